/** The desk: rail, top bar, and the page. Everything of the base is shown inside it. */
import { Box, Group, Stack } from "@mantine/core";
import { Outlet } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { DemoBanner } from "./DemoBanner";
import { useDeskKeys } from "./deskKeys";
import classes from "./Frame.module.css";
import { HoursBanner } from "./HoursBanner";
import { LockDownBanner } from "./LockDownBanner";
import { Rail } from "./Rail";
import { SeeAsBar } from "./SeeAsBar";
import { useAppState } from "./session";
import { TopBar } from "./TopBar";
import { useRouteKept } from "./useRouteKept";
import { useUnseenNotice } from "./useUnseenNotice";

const BookingPanel = lazy(async () => ({
  default: (await import("@/features/booking/BookingPanel")).BookingPanel,
}));

export function Frame() {
  useDeskKeys();
  useRouteKept();
  useUnseenNotice();
  const { seeingAs } = useAppState();
  return (
    <Stack gap={0} h="100vh" className={classes.frame} data-seeing-as={seeingAs !== null || undefined}>
      <SeeAsBar />
      <LockDownBanner />
      <HoursBanner />
      <DemoBanner />
      <Group gap={0} flex={1} mih={0} align="stretch" wrap="nowrap">
        <Rail />
        <Stack gap={0} flex={1} miw={0}>
          <TopBar />
          <Box flex={1} mih={0} pos="relative" style={{ overflow: "hidden" }}>
            {/* Positioned, so that words for screen readers stay inside what scrolls. */}
            <Box h="100%" pos="relative" style={{ overflow: "auto" }}>
              <Outlet />
            </Box>
            {/* Beside the page, which stays alive behind it. */}
            <Suspense fallback={null}>
              <BookingPanel />
            </Suspense>
          </Box>
        </Stack>
      </Group>
    </Stack>
  );
}
