/** Refusals that no form shows. */
import { notifications } from "@mantine/notifications";
import { expect, test, vi } from "vitest";
import { CommandError } from "@/ipc/commands";
import { refusedToast } from "./refusedToast";

test("what the lock screen tells is not told once more in passing", () => {
  const show = vi.spyOn(notifications, "show");
  refusedToast(new CommandError({ code: "watch-stopped" }));
  expect(show).not.toHaveBeenCalled();
  refusedToast(new CommandError({ code: "not-found" }));
  expect(show).toHaveBeenCalledOnce();
});

test("without a form it is said what is wrong, not that fields are marked", () => {
  const show = vi.spyOn(notifications, "show").mockReturnValue("toast");
  const fields = [{ field: "specialist", index: 0, problem: "does-not-do-it" }];
  refusedToast(new CommandError({ code: "invalid-fields", fields }));
  const told = { title: "This specialist does not do this service.", message: null };
  expect(show).toHaveBeenLastCalledWith(expect.objectContaining(told));
});
