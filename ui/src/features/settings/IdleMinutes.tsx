/** After how long without input the desk locks. The owner chooses; everybody else reads it. */
import { Select, Stack } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { rereadState } from "@/app/phase";
import { useAppState } from "@/app/session";
import { ErrorNotice } from "@/components/ErrorNotice";
import { useT } from "@/i18n/t";
import { type CommandError, ipc } from "@/ipc/commands";

const OFFERED = [1, 2, 5, 10, 15, 30, 60];

export function IdleMinutes() {
  const t = useT();
  const { idleMinutes } = useAppState();
  const choose = useMutation<void, CommandError, number>({
    mutationFn: async (minutes) => {
      await ipc.setIdleMinutes(minutes);
      await rereadState();
    },
  });
  const minutes = [...new Set([...OFFERED, idleMinutes])].sort((a, b) => a - b);
  return (
    <Stack gap="xs">
      <Select
        label={t("settings-lock-after")}
        data={minutes.map((value) => ({
          value: String(value),
          label: t("settings-minutes", { minutes: value }),
        }))}
        value={String(choose.isPending ? choose.variables : idleMinutes)}
        onChange={(value) => value && choose.mutate(Number(value))}
        allowDeselect={false}
        maw={320}
      />
      <ErrorNotice error={choose.error} />
    </Stack>
  );
}
