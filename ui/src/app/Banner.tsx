/** A line across the whole top of the window, in the colour of how urgent it is. */
import { Group } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./Frame.module.css";

type Props = { color: "blue" | "red" | "orange" | "yellow"; label?: string; children: ReactNode };

export function Banner({ color, label, children }: Props) {
  return (
    <Group
      component="section"
      aria-label={label}
      className={classes.banner}
      data-color={color}
      justify="center"
      gap="md"
      wrap="nowrap"
    >
      {children}
    </Group>
  );
}
