/** How a role is called: by the name the owner gave it, else by its words. */
import type { T } from "@/i18n/t";
import type { RoleName, Tile } from "@/ipc/commands";

export function roleWords(t: T, { id, name }: RoleName): string {
  return name === "" ? t(`role-${id}`) : name;
}

type Somebody = Pick<Tile, "firstName" | "role" | "roleName">;

/** The role of somebody. */
export function roleOf(t: T, { role, roleName }: Omit<Somebody, "firstName">): string {
  return roleWords(t, { id: role, name: roleName });
}

/** Somebody among others to choose from: first name and role. */
export function nameAndRole(t: T, person: Somebody): string {
  return `${person.firstName} · ${roleOf(t, person)}`;
}
