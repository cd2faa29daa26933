/** First screen: the business, its country, language and time zone; and the two ways round the wizard. */
import { Button, Group, Paper, Select, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import { IconFileImport, IconPlayerPlay } from "@tabler/icons-react";
import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { entered } from "@/app/phase";
import { chooseLanguage } from "@/app/preferences";
import { ICON_STROKE } from "@/app/theme";
import { timeZones } from "@/app/timeZones";
import { ErrorNotice } from "@/components/ErrorNotice";
import { WizardFrame } from "@/components/WizardFrame";
import { countryName } from "@/i18n/format";
import { LANGUAGES } from "@/i18n/language";
import { useT } from "@/i18n/t";
import { asCommandError, ipc } from "@/ipc/commands";
import { place } from "./steps";
import type { Setup } from "./useSetup";

type Props = { setup: Setup; onRestore: () => void };

const LANGUAGE_OPTIONS = Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }));

function Fields({ setup: { draft, change } }: { setup: Setup }) {
  const t = useT();
  const { data: countries } = useSuspenseQuery({ queryKey: ["countries"], queryFn: ipc.countries });
  const chooseCountry = (code: string | null) => {
    const country = countries.find((one) => one.code === code);
    if (!country) return;
    change({ country: country.code, language: country.language, timeZone: country.timeZone });
    void chooseLanguage(country.language);
  };
  const speak = (language: string | null) => {
    if (!language) return;
    change({ language });
    void chooseLanguage(language);
  };
  return (
    <Stack gap="md">
      <TextInput
        label={t("setup-business-name")}
        description={t("setup-business-name-hint")}
        value={draft.businessName}
        onChange={(event) => change({ businessName: event.currentTarget.value })}
        autoFocus
        autoComplete="off"
        maxLength={120}
      />
      <Select
        label={t("setup-country")}
        description={t("setup-country-hint")}
        data={countries.map(({ code }) => ({ value: code, label: countryName(code) }))}
        value={draft.country}
        onChange={chooseCountry}
        allowDeselect={false}
        searchable
      />
      <SimpleGrid cols={2}>
        <Select
          label={t("language")}
          data={LANGUAGE_OPTIONS}
          value={draft.language}
          onChange={speak}
          allowDeselect={false}
        />
        <Select
          label={t("setup-time-zone")}
          data={timeZones(draft.timeZone)}
          value={draft.timeZone}
          onChange={(timeZone) => timeZone && change({ timeZone })}
          allowDeselect={false}
          searchable
          limit={100}
        />
      </SimpleGrid>
    </Stack>
  );
}

/** Restore, or look around without a base of one's own. */
function OtherWays({ onRestore }: { onRestore: () => void }) {
  const t = useT();
  const demo = useMutation({ mutationFn: ipc.demoOpen, onSuccess: entered });
  return (
    <Paper p="md" component="section" aria-label={t("setup-other-ways")}>
      <Text size="sm" c="dimmed" mb="sm">
        {t("setup-other-ways")}
      </Text>
      <Group>
        <Button
          variant="default"
          leftSection={<IconFileImport size="1.125rem" stroke={ICON_STROKE} aria-hidden />}
          onClick={onRestore}
        >
          {t("restore-from-copy")}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPlayerPlay size="1.125rem" stroke={ICON_STROKE} aria-hidden />}
          loading={demo.isPending}
          onClick={() => demo.mutate()}
        >
          {t("setup-demo")}
        </Button>
      </Group>
      {demo.isError && <ErrorNotice error={asCommandError(demo.error)} />}
    </Paper>
  );
}

export function BusinessStep({ setup, onRestore }: Props) {
  const t = useT();
  return (
    <WizardFrame
      title={t("setup-welcome")}
      lead={t("setup-welcome-lead")}
      step={place("business")}
      next={{
        label: t("next"),
        run: () => setup.goTo("owner"),
        disabled: setup.draft.businessName.trim() === "",
      }}
    >
      <Fields setup={setup} />
      <OtherWays onRestore={onRestore} />
    </WizardFrame>
  );
}
