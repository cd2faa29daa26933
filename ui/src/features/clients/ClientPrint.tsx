/** A client's card as it comes out of the printer: what the card shows, masked where it is masked there. */
import { Fragment } from "react";
import { useAppState } from "@/app/session";
import { kindWords } from "@/app/WarningsAlert";
import { PrintSheet } from "@/components/PrintSheet";
import { birthdayWords } from "@/i18n/birthday";
import { formatDate } from "@/i18n/format";
import { useLanguage } from "@/i18n/language";
import { useT } from "@/i18n/t";
import type { ClientView } from "@/ipc/commands";
import { useSpecialistName } from "./WhoseFields";
import { useWarnings } from "./warnings";

export function ClientPrint({ card }: { card: ClientView }) {
  const t = useT();
  const language = useLanguage();
  const { baseName } = useAppState();
  const warnings = useWarnings(card.id);
  const { emails, birthday, address, tags, note, source, doNotBook, specialist } = card.draft;
  const specialistName = useSpecialistName(specialist) ?? "";
  const facts: [label: string, value: string][] = [
    ["field-phone", card.phones.map(({ formatted }) => formatted).join(", ")],
    ["field-email", emails.join(", ")],
    ["field-birthday", birthday && birthdayWords(birthday, language)],
    ["field-address", address],
    ["field-specialist", specialistName],
    ["field-tags", tags.join(", ")],
    ["field-source", source],
    ["field-note", note],
  ];
  return (
    <PrintSheet
      title={card.name}
      subtitle={baseName ?? ""}
      date={formatDate(Date.now())}
      foot={t("clients-print-foot")}
    >
      {warnings.length > 0 && (
        <>
          <h2>{t("warnings-title")}</h2>
          <ul>
            {warnings.map(({ id, kind, text }) => (
              <li key={id}>
                {kindWords(t, { kind })}
                <strong>{text}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
      {doNotBook !== null && (
        <h2>
          {t("clients-do-not-book")}
          {doNotBook && `: ${doNotBook}`}
        </h2>
      )}
      <dl>
        {facts
          .filter(([, value]) => value !== "")
          .map(([label, value]) => (
            <Fragment key={label}>
              <dt>{t(label)}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
      </dl>
    </PrintSheet>
  );
}
