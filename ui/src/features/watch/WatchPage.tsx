/** Leak protection: what the watch noticed, what was taken out, whose a file is, and who must agree. */
import { Button, Divider, Group, Stack } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { Page } from "@/components/Page";
import { Part } from "@/components/Part";
import { useT } from "@/i18n/t";
import { Alerts } from "./Alerts";
import { Approval } from "./Approval";
import { PastExports } from "./PastExports";
import { WhoLeaked } from "./WhoLeaked";

export function WatchPage() {
  const t = useT();
  const mayChange = useRight("change-watch");
  // Only those hold what recognises an export who could make one.
  const mayTrace = useRight("export-clients");
  return (
    <Page narrow title={t("nav-watch")}>
      <Stack gap="xl" pb="xl">
        <Alerts />
        <Divider />
        <PastExports />
        {mayTrace && (
          <>
            <Divider />
            <WhoLeaked />
          </>
        )}
        {mayChange && (
          <>
            <Divider />
            <Approval />
            <Divider />
            <Further />
          </>
        )}
      </Stack>
    </Page>
  );
}

/** Ways to what belongs here and lies elsewhere. */
function Further() {
  const t = useT();
  const navigate = useNavigate();
  const changesRoles = useRight("change-roles");
  const arrow = <IconArrowRight size="1.125rem" stroke={ICON_STROKE} aria-hidden />;
  return (
    <>
      {changesRoles && (
        <>
          <Part title={t("watch-limits")} hint={t("watch-limits-hint")}>
            <Group>
              <Button variant="default" rightSection={arrow} onClick={() => void navigate({ to: "/roles" })}>
                {t("watch-limits-go")}
              </Button>
            </Group>
          </Part>
          <Divider />
        </>
      )}
      <Part title={t("data-rules-title")} hint={t("data-rules-lead")}>
        <Group>
          <Button variant="default" rightSection={arrow} onClick={() => void navigate({ to: "/data-rules" })}>
            {t("data-rules-go")}
          </Button>
        </Group>
      </Part>
    </>
  );
}
