//! What each right grants of the tables: the allow-list itself.

use kartoteka_domain::Right;

/// Any of these rights is enough; of none, nobody has it.
pub(super) type Any = &'static [Right];

/// One table and who may use it how. What stands nowhere is granted to nobody.
pub(super) struct Table {
    pub(super) name: &'static str,
    pub(super) read: Any,
    pub(super) insert: Any,
    pub(super) delete: Any,
    /// Groups of columns and who may change them.
    pub(super) update: &'static [(&'static [&'static str], Any)],
}

const EVERYBODY: Any = &[Right::UseDesk];
const NOBODY: Any = &[];

/// Rights that change clients which are there: their writer reads what it changes.
pub(super) const CHANGES: Any =
    &[Right::ChangeClients, Right::ChangeContacts, Right::ChangeNotes, Right::DeleteClients, Right::ImportClients, Right::LetPeopleGo];
const ADDS: Any = &[Right::AddClients, Right::ImportClients];
const CARD: Any = &[Right::ChangeClients, Right::ImportClients];
const CONTACTS: Any = &[Right::ChangeContacts, Right::ImportClients];
const NOTES: Any = &[Right::ChangeNotes, Right::ImportClients];
const BIN: Any = &[Right::DeleteClients, Right::ImportClients];
const HAND_OVER: Any = &[Right::ChangeClients, Right::ImportClients, Right::LetPeopleGo];
/// Whoever may invite signs the header, and whoever signs it seals cells anew.
const SEALS: Any = &[Right::ChangeSeniorNotes, Right::ChangeStaffData, Right::ExportClients, Right::InvitePeople];
const OPENS: Any = &[Right::SeeSeniorNotes, Right::SeeStaffData, Right::ExportClients, Right::InvitePeople];
/// Whoever books, moves, cancels, hands over visits, or takes them to another zone: their writer reads what it changes.
pub(super) const VISITS: Any = &[Right::AddVisits, Right::ChangeVisits, Right::CancelVisits, Right::LetPeopleGo, Right::ChangeSettings];
/// Whoever books and changes. An undone booking is removed by the person who made it.
const BOOKS: Any = &[Right::AddVisits, Right::ChangeVisits, Right::CancelVisits];
const SERVES: Any = &[Right::ChangeVisits, Right::CancelVisits];
pub(super) const WAITS: Any = &[Right::AddVisits, Right::ChangeVisits, Right::CancelVisits, Right::LetPeopleGo];
/// A visit touches its client.
const TOUCHES: Any = &[
    Right::ChangeClients,
    Right::ChangeContacts,
    Right::ChangeNotes,
    Right::DeleteClients,
    Right::ImportClients,
    Right::LetPeopleGo,
    Right::AddVisits,
    Right::ChangeVisits,
    Right::CancelVisits,
    Right::ChangeSettings,
];
pub(super) const WARNS: Any = &[Right::ChangeWarnings];
/// Whoever sees notes logs contacts; that one changes what others logged, the session sees to.
pub(super) const LOGS: Any = &[Right::SeeNotes];
/// What a client is called stands on the visits too.
pub(super) const RENAMES: Any = &[Right::ChangeClients, Right::ChangeContacts, Right::ImportClients];
const SEES_DAY: Any = &[Right::SeeVisits];
/// A visit that is handed over or taken to another zone is looked up in the catalogue by SQLite.
const SEES_CATALOGUE: Any = &[Right::SeeVisits, Right::LetPeopleGo, Right::ChangeSettings];
const SERVICES: Any = &[Right::ChangeServices];
const SCHEDULE: Any = &[Right::ChangeSchedule];
const IMPORTS: Any = &[Right::ImportClients];
const ROLES: Any = &[Right::ChangeRoles];
const INVITES: Any = &[Right::InvitePeople];
const WATCH: Any = &[Right::ChangeWatch];
const COMPUTERS: Any = &[Right::ChangeSettings];
const SETTINGS: Any = &[Right::ChangeSettings, Right::ChangeWatch, Right::LockDown];

const fn table(name: &'static str, read: Any, insert: Any) -> Table {
    Table { name, read, insert, delete: NOBODY, update: &[] }
}

/// Clients and what hangs on them. Who may *read* them depends on what the connection is for, and no right grants it here:
/// most roles see clients through a view only.
pub(super) const CLIENT_TABLES: [Table; 5] = [
    Table {
        update: &[
            (&["first_name", "birthday", "source", "do_not_book", "vip"], CARD),
            (&["last_name", "middle_name", "address"], CONTACTS),
            (&["note"], NOTES),
            (&["specialist"], HAND_OVER),
            (&["deleted_at"], BIN),
            (&["changed_at", "version"], CHANGES),
        ],
        ..table("clients", NOBODY, ADDS)
    },
    Table { delete: CONTACTS, ..table("client_phones", NOBODY, &[Right::AddClients, Right::ChangeContacts, Right::ImportClients]) },
    Table { delete: CONTACTS, ..table("client_emails", NOBODY, &[Right::AddClients, Right::ChangeContacts, Right::ImportClients]) },
    Table { delete: CARD, ..table("client_tags", NOBODY, &[Right::AddClients, Right::ChangeClients, Right::ImportClients]) },
    Table {
        update: &[
            (&["sort_key", "name", "masked_name", "phone", "email", "tags", "do_not_book", "vip", "search_text"], CHANGES),
            (&["specialist"], HAND_OVER),
            (&["deleted_at"], BIN),
            (&["touched"], TOUCHES),
        ],
        ..table("client_list", NOBODY, ADDS)
    },
];

/// Visits and what else is about clients and has a view of its own: read as [`CLIENT_TABLES`] are.
pub(super) const DAY_TABLES: [Table; 5] = [
    Table {
        update: &[
            (&["client", "guest", "status", "cancel_reason", "note", "only_this", "paid", "series"], SERVES),
            (&["zone"], &[Right::ChangeVisits, Right::CancelVisits, Right::ChangeSettings]),
            (&["removed_at", "removed_parts"], BOOKS),
            (&["changed_at", "version"], VISITS),
        ],
        ..table("visits", NOBODY, &[Right::AddVisits])
    },
    Table {
        delete: VISITS,
        update: &[(&["name", "masked_name", "vip"], RENAMES), (&["warned"], WARNS)],
        ..table("visit_parts", NOBODY, VISITS)
    },
    Table {
        update: &[(
            &[
                "client",
                "guest",
                "service",
                "specialists",
                "from_day",
                "until_day",
                "weekdays",
                "span_from",
                "span_until",
                "note",
                "changed_at",
                "closed_at",
                "visit",
            ],
            WAITS,
        )],
        ..table("waitlist", NOBODY, &[Right::AddVisits])
    },
    Table { update: &[(&["kind", "text", "removed_at"], WARNS)], ..table("client_warnings", NOBODY, WARNS) },
    Table {
        update: &[(&["channel", "direction", "text", "result", "changed_at", "removed_at"], LOGS)],
        ..table("interactions", NOBODY, LOGS)
    },
];

/// All others. The journal is only ever added to, and accounts, alerts and exports never vanish.
pub(super) const TABLES: [Table; 23] = [
    table("journal", EVERYBODY, EVERYBODY),
    table("journal_chains", EVERYBODY, EVERYBODY),
    table("journal_checkpoints", EVERYBODY, EVERYBODY),
    Table {
        update: &[(&["finished_at", "added", "updated", "skipped", "rejected", "undone_at"], IMPORTS)],
        ..table("imports", IMPORTS, IMPORTS)
    },
    Table { update: &[(&["at"], IMPORTS)], ..table("import_rows", IMPORTS, IMPORTS) },
    Table {
        update: &[
            (&["first_name", "last_name", "role", "hours"], ROLES),
            (&["disabled_at"], INVITES),
            (
                &[
                    "password_set_at",
                    "password_tags",
                    "second_factor",
                    "last_sign_in",
                    "grace_used",
                    "invited_until",
                    "rules_signed_version",
                    "rules_signed_at",
                    "lesson_at",
                    "lesson_right",
                ],
                EVERYBODY,
            ),
        ],
        ..table("users", EVERYBODY, INVITES)
    },
    Table { delete: ROLES, update: &[(&["name", "rules", "changed_at"], ROLES)], ..table("roles", EVERYBODY, ROLES) },
    Table { delete: SEALS, update: &[(&["sealed"], SEALS)], ..table("cells", OPENS, SEALS) },
    Table { update: &[(&["name", "removed_at"], COMPUTERS), (&["last_used_at"], EVERYBODY)], ..table("devices", EVERYBODY, COMPUTERS) },
    Table { update: &[(&["value"], SETTINGS)], ..table("settings", EVERYBODY, SETTINGS) },
    Table { update: &[(&["seen_at"], WATCH)], ..table("alerts", &[Right::SeeWatch], EVERYBODY) },
    table("exports", &[Right::ExportClients, Right::SeeWatch], &[Right::ExportClients]),
    Table { update: &[(&["until"], WATCH)], ..table("lifts", EVERYBODY, WATCH) },
    table("rules_texts", EVERYBODY, WATCH),
    Table {
        update: &[(
            &["name", "category", "price", "minutes", "before", "after", "colour", "contraindications", "changed_at", "removed_at"],
            SERVICES,
        )],
        ..table("services", SEES_CATALOGUE, SERVICES)
    },
    Table { delete: SERVICES, ..table("service_specialists", SEES_DAY, SERVICES) },
    Table { delete: SERVICES, ..table("service_resources", SEES_DAY, SERVICES) },
    Table { update: &[(&["kind", "name", "changed_at", "removed_at"], SERVICES)], ..table("resources", SEES_CATALOGUE, SERVICES) },
    Table { update: &[(&["colour", "place", "on_calendar"], SERVICES), (&["week"], SCHEDULE)], ..table("specialists", SEES_DAY, SERVICES) },
    Table { delete: SERVICES, update: &[(&["photo"], SERVICES)], ..table("specialist_photos", SEES_DAY, SERVICES) },
    Table { delete: SCHEDULE, update: &[(&["plan", "note"], SCHEDULE)], ..table("schedule_days", SEES_DAY, SCHEDULE) },
    Table { delete: SCHEDULE, update: &[(&["name"], SCHEDULE)], ..table("closed_days", SEES_DAY, SCHEDULE) },
    Table { update: &[(&["rule", "first", "changed_at", "removed_at"], BOOKS)], ..table("series", SEES_DAY, BOOKS) },
];

/// Columns that need more than their table: everybody adds to the journal, few read what it tells.
pub(super) const COLUMNS: [(&str, &str, Any); 1] = [("journal", "body", &[Right::SeeJournal])];

/// Functions our statements use.
pub(super) const FUNCTIONS: [&str; 7] = ["coalesce", "count", "iif", "instr", "length", "max", "sum"];

/// Harmless pragmas the keeper of the connection needs when the desk is idle.
pub(super) const PRAGMAS: [&str; 2] = ["wal_checkpoint", "data_version"];

/// The schema of the file is told, and never set.
pub(super) const TOLD: (&str, Option<&str>) = ("user_version", None);

/// With it on, REPLACE asks the triggers that keep rows from being removed. Nobody switches it off.
pub(super) const SWITCH: (&str, &str) = ("recursive_triggers", "1");
