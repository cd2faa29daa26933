/** In which time zone the business lies. Whoever runs the base and sees all visits chooses; everybody else reads it. */
import { Select, Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { rereadState } from "@/app/phase";
import { useAppState, useMe } from "@/app/session";
import { timeZones } from "@/app/timeZones";
import { ErrorNotice } from "@/components/ErrorNotice";
import { useT } from "@/i18n/t";
import { type CommandError, ipc } from "@/ipc/commands";

export function TimeZone() {
  const t = useT();
  const { timeZone } = useAppState();
  const { rights, reach, vip } = useMe();
  const mayChoose = ["change-settings", "change-visits"].every((right) => rights.includes(right));
  const choose = useMutation<void, CommandError, string>({
    mutationFn: async (zone) => {
      await ipc.setTimeZone(zone);
      await rereadState();
    },
  });
  if (!mayChoose || reach !== "all" || !vip) return <Text>{timeZone}</Text>;
  return (
    <Stack gap="xs">
      <Select
        aria-label={t("settings-zone")}
        data={timeZones(timeZone)}
        value={choose.isPending ? choose.variables : timeZone}
        onChange={(zone) => zone && zone !== timeZone && choose.mutate(zone)}
        allowDeselect={false}
        searchable
        maw={320}
      />
      <ErrorNotice error={choose.error} />
    </Stack>
  );
}
