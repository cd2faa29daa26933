/** What is typed into the form of a client. */
import { isDirty, type Typed } from "./typed";
import { useKept } from "./useKept";

/** What is typed into the form of `id`, `null` for a new client; nothing while nobody edits. */
export function useTyped(id: string | null): [Typed | null, (typed: Typed | null) => void] {
  return useKept<Typed>("client", id ?? "new", isDirty);
}
