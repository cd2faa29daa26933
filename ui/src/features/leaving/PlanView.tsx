/** The plan: what the person did of late, and who takes the clients over. */
import { Alert, Button, Group, Stack, Text, Title } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { ICON_STROKE } from "@/app/theme";
import { useT } from "@/i18n/t";
import type { LeavingPlan } from "@/ipc/commands";
import type { Choice } from "./choice";
import { HandOver } from "./HandOver";
import { Traces } from "./Traces";

type Props = {
  userId: string;
  plan: LeavingPlan;
  choice: Choice;
  onChange: (choice: Choice) => void;
  onNext: () => void;
  onCancel: () => void;
};

export function PlanView({ userId, plan, choice, onChange, onNext, onCancel }: Props) {
  const t = useT();
  const nobodyPicked = choice.successor !== "" && choice.picked?.length === 0;
  return (
    <Stack
      component="form"
      gap="xl"
      pb="xl"
      onSubmit={(event) => {
        event.preventDefault();
        if (!nobodyPicked) onNext();
      }}
    >
      <Alert icon={<IconInfoCircle stroke={ICON_STROKE} />} title={t("leaving-plan", { name: plan.name })}>
        <Text size="sm">{t("leaving-nothing-yet")}</Text>
      </Alert>
      <HandOver userId={userId} plan={plan} choice={choice} onChange={onChange} />
      <Traces plan={plan} />
      <Stack component="section" gap="xs" aria-label={t("leaving-copies")}>
        <Title order={2}>{t("leaving-copies")}</Title>
        <Text>{t(plan.copies.length > 0 ? "leaving-copies-hint" : "leaving-no-copies")}</Text>
        {plan.copies.map((place) => (
          <Text key={place} size="sm" c="dimmed" style={{ overflowWrap: "anywhere" }}>
            {place}
          </Text>
        ))}
      </Stack>
      <Group gap="sm">
        <Button type="submit" disabled={nobodyPicked}>
          {t("leaving-next")}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </Group>
    </Stack>
  );
}
