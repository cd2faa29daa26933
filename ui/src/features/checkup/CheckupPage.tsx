/** The security check-up: each rule green, amber or red, why it matters, and the one step that mends it. */
import { Button, Stack } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { ICON_STROKE } from "@/app/theme";
import { ErrorNotice } from "@/components/ErrorNotice";
import { Page } from "@/components/Page";
import { useT } from "@/i18n/t";
import { asCommandError } from "@/ipc/commands";
import { CheckLine } from "./CheckLine";
import { byUrgency } from "./check";
import { checkup } from "./queries";
import { Summary } from "./Summary";

export function CheckupPage() {
  const t = useT();
  const { data: checks, error, isFetching, refetch } = useQuery(checkup);
  return (
    <Page
      narrow
      title={t("nav-checkup")}
      action={
        <Button
          variant="default"
          leftSection={<IconRefresh size="1.125rem" stroke={ICON_STROKE} />}
          loading={isFetching}
          onClick={() => void refetch()}
        >
          {t("checkup-again")}
        </Button>
      }
    >
      <Stack gap="lg" pb="xl">
        {error && <ErrorNotice error={asCommandError(error)} />}
        {checks && <Summary checks={checks} />}
        {checks && (
          <Stack
            component="ul"
            gap="sm"
            m={0}
            p={0}
            style={{ listStyle: "none" }}
            aria-label={t("nav-checkup")}
          >
            {byUrgency(checks).map((check) => (
              <li key={check.id}>
                <CheckLine check={check} />
              </li>
            ))}
          </Stack>
        )}
      </Stack>
    </Page>
  );
}
