/** Across the top while the owner looks as a role: whose eyes these are, and the way back. */
import { Button, Text } from "@mantine/core";
import { IconEye } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useT } from "@/i18n/t";
import { Banner } from "./Banner";
import { lookAs } from "./phase";
import { roleWords } from "./roleWords";
import { useAppState } from "./session";
import { ICON_STROKE } from "./theme";

export function SeeAsBar() {
  const t = useT();
  const { seeingAs } = useAppState();
  const back = useMutation({ mutationFn: () => lookAs(null) });
  if (!seeingAs) return null;
  const role = roleWords(t, seeingAs);
  return (
    <Banner color="blue" label={t("see-as-bar", { role })}>
      <IconEye stroke={ICON_STROKE} aria-hidden />
      <Text fw={600} role="status">
        {t("see-as-bar", { role })}
      </Text>
      <Text size="sm">{t("see-as-only-looking")}</Text>
      <Button variant="default" flex="none" loading={back.isPending} onClick={() => back.mutate()}>
        {t("see-as-back")}
      </Button>
    </Banner>
  );
}
