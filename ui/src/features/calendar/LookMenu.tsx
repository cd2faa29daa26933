/** How the calendar is drawn on this computer. */
import { ActionIcon, Popover, SegmentedControl, Stack, Switch, Text } from "@mantine/core";
import { IconAdjustmentsHorizontal } from "@tabler/icons-react";
import { ICON_STROKE } from "@/app/theme";
import { useT } from "@/i18n/t";
import { GRIDS } from "./look";
import { useLook } from "./useLook";

export function LookMenu() {
  const t = useT();
  const [look, change] = useLook();
  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon aria-label={t("calendar-look")} title={t("calendar-look")}>
          <IconAdjustmentsHorizontal size="1.25rem" stroke={ICON_STROKE} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm" w="18rem">
          <Text size="sm" fw={600}>
            {t("calendar-density")}
          </Text>
          <SegmentedControl
            aria-label={t("calendar-density")}
            value={look.roomy ? "roomy" : "compact"}
            data={["compact", "roomy"].map((value) => ({ value, label: t(`calendar-density-${value}`) }))}
            onChange={(value) => change({ roomy: value === "roomy" })}
          />
          <Text size="sm" fw={600}>
            {t("calendar-grid")}
          </Text>
          <SegmentedControl
            aria-label={t("calendar-grid")}
            value={String(look.grid)}
            data={GRIDS.map((minutes) => ({ value: String(minutes), label: String(minutes) }))}
            onChange={(value) => change({ grid: Number(value) })}
          />
          <Switch
            label={t("calendar-show-cancelled")}
            checked={look.cancelled}
            onChange={(event) => change({ cancelled: event.currentTarget.checked })}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
