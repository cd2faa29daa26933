/** Somebody else changed the card while it was edited here: what was taken over, what is still to decide. */
import { Alert, List, Stack, Text } from "@mantine/core";
import { IconArrowMerge } from "@tabler/icons-react";
import { ICON_STROKE } from "@/app/theme";
import { useT } from "@/i18n/t";
import { type Clash, FIELD_CODES, type FieldName } from "./typed";
import type { Meanwhile } from "./useEditor";
import { useSpecialistName } from "./WhoseFields";

/** The notice comes above the form, which may be scrolled down to its last field. */
function intoView(notice: HTMLElement | null): void {
  notice?.scrollIntoView({ block: "nearest" });
}

/** What they wrote into a field that was also changed here. */
function Theirs({ clash: { field, theirs } }: { clash: Clash }) {
  const t = useT();
  const specialist = useSpecialistName(field === "specialist" ? theirs : "");
  return (
    <span data-private>
      {t("clients-meanwhile-clash", {
        field: t(`field-${FIELD_CODES[field]}`),
        theirs: specialist || (field === "specialist" ? "" : theirs) || t("clients-nothing"),
      })}
    </span>
  );
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
            {clashes.map((clash) => (
              <List.Item key={clash.field}>
                <Theirs clash={clash} />
              </List.Item>
            ))}
          </List>
        )}
        <Text size="sm">{t("clients-meanwhile-hint")}</Text>
      </Stack>
    </Alert>
  );
}
