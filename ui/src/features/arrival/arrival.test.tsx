/** The steps between the password and the desk. */
import { readFileSync } from "node:fs";
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { draft } from "@/app/draft";
import { forgetAll, show, stateIs, stateNow } from "@/app/testKit";
import { blocksOf } from "@/components/PlainText";
import { LANGUAGES, speak } from "@/i18n/language";
import { hasWords } from "@/i18n/t";
import { type AppState, CommandError, ipc, type SignIn } from "@/ipc/commands";
import { ArrivalScreen } from "./ArrivalScreen";
import { useArrival } from "./useArrival";

vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: {
    appState: vi.fn(),
    passStepCode: vi.fn(),
    changePassword: vi.fn(),
    passwordStrength: vi.fn(async () => ({ score: 4, problem: null })),
    skipGrace: vi.fn(),
    factorOffer: vi.fn(async () => ({ uri: "otpauth:", secret: "ABCDEFGH", qrSvg: "<svg/>" })),
    factorConfirm: vi.fn(),
    rulesToSign: vi.fn(async () => ({ version: 3, text: "# Rules\n\nKeep them.\n\n- one\n- two" })),
    signRules: vi.fn(),
    lessonQuestions: vi.fn(),
    lessonAnswer: vi.fn(),
    lock: vi.fn(async () => null),
    keepDraft: vi.fn(async () => null),
  },
}));

const QUESTIONS = ["lesson-1", "lesson-2"].map((id) => ({ id, answers: 3 }));

function Screen() {
  const arrival = useArrival();
  return arrival.isUnderWay ? <ArrivalScreen arrival={arrival} /> : <p>the desk</p>;
}

/** The form that waits for the person. */
let kept: string | null = null;

/** The person is at `steps`; each command that passes one leaves the rest. */
function arriveAt(steps: string[], state: Partial<AppState> = {}) {
  const at = (rest: string[]) => {
    const phase = rest.length > 0 ? "arriving" : "open";
    stateIs({ ...state, phase, steps: rest });
  };
  const pass = async () => {
    at(steps.slice(1));
    return { me: stateNow().me, failedAttempts: [], draft: kept, steps: stateNow().steps } as SignIn;
  };
  at(steps);
  for (const command of [ipc.passStepCode, ipc.changePassword, ipc.skipGrace, ipc.signRules])
    vi.mocked(command).mockImplementation(pass);
  vi.mocked(ipc.factorConfirm).mockImplementation(async () => {
    return { recoveryCodes: ["aaaa-1111", "bbbb-2222"], signIn: await pass() };
  });
  vi.mocked(ipc.lessonAnswer).mockImplementation(async () => {
    return { right: 1, wrong: ["lesson-2"], signIn: await pass() };
  });
  show(<Screen />);
}

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

beforeEach(() => {
  vi.mocked(ipc.appState).mockImplementation(async () => stateNow());
  vi.mocked(ipc.lessonQuestions).mockResolvedValue(QUESTIONS);
});

afterEach(() => {
  cleanup();
  forgetAll();
  kept = null;
  vi.clearAllMocks();
  speak("en");
});

test("a confirmation code leads on, a wrong one is told and the field is empty again", async () => {
  arriveAt(["code"]);
  vi.mocked(ipc.passStepCode).mockRejectedValueOnce(new CommandError({ code: "wrong-code" }));
  const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Confirmation code" });
  fireEvent.change(field(), { target: { value: "000000" } });
  press("Next");
  expect(await screen.findByRole("alert")).toBeTruthy();
  expect(field().value).toBe("");
  fireEvent.change(field(), { target: { value: " 123456" } });
  press("Next");
  await screen.findByText("the desk");
  expect(ipc.passStepCode).toHaveBeenLastCalledWith("123456");
});

describe("a password that is too old", () => {
  test("is changed with the old one", async () => {
    arriveAt(["password"]);
    expect(screen.queryByRole("button", { name: "This once with the old one" })).toBe(null);
    type("Present password", "old one");
    type("New password", "a new and longer one");
    await waitFor(() =>
      expect(screen.getByRole<HTMLButtonElement>("button", { name: "Change the password" }).disabled).toBe(
        false,
      ),
    );
    press("Change the password");
    await screen.findByText("the desk");
    expect(ipc.changePassword).toHaveBeenCalledWith("old one", "a new and longer one");
  });

  test("is good once more where there is grace", async () => {
    arriveAt(["password"], { passwordGrace: true });
    press("This once with the old one");
    await screen.findByText("the desk");
    expect(ipc.skipGrace).toHaveBeenCalled();
  });
});

