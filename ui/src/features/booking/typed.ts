/** What is typed into the booking panel, where it begins, and what of it is sent. Pure. */
import type { BookingStart } from "@/app/booking";
import { ableFor, type Catalogue } from "@/app/catalogue";
import { OBEYING } from "@/app/visitProblems";
import { minutesBetween, plusMinutes } from "@/i18n/wall";
import type {
  BookingDraft,
  ClientDraft,
  Overriding,
  PartDraft,
  Repeat,
  Service,
  Slot,
  Visit,
  WhomDraft,
} from "@/ipc/commands";

/** Who comes: somebody known, somebody written down now, a guest without a card. */
export type Who =
  | { kind: "client"; id: string; name: string }
  | { kind: "new"; firstName: string; lastName: string; phone: string }
  | { kind: "guest"; name: string };

/** One service, with one specialist. Empty and `null` mean: as the catalogue and the calendar say. */
export type Line = {
  service: string;
  specialist: string;
  /** A wall time; empty: the next free one for the first line, right after the line before for the others. */
  start: string;
  minutes: number | null;
  price: number | null;
  room: string;
  equipment: string;
};

/** A half-filled booking. */
export type Typed = {
  kind: "visit" | "block";
  who: Who | null;
  lines: Line[];
  note: string;
  onlyThis: boolean;
  repeat: Repeat | null;
  waiting: string;
  /** The day from which free times are looked for; empty is today. */
  from: string;
  /** How long the empty place is that was marked in the calendar. */
  marked: number | null;
};

const BLOCK_MINUTES = 60;

const LINE: Line = {
  service: "",
  specialist: "",
  start: "",
  minutes: null,
  price: null,
  room: "",
  equipment: "",
};

const NOTHING: Typed = {
  kind: "visit",
  who: null,
  lines: [LINE],
  note: "",
  onlyThis: false,
  repeat: null,
  waiting: "",
  from: "",
  marked: null,
};

function whoOf({ client, clientName = "", guest }: BookingStart): Who | null {
  if (client) return { kind: "client", id: client, name: clientName };
  return guest ? { kind: "guest", name: guest } : null;
}

/** What of an opening is told about the first line. */
function placeOf({ start, specialist, room, service }: BookingStart): Partial<Line> {
  return {
    ...(start ? { start } : {}),
    ...(specialist ? { specialist } : {}),
    ...(room ? { room } : {}),
    ...(service ? { service } : {}),
  };
}

/** A block of time is as long as its place was marked, a visit where its first service is chosen. */
function measured(typed: Typed): Typed {
  if (typed.kind !== "block") return typed;
  const { marked, lines } = typed;
  return {
    ...typed,
    lines: lines.map((line) => ({ ...line, minutes: marked ?? line.minutes ?? BLOCK_MINUTES })),
  };
}

/** What was as long as the place marked before is as long as the one marked now. */
function asMarked(line: Line, before: number | null, now: number | null): Line {
  if (line.service === "") return line;
  const minutes = before !== null && line.minutes === before ? null : line.minutes;
  return { ...line, minutes: now ?? minutes };
}

/**
 * The booking that `start` opens. What was left half-typed goes on, at the new place; somebody else begins anew.
 */
export function begun(start: BookingStart, left: Typed | null): Typed {
  const who = whoOf(start);
  const goesOn = left !== null && who === null && !start.waiting;
  const from = goesOn ? left : { ...NOTHING, who, waiting: start.waiting ?? "" };
  const [line = LINE, ...others] = from.lines;
  const following = start.start ? others.map((line) => ({ ...line, start: "" })) : others;
  const marked = start.minutes ?? null;
  const first = asMarked({ ...line, ...placeOf(start) }, from.marked, marked);
  return measured({ ...from, from: start.day ?? from.from, marked, lines: [first, ...following] });
}

/** The same services by the same people once more; the time is chosen anew. */
export function repeated(visit: Visit, start: BookingStart = {}): Typed {
  const typed = typedOf(visit);
  const lines = typed.lines.map((line) => ({ ...line, start: "", price: null, room: "", equipment: "" }));
  const [first = LINE, ...others] = lines;
  return { ...typed, repeat: null, note: "", lines: [{ ...first, ...placeOf(start) }, ...others] };
}

/**
 * The services and people of the `last` visit, at the time that stands; `null` when a service is not offered any more.
 * The column that was clicked goes before the habit, where it does the service; whoever left is anybody.
 */
