/** Whose client it is, and whether it is one for seniors only. */
import { NativeSelect, Switch } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { specialists } from "@/app/lists";
import { useMe } from "@/app/session";
import { useT } from "@/i18n/t";
import type { ClientDraft } from "@/ipc/commands";
import { mayChoose } from "./typed";

/** The name of the specialist `id`; `undefined` while it is read. */
export function useSpecialistName(id: string): string | undefined {
  const t = useT();
  const { data } = useQuery(specialists);
  if (id === "") return "";
  return data && (data.find((one) => one.id === id)?.firstName ?? t("clients-specialist-former"));
}

type SpecialistProps = {
  value: string;
  /** Whose client it was when the form was opened. */
  before: string;
  problem: string | null;
  onChange: (id: string) => void;
};

export function SpecialistField({ value, before, problem, onChange }: SpecialistProps) {
  const t = useT();
  const me = useMe();
  const { data: offered = [] } = useQuery(specialists);
  const name = useSpecialistName(value);
  const options = offered.map(({ id, firstName }) => ({ value: id, label: firstName }));
  // Somebody who works here no more stays until another one is chosen.
  const former = value !== "" && !offered.some(({ id }) => id === value);
  const all = [
    { value: "", label: t("clients-specialist-nobody") },
    ...options,
    ...(former ? [{ value, label: name ?? "…" }] : []),
  ];
  return (
    <NativeSelect
      label={t("field-specialist")}
      value={value}
      error={problem}
      data={all.filter((one) => mayChoose(me, before, one.value))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

type VipProps = { value: ClientDraft["vip"]; onChange: (vip: boolean) => void };

export function VipField({ value, onChange }: VipProps) {
  const t = useT();
  return (
    <Switch
      label={t("field-vip")}
      description={t("clients-vip-hint")}
      checked={value}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
