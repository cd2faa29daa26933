/** The activity journal: who did what to whom and when, newest first; and the proof that nobody touched it. */
import { Button, Stack } from "@mantine/core";
import { IconShieldCheck } from "@tabler/icons-react";
import { useState } from "react";
import { ICON_STROKE } from "@/app/theme";
import { ErrorNotice } from "@/components/ErrorNotice";
import { Page } from "@/components/Page";
import { useT } from "@/i18n/t";
import { EntryList } from "./EntryList";
import { Filters } from "./Filters";
import { toWire } from "./filter";
import { useVerify } from "./mutations";
import { useChoice } from "./useChoice";
import { Verdict } from "./Verdict";

export function JournalPage() {
  const t = useT();
  const verify = useVerify();
  const [choice, change] = useChoice();
  // Midnight may pass while the page is open; the days are counted anew with each choice.
  const [now, setNow] = useState(Date.now);
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
        <Filters
          choice={choice}
          onChange={(news) => {
            setNow(Date.now());
            change(news);
          }}
        />
        <EntryList filter={toWire(choice, now)} />
      </Stack>
    </Page>
  );
}
