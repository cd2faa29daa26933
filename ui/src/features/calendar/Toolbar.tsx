/** Over the calendar: which day, which view, whose week, how it is drawn, and the one main action. */
import { ActionIcon, Button, Group, SegmentedControl, Select } from "@mantine/core";
import { IconChevronLeft, IconChevronRight, IconPlus, IconPrinter } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { openBooking } from "@/app/booking";
import { useMe, useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { useT } from "@/i18n/t";
import { dateWords, dayWords, mondayOf, monthWords, plusDays } from "@/i18n/wall";
import type { StaffView } from "@/ipc/commands";
import { type View, viewsFor } from "./address";
import classes from "./calendar.module.css";
import { DayJump } from "./DayJump";
import { DayWaiting } from "./DayWaiting";
import { LookMenu } from "./LookMenu";

type Props = {
  day: string;
  today: string;
  view: View;
  /** Whose week it is. */
  who: string | null;
  people: readonly StaffView[];
  onDay: (day: string) => void;
  onStep: (step: 1 | -1) => void;
  onView: (view: View) => void;
  onWho: (who: string) => void;
};

/** What is shown, in words: a day, the days of a week, a month. */
function shownWords(day: string, view: View, today: string): string {
  if (view === "month") return monthWords(day);
  if (view !== "week") return dayWords(day, today);
  const monday = mondayOf(day);
  return `${dateWords(monday, today)} – ${dateWords(plusDays(monday, 6), today)}`;
}

export function Toolbar({ day, today, view, who, people, onDay, onStep, onView, onWho }: Props) {
  const t = useT();
  const mayBook = useRight("add-visits");
  const views = viewsFor(useMe().reach);
  return (
    <Group className={classes.toolbar} gap="xs" justify="space-between">
      <Group gap={4} wrap="nowrap" miw={0}>
        <Button variant="default" aria-keyshortcuts="T" onClick={() => onDay(today)}>
          {t("nav-today")}
        </Button>
        <ActionIcon aria-label={t("calendar-before")} onClick={() => onStep(-1)}>
          <IconChevronLeft size="1.25rem" stroke={ICON_STROKE} aria-hidden />
        </ActionIcon>
        <ActionIcon aria-label={t("calendar-after")} onClick={() => onStep(1)}>
          <IconChevronRight size="1.25rem" stroke={ICON_STROKE} aria-hidden />
        </ActionIcon>
        <DayJump day={day} today={today} label={shownWords(day, view, today)} onDay={onDay} />
      </Group>
      <Group gap="xs" wrap="nowrap">
        {view === "week" && people.length > 0 && (
          <Select
            aria-label={t("booking-specialist")}
            data={people.map(({ id, name }) => ({ value: id, label: name }))}
            value={who}
            allowDeselect={false}
            onChange={(id) => id && onWho(id)}
            w="10rem"
          />
        )}
        <SegmentedControl
          aria-label={t("calendar-view")}
          value={view}
          data={views.map((value) => ({ value, label: t(`calendar-view-${value}`) }))}
          onChange={(value) => onView(views.find((known) => known === value) ?? "day")}
        />
        {view !== "week" && view !== "month" && <DayWaiting day={day} />}
        {view === "day" && <DaySheetButton day={day} />}
        <LookMenu />
        {mayBook && (
          <Button
            leftSection={<IconPlus stroke={ICON_STROKE} size="1.125rem" />}
            aria-keyshortcuts="N"
            onClick={() => openBooking()}
          >
            {t("booking-book")}
          </Button>
        )}
      </Group>
    </Group>
  );
}

/** To the plan of the day on paper. */
function DaySheetButton({ day }: Pick<Props, "day">) {
  const t = useT();
  const navigate = useNavigate();
  const mayPrint = useRight("print-visits");
  if (!mayPrint) return null;
  return (
    <ActionIcon
      aria-label={t("day-sheet-title")}
      title={t("day-sheet-title")}
      onClick={() => void navigate({ to: "/day-sheet", search: { day } })}
    >
      <IconPrinter size="1.25rem" stroke={ICON_STROKE} aria-hidden />
    </ActionIcon>
  );
}
