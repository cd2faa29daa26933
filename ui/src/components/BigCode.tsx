/** A one-time code, large enough to be read out and copied by hand. */
import classes from "./BigCode.module.css";

export function BigCode({ code }: { code: string }) {
  return (
    <div className={classes.code} data-testid="one-time-code">
      {code}
    </div>
  );
}