export function likeLast(typed: Typed, last: readonly PartDraft[], catalogue: Catalogue): Typed | null {
  const offered = (id: string) => catalogue.services.some((service) => service.id === id && !service.removed);
  if (!last.every(({ service }) => offered(service))) return null;
  const { start = "", specialist = "", room = "" } = typed.lines[0] ?? {};
  const lines = last.map((part, place) => {
    const able = ableFor(part.service, catalogue).map(({ id }) => id);
    const who = [...(place === 0 ? [specialist] : []), part.specialist].find((id) => able.includes(id)) ?? "";
    return { ...LINE, service: part.service, specialist: who };
  });
  const [only = LINE, ...others] = lines;
  const first = others.length === 0 ? { ...only, minutes: typed.marked } : only;
  return { ...typed, lines: [{ ...first, start, room }, ...others] };
}

/** How a visit repeats from itself on: what ended before it is not counted. */
function repeatOn({ repeat, following }: Visit): Repeat | null {
  return repeat && repeat.count !== null ? { ...repeat, count: following } : repeat;
}

/** The form of a visit that is there. */
export function typedOf(visit: Visit): Typed {
  const { whom, parts, note, onlyThisSpecialist } = visit;
  return {
    kind: whom.kind === "nobody" ? "block" : "visit",
    who: whoOf(
      whom.kind === "client" ? { client: whom.client, clientName: whom.name } : { guest: whom.name },
    ),
    lines: parts.map(({ service, specialist, start, minutes, price, room, equipment }) => ({
      ...{ service, specialist, start, minutes, price, room, equipment },
    })),
    note,
    onlyThis: onlyThisSpecialist,
    repeat: repeatOn(visit),
    waiting: "",
    from: "",
    marked: null,
  };
}

/** Whether anything would be lost. */
export function isWorth({ who, lines, note, kind }: Typed): boolean {
  return (
    who !== null || note.trim() !== "" || kind === "block" || lines.some(({ service }) => service !== "")
  );
}

/** Changes the line at `place`. */
export function withLine(typed: Typed, place: number, change: Partial<Line>): Typed {
  const lines = typed.lines.map((line, index) => (index === place ? { ...line, ...change } : line));
  return { ...typed, lines };
}

/** With `service` at `place`, by `specialist`: the first one for as long as its place was marked. */
export function withService(typed: Typed, place: number, service: string, specialist: string): Typed {
  return withLine(typed, place, { service, specialist, minutes: place === 0 ? typed.marked : null });
}

/** How long the first service usually takes, where it is booked for as long as its place was marked; else `null`. */
export function usualMinutes({ lines: [line], marked }: Typed, services: readonly Service[]): number | null {
  if (!line?.service || marked === null || line.minutes !== marked) return null;
  const usual = minutesOf({ ...line, minutes: null }, services);
  return usual === marked ? null : usual;
}

/** One more service after the last, by whoever can do it. */
export function withAnother(typed: Typed): Typed {
  return { ...typed, lines: [...typed.lines, LINE] };
}

/** Without the line at `place`; what followed it moves up. */
export function withoutLine(typed: Typed, place: number): Typed {
  const start = typed.lines[0]?.start ?? "";
  const [first, ...others] = typed.lines.filter((_, index) => index !== place);
  if (!first) return typed;
  return { ...typed, lines: place === 0 ? [{ ...first, start }, ...others] : [first, ...others] };
}

/** A visit becomes a block of time, and a block a visit. */
export function ofKind(typed: Typed, kind: Typed["kind"]): Typed {
  const [first = LINE] = typed.lines;
  const { specialist, start, room } = first;
  if (kind === "block") {
    const line = { ...LINE, specialist, start, room };
    return measured({ ...typed, kind, who: null, onlyThis: false, lines: [line] });
  }
  return { ...typed, kind, lines: [{ ...first, minutes: null }] };
}

/** What `service` says of a line: for its specialist, where that one works otherwise. */
function skill(line: Line, services: readonly Service[]) {
  const service = services.find(({ id }) => id === line.service);
  const own = service?.specialists.find(({ specialist }) => specialist === line.specialist);
  return { service, own };
}

/** How long a line takes. */
export function minutesOf(line: Line, services: readonly Service[]): number {
  const { service, own } = skill(line, services);
  return line.minutes ?? own?.minutes ?? service?.minutes ?? BLOCK_MINUTES;
}

/** What a line costs. */
export function priceOf(line: Line, services: readonly Service[]): number {
  const { service, own } = skill(line, services);
  return line.price ?? own?.price ?? service?.price ?? 0;
}

