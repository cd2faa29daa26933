/** Who comes: found while typing, written down in place, or a guest. */
import { Button, Group, SimpleGrid, Stack, Text, TextInput, UnstyledButton } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useState } from "react";
import { useLastClient } from "@/app/booking";
import { ClientPick } from "@/app/ClientPick";
import { SamePhone } from "@/app/SamePhone";
import { ICON_STROKE } from "@/app/theme";
import { problemWords } from "@/i18n/errors";
import { useT } from "@/i18n/t";
import type { FieldProblem } from "@/ipc/commands";
import classes from "./booking.module.css";
import { newClient, type Who } from "./typed";

type Props = {
  who: Who | null;
  onWho: (who: Who | null) => void;
  /** Whether somebody else may be chosen. */
  fixed?: boolean;
  problems: readonly FieldProblem[];
};

export function WhoField({ who, onWho, fixed = false, problems }: Props) {
  const problem = (name: string) => {
    const found = problems.find(({ field }) => field === name);
    return found ? problemWords(found.problem) : null;
  };
  if (who === null) return <Search onWho={onWho} />;
  if (who.kind === "client") return <Known who={who} onChange={fixed ? undefined : () => onWho(null)} />;
  if (who.kind === "guest") return <Guest who={who} onWho={onWho} />;
  return <NewClient who={who} onWho={onWho} problem={problem} />;
}

function Search({ onWho }: Pick<Props, "onWho">) {
  const t = useT();
  const last = useLastClient();
  const [query, setQuery] = useState("");
  return (
    <Stack gap="xs">
      <ClientPick
        autoFocus
        query={query}
        onQuery={setQuery}
        onPick={({ id, name }) => onWho({ kind: "client", id, name })}
        onNew={(words) => onWho(newClient(words))}
      />
      <Group gap="xs">
        {last && (
          <Button variant="default" onClick={() => onWho({ kind: "client", ...last })}>
            <span data-private>{t("booking-last-client", { name: last.name })}</span>
          </Button>
        )}
        <Button
          variant="default"
          onClick={() => onWho({ kind: "guest", name: query.trim() || t("booking-guest") })}
        >
          {t("booking-guest")}
        </Button>
      </Group>
    </Stack>
  );
}

function Known({ who, onChange }: { who: Who & { kind: "client" }; onChange: (() => void) | undefined }) {
  const t = useT();
  const name = (
    <Text fw={600} data-private style={{ overflowWrap: "anywhere" }}>
      {who.name}
    </Text>
  );
  if (!onChange) return name;
  return (
    <UnstyledButton className={classes.chosen} onClick={onChange} title={t("booking-other-client")}>
      {name}
      <IconPencil size="1rem" stroke={ICON_STROKE} aria-hidden />
    </UnstyledButton>
  );
}

function Guest({ who, onWho }: { who: Who & { kind: "guest" }; onWho: Props["onWho"] }) {
  const t = useT();
  return (
    <Group align="flex-end" gap="xs" wrap="nowrap">
      <TextInput
        flex={1}
        label={t("booking-guest-name")}
        data-private
        value={who.name}
        maxLength={100}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => onWho({ kind: "guest", name: event.currentTarget.value })}
      />
      <Button variant="subtle" color="gray" onClick={() => onWho(null)}>
        {t("booking-other-client")}
      </Button>
    </Group>
  );
}

type NewProps = {
  who: Who & { kind: "new" };
  onWho: Props["onWho"];
  problem: (field: string) => string | null;
};

function NewClient({ who, onWho, problem }: NewProps) {
  const t = useT();
  const field = (name: "firstName" | "lastName" | "phone") => ({
    value: who[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      onWho({ ...who, [name]: event.currentTarget.value }),
  });
  // The cursor goes where something is still missing.
  const [begins] = useState(who.firstName === "" ? "name" : "phone");
  return (
    <Stack gap="xs" data-private>
      <SimpleGrid cols={2}>
        <TextInput
          label={t("field-first-name")}
          error={problem("first-name")}
          autoFocus={begins === "name"}
          {...field("firstName")}
        />
        <TextInput label={t("field-last-name")} error={problem("last-name")} {...field("lastName")} />
      </SimpleGrid>
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <TextInput
          flex={1}
          type="tel"
          label={t("field-phone")}
          error={problem("phone")}
          autoFocus={begins === "phone"}
          {...field("phone")}
        />
        <Button variant="subtle" color="gray" onClick={() => onWho(null)}>
          {t("booking-other-client")}
        </Button>
      </Group>
      <SamePhone
        phone={who.phone}
        except={null}
        onOpen={({ id, name }) => onWho({ kind: "client", id, name })}
      />
    </Stack>
  );
}
