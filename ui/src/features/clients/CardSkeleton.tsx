/** The shape of a card while it is read; seen only when that takes longer than a blink. */
import { Skeleton, Stack } from "@mantine/core";
import classes from "./clients.module.css";

export function CardSkeleton() {
  return (
    <Stack p="lg" gap="md" aria-hidden className={classes.late}>
      {["58%", "40%", "72%", "50%", "64%"].map((width) => (
        <Skeleton key={width} h={20} w={width} />
      ))}
    </Stack>
  );
}
