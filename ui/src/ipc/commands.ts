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
  CalendarLook,
  CardView as CalendarCard,
  Certificate,
  Changed,
  ChangeView,
  CheckView as Check,
  ClashView as Clash,
  ClientDraft,
  ClientRowView as ClientRow,
  ClientsPage,
  ClientView,
  ClosedDayView as ClosedDay,
  ColumnView,
  ComputerView as Computer,
  ConcernView as Concern,
  ContactDraft,
  ContactView as Contact,
  CountryView,
  DaysDraft,
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
  FactsView as Facts,
  FieldProblem,
  FitView as Fit,
  FoundView as FoundBase,
  HeatUser,
  HeatView as Heat,
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
  LoadDayView as LoadDay,
  Me,
  MoveDraft,
  OccurrenceView as Occurrence,
  OfferView as BookingOffer,
  OverridingDraft as Overriding,
  PartDraft,
  PartView as VisitPart,
  PastImport,
  PersonDraft,
  PersonView as Person,
  Phase,
  PhoneView,
  PlannedDayView as PlannedDay,
  QuestionView as Question,
  RejectedView as RejectedRow,
  RepeatView as Repeat,
  ResourceView as Resource,
  RestoreReport,
  RestoreSet,
  RightView as RightCell,
  RoleDraft,
  RoleName,
  RoleView as Role,
  RulesText,
  RulesToSign,
  ScheduleView as Schedule,
  ServiceDraft,
  ServiceView as Service,
  SetupDraft,
  SetView,
  SheetRowView as SheetRow,
  SheetView as Sheet,
  SignatureView as Signature,
  SignInView as SignIn,
  SlotView as Slot,
  SpanView as Span,
  SpecialistView as Specialist,
  StaffDraft,
  StaffView,
  StrengthView,
  TargetView,
  Tile,
  TimelineItem,
  TimelinePage,
  TimesDraft,
  TraceView as Trace,
  VerdictView,
  VisitLineView as TimelineVisit,
  VisitView as Visit,
  WaitingView as Waiting,
  WarningView,
  WhomDraft,
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
