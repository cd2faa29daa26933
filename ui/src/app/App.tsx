/** The whole screen: cache, theme, language, and which of the great screens is shown. */
import { MantineProvider } from "@mantine/core";
import { useColorScheme } from "@mantine/hooks";
import { ModalsProvider } from "@mantine/modals";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { CatchBoundary } from "@tanstack/react-router";
import { type ReactNode, Suspense, useEffect, useLayoutEffect } from "react";
import { speak } from "@/i18n/language";
import { useT } from "@/i18n/t";
import { invalidate } from "@/ipc/changes";
import { onChanged, onPhase } from "@/ipc/events";
import { AppFailed } from "./AppFailed";
import { wasLocked } from "./phase";
import { queryClient } from "./queryClient";
import { Screens } from "./Screens";
import { useAppState } from "./session";
import { StepUp } from "./stepUp";
import { theme, variables } from "./theme";
import { useRem } from "./useRem";

/** Listens to the program for as long as the window lives. */
function useNews(): void {
  useEffect(() => onChanged((topics) => invalidate(queryClient, topics)), []);
  useEffect(() => onPhase((phase) => void (phase === "locked" && wasLocked())), []);
}

/** Colours, language and size of letters of this computer. */
function Dressed({ children }: { children: ReactNode }) {
  const t = useT();
  const { colorScheme, language } = useAppState();
  const system = useColorScheme(undefined, { getInitialValueInEffect: false });
  const rem = useRem();
  useLayoutEffect(() => speak(language), [language]);
  useLayoutEffect(() => {
    document.documentElement.style.fontSize = `${rem}px`;
  }, [rem]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      forceColorScheme={colorScheme === "light" || colorScheme === "dark" ? colorScheme : system}
    >
      <ModalsProvider labels={{ confirm: t("continue"), cancel: t("cancel") }}>
        {children}
        <StepUp />
        <Notifications position="bottom-left" containerWidth={560} />
      </ModalsProvider>
    </MantineProvider>
  );
}

export function App() {
  useNews();
  return (
    <QueryClientProvider client={queryClient}>
      <CatchBoundary getResetKey={() => "app"} errorComponent={AppFailed} onCatch={() => queryClient.clear()}>
        <Suspense fallback={null}>
          <Dressed>
            {/* Its own, or a screen that waits would hide the provider, which shows itself anew in light colours. */}
            <Suspense fallback={null}>
              <Screens />
            </Suspense>
          </Dressed>
        </Suspense>
      </CatchBoundary>
    </QueryClientProvider>
  );
}
