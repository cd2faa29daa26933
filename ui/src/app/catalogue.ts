/** Services, people, rooms and equipment together, as whoever books or moves chooses among them. */
import { useQuery } from "@tanstack/react-query";
import type { Resource, Service, StaffView } from "@/ipc/commands";
import { calendarStaff, resourcesList, servicesList } from "./day";

/** What is read of them so far. */
export type Catalogue = { services: Service[]; staff: StaffView[]; resources: Resource[] };

/** The catalogue; empty until it is read. */
export function useCatalogue(): Catalogue {
  const { data: services = [] } = useQuery(servicesList);
  const { data: staff = [] } = useQuery(calendarStaff);
  const { data: resources = [] } = useQuery(resourcesList);
  return { services, staff, resources };
}

/** Who does the service `id`, in the order of the columns; anybody where nobody is named. */
export function ableFor(id: string, { services, staff }: Catalogue): StaffView[] {
  const here = staff.filter(({ left }) => !left);
  const skilled = services.find((service) => service.id === id)?.specialists ?? [];
  const able = here.filter((person) => skilled.some(({ specialist }) => specialist === person.id));
  return able.length > 0 ? able : here;
}

/** The same with whoever does it already. */
export function ableOr(chosen: string, id: string, catalogue: Catalogue): StaffView[] {
  const able = ableFor(id, catalogue);
  const others = catalogue.staff.filter((person) => person.id === chosen && !able.includes(person));
  return [...others, ...able];
}

/** The name of a service, person, room or piece of equipment. */
export function nameOf(id: string, list: readonly { id: string; name: string }[]): string {
  return list.find((one) => one.id === id)?.name ?? "";
}
