/** Several values of one kind, a line each: phones, mails. The first is the main one. */
import { ActionIcon, Button, Group, Input, Stack, TextInput } from "@mantine/core";
import { IconMinus, IconPlus } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { ICON_STROKE } from "@/app/theme";
import classes from "./clients.module.css";

type Props = {
  label: string;
  addLabel: string;
  removeLabel: string;
  type: "tel" | "email";
  lines: string[];
  problem: (index: number) => string | null;
  onChange: (lines: string[]) => void;
  /** What is said under a line of its own. */
  below?: (line: string) => ReactNode;
};

export function Lines({ label, addLabel, removeLabel, type, lines, problem, onChange, below }: Props) {
  const [added, setAdded] = useState(false);
  const replace = (index: number, line: string) => onChange(lines.with(index, line));
  const remove = (index: number) => onChange(lines.length > 1 ? lines.toSpliced(index, 1) : [""]);
  return (
    <Input.Wrapper label={label} labelElement="div">
      <Stack gap="xs">
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place, its text changes while typing
          <div key={index}>
            <Group gap="xs" wrap="nowrap" align="flex-start">
              <TextInput
                flex={1}
                aria-label={lines.length > 1 ? `${label} ${index + 1}` : label}
                type={type === "tel" ? "tel" : "text"}
                inputMode={type}
                className={classes.figures}
                value={line}
                error={problem(index)}
                autoFocus={added && index === lines.length - 1}
                onChange={(event) => replace(index, event.currentTarget.value)}
              />
              {(lines.length > 1 || line !== "") && (
                <ActionIcon aria-label={`${removeLabel} ${index + 1}`} onClick={() => remove(index)}>
                  <IconMinus stroke={ICON_STROKE} size="1.125rem" />
                </ActionIcon>
              )}
            </Group>
            {below?.(line)}
          </div>
        ))}
      </Stack>
      <Button
        variant="subtle"
        mt={4}
        px="xs"
        leftSection={<IconPlus stroke={ICON_STROKE} size="1.125rem" />}
        onClick={() => {
          setAdded(true);
          onChange([...lines, ""]);
        }}
      >
        {addLabel}
      </Button>
    </Input.Wrapper>
  );
}
