/** Says that the people shown are invented, and leads out. */
import { Button, Group, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useT } from "@/i18n/t";
import { ipc } from "@/ipc/commands";
import { leftBase } from "./phase";
import { useAppState } from "./session";

export function DemoBanner() {
  const t = useT();
  const { demo } = useAppState();
  const leave = useMutation({ mutationFn: ipc.demoLeave, onSuccess: leftBase });
  if (!demo) return null;
  return (
    <Group
      component="section"
      aria-label={t("demo-banner")}
      justify="center"
      gap="md"
      bg="var(--mantine-color-yellow-light)"
      mih={44}
      wrap="nowrap"
    >
      <Text size="sm">{t("demo-banner")}</Text>
      <Button variant="default" loading={leave.isPending} onClick={() => leave.mutate()}>
        {t("demo-leave")}
      </Button>
    </Group>
  );
}
