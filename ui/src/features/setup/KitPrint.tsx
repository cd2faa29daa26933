/** The recovery sheet as it comes out of the printer: one A4 page, black on white, never on the screen. */
import { PrintSheet } from "@/components/PrintSheet";
import { formatDate } from "@/i18n/format";
import { useT } from "@/i18n/t";
import type { KitView } from "@/ipc/commands";
import "./kitPrint.css";

const STEPS = ["sheet-step-1", "sheet-step-2", "sheet-step-3", "sheet-step-4"] as const;

/** The code as a picture; an address of data, so that no markup of it enters the page. */
export function qrImage(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** The words with their places on the sheet. */
export function numbered(words: string[]): { place: number; word: string }[] {
  return words.map((word, index) => ({ place: index + 1, word }));
}

/** The day as the language writes it; as it came if it is no date. */
function day(date: string): string {
  const at = Date.parse(date);
  return Number.isNaN(at) ? date : formatDate(at);
}

export function KitPrint({ kit }: { kit: KitView }) {
  const t = useT();
  return (
    <PrintSheet
      className="kit-print"
      title={t("sheet-title")}
      subtitle={kit.businessName}
      date={day(kit.date)}
      foot={t("sheet-print-foot")}
    >
      <p className="kit-print-lead">{t("sheet-print-lead")}</p>
      <section className="kit-print-secret">
        <ol>
          {numbered(kit.words).map(({ place, word }) => (
            <li key={place}>
              <span>{place}</span> {word}
            </li>
          ))}
        </ol>
        <img src={qrImage(kit.qrSvg)} alt="" />
      </section>
      <dl>
        <dt>{t("sheet-identity")}</dt>
        <dd>{kit.ageIdentity}</dd>
        <dt>{t("sheet-base")}</dt>
        <dd>{kit.baseId}</dd>
      </dl>
      <h2>{t("sheet-steps")}</h2>
      <ol>
        {STEPS.map((id) => (
          <li key={id}>{t(id)}</li>
        ))}
      </ol>
    </PrintSheet>
  );
}
