/** The day plan: what each specialist does on a day, to be looked at and printed, a page for each. */
import { Box, Group, Select, Skeleton, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { calendarStaff } from "@/app/day";
import { PrintButton } from "@/app/PrintButton";
import { useAppState, useRight } from "@/app/session";
import { DayField } from "@/components/DayField";
import { ErrorNotice } from "@/components/ErrorNotice";
import { Page } from "@/components/Page";
import { Part } from "@/components/Part";
import { PrintSheet } from "@/components/PrintSheet";
import { useT } from "@/i18n/t";
import { dateWords, dayWords, isDay, weekdayWords } from "@/i18n/wall";
import { asCommandError, type Sheet } from "@/ipc/commands";
import classes from "./daysheet.module.css";
import { daySheet } from "./queries";
import { SheetTable, workedWords } from "./SheetTable";

type Address = { day?: string; who?: string };

export function DaySheetPage() {
  const t = useT();
  const { today } = useAppState();
  const mayPrint = useRight("print-visits");
  const { day: asked = "", who = "" }: Address = useSearch({ from: "/day-sheet" });
  const navigate = useNavigate({ from: "/day-sheet" });
  const day = isDay(asked) ? asked : today;
  const { data: staff = [] } = useQuery(calendarStaff);
  const { data: sheets, error } = useQuery(daySheet(day, who || null));
  const go = (address: Address) => void navigate({ search: address });
  const people = staff.map(({ id, name }) => ({ value: id, label: name }));
  const print = mayPrint && sheets !== undefined && sheets.length > 0;
  return (
    <Page title={t("day-sheet-title")} action={print && <PrintButton what={`day-sheet ${day}`} />}>
      <Stack gap="lg" maw={960}>
        <Group align="flex-end" gap="sm">
          <DayField
            label={t("booking-day")}
            value={day}
            today={today}
            onChange={(next) => next && go({ day: next, ...(who ? { who } : {}) })}
          />
          <Select
            label={t("booking-specialist")}
            value={who}
            allowDeselect={false}
            data={[{ value: "", label: t("day-sheet-everybody") }, ...people]}
            onChange={(next) => go({ day, ...(next ? { who: next } : {}) })}
          />
          <Text c="dimmed" mb={8}>
            {dayWords(day, today)}
          </Text>
        </Group>
        {error && <ErrorNotice error={asCommandError(error)} />}
        {!sheets && !error && <Skeleton h={240} />}
        {sheets?.length === 0 && <Text c="dimmed">{t("day-sheet-empty")}</Text>}
        {sheets?.map((sheet) => (
          <Part key={sheet.specialist} title={sheet.name} hint={workedWords(sheet)}>
            <Box style={{ overflowX: "auto" }}>
              <SheetTable sheet={sheet} />
            </Box>
          </Part>
        ))}
      </Stack>
      {print && sheets.map((sheet) => <Paper key={sheet.specialist} sheet={sheet} day={day} />)}
    </Page>
  );
}

/** One page of A4. */
function Paper({ sheet, day }: { sheet: Sheet; day: string }) {
  const t = useT();
  const { baseName } = useAppState();
  return (
    <PrintSheet
      className={classes.paper ?? ""}
      title={sheet.name}
      subtitle={[baseName, workedWords(sheet)].filter(Boolean).join(" · ")}
      date={`${weekdayWords(day)}, ${dateWords(day, "")}`}
      foot={t("day-sheet-foot")}
    >
      <SheetTable sheet={sheet} />
    </PrintSheet>
  );
}
