/** Services, rooms and equipment, and those who give services: what the calendar and the booking go by. */
import { Button, Tabs } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { servicesList } from "@/app/day";
import { useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { Beside } from "@/components/Beside";
import { Page } from "@/components/Page";
import { useT } from "@/i18n/t";
import { Catalogue } from "./Catalogue";
import { Resources } from "./Resources";
import { ServiceDrawer } from "./ServiceDrawer";
import { Staff, useStaff } from "./Staff";
import { StaffDrawer } from "./StaffDrawer";

/** What the address says instead of an id while a service is added. */
const NEW = "new";

export function ServicesPage() {
  const t = useT();
  const { tab = "services", open } = useSearch({ from: "/services" });
  const navigate = useNavigate({ from: "/services" });
  const mayChange = useRight("change-services");
  const { data: services = [] } = useQuery(servicesList);
  const staff = useStaff();
  const person = tab === "specialists" ? staff.find(({ id }) => id === open) : undefined;
  const service = services.find(({ id, removed }) => id === open && !removed);
  const isNew = tab === "services" && open === NEW && mayChange;
  const show = (id: string | null) =>
    void navigate({
      search: { ...(tab === "services" ? {} : { tab }), ...(id === null ? {} : { open: id }) },
    });

  return (
    <Beside
      drawer={
        <>
          {" "}
          {tab === "services" && (service || isNew) && (
            <ServiceDrawer
              key={service?.id ?? NEW}
              service={service ?? null}
              onClose={() => show(null)}
              onSaved={show}
            />
          )}
          {person && <StaffDrawer key={person.id} person={person} onClose={() => show(null)} />}
        </>
      }
    >
      <Page
        title={t("nav-services")}
        action={
          mayChange &&
          tab === "services" && (
            <Button leftSection={<IconPlus size="1.125rem" stroke={ICON_STROKE} />} onClick={() => show(NEW)}>
              {t("services-new")}
            </Button>
          )
        }
      >
        <Tabs
          value={tab}
          keepMounted={false}
          onChange={(next) =>
            void navigate({ search: next === "rooms" || next === "specialists" ? { tab: next } : {} })
          }
        >
          <Tabs.List mb="md">
            <Tabs.Tab value="services">{t("nav-services")}</Tabs.Tab>
            <Tabs.Tab value="rooms">{t("services-rooms")}</Tabs.Tab>
            <Tabs.Tab value="specialists">{t("field-specialists")}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="services">
            <Catalogue openId={service?.id ?? null} onOpen={show} />
          </Tabs.Panel>
          <Tabs.Panel value="rooms">
            <Resources />
          </Tabs.Panel>
          <Tabs.Panel value="specialists">
            <Staff openId={person?.id ?? null} onOpen={show} />
          </Tabs.Panel>
        </Tabs>
      </Page>
    </Beside>
  );
}
