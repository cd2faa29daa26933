/** Who takes clients and visits over: all clients, or those picked from the list; what waits goes along. */
import { Checkbox, Paper, Radio, Select, Skeleton, Stack, Text, Title } from "@mantine/core";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { specialists } from "@/app/lists";
import { ErrorNotice } from "@/components/ErrorNotice";
import { useT } from "@/i18n/t";
import { asCommandError, type LeavingPlan } from "@/ipc/commands";
import { type Choice, toggled } from "./choice";
import { clientsOf } from "./queries";

type Props = {
  userId: string;
  plan: LeavingPlan;
  choice: Choice;
  onChange: (choice: Choice) => void;
};

type PickProps = { userId: string; picked: string[]; onChange: (picked: string[]) => void };

function Pick({ userId, picked, onChange }: PickProps) {
  const t = useT();
  const { data: clients, error } = useQuery(clientsOf(userId));
  const isPicked = new Set(picked);
  if (error) return <ErrorNotice error={asCommandError(error)} />;
  if (!clients) return <Skeleton h={160} />;
  return (
    <Stack gap="xs">
      <Text size="sm" role="status">
        {t("leaving-picked", { count: picked.length, of: clients.length })}
      </Text>
      <Paper p="sm" mah="20rem" style={{ overflowY: "auto" }}>
        <Stack gap="xs" role="group" aria-label={t("leaving-which")}>
          {clients.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={<span data-private>{name}</span>}
              checked={isPicked.has(id)}
              onChange={() => onChange(toggled(picked, id))}
            />
          ))}
        </Stack>
      </Paper>
    </Stack>
  );
}

export function HandOver({ userId, plan, choice, onChange }: Props) {
  const t = useT();
  const { data: people } = useSuspenseQuery(specialists);
  const successors = people.filter(({ id }) => id !== userId);
  const { successor, picked } = choice;
  const { name, clients, visits, waiting } = plan;
  if (clients + visits + waiting === 0) return <Text>{t("leaving-no-clients", { name })}</Text>;
  return (
    <Stack component="section" gap="md" aria-label={t("leaving-hand-over")}>
      <div>
        <Title order={2}>{t("leaving-hand-over")}</Title>
        <Text c="dimmed">
          {clients === 0 ? t("leaving-no-clients", { name }) : t("leaving-clients", { name, count: clients })}
        </Text>
        {visits > 0 && <Text c="dimmed">{t("leaving-visits", { name, count: visits })}</Text>}
        {waiting > 0 && <Text c="dimmed">{t("leaving-waiting", { name, count: waiting })}</Text>}
      </div>
      <Select
        label={t("leaving-successor")}
        data={[
          { value: "", label: t("leaving-nobody") },
          ...successors.map(({ id, firstName }) => ({ value: id, label: firstName })),
        ]}
        value={successor}
        onChange={(next) => onChange({ successor: next ?? "", picked })}
        allowDeselect={false}
        maw={360}
      />
      {successor !== "" && clients > 0 && (
        <>
          <Radio.Group
            label={t("leaving-which")}
            value={picked === null ? "all" : "list"}
            onChange={(value) => onChange({ successor, picked: value === "all" ? null : [] })}
          >
            <Stack gap="xs" mt="xs">
              <Radio value="all" label={t("leaving-all")} />
              <Radio value="list" label={t("leaving-list")} />
            </Stack>
          </Radio.Group>
          {picked && (
            <Pick
              userId={userId}
              picked={picked}
              onChange={(next) => onChange({ successor, picked: next })}
            />
          )}
        </>
      )}
    </Stack>
  );
}
