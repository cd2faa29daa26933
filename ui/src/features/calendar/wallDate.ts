/** The grid hands out times as dates of this computer whose figures are those of the wall. Pure. */
const two = (value: number) => String(value).padStart(2, "0");

/** The day whose figures `date` shows. */
export function dayIn(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The time on the wall whose figures `date` shows. */
export function wallIn(date: Date): string {
  return `${dayIn(date)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
