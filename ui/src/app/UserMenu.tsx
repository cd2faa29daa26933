/** Who is signed in, what one changes often, and the one action for an emergency. */
import { Avatar, Menu, UnstyledButton } from "@mantine/core";
import { IconLock, IconShieldLock } from "@tabler/icons-react";
import { askFirst } from "@/components/askFirst";
import { LANGUAGES } from "@/i18n/language";
import { useT, t as words } from "@/i18n/t";
import { asCommandError, ipc } from "@/ipc/commands";
import { draft } from "./draft";
import { lockDesk } from "./phase";
import { COLOR_SCHEMES, chooseColorScheme, chooseLanguage } from "./preferences";
import { refusedToast } from "./refusedToast";
import { roleOf } from "./roleWords";
import { useAppState, useMe, useRight } from "./session";
import { ICON_STROKE } from "./theme";

/** Locks everybody out until an owner comes; what was typed here is kept. */
async function lockDown(): Promise<void> {
  await draft.flush();
  try {
    await ipc.lockDown();
  } catch (error) {
    refusedToast(asCommandError(error));
  }
}

function askLockDown(): void {
  askFirst({
    title: words("lock-down-title"),
    what: words("lock-down-what"),
    confirm: words("lock-down-run"),
    run: () => void lockDown(),
  });
}

export function UserMenu() {
  const t = useT();
  const me = useMe();
  const { colorScheme, language, people } = useAppState();
  const initials = people.find(({ id }) => id === me.id)?.initials ?? me.firstName.slice(0, 1);
  const mayLockDown = useRight("lock-down");
  const role = roleOf(t, me);
  const who = t("user-menu", { name: me.firstName, role });
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton aria-label={who} style={{ borderRadius: "50%" }}>
          <Avatar size={36} color="teal" aria-hidden>
            {initials}
          </Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{who}</Menu.Label>
        <Menu.Item
          leftSection={<IconLock size="1rem" stroke={ICON_STROKE} aria-hidden />}
          onClick={() => void lockDesk()}
        >
          {t("lock-desk")}
        </Menu.Item>
        {mayLockDown && (
          <Menu.Item
            color="red"
            leftSection={<IconShieldLock size="1rem" stroke={ICON_STROKE} aria-hidden />}
            onClick={askLockDown}
          >
            {t("lock-down-run")}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Label>{t("colours")}</Menu.Label>
        <Menu.RadioGroup value={colorScheme} onChange={(scheme) => void chooseColorScheme(scheme)}>
          {COLOR_SCHEMES.map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme}>
              {t(`colours-${scheme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t("language")}</Menu.Label>
        <Menu.RadioGroup value={language} onChange={(code) => void chooseLanguage(code)}>
          {Object.entries(LANGUAGES).map(([code, name]) => (
            <Menu.RadioItem key={code} value={code} lang={code}>
              {name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
