/** A form that is closed by hand is forgotten; one that was taken down by a lock comes back. */
import { cleanup, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";

vi.mock("@/ipc/commands", () => ({ ipc: { keepDraft: vi.fn(async () => null) } }));

const { draft, useKeptDraft } = await import("./draft");

function Form() {
  const [name, setName] = useState("");
  useKeptDraft("form", name === "" ? null : { name }, (kept: { name: string }) => setName(kept.name));
  return <input aria-label="name" value={name} onChange={(event) => setName(event.currentTarget.value)} />;
}

const field = () => screen.getByLabelText<HTMLInputElement>("name");

afterEach(() => {
  cleanup();
  draft.resume(null);
});

test("a half-filled form shows again what was typed", () => {
  draft.resume(JSON.stringify({ route: "/", forms: { form: { name: "Олена" } } }));
  render(<Form />);
  expect(field().value).toBe("Олена");
});

test("a form closed by hand leaves nothing behind", () => {
  draft.resume(JSON.stringify({ route: "/", forms: { form: { name: "Олена" } } }));
  render(<Form />).unmount();
  render(<Form />);
  expect(field().value).toBe("");
});
