/** The text of the rules, language by language. A change makes a new version, which everybody signs anew. */
import { Button, Group, SegmentedControl, Stack, Text, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useKeptDraft } from "@/app/draft";
import { useRight } from "@/app/session";
import { ErrorNotice } from "@/components/ErrorNotice";
import { Part } from "@/components/Part";
import { isLanguage, LANGUAGES, useLanguage } from "@/i18n/language";
import { useT } from "@/i18n/t";
import type { RulesText } from "@/ipc/commands";
import { useSetRules } from "./mutations";

const CHOICES = Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }));

const nameOf = (code: string) => (isLanguage(code) ? LANGUAGES[code] : code);

/** What is typed, by language; what stands untouched is not here. */
type Typed = Record<string, string>;

export function RulesEditor({ rules }: { rules: RulesText }) {
  const t = useT();
  const spoken = useLanguage();
  const mayChange = useRight("change-watch");
  const [language, setLanguage] = useState<string>(spoken);
  const [typed, setTyped] = useState<Typed>({});
  useKeptDraft<Typed>("data-rules", Object.keys(typed).length > 0 ? typed : null, setTyped);
  const save = useSetRules();

  const before = rules.texts[language] ?? "";
  const text = typed[language] ?? before;
  const isChanged = text.trim() !== before.trim();
  const put = (next: string) => setTyped((old) => ({ ...old, [language]: next }));
  const forget = () => setTyped(({ [language]: _, ...others }) => others);

  return (
    <Part title={t("data-rules-text", { version: rules.version })} hint={t("data-rules-text-hint")}>
      <SegmentedControl
        aria-label={t("language")}
        data={CHOICES}
        value={language}
        onChange={setLanguage}
        w="fit-content"
      />
      <Stack
        component="form"
        gap="sm"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isChanged || text.trim() === "" || save.isPending) return;
          save.mutate(
            { language, text: text.trim() },
            {
              onSuccess: (version) => {
                forget();
                notifications.show({ withBorder: true, message: t("data-rules-saved", { version }) });
              },
            },
          );
        }}
      >
        <Textarea
          aria-label={t("data-rules-text-of", { language: nameOf(language) })}
          lang={language}
          autosize
          minRows={8}
          maxRows={18}
          readOnly={!mayChange}
          value={text}
          onChange={(event) => put(event.currentTarget.value)}
        />
        <ErrorNotice error={save.error} />
        {mayChange && (
          <Group>
            <Button type="submit" loading={save.isPending} disabled={!isChanged || text.trim() === ""}>
              {t("data-rules-save")}
            </Button>
            {isChanged && (
              <Button variant="subtle" color="gray" disabled={save.isPending} onClick={forget}>
                {t("clients-discard")}
              </Button>
            )}
            <Text size="sm" c="dimmed" flex={1} miw="16rem">
              {t("data-rules-save-hint")}
            </Text>
          </Group>
        )}
      </Stack>
    </Part>
  );
}
