/**
 * The one door to the program behind the window: `ipc.<command>()` for every command of the bindings.
 *
 * A refusal becomes a thrown {@link CommandError}; nothing else ever comes out. The functions are made from the
 * generated bindings, so a new command needs no line here.
 */
import {
  type ClashView,
  type ConcernView,
  commands,
  type FieldProblem,
  type SlotView,
  type CommandError as WireError,
} from "./bindings";

export type {
  AlertView as Alert,
  AppState,
  BackupState,
  Booked,
  BookingDraft,
  Cancelled,
  CardView,
  CardView as CalendarCard,
  Certificate,
  Changed,
  ChangeView,
  CheckView as Check,
  ClashView,
  ClashView as Clash,
  ClientDraft,
  ClientRowView as ClientRow,
  ClientsPage,
  ClientView,
  ClosedDayView,
  ClosedDayView as ClosedDay,
  ColumnView,
  ComputerView as Computer,
  ConcernView,
  ConcernView as Concern,
  CountryView,
  DaysDraft,
  DaysView,
  DaysView as CalendarDays,
  EnrolmentView as Enrolment,
  EntryView,
  ExportDone,
  ExportDraft,
  ExportPlan,
  ExportSettings,
  ExportView as PastExport,
  FactorOffer,
  FactorSet,
  FieldProblem,
  FoundView as FoundBase,
  HeatUser,
  HeatView as Heat,
  HolidayView,
  HolidayView as Holiday,
  ImportChoice as ImportChoices,
  ImportPlan,
  ImportReport,
  ImportView,
  InvitationView as Invitation,
  InviteDraft,
  JournalExportDraft,
  JournalFilterDraft as JournalFilter,
  JournalPage,
  KitAnswer,
  KitView,
  LeavingClient,
  LeavingPlan,
  LessonResult,
  LoadDayView,
  LoadDayView as LoadDay,
  Me,
  MoveDraft,
  OccurrenceView,
  OccurrenceView as Occurrence,
  OfferView,
  OfferView as BookingOffer,
  OverridingDraft,
  OverridingDraft as Overriding,
  PartDraft,
  PartView,
  PartView as VisitPart,
  PastImport,
  PersonDraft,
  PersonView as Person,
  Phase,
  PhoneView,
  PlannedDayView,
  PlannedDayView as PlannedDay,
  PlanView,
  PlanView as DayPlan,
  QuestionView as Question,
  RejectedView as RejectedRow,
  RepeatView,
  RepeatView as Repeat,
  ResourceView,
  ResourceView as Resource,
  RestoreReport,
  RestoreSet,
  RightView as RightCell,
  RoleDraft,
  RoleName,
  RoleView as Role,
  RulesText,
  RulesToSign,
  ScheduleView,
  ScheduleView as Schedule,
  ServiceDraft,
  ServiceView,
  ServiceView as Service,
  SetupDraft,
  SetView,
  SheetRowView,
  SheetRowView as SheetRow,
  SheetView,
  SheetView as Sheet,
  SignatureView as Signature,
  SignInView as SignIn,
  SkillView,
  SkillView as Skill,
  SlotsDraft,
  SlotView,
  SlotView as Slot,
  SpanView,
  SpanView as Span,
  SpecialistView as Specialist,
  StaffDraft,
  StaffView,
  StaffView as Staff,
  StrengthView,
  TargetView,
  Tile,
  TraceView as Trace,
  VerdictView,
  VisitView,
  VisitView as Visit,
  WaitingView,
  WaitingView as Waiting,
  WarningView,
  WarningView as Warning,
  WhomDraft,
  WhomView,
  WhomView as Whom,
  WishDraft,
} from "./bindings";

/** A refusal as it comes over the wire; our own have no more than a code. */
type Refusal = Pick<WireError, "code"> & Partial<WireError>;

/**
 * Why a command was refused: a code with its words in the catalogues, the fields it concerns, and for a visit
 * what it clashes with, where it would fit and which warnings speak against it.
 */
export class CommandError extends Error {
  readonly code: string;
  readonly args: Record<string, string>;
  readonly fields: FieldProblem[];
  readonly clashes: ClashView[];
  readonly next: SlotView[];
  readonly concerns: ConcernView[];

  constructor(wire: Refusal) {
    super(wire.code);
    this.code = wire.code;
    this.args = wire.args ?? {};
    this.fields = wire.fields ?? [];
    this.clashes = wire.clashes ?? [];
    this.next = wire.next ?? [];
    this.concerns = wire.concerns ?? [];
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

/** What a person can do about a refusal before the command is tried again; `false` when they would not. */
type Remedy = () => Promise<boolean>;
const remedies = new Map<string, Remedy>();

/** From now on a command refused with `code` is tried once more after `remedy`. */
export function remedyFor(code: string, remedy: Remedy): void {
  remedies.set(code, remedy);
}

async function answered(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return unwrap(await call());
  } catch (error) {
    throw asCommandError(error);
  }
}

async function remedied(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return await answered(call);
  } catch (error) {
    const remedy = remedies.get(asCommandError(error).code);
    if (!remedy || !(await remedy())) throw error;
    return answered(call);
  }
}

function door<C extends Record<string, (...args: never[]) => Promise<unknown>>>(bindings: C): Door<C> {
  const entries = Object.entries(bindings).map(([name, command]) => [
    name,
    (...args: never[]) => remedied(() => command(...args)),
  ]);
  return Object.fromEntries(entries) as Door<C>;
}

/** Every command, refusing by exception. */
export const ipc = door(commands);
