/** The service of a line: what the client usually takes first, narrowed down while typing. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useAppState } from "@/app/session";
import { PickField } from "@/components/PickField";
import { formatMoney } from "@/i18n/money";
import { useT } from "@/i18n/t";
import { durationWords } from "@/i18n/wall";
import type { Service } from "@/ipc/commands";
import { offer } from "./queries";

const SHOWN = 8;

/** Services whose name or group holds every typed word, the usual ones first. Pure. */
function fitting(services: readonly Service[], usual: readonly string[], query: string): Service[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const holds = ({ name, category }: Service) => {
    const text = `${name} ${category}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  };
  const rank = ({ id }: Service) => (usual.includes(id) ? usual.indexOf(id) : usual.length);
  return services
    .filter((service) => !service.removed && holds(service))
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, SHOWN);
}

type Props = {
  client: string | null;
  services: readonly Service[];
  onPick: (service: Service, usualSpecialist: string) => void;
  autoFocus: boolean;
};

export function ServiceField({ client, services, onPick, autoFocus }: Props) {
  const t = useT();
  const { currency } = useAppState();
  const [query, setQuery] = useState("");
  const { data } = useQuery(offer(client));
  const usual = data?.services ?? [];
  const shown = fitting(services, usual, query);
  const options = shown.map((service) => ({
    id: service.id,
    label: service.name,
    hint: `${durationWords(service.minutes)} · ${formatMoney(service.price, currency)}`,
  }));
  return (
    <PickField
      autoFocus={autoFocus}
      label={t("booking-service")}
      placeholder={t("booking-service-example")}
      query={query}
      onQuery={setQuery}
      options={options}
      onPick={(id) => {
        const service = shown.find((one) => one.id === id);
        if (service) onPick(service, data?.specialist ?? "");
      }}
    />
  );
}
