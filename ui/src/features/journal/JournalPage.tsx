/** The activity journal: who did what to whom and when, newest first; and the proof that nobody touched it. */
import { Button, Group, Stack } from "@mantine/core";
import { IconFileExport, IconLayoutGrid, IconShieldCheck } from "@tabler/icons-react";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { ErrorNotice } from "@/components/ErrorNotice";
import { Page } from "@/components/Page";
import { useT } from "@/i18n/t";
import { EntryList } from "./EntryList";
import { ExportJournal } from "./ExportJournal";
import { Filters } from "./Filters";
import { type Choice, isFiltered, toWire } from "./filter";
import { HeatMap } from "./HeatMap";
import { useVerify } from "./mutations";
import { QuestionList } from "./QuestionList";
import { whatWasDone, whoTouched } from "./questions";
import { useChoice } from "./useChoice";
import { Verdict } from "./Verdict";

/** The client the page was opened for, from a card. */
function useAsked(): Choice | null {
  const { client, name = "" }: { client?: string; name?: string } = useSearch({ from: "/journal" });
  return client === undefined ? null : whoTouched({ id: client, name });
}

export function JournalPage() {
  const t = useT();
  const verify = useVerify();
  const mayExport = useRight("export-journal");
  const [choice, change] = useChoice(useAsked());
  const [heat, setHeat] = useState(false);
  const [exporting, setExporting] = useState(false);
  // Midnight may pass while the page is open; the days are counted anew with each choice.
  const [now, setNow] = useState(Date.now);
  const choose = (news: Partial<Choice>) => {
    setNow(Date.now());
    change(news);
  };
  const filter = toWire(choice, now);
  return (
    <Page
      title={t("journal-title")}
      action={
        <Button
          variant="default"
          leftSection={<IconShieldCheck size="1.125rem" stroke={ICON_STROKE} />}
          loading={verify.isPending}
          onClick={() => verify.mutate()}
        >
          {t("journal-verify")}
        </Button>
      }
    >
      <Stack h="100%" gap="md">
        <ErrorNotice error={verify.error} />
        {verify.data && !verify.isPending && <Verdict verdict={verify.data} onClose={verify.reset} />}
        <Stack gap="xs">
          <Filters choice={choice} onChange={choose} />
          <Group gap="xs">
            <Button
              variant={heat ? "light" : "subtle"}
              color={heat ? "teal" : "gray"}
              leftSection={<IconLayoutGrid size="1.125rem" stroke={ICON_STROKE} aria-hidden />}
              aria-expanded={heat}
              onClick={() => setHeat(!heat)}
            >
              {t("journal-heat")}
            </Button>
            <QuestionList onAsk={choose} />
            {mayExport && (
              <Button
                variant="subtle"
                color="gray"
                ml="auto"
                leftSection={<IconFileExport size="1.125rem" stroke={ICON_STROKE} aria-hidden />}
                onClick={() => setExporting(true)}
              >
                {t("journal-export")}
              </Button>
            )}
          </Group>
        </Stack>
        {heat && <HeatMap onChoose={(user, day) => choose(whatWasDone(user, day))} />}
        <EntryList filter={filter} />
        {exporting && (
          <ExportJournal
            filter={filter}
            isFiltered={isFiltered(choice)}
            onClose={() => setExporting(false)}
          />
        )}
      </Stack>
    </Page>
  );
}
