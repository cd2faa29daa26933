/** The way back to the lock screen, beside the way on. */
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { lockDesk } from "@/app/phase";
import { useT } from "@/i18n/t";

export function LeaveButton() {
  const t = useT();
  const leave = useMutation({ mutationFn: lockDesk });
  return (
    <Button variant="subtle" color="gray" loading={leave.isPending} onClick={() => leave.mutate()}>
      {t("arrival-leave")}
    </Button>
  );
}
