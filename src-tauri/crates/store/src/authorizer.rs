//! The third line of defence: SQLite itself refuses what the program never does.
//!
//! Keys are the wall, the session's rights are the door; this is the alarm. Everything is denied that `tables` does
//! not name, so a mistake or an injected statement fails loudly. Set it after [`migrate`](fn@crate::migrate), once
//! per connection and again whenever the role changes. *Invariant:* `accessor` never grants, as a view or a common
//! table expression can borrow any name.

mod tables;

use crate::Error;
use kartoteka_domain::{Millis, Right, Rights, Rules, Sight, UserId};
use rusqlite::{
    Connection,
    hooks::{AuthAction, AuthContext, Authorization},
};
use tables::{
    Any, CHANGES, CLIENT_TABLES, COLUMNS, DAY_TABLES, FUNCTIONS, LOGS, PRAGMAS, RENAMES, SWITCH, TABLES, TOLD, Table, VISITS, WAITS, WARNS,
};
use uuid::Uuid;

/// What a connection may do: that of a role, as far as the connection is for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grants {
    rights: Rights,
    /// Whether the role sees every client whole: only then it reads their tables itself.
    whole: bool,
    purpose: Purpose,
}

/// What whoever books has to know of the client, to carry it on the visit and to look at it again.
const BOOKED: [(&str, &str); 10] = [
    ("clients", "num"),
    ("clients", "id"),
    ("clients", "do_not_book"),
    ("client_list", "num"),
    ("client_list", "name"),
    ("client_list", "masked_name"),
    ("client_list", "specialist"),
    ("client_list", "vip"),
    ("client_list", "touched"),
    ("client_list", "deleted_at"),
];

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Purpose {
    /// Reading for the person: clients only where the role sees all of them whole.
    Reads,
    /// Writing: clients only as far as the role changes them.
    Writes,
    /// Reading clients for a view, and nothing else.
    Keeps,
}

impl Grants {
    /// Reading what a role with these rules may see. Unless that is every client whole, the tables of clients are none of
    /// it: the role sees them through a view, which has a connection of its own ([`Self::keeper`]).
    #[must_use]
    pub fn reader(rules: &Rules) -> Self {
        Self::of(rules, Purpose::Reads)
    }

    /// Writing what a role with these rules may change, and reading what it changes.
    #[must_use]
    pub fn writer(rules: &Rules) -> Self {
        Self::of(rules, Purpose::Writes)
    }

    /// Reading clients for [`Read::seen`](crate::Read::seen) and for search, and nothing else.
    #[must_use]
    pub fn keeper(rules: &Rules) -> Self {
        Self::of(rules, Purpose::Keeps)
    }

    fn of(rules: &Rules, purpose: Purpose) -> Self {
        let whole = Sight::of(rules, UserId(Uuid::nil()), Millis(0)).is_whole();
        Self { rights: rules.rights, whole, purpose }
    }
}

