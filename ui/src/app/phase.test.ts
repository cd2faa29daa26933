/** What the screen knows of the program's state, while that state changes. */
import { expect, test, vi } from "vitest";
import { type AppState, ipc } from "@/ipc/commands";
import { rereadState } from "./phase";
import { queryClient } from "./queryClient";
import { appState } from "./session";

vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: { appState: vi.fn() },
}));

test("an answer that was on its way before the sign-in is not taken for the state after it", async () => {
  const answers: ((state: AppState) => void)[] = [];
  vi.mocked(ipc.appState).mockImplementation(() => new Promise((answer) => answers.push(answer)));
  const say = (at: number, phase: AppState["phase"]) => answers[at]?.({ phase } as AppState);

  const before = queryClient.fetchQuery(appState).catch(() => undefined);
  const after = rereadState();
  await vi.waitFor(() => expect(answers).toHaveLength(2), { timeout: 20_000 });
  say(0, "locked");
  say(1, "arriving");
  await Promise.all([before, after]);
  expect(queryClient.getQueryData<AppState>(appState.queryKey)?.phase).toBe("arriving");
});
