/** The bin: clients removed, newest first, each of whom comes back by one press. */
import { Button, EmptyState, Group, Stack, Text } from "@mantine/core";
import { IconRestore, IconTrash } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import { BackButton } from "@/app/BackButton";
import { useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { ErrorNotice } from "@/components/ErrorNotice";
import { formatMoment } from "@/i18n/format";
import { useT } from "@/i18n/t";
import { asCommandError, type ClientRow } from "@/ipc/commands";
import classes from "./clients.module.css";
import { useRestoreClient } from "./mutations";
import { clientsBin } from "./queries";

/** As many as are read at once. */
const SHOWN = 500;
const LINE_PX = 56;

type Props = { onOpen: (id: string) => void; onLeave: () => void };

export function BinList({ onOpen, onLeave }: Props) {
  const t = useT();
  const { data: rows, error } = useQuery(clientsBin);
  return (
    <Stack gap="xs" h="100%">
      <Group mih={36}>
        <BackButton words={t("clients-bin-leave")} onClick={onLeave} />
        <Text role="status" c="dimmed" data-figures>
          {rows && rows.length > 0 && <>{t("clients-count", { count: rows.length })}</>}
          {rows && rows.length >= SHOWN && ` · ${t("clients-bin-newest", { count: SHOWN })}`}
        </Text>
      </Group>
      {error && <ErrorNotice error={asCommandError(error)} />}
      {rows?.length === 0 && (
        <EmptyState
          py="xl"
          icon={<IconTrash stroke={ICON_STROKE} />}
          title={t("clients-bin-empty")}
          description={t("clients-bin-empty-hint")}
        />
      )}
      {rows && rows.length > 0 && <Lines rows={rows} onOpen={onOpen} />}
    </Stack>
  );
}

function Lines({ rows, onOpen }: { rows: ClientRow[]; onOpen: (id: string) => void }) {
  const t = useT();
  const scroller = useRef<HTMLDivElement>(null);
  const mayRestore = useRight("delete-clients");
  const restore = useRestoreClient();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_PX,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
  });
  return (
    <div className={classes.list}>
      <div ref={scroller} className={classes.scroller}>
        <ul
          className={classes.paper}
          style={{ height: virtual.getTotalSize() }}
          aria-label={t("clients-bin")}
        >
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className={classes.binLine}
                style={{ transform: `translateY(${start}px)` }}
              >
                <Button
                  variant="subtle"
                  color="gray"
                  px="xs"
                  classNames={{ label: classes.binName }}
                  onClick={() => onOpen(row.id)}
                >
                  <span data-private>{row.name}</span>
                </Button>
                <span className={classes.figures}>
                  <span data-private>{row.phone === row.name ? "" : row.phone}</span>
                </span>
                <Text size="sm" c="dimmed">
                  {row.deletedAt !== null && t("clients-in-bin-since", { when: formatMoment(row.deletedAt) })}
                </Text>
                {mayRestore && (
                  <Button
                    variant="light"
                    leftSection={<IconRestore size="1.125rem" stroke={ICON_STROKE} />}
                    loading={restore.isPending && restore.variables === row.id}
                    onClick={() => restore.mutate(row.id)}
                  >
                    {t("clients-restore")}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
