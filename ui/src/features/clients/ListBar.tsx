/** Above the list: how many were found, and the ways to more: a file, the bin. */
import { Button, Group, Text } from "@mantine/core";
import { IconFileExport, IconFileImport, IconTrash } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { useT } from "@/i18n/t";

type Props = {
  query: string;
  /** `undefined` until the first answer. */
  total: number | undefined;
  totalIsExact: boolean;
  onBin: () => void;
};

export function ListBar({ query, total, totalIsExact, onBin }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const [mayImport, mayExport] = [useRight("import-clients"), useRight("export-clients")];
  const mayDelete = useRight("delete-clients");
  const isEmpty = total === 0 && query.trim() === "";
  return (
    <Group justify="space-between" mih={36}>
      <Text role="status" c="dimmed" data-figures>
        {!isEmpty && total !== undefined && <Found query={query} count={total} exact={totalIsExact} />}
      </Text>
      <Group gap={4} wrap="nowrap">
        {mayImport && !isEmpty && (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconFileImport size="1.125rem" stroke={ICON_STROKE} />}
            onClick={() => void navigate({ to: "/import" })}
          >
            {t("clients-bring-in")}
          </Button>
        )}
        {mayExport && !isEmpty && total !== 0 && (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconFileExport size="1.125rem" stroke={ICON_STROKE} />}
            onClick={() => void navigate({ to: "/export", search: query.trim() ? { q: query } : {} })}
          >
            {t("clients-take-out")}
          </Button>
        )}
        {mayDelete && (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconTrash size="1.125rem" stroke={ICON_STROKE} />}
            onClick={onBin}
          >
            {t("clients-bin")}
          </Button>
        )}
      </Group>
    </Group>
  );
}

function Found({ query, count, exact }: { query: string; count: number; exact: boolean }) {
  const t = useT();
  if (query.trim() === "") return exact ? t("clients-count", { count }) : null;
  return t(exact ? "clients-found" : "clients-found-more", { count });
}
