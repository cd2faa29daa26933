/**
 * Why a visit is not taken and the ways on: another time, or going on all the same with a reason. Shown in place by the
 * booking panel, and as a dialog by {@link askAboutProblem} where there is no form to show it in.
 */
import { Alert, Button, Group, List, Stack, Text, TextInput } from "@mantine/core";
import { modals } from "@mantine/modals";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import { errorWords } from "@/i18n/errors";
import { t, useT } from "@/i18n/t";
import { shortWallWords, wallTime, wallWords } from "@/i18n/wall";
import type { Clash, CommandError, Concern, Overriding, Slot } from "@/ipc/commands";
import { useAppState, useRight } from "./session";
import { ICON_STROKE } from "./theme";

/** Nothing is overridden. */
export const OBEYING: Overriding = { clash: null, warning: null };

/** The way chosen: at another time, or as it is, for these reasons. */
export type WayOn = { kind: "slot"; slot: Slot } | { kind: "override"; overriding: Overriding };

/** Whether {@link VisitProblem} knows a way on from this refusal. */
export function isVisitProblem({ code }: Pick<CommandError, "code">): boolean {
  return code === "clash" || code === "warnings-first";
}

/** What a clash is about, in one sentence. */
function ClashLine({ clash }: { clash: Clash }) {
  const t = useT();
  const { today } = useAppState();
  const { kind, what, name } = clash;
  const when = `${wallWords(clash.start, today)}–${wallTime(clash.until)}`;
  return (
    <List.Item>
      <span data-private>{t(`clash-${kind}`, { what, when })}</span>
      {name && <strong data-private>{` ${name}`}</strong>}
    </List.Item>
  );
}

/** Whoever does not see what a warning says cannot weigh it. */
function isHidden({ kind, warning }: Concern): boolean {
  return kind !== "do-not-book" && warning === "";
}

/** Whoever may not see warnings is told that there is one, and whom to ask. */
function concernWords(kind: string, warning: string): string {
  if (kind === "do-not-book") return warning ? "concern-do-not-book" : "concern-do-not-book-plain";
  return warning ? `concern-${kind}` : "concern-hidden";
}

function ConcernLine({ concern: { kind, warning, service } }: { concern: Concern }) {
  const t = useT();
  return (
    <List.Item>
      <span data-private>{t(concernWords(kind, warning), { warning, service })}</span>
    </List.Item>
  );
}

/** What speaks against the services, told before anything else. */
export function Concerns({ concerns }: { concerns: readonly Concern[] }) {
  const t = useT();
  if (concerns.length === 0) return null;
  return (
    <Alert
      role="alert"
      color="red"
      icon={<IconAlertTriangle stroke={ICON_STROKE} />}
      title={t("concerns-title")}
    >
      <ConcernList concerns={concerns} />
    </Alert>
  );
}

function ConcernList({ concerns }: { concerns: readonly Concern[] }) {
  return (
    <List size="sm" withPadding={false}>
      {concerns.map((concern) => (
        <ConcernLine key={`${concern.service} ${concern.kind} ${concern.warning}`} concern={concern} />
      ))}
    </List>
  );
}

type SlotsProps = {
  slots: readonly Slot[];
  /** The time that stands chosen. */
  chosen?: string;
  onSlot: (slot: Slot) => void;
  busy?: boolean;
};

/** Each time once: several people may be free then. Pure. */
export function distinct<S extends Pick<Slot, "start">>(slots: readonly S[]): S[] {
  return slots.filter(({ start }, place) => slots.findIndex((other) => other.start === start) === place);
}

/** Free times as buttons. */
export function SlotButtons({ slots, chosen, onSlot, busy = false }: SlotsProps) {
  const { today } = useAppState();
  const [pressed, setPressed] = useState<Slot | null>(null);
  return (
    <Group gap="xs">
      {slots.map((slot) => (
        <Button
          key={`${slot.start} ${slot.specialist}`}
          variant={slot.start === chosen ? "light" : "default"}
          aria-pressed={chosen === undefined ? undefined : slot.start === chosen}
          size="compact-md"
          mih={36}
          loading={busy && slot === pressed}
          disabled={busy}
          onClick={() => {
            setPressed(slot);
            onSlot(slot);
          }}
        >
          {shortWallWords(slot.start, today)}
        </Button>
      ))}
    </Group>
  );
}

