/** What the acts on a visit ask: why it is cancelled, which visits of a series are meant, who takes the freed time. */
import { Button, Group, Radio, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { type T, useT } from "@/i18n/t";
import { wallWords } from "@/i18n/wall";
import type { Fit } from "@/ipc/commands";
import { useAppState } from "./session";
import { WaitingLine } from "./WaitingLine";
import { useBookWaiting } from "./waiting";

/** What is known of the visit that something is done to. */
export type ActedOn = {
  id: string;
  /** Empty for a visit that stands alone. */
  series: string;
  /** How many visits of its series are still ahead, where that is known. */
  ahead?: number;
};

/** Which visits of a series are meant. Words: `visit-scope-<scope>`. */
export const SCOPES = ["this", "following", "all"] as const;
export type Scope = (typeof SCOPES)[number];

/** Why a visit is cancelled, and which visits of its series with it. */
export type Cancelling = { reason: string; scope: Scope };

/** Asked for a visit of a series: one press answers. */
export function ScopeForm({
  ahead,
  scopes = SCOPES,
  onScope,
}: {
  ahead?: number | undefined;
  /** Those that can be meant. */
  scopes?: readonly Scope[];
  onScope: (scope: Scope) => void;
}) {
  const t = useT();
  return (
    <Stack gap="xs">
      <Text size="sm">{scopeHint(t, ahead)}</Text>
      {scopes.map((scope) => (
        <Button
          key={scope}
          variant={scope === scopes[0] ? "filled" : "default"}
          data-autofocus={scope === scopes[0] || undefined}
          onClick={() => onScope(scope)}
        >
          {t(`visit-scope-${scope}`)}
        </Button>
      ))}
    </Stack>
  );
}

function scopeHint(t: T, ahead: number | undefined): string {
  return ahead === undefined ? t("visit-scope-hint") : t("visit-scope-ahead", { count: ahead });
}

/** The reasons people give most. */
const REASONS = ["visit-reason-client", "visit-reason-ill", "visit-reason-specialist"] as const;

type CancelProps = {
  inSeries: boolean;
  ahead?: number | undefined;
  /** As it was filled in before. */
  before: Cancelling;
  onCancel: (cancelling: Cancelling) => void;
};

export function CancelForm({ inSeries, ahead, before, onCancel }: CancelProps) {
  const t = useT();
  const [reason, setReason] = useState(before.reason);
  const [scope, setScope] = useState(before.scope);
  const given = reason.trim();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (given) onCancel({ reason: given, scope });
      }}
    >
      <Stack gap="sm">
        <TextInput
          label={t("visit-cancel-reason")}
          value={reason}
          maxLength={500}
          data-autofocus
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group gap="xs">
          {REASONS.map((words) => (
            <Button
              key={words}
              variant="default"
              size="compact-md"
              mih={36}
              onClick={() => setReason(t(words))}
            >
              {t(words)}
            </Button>
          ))}
        </Group>
        {inSeries && (
          <Radio.Group
            label={scopeHint(t, ahead)}
            value={scope}
            onChange={(value) => setScope(SCOPES.find((known) => known === value) ?? "this")}
          >
            <Stack gap={4} mt={4}>
              {SCOPES.map((value) => (
                <Radio key={value} value={value} label={t(`visit-scope-${value}`)} />
              ))}
            </Stack>
          </Radio.Group>
        )}
        <Group justify="flex-end">
          <Button type="submit" color="red" disabled={given === ""}>
            {t("visit-cancel")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type FitsProps = { fits: readonly Fit[]; onNobodyLeft: () => void };

/** Each of them is booked by one press; a time that is taken is offered to nobody else. */
export function FitsList({ fits, onNobodyLeft }: FitsProps) {
  const t = useT();
  const { today } = useAppState();
  const [left, setLeft] = useState(fits);
  const book = useBookWaiting(({ waiting, slot: { start, specialist } }) => {
    const isFree = ({ slot }: Fit) => slot.start !== start || slot.specialist !== specialist;
    const others = left.filter((fit) => fit.waiting.id !== waiting.id && isFree(fit));
    setLeft(others);
    if (others.length === 0) onNobodyLeft();
  });
  return (
    <Stack gap="sm">
      {left.map(({ waiting, slot }) => (
        <WaitingLine key={waiting.id} waiting={waiting}>
          <Button
            variant="light"
            flex="none"
            loading={book.isPending && book.at?.waiting.id === waiting.id}
            disabled={book.isPending}
            onClick={() => book.run({ waiting, slot })}
          >
            {t("visit-fits-book", { when: wallWords(slot.start, today) })}
          </Button>
        </WaitingLine>
      ))}
    </Stack>
  );
}
