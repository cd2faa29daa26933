/** The role of a person, among those that may be given. */
import { Select } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { roleWords } from "@/app/roleWords";
import { useRight } from "@/app/session";
import { useT } from "@/i18n/t";
import { rolesList } from "./queries";

type Props = { value: string; onChange: (role: string) => void; description?: string; disabled?: boolean };

export function RoleSelect({ value, onChange, description, disabled = false }: Props) {
  const t = useT();
  const { data: roles } = useSuspenseQuery(rolesList);
  // Only an owner makes owners.
  const mayMakeOwners = useRight("change-roles");
  const offered = roles.filter(({ id, isOwner }) => mayMakeOwners || !isOwner || id === value);
  return (
    <Select
      label={t("people-role")}
      description={description}
      data={offered.map((role) => ({ value: role.id, label: roleWords(t, role) }))}
      value={value}
      onChange={(role) => role && onChange(role)}
      allowDeselect={false}
      disabled={disabled}
      comboboxProps={{ zIndex: 350 }}
    />
  );
}
