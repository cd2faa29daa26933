/** One entry: when, who, what, whom; and what was changed, old and new, when opened. */
import { Anchor, Button, Text } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { ICON_STROKE } from "@/app/theme";
import { errorWords } from "@/i18n/errors";
import { formatMoment, formatTime } from "@/i18n/format";
import { noteWords } from "@/i18n/notes";
import { hasWords, useT } from "@/i18n/t";
import type { EntryView } from "@/ipc/commands";
import { Changes } from "./Changes";
import classes from "./journal.module.css";
import { isAboutClient, isAboutVisit, line } from "./line";
import { useNames } from "./useNames";
import { told } from "./values";

type Props = { entry: EntryView; isOpen: boolean; onToggle: () => void };

export function EntryLine({ entry, isOpen, onToggle }: Props) {
  const t = useT();
  const changes = told(entry.changes);
  const id = `changes-${entry.seq}-${entry.at}`;
  return (
    <div className={classes.entry}>
      <time dateTime={new Date(entry.at).toISOString()}>{formatTime(entry.at)}</time>
      <span className={classes.who}>{entry.user || t("journal-program")}</span>
      <div>
        <Sentence entry={entry} />
        {isOpen && <Changes id={id} changes={changes} />}
      </div>
      {changes.length > 0 && (
        <Button
          variant="subtle"
          color="gray"
          aria-expanded={isOpen}
          aria-controls={id}
          rightSection={
            isOpen ? (
              <IconChevronDown size="1rem" stroke={ICON_STROKE} />
            ) : (
              <IconChevronRight size="1rem" stroke={ICON_STROKE} />
            )
          }
          onClick={onToggle}
        >
          {t("journal-changes", { count: changes.length })}
        </Button>
      )}
    </div>
  );
}

/** A client named in a sentence leads to the card. */
function Sentence({ entry }: { entry: EntryView }) {
  const t = useT();
  const navigate = useNavigate();
  const nameOf = useNames();
  const subject = entry.subject || nameOf(entry.subjectId ?? "") || "";
  const { id, args, details, asRole, happenedAt } = line({ ...entry, subject });
  const known = hasWords(id) ? id : "journal-line-other";
  const { subjectId } = entry;
  const isClient = isAboutClient(entry) && subjectId !== null;
  const words = { ...args, action: t(`action-${entry.action}`), reason: reasonOf(args.code) };
  return (
    <span>
      {entry.action === "clients-searched" ? <span data-private>{t(known, words)}</span> : t(known, words)}
      {isClient && (
        <>
          {" "}
          <Anchor
            component="button"
            type="button"
            onClick={() => void navigate({ to: "/clients", search: { client: subjectId } })}
          >
            <span data-private>{entry.subject || t("journal-nameless")}</span>
          </Anchor>
        </>
      )}
      {!isClient && isOfSomebody(entry.action) && (
        <>
          {" "}
          <span data-private>{guestOf(entry) || t("journal-no-card")}</span>
        </>
      )}
      {details.map((detail) => (
        <Text key={detail} span c="dimmed">
          {" · "}
          {noteWords(detail)}
        </Text>
      ))}
      {asRole !== null && (
        <Text span c="dimmed">
          {" · "}
          {t("journal-as-role", { role: noteWords(asRole) })}
        </Text>
      )}
      {happenedAt !== null && (
        <Text span c="dimmed">
          {" · "}
          {t("journal-happened", { when: formatMoment(happenedAt) })}
        </Text>
      )}
    </span>
  );
}

/** Whether the sentence ends with whom it is about, be it a guest without a card. */
function isOfSomebody(action: string): boolean {
  return isAboutVisit(action) || action.startsWith("wait-");
}

function guestOf({ changes }: EntryView): string {
  const guest = changes.find(({ field }) => field === "guest");
  return guest?.new || guest?.old || "";
}

function reasonOf(code: string | number | undefined): string {
  return typeof code === "string" ? errorWords({ code, args: {} }).text : "";
}
