//! The third line of defence: SQLite itself refuses what the program never does.
//!
//! Keys are the wall, the session's rights are the door; this is the alarm. Everything is denied that the list below
//! does not name, so a mistake or an injected statement fails loudly. Set it after [`migrate`](crate::migrate), once
//! per connection and again whenever the role changes. *Invariant:* `accessor` never grants, as a view or a common
//! table expression can borrow any name.

use crate::Error;
use kartoteka_domain::{ReadyRole, Right, Rules};
use rusqlite::{
    Connection,
    hooks::{AuthAction, AuthContext, Authorization},
};

/// What a connection may do: that of a role, and whether it may write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grants {
    role: ReadyRole,
    writes: bool,
}

impl Grants {
    /// Reading what `role` may see.
    #[must_use]
    pub fn reader(role: ReadyRole) -> Self {
        Self { role, writes: false }
    }

    /// Reading what `role` may see, and writing.
    #[must_use]
    pub fn writer(role: ReadyRole) -> Self {
        Self { role, writes: true }
    }
}

/// One table and how it may be used, whoever uses it.
struct Table {
    name: &'static str,
    /// Who may read it; `None` is everybody.
    read: Option<Right>,
    insert: bool,
    update: bool,
    delete: bool,
}

const fn table(name: &'static str, read: Option<Right>) -> Table {
    Table { name, read, insert: true, update: false, delete: false }
}

/// All tables. Rows of clients are never removed and the journal is only ever added to, so neither can be granted;
/// what is deleted is rewritten with its client.
const TABLES: [Table; 12] = [
    Table { update: true, ..table("clients", Some(Right::SeeClients)) },
    Table { delete: true, ..table("client_phones", Some(Right::SeeClients)) },
    Table { delete: true, ..table("client_emails", Some(Right::SeeClients)) },
    Table { delete: true, ..table("client_tags", Some(Right::SeeClients)) },
    Table { update: true, ..table("client_list", Some(Right::SeeClients)) },
    table("journal", None),
    table("journal_chains", None),
    table("journal_checkpoints", None),
    Table { update: true, ..table("imports", Some(Right::ImportClients)) },
    Table { update: true, ..table("import_rows", Some(Right::ImportClients)) },
    Table { update: true, ..table("users", None) },
    Table { update: true, ..table("settings", None) },
];

/// Columns that need more than their table: everybody adds to the journal, few read what it tells.
const COLUMNS: [(&str, &str, Right); 1] = [("journal", "body", Right::SeeJournal)];

/// Functions our statements use.
const FUNCTIONS: [&str; 7] = ["coalesce", "count", "iif", "instr", "length", "max", "sum"];

/// Harmless pragmas the keeper of the connection needs when the desk is idle.
const PRAGMAS: [&str; 2] = ["wal_checkpoint", "data_version"];

/// Puts `grants` in force on `conn`, in the place of earlier ones.
///
/// # Errors
/// When SQLite refuses.
pub fn install(conn: &mut Connection, grants: Grants) -> Result<(), Error> {
    // Statements compiled under other grants must not live on.
    conn.flush_prepared_statement_cache();
    conn.authorizer(Some(move |context: AuthContext<'_>| if grants.allow(context) { Authorization::Allow } else { Authorization::Deny }))?;
    Ok(())
}

impl Grants {
    fn allow(self, context: AuthContext<'_>) -> bool {
        let changes = |name, allowed: fn(&Table) -> bool| self.writes && in_main(context) && find(name).is_some_and(allowed);
        match context.action {
            AuthAction::Select | AuthAction::Transaction { .. } | AuthAction::Savepoint { .. } => true,
            AuthAction::Read { table_name, column_name } => in_main(context) && self.reads(table_name, column_name),
            AuthAction::Insert { table_name } => changes(table_name, |table| table.insert),
            AuthAction::Update { table_name, .. } => changes(table_name, |table| table.update),
            AuthAction::Delete { table_name } => changes(table_name, |table| table.delete),
            AuthAction::Function { function_name } => FUNCTIONS.contains(&function_name),
            AuthAction::Pragma { pragma_name, .. } => PRAGMAS.contains(&pragma_name),
            _ => false,
        }
    }

    fn reads(self, table: &str, column: &str) -> bool {
        let hidden = COLUMNS.iter().any(|&(of, name, right)| of == table && name == column && !Rules::ready(self.role).allow(right));
        !hidden && find(table).is_some_and(|table| table.read.is_none_or(|right| Rules::ready(self.role).allow(right)))
    }
}

/// SQLite names no database when no column is read (`count(*)`). No other one can be there: ATTACH and temporary
/// tables are denied.
fn in_main(context: AuthContext<'_>) -> bool {
    context.database_name.is_none_or(|name| name == "main")
}

fn find(name: &str) -> Option<&'static Table> {
    TABLES.iter().find(|table| table.name == name)
}

#[cfg(test)]
mod tests;
