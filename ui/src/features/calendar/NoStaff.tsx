/** The calendar where there is no column to show: says what belongs here and offers the first step. */
import { Anchor, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMe, useRight } from "@/app/session";
import { useT } from "@/i18n/t";

export function NoStaff() {
  const t = useT();
  const [mayArrange, mayInvite] = [useRight("change-services"), useRight("see-people")];
  const { reach } = useMe();
  const own = reach === "all" ? "" : "-own";
  return (
    <Stack align="center" justify="center" flex={1} gap="xs" p="lg" ta="center">
      <Title order={2}>{t(`calendar-empty${own}-title`)}</Title>
      <Text c="dimmed" maw="32rem">
        {t(mayArrange ? "calendar-empty" : `calendar-empty${own}-ask`)}
      </Text>
      {mayArrange && (
        <Anchor component={Link} to="/services">
          {t("calendar-empty-services")}
        </Anchor>
      )}
      {mayArrange && mayInvite && (
        <Anchor component={Link} to="/people">
          {t("calendar-empty-people")}
        </Anchor>
      )}
    </Stack>
  );
}
