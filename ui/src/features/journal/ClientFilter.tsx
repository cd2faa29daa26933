/** Chooses the client whose entries are shown, by any part of the name or phone. */
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useT } from "@/i18n/t";
import { clientsToChoose } from "./queries";

const TYPING_MS = 150;

type Client = { id: string; name: string };
type Props = {
  value: Client | null;
  onChange: (client: Client | null) => void;
  /** Whether it stands inside something that opens, whose focus it must not leave. */
  isInside?: boolean;
};

export function ClientFilter({ value, onChange, isInside = false }: Props) {
  const t = useT();
  const [words, setWords] = useState(value?.name ?? "");
  const [settled] = useDebouncedValue(words === value?.name ? "" : words, TYPING_MS);
  const { data } = useQuery(clientsToChoose(settled));
  const found = settled === "" ? [] : (data?.rows ?? []);
  const options = found.map(({ id, name, phone }) => ({
    value: id,
    label: phone && phone !== name ? `${name} · ${phone}` : name,
  }));
  const known = value && !options.some((option) => option.value === value.id);
  return (
    <Select
      label={t("journal-client")}
      data-private
      data-autofocus={isInside || undefined}
      comboboxProps={{ withinPortal: !isInside }}
      renderOption={({ option }) => <span data-private>{option.label}</span>}
      placeholder={t("journal-any-client")}
      value={value?.id ?? null}
      data={known ? [{ value: value.id, label: value.name }, ...options] : options}
      filter={({ options: all }) => all}
      searchable
      clearable
      clearButtonProps={{ "aria-label": t("journal-any-client") }}
      searchValue={words}
      onSearchChange={setWords}
      nothingFoundMessage={settled.trim() === "" ? t("journal-type-a-name") : t("journal-no-such-client")}
      onChange={(id) => {
        const row = found.find((one) => one.id === id);
        if (row) onChange({ id: row.id, name: row.name });
        else if (id === null) onChange(null);
      }}
      w={260}
    />
  );
}
