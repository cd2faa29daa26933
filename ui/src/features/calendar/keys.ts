/** Moving from card to card by arrow keys. Pure. */

/** A card as the keys see it. */
export type Place = { id: string; column: number; start: number };

const ARROWS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"] as const;
type Arrow = (typeof ARROWS)[number];

/** Whether `key` is one of {@link ARROWS}. */
export function isArrow(key: string): key is Arrow {
  return (ARROWS as readonly string[]).includes(key);
}

const inOrder = (a: Place, b: Place) => a.column - b.column || a.start - b.start || a.id.localeCompare(b.id);

/** The card that `arrow` leads to from `current`: up and down the column, or to the nearest in time beside it. */
export function neighbour(places: readonly Place[], current: string, arrow: Arrow): string | null {
  const from = places.find(({ id }) => id === current);
  if (!from) return null;
  const next =
    arrow === "ArrowUp" || arrow === "ArrowDown"
      ? along(places, from, arrow === "ArrowDown" ? 1 : -1)
      : across(places, from, arrow === "ArrowRight" ? 1 : -1);
  return next?.id ?? null;
}

function along(places: readonly Place[], from: Place, step: 1 | -1): Place | undefined {
  const column = places.filter((place) => place.column === from.column).toSorted(inOrder);
  return column[column.findIndex(({ id }) => id === from.id) + step];
}

/** Columns without a card are passed over. */
function across(places: readonly Place[], from: Place, step: 1 | -1): Place | undefined {
  const beyond = places.filter(({ column }) => (column - from.column) * step > 0);
  const nearest = Math.min(...beyond.map(({ column }) => (column - from.column) * step));
  const column = beyond.filter((place) => (place.column - from.column) * step === nearest);
  const distance = ({ start }: Place) => Math.abs(start - from.start);
  return column.toSorted((a, b) => distance(a) - distance(b) || inOrder(a, b))[0];
}
