/** To whom the clients go, and which of them. Pure. */

/** `successor` is empty for nobody; `picked` is `null` for all clients. */
export type Choice = { successor: string; picked: string[] | null };

/** What the command is asked for. */
export function asked({ successor, picked }: Choice): { successor: string | null; only: string[] | null } {
  return successor === "" ? { successor: null, only: null } : { successor, only: picked };
}

/** How many clients go to the successor, of `all`. */
export function handedOver({ successor, picked }: Choice, all: number): number {
  if (successor === "") return 0;
  return picked === null ? all : picked.length;
}

/** The list with `id` put in or taken out. */
export function toggled(picked: string[], id: string): string[] {
  return picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id];
}
