/** What this computer prefers of the calendar. */
import { signal } from "@/app/signal";
import type { Look } from "./look";

const look = signal<Look>({ grid: 15, roomy: false, cancelled: false });

/** The preferences, and how to change some of them. */
export function useLook(): [Look, (change: Partial<Look>) => void] {
  const now = look.use();
  return [now, (change) => look.set({ ...look.get(), ...change })];
}
