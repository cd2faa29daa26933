/** Brings what just came to the page where the eye is: it may be below what asked for it, or above. */
export function intoView(section: HTMLElement | null): void {
  section?.scrollIntoView({ block: "start" });
}
