/** Tells, while a phone is typed, who has it already. Families share phones, so it only warns. */
import { Anchor, Group, Text } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconUsers } from "@tabler/icons-react";
import { queryOptions, skipToken, useQuery } from "@tanstack/react-query";
import { useT } from "@/i18n/t";
import { type ClientRow, ipc } from "@/ipc/commands";
import classes from "./SamePhone.module.css";
import { ICON_STROKE } from "./theme";

const TYPING_MS = 250;

/** Other clients with the number `phone`; too short a number belongs to nobody. */
function clientsWithPhone(phone: string, except: string | null) {
  const worthAsking = phone.replace(/\D/g, "").length >= 7;
  return queryOptions({
    queryKey: ["clients", "with-phone", phone, except] as const,
    queryFn: worthAsking ? (): Promise<ClientRow[]> => ipc.clientsWithPhone(phone, except) : skipToken,
  });
}

type Props = {
  phone: string;
  /** Who is being edited. */
  except: string | null;
  onOpen: (client: ClientRow) => void;
};

export function SamePhone({ phone, except, onOpen }: Props) {
  const t = useT();
  const [settled] = useDebouncedValue(phone.trim(), TYPING_MS);
  const { data: others = [] } = useQuery(clientsWithPhone(settled, except));
  return (
    <div role="status">
      {others.length > 0 && (
        <Group gap="xs" mt={4} className={classes.same}>
          <IconUsers size="1.125rem" stroke={ICON_STROKE} aria-hidden />
          <Text size="sm">{t("clients-same-phone", { count: others.length })}</Text>
          {others.map((client) => (
            <Anchor key={client.id} component="button" type="button" size="sm" onClick={() => onOpen(client)}>
              <span data-private>{client.name}</span>
            </Anchor>
          ))}
        </Group>
      )}
    </div>
  );
}
