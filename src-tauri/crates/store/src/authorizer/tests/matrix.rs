//! Every role × table × column × action, against what each right is for, said here a second time and the other way round:
//! by right, not by table.

use super::*;
use kartoteka_domain::Reach;
use std::collections::BTreeSet;

/// What one right lets a writer do: `verb table` or `verb table.column`, columns apart by commas.
fn of_right(right: Right) -> &'static [&'static str] {
    match right {
        Right::UseDesk => &[
            "insert journal",
            "insert journal_chains",
            "insert journal_checkpoints",
            "insert alerts",
            "update users.password_set_at,password_tags,second_factor,last_sign_in,grace_used,invited_until",
            "update users.rules_signed_version,rules_signed_at,lesson_at,lesson_right",
            "update devices.last_used_at",
        ],
        Right::AddClients => {
            &["insert clients", "insert client_list", "insert client_phones", "insert client_emails", "insert client_tags"]
        }
        Right::ChangeClients => &[
            CLIENTS_READ,
            CLIENTS_CHANGED,
            LIST_CHANGED,
            "update clients.first_name,birthday,source,do_not_book,vip,specialist",
            "update client_list.specialist",
            "read visit_parts.client",
            NAMES_CARRIED,
            "insert client_tags",
            "delete client_tags",
        ],
        Right::ChangeContacts => &[
            CLIENTS_READ,
            CLIENTS_CHANGED,
            LIST_CHANGED,
            "update clients.last_name,middle_name,address",
            "read visit_parts.client",
            NAMES_CARRIED,
            "insert client_phones",
            "delete client_phones",
            "insert client_emails",
            "delete client_emails",
        ],
        Right::ChangeNotes => &[CLIENTS_READ, CLIENTS_CHANGED, LIST_CHANGED, "update clients.note"],
        Right::DeleteClients => {
            &[CLIENTS_READ, CLIENTS_CHANGED, LIST_CHANGED, "update clients.deleted_at", "update client_list.deleted_at"]
        }
        Right::ImportClients => &[
            CLIENTS_READ,
            CLIENTS_CHANGED,
            LIST_CHANGED,
            "insert clients",
            "insert client_list",
            "insert client_phones",
            "delete client_phones",
            "insert client_emails",
            "delete client_emails",
            "insert client_tags",
            "delete client_tags",
            "update clients.first_name,last_name,middle_name,birthday,address,note,source,do_not_book,vip,specialist,deleted_at",
            "update client_list.specialist,deleted_at",
            "read visit_parts.client",
            NAMES_CARRIED,
            "read imports",
            "insert imports",
            "update imports.finished_at,added,updated,skipped,rejected,undone_at",
            "read import_rows",
            "insert import_rows",
            "update import_rows.at",
        ],
        Right::LetPeopleGo => &[
            CLIENTS_READ,
            CLIENTS_CHANGED,
            LIST_CHANGED,
            "update clients.specialist",
            "update client_list.specialist",
            VISITS_READ,
            VISITS_CHANGED,
            "insert visit_parts",
            "delete visit_parts",
            WISHES_CHANGED,
            "read services,resources",
        ],
        Right::ExportClients => &["read exports", "insert exports", "read cells", CELLS_SEALED, "insert cells", "delete cells"],
        Right::SeeSeniorNotes | Right::SeeStaffData => &["read cells"],
        Right::ChangeSeniorNotes | Right::ChangeStaffData => &[CELLS_SEALED, "insert cells", "delete cells"],
        Right::InvitePeople => &["insert users", "update users.disabled_at", "read cells", CELLS_SEALED, "insert cells", "delete cells"],
        Right::ChangeRoles => {
            &["update users.first_name,last_name,role,hours", "insert roles", "delete roles", "update roles.name,rules,changed_at"]
        }
        Right::SeeJournal => &["read journal.body"],
        Right::SeeWatch => &["read alerts", "read exports"],
        Right::ChangeWatch => {
            &["update alerts.seen_at", "insert lifts", "update lifts.until", "insert rules_texts", SETTINGS_INSERTED, SETTINGS_CHANGED]
        }
        Right::ChangeSettings => &[
            "insert devices",
            "update devices.name,removed_at",
            SETTINGS_INSERTED,
            SETTINGS_CHANGED,
            "read visits,visit_parts,client_warnings",
            BOOKED_READ,
            BOOKED_NAMES_READ,
            VISITS_CHANGED,
            "update visits.zone",
            "insert visit_parts",
            "delete visit_parts",
            "update client_list.touched",
            "read services,resources",
        ],
        Right::LockDown => &[SETTINGS_INSERTED, SETTINGS_CHANGED],
        Right::SeeClients
        | Right::PrintClients
        | Right::ApproveExports
        | Right::SeeContacts
        | Right::ListContacts
        | Right::SeePeople
        | Right::MakeBackups
        | Right::HoldKit
        | Right::ExportJournal
        | Right::SeeWarnings
        | Right::OverrideClashes
        | Right::PrintVisits => &[],
        Right::SeeVisits => &[
            "read services,service_specialists,service_resources,resources,specialists,specialist_photos",
            "read schedule_days,closed_days,series",
        ],
        Right::AddVisits => &[
            VISITS_READ,
            BOOKED_READ,
            BOOKED_NAMES_READ,
            VISITS_CHANGED,
            "insert visits",
            "insert visit_parts",
            "delete visit_parts",
            "update visits.removed_at,removed_parts",
            "update client_list.touched",
            "insert series",
            SERIES_CHANGED,
            "insert waitlist",
            WISHES_CHANGED,
        ],
        Right::ChangeVisits | Right::CancelVisits => &[
            VISITS_READ,
            BOOKED_READ,
            BOOKED_NAMES_READ,
            VISITS_CHANGED,
            "insert visit_parts",
            "delete visit_parts",
            "update visits.client,guest,status,cancel_reason,note,only_this,paid,series,zone,removed_at,removed_parts",
            "update client_list.touched",
            "insert series",
            SERIES_CHANGED,
            WISHES_CHANGED,
        ],
        Right::SeeNotes => &[
            "read interactions",
            "read clients.id",
            "insert interactions",
            "update interactions.channel,direction,text,result,changed_at,removed_at",
        ],
        Right::ChangeWarnings => &[
            "read client_warnings",
            "read clients.id",
            "read visit_parts.client",
            "insert client_warnings",
            "update client_warnings.kind,text,removed_at",
            "update visit_parts.warned",
        ],
        Right::ChangeServices => &[
            "insert services",
            "update services.name,category,price,minutes,before,after,colour,contraindications,changed_at,removed_at",
            "insert service_specialists",
            "delete service_specialists",
            "insert service_resources",
            "delete service_resources",
            "insert resources",
            "update resources.kind,name,changed_at,removed_at",
            "insert specialists",
            "update specialists.colour,place,on_calendar",
            "insert specialist_photos",
            "update specialist_photos.photo",
            "delete specialist_photos",
        ],
        Right::ChangeSchedule => &[
            "update specialists.week",
            "insert schedule_days",
            "update schedule_days.plan,note",
            "delete schedule_days",
            "insert closed_days",
            "update closed_days.name",
            "delete closed_days",
        ],
    }
}

