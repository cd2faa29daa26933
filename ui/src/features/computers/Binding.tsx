/** Whether a password is good on enrolled computers only, and what it costs when it is not. */
import { Switch, Text } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useRight } from "@/app/session";
import { ErrorNotice } from "@/components/ErrorNotice";
import { Part } from "@/components/Part";
import { useT } from "@/i18n/t";
import { useSetBinding } from "./mutations";
import { binding } from "./queries";

export function Binding() {
  const t = useT();
  // An owner's matter, as the recovery sheet is.
  const decides = useRight("hold-kit");
  const { data } = useSuspenseQuery(binding);
  const set = useSetBinding();
  const isOn = set.isPending ? set.variables : data;
  return (
    <Part title={t("binding-title")}>
      <Switch
        label={t("binding-switch")}
        checked={isOn}
        disabled={set.isPending || !decides}
        onChange={(event) => set.mutate(event.currentTarget.checked)}
      />
      <Text size="sm" c="dimmed">
        {t(isOn ? "binding-on" : "binding-off")}
      </Text>
      <ErrorNotice error={set.error} />
    </Part>
  );
}
