/**
 * The small pictures on the cards, as outlines of 24 by 24 (from Tabler Icons, as everywhere on the screen). Here they
 * are data, because cards are drawn without components.
 */

/** What a card may bear. Words: `calendar-sign-<name>`. */
export const SIGNS = {
  warned: [
    "M12 9v4",
    "M10.363 3.591l-8.106 13.534a1.914 1.914 0 0 0 1.636 2.871h16.214a1.914 1.914 0 0 0 1.636 -2.87l-8.106 -13.536a1.914 1.914 0 0 0 -3.274 0",
    "M12 16h.01",
  ],
  first: [
    "M12 17.75l-6.172 3.245l1.179 -6.873l-5 -4.867l6.9 -1l3.086 -6.253l3.086 6.253l6.9 1l-5 4.867l1.179 6.873l-6.158 -3.245",
  ],
  only: ["M19.5 12.572l-7.5 7.428l-7.5 -7.428a5 5 0 1 1 7.5 -6.566a5 5 0 1 1 7.5 6.572"],
  unpaid: [
    "M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0",
    "M14.8 9a2 2 0 0 0 -1.8 -1h-2a2 2 0 1 0 0 4h2a2 2 0 1 1 0 4h-2a2 2 0 0 1 -1.8 -1",
    "M12 7v10",
  ],
  series: ["M4 12v-3a3 3 0 0 1 3 -3h13m-3 -3l3 3l-3 3", "M20 12v3a3 3 0 0 1 -3 3h-13m3 3l-3 -3l3 -3"],
  note: [
    "M13 20l7 -7",
    "M13 20v-6a1 1 0 0 1 1 -1h6v-7a2 2 0 0 0 -2 -2h-12a2 2 0 0 0 -2 2v12a2 2 0 0 0 2 2h7",
  ],
} as const satisfies Record<string, readonly string[]>;

export type Sign = keyof typeof SIGNS;

/** Opens the menu of a card. */
export const MORE_PATHS = ["M6 9l6 6l6 -6"] as const;

const SVG = "http://www.w3.org/2000/svg";

/** A picture as an element. */
export function drawn(paths: readonly string[], className: string): SVGElement {
  const picture = document.createElementNS(SVG, "svg");
  picture.setAttribute("viewBox", "0 0 24 24");
  picture.setAttribute("class", className);
  picture.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", paths.join(""));
  picture.append(path);
  return picture;
}
