/** A page that scrolls by itself, and beside it the drawer of one thing, which stays in sight. */
import { Box } from "@mantine/core";
import type { ReactNode } from "react";

type Props = { children: ReactNode; drawer: ReactNode };

export function Beside({ children, drawer }: Props) {
  return (
    <Box pos="relative" h="100%">
      {/* Positioned, so that words for screen readers stay inside what scrolls. */}
      <Box h="100%" pos="relative" style={{ overflow: "auto" }}>
        {children}
      </Box>
      {drawer}
    </Box>
  );
}
