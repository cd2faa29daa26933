/** Offers time that was freed, whichever way, to the people on the waitlist whom it would suit. */
import { modals } from "@mantine/modals";
import { t } from "@/i18n/t";
import type { Fit } from "@/ipc/commands";
import { FitsList } from "./VisitForms";

/** Nothing is shown where nobody waits for such a time. */
export function offerFits(fits: readonly Fit[]): void {
  if (fits.length === 0) return;
  const modalId = modals.open({
    title: t("visit-fits-title"),
    closeButtonProps: { "aria-label": t("close") },
    children: <FitsList fits={fits} onNobodyLeft={() => modals.close(modalId)} />,
  });
}
