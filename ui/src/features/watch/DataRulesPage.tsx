/** The rules on data that people sign: their text in each language, its versions, and who signed which. */
import { Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { BackButton } from "@/app/BackButton";
import { ErrorNotice } from "@/components/ErrorNotice";
import { Page } from "@/components/Page";
import { useT } from "@/i18n/t";
import { asCommandError } from "@/ipc/commands";
import { rulesText } from "./queries";
import { RulesEditor } from "./RulesEditor";
import { Signatures } from "./Signatures";

export function DataRulesPage() {
  const t = useT();
  const navigate = useNavigate();
  const { data: rules, error } = useQuery(rulesText);
  return (
    <Page
      narrow
      title={t("data-rules-title")}
      action={<BackButton words={t("nav-watch")} onClick={() => void navigate({ to: "/watch" })} />}
    >
      <Stack gap="xl" pb="xl">
        {error && <ErrorNotice error={asCommandError(error)} />}
        {rules && <RulesEditor rules={rules} />}
        {rules && <Signatures rules={rules} />}
      </Stack>
    </Page>
  );
}
