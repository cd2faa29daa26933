/** The form of a wish: who waits, for what, with whom, on which days and at what times. */
import {
  Box,
  Button,
  Group,
  MultiSelect,
  Select,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { ClientPick } from "@/app/ClientPick";
import { calendarStaff, servicesList } from "@/app/day";
import { useKeptDraft } from "@/app/draft";
import { useAppState } from "@/app/session";
import { DayField } from "@/components/DayField";
import { ErrorNotice } from "@/components/ErrorNotice";
import { TimeField } from "@/components/TimeField";
import { WeekdayPick } from "@/components/WeekdayPick";
import { problemWords } from "@/i18n/errors";
import { useT } from "@/i18n/t";
import type { Waiting } from "@/ipc/commands";
import { useSaveWish } from "./mutations";
import { isWorth, newWish, type Wish, type Wisher, wishOf } from "./wish";

type Props = { known: Waiting | null; onClose: () => void };

/** Days are written so that the later one is the greater one. */
function later(one: string, other: string): string {
  return [one, other].sort().at(-1) ?? one;
}

export function WishForm({ known, onClose }: Props) {
  const t = useT();
  const form = useRef<HTMLFormElement>(null);
  const { today } = useAppState();
  const [before] = useState(() => (known ? wishOf(known) : newWish(today)));
  const [wish, setWish] = useState<Wish>(before);
  const isDirty = isWorth(wish) && JSON.stringify(wish) !== JSON.stringify(before);
  useKeptDraft<Wish>(`wish-${known?.id ?? "new"}`, isDirty ? wish : null, setWish);
  const save = useSaveWish(known);
  const put = (change: Partial<Wish>) => {
    setWish({ ...wish, ...change });
    save.reset();
  };
  const problem = (field: string) => {
    const found = save.error?.fields.find((one) => one.field === field);
    return found ? problemWords(found.problem) : null;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate(wish, { onSuccess: onClose });
  };

  return (
    <form ref={form} onSubmit={submit} noValidate autoComplete="off">
      <Stack gap="md">
        <Who
          who={wish.who}
          fixed={known !== null && known.client !== ""}
          error={problem("whom")}
          onWho={(who) => {
            put({ who });
            // Somebody known is chosen: what follows is the service.
            if (who?.client) form.current?.querySelector<HTMLElement>("[data-step='service']")?.focus();
          }}
        />
        <What wish={wish} put={put} />
        <SimpleGrid cols={2} spacing="xs">
          <DayField
            label={t("waitlist-from")}
            value={wish.from}
            today={today}
            onChange={(from) => from && put({ from, until: later(from, wish.until) })}
          />
          <DayField
            label={t("waitlist-until")}
            value={wish.until}
            today={today}
            error={problem("until")}
            onChange={(until) => until && put({ until })}
          />
          <TimeField
            label={t("waitlist-time-from")}
            value={wish.timeFrom}
            onChange={(timeFrom) => put({ timeFrom })}
          />
          <TimeField
            label={t("waitlist-time-until")}
            value={wish.timeUntil}
            onChange={(timeUntil) => put({ timeUntil })}
          />
        </SimpleGrid>
        <WeekdayPick
          label={t("booking-days")}
          value={wish.weekdays}
          onChange={(weekdays) => put({ weekdays })}
        />
        {problem("weekdays") && (
          <Text size="sm" c="red">
            {t("waitlist-no-days")}
          </Text>
        )}
        <Textarea
          label={t("booking-note")}
          data-private
          value={wish.note}
          maxLength={500}
          autosize
          minRows={2}
          maxRows={6}
          onChange={(event) => put({ note: event.currentTarget.value })}
        />
        {save.error?.fields.length === 0 && <ErrorNotice error={save.error} />}
        <Group>
          <Button type="submit" loading={save.isPending}>
            {t("save")}
          </Button>
          <Button variant="subtle" color="gray" onClick={onClose} disabled={save.isPending}>
            {t("discard")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type WhoProps = {
  who: Wisher | null;
  fixed: boolean;
  error: string | null;
  onWho: (who: Wisher | null) => void;
};

function Who({ who, fixed, error, onWho }: WhoProps) {
  const t = useT();
  const [query, setQuery] = useState("");
  if (who === null)
    return (
      <Stack gap="xs" align="flex-start">
        <Box w="100%">
          <ClientPick
            autoFocus
            query={query}
            onQuery={setQuery}
            error={error}
            onPick={({ id, name }) => onWho({ client: id, name })}
          />
        </Box>
        <Button variant="default" onClick={() => onWho({ client: "", name: query.trim() })}>
          {t("booking-guest")}
        </Button>
      </Stack>
    );
  if (who.client)
    return (
      <Group justify="space-between" wrap="nowrap">
        <Text fw={600} data-private>
          {who.name}
        </Text>
        {!fixed && (
          <Button variant="subtle" color="gray" onClick={() => onWho(null)}>
            {t("booking-other-client")}
          </Button>
        )}
      </Group>
    );
  return (
    <TextInput
      autoFocus
      data-private
      label={t("booking-guest-name")}
      value={who.name}
      maxLength={100}
      error={error}
      onChange={(event) => onWho({ client: "", name: event.currentTarget.value })}
    />
  );
}

type WhatProps = { wish: Wish; put: (change: Partial<Wish>) => void };

function What({ wish, put }: WhatProps) {
  const t = useT();
  const { data: services = [] } = useQuery(servicesList);
  const { data: staff = [] } = useQuery(calendarStaff);
  const choices = services
    .filter(({ id, removed }) => !removed || id === wish.service)
    .map(({ id, name }) => ({ value: id, label: name }));
  const people = staff.filter(({ id, left }) => !left || wish.specialists.includes(id));
  return (
    <>
      <Select
        data-step="service"
        label={t("booking-service")}
        searchable
        value={wish.service}
        allowDeselect={false}
        data={[{ value: "", label: t("waitlist-any-service") }, ...choices]}
        onChange={(service) => put({ service: service ?? "" })}
      />
      <MultiSelect
        label={t("waitlist-specialists")}
        placeholder={wish.specialists.length === 0 ? t("booking-anyone") : ""}
        value={wish.specialists}
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(specialists) => put({ specialists })}
      />
    </>
  );
}
