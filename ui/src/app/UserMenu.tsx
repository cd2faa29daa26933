/** Who is signed in, and what one changes often: colours and language. */
import { Avatar, Menu, UnstyledButton } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { LANGUAGES } from "@/i18n/language";
import { useT } from "@/i18n/t";
import { lockDesk } from "./phase";
import { COLOR_SCHEMES, chooseColorScheme, chooseLanguage } from "./preferences";
import { useAppState, useMe } from "./session";
import { ICON_STROKE } from "./theme";

export function UserMenu() {
  const t = useT();
  const me = useMe();
  const { colorScheme, language, people } = useAppState();
  const initials = people.find(({ id }) => id === me.id)?.initials ?? me.firstName.slice(0, 1);
  const who = t("user-menu", { name: me.firstName, role: t(`role-${me.role}`) });
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
