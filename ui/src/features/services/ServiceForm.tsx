/** The form of a service. Who may not change services reads it. */
import {
  Autocomplete,
  Button,
  Divider,
  Group,
  MultiSelect,
  SimpleGrid,
  Stack,
  TagsInput,
  Text,
  TextInput,
} from "@mantine/core";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { resourcesList, servicesList } from "@/app/day";
import { warningTerms } from "@/app/lists";
import { useAppState } from "@/app/session";
import { ErrorNotice } from "@/components/ErrorNotice";
import { problemWords } from "@/i18n/errors";
import { currencySign } from "@/i18n/money";
import { useT } from "@/i18n/t";
import type { Service } from "@/ipc/commands";
import { ColourChoice } from "./ColourChoice";
import { Skills } from "./Skills";
import { useServiceForm } from "./useServiceForm";

type Props = { service: Service | null; onSaved: (id: string) => void; onDiscard: () => void };

const TEXTS = ["name", "category", "price", "minutes", "before", "after"] as const;

export function ServiceForm({ service, onSaved, onDiscard }: Props) {
  const t = useT();
  const { currency } = useAppState();
  const { data: services } = useSuspenseQuery(servicesList);
  const { data: resources } = useSuspenseQuery(resourcesList);
  const { data: terms = [] } = useQuery(warningTerms);
  const form = useServiceForm(service, onSaved);
  const { typed, change } = form;
  const problem = (field: string) => {
    const code = form.problems[field];
    return code === undefined ? null : problemWords(code);
  };
  const text = (field: (typeof TEXTS)[number]) => ({
    value: typed[field],
    error: problem(field),
    onChange: (event: { currentTarget: { value: string } }) => change({ [field]: event.currentTarget.value }),
  });
  const categories = [...new Set(services.map(({ category }) => category))].filter(Boolean);
  const things = (kind: string, chosen: string[]) =>
    resources
      .filter((one) => one.kind === kind && (!one.removed || chosen.includes(one.id)))
      .map(({ id, name }) => ({ value: id, label: name }));

  return (
    <Stack component="form" gap="md" onSubmit={form.submit}>
      <TextInput label={t("field-name")} {...text("name")} data-autofocus autoFocus={service === null} />
      <Autocomplete
        label={t("field-category")}
        description={t("services-category-hint")}
        data={categories}
        value={typed.category}
        error={problem("category")}
        onChange={(category) => change({ category })}
      />
      <SimpleGrid cols={2}>
        <TextInput
          label={t("field-price")}
          inputMode="decimal"
          rightSection={currencySign(currency)}
          {...text("price")}
        />
        <TextInput label={t("services-minutes")} inputMode="numeric" {...text("minutes")} />
        <TextInput label={t("services-before")} inputMode="numeric" {...text("before")} />
        <TextInput label={t("services-after")} inputMode="numeric" {...text("after")} />
      </SimpleGrid>
      <Text size="xs" c="dimmed" mt={-8}>
        {t("services-buffers-hint")}
      </Text>
      <ColourChoice value={typed.colour} onChange={(colour) => change({ colour })} />
      <TagsInput
        label={t("field-contraindications")}
        description={t("services-contraindications-hint")}
        data={terms}
        value={typed.contraindications}
        error={problem("contraindications")}
        onChange={(contraindications) => change({ contraindications })}
        acceptValueOnBlur
      />
      <MultiSelect
        label={t("field-rooms")}
        description={t("services-rooms-hint")}
        data={things("room", typed.rooms)}
        value={typed.rooms}
        onChange={(rooms) => change({ rooms })}
      />
      <MultiSelect
        label={t("field-equipment")}
        description={t("services-equipment-hint")}
        data={things("equipment", typed.equipment)}
        value={typed.equipment}
        onChange={(equipment) => change({ equipment })}
      />
      <Divider />
      <Skills typed={typed} onChange={(skills) => change({ skills })} problem={problem} />
      <ErrorNotice error={form.refusal} />
      <Group gap="sm">
        <Button type="submit" loading={form.isSaving} disabled={!form.isChanged}>
          {t("save")}
        </Button>
        {(form.isChanged || service === null) && (
          <Button
            variant="default"
            onClick={() => {
              form.reset();
              onDiscard();
            }}
          >
            {t("discard")}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
