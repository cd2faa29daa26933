/** What a card is headed with: since when, how many visits, the last and the next one, and what they come to. */
import { Anchor, Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { openVisit } from "@/app/booking";
import { useAppState } from "@/app/session";
import { formatDate, formatNumber } from "@/i18n/format";
import { formatMoney } from "@/i18n/money";
import { useT } from "@/i18n/t";
import { shortWallWords } from "@/i18n/wall";
import type { Facts as Told } from "@/ipc/commands";
import { clientFacts, useLookedAt } from "./happened";
import classes from "./happened.module.css";

export function Facts({ client }: { client: string }) {
  const t = useT();
  const { data: facts, error } = useQuery(clientFacts(client, useLookedAt(client)));
  if (error) return null;
  if (!facts) return <Skeleton h={44} />;
  return (
    <dl className={classes.facts} aria-label={t("facts-title")}>
      <Fact label={t("facts-since")}>{formatDate(facts.since)}</Fact>
      {facts.visits && <VisitFacts visits={facts.visits} />}
    </dl>
  );
}

function VisitFacts({ visits }: { visits: NonNullable<Told["visits"]> }) {
  const t = useT();
  const { currency } = useAppState();
  const { count, last, next, noShows, cancelled, spent } = visits;
  return (
    <>
      <Fact label={t("facts-visits")}>{formatNumber(count)}</Fact>
      <Fact label={t("facts-last")}>
        <Visit place={last} />
      </Fact>
      <Fact label={t("facts-next")}>
        <Visit place={next} />
      </Fact>
      {noShows > 0 && <Fact label={t("facts-no-shows")}>{formatNumber(noShows)}</Fact>}
      {cancelled > 0 && <Fact label={t("facts-cancelled")}>{formatNumber(cancelled)}</Fact>}
      <Fact label={t("facts-spent")}>{formatMoney(spent, currency)}</Fact>
    </>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** When a visit is, which leads to it. */
function Visit({ place }: { place: { id: string; start: string } | null }) {
  const t = useT();
  const { today } = useAppState();
  if (place === null) return <span className={classes.quiet}>{t("facts-none")}</span>;
  const when = shortWallWords(place.start, today);
  return (
    <Anchor
      component="button"
      type="button"
      aria-label={t("timeline-open-visit", { when })}
      onClick={() => openVisit(place.id)}
    >
      {when}
    </Anchor>
  );
}
