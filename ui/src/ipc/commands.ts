/**
 * The one door to the program behind the window: `ipc.<command>()` for every command of the bindings.
 *
 * A refusal becomes a thrown {@link CommandError}; nothing else ever comes out. The functions are made from the
 * generated bindings, so a new command needs no line here.
 */
import { commands, type FieldProblem, type CommandError as WireError } from "./bindings";

export type {
  AppState,
  BackupState,
  ChangeView,
  ClientDraft,
  ClientRowView as ClientRow,
  ClientsPage,
  ClientView,
  ColumnView,
  CountryView,
  EntryView,
  FieldProblem,
  FoundView as FoundBase,
  ImportChoice as ImportChoices,
  ImportPlan,
  ImportReport,
  ImportView,
  JournalFilterDraft as JournalFilter,
  JournalPage,
  KitAnswer,
  KitView,
  Me,
  PastImport,
  Phase,
  PhoneView,
  RejectedView as RejectedRow,
  RestoreReport,
  RestoreSet,
  SetupDraft,
  SetView,
  SignInView as SignIn,
  StrengthView,
  TargetView,
  Tile,
  VerdictView,
} from "./bindings";

/** Why a command was refused: a code with its words in the catalogues, and the fields it concerns. */
export class CommandError extends Error {
  readonly code: string;
  readonly args: Record<string, string>;
  readonly fields: FieldProblem[];

  constructor(wire: { code: string; args?: Record<string, string>; fields?: FieldProblem[] }) {
    super(wire.code);
    this.code = wire.code;
    this.args = wire.args ?? {};
    this.fields = wire.fields ?? [];
  }
}

/** Any thrown value as a {@link CommandError}; what we did not foresee is `internal`. */
export function asCommandError(error: unknown): CommandError {
  return error instanceof CommandError ? error : new CommandError({ code: "internal" });
}

type Outcome = { status: "ok"; data: unknown } | { status: "error"; error: WireError };
type Data<R> = R extends { status: "ok"; data: infer T } ? T : R extends { status: "error" } ? never : R;
type Door<C> = {
  [K in keyof C]: C[K] extends (...args: infer A) => Promise<infer R>
    ? (...args: A) => Promise<Data<R>>
    : never;
};

function isOutcome(value: unknown): value is Outcome {
  return typeof value === "object" && value !== null && "status" in value;
}

/** The data of a command that may refuse; the answer itself of one that never does. */
function unwrap(answer: unknown): unknown {
  if (!isOutcome(answer)) return answer;
  if (answer.status === "error") throw new CommandError(answer.error);
  return answer.data;
}

function door<C extends Record<string, (...args: never[]) => Promise<unknown>>>(bindings: C): Door<C> {
  const entries = Object.entries(bindings).map(([name, command]) => [
    name,
    async (...args: never[]) => {
      try {
        return unwrap(await command(...args));
      } catch (error) {
        throw asCommandError(error);
      }
    },
  ]);
  return Object.fromEntries(entries) as Door<C>;
}

/** Every command, refusing by exception. */
export const ipc = door(commands);
