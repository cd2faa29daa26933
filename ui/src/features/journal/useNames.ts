/** What the things are called that the journal knows by their ids: people, services, rooms and equipment. */
import { useQuery } from "@tanstack/react-query";
import { resourcesList, servicesList } from "@/app/day";
import { useRight } from "@/app/session";
import { people } from "./queries";

/** The name of what has the id; nothing where nobody knows it any more. */
export function useNames(): (id: string) => string | undefined {
  const enabled = useRight("see-visits");
  const { data: persons = [] } = useQuery(people);
  const { data: services = [] } = useQuery({ ...servicesList, enabled });
  const { data: resources = [] } = useQuery({ ...resourcesList, enabled });
  return (id) =>
    persons.find((person) => person.id === id)?.firstName ??
    [...services, ...resources].find((thing) => thing.id === id)?.name;
}
