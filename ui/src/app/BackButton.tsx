/** The way back from a page, beside its title: where it leads stands on it. */
import { Button } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { ICON_STROKE } from "./theme";

export function BackButton({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <Button
      variant="default"
      leftSection={<IconArrowLeft size="1.125rem" stroke={ICON_STROKE} aria-hidden />}
      onClick={onClick}
    >
      {words}
    </Button>
  );
}
