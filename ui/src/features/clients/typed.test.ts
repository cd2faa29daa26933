// @vitest-environment node
/** What is typed into a client's form, and what happens when two people type at once. */
import { expect, test } from "vitest";
import type { ClientDraft, ClientView } from "@/ipc/commands";
import {
  type Author,
  isDirty,
  mayChoose,
  problemsOf,
  rebase,
  type Typed,
  toWire,
  typedNew,
  typedOf,
} from "./typed";

const OWNER: Author = { id: "me", rights: ["change-notes"], reach: "all", vip: true };
const EMPTY = typedNew("", OWNER).values;
const SEEN = { masked: false, canReveal: false, hidden: [], hasSeniorNote: null };

function card(draft: Partial<ClientDraft>, updatedAt = 1): ClientView {
  const whole = { ...EMPTY, phones: [], emails: [], ...draft };
  return { ...SEEN, id: "a", name: "", phones: [], draft: whole, createdAt: 0, updatedAt, deletedAt: null };
}

function edited(before: Partial<ClientDraft>, mine: Partial<ClientDraft>): Typed {
  const typed = typedOf(card(before), "uk");
  return { ...typed, values: { ...typed.values, ...mine } };
}

test("a phone searched for in vain begins the form as a phone, a name as a name", () => {
  expect(typedNew("050 123-45", OWNER).values).toMatchObject({ firstName: "", phones: ["050 123-45"] });
  expect(typedNew(" Олена Коваль ", OWNER).values).toMatchObject({ firstName: "Олена", lastName: "Коваль" });
});

test("a form opened and left alone has nothing to lose", () => {
  expect(isDirty(typedOf(card({ firstName: "Олена", phones: ["1234567"] }), "uk"))).toBe(false);
  expect(isDirty(edited({}, { phones: ["", ""] }))).toBe(false);
  expect(isDirty(edited({}, { note: "x" }))).toBe(true);
});

test("empty lines at the end are not sent, those between keep their place", () => {
  expect(toWire({ ...EMPTY, phones: ["", "2", "", ""] }).phones).toEqual(["", "2"]);
});

test("each problem finds its field, and its line where there are several", () => {
  const problems = problemsOf([
    { field: "phone", index: 1, problem: "not-a-phone" },
    { field: "first-name", index: 0, problem: "too-long" },
    { field: "do-not-book", index: 0, problem: "too-long" },
    { field: "unheard-of", index: 0, problem: "too-long" },
  ]);
  expect(problems).toEqual({ "phones.1": "not-a-phone", firstName: "too-long", doNotBook: "too-long" });
});

test("fields only they changed are taken over, fields only I changed stay mine", () => {
  const mine = edited({ firstName: "Олена", address: "Київ" }, { firstName: "Ольга" });
  const fresh = typedOf(card({ firstName: "Олена", address: "Львів" }, 2), "uk");
  const { typed, taken, clashes } = rebase(mine, fresh);
  expect(typed.values).toMatchObject({ firstName: "Ольга", address: "Львів" });
  expect(typed.updatedAt).toBe(2);
  expect([taken, clashes]).toEqual([["address"], []]);
});

test("where both wrote, my text stays and theirs is told", () => {
  const mine = edited({ phones: ["1111111"] }, { phones: ["2222222"] });
  const { typed, taken, clashes } = rebase(mine, typedOf(card({ phones: ["3333333", "4444444"] }), "uk"));
  expect(typed.values.phones).toEqual(["2222222"]);
  expect(taken).toEqual([]);
  expect(clashes).toEqual([{ field: "phones", theirs: "3333333, 4444444", mine: "2222222" }]);
});

test("where both wrote the same, nothing is to be told", () => {
  const { taken, clashes } = rebase(
    edited({}, { source: "Instagram" }),
    typedOf(card({ source: "Instagram" }), "uk"),
  );
  expect([taken, clashes]).toEqual([[], []]);
});

test("what this person never sees is neither compared nor told", () => {
  const mine = edited({ note: "" }, { address: "Київ" });
  const theirs = typedOf(card({ note: "•••", specialist: "u7" }, 2), "uk");
  const { typed, taken, clashes } = rebase({ ...mine, hidden: ["note", "specialist"] }, theirs);
  expect([taken, clashes]).toEqual([[], []]);
  expect(typed.values).toMatchObject({ note: "", specialist: "", address: "Київ" });
});

test("the card of a new client has the fields whose values are kept", () => {
  expect(typedNew("", OWNER).hidden).toEqual([]);
  expect(typedNew("", { ...OWNER, vip: false }).hidden).toEqual(["vip"]);
  expect(typedNew("", { ...OWNER, rights: [] }).hidden).toEqual(["note"]);
});

test("whoever does not reach everybody's clients adds own ones, and that alone is nothing to lose", () => {
  expect(typedNew("", OWNER).values.specialist).toBe("");
  for (const reach of ["own", "own-and-free"]) {
    const typed = typedNew("", { ...OWNER, reach });
    expect([typed.values.specialist, isDirty(typed)]).toEqual(["me", false]);
  }
});

test("a client is taken and given as far as the role reaches", () => {
  const specialist = { ...OWNER, reach: "own-and-free" };
  const chosen = (author: Author, before: string) =>
    ["", "me", "other"].filter((one) => mayChoose(author, before, one));
  expect(chosen(OWNER, "me")).toEqual(["", "me", "other"]);
  expect(chosen(specialist, "")).toEqual(["", "me"]);
  expect(chosen(specialist, "me")).toEqual(["me"]);
});
