/** What stands in for a page while it is read. Shown after 200 ms only. */
import { Skeleton, Stack } from "@mantine/core";

export function PageSkeleton() {
  return (
    <Stack p="lg" gap="md" aria-hidden>
      <Skeleton h={32} w={240} />
      <Skeleton h={36} />
      <Skeleton h={280} />
    </Stack>
  );
}
