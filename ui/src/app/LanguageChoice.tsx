/** The language, in a corner of the screens before sign-in. */
import { NativeSelect } from "@mantine/core";
import { LANGUAGES } from "@/i18n/language";
import { useT } from "@/i18n/t";
import { chooseLanguage } from "./preferences";
import { useAppState } from "./session";

const OPTIONS = Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }));

export function LanguageChoice() {
  const t = useT();
  const { language } = useAppState();
  return (
    <NativeSelect
      aria-label={t("language")}
      data={OPTIONS}
      value={language}
      onChange={(event) => void chooseLanguage(event.currentTarget.value)}
    />
  );
}
