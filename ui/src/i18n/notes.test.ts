// @vitest-environment node
/** What the program notes in short is read as people would say it. */
import { expect, test } from "vitest";
import { noteWords } from "./notes";

test("a limit is told with its count", () => {
  expect(noteWords("reveals 61")).toBe("Contacts shown in 15 minutes: 61");
});

test("roles, refusals and steps are told in words", () => {
  expect(noteWords("front-desk")).toBe("Front desk");
  expect(noteWords("0a1b2c3d4e5f")).toBe("a role of your own");
  expect(noteWords("disk-failed")).toBe("The disk could not be read or written.");
  expect(noteWords("code")).toBe("without the confirmation code");
});

test("a file of clients is told with its reason, whatever signs stand in it", () => {
  expect(noteWords("xlsx 812: moving: all of it")).toBe("812 clients, XLSX: “moving: all of it”");
});

test("the words of a person stay as they are", () => {
  expect(noteWords("Reception PC 2")).toBe("Reception PC 2");
});
