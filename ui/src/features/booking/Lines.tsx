/** The services of a visit, one after the other, each with its specialist. */
import { ActionIcon, Button, Group, Select, Stack, Text, UnstyledButton } from "@mantine/core";
import { IconPencil, IconPlus, IconX } from "@tabler/icons-react";
import { ableOr, nameOf } from "@/app/catalogue";
import { useAppState } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { formatMoney } from "@/i18n/money";
import { useT } from "@/i18n/t";
import { durationWords, wallSpan } from "@/i18n/wall";
import type { Service } from "@/ipc/commands";
import classes from "./booking.module.css";
import { ServiceField } from "./ServiceField";
import { TimeChoice } from "./TimeChoice";
import {
  type Line,
  minutesOf,
  priceOf,
  type Typed,
  timed,
  usualMinutes,
  withAnother,
  withLine,
  withoutLine,
  withService,
} from "./typed";
import { type Booking, problemAt } from "./useBooking";

const MAX_LINES = 10;

type Props = {
  typed: Typed;
  booking: Booking;
  /** A service was chosen; what follows is to be booked. */
  onChosen: () => void;
};

export function Lines({ typed, booking, onChosen }: Props) {
  const t = useT();
  const complete = typed.lines.every(({ service, minutes }) => service !== "" || minutes !== null);
  return (
    <Stack gap="sm">
      {typed.lines.map((_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place among the others.
        <LineFields key={place} place={place} typed={typed} booking={booking} onChosen={onChosen} />
      ))}
      {complete && typed.lines.length < MAX_LINES && (
        <Button
          variant="subtle"
          w="fit-content"
          leftSection={<IconPlus size="1rem" stroke={ICON_STROKE} />}
          onClick={() => booking.change(withAnother(typed))}
        >
          {t("booking-another-service")}
        </Button>
      )}
    </Stack>
  );
}

function LineFields({ place, typed, booking, onChosen }: Props & { place: number }) {
  const t = useT();
  const line = typed.lines[place];
  const { catalogue, change } = booking;
  if (!line) return null;
  const client = typed.who?.kind === "client" ? typed.who.id : null;
  const remove = typed.lines.length > 1 && (
    <ActionIcon aria-label={t("booking-remove-service")} onClick={() => change(withoutLine(typed, place))}>
      <IconX stroke={ICON_STROKE} size="1.125rem" />
    </ActionIcon>
  );
  if (line.service === "" && line.minutes === null)
    return (
      <Group gap="xs" align="flex-end" wrap="nowrap" data-step="service">
        <div style={{ flex: 1 }}>
          <ServiceField
            // Once somebody new turns out to be known, the service is next.
            key={typed.who?.kind}
            // Somebody new is written down first.
            autoFocus={typed.who?.kind !== "new" || place > 0}
            client={client}
            services={catalogue.services}
            onPick={(service, usual) => {
              const specialist = line.specialist || (place === 0 ? whoFor(service, usual) : "");
              change(withService(typed, place, service.id, specialist));
              onChosen();
            }}
          />
        </div>
        {remove}
      </Group>
    );
  return (
    <Stack gap="xs" className={classes.line} component="section" aria-label={t("booking-service")}>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <ChosenService line={line} place={place} typed={typed} booking={booking} />
        {remove}
      </Group>
      {place === 0 && <AsUsual typed={typed} booking={booking} />}
      <SpecialistField place={place} typed={typed} booking={booking} />
      {place === 0 && <TimeChoice typed={typed} booking={booking} onChosen={onChosen} />}
    </Stack>
  );
}

/** The client's usual specialist, where that one does the service. */
function whoFor({ specialists }: Service, usual: string): string {
  return specialists.some(({ specialist }) => specialist === usual) ? usual : "";
}

type LineProps = { line: Line; place: number; typed: Typed; booking: Booking };

function ChosenService({ line, place, typed, booking: { catalogue, filled, change } }: LineProps) {
  const t = useT();
  const { currency } = useAppState();
  const { services } = catalogue;
  const named = filled.lines[place] ?? line;
  const minutes = minutesOf(named, services);
  const start = timed(filled.lines, services)[place]?.start ?? "";
  const facts = [
    start ? wallSpan(start, minutes) : durationWords(minutes),
    formatMoney(priceOf(named, services), currency),
  ];
  return (
    <UnstyledButton
      className={classes.chosen}
      title={t("booking-other-service")}
      onClick={() => change(withLine(typed, place, { service: "", minutes: null, price: null }))}
    >
      <Text fw={600} component="span" className={classes.breakWords}>
        {nameOf(line.service, services) || t("booking-no-service")}
      </Text>
      <Text size="sm" c="dimmed" component="span" className={classes.figures}>
        {facts.join(" · ")}
      </Text>
      <IconPencil size="1rem" stroke={ICON_STROKE} aria-hidden />
    </UnstyledButton>
  );
}

/** Booked for as long as its place was marked: one press makes it as long as usual. */
function AsUsual({ typed, booking: { catalogue, filled, change } }: { typed: Typed; booking: Booking }) {
  const t = useT();
  const usual = usualMinutes(filled, catalogue.services);
  if (usual === null) return null;
  return (
    <Button
      variant="default"
      size="compact-md"
      mih={36}
      w="fit-content"
      onClick={() => change(withLine(typed, 0, { minutes: null }))}
    >
      {t("booking-as-usual", { time: durationWords(usual) })}
    </Button>
  );
}

type SpecialistProps = { place: number; typed: Typed; booking: Booking };

/** By whom: somebody chosen, or whoever is free. */
export function SpecialistField({ place, typed, booking }: SpecialistProps) {
  const { catalogue, filled, change } = booking;
  const t = useT();
  const line = typed.lines[place];
  if (!line) return null;
  const people = ableOr(line.specialist, line.service, catalogue);
  const likely = nameOf(filled.lines[place]?.specialist ?? "", catalogue.staff);
  const anyone = likely ? t("booking-anyone-now", { name: likely }) : t("booking-anyone");
  return (
    <Select
      data-step="specialist"
      label={t("booking-specialist")}
      value={line.specialist}
      data={[{ value: "", label: anyone }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      allowDeselect={false}
      comboboxProps={{ withinPortal: true }}
      error={problemAt(booking, "specialist", place)}
      onChange={(specialist) => change(withLine(typed, place, { specialist: specialist ?? "" }))}
    />
  );
}
