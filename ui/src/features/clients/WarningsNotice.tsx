/** The warnings on a client at the head of the card. */
import { WarningsAlert } from "@/app/WarningsAlert";
import { useWarnings } from "./warnings";

export function WarningsNotice({ client }: { client: string }) {
  return <WarningsAlert warnings={useWarnings(client)} />;
}
