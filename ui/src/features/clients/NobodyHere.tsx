/** An empty list says what belongs here and offers the first step. */
import { Button, EmptyState, Group } from "@mantine/core";
import { IconAddressBook, IconSearchOff } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { useT } from "@/i18n/t";

type Props = { query: string; onAdd: ((words: string) => void) | undefined };

export function NobodyHere({ query, onAdd }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const mayImport = useRight("import-clients");
  const words = query.trim();
  const searching = words !== "";
  return (
    <EmptyState
      py="xl"
      icon={searching ? <IconSearchOff stroke={ICON_STROKE} /> : <IconAddressBook stroke={ICON_STROKE} />}
      title={
        searching ? <span data-private>{t("clients-nobody-found", { words })}</span> : t("clients-empty")
      }
      description={t(searching ? "clients-nobody-found-hint" : "clients-empty-hint")}
    >
      <EmptyState.Actions>
        <Group>
          {onAdd && (
            <Button variant={searching ? "default" : "filled"} onClick={() => onAdd(words)}>
              {searching ? <span data-private>{t("clients-add-found", { words })}</span> : t("clients-new")}
            </Button>
          )}
          {!searching && mayImport && (
            <Button variant="default" onClick={() => void navigate({ to: "/import" })}>
              {t("clients-bring-in")}
            </Button>
          )}
        </Group>
      </EmptyState.Actions>
    </EmptyState>
  );
}
