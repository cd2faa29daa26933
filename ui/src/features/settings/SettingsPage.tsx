/** Settings: one column of plain sentences, the effect of each choice said under it. */
import { Button, Divider, Group, SegmentedControl, Select, Stack, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import {
  COLOR_SCHEMES,
  chooseColorScheme,
  chooseLanguage,
  chooseTextScale,
  TEXT_SCALES,
} from "@/app/preferences";
import { useAppState, useRight } from "@/app/session";
import { Page } from "@/components/Page";
import { Part } from "@/components/Part";
import { LANGUAGES } from "@/i18n/language";
import { useT } from "@/i18n/t";
import { CheckSheet } from "./CheckSheet";
import { IdleMinutes } from "./IdleMinutes";
import { OwnFactor } from "./OwnFactor";
import { OwnPassword } from "./OwnPassword";
import { TimeZone } from "./TimeZone";

const LANGUAGE_OPTIONS = Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }));

function Look() {
  const t = useT();
  const { language, colorScheme, textScale } = useAppState();
  return (
    <Part title={t("settings-look")}>
      <Select
        label={t("language")}
        description={t("settings-at-once")}
        data={LANGUAGE_OPTIONS}
        value={language}
        onChange={(code) => code && void chooseLanguage(code)}
        allowDeselect={false}
        maw={320}
      />
      <Stack gap={4}>
        <Text size="sm" fw={500} id="colours">
          {t("colours")}
        </Text>
        <SegmentedControl
          aria-labelledby="colours"
          data={COLOR_SCHEMES.map((value) => ({ value, label: t(`colours-${value}`) }))}
          value={colorScheme}
          onChange={(scheme) => void chooseColorScheme(scheme)}
          w="fit-content"
        />
      </Stack>
      <Stack gap={4}>
        <Text size="sm" fw={500} id="letters">
          {t("letters")}
        </Text>
        <SegmentedControl
          aria-labelledby="letters"
          data={TEXT_SCALES.map((scale) => ({ value: String(scale), label: t(`letters-${scale}`) }))}
          value={String(textScale)}
          onChange={(scale) => void chooseTextScale(Number(scale))}
          w="fit-content"
        />
        <Text size="xs" c="dimmed">
          {t("settings-at-once")}
        </Text>
      </Stack>
    </Part>
  );
}

export function SettingsPage() {
  const t = useT();
  const { idleMinutes, version, demo } = useAppState();
  const navigate = useNavigate();
  const [ownsBase, runsBase] = [useRight("hold-kit"), useRight("change-settings")];
  const seesDay = useRight("see-visits");
  return (
    <Page title={t("nav-settings")} narrow>
      <Stack gap="xl" pb="xl">
        <Look />
        <Divider />
        <Part title={t("settings-lock")}>
          {ownsBase ? <IdleMinutes /> : <Text>{t("settings-lock-idle", { minutes: idleMinutes })}</Text>}
          <Text size="sm" c="dimmed">
            {t("settings-lock-hint")}
          </Text>
        </Part>
        <Divider />
        <Part title={t("settings-password")}>
          <OwnPassword />
        </Part>
        <Divider />
        <Part title={t("settings-factor")}>
          <OwnFactor />
        </Part>
        {seesDay && (
          <>
            <Divider />
            <Part title={t("settings-day")}>
              <Text size="sm">{t("settings-day-hint")}</Text>
              <Group gap="sm">
                <Button variant="default" onClick={() => void navigate({ to: "/services" })}>
                  {t("nav-services")}
                </Button>
                <Button variant="default" onClick={() => void navigate({ to: "/schedule" })}>
                  {t("nav-schedule")}
                </Button>
              </Group>
            </Part>
            <Divider />
            <Part title={t("settings-zone")} hint={t("settings-zone-hint")}>
              <TimeZone />
            </Part>
          </>
        )}
        {runsBase && (
          <>
            <Divider />
            <Part title={t("computers-title")}>
              <Text size="sm">{t("computers-lead")}</Text>
              <Group>
                <Button variant="default" onClick={() => void navigate({ to: "/computers" })}>
                  {t("settings-computers")}
                </Button>
              </Group>
            </Part>
          </>
        )}
        {ownsBase && !demo && (
          <>
            <Divider />
            <Part title={t("settings-sheet")}>
              <CheckSheet />
            </Part>
          </>
        )}
        <Divider />
        <Part title={t("settings-about")}>
          <Text>{t("settings-version", { version })}</Text>
          <Text size="sm" c="dimmed">
            {t("settings-about-hint")}
          </Text>
        </Part>
      </Stack>
    </Page>
  );
}
