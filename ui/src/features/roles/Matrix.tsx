/** The rights: a row for what they are about, a column for what is done. */
import { Checkbox, Table, Text, Tooltip } from "@mantine/core";
import { useState } from "react";
import { useT } from "@/i18n/t";
import type { RightCell } from "@/ipc/commands";
import { axes, type Switched, switched } from "./draft";
import classes from "./roles.module.css";

type Props = {
  rights: string[];
  matrix: RightCell[];
  onChange: (rights: string[]) => void;
  /** Nothing can be changed here. */
  readOnly: boolean;
  /** Whether this is the owner's role, who has what is nobody else's. */
  isOwner: boolean;
};

/** What was switched along with the last click, in words. */
function Along({ last }: { last: (Switched & { right: string }) | null }) {
  const t = useT();
  const words = (right: string) => t(`right-${right}`);
  const list = last?.along.map(words).join("; ");
  return (
    <Text size="sm" c="dimmed" role="status" mih="1.5em">
      {last && list
        ? t(last.isOn ? "roles-also-on" : "roles-also-off", { right: words(last.right), list })
        : ""}
    </Text>
  );
}

export function Matrix({ rights, matrix, onChange, readOnly, isOwner }: Props) {
  const t = useT();
  const [last, setLast] = useState<(Switched & { right: string }) | null>(null);
  const { areas, deeds, cells } = axes(matrix);
  const turn = (right: string) => {
    const next = switched(rights, right, matrix);
    setLast({ ...next, right });
    onChange(next.rights);
  };
  return (
    <div>
      <Table.ScrollContainer minWidth="34rem">
        <Table aria-label={t("roles-rights")} className={classes.matrix} horizontalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Td />
              {deeds.map((deed) => (
                <Table.Th key={deed} scope="col">
                  {t(`deed-${deed}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {areas.map((area) => (
              <Table.Tr key={area}>
                <Table.Th scope="row">{t(`area-${area}`)}</Table.Th>
                {deeds.map((deed) => {
                  const cell = cells.find((one) => one.area === area && one.deed === deed);
                  return (
                    <Table.Td key={deed}>
                      {cell && (
                        <Cell
                          cell={cell}
                          isOn={rights.includes(cell.right)}
                          disabled={readOnly || (cell.ownersOnly && !isOwner)}
                          onTurn={() => turn(cell.right)}
                        />
                      )}
                    </Table.Td>
                  );
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Along last={last} />
    </div>
  );
}

type CellProps = { cell: RightCell; isOn: boolean; disabled: boolean; onTurn: () => void };

function Cell({ cell, isOn, disabled, onTurn }: CellProps) {
  const t = useT();
  const words = t(`right-${cell.right}`);
  const label = cell.ownersOnly ? t("roles-owners-only", { right: words }) : words;
  return (
    <Tooltip label={label} multiline maw={320}>
      <span className={classes.cell}>
        <Checkbox aria-label={label} checked={isOn} disabled={disabled} onChange={onTurn} />
      </span>
    </Tooltip>
  );
}
