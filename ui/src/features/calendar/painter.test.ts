/** Cards and heads are painted once, and anew only when something else is to stand there. */
import type { Calendar } from "@event-calendar/core";
import { expect, test, vi } from "vitest";
import { type Draw, headPainter, painter } from "./painter";

const LEFT_ALONE = { html: "" };

function event(extendedProps: object, display = "auto", end = "2026-11-22T11:00Z"): Calendar.Event {
  const times = { start: new Date("2026-11-22T10:00Z"), end: new Date(end) };
  return { id: "v:0", display, extendedProps, ...times } as unknown as Calendar.Event;
}

function placed(): HTMLElement {
  const article = document.createElement("article");
  article.innerHTML = "<div class='ec-event-body'></div>";
  document.body.append(article);
  return article;
}

function drawing(text: string) {
  const draw = vi.fn<Draw>(() => Object.assign(document.createElement("div"), { textContent: text }));
  const { eventContent, eventDidMount } = painter(draw);
  const content = (one: Calendar.Event) => eventContent({ event: one } as Calendar.EventContentInfo);
  const mount = (one: Calendar.Event, el: HTMLElement) =>
    eventDidMount({ event: one, el } as Calendar.EventDidMountInfo);
  return { draw, content, mount };
}

test("a card is painted in every column it stands in, and not again when another one is picked up", () => {
  const [{ draw, content, mount }, same, columns] = [drawing("card"), {}, [placed(), placed()]];
  for (const el of columns) mount(event(same), el);
  expect(content(event(same))).toEqual(LEFT_ALONE);
  expect(content(event(same, "ghost"))).toEqual(LEFT_ALONE);
  expect(draw).toHaveBeenCalledTimes(2);
  expect(columns.map(({ textContent }) => textContent)).toEqual(["card", "card"]);
});

test("a card of another length, or in other words, is painted anew where it stands", () => {
  const [{ draw, content, mount }, other, same, el] = [drawing("one"), drawing("two"), {}, placed()];
  mount(event(same), el);
  content(event(same, "auto", "2026-11-22T12:00Z"));
  expect(draw).toHaveBeenCalledTimes(2);
  other.content(event(same, "auto", "2026-11-22T12:00Z"));
  expect(el.textContent).toBe("two");
});

test("the card under the hand is another one with each step", () => {
  const { content, mount } = drawing("card");
  const [same, el] = [{}, placed()];
  mount(event(same, "preview"), el);
  expect(el.textContent).toBe("");
  expect(content(event(same, "preview"))).toHaveProperty("domNodes");
});

test("a head is painted anew in other words only", () => {
  const head = (text: string) =>
    vi.fn(() => Object.assign(document.createElement("b"), { textContent: text }));
  const [one, two, el] = [head("one"), head("two"), placed()];
  const resource = { id: "anna" } as Calendar.Resource;
  const [first, second] = [headPainter(one), headPainter(two)];
  first.resourceLabelDidMount({ resource, el } as Calendar.ResourceDidMountInfo);
  expect(first.resourceLabelContent({ resource })).toEqual(LEFT_ALONE);
  expect([one.mock.calls.length, el.textContent]).toEqual([1, "one"]);
  second.resourceLabelContent({ resource });
  expect(el.textContent).toBe("two");
});
