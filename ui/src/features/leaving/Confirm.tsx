/** What will happen, in counts, before it does: it cannot be taken back but by a new invitation. */
import { Button, Group, List, Stack, Text, Title } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { specialists } from "@/app/lists";
import { ErrorNotice } from "@/components/ErrorNotice";
import { useT } from "@/i18n/t";
import type { CommandError, LeavingPlan } from "@/ipc/commands";
import { type Choice, handedOver } from "./choice";

type Props = {
  plan: LeavingPlan;
  choice: Choice;
  error: CommandError | null;
  onBack: () => void;
  onRun: () => void;
};

export function Confirm({ plan, choice, error, onBack, onRun }: Props) {
  const t = useT();
  const { data: people } = useSuspenseQuery(specialists);
  const { name, visits, waiting } = plan;
  const successor = people.find(({ id }) => id === choice.successor)?.firstName ?? "";
  const handed = handedOver(choice, plan.clients);
  const free = plan.clients - handed;
  return (
    <Stack
      component="form"
      gap="lg"
      onSubmit={(event) => {
        event.preventDefault();
        onRun();
      }}
    >
      <Title order={2}>{t("leaving-will", { name })}</Title>
      <List spacing="xs">
        <List.Item>{t("leaving-will-close", { name })}</List.Item>
        {handed > 0 && <List.Item>{t("leaving-will-hand", { count: handed, successor })}</List.Item>}
        {free > 0 && <List.Item>{t("leaving-will-free", { count: free })}</List.Item>}
        {visits > 0 && (
          <List.Item>
            {t(successor ? "leaving-will-visits" : "leaving-will-visits-stay", {
              count: visits,
              name,
              successor,
            })}
          </List.Item>
        )}
        {waiting > 0 && (
          <List.Item>
            {t(successor ? "leaving-will-waiting" : "leaving-will-waiting-drop", {
              count: waiting,
              name,
              successor,
            })}
          </List.Item>
        )}
        <List.Item>{t("leaving-will-keys")}</List.Item>
        {plan.copies.length > 0 && (
          <List.Item>{t("leaving-will-copy", { count: plan.copies.length })}</List.Item>
        )}
      </List>
      <Text c="dimmed">{t("leaving-no-undo")}</Text>
      <ErrorNotice error={error} />
      <Group gap="sm">
        <Button variant="default" onClick={onBack} autoFocus>
          {t("back")}
        </Button>
        <Button type="submit" color="red">
          {t("leaving-run", { name })}
        </Button>
      </Group>
    </Stack>
  );
}
