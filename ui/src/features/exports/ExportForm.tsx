/** The form of an export. Enter runs it once all that is asked for is there. */
import {
  Button,
  List,
  NativeSelect,
  Paper,
  SegmentedControl,
  Stack,
  Text,
  Textarea,
  Title,
} from "@mantine/core";
import { IconFileExport } from "@tabler/icons-react";
import { useId, useState } from "react";
import { nameAndRole } from "@/app/roleWords";
import { ICON_STROKE } from "@/app/theme";
import { ErrorNotice } from "@/components/ErrorNotice";
import { PasswordField } from "@/components/PasswordField";
import { PathField } from "@/components/PathField";
import { formatFileDay } from "@/i18n/format";
import { useT } from "@/i18n/t";
import type { CommandError, ExportDraft, ExportPlan, Tile } from "@/ipc/commands";
import { pickNewFile } from "@/ipc/dialog";
import { FORMATS, type Format, isComplete, NOTHING_TYPED, toWire, withEnding } from "./draft";

type Props = {
  plan: ExportPlan;
  query: string;
  isRunning: boolean;
  error: CommandError | null;
  onRun: (draft: ExportDraft) => void;
};

export function ExportForm({ plan, query, isRunning, error, onRun }: Props) {
  const t = useT();
  const format = useId();
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const change = (news: Partial<typeof typed>) => setTyped((old) => ({ ...old, ...news }));
  const complete = isComplete(typed, plan);

  return (
    <Stack
      component="form"
      gap="lg"
      onSubmit={(event) => {
        event.preventDefault();
        if (complete && !isRunning) onRun(toWire(typed, query, plan));
      }}
    >
      <Text size="lg" role="status">
        {query.trim() === "" ? (
          t("export-count-all", { count: plan.count })
        ) : (
          <span data-private>{t("export-count-found", { count: plan.count, words: query.trim() })}</span>
        )}
      </Text>
      <Stack gap={4}>
        <Text size="sm" fw={500} id={format}>
          {t("export-format")}
        </Text>
        <SegmentedControl
          aria-labelledby={format}
          data={FORMATS.map((value) => ({ value, label: t(`export-format-${value}`) }))}
          value={typed.format}
          onChange={(value) =>
            change({ format: value as Format, path: withEnding(typed.path, value as Format) })
          }
          w="fit-content"
        />
      </Stack>
      <PathField
        label={t("export-path")}
        description={t("export-path-hint")}
        value={typed.path}
        onChange={(path) => change({ path })}
        choose={() =>
          pickNewFile(
            t("export-save-as"),
            `${t("export-file-name")}-${formatFileDay(Date.now())}.${typed.format}`,
            typed.format,
          )
        }
      />
      <Textarea
        label={t("export-reason")}
        description={t("export-reason-hint")}
        required
        withAsterisk={false}
        autosize
        minRows={2}
        value={typed.reason}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      {plan.needsApproval && (
        <Approval
          approvers={plan.approvers}
          approver={typed.approver}
          password={typed.approverPassword}
          onChange={change}
        />
      )}
      <Consequences needsApproval={plan.needsApproval} />
      <ErrorNotice error={error} />
      <div>
        <Button
          type="submit"
          leftSection={<IconFileExport size="1.125rem" stroke={ICON_STROKE} />}
          loading={isRunning}
          disabled={!complete}
        >
          {t("export-run", { count: plan.count })}
        </Button>
      </div>
    </Stack>
  );
}

type ApprovalProps = {
  approvers: Tile[];
  approver: string;
  password: string;
  onChange: (news: { approver?: string; approverPassword?: string }) => void;
};

/** Somebody else agrees, with the own password, at this computer. */
function Approval({ approvers, approver, password, onChange }: ApprovalProps) {
  const t = useT();
  const chosen = approvers.find(({ id }) => id === approver);
  return (
    <Stack component="section" gap="sm" aria-label={t("export-approval")}>
      <div>
        <Title order={2}>{t("export-approval")}</Title>
        <Text c="dimmed">{t("export-approval-hint")}</Text>
      </div>
      {approvers.length === 0 ? (
        <Text>{t("export-approval-nobody")}</Text>
      ) : (
        <NativeSelect
          label={t("export-approver")}
          value={approver}
          data={[
            { value: "", label: t("export-approver-choose") },
            ...approvers.map((tile) => ({ value: tile.id, label: nameAndRole(t, tile) })),
          ]}
          onChange={(event) => onChange({ approver: event.currentTarget.value, approverPassword: "" })}
        />
      )}
      {chosen && (
        <PasswordField
          label={t("password-of", { name: chosen.firstName })}
          value={password}
          onChange={(approverPassword) => onChange({ approverPassword })}
        />
      )}
    </Stack>
  );
}

/** What happens besides the file, said before it does. */
function Consequences({ needsApproval }: { needsApproval: boolean }) {
  const t = useT();
  return (
    <Paper p="md">
      <Text fw={500}>{t("export-written-down")}</Text>
      <List size="sm" mt="xs">
        <List.Item>{t(needsApproval ? "export-journaled-approved" : "export-journaled")}</List.Item>
        <List.Item>{t("export-marked")}</List.Item>
        <List.Item>{t("export-plain")}</List.Item>
      </List>
    </Paper>
  );
}
