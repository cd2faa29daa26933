/** Who signed the rules, which version, and when. */
import { Badge, Table, Text } from "@mantine/core";
import { Part } from "@/components/Part";
import { formatMoment } from "@/i18n/format";
import { useT } from "@/i18n/t";
import type { RulesText } from "@/ipc/commands";

export function Signatures({ rules: { version, signed } }: { rules: RulesText }) {
  const t = useT();
  return (
    <Part title={t("data-rules-signed")} hint={t("data-rules-signed-hint")}>
      {signed.length === 0 && <Text c="dimmed">{t("data-rules-signed-none")}</Text>}
      {signed.length > 0 && (
        <Table aria-label={t("data-rules-signed")}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("data-rules-who")}</Table.Th>
              <Table.Th>{t("data-rules-version")}</Table.Th>
              <Table.Th>{t("data-rules-when")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {signed.map((one) => (
              <Table.Tr key={`${one.user}-${one.version}-${one.at}`}>
                <Table.Td>{one.user}</Table.Td>
                <Table.Td>
                  {one.version}{" "}
                  {one.version < version && (
                    <Badge color="yellow" variant="light" tt="none">
                      {t("data-rules-older")}
                    </Badge>
                  )}
                </Table.Td>
                <Table.Td>{formatMoment(one.at)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Part>
  );
}
