/** Choices kept for this computer: they show at once and are written down by the program. */
import { type AppState, type CalendarLook, ipc } from "@/ipc/commands";
import { queryClient } from "./queryClient";
import { appState } from "./session";

/** What the colours can follow. */
export const COLOR_SCHEMES = ["light", "dark", "auto"] as const;

function show(change: Partial<AppState>): void {
  queryClient.setQueryData<AppState>(appState.queryKey, (state) => state && { ...state, ...change });
}

/** Sizes of letters in percent. */
export const TEXT_SCALES = [100, 125, 150] as const;

/** Light, dark, or as the system has it. */
export async function chooseColorScheme(colorScheme: string): Promise<void> {
  show({ colorScheme });
  await ipc.setColorScheme(colorScheme);
}

/** The size of letters in percent. Everything measured in them grows along. */
export async function chooseTextScale(textScale: number): Promise<void> {
  show({ textScale });
  await ipc.setTextScale(textScale);
}

/** The language of the screen, in effect at once. */
export async function chooseLanguage(language: string): Promise<void> {
  show({ language });
  await ipc.setLanguage(language);
}

/** How the calendar is drawn. */
export async function chooseCalendarLook(calendar: CalendarLook): Promise<void> {
  show({ calendar });
  await ipc.setCalendarLook(calendar);
}
