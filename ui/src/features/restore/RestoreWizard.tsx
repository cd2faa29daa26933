/** Brings a client base back from a backup copy: folder, recovery sheet, copy, run, report. */
import { useState } from "react";
import { rereadState } from "@/app/phase";
import type { RestoreReport, RestoreSet } from "@/ipc/commands";
import { FolderStep } from "./FolderStep";
import { KitStep } from "./KitStep";
import { ReportStep } from "./ReportStep";
import { RunStep } from "./RunStep";
import { SetsStep } from "./SetsStep";

type Props = { onLeave: () => void };

/** What was found out so far; each screen adds its part. */
type Found = { folder: string | null; kit: string; sets: RestoreSet[] | null; chosen: RestoreSet | null };

const NOTHING: Found = { folder: null, kit: "", sets: null, chosen: null };

export function RestoreWizard({ onLeave }: Props) {
  const [found, setFound] = useState(NOTHING);
  const [report, setReport] = useState<RestoreReport | null>(null);
  const { folder, kit, sets, chosen } = found;
  const add = (part: Partial<Found>) => setFound((before) => ({ ...before, ...part }));
  const signIn = async () => {
    await rereadState();
    onLeave();
  };

  if (report) return <ReportStep report={report} onSignIn={() => void signIn()} />;
  if (folder === null) return <FolderStep onBack={onLeave} onFound={(at) => add({ folder: at })} />;
  if (sets === null) {
    const onOpened = (words: string, opened: RestoreSet[]) => add({ kit: words, sets: opened });
    return <KitStep folder={folder} onBack={() => setFound(NOTHING)} onOpened={onOpened} />;
  }
  if (chosen === null) {
    return (
      <SetsStep sets={sets} onBack={() => add({ sets: null })} onChosen={(set) => add({ chosen: set })} />
    );
  }
  const onBack = () => add({ chosen: null });
  return <RunStep folder={folder} kit={kit} set={chosen} onBack={onBack} onDone={setReport} />;
}
