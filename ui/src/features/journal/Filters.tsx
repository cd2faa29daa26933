/** Filters of the journal: person, client, action, time. */
import { Button, Group, MultiSelect, NativeSelect, TextInput } from "@mantine/core";
import { IconFilterOff } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { nameAndRole } from "@/app/roleWords";
import { ICON_STROKE } from "@/app/theme";
import { useT } from "@/i18n/t";
import { ClientFilter } from "./ClientFilter";
import { type Choice, EVERYTHING, isFiltered, isUnreadable } from "./filter";
import { PERIODS, type Period } from "./period";
import { actions, people } from "./queries";

type Props = { choice: Choice; onChange: (change: Partial<Choice>) => void };

export function Filters({ choice, onChange }: Props) {
  const t = useT();
  const { data: persons = [] } = useQuery(people);
  const { data: codes = [] } = useQuery(actions);
  return (
    <Group align="flex-start" gap="sm" role="search" aria-label={t("journal-filters")}>
      <NativeSelect
        label={t("journal-person")}
        value={choice.user ?? ""}
        data={[
          { value: "", label: t("journal-anybody") },
          ...persons.map((person) => ({ value: person.id, label: nameAndRole(t, person) })),
        ]}
        onChange={(event) => onChange({ user: event.currentTarget.value || null })}
      />
      <ClientFilter value={choice.client} onChange={(client) => onChange({ client })} />
      <MultiSelect
        label={t("journal-action")}
        placeholder={choice.actions.length === 0 ? t("journal-any-action") : ""}
        value={choice.actions}
        data={codes.map((code) => ({ value: code, label: t(`action-${code}`) }))}
        onChange={(chosen) => onChange({ actions: chosen })}
        searchable
        clearable
        clearButtonProps={{ "aria-label": t("journal-any-action") }}
        nothingFoundMessage={t("journal-no-such-action")}
        w={300}
        styles={{ inputField: { minWidth: "3rem" } }}
      />
      <NativeSelect
        label={t("journal-period")}
        value={choice.period}
        data={PERIODS.map((period) => ({ value: period, label: t(`period-${period}`) }))}
        onChange={(event) => onChange({ period: event.currentTarget.value as Period })}
      />
      {choice.period === "custom" && <CustomPeriod choice={choice} onChange={onChange} />}
      {isFiltered(choice) && (
        <Button
          variant="subtle"
          color="gray"
          mt="1.5em"
          leftSection={<IconFilterOff size="1.125rem" stroke={ICON_STROKE} />}
          onClick={() => onChange(EVERYTHING)}
        >
          {t("journal-no-filters")}
        </Button>
      )}
    </Group>
  );
}

function CustomPeriod({ choice, onChange }: Props) {
  const t = useT();
  const field = (edge: "from" | "until") => ({
    label: t(`journal-${edge}`),
    placeholder: t("journal-moment-example"),
    value: choice[edge],
    error: isUnreadable(choice[edge]) ? t("journal-moment-unreadable") : null,
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [edge]: event.currentTarget.value }),
  });
  return (
    <>
      <TextInput {...field("from")} w={190} />
      <TextInput {...field("until")} w={190} />
    </>
  );
}
