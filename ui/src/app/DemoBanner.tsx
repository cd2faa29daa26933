/** Says that the people shown are invented, and leads out. */
import { Button, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useT } from "@/i18n/t";
import { ipc } from "@/ipc/commands";
import { Banner } from "./Banner";
import { leftBase } from "./phase";
import { useAppState } from "./session";

export function DemoBanner() {
  const t = useT();
  const { demo } = useAppState();
  const leave = useMutation({ mutationFn: ipc.demoLeave, onSuccess: leftBase });
  if (!demo) return null;
  return (
    <Banner color="yellow" label={t("demo-banner")}>
      <Text size="sm">{t("demo-banner")}</Text>
      <Button variant="default" loading={leave.isPending} onClick={() => leave.mutate()}>
        {t("demo-leave")}
      </Button>
    </Banner>
  );
}
