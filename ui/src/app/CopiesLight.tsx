/** The copies light: a sign with its words, which leads to the backups. */
import { Button, Tooltip } from "@mantine/core";
import { useInterval } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useT } from "@/i18n/t";
import { ipc } from "@/ipc/commands";
import { CopiesIcon } from "./CopiesIcon";
import { copiesLook } from "./copies";
import { useAppState } from "./session";

const MINUTE_MS = 60_000;

export function CopiesLight() {
  const t = useT();
  const navigate = useNavigate();
  const { demo } = useAppState();
  const [now, setNow] = useState(Date.now);
  useInterval(() => setNow(Date.now()), MINUTE_MS, { autoInvoke: true });
  const { data } = useQuery({ queryKey: ["backups", "state"], queryFn: ipc.backupState });
  if (!data) return null;
  const { color, text } = copiesLook(data, Math.max(now, data.lastGood ?? 0), demo);
  return (
    <Tooltip label={text}>
      <Button
        variant="subtle"
        color="gray"
        px="sm"
        aria-label={`${t("copies-label")}: ${text}`}
        leftSection={<CopiesIcon color={color} size="1.125rem" />}
        onClick={() => void navigate({ to: "/backups" })}
      >
        {t("copies-label")}
      </Button>
    </Tooltip>
  );
}
