/** The calendar before there is anybody to book: says what belongs here and offers the first step. */
import { Anchor, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useRight } from "@/app/session";
import { useT } from "@/i18n/t";

export function NoStaff() {
  const t = useT();
  const [mayArrange, mayInvite] = [useRight("change-services"), useRight("see-people")];
  return (
    <Stack align="center" justify="center" flex={1} gap="xs" p="lg" ta="center">
      <Title order={2}>{t("calendar-empty-title")}</Title>
      <Text c="dimmed" maw="32rem">
        {t(mayArrange ? "calendar-empty" : "calendar-empty-ask")}
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
