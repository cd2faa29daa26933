/** The light of the copies: a colour and, for eyes that do not tell colours apart, a shape of its own. */
import {
  IconAlertTriangleFilled,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconClockFilled,
  IconLoader2,
} from "@tabler/icons-react";
import type { CopiesColor } from "./copies";
import { ICON_STROKE } from "./theme";

const SHAPES = {
  green: IconCircleCheckFilled,
  yellow: IconClockFilled,
  red: IconAlertTriangleFilled,
  blue: IconLoader2,
  gray: IconCircleDashed,
};

export function CopiesIcon({ color, size }: { color: CopiesColor; size: string }) {
  const Shape = SHAPES[color];
  return <Shape size={size} stroke={ICON_STROKE} color={`var(--light-${color})`} aria-hidden />;
}
