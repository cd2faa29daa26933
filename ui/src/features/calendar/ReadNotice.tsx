/** Why the days cannot be read, in place of the calendar or above what was read before. */
import { ErrorNotice } from "@/components/ErrorNotice";
import { asCommandError } from "@/ipc/commands";
import classes from "./calendar.module.css";

export function ReadNotice({ error }: { error: Error | null }) {
  if (!error) return null;
  return (
    <div className={classes.notice}>
      <ErrorNotice error={asCommandError(error)} />
    </div>
  );
}
