/** Whether the window is wide enough for words beside icons. */
import { useMediaQuery } from "@mantine/hooks";

const WIDE = "(min-width: 1366px)";

export function useWide(): boolean {
  return useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false }) ?? false;
}
