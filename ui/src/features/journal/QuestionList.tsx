/** Questions asked again and again: what did this person see, who touched this client, what happened to visits. */
import { Button, Group, Popover, Stack } from "@mantine/core";
import { IconCalendarQuestion, IconEyeQuestion, IconUserQuestion } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { nameAndRole } from "@/app/roleWords";
import { ICON_STROKE } from "@/app/theme";
import { useT } from "@/i18n/t";
import { ClientFilter } from "./ClientFilter";
import type { Choice } from "./filter";
import { people } from "./queries";
import { ABOUT_VISITS, type AboutVisits, aboutVisits, whatWasSeenBy, whoTouched } from "./questions";

const QUESTIONS = Object.keys(ABOUT_VISITS) as AboutVisits[];

type Props = { onAsk: (choice: Choice) => void };

export function QuestionList({ onAsk }: Props) {
  const t = useT();
  const { data: persons = [] } = useQuery(people);
  return (
    <Group gap="xs">
      <Question
        words={t("journal-what-seen")}
        icon={<IconEyeQuestion size="1.125rem" stroke={ICON_STROKE} aria-hidden />}
      >
        {(close) => (
          <Stack gap={2} mah="20rem" style={{ overflow: "auto" }}>
            {persons.map((person, index) => (
              <Button
                key={person.id}
                variant="subtle"
                color="gray"
                justify="flex-start"
                data-autofocus={index === 0 || undefined}
                onClick={() => {
                  close();
                  onAsk(whatWasSeenBy(person.id));
                }}
              >
                {nameAndRole(t, person)}
              </Button>
            ))}
          </Stack>
        )}
      </Question>
      <Question
        words={t("journal-who-touched")}
        icon={<IconUserQuestion size="1.125rem" stroke={ICON_STROKE} aria-hidden />}
      >
        {(close) => (
          <ClientFilter
            value={null}
            isInside
            onChange={(client) => {
              if (!client) return;
              close();
              onAsk(whoTouched(client));
            }}
          />
        )}
      </Question>
      <Question
        words={t("journal-about-visits")}
        icon={<IconCalendarQuestion size="1.125rem" stroke={ICON_STROKE} aria-hidden />}
      >
        {(close) => (
          <Stack gap={2}>
            {QUESTIONS.map((question, index) => (
              <Button
                key={question}
                variant="subtle"
                color="gray"
                justify="flex-start"
                data-autofocus={index === 0 || undefined}
                onClick={() => {
                  close();
                  onAsk(aboutVisits(question));
                }}
              >
                {t(`journal-${question}`)}
              </Button>
            ))}
          </Stack>
        )}
      </Question>
    </Group>
  );
}

type QuestionProps = { words: string; icon: ReactNode; children: (close: () => void) => ReactNode };

/** A question whose answer is chosen in what it opens. */
function Question({ words, icon, children }: QuestionProps) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      trapFocus
      returnFocus
      withRoles
      shadow="none"
    >
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          leftSection={icon}
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          {words}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="xs">{children(() => setOpened(false))}</Popover.Dropdown>
    </Popover>
  );
}
