/** The heat map in numbers: shades of counts, and moving between cells by keys. Pure. */

/** Shades there are besides that of nothing. */
export const SHADES = 4;

/** Of how many entries the busiest cell is; at least 1. */
export function busiest(counts: number[][]): number {
  return Math.max(1, ...counts.flat());
}

/** The shade of a cell: 0 for nothing, up to {@link SHADES} for the busiest. Roots, so that quiet days differ too. */
export function shadeOf(count: number, most: number): number {
  if (count <= 0) return 0;
  return Math.min(SHADES, Math.max(1, Math.ceil(Math.sqrt(count / most) * SHADES)));
}

/** A moment of the day that begins at `start` where the base is: at noon most computers there are agree on the date. */
export function noonOf(start: number): number {
  return start + 12 * 60 * 60 * 1000;
}

/** A cell: the row of a person, the column of a day. */
export type Cell = { row: number; column: number };

/** Where the key leads from `cell` in a grid of this size; `null` for keys that lead nowhere. */
export function step(key: string, { row, column }: Cell, rows: number, columns: number): Cell | null {
  const target = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row, column: 0 },
    End: { row, column: columns - 1 },
  }[key];
  if (!target) return null;
  const within = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1);
  return { row: within(target.row, rows), column: within(target.column, columns) };
}
