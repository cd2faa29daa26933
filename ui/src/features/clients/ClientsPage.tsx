/** The clients: the list found by the search box of the top bar, the bin, and the drawer of one client. */
import { Box, Button } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { Page } from "@/components/Page";
import { useT } from "@/i18n/t";
import { BinList } from "./BinList";
import { ClientDrawer, NewClientDrawer } from "./ClientDrawer";
import { ClientList } from "./ClientList";

/** What the address says instead of a client's id while a new one is written down. */
const NEW = "new";

type Address = { q?: string; client?: string; show?: "bin" };

/** What the address names, and how to go from there; `undefined` takes a part away. */
function useAddress() {
  const address: Address = useSearch({ from: "/clients" });
  const navigate = useNavigate({ from: "/clients" });
  const go = (change: { [K in keyof Address]: Address[K] | undefined }) =>
    void navigate({
      search: (old: Address) => {
        const next = Object.entries({ ...old, ...change }).filter(([, value]) => value !== undefined);
        return Object.fromEntries(next) as Address;
      },
    });
  return { ...address, go };
}

export function ClientsPage() {
  const t = useT();
  const { q = "", client, show, go } = useAddress();
  const mayAdd = useRight("add-clients");
  const [searched, setSearched] = useState("");
  const inBin = show === "bin";

  const open = (id: string) => go({ client: id });
  const close = () => go({ client: undefined });
  const add = (words = "") => {
    setSearched(words);
    open(NEW);
  };
  useHotkeys([["N", () => mayAdd && add(), { usePhysicalKeys: true }]]);

  const newButton = (
    <Button
      leftSection={<IconPlus stroke={ICON_STROKE} size="1.125rem" />}
      onClick={() => add()}
      aria-keyshortcuts="N"
    >
      {t("clients-new")}
    </Button>
  );

  return (
    <Box pos="relative" h="100%">
      <Page
        title={t(inBin ? "clients-bin" : "clients-title")}
        action={mayAdd && !inBin ? newButton : undefined}
      >
        {inBin ? (
          <BinList onOpen={open} onLeave={() => go({ show: undefined, client: undefined })} />
        ) : (
          <ClientList
            query={q}
            openId={client}
            onOpen={open}
            onAdd={mayAdd ? add : undefined}
            onBin={() => go({ show: "bin", client: undefined })}
          />
        )}
      </Page>
      {client === NEW && mayAdd && <NewClientDrawer searched={searched} onClose={close} onOpen={open} />}
      {client && client !== NEW && <ClientDrawer key={client} id={client} onClose={close} onOpen={open} />}
    </Box>
  );
}
