/** Who does a service: a tick for each specialist, and beside it the own time and price where they differ. */
import { Checkbox, Input, Stack, Text, TextInput } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { calendarStaff } from "@/app/day";
import { useAppState } from "@/app/session";
import { currencySign } from "@/i18n/money";
import { useT } from "@/i18n/t";
import type { Typed, TypedSkill } from "./draft";
import classes from "./services.module.css";

type Props = {
  typed: Typed;
  onChange: (skills: TypedSkill[]) => void;
  problem: (field: string) => string | null;
};

export function Skills({ typed: { skills, minutes, price }, onChange, problem }: Props) {
  const t = useT();
  const { currency } = useAppState();
  const { data: staff } = useSuspenseQuery(calendarStaff);
  const skillOf = (id: string) => skills.find(({ specialist }) => specialist === id);
  const offered = staff.filter(({ id, left }) => !left || skillOf(id));
  const put = (id: string, part: Partial<TypedSkill>) =>
    onChange(skills.map((skill) => (skill.specialist === id ? { ...skill, ...part } : skill)));
  const turn = (id: string, isOn: boolean) =>
    onChange(
      isOn
        ? [...skills, { specialist: id, minutes: "", price: "" }]
        : skills.filter(({ specialist }) => specialist !== id),
    );
  if (offered.length === 0) return null;
  return (
    <Input.Wrapper
      label={t("services-skills")}
      labelElement="div"
      description={t("services-skills-hint")}
      error={problem("specialists")}
    >
      <Stack gap={4} mt="xs" role="group" aria-label={t("services-skills")}>
        {offered.map(({ id, name, left }) => {
          const skill = skillOf(id);
          return (
            <div key={id} className={classes.skill}>
              <Checkbox
                mt={8}
                label={
                  <>
                    {name}
                    {left && (
                      <Text span size="xs" c="dimmed">
                        {` · ${t("clients-specialist-former")}`}
                      </Text>
                    )}
                  </>
                }
                checked={skill !== undefined}
                onChange={(event) => turn(id, event.currentTarget.checked)}
              />
              {skill && (
                <>
                  <TextInput
                    aria-label={t("services-own-minutes", { name })}
                    placeholder={minutes}
                    inputMode="numeric"
                    value={skill.minutes}
                    error={problem(`minutes.${id}`)}
                    onChange={(event) => put(id, { minutes: event.currentTarget.value })}
                  />
                  <TextInput
                    aria-label={t("services-own-price", { name })}
                    placeholder={price}
                    inputMode="decimal"
                    rightSection={currencySign(currency)}
                    value={skill.price}
                    error={problem(`price.${id}`)}
                    onChange={(event) => put(id, { price: event.currentTarget.value })}
                  />
                </>
              )}
            </div>
          );
        })}
      </Stack>
    </Input.Wrapper>
  );
}
