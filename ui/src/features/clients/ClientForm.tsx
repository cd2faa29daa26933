/** The form of a client, new or known. Enter saves; a refused save keeps every letter and marks the field. */
import { Button, Group, SimpleGrid, Stack, TagsInput, Text, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, type KeyboardEvent, useEffect, useRef } from "react";
import { SamePhone } from "@/app/SamePhone";
import { ErrorNotice } from "@/components/ErrorNotice";
import { problemWords } from "@/i18n/errors";
import { useT } from "@/i18n/t";
import type { ClientDraft, ClientView } from "@/ipc/commands";
import classes from "./clients.module.css";
import { DoNotBookField } from "./DoNotBookField";
import { Lines } from "./Lines";
import { MeanwhileNotice } from "./MeanwhileNotice";
import { FIELD_CODES, type FieldName, isShown, type Typed } from "./typed";
import { useEditor } from "./useEditor";
import { SpecialistField, VipField } from "./WhoseFields";

type Props = {
  /** `null` for a new client. */
  id: string | null;
  typed: Typed;
  put: (typed: Typed | null) => void;
  /** The form was left half-filled before and is shown again. */
  resumed: boolean;
  onSaved: (client: ClientView) => void;
  onDiscard: () => void;
  /** Shows the card of another client. */
  onOpen: (id: string) => void;
};

type TextField = { [K in FieldName]: ClientDraft[K] extends string ? K : never }[FieldName];

export function ClientForm({ id, typed, put, resumed, onSaved, onDiscard, onOpen }: Props) {
  const t = useT();
  const form = useRef<HTMLFormElement>(null);
  const { values, problems, change, ...editor } = useEditor({ id, typed, put, onSaved });
  useFocusOnProblem(form, problems);

  const problem = (place: string) => {
    const code = problems[place];
    return code === undefined ? null : problemWords(code);
  };
  const field = (name: TextField) => ({
    label: t(`field-${FIELD_CODES[name]}`),
    value: values[name],
    error: problem(name),
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });
  const shows = (name: FieldName) => isShown(typed, name);
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    editor.save();
  };

  return (
    <form
      ref={form}
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && submit(event)}
      className={classes.form}
      data-private
      noValidate
      autoComplete="off"
    >
      <div className={classes.panelBody}>
        <Stack>
          {resumed && !editor.meanwhile && (
            <Text size="sm" c="dimmed">
              {t("clients-resumed")}
            </Text>
          )}
          {editor.meanwhile && <MeanwhileNotice meanwhile={editor.meanwhile} />}
          <SimpleGrid cols={shows("lastName") ? 2 : 1}>
            {shows("lastName") && <TextInput {...field("lastName")} />}
            {shows("firstName") && <TextInput {...field("firstName")} data-autofocus autoFocus />}
          </SimpleGrid>
          {shows("middleName") && <TextInput {...field("middleName")} />}
          {shows("phones") && (
            <Lines
              label={t("field-phone")}
              addLabel={t("clients-add-phone")}
              removeLabel={t("clients-remove-phone")}
              type="tel"
              lines={values.phones}
              problem={(index) => problem(`phones.${index}`)}
              onChange={(phones) => change({ phones })}
              below={(phone) => <SamePhone phone={phone} except={id} onOpen={(other) => onOpen(other.id)} />}
            />
          )}
          {shows("emails") && (
            <Lines
              label={t("field-email")}
              addLabel={t("clients-add-email")}
              removeLabel={t("clients-remove-email")}
              type="email"
              lines={values.emails}
              problem={(index) => problem(`emails.${index}`)}
              onChange={(emails) => change({ emails })}
            />
          )}
          <SimpleGrid cols={2}>
            {shows("birthday") && (
              <TextInput
                {...field("birthday")}
                placeholder={t("clients-birthday-example")}
                inputMode="numeric"
              />
            )}
            {shows("source") && <TextInput {...field("source")} placeholder={t("clients-source-example")} />}
            {shows("specialist") && (
              <SpecialistField
                value={values.specialist}
                before={typed.before.specialist}
                problem={problem("specialist")}
                onChange={(specialist) => change({ specialist })}
              />
            )}
          </SimpleGrid>
          <TagsInput
            label={t("field-tags")}
            description={t("clients-tags-hint")}
            value={values.tags}
            onChange={(tags) => change({ tags })}
            error={problem("tags")}
            data={[]}
          />
          {shows("address") && <TextInput {...field("address")} />}
          {shows("note") && <Textarea {...field("note")} autosize minRows={3} maxRows={12} />}
          {shows("vip") && <VipField value={values.vip} onChange={(vip) => change({ vip })} />}
          {shows("doNotBook") && (
            <DoNotBookField
              value={values.doNotBook}
              problem={problem("doNotBook")}
              onChange={(doNotBook) => change({ doNotBook })}
            />
          )}
        </Stack>
      </div>
      <Stack gap="sm" className={classes.panelFoot}>
        <ErrorNotice error={editor.refusal} />
        <Group>
          <Button type="submit" loading={editor.saving}>
            {t("clients-save")}
          </Button>
          <Button variant="subtle" color="gray" onClick={onDiscard} disabled={editor.saving}>
            {t("clients-discard")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Puts the cursor into `field`; its words, which stand under it, come into sight too. */
function showField(field: HTMLElement | null | undefined): void {
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: "nearest" });
}

/** Puts the cursor into the first field at fault when a save was refused. */
function useFocusOnProblem(form: { current: HTMLFormElement | null }, problems: object) {
  const count = Object.keys(problems).length;
  const before = useRef(0);
  useEffect(() => {
    if (count > before.current) showField(form.current?.querySelector<HTMLElement>("[aria-invalid='true']"));
    before.current = count;
  }, [count, form]);
}
