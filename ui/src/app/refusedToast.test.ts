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