const VISITS_READ: &str = "read visits,visit_parts,waitlist,client_warnings";
const VISITS_CHANGED: &str = "update visits.changed_at,version";
const BOOKED_READ: &str = "read clients.id,do_not_book";
const BOOKED_NAMES_READ: &str = "read client_list.name,masked_name,specialist,vip,touched,deleted_at";
const NAMES_CARRIED: &str = "update visit_parts.name,masked_name,vip";
const SERIES_CHANGED: &str = "update series.rule,first,changed_at,removed_at";
const WISHES_CHANGED: &str = "update waitlist.client,guest,service,specialists,from_day,until_day,weekdays,span_from,span_until,note,\
                              changed_at,closed_at,visit";
const CLIENTS_READ: &str = "read clients,client_phones,client_emails,client_tags,client_list";
const CLIENTS_CHANGED: &str = "update clients.changed_at,version";
const LIST_CHANGED: &str = "update client_list.sort_key,name,masked_name,phone,email,tags,do_not_book,vip,touched,search_text";
const CELLS_SEALED: &str = "update cells.sealed";
const SETTINGS_INSERTED: &str = "insert settings";
const SETTINGS_CHANGED: &str = "update settings.value";

/// What everybody reads on the own connections.
const READ_BY_ALL: [&str; 9] =
    ["journal", "journal_chains", "journal_checkpoints", "users", "roles", "devices", "settings", "lifts", "rules_texts"];
