/** All numbers of a role in one place: how far it sees, how much is too much, when and how one signs in. */
import { NumberInput, Select, Stack, Switch, Text, Title } from "@mantine/core";
import { HoursEditor } from "@/components/HoursEditor";
import { textOf, USUAL_WEEK } from "@/components/hours";
import { useT } from "@/i18n/t";
import type { RoleDraft } from "@/ipc/commands";
import { METERS, REACHES } from "./draft";
import classes from "./roles.module.css";

type Props = { role: RoleDraft; onChange: (part: Partial<RoleDraft>) => void; readOnly: boolean };

type NumberProps = {
  label: string;
  description?: string;
  placeholder: string;
  value: number | null;
  max: number;
  min?: number;
  onChange: (value: number | null) => void;
  disabled: boolean;
};

/** A whole number; an empty field is none. */
function WholeNumber({ value, onChange, min = 1, ...rest }: NumberProps) {
  return (
    <NumberInput
      {...rest}
      // Below the field, so that fields beside each other stand in line.
      inputWrapperOrder={["label", "input", "description"]}
      min={min}
      clampBehavior="strict"
      allowDecimal={false}
      allowNegative={false}
      value={value ?? ""}
      onChange={(next) => onChange(next === "" ? null : Number(next))}
    />
  );
}

function Sight({ role, onChange, readOnly }: Props) {
  const t = useT();
  return (
    <Stack component="section" gap="sm" aria-label={t("roles-sight")}>
      <Title order={2}>{t("roles-sight")}</Title>
      <div className={classes.numbers}>
        <Select
          label={t("roles-reach")}
          data={REACHES.map((reach) => ({ value: reach, label: t(`reach-${reach}`) }))}
          value={role.reach}
          onChange={(reach) => reach && onChange({ reach })}
          allowDeselect={false}
          disabled={readOnly}
        />
        <WholeNumber
          label={t("roles-days-back")}
          description={t("roles-days-back-hint")}
          placeholder={t("roles-for-ever")}
          value={role.daysBack}
          max={9999}
          onChange={(daysBack) => onChange({ daysBack })}
          disabled={readOnly}
        />
        <Switch
          label={t("roles-vip")}
          description={t("roles-vip-hint")}
          checked={role.vip}
          onChange={(event) => onChange({ vip: event.currentTarget.checked })}
          disabled={readOnly}
        />
      </div>
    </Stack>
  );
}

function Limits({ role, onChange, readOnly }: Props) {
  const t = useT();
  return (
    <Stack component="section" gap="sm" aria-label={t("roles-limits")}>
      <div>
        <Title order={2}>{t("roles-limits")}</Title>
        <Text size="sm" c="dimmed">
          {t("roles-limits-hint")}
        </Text>
      </div>
      <div className={classes.numbers}>
        {METERS.map((meter) => (
          <WholeNumber
            key={meter}
            label={t(`meter-${meter}`)}
            placeholder={t("roles-no-limit")}
            value={role.limits[meter] ?? null}
            min={0}
            max={100_000}
            onChange={(limit) => onChange({ limits: { ...role.limits, [meter]: limit } })}
            disabled={readOnly}
          />
        ))}
      </div>
    </Stack>
  );
}

function SignIn({ role, onChange, readOnly }: Props) {
  const t = useT();
  const hasHours = role.hours !== "";
  return (
    <Stack component="section" gap="sm" aria-label={t("roles-sign-in")}>
      <Title order={2}>{t("roles-sign-in")}</Title>
      <div className={classes.numbers}>
        <WholeNumber
          label={t("roles-password-days")}
          description={t("roles-password-days-hint")}
          placeholder={t("roles-for-ever")}
          value={role.passwordDays}
          max={3650}
          onChange={(passwordDays) => onChange({ passwordDays })}
          disabled={readOnly}
        />
        <WholeNumber
          label={t("roles-idle")}
          description={t("roles-idle-hint")}
          placeholder={t("roles-idle-as-base")}
          value={role.idleMinutes}
          max={60}
          onChange={(idleMinutes) => onChange({ idleMinutes })}
          disabled={readOnly}
        />
        <Switch
          label={t("roles-factor")}
          description={t("roles-factor-hint")}
          checked={role.secondFactor}
          onChange={(event) => onChange({ secondFactor: event.currentTarget.checked })}
          disabled={readOnly}
        />
        <Switch
          label={t("roles-hours")}
          description={t("roles-hours-hint")}
          checked={hasHours}
          onChange={(event) => onChange({ hours: event.currentTarget.checked ? textOf(USUAL_WEEK) : "" })}
          disabled={readOnly}
        />
      </div>
      {hasHours && (
        <HoursEditor value={role.hours} onChange={(hours) => onChange({ hours })} disabled={readOnly} />
      )}
    </Stack>
  );
}

export function Numbers(props: Props) {
  return (
    <Stack gap="xl">
      <Sight {...props} />
      <Limits {...props} />
      <SignIn {...props} />
    </Stack>
  );
}
