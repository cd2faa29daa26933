/** The sections of the desk: an icon and a word, the icon alone in a narrow window. Only what the role has. */
import { Stack, Tooltip } from "@mantine/core";
import {
  IconCalendarEvent,
  IconCalendarTime,
  IconClipboardCheck,
  IconClipboardList,
  IconClockPlus,
  IconEyeExclamation,
  IconHistory,
  IconSettings,
  IconShieldCheck,
  IconUsers,
  IconUsersGroup,
} from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useT } from "@/i18n/t";
import classes from "./Rail.module.css";
import { useMe } from "./session";
import { ICON_STROKE } from "./theme";
import { UnseenAlerts } from "./UnseenAlerts";
import { useWide } from "./useWide";
import { WaitingCount } from "./WaitingCount";

const SECTIONS = [
  { to: "/today", words: "nav-today", right: "see-visits", Icon: IconCalendarEvent },
  { to: "/waitlist", words: "nav-waitlist", right: "see-visits", Icon: IconClockPlus },
  { to: "/clients", words: "nav-clients", right: "see-clients", Icon: IconUsers },
  { to: "/services", words: "nav-services", right: "see-visits", Icon: IconClipboardList },
  { to: "/schedule", words: "nav-schedule", right: "see-visits", Icon: IconCalendarTime },
  { to: "/journal", words: "nav-journal", right: "see-journal", Icon: IconHistory },
  { to: "/watch", words: "nav-watch", right: "see-watch", Icon: IconEyeExclamation },
  { to: "/checkup", words: "nav-checkup", right: "see-watch", Icon: IconClipboardCheck },
  { to: "/backups", words: "nav-backups", right: "make-backups", Icon: IconShieldCheck },
  { to: "/people", words: "nav-people", right: "see-people", Icon: IconUsersGroup },
  { to: "/settings", words: "nav-settings", right: "use-desk", Icon: IconSettings },
] as const;

export function Rail() {
  const t = useT();
  const { rights } = useMe();
  const wide = useWide();
  const seen = SECTIONS.filter(({ right }) => rights.includes(right));
  return (
    <Stack
      component="nav"
      aria-label={t("nav-label")}
      className={classes.rail}
      gap={4}
      data-wide={wide || undefined}
    >
      {seen.map(({ to, words, Icon }) => (
        <Tooltip key={to} label={t(words)} position="right" disabled={wide}>
          <Link
            to={to}
            className={classes.link}
            aria-label={t(words)}
            activeProps={{ "aria-current": "page" }}
          >
            <Icon size="1.25rem" stroke={ICON_STROKE} aria-hidden />
            {wide && <span>{t(words)}</span>}
            {to === "/watch" && <UnseenAlerts />}
            {to === "/waitlist" && <WaitingCount />}
          </Link>
        </Tooltip>
      ))}
    </Stack>
  );
}