const DAY: [&str; 4] = ["visits", "visit_parts", "waitlist", "client_warnings"];
const LOG: [&str; 1] = ["interactions"];
const CLIENTS: [&str; 5] = ["clients", "client_phones", "client_emails", "client_tags", "client_list"];

/// One thing a statement does.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Deed {
    verb: &'static str,
    table: String,
    /// Empty for a whole table.
    column: String,
}

fn deed(verb: &'static str, table: &str, column: &str) -> Deed {
    Deed { verb, table: table.to_owned(), column: column.to_owned() }
}

impl Deed {
    /// A statement that does this and, as far as SQL can, nothing else.
    fn sql(&self) -> String {
        let Self { verb, table, column } = self;
        match (*verb, column.as_str()) {
            ("read", "") => format!("SELECT count(*) FROM {table}"),
            ("read", column) => format!("SELECT {column} FROM {table}"),
            ("insert", _) => format!("INSERT INTO {table} DEFAULT VALUES"),
            ("update", column) => format!("UPDATE {table} SET {column} = 1"),
            _ => format!("DELETE FROM {table}"),
        }
    }
}

/// Every table with its columns.
fn schema() -> Vec<(String, Vec<String>)> {
    let mut conn = fixture::open();
    fixture::unguard(&mut conn);
    let names =
        |sql: &str| -> Vec<String> { conn.prepare(sql).unwrap().query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect() };
    let tables = names("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name");
    tables
        .into_iter()
        .map(|table| {
            let columns = names(&format!("SELECT name FROM pragma_table_info('{table}')"));
            (table, columns)
        })
        .collect()
}

fn everything(schema: &[(String, Vec<String>)]) -> Vec<Deed> {
    let of_table = |(table, columns): &(String, Vec<String>)| -> Vec<Deed> {
        let whole = ["read", "insert", "delete"].map(|verb| deed(verb, table, ""));
        let each = columns.iter().flat_map(|column| ["read", "update"].map(|verb| deed(verb, table, column)));
        whole.into_iter().chain(each).collect()
    };
    schema.iter().flat_map(of_table).collect()
}

/// Adds reading a whole table: each of its columns, and counting.
fn add_read(allowed: &mut BTreeSet<Deed>, schema: &[(String, Vec<String>)], table: &str) {
    let (_, columns) = schema.iter().find(|(name, _)| name == table).unwrap();
    allowed.insert(deed("read", table, ""));
    allowed
        .extend(columns.iter().filter(|column| (table, column.as_str()) != ("journal", "body")).map(|column| deed("read", table, column)));
}

/// What `rights` let a writer do, without what everybody reads.
fn of_rights(rights: Rights, schema: &[(String, Vec<String>)]) -> BTreeSet<Deed> {
    let mut allowed = BTreeSet::new();
    for line in rights.iter().flat_map(of_right) {
        let (verb, what) = line.split_once(' ').unwrap();
        let verb = ["read", "insert", "update", "delete"].into_iter().find(|known| *known == verb).unwrap();
        match what.split_once('.') {
            Some((table, columns)) => allowed.extend(columns.split(',').map(|column| deed(verb, table, column))),
            None if verb == "read" => what.split(',').for_each(|table| add_read(&mut allowed, schema, table)),
            None => drop(allowed.insert(deed(verb, what, ""))),
        }
    }
    allowed
}

