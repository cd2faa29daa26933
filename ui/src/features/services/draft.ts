/** A service while it is being filled in: amounts and minutes as they were typed. Pure but for the language spoken. */
import { language } from "@/i18n/language";
import { parseMoney, typedMoney } from "@/i18n/money";
import type { FieldProblem, Service, ServiceDraft } from "@/ipc/commands";

/** How a specialist does it; an empty text is as the service says. */
export type TypedSkill = { specialist: string; minutes: string; price: string };
export type Typed = Omit<ServiceDraft, "price" | "minutes" | "before" | "after" | "specialists"> & {
  price: string;
  minutes: string;
  before: string;
  after: string;
  skills: TypedSkill[];
};

/** What is wrong, by field; `minutes.<id>` and `price.<id>` are those of a specialist. */
export type Problems = Record<string, string>;

/** The form of a new service. */
export function typedNew(category: string, colour: number): Typed {
  return {
    name: "",
    category,
    price: "",
    minutes: "60",
    before: "0",
    after: "0",
    colour,
    contraindications: [],
    rooms: [],
    equipment: [],
    skills: [],
  };
}

/** The form of a service that is there. */
export function typedOf(service: Service, currency: string): Typed {
  const { id: _id, updatedAt: _updated, removed: _removed, specialists, ...rest } = service;
  const optional = (value: number | null, words: (value: number) => string) =>
    value === null ? "" : words(value);
  return {
    ...rest,
    price: typedMoney(service.price, currency),
    minutes: String(service.minutes),
    before: String(service.before),
    after: String(service.after),
    skills: specialists.map(({ specialist, minutes, price }) => ({
      specialist,
      minutes: optional(minutes, String),
      price: optional(price, (amount) => typedMoney(amount, currency)),
    })),
  };
}

function minutesOf(text: string): number | null {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : null;
}

/** What the program is asked to keep, or what in the form is no number or amount. */
export function toDraft(
  typed: Typed,
  currency: string,
): { draft: ServiceDraft; problems: null } | { draft: null; problems: Problems } {
  const problems: Problems = {};
  const read = (field: string, text: string, parse: (text: string) => number | null, problem: string) => {
    const value = parse(text);
    if (value === null) problems[field] = problem;
    return value ?? 0;
  };
  const amount = (text: string) => parseMoney(text, currency);
  const minutes = (field: string, text: string) => read(field, text, minutesOf, "out-of-range");
  const { skills, ...rest } = typed;
  const draft: ServiceDraft = {
    ...rest,
    price: typed.price.trim() === "" ? 0 : read("price", typed.price, amount, "not-an-amount"),
    minutes: minutes("minutes", typed.minutes),
    before: typed.before.trim() === "" ? 0 : minutes("before", typed.before),
    after: typed.after.trim() === "" ? 0 : minutes("after", typed.after),
    specialists: skills.map(({ specialist, ...own }) => ({
      specialist,
      minutes: own.minutes.trim() === "" ? null : minutes(`minutes.${specialist}`, own.minutes),
      price: own.price.trim() === "" ? null : read(`price.${specialist}`, own.price, amount, "not-an-amount"),
    })),
  };
  return Object.keys(problems).length > 0 ? { draft: null, problems } : { draft, problems: null };
}

/** What the program found wrong, by field; the first word on a field counts. */
export function problemsOf(fields: FieldProblem[]): Problems {
  return Object.fromEntries(fields.map(({ field, problem }) => [field, problem] as const).toReversed());
}

/** Services by category in the order of the language; those without one come last. */
export function byCategory(services: Service[]): [category: string, services: Service[]][] {
  const order = new Intl.Collator(language()).compare;
  const names = [...new Set(services.map(({ category }) => category))];
  const sorted = names.toSorted((one, other) => (one === "" ? 1 : other === "" ? -1 : order(one, other)));
  const within = (category: string) =>
    services
      .filter((service) => service.category === category)
      .toSorted((one, other) => order(one.name, other.name));
  return sorted.map((category) => [category, within(category)]);
}

/** Those whose name or category holds the words. */
export function found(services: Service[], words: string): Service[] {
  const low = words.trim().toLocaleLowerCase(language());
  const holds = (text: string) => text.toLocaleLowerCase(language()).includes(low);
  return services.filter(({ name, category }) => holds(name) || holds(category));
}

/** The colour fewest use so far, the first of them. */
export function nextColour(used: number[], colours: number): number {
  const counts = Array.from({ length: colours }, (_, colour) => used.filter((one) => one === colour).length);
  return counts.indexOf(Math.min(...counts));
}

/** The list with `id` moved by `step` places; one that stands at the edge stays. */
export function moved(ids: string[], id: string, step: number): string[] {
  const from = ids.indexOf(id);
  const to = Math.min(Math.max(from + step, 0), ids.length - 1);
  return from < 0 ? ids : ids.toSpliced(from, 1).toSpliced(to, 0, id);
}
