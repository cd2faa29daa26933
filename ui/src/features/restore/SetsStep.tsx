/** Third screen: which copy. The newest is chosen already. */
import { Radio, Table } from "@mantine/core";
import { useState } from "react";
import { WizardFrame } from "@/components/WizardFrame";
import { formatBytes, formatMoment, formatNumber } from "@/i18n/format";
import { useT } from "@/i18n/t";
import type { RestoreSet } from "@/ipc/commands";
import { place } from "./steps";

type Props = { sets: RestoreSet[]; onBack: () => void; onChosen: (set: RestoreSet) => void };

/** Newest first. */
export function newestFirst(sets: RestoreSet[]): RestoreSet[] {
  return [...sets].sort((a, b) => b.number - a.number);
}

type RowProps = { set: RestoreSet; chosen: boolean; onChoose: () => void };

function SetRow({ set, chosen, onChoose }: RowProps) {
  const when = formatMoment(set.at);
  return (
    <Table.Tr onClick={onChoose} bg={chosen ? "var(--mantine-primary-color-light)" : undefined}>
      <Table.Td>
        <Radio name="set" checked={chosen} onChange={onChoose} label={when} />
      </Table.Td>
      <Table.Td ta="right">{formatNumber(set.counts.clients ?? 0)}</Table.Td>
      <Table.Td ta="right">{formatNumber(set.counts.people ?? 0)}</Table.Td>
      <Table.Td ta="right">{formatBytes(set.size)}</Table.Td>
    </Table.Tr>
  );
}

export function SetsStep({ sets, onBack, onChosen }: Props) {
  const t = useT();
  const sorted = newestFirst(sets);
  const [number, setNumber] = useState(sorted[0]?.number);
  const chosen = sorted.find((set) => set.number === number);
  return (
    <WizardFrame
      title={t("restore-sets")}
      lead={t("restore-sets-lead", { name: sorted[0]?.businessName ?? "" })}
      step={place("sets")}
      back={onBack}
      next={{ label: t("next"), run: () => chosen && onChosen(chosen), disabled: !chosen }}
    >
      <Table.ScrollContainer minWidth={480} mah={380}>
        <Table aria-label={t("restore-sets")} verticalSpacing="sm" stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("restore-set-when")}</Table.Th>
              <Table.Th ta="right">{t("restore-set-clients")}</Table.Th>
              <Table.Th ta="right">{t("restore-set-people")}</Table.Th>
              <Table.Th ta="right">{t("restore-set-size")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sorted.map((set) => (
              <SetRow
                key={set.number}
                set={set}
                chosen={set === chosen}
                onChoose={() => setNumber(set.number)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </WizardFrame>
  );
}