/// What a connection of a role may do.
fn expected(rules: &Rules, purpose: Purpose, schema: &[(String, Vec<String>)]) -> BTreeSet<Deed> {
    if purpose == Purpose::Keeps {
        return kept(rules, schema);
    }
    let mut allowed = of_rights(rules.rights, schema);
    READ_BY_ALL.iter().for_each(|table| add_read(&mut allowed, schema, table));
    let behind_a_view = |table: &String| CLIENTS.iter().chain(&DAY).chain(&LOG).any(|known| known == table);
    if purpose == Purpose::Reads {
        allowed.retain(|deed| deed.verb == "read" && !behind_a_view(&deed.table));
    }
    let whole = [Right::SeeClients, Right::ListContacts, Right::SeeNotes, Right::SeeWarnings, Right::SeeVisits];
    let all_whole = whole.into_iter().all(|right| rules.allow(right));
    if all_whole && rules.reach == Reach::All && rules.vip && rules.days_back.is_none() {
        CLIENTS.iter().chain(&DAY).chain(&LOG).for_each(|table| add_read(&mut allowed, schema, table));
    }
    allowed
}

/// What the connection of a view reads.
fn kept(rules: &Rules, schema: &[(String, Vec<String>)]) -> BTreeSet<Deed> {
    let mut allowed = BTreeSet::new();
    if rules.allow(Right::SeeClients) {
        CLIENTS.iter().for_each(|table| add_read(&mut allowed, schema, table));
    }
    if rules.allow(Right::SeeVisits) {
        DAY.iter().for_each(|table| add_read(&mut allowed, schema, table));
    }
    if rules.allow(Right::SeeWarnings) {
        add_read(&mut allowed, schema, "client_warnings");
    }
    if rules.allow(Right::SeeNotes) {
        add_read(&mut allowed, schema, "interactions");
    } else {
        allowed.retain(|deed| deed.column != "note");
    }
    allowed
}

/// The ready roles; an owner who sees less of the clients; and for every right a role that has just this one and its grounds.
fn roles() -> Vec<(String, Rules)> {
    let ready = ReadyRole::ALL.map(|role| (role.code().to_owned(), Rules::ready(role)));
    let narrow = [
        ("no VIP", Rules { vip: false, ..Rules::unlimited() }),
        ("own", Rules { reach: Reach::Own, ..Rules::unlimited() }),
        ("a month back", Rules { days_back: Some(30), ..Rules::unlimited() }),
        ("nothing", Rules::parse("")),
    ];
    let single = |right: &Right| {
        let grounds = std::iter::successors(Some(*right), |right| right.needs());
        (right.code().to_owned(), Rules { rights: Rights::of(grounds), ..Rules::unlimited() })
    };
    let narrow = narrow.into_iter().map(|(name, rules)| (name.to_owned(), rules));
    ready.into_iter().chain(narrow).chain(Right::ALL.iter().map(single)).collect()
}

#[test]
fn every_role_does_on_every_table_and_column_what_its_rights_say_and_no_more() {
    let schema = schema();
    let everything = everything(&schema);
    let mut conn = fixture::open();
    for (name, rules) in roles() {
        for purpose in [Purpose::Reads, Purpose::Writes, Purpose::Keeps] {
            let expected = expected(&rules, purpose, &schema);
            install(&mut conn, Grants::of(&rules, purpose)).unwrap();
            for deed in &everything {
                let compiled = conn.prepare(&deed.sql());
                assert_eq!(compiled.is_ok(), expected.contains(deed), "{name}, {purpose:?}: {} {:?}", deed.sql(), compiled.err());
            }
        }
    }
}

#[test]
fn every_table_of_the_schema_is_known_to_the_guard() {
    let known: BTreeSet<&str> = CLIENT_TABLES.iter().chain(&DAY_TABLES).chain(&TABLES).map(|table| table.name).collect();
    let tables = schema().into_iter().map(|(table, _)| table).filter(|table| !table.starts_with("sqlite_"));
    assert_eq!(tables.collect::<BTreeSet<_>>(), known.into_iter().map(str::to_owned).collect());
}
