/** The day of one specialist as a table, the same on the screen and on paper. */
import { Text } from "@mantine/core";
import { useT } from "@/i18n/t";
import { clock, wallTime } from "@/i18n/wall";
import type { Sheet, SheetRow } from "@/ipc/commands";
import classes from "./daysheet.module.css";

/** `09:00–13:00, 14:00–18:00`. */
export function workedWords({ worked }: Sheet): string {
  return worked.map(({ from, until }) => `${clock(from)}–${clock(until)}`).join(", ");
}

export function SheetTable({ sheet }: { sheet: Sheet }) {
  const t = useT();
  if (sheet.rows.length === 0) return <Text c="dimmed">{t("day-sheet-nobody")}</Text>;
  const shows = (part: (row: SheetRow) => boolean) => sheet.rows.some(part);
  const rooms = shows(({ room }) => room !== "");
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t("booking-time")}</th>
          <th scope="col">{t("booking-client")}</th>
          <th scope="col">{t("visit-services")}</th>
          {rooms && <th scope="col">{t("booking-room")}</th>}
          <th scope="col">{t("visit-status")}</th>
        </tr>
      </thead>
      <tbody>
        {sheet.rows.map((row) => (
          <tr key={`${row.start} ${row.name}`}>
            <td className={classes.time}>
              {wallTime(row.start)}–{wallTime(row.until)}
            </td>
            <td>
              <Who row={row} />
            </td>
            <td>{row.services.join(", ")}</td>
            {rooms && <td>{row.room}</td>}
            <td>{t(`status-${row.status}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Who({ row: { name, firstVisit, warnings, note } }: { row: SheetRow }) {
  const t = useT();
  return (
    <div data-private>
      <strong>{name}</strong>
      {firstVisit && ` · ${t("day-sheet-first")}`}
      {warnings.length > 0 && (
        <div className={classes.warning}>{t("day-sheet-warnings", { warnings: warnings.join(", ") })}</div>
      )}
      {note && <div className={classes.note}>{note}</div>}
    </div>
  );
}
