/** A line of the timeline: a visit that opens, a contact that may be changed, or what was changed on the card. */
import { ActionIcon, Anchor, Group, Text } from "@mantine/core";
import {
  IconCalendarEvent,
  IconHistory,
  IconMail,
  IconMessage,
  IconPencil,
  IconPhone,
  IconSpeakerphone,
  IconTrash,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
import { openVisit } from "@/app/booking";
import { useAppState } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { formatMoment } from "@/i18n/format";
import { formatMoney } from "@/i18n/money";
import { hasWords, useT } from "@/i18n/t";
import { wallWords } from "@/i18n/wall";
import type { Contact, EntryView, TimelineItem, TimelineVisit } from "@/ipc/commands";
import { isContactDirty, type TypedContact, typedContact, useRemoveContact } from "./happened";
import classes from "./happened.module.css";
import { LogForm } from "./LogForm";
import { useKept } from "./useKept";

type Props = { client: string; item: TimelineItem };

export function TimelineLine({ client, item }: Props) {
  if (item.kind === "visit") return <VisitLine visit={item} />;
  if (item.kind === "contact") return <ContactLine client={client} contact={item} />;
  return <ChangeLine entry={item} />;
}

type LineProps = { icon: typeof IconPhone; head: ReactNode; aside?: ReactNode; children?: ReactNode };

function Line({ icon: Icon, head, aside, children }: LineProps) {
  return (
    <li className={classes.line}>
      <Icon size="1.125rem" stroke={ICON_STROKE} aria-hidden className={classes.icon} />
      <div className={classes.text}>
        <div>{head}</div>
        {children}
      </div>
      {aside}
    </li>
  );
}

/** Words apart from each other by points; what is empty takes no room. */
function quiet(...words: (string | false)[]): ReactNode {
  const said = words.filter(Boolean);
  return said.length > 0 && <div className={classes.quiet}>{said.join(" · ")}</div>;
}

function VisitLine({ visit }: { visit: TimelineVisit }) {
  const t = useT();
  const { today, currency } = useAppState();
  const { id, start, status, services, specialists, price, paid, note, cancelReason } = visit;
  const when = wallWords(start, today);
  const open = (
    <Anchor
      component="button"
      type="button"
      aria-label={t("timeline-open-visit", { when })}
      onClick={() => openVisit(id)}
    >
      {when}
    </Anchor>
  );
  const money = price > 0 && formatMoney(price, currency);
  return (
    <Line icon={IconCalendarEvent} head={open} aside={<Text size="sm">{t(`status-${status}`)}</Text>}>
      {quiet(services.join(", "), specialists.join(", "), money, paid && t("visit-paid"))}
      {cancelReason && <div data-private>{cancelReason}</div>}
      {note && <div data-private>{note}</div>}
    </Line>
  );
}

const ICONS: Record<string, typeof IconPhone> = { call: IconPhone, message: IconMessage, mail: IconMail };

function ContactLine({ client, contact }: { client: string; contact: Contact }) {
  const t = useT();
  const [typed, put] = useKept<TypedContact>("contact", contact.id, isContactDirty);
  const { channel, direction, text, result, at, by } = contact;
  const icon = ICONS[channel] ?? IconSpeakerphone;
  if (typed) {
    return (
      <Line icon={icon} head={t("log-change")}>
        <LogForm client={client} contact={contact} typed={typed} put={put} />
      </Line>
    );
  }
  const aside = contact.canChange && (
    <ContactActions contact={contact} onChange={() => put(typedContact(contact))} />
  );
  return (
    <Line icon={icon} head={t(`log-told-${channel}-${direction}`)} aside={aside}>
      {text && <div data-private>{text}</div>}
      {result && <div data-private>{t("log-result-told", { result })}</div>}
      {quiet(formatMoment(at), by && t("timeline-by", { name: by }))}
    </Line>
  );
}

function ContactActions({ contact, onChange }: { contact: Contact; onChange: () => void }) {
  const t = useT();
  const remove = useRemoveContact();
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon aria-label={t("log-change")} onClick={onChange}>
        <IconPencil size="1.125rem" stroke={ICON_STROKE} />
      </ActionIcon>
      <ActionIcon
        aria-label={t("log-remove")}
        loading={remove.isPending}
        onClick={() => remove.mutate(contact.id)}
      >
        <IconTrash size="1.125rem" stroke={ICON_STROKE} />
      </ActionIcon>
    </Group>
  );
}

function ChangeLine({ entry }: { entry: EntryView }) {
  const t = useT();
  const fields = [...new Set(entry.changes.map(({ field }) => `field-${field}`))].filter(hasWords);
  return (
    <Line icon={IconHistory} head={t(`action-${entry.action}`)}>
      {quiet(fields.map((field) => t(field)).join(", "))}
      {quiet(formatMoment(entry.at), entry.user && t("timeline-by", { name: entry.user }))}
    </Line>
  );
}
