/** Plain elements: what is drawn by the hundred, or by the grid, is made of them. */

export function element(
  tag: string,
  className: string | undefined,
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  made.className = className ?? "";
  made.append(...children);
  return made;
}