/** The lines with their times: a line without one begins when the one before is done and its place tidied up. */
export function timed(lines: readonly Line[], services: readonly Service[]): Line[] {
  const done: Line[] = [];
  for (const line of lines) {
    const last = done.at(-1);
    done.push(line.start || !last ? line : { ...line, start: after(last, line, services) });
  }
  return done;
}

function after(last: Line, next: Line, services: readonly Service[]): string {
  if (!last.start) return "";
  const buffers = (skill(last, services).service?.after ?? 0) + (skill(next, services).service?.before ?? 0);
  return plusMinutes(last.start, minutesOf(last, services) + buffers);
}

/** At a time that was offered, each part by whom it was offered; the lines after the first follow. */
export function atTimes(typed: Typed, parts: readonly Pick<Slot, "start" | "specialist">[]): Typed {
  const lines = typed.lines.map((line, place) => ({
    ...line,
    start: place === 0 ? (parts[0]?.start ?? "") : "",
    specialist: parts[place]?.specialist ?? line.specialist,
  }));
  return { ...typed, lines };
}

/**
 * All of it at the time of `slot`, which was offered in place of one that is taken. What has a time of its own keeps its
 * distance; rooms are chosen anew, for those picked before may be taken then.
 */
export function atSlot(typed: Typed, { start, specialist }: Pick<Slot, "start" | "specialist">): Typed {
  const later = minutesBetween(typed.lines[0]?.start || start, start);
  const lines = typed.lines.map((line, place) => ({
    ...{ ...line, room: "", equipment: "" },
    ...(place === 0 ? { start, specialist } : { start: line.start && plusMinutes(line.start, later) }),
  }));
  return { ...typed, lines };
}

/** What is still missing, by the field it is missing from; `null` when it can be booked. */
export function missing(typed: Typed): "who" | "service" | "specialist" | "time" | null {
  const { kind, who, lines } = typed;
  if (kind === "visit" && !isSomebody(who)) return "who";
  if (kind === "visit" && lines.some(({ service, minutes }) => !service && minutes === null))
    return "service";
  if (lines.some(({ specialist }) => !specialist)) return "specialist";
  return lines[0]?.start ? null : "time";
}

function isSomebody(who: Who | null): boolean {
  if (who?.kind === "client") return true;
  if (who?.kind === "guest") return who.name.trim() !== "";
  return who !== null && `${who.firstName}${who.lastName}${who.phone}`.trim() !== "";
}

const NOBODY: WhomDraft = { kind: "nobody", client: "", name: "", draft: null };

const NEW_CLIENT: ClientDraft = {
  firstName: "",
  lastName: "",
  middleName: "",
  phones: [],
  emails: [],
  birthday: "",
  address: "",
  tags: [],
  note: "",
  source: "",
  doNotBook: null,
  specialist: "",
  vip: false,
};

/** Whoever does not reach everybody's clients adds own ones. */
export type Author = { id: string; reach: string };

function whomOf(who: Who | null, { id, reach }: Author): WhomDraft {
  if (who?.kind === "client") return { ...NOBODY, kind: "client", client: who.id };
  if (who?.kind === "guest") return { ...NOBODY, kind: "guest", name: who.name.trim() };
  if (who === null) return NOBODY;
  const { firstName, lastName, phone } = who;
  const phones = phone.trim() ? [phone.trim()] : [];
  const specialist = reach === "all" ? "" : id;
  return { ...NOBODY, kind: "new", draft: { ...NEW_CLIENT, firstName, lastName, phones, specialist } };
}

/** As it is sent. */
export function toWire(
  typed: Typed,
  services: readonly Service[],
  author: Author,
  overriding: Overriding = OBEYING,
): BookingDraft {
  const parts: PartDraft[] = timed(typed.lines, services);
  return {
    whom: whomOf(typed.kind === "block" ? null : typed.who, author),
    parts,
    note: typed.note.trim(),
    onlyThisSpecialist: typed.onlyThis,
    repeat: typed.repeat,
    waiting: typed.waiting,
    overriding,
  };
}

/** The name of whoever comes; empty for a block of time. */
export function whoName(who: Who | null): string {
  if (who === null) return "";
  if (who.kind !== "new") return who.name;
  return [who.lastName, who.firstName].filter(Boolean).join(" ") || who.phone;
}

/** Who was searched for in vain, as the beginning of a new card: a phone as a phone, else as a name. */
export function newClient(searched: string): Who {
  const words = searched.trim();
  if (/^[\d\s()+-]{3,}$/.test(words)) return { kind: "new", firstName: "", lastName: "", phone: words };
  const [firstName = "", ...rest] = words.split(/\s+/);
  return { kind: "new", firstName, lastName: rest.join(" "), phone: "" };
}
