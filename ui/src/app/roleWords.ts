/** How a role is called: by the name the owner gave it, else by its words. */
import type { T } from "@/i18n/t";
import type { RoleName } from "@/ipc/commands";

export function roleWords(t: T, { id, name }: RoleName): string {
  return name === "" ? t(`role-${id}`) : name;
}
