/** When people work: the usual week of each, days that differ, and days on which the business is closed. */
import { Button, EmptyState, Select, Stack, Tabs } from "@mantine/core";
import { IconCalendarTime } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Suspense } from "react";
import { calendarStaff } from "@/app/day";
import { useMe } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { Page } from "@/components/Page";
import { useT } from "@/i18n/t";
import { ClosedTab } from "./ClosedTab";
import { DaysTab } from "./DaysTab";
import { WeekTab } from "./WeekTab";

export function SchedulePage() {
  const t = useT();
  const { tab = "week", who: asked } = useSearch({ from: "/schedule" });
  const navigate = useNavigate({ from: "/schedule" });
  const me = useMe();
  const { data: all } = useSuspenseQuery(calendarStaff);
  const staff = all.filter(({ left }) => !left);
  // Everybody looks for the own hours first.
  const who = [asked, me.id, staff[0]?.id].find((id) => staff.some((one) => one.id === id));

  if (who === undefined)
    return (
      <Page title={t("nav-schedule")}>
        <EmptyState
          py="xl"
          icon={<IconCalendarTime stroke={ICON_STROKE} />}
          title={t("schedule-nobody")}
          description={t("schedule-nobody-hint")}
        />
        <Stack align="center">
          <Button
            variant="default"
            onClick={() => void navigate({ to: "/services", search: { tab: "specialists" } })}
          >
            {t("nav-services")}
          </Button>
        </Stack>
      </Page>
    );
  return (
    <Page title={t("nav-schedule")}>
      <Stack gap="md" pb="xl">
        <Tabs
          value={tab}
          keepMounted={false}
          onChange={(next) =>
            void navigate({
              search: {
                ...(next === "days" || next === "closed" ? { tab: next } : {}),
                ...(asked ? { who: asked } : {}),
              },
            })
          }
        >
          <Tabs.List mb="md">
            <Tabs.Tab value="week">{t("schedule-week")}</Tabs.Tab>
            <Tabs.Tab value="days">{t("schedule-days")}</Tabs.Tab>
            <Tabs.Tab value="closed">{t("schedule-closed")}</Tabs.Tab>
          </Tabs.List>
          {tab !== "closed" && (
            <Select
              label={t("schedule-who")}
              data={staff.map(({ id, name }) => ({ value: id, label: name }))}
              value={who}
              onChange={(id) => id && void navigate({ search: (old) => ({ ...old, who: id }) })}
              allowDeselect={false}
              maw={320}
              mb="md"
            />
          )}
          <Suspense fallback={null}>
            <Tabs.Panel value="week">
              <WeekTab who={who} />
            </Tabs.Panel>
            <Tabs.Panel value="days">
              <DaysTab who={who} staff={staff} />
            </Tabs.Panel>
            <Tabs.Panel value="closed">
              <ClosedTab />
            </Tabs.Panel>
          </Suspense>
        </Tabs>
      </Stack>
    </Page>
  );
}
