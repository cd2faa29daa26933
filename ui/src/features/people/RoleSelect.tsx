/** The role of a person, among those that may be given. */
import { Select } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { rolesList } from "@/app/lists";
import { roleWords } from "@/app/roleWords";
import { useMe } from "@/app/session";
import { useT } from "@/i18n/t";
import type { Role } from "@/ipc/commands";

type Props = {
  value: string;
  onChange: (role: string) => void;
  description: string;
  /** Whether the person exists already: ownership is given and taken by an invitation alone. */
  isKnown?: boolean;
};

/** The roles that somebody with `rights` may give: none that may more. The present one is always among them. */
export function rolesToGive(roles: Role[], rights: string[], present: string, isKnown: boolean): Role[] {
  const isBelow = (role: Role) => role.rights.every((right) => rights.includes(right));
  return roles.filter((role) => role.id === present || (isBelow(role) && !(isKnown && role.isOwner)));
}

export function RoleSelect({ value, onChange, description, isKnown = false }: Props) {
  const t = useT();
  const { rights } = useMe();
  const { data: roles } = useSuspenseQuery(rolesList);
  const isOwners = isKnown && roles.some(({ id, isOwner }) => id === value && isOwner);
  return (
    <Select
      label={t("people-role")}
      description={isOwners ? t("people-role-owner") : description}
      data={rolesToGive(roles, rights, value, isKnown).map((role) => ({
        value: role.id,
        label: roleWords(t, role),
      }))}
      value={value}
      onChange={(role) => role && onChange(role)}
      allowDeselect={false}
      disabled={isOwners}
    />
  );
}