/// Puts `grants` in force on `conn`, in the place of earlier ones.
///
/// # Errors
/// When SQLite refuses.
pub fn install(conn: &mut Connection, grants: Grants) -> Result<(), Error> {
    // Statements compiled under other grants must not live on.
    conn.flush_prepared_statement_cache();
    conn.authorizer(Some(move |context: AuthContext<'_>| if grants.allow(context) { Authorization::Allow } else { Authorization::Deny }))?;
    let (switch, on) = SWITCH;
    conn.pragma_update(None, switch, on)?;
    Ok(())
}

impl Grants {
    fn allow(self, context: AuthContext<'_>) -> bool {
        let writes = self.purpose == Purpose::Writes && in_main(context);
        let changes = |name, who: fn(&Table) -> Any| writes && find(name).is_some_and(|table| self.has(who(table)));
        match context.action {
            AuthAction::Select | AuthAction::Transaction { .. } | AuthAction::Savepoint { .. } => true,
            AuthAction::Read { table_name, column_name } => in_main(context) && self.reads(table_name, column_name),
            AuthAction::Insert { table_name } => changes(table_name, |table| table.insert),
            AuthAction::Update { table_name, column_name } => writes && self.updates(table_name, column_name),
            AuthAction::Delete { table_name } => changes(table_name, |table| table.delete),
            AuthAction::Function { function_name } => FUNCTIONS.contains(&function_name),
            AuthAction::Pragma { pragma_name, pragma_value } => {
                PRAGMAS.contains(&pragma_name)
                    || (pragma_name, pragma_value) == TOLD
                    || pragma_value.is_some_and(|value| (pragma_name, value) == SWITCH)
            }
            _ => false,
        }
    }

    fn reads(self, table: &str, column: &str) -> bool {
        if CLIENT_TABLES.iter().any(|known| known.name == table) {
            return self.reads_client(table, column);
        }
        if DAY_TABLES.iter().any(|known| known.name == table) {
            return self.reads_day(table, column);
        }
        let hidden = COLUMNS.iter().any(|&(of, name, who)| of == table && name == column && !self.has(who));
        self.purpose != Purpose::Keeps && !hidden && TABLES.iter().any(|known| known.name == table && self.has(known.read))
    }

    fn reads_client(self, table: &str, column: &str) -> bool {
        match self.purpose {
            Purpose::Reads => self.whole,
            // A row of another table names its client, and SQLite looks that one up; a statement of its own that reads nothing
            // but this is refused, for to SQLite it reads no column.
            Purpose::Writes => {
                let named = (table, column) == ("clients", "num") && self.has(&[Right::AddClients]);
                let warned = table == "clients" && ["num", "id"].contains(&column) && (self.has(WARNS) || self.has(LOGS));
                self.whole || self.has(CHANGES) || named || warned || BOOKED.contains(&(table, column)) && self.has(VISITS)
            }
            Purpose::Keeps => self.has(&[Right::SeeClients]) && ((table, column) != ("clients", "note") || self.has(&[Right::SeeNotes])),
        }
    }

    /// Visits, the waitlist, warnings: like clients, and where the role does not see them whole through a view only.
    fn reads_day(self, table: &str, column: &str) -> bool {
        match (self.purpose, table) {
            (Purpose::Reads, _) => self.whole,
            // A client who is renamed or warned is so on the visits too.
            (Purpose::Writes, "visit_parts") if column == "client" => {
                self.whole || self.has(VISITS) || self.has(RENAMES) || self.has(WARNS)
            }
            (Purpose::Writes, "client_warnings") => self.whole || self.has(VISITS) || self.has(WARNS),
            (Purpose::Writes, "interactions") => self.whole || self.has(LOGS),
            (Purpose::Writes, "waitlist") => self.whole || self.has(WAITS),
            (Purpose::Writes, _) => self.whole || self.has(VISITS),
            (Purpose::Keeps, "client_warnings") => self.has(&[Right::SeeWarnings, Right::SeeVisits]),
            (Purpose::Keeps, "interactions") => self.has(LOGS),
            (Purpose::Keeps, _) => self.has(&[Right::SeeVisits]) && (column != "note" || self.has(&[Right::SeeNotes])),
        }
    }

    fn updates(self, table: &str, column: &str) -> bool {
        let groups = find(table).map(|table| table.update).unwrap_or_default();
        groups.iter().any(|(columns, who)| columns.contains(&column) && self.has(who))
    }

    fn has(self, any: Any) -> bool {
        any.iter().any(|right| self.rights.has(*right))
    }
}

/// SQLite names no database when no column is read (`count(*)`). No other one can be there: ATTACH and temporary
/// tables are denied.
fn in_main(context: AuthContext<'_>) -> bool {
    context.database_name.is_none_or(|name| name == "main")
}

fn find(name: &str) -> Option<&'static Table> {
    CLIENT_TABLES.iter().chain(&DAY_TABLES).chain(&TABLES).find(|table| table.name == name)
}

#[cfg(test)]
mod tests;
