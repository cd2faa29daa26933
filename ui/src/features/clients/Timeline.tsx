/** All that happened with a client in one list, the newest first; and the button and the key that log a contact. */
import { Button, Group, SegmentedControl, Skeleton, Text } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { IconPhonePlus } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { ErrorNotice } from "@/components/ErrorNotice";
import { Part } from "@/components/Part";
import { useT } from "@/i18n/t";
import { asCommandError, type TimelineItem } from "@/ipc/commands";
import {
  isContactDirty,
  type Kind,
  NEW_CONTACT,
  type TypedContact,
  timelineOf,
  useKinds,
  useLookedAt,
} from "./happened";
import classes from "./happened.module.css";
import { LogForm } from "./LogForm";
import { TimelineLine } from "./TimelineLine";
import { useKept } from "./useKept";

type Props = {
  client: string /** Whether the card lies in the bin: nothing is added to it. */;
  inBin: boolean;
};

export function Timeline({ client, inBin }: Props) {
  const t = useT();
  const kinds = useKinds();
  const mayLog = useRight("see-notes") && !inBin;
  const [kind, setKind] = useState<Kind | null>(null);
  if (kinds.length === 0) return null;
  return (
    <Part title={t("timeline-title")}>
      {mayLog && <NewContact client={client} />}
      {kinds.length > 1 && (
        <SegmentedControl
          aria-label={t("timeline-show")}
          data={["all", ...kinds].map((value) => ({ value, label: t(`timeline-kind-${value}`) }))}
          value={kind ?? "all"}
          onChange={(value) => setKind(kinds.find((known) => known === value) ?? null)}
        />
      )}
      <Lines key={kind} client={client} kind={kind} />
    </Part>
  );
}

function NewContact({ client }: { client: string }) {
  const t = useT();
  const [typed, put] = useKept<TypedContact>("contact-new", client, isContactDirty);
  const begin = () => typed === null && put(NEW_CONTACT);
  useHotkeys([["L", begin, { usePhysicalKeys: true }]]);
  if (typed) return <LogForm client={client} contact={null} typed={typed} put={put} />;
  return (
    <Group>
      <Button
        variant="light"
        leftSection={<IconPhonePlus size="1.125rem" stroke={ICON_STROKE} />}
        onClick={begin}
        aria-keyshortcuts="L"
      >
        {t("log-add")}
      </Button>
    </Group>
  );
}

const keyOf = (item: TimelineItem) => (item.kind === "change" ? `${item.seq}-${item.at}` : item.id);

function Lines({ client, kind }: { client: string; kind: Kind | null }) {
  const t = useT();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    timelineOf(client, kind, useLookedAt(client)),
  );
  if (!data) return error ? <ErrorNotice error={asCommandError(error)} /> : <Skeleton h={120} />;
  const items = data.pages.flatMap((page) => page.items);
  if (items.length === 0)
    return <Text c="dimmed">{t(kind === null ? "timeline-empty" : "timeline-empty-kind")}</Text>;
  return (
    <>
      <ol className={classes.lines} aria-label={t("timeline-title")}>
        {items.map((item) => (
          <TimelineLine key={keyOf(item)} client={client} item={item} />
        ))}
      </ol>
      {hasNextPage && (
        <Group>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t("timeline-more")}
          </Button>
        </Group>
      )}
    </>
  );
}
