/** Tells, while a phone is typed, who has it already. Families share phones, so it only warns. */
import { Anchor, Group, Text } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconUsers } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { ICON_STROKE } from "@/app/theme";
import { useT } from "@/i18n/t";
import classes from "./clients.module.css";
import { clientsWithPhone } from "./queries";

const TYPING_MS = 250;

type Props = { phone: string; except: string | null; onOpen: (id: string) => void };

export function SamePhone({ phone, except, onOpen }: Props) {
  const t = useT();
  const [settled] = useDebouncedValue(phone.trim(), TYPING_MS);
  const { data: others = [] } = useQuery(clientsWithPhone(settled, except));
  return (
    <div role="status">
      {others.length > 0 && (
        <Group gap="xs" mt={4} className={classes.warning}>
          <IconUsers size="1.125rem" stroke={ICON_STROKE} aria-hidden />
          <Text size="sm">{t("clients-same-phone", { count: others.length })}</Text>
          {others.map(({ id, name }) => (
            <Anchor key={id} component="button" type="button" size="sm" onClick={() => onOpen(id)}>
              <span data-private>{name}</span>
            </Anchor>
          ))}
        </Group>
      )}
    </div>
  );
}
