/** Whether a second person must agree to every export. */
import { Switch } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { ErrorNotice } from "@/components/ErrorNotice";
import { Part } from "@/components/Part";
import { useT } from "@/i18n/t";
import { asCommandError } from "@/ipc/commands";
import { useSetApproval } from "./mutations";
import { exportSettings } from "./queries";

export function Approval() {
  const t = useT();
  const { data, error } = useQuery(exportSettings);
  const set = useSetApproval();
  return (
    <Part title={t("watch-approval")}>
      {error && <ErrorNotice error={asCommandError(error)} />}
      {data && (
        <Switch
          label={t("watch-approval-switch")}
          description={t(data.approval ? "watch-approval-on" : "watch-approval-off")}
          checked={data.approval}
          onChange={(event) => set.mutate(event.currentTarget.checked)}
        />
      )}
    </Part>
  );
}
