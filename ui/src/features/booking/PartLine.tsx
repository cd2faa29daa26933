/** One service of a visit: when, what, by whom, where, for how much. */
import { Group, Text } from "@mantine/core";
import { type Catalogue, nameOf } from "@/app/catalogue";
import { useAppState } from "@/app/session";
import { formatMoney } from "@/i18n/money";
import { useT } from "@/i18n/t";
import { wallSpan } from "@/i18n/wall";
import type { VisitPart } from "@/ipc/commands";
import classes from "./booking.module.css";

type Props = { part: VisitPart; catalogue: Catalogue; isBlock: boolean };

export function PartLine({ part, catalogue, isBlock }: Props) {
  const t = useT();
  const { currency } = useAppState();
  const { services, staff, resources } = catalogue;
  const facts = [
    nameOf(part.specialist, staff),
    nameOf(part.room, resources),
    nameOf(part.equipment, resources),
  ];
  return (
    <Group className={classes.line} justify="space-between" wrap="nowrap" align="flex-start">
      <div style={{ minWidth: 0 }}>
        <Text fw={600} className={classes.breakWords}>
          {nameOf(part.service, services) || t(isBlock ? "visit-block" : "booking-no-service")}
        </Text>
        <Text size="sm" c="dimmed">
          {facts.filter(Boolean).join(" · ")}
        </Text>
      </div>
      <div className={classes.figures} style={{ flex: "none", textAlign: "end" }}>
        <Text>{wallSpan(part.start, part.minutes)}</Text>
        {!isBlock && (
          <Text size="sm" c="dimmed">
            {formatMoney(part.price, currency)}
          </Text>
        )}
      </div>
    </Group>
  );
}