test("recovery codes stay on the screen until they are on paper, though the way is free already", async () => {
  arriveAt(["enrol-code"]);
  expect((await screen.findByText("ABCD EFGH")).textContent).toBe("ABCD EFGH");
  type("Code from the phone", "123456");
  press("Next");
  const codes = await screen.findAllByTestId("recovery-code");
  expect(codes.map(({ textContent }) => textContent)).toEqual(["aaaa-1111", "bbbb-2222"]);
  expect(stateNow().phase).toBe("open");
  press("They are on paper");
  await screen.findByText("the desk");
});

test.each([
  ["enrol-code", "They are on paper"],
  ["lesson", "To work"],
])("a half-filled form is handed back after the last step, be it %s", async (step, last) => {
  kept = JSON.stringify({ route: "/clients", forms: { "client:new": { note: "x" } } });
  arriveAt([step]);
  if (step === "lesson") {
    await screen.findByText("Five minutes on safety");
    press("To the questions");
    for (const next of ["Next", "See the answers"]) {
      fireEvent.click((await screen.findAllByRole("radio"))[0] as HTMLElement);
      press(next);
    }
  } else {
    await screen.findByText("ABCD EFGH");
    type("Code from the phone", "123456");
    press("Next");
  }
  fireEvent.click(await screen.findByRole("button", { name: last }));
  await screen.findByText("the desk");
  expect(draft.take("client:new")).toEqual({ note: "x" });
});

test("rules are signed once they were accepted", async () => {
  arriveAt(["rules"]);
  await screen.findByText("Keep them.");
  const sign = () => screen.getByRole<HTMLButtonElement>("button", { name: "Sign" });
  expect(sign().disabled).toBe(true);
  fireEvent.click(screen.getByLabelText("I have read the rules and accept them"));
  fireEvent.click(sign());
  await screen.findByText("the desk");
  expect(ipc.signRules).toHaveBeenCalledWith(3);
});

test("the lesson asks one thing at a time and explains every answer", async () => {
  arriveAt(["lesson"]);
  await screen.findByText("Five minutes on safety");
  press("To the questions");
  for (const [answer, next] of [
    ["I open the link: the logo is genuine", "Next"],
    ["The good one I use for my mail", "See the answers"],
  ] as const) {
    fireEvent.click(await screen.findByLabelText(answer));
    press(next);
  }
  await screen.findByText("1 answer of 2 was right. Here is why.");
  expect(ipc.lessonAnswer).toHaveBeenCalledWith([0, 0]);
  expect(screen.getByLabelText("Another answer is better")).toBeTruthy();
  expect(screen.getByText(/^Names and years are guessed in seconds/)).toBeTruthy();
  press("To work");
  await screen.findByText("the desk");
});

test("a plain text keeps headings, paragraphs and points apart", () => {
  expect(blocksOf("# Title\nfirst\nline\n\n- one\n  more\n- two\n\nlast")).toEqual([
    { heading: "Title" },
    { paragraph: "first line" },
    { points: ["one more", "two"] },
    { paragraph: "last" },
  ]);
});

test.each(Object.keys(LANGUAGES))("every question of the lesson has words in %s", (code) => {
  speak(code);
  const rust = readFileSync(`${import.meta.dirname}/../../../../src-tauri/crates/api/src/lesson.rs`, "utf8");
  const questions = [...rust.matchAll(/id: "(lesson-\d)", answers: (\d)/g)];
  expect(questions).toHaveLength(5);
  const ids = questions.flatMap(([, id, answers]) => [
    `${id}-question`,
    `${id}-why`,
    ...Array.from({ length: Number(answers) }, (_, at) => `${id}-answer-${at + 1}`),
  ]);
  expect(ids.filter((id) => !hasWords(id))).toEqual([]);
});
