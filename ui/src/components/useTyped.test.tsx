/** Days and times as they are typed. */
import { MantineProvider } from "@mantine/core";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { DayField } from "./DayField";
import { TimeField } from "./TimeField";

const TODAY = "2026-11-22";

function Form({ onSubmit }: { onSubmit: () => void }) {
  const [day, setDay] = useState(TODAY);
  const [minute, setMinute] = useState<number | null>(600);
  return (
    <form
      onKeyDown={(event) => {
        if (event.key === "Enter") onSubmit();
      }}
    >
      <DayField label="Day" value={day} today={TODAY} onChange={(next) => next && setDay(next)} />
      <TimeField label="Time" value={minute} onChange={setMinute} />
      <button type="button" onClick={() => setMinute(900)}>
        Three
      </button>
      <output>{`${day} ${minute}`}</output>
    </form>
  );
}

const submitted = vi.fn();
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const said = () => screen.getByRole("status").textContent;

function open() {
  render(
    <MantineProvider env="test">
      <Form onSubmit={submitted} />
    </MantineProvider>,
  );
}

afterEach(() => {
  cleanup();
  submitted.mockClear();
});

test("what is typed stays as it is until the field is left", () => {
  open();
  type("Time", "930");
  expect([field("Time").value, said()]).toEqual(["930", "2026-11-22 570"]);
  fireEvent.blur(field("Time"));
  expect(field("Time").value).toBe("09:30");
});

test("what is no time stays, is told, and Enter does not go on over it", () => {
  open();
  type("Time", "9:75");
  expect(field("Time").getAttribute("aria-invalid")).toBe(null);
  fireEvent.keyDown(field("Time"), { key: "Enter" });
  expect(submitted).not.toHaveBeenCalled();
  expect(screen.getByText("A time looks like 10:30.")).toBeTruthy();
  fireEvent.blur(field("Time"));
  expect([field("Time").value, field("Time").getAttribute("aria-invalid"), said()]).toEqual([
    "9:75",
    "true",
    "2026-11-22 600",
  ]);
  type("Time", "9:45");
  fireEvent.keyDown(field("Time"), { key: "Enter" });
  expect(submitted).toHaveBeenCalledOnce();
});

test("a day that does not exist is told when the field is left", () => {
  open();
  type("Day", "31.11");
  fireEvent.blur(field("Day"));
  expect(screen.getByText("This date does not exist.")).toBeTruthy();
  type("Day", "");
  fireEvent.blur(field("Day"));
  expect(field("Day").value).toBe("22/11/2026");
});

test("a time chosen elsewhere takes the place of what was typed", () => {
  open();
  type("Time", "x");
  fireEvent.click(screen.getByRole("button"));
  expect(field("Time").value).toBe("15:00");
});

test("arrow keys step", () => {
  open();
  fireEvent.keyDown(field("Time"), { key: "ArrowDown" });
  fireEvent.keyDown(field("Day"), { key: "ArrowUp" });
  expect(said()).toBe("2026-11-23 595");
});
