/** One of the twelve colours of the calendar, as swatches; arrows move among them as among radio buttons. */
import { Group, Input } from "@mantine/core";
import { useId } from "react";
import { calendarColour, calendarColours } from "@/app/theme";
import { useT } from "@/i18n/t";
import classes from "./services.module.css";

type Props = { value: number; onChange: (colour: number) => void; disabled?: boolean };

export function ColourChoice({ value, onChange, disabled = false }: Props) {
  const t = useT();
  const name = useId();
  return (
    <Input.Wrapper label={t("field-colour")} labelElement="div" id={name}>
      <Group gap={4} role="radiogroup" aria-label={t("field-colour")}>
        {calendarColours.map(({ ground }, number) => (
          <label
            key={ground}
            className={classes.swatch}
            style={{ background: calendarColour(number).ground, color: calendarColour(number).words }}
          >
            <input
              type="radio"
              name={name}
              aria-label={t("colour-number", { number: number + 1 })}
              checked={number === value}
              disabled={disabled}
              onChange={() => onChange(number)}
            />
          </label>
        ))}
      </Group>
    </Input.Wrapper>
  );
}
