/** One service beside the catalogue: its form for whoever may change services, its facts for everybody else. */
import { Button, Divider, Group, Stack, Text, Title } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { calendarStaff, resourcesList } from "@/app/day";
import { useAppState, useRight } from "@/app/session";
import { calendarColour, ICON_STROKE } from "@/app/theme";
import { SidePanel } from "@/components/SidePanel";
import { formatMoney } from "@/i18n/money";
import { useT } from "@/i18n/t";
import { durationWords } from "@/i18n/wall";
import type { Service } from "@/ipc/commands";
import { useRemoveService } from "./mutations";
import { ServiceForm } from "./ServiceForm";
import classes from "./services.module.css";
import { bufferWords } from "./words";

type Props = { service: Service | null; onClose: () => void; onSaved: (id: string) => void };

/** What is known of a service, for eyes only. */
function Facts({ service }: { service: Service }) {
  const t = useT();
  const { currency } = useAppState();
  const { data: staff } = useSuspenseQuery(calendarStaff);
  const { data: resources } = useSuspenseQuery(resourcesList);
  const { contraindications, rooms, equipment, specialists } = service;
  const names = (ids: string[]) => resources.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const doers = specialists.map((skill) => {
    const own = [
      skill.minutes === null ? "" : durationWords(skill.minutes),
      skill.price === null ? "" : formatMoney(skill.price, currency),
    ];
    const name = staff.find(({ id }) => id === skill.specialist)?.name ?? "";
    return [name, ...own].filter(Boolean).join(" · ");
  });
  const facts: [label: string, value: string][] = [
    ["field-category", service.category],
    ["field-minutes", [durationWords(service.minutes), bufferWords(t, service)].filter(Boolean).join("; ")],
    ["field-price", formatMoney(service.price, currency)],
    ["field-contraindications", contraindications.join(", ")],
    ["field-rooms", names(rooms).join(", ")],
    ["field-equipment", names(equipment).join(", ")],
    ["services-skills", doers.join("\n") || t("services-nobody")],
  ];
  return (
    <Stack component="dl" gap="sm" m={0}>
      {facts
        .filter(([, value]) => value !== "")
        .map(([label, value]) => (
          <div key={label}>
            <Text component="dt" size="sm" c="dimmed">
              {t(label)}
            </Text>
            <Text component="dd" m={0} style={{ whiteSpace: "pre-line" }}>
              {value}
            </Text>
          </div>
        ))}
    </Stack>
  );
}

export function ServiceDrawer({ service, onClose, onSaved }: Props) {
  const t = useT();
  const mayChange = useRight("change-services");
  const remove = useRemoveService();
  const title = service?.name ?? t("services-new");
  const header = (
    <Group gap="sm" wrap="nowrap">
      {service && (
        <span className={classes.dot} style={{ background: calendarColour(service.colour).ground }} />
      )}
      <Title order={2}>{title}</Title>
    </Group>
  );
  return (
    <SidePanel label={title} header={header} onClose={onClose}>
      {service && !mayChange && <Facts service={service} />}
      {mayChange && (
        <Stack gap="lg">
          <ServiceForm service={service} onSaved={onSaved} onDiscard={() => service === null && onClose()} />
          {service && (
            <>
              <Divider />
              <Group>
                <Button
                  variant="subtle"
                  color="red"
                  leftSection={<IconTrash size="1.125rem" stroke={ICON_STROKE} />}
                  loading={remove.isPending}
                  onClick={() => remove.mutate(service, { onSuccess: onClose })}
                >
                  {t("services-remove")}
                </Button>
              </Group>
            </>
          )}
        </Stack>
      )}
    </SidePanel>
  );
}
