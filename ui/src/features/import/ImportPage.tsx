/** Bringing in a file of clients: choose it, see how it is understood, see what would happen, do it, take it back. */
import { Stack } from "@mantine/core";
import { Page } from "@/components/Page";
import { useT } from "@/i18n/t";
import { EndingReport } from "./EndingReport";
import { FileChoice } from "./FileChoice";
import classes from "./import.module.css";
import { useRun } from "./mutations";
import { OpenFile } from "./OpenFile";
import { PastImports } from "./PastImports";
import { Running } from "./Running";
import { useImport } from "./useImport";

export function ImportPage() {
  const t = useT();
  const { state, change, end } = useImport();
  const { view, strategy, running, ending } = state;
  const run = useRun(end);
  const start = () => {
    change({ running: true, stopped: false });
    run.mutate(strategy);
  };
  return (
    <Page title={t("import-title")}>
      <Stack gap="xl" className={classes.column}>
        {running && <Running fileName={view?.fileName ?? ""} onStop={() => change({ stopped: true })} />}
        {!running && ending && <EndingReport ending={ending} onAgain={() => change({ ending: null })} />}
        {!running && !ending && view && <OpenFile state={{ ...state, view }} change={change} onRun={start} />}
        {!running && !ending && !view && (
          <FileChoice
            refusal={state.refusal}
            onOpened={(opened) => change({ view: opened, refusal: null })}
          />
        )}
        {!running && !view && <PastImports />}
      </Stack>
    </Page>
  );
}
