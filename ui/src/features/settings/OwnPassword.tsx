/** One's own password: the old one, then a new one as good as the role asks for. */
import { Alert, Button, Group, Stack } from "@mantine/core";
import { ChangePasswordFields, useChangePassword } from "@/app/ChangePassword";
import { useT } from "@/i18n/t";

export function OwnPassword() {
  const t = useT();
  const typed = useChangePassword(() => undefined);
  return (
    <Stack
      component="form"
      gap="sm"
      maw={400}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.isReady && !typed.change.isPending) typed.change.mutate();
      }}
    >
      <ChangePasswordFields typed={typed} />
      {typed.change.isSuccess && typed.fresh === "" && (
        <Alert role="status" color="green">
          {t("password-changed")}
        </Alert>
      )}
      <Group>
        <Button type="submit" variant="default" loading={typed.change.isPending} disabled={!typed.isReady}>
          {t("password-change")}
        </Button>
      </Group>
    </Stack>
  );
}
