/** A level as a sign: a shape of its own for eyes that do not tell the colours apart. */
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from "@tabler/icons-react";
import { ICON_STROKE } from "@/app/theme";
import type { Level } from "./check";

const SIGNS = {
  green: { Icon: IconCircleCheck, light: "green" },
  amber: { Icon: IconAlertTriangle, light: "yellow" },
  red: { Icon: IconCircleX, light: "red" },
} as const;

export function LevelSign({ level, size = "1.5rem" }: { level: Level; size?: string }) {
  const { Icon, light } = SIGNS[level];
  return <Icon size={size} stroke={ICON_STROKE} color={`var(--light-${light})`} aria-hidden />;
}
