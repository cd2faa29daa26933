/** The copies light: a dot with its words, which leads to the backups. */
import { Button, Tooltip } from "@mantine/core";
import { useInterval } from "@mantine/hooks";
import { IconCircleFilled } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useT } from "@/i18n/t";
import { ipc } from "@/ipc/commands";
import { copiesLook } from "./copies";

const MINUTE_MS = 60_000;

export function CopiesLight() {
  const t = useT();
  const navigate = useNavigate();
  const [now, setNow] = useState(Date.now);
  useInterval(() => setNow(Date.now()), MINUTE_MS, { autoInvoke: true });
  const { data } = useQuery({ queryKey: ["backups", "state"], queryFn: ipc.backupState });
  if (!data) return null;
  const { color, text } = copiesLook(data, Math.max(now, data.lastGood ?? 0));
  return (
    <Tooltip label={text}>
      <Button
        variant="subtle"
        color="gray"
        px="sm"
        aria-label={`${t("copies-label")}: ${text}`}
        leftSection={<IconCircleFilled size={12} color={`var(--mantine-color-${color}-6)`} aria-hidden />}
        onClick={() => void navigate({ to: "/backups" })}
      >
        {t("copies-label")}
      </Button>
    </Tooltip>
  );
}
