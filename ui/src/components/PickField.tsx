/** A field with what fits below it: typed to narrow it down, chosen by arrow keys and Enter or by one click. */
import { Box, Stack, TextInput } from "@mantine/core";
import { type KeyboardEvent, useId, useState } from "react";
import classes from "./PickField.module.css";

export type PickOption = {
  id: string;
  label: string;
  hint?: string;
  /** A reason not to choose it, in red. */
  stop?: string | undefined;
};

type Props = {
  label: string;
  placeholder?: string;
  query: string;
  onQuery: (query: string) => void;
  options: readonly PickOption[];
  onPick: (id: string) => void;
  /** What Enter does where it must wait for an answer first; without it, it picks the marked option. */
  onEnter?: (marked: number) => void;
  error?: string | null;
  autoFocus?: boolean;
};

export function PickField({ label, placeholder, query, onQuery, options, onPick, onEnter, ...rest }: Props) {
  const list = useId();
  const [moved, setMoved] = useState(0);
  const marked = Math.min(moved, Math.max(options.length - 1, 0));
  const optionId = (index: number) => `${list}-${index}`;

  const enter = () => {
    if (onEnter) return onEnter(marked);
    const option = options[marked];
    if (option) onPick(option.id);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== "Enter") return;
    // Ctrl+Enter belongs to the form around it.
    if (event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (step === undefined) enter();
    else setMoved(Math.min(Math.max(marked + step, 0), Math.max(options.length - 1, 0)));
  };

  return (
    <Stack gap={4}>
      <TextInput
        label={label}
        placeholder={placeholder ?? ""}
        value={query}
        onChange={(event) => {
          setMoved(0);
          onQuery(event.currentTarget.value);
        }}
        onKeyDown={press}
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={list}
        aria-activedescendant={options.length > 0 ? optionId(marked) : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        {...rest}
      />
      {options.length > 0 && (
        // Only the field has the focus: it moves through the list by keys of its own.
        <Box id={list} role="listbox" aria-label={label} className={classes.list}>
          {options.map((option, index) => (
            <Box
              key={option.id}
              id={optionId(index)}
              role="option"
              aria-selected={index === marked}
              data-active={index === marked || undefined}
              className={classes.option}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onPick(option.id)}
            >
              <span className={classes.label}>{option.label}</span>
              {option.stop && <span className={classes.stop}>{option.stop}</span>}
              {option.hint && <span className={classes.hint}>{option.hint}</span>}
            </Box>
          ))}
        </Box>
      )}
    </Stack>
  );
}
