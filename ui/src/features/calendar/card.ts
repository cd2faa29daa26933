/**
 * What stands on a card. Hundreds are drawn at once, so they are plain elements: no component, no listener and no tooltip
 * each. Presses are told from each other by `data-press`, by who listens for the whole grid.
 */
import { STATUS_PATHS } from "@/app/visitStatus";
import type { T } from "@/i18n/t";
import { wallSpan, wallTime } from "@/i18n/wall";
import type { CalendarCard } from "@/ipc/commands";
import classes from "./calendar.module.css";
import { element } from "./elements";
import { cardId } from "./events";
import { drawn, MORE_PATHS, SIGNS, type Sign } from "./signs";
import { isUnpaid, nextStatus } from "./status";

/** What a card is drawn with, besides its row. */
export type CardWords = {
  t: T;
  today: string;
  /** The name of a service, room or person by its id. */
  nameOf: (id: string) => string;
  /** The colour of a service by its id; `null` where it is not known. */
  colourOf: (id: string) => string | null;
  /** Lines of words that fit on a card of so many minutes. */
  linesOf: (minutes: number) => number;
  /** Whether this person changes how far a visit is. */
  mayChange: boolean;
};

/** Who comes, in words. */
export function whoWords({ block, hidden, name, note }: CalendarCard, t: T): string {
  if (block) return note || t("visit-block");
  if (hidden) return t("calendar-hidden");
  return name || t("booking-guest");
}

/** The signs of a card, the most pressing first. */
export function signsOf(row: CalendarCard): Sign[] {
  const held: readonly (readonly [Sign, boolean])[] = [
    ["warned", row.warned],
    ["unpaid", isUnpaid(row)],
    ["first", row.firstVisit],
    ["only", row.onlyThisSpecialist],
    ["note", row.hasNote],
    ["series", row.series !== ""],
  ];
  return held.filter(([, holds]) => holds).map(([sign]) => sign);
}

/** Everything a card tells, for those who hear it. Names are not repeated in hints that a pointer brings up. */
function spokenWords(row: CalendarCard, { t, nameOf }: CardWords): string {
  const parts = [
    wallSpan(row.start, row.minutes),
    whoWords(row, t),
    row.service && nameOf(row.service),
    !row.block && t(`status-${row.status}`),
    nameOf(row.specialist),
    ...signsOf(row).map((sign) => t(`calendar-sign-${sign}`)),
  ];
  return parts.filter(Boolean).join(", ");
}

function privately(made: HTMLElement): HTMLElement {
  made.dataset.private = "";
  return made;
}

/** Signs that stay even where the name has to be cut. */
const PRESSING: readonly Sign[] = ["warned", "unpaid"];

/** The others give way to the name where there is little room; all of them are told to those who hear. */
function signs(row: CalendarCard, t: T): HTMLElement[] {
  const draw = (sign: Sign) => {
    const made = element("span", classes.sign, drawn(SIGNS[sign], classes.picture ?? ""));
    made.dataset.sign = sign;
    made.title = t(`calendar-sign-${sign}`);
    return made;
  };
  const held = signsOf(row);
  const others = held.filter((sign) => !PRESSING.includes(sign)).map(draw);
  const pressing = held.filter((sign) => PRESSING.includes(sign)).map(draw);
  return others.length > 0 ? [...pressing, element("span", classes.signs, ...others)] : pressing;
}

/** A part of the card to press. Keys reach the same by letters, so that Tab goes from card to card. */
function press(kind: "next" | "more", label: string, paths: readonly string[]): HTMLElement {
  const made = element("span", classes.press, drawn(paths, classes.picture ?? ""));
  made.dataset.press = kind;
  made.title = label;
  return made;
}

/** The corner: how far the visit is, one press to what comes next, and the menu beside it. */
function corner(row: CalendarCard, { t, today, mayChange }: CardWords): HTMLElement {
  const status = t(`status-${row.status}`);
  const next = mayChange && !row.hidden ? nextStatus(row, today) : null;
  const label = next === null ? status : t("calendar-status-next", { status, next: t(`status-${next}`) });
  const made = element("span", classes.corner);
  if (mayChange && !row.hidden) made.append(press("more", t("calendar-status-menu"), MORE_PATHS));
  made.append(press("next", label, STATUS_PATHS[row.status] ?? []));
  return made;
}

/** What is done, with the colour it has in the catalogue. */
function serviceWords(row: CalendarCard, className: string | undefined, { nameOf, colourOf }: CardWords) {
  const name = row.service ? nameOf(row.service) : "";
  const colour = row.service ? colourOf(row.service) : null;
  if (!name) return null;
  const dot = element("span", classes.dot);
  if (colour) dot.style.background = colour;
  return element("span", className, ...(colour ? [dot] : []), name);
}

/** The elements of a card. `start` and `minutes` are where it is drawn now: a hand may hold it elsewhere. */
export function cardElement(
  row: CalendarCard,
  start: string,
  minutes: number,
  words: CardWords,
): HTMLElement {
  const { t, linesOf } = words;
  const lines = linesOf(minutes);
  const name = privately(element("strong", classes.name, whoWords(row, t)));
  const time = element("span", classes.time, lines > 2 ? wallSpan(start, minutes) : wallTime(start));
  const head = element("span", classes.line, ...(lines > 2 ? [name] : [time, name]), ...signs(row, t));
  const card = element("div", classes.card, head);
  if (lines > 2) card.append(element("span", classes.quiet, time));
  const service = serviceWords(row, lines > 1 ? classes.quiet : classes.after, words);
  if (service) (lines > 1 ? card : head).append(service);
  if (!row.block) card.append(corner(row, words));
  // Heard as one sentence instead of piece by piece.
  for (const child of card.children) child.setAttribute("aria-hidden", "true");
  card.append(element("span", classes.spoken, spokenWords(row, words)));
  card.dataset.card = cardId(row);
  const status = row.block ? "block" : row.status;
  card.dataset.status = status;
  card.style.setProperty("--edge", `var(--status-${status})`);
  card.style.setProperty("--ground", `var(--status-${status}-ground)`);
  return card;
}
