/** The first start in five short screens. */
import { BackupStep } from "./BackupStep";
import { BusinessStep } from "./BusinessStep";
import { OwnerStep } from "./OwnerStep";
import { ReadyStep } from "./ReadyStep";
import { SheetStep } from "./SheetStep";
import type { Setup } from "./useSetup";

type Props = { setup: Setup; onRestore: () => void };

export function SetupWizard({ setup, onRestore }: Props) {
  switch (setup.step) {
    case "business":
      return <BusinessStep setup={setup} onRestore={onRestore} />;
    case "owner":
      return <OwnerStep setup={setup} />;
    case "sheet":
      return setup.kit && <SheetStep kit={setup.kit} onDone={() => setup.goTo("backup")} />;
    case "backup":
      return <BackupStep setup={setup} />;
    case "ready":
      return <ReadyStep setup={setup} />;
  }
}
