/** Whether the window is wide enough for words beside icons. Large letters need a wider one. */
import { useMediaQuery } from "@mantine/hooks";
import { useRem } from "./useRem";

/** 1366 pixels at the usual size of letters. */
const WIDE_REM = 85.375;

export function useWide(): boolean {
  const query = `(min-width: ${WIDE_REM * useRem()}px)`;
  return useMediaQuery(query, undefined, { getInitialValueInEffect: false }) ?? false;
}
