/** Whose a pressed key is: a letter belongs to the field it is typed into, and to what stands above everything else. */

const TEXT = "input:not([type='radio'], [type='checkbox']), textarea, select, [contenteditable]";
const ABOVE = "[role='dialog'][aria-modal='true'], [role='menu']";

/** Whether letters are written there. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(TEXT) !== null;
}

/** Whether a dialog or a menu stands above everything else. */
export function isCovered(): boolean {
  return document.querySelector(ABOVE) !== null;
}

/** Whether no Ctrl, Alt, Shift or Windows key is held. */
export function isPlain({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return !(ctrlKey || metaKey || altKey || shiftKey);
}