type ReasonProps = { label: string; action: string; busy: boolean; onReason: (reason: string) => void };

/** Asks why, and only then lets go on. */
function ReasonField({ label, action, busy, onReason }: ReasonProps) {
  const [reason, setReason] = useState("");
  const give = () => reason.trim() !== "" && !busy && onReason(reason.trim());
  return (
    <Group align="flex-end" gap="xs">
      <TextInput
        flex={1}
        miw="12rem"
        label={label}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          give();
        }}
      />
      <Button type="button" color="red" loading={busy} disabled={reason.trim() === ""} onClick={give}>
        {action}
      </Button>
    </Group>
  );
}

type Props = {
  error: CommandError;
  /** Reasons given already: a second refusal must not forget the first. */
  before?: Overriding;
  busy?: boolean;
  onWay: (way: WayOn) => void;
};

/** A refused visit in words, with every way on that this person has. */
export function VisitProblem({ error, before = OBEYING, busy = false, onWay }: Props) {
  const t = useT();
  const mayOverride = useRight("override-clashes");
  const isClash = error.code === "clash";
  const { text, hint } = errorWords(error);
  const override = (given: Partial<Overriding>) =>
    onWay({ kind: "override", overriding: { ...before, ...given } });
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle stroke={ICON_STROKE} />} title={text}>
      <Stack gap="sm">
        {isClash ? (
          <List size="sm" withPadding={false}>
            {error.clashes.map((clash) => (
              <ClashLine key={`${clash.kind} ${clash.part} ${clash.start} ${clash.name}`} clash={clash} />
            ))}
          </List>
        ) : (
          <ConcernList concerns={error.concerns} />
        )}
        {error.next.length > 0 && (
          <Stack gap={4}>
            <Text size="sm">{t("clash-next")}</Text>
            <SlotButtons slots={error.next} busy={busy} onSlot={(slot) => onWay({ kind: "slot", slot })} />
          </Stack>
        )}
        {isClash && !mayOverride && <Text size="sm">{hint}</Text>}
        {isClash && mayOverride && (
          <ReasonField
            label={t("clash-reason")}
            action={t("clash-anyway")}
            busy={busy}
            onReason={(clash) => override({ clash })}
          />
        )}
        {!isClash && !error.concerns.some(isHidden) && (
          <ReasonField
            label={t("concerns-reason")}
            action={t("concerns-anyway")}
            busy={busy}
            onReason={(warning) => override({ warning })}
          />
        )}
      </Stack>
    </Alert>
  );
}

/**
 * Asks in a dialog what to do about `error`, a refusal that {@link isVisitProblem}. The answer is the way on, or `null`
 * when it was closed. `before` are the reasons the refused attempt carried.
 */
function askAboutProblem(error: CommandError, before: Overriding = OBEYING): Promise<WayOn | null> {
  return new Promise((answer) => {
    const modalId = modals.open({
      title: t("clash-dialog"),
      size: "lg",
      closeButtonProps: { "aria-label": t("close") },
      onClose: () => answer(null),
      children: (
        <VisitProblem
          error={error}
          before={before}
          onWay={(way) => {
            answer(way);
            modals.close(modalId);
          }}
        />
      ),
    });
  });
}

/** Tries `attempt` again for as long as its refusals have a way on that is taken; `null` once it is given up. */
export async function tryWithReasons<A>(
  attempt: (overriding: Overriding, slot: Slot | null) => Promise<A>,
  before: Overriding = OBEYING,
  slot: Slot | null = null,
): Promise<A | null> {
  try {
    return await attempt(before, slot);
  } catch (thrown) {
    const error = thrown as CommandError;
    if (!isVisitProblem(error)) throw error;
    const way = await askAboutProblem(error, before);
    if (way === null) return null;
    return way.kind === "slot"
      ? tryWithReasons(attempt, { ...before, clash: null }, way.slot)
      : tryWithReasons(attempt, way.overriding, slot);
  }
}
