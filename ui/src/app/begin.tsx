/** The first screen. It is drawn once, in its language, when what it shows is there. */
import "@fontsource-variable/inter/wght.css";
import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "./global.css";
import { createRoot } from "react-dom/client";
import { speak } from "@/i18n/language";
import type { AppState } from "@/ipc/commands";
import { App } from "./App";
import { queryClient } from "./queryClient";
import { readFirst, readRest } from "./Screens";
import { appState } from "./session";

/** Draws the screen that the state `asked` for wants; after a refusal the screen asks again and tells. */
export async function begin(asked: Promise<AppState>): Promise<void> {
  const state = await asked.catch(() => null);
  if (state) {
    queryClient.setQueryData(appState.queryKey, state);
    speak(state.language);
    await readFirst(state).catch(() => undefined);
  }
  const place = document.getElementById("root");
  if (place) createRoot(place).render(<App />);
  requestAnimationFrame(() => setTimeout(readRest));
}
