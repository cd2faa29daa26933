/** What stands over the columns: people, rooms, or the days of a week. Plain elements, as the grid takes them. */
import { calendarColour } from "@/app/theme";
import { t } from "@/i18n/t";
import { clock, shortDateWords, weekdayWords } from "@/i18n/wall";
import type { Span } from "@/ipc/commands";
import classes from "./calendar.module.css";
import type { Column } from "./columns";
import { element } from "./elements";

/** `09:00–18:00`, with the breaks left out of sight: the shades show them. */
function hoursWords(worked: readonly Span[]): string {
  const [first, last] = [worked[0], worked.at(-1)];
  return first && last ? `${clock(first.from)}–${clock(last.until)}` : t("calendar-off");
}

/** The photo in the colour of the calendar, or the initials on it. */
function disc({ colour, initials }: NonNullable<Column["staff"]>, photo: string | undefined): HTMLElement {
  const { ground, words } = calendarColour(colour);
  const made = element("span", classes.disc);
  made.setAttribute("aria-hidden", "true");
  made.style.background = ground;
  made.style.color = words;
  if (photo) {
    const image = document.createElement("img");
    image.src = photo;
    image.alt = "";
    made.append(image);
    made.style.borderColor = ground;
  } else made.append(initials);
  return made;
}

/** The head of a column. */
export function columnHead({ name, staff, worked }: Column, photo: string | undefined): HTMLElement {
  const words = element("span", classes.headWords, element("strong", classes.headName, name));
  if (staff?.left) words.append(element("span", classes.headNote, t("calendar-left")));
  else if (worked !== null) words.append(element("span", classes.headNote, hoursWords(worked)));
  return element("span", classes.head, ...(staff ? [disc(staff, photo)] : []), words);
}

/** The head of a day of the week. */
export function dayHead(day: string, today: string, closed: string | null): HTMLElement {
  const words = element("span", classes.headWords, element("strong", classes.headName, weekdayWords(day)));
  words.append(element("span", classes.headNote, closed ?? shortDateWords(day)));
  const head = element("span", classes.head, words);
  if (day === today) head.dataset.today = "";
  return head;
}
