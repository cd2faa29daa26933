/** The words under a password name the length that is asked of this person. */
import { MantineProvider } from "@mantine/core";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { StrengthBar } from "./StrengthBar";

afterEach(cleanup);

function words(problem: string | null | undefined, isOwners: boolean): string | null {
  const strength = problem === undefined ? null : { score: 1, problem };
  render(
    <MantineProvider env="test">
      <StrengthBar strength={strength} isOwners={isOwners} />
    </MantineProvider>,
  );
  return screen.getByTestId("strength").textContent;
}

test.each([
  [undefined, true, /^At least 15 characters/],
  [undefined, false, /^At least 12 characters/],
  ["too-short", true, /^Too short: at least 15/],
  ["too-short", false, /^Too short: at least 12/],
  ["too-common", false, /^This one is known to everybody/],
  [null, false, /^A strong password/],
] as const)("%s, owner's: %s", (problem, isOwners, expected) => {
  expect(words(problem, isOwners)).toMatch(expected);
});
