/** The one search box. What is typed becomes `q` in the address of the clients list, which finds as you type. */
import { ActionIcon, Kbd, TextInput } from "@mantine/core";
import { IconSearch, IconX } from "@tabler/icons-react";
import { useRouter, useRouterState } from "@tanstack/react-router";
import type { KeyboardEvent } from "react";
import { useState } from "react";
import { useT } from "@/i18n/t";
import { SEARCH_ID } from "./deskKeys";
import { ICON_STROKE } from "./theme";

/** The words searched for, as the address has them. */
function useQueryInAddress(): string {
  return useRouterState({
    select: ({ location }) =>
      location.pathname === "/clients" ? String((location.search as { q?: string }).q ?? "") : "",
  });
}

export function SearchBox() {
  const t = useT();
  const router = useRouter();
  const inAddress = useQueryInAddress();
  // The field leads while it is typed in, the address otherwise (back, a link, a return after a lock).
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? inAddress;

  const search = (q: string) => {
    setTyped(q);
    const { pathname, search: before } = router.state.location;
    const open = (before as { client?: string }).client;
    const search = { ...(q ? { q } : {}), ...(open ? { client: open } : {}) };
    void router.navigate({ to: "/clients", search, replace: pathname === "/clients" });
  };
  const clear = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || value === "") return;
    event.preventDefault();
    search("");
  };

  return (
    <TextInput
      id={SEARCH_ID}
      type="search"
      data-private
      aria-label={t("search-label")}
      placeholder={t("search-placeholder")}
      value={value}
      onChange={(event) => search(event.currentTarget.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={clear}
      autoComplete="off"
      spellCheck={false}
      leftSection={<IconSearch size="1.125rem" stroke={ICON_STROKE} aria-hidden />}
      rightSectionWidth={value ? "2.25rem" : "4.5rem"}
      rightSection={
        value ? (
          <ActionIcon size={28} aria-label={t("search-clear")} onClick={() => search("")}>
            <IconX size="1rem" stroke={ICON_STROKE} aria-hidden />
          </ActionIcon>
        ) : (
          <Kbd size="xs">Ctrl K</Kbd>
        )
      }
    />
  );
}
