/** Somebody else changed the card while it was edited here: what was taken over, what is still to decide. */
import { Alert, List, Stack, Text } from "@mantine/core";
import { IconArrowMerge } from "@tabler/icons-react";
import { ICON_STROKE } from "@/app/theme";
import { useT } from "@/i18n/t";
import { type Clash, FIELD_CODES, type FieldName } from "./typed";
import type { Meanwhile } from "./useEditor";

/** The notice comes above the form, which may be scrolled down to its last field. */
function intoView(notice: HTMLElement | null): void {
  notice?.scrollIntoView({ block: "nearest" });
}

export function MeanwhileNotice({ meanwhile: { taken, clashes } }: { meanwhile: Meanwhile }) {
  const t = useT();
  const word = (field: FieldName) => t(`field-${FIELD_CODES[field]}`);
  return (
    <Alert
      ref={intoView}
      role="alert"
      color="orange"
      icon={<IconArrowMerge stroke={ICON_STROKE} />}
      title={t("clients-meanwhile")}
    >
      <Stack gap="xs">
        {taken.length > 0 && (
          <Text size="sm">{t("clients-meanwhile-taken", { fields: taken.map(word).join(", ") })}</Text>
        )}
        {clashes.length > 0 && (
          <List size="sm">
            {clashes.map((clash: Clash) => (
              <List.Item key={clash.field}>
                {t("clients-meanwhile-clash", {
                  field: word(clash.field),
                  theirs: clash.theirs || t("clients-nothing"),
                })}
              </List.Item>
            ))}
          </List>
        )}
        <Text size="sm">{t("clients-meanwhile-hint")}</Text>
      </Stack>
    </Alert>
  );
}
