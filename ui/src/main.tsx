/** Starts the screen. Small, so that the program is asked for its state while the rest is still being read. */
import { ipc } from "./ipc/commands";

const asked = ipc.appState();
// Looked at in `begin`, which may be read later than the refusal comes.
asked.catch(() => undefined);
void import("./app/begin").then(({ begin }) => begin(asked));
