//! The two ways into the tables: [`Read`] on any connection, [`Write`] for one transaction.

use crate::{
    Error,
    cells::{Cells, CellsMut},
    clients::{Clients, ClientsMut},
    convert::from_sql,
    devices::{Devices, DevicesMut},
    exports::{Exports, ExportsMut},
    imports::{Imports, ImportsMut},
    interactions::{self, Interactions, InteractionsMut},
    journal::{Head, Journal, JournalMut},
    occupancy::Occupancy,
    resources::{Resources, ResourcesMut},
    roles::{Roles, RolesMut},
    rules_texts::{RulesTexts, RulesTextsMut},
    schedule::{Schedule, ScheduleMut},
    series::{SeriesMut, SeriesTable},
    services::{Services, ServicesMut},
    settings::{Settings, SettingsMut},
    specialists::{Specialists, SpecialistsMut},
    users::{Users, UsersMut},
    views::View,
    visits::{self, Visits, VisitsMut},
    waitlist::{Waitlist, WaitlistMut},
    warnings::{self, Warnings, WarningsMut},
    watch::{Alerts, AlertsMut, Lifts, LiftsMut},
};
use kartoteka_domain::{Client, ClientId, InteractionId, Millis, Sight, UserId, Visit, VisitId, WaitId, Waiting, Warning, WarningId};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::{collections::BTreeMap, ops::Deref};

/// More statements than the crate has, so that none is compiled twice.
const STATEMENTS: usize = 320;

/// The first schema that has visits.
const SCHEMA_OF_THE_DAY: u32 = 7;
/// The first schema that has a log of contacts.
const SCHEMA_OF_THE_LOG: u32 = 8;
/// By an index of ids, without looking at the visits.
const VISITS: &str = "SELECT (SELECT count(*) FROM visits) - (SELECT count(*) FROM visits WHERE removed_at IS NOT NULL)";

/// Reads through borrowed connections. Each call sees one state of the database.
#[derive(Clone, Copy)]
pub struct Read<'c> {
    conn: &'c Connection,
    view: View<'c>,
}

/// The table of each name, to read and to write.
macro_rules! tables {
    ($($(#[$doc:meta])* $read:ident: $reader:ident, $write:ident: $writer:ident;)*) => {
        impl<'c> Read<'c> {
            $($(#[$doc])*
            #[must_use]
            pub fn $read(&self) -> $reader<'c> {
                $reader { conn: self.conn }
            })*
        }

        impl Write<'_> {
            $($(#[$doc])*
            pub fn $write(&mut self) -> $writer<'_> {
                $writer { conn: self.read.conn }
            })*
        }
    };
}

tables! {
    /// Imports.
    imports: Imports, imports_mut: ImportsMut;
    /// Settings.
    settings: Settings, settings_mut: SettingsMut;
    /// The people who sign in.
    users: Users, users_mut: UsersMut;
    /// Roles the owner made or changed.
    roles: Roles, roles_mut: RolesMut;
    /// Sealed cells.
    cells: Cells, cells_mut: CellsMut;
    /// Computers of the salon.
    devices: Devices, devices_mut: DevicesMut;
    /// Alerts of the watch.
    alerts: Alerts, alerts_mut: AlertsMut;
    /// Limits lifted for a while.
    lifts: Lifts, lifts_mut: LiftsMut;
    /// Files of clients that were taken out.
    exports: Exports, exports_mut: ExportsMut;
    /// The rules on data that people sign.
    rules_texts: RulesTexts, rules_texts_mut: RulesTextsMut;
    /// Visits that repeat by one rule.
    series: SeriesTable, series_mut: SeriesMut;
    /// Services.
    services: Services, services_mut: ServicesMut;
    /// Rooms and equipment.
    resources: Resources, resources_mut: ResourcesMut;
    /// Those who have a column in the calendar.
    specialists: Specialists, specialists_mut: SpecialistsMut;
    /// Days that differ from the usual week.
    schedule: Schedule, schedule_mut: ScheduleMut;
}

impl<'c> Read<'c> {
    /// Reads through `conn`, and sees every client whole.
    #[must_use]
    pub fn new(conn: &'c Connection) -> Self {
        Self::with(conn, View::whole(conn))
    }

    /// Reads through `conn`, and of the clients what `sight` shows. These are read through `keeper`, which nothing else
    /// uses: the role's own connection has no tables of clients ([`Grants`](crate::Grants)) unless it sees all of them whole.
    #[must_use]
    pub fn seen(conn: &'c Connection, keeper: &'c Connection, sight: &Sight) -> Self {
        Self::with(conn, View::of(keeper, sight))
    }

    fn with(conn: &'c Connection, view: View<'c>) -> Self {
        for used in [conn, view.conn] {
            used.set_prepared_statement_cache_capacity(STATEMENTS);
        }
        Self { conn, view }
    }

    /// Clients, as far as they are seen.
    #[must_use]
    pub fn clients(&self) -> Clients<'c> {
        Clients { view: self.view }
    }

    /// Visits and blocks of time, as far as they are seen.
    #[must_use]
    pub fn visits(&self) -> Visits<'c> {
        Visits { view: self.view }
    }

    /// When people, rooms, equipment and clients are taken, whoever looks; it tells no names.
    #[must_use]
    pub fn occupancy(&self) -> Occupancy<'c> {
        Occupancy { conn: self.view.conn }
    }

    /// The waitlist, as far as it is seen.
    #[must_use]
    pub fn waitlist(&self) -> Waitlist<'c> {
        Waitlist { view: self.view }
    }

    /// Warnings on clients, as far as they are seen.
    #[must_use]
    pub fn warnings(&self) -> Warnings<'c> {
        Warnings { view: self.view }
    }

    /// The log of contacts with clients, as far as it is seen.
    #[must_use]
    pub fn interactions(&self) -> Interactions<'c> {
        Interactions { view: self.view }
    }

    /// The warnings on a client, whoever looks: to check a booking against them, and for nothing that a screen shows.
    ///
    /// # Errors
    /// When the database cannot be read, or holds what no release wrote.
    pub fn warned_of(&self, client: ClientId) -> Result<Vec<Warning>, Error> {
        warnings::of_client(self.view.conn, client)
    }

    /// The activity journal.
    #[must_use]
    pub fn journal(&self) -> Journal<'c> {
        Journal { conn: self.conn }
    }

    /// How many there are of what, as a backup copy tells and a restore compares: `clients`, `clients-in-bin`,
    /// `journal-entries`, `people`, and `visits`, `services`, `interactions` unless the copy is of a release that had none.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn counts(&self) -> Result<BTreeMap<String, u64>, Error> {
        let mut counts = vec![
            ("clients", self.clients().count()?),
            ("clients-in-bin", self.clients().deleted_count()?),
            ("journal-entries", self.journal().count()?),
            ("people", self.count("SELECT count(*) FROM users")?),
        ];
        let schema: u32 = self.conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        if schema >= SCHEMA_OF_THE_DAY {
            counts.push(("visits", self.count(VISITS)?));
            counts.push(("services", self.count("SELECT count(*) FROM services WHERE removed_at IS NULL")?));
        }
        if schema >= SCHEMA_OF_THE_LOG {
            counts.push(("interactions", self.count("SELECT count(*) FROM interactions WHERE removed_at IS NULL")?));
        }
        Ok(counts.into_iter().map(|(name, count)| (name.to_owned(), count)).collect())
    }

    fn count(&self, sql: &str) -> Result<u64, Error> {
        Ok(from_sql(self.conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?))
    }
}

/// One transaction. Dropped without [`Self::commit`], it never happened.
pub struct Write<'c> {
    read: Read<'c>,
    tx: Transaction<'c>,
    head: Option<Head>,
}

impl<'c> Write<'c> {
    /// Begins, waiting for another writer to finish. Clients are seen whole.
    ///
    /// # Errors
    /// When another writer holds the database for longer than the connection's patience.
    pub fn begin(conn: &'c mut Connection) -> Result<Self, Error> {
        Self::with(conn, View::whole)
    }

    /// The same, and of the clients what `sight` shows, but for [`Self::whole_client`].
    ///
    /// # Errors
    /// As [`Self::begin`].
    pub fn begin_seen(conn: &'c mut Connection, sight: &Sight) -> Result<Self, Error> {
        Self::with(conn, |conn| View::of(conn, sight))
    }

    fn with(conn: &'c mut Connection, view: impl FnOnce(&'c Connection) -> View<'c>) -> Result<Self, Error> {
        // The borrow stays exclusive for as long as the handle lives, which is what `new_unchecked` asks for.
        let conn: &'c Connection = conn;
        let tx = Transaction::new_unchecked(conn, TransactionBehavior::Immediate)?;
        Ok(Self { read: Read::with(conn, view(conn)), tx, head: None })
    }

    /// A client with all that is known, to change it; `None` also when it is out of sight. What a person does not see of it
    /// goes back as it came.
    ///
    /// # Errors
    /// When the database cannot be read, or holds what no release wrote.
    pub fn whole_client(&self, id: ClientId) -> Result<Option<Client>, Error> {
        Clients { view: self.read.view.unmasked() }.get(id)
    }

    /// A visit with all that is known, to change it, also one that was taken out; `None` when it is out of sight or of somebody
    /// important who is not seen.
    ///
    /// # Errors
    /// As [`Self::whole_client`].
    pub fn whole_visit(&self, id: VisitId) -> Result<Option<Visit>, Error> {
        visits::seen(self.read.view.unmasked(), id)
    }

    /// A visit with all that is known, whoever looks: to hand it over or take it to another zone with all others, and for nothing
    /// that a screen shows.
    ///
    /// # Errors
    /// As [`Self::whole_client`].
    pub fn any_visit(&self, id: VisitId) -> Result<Option<Visit>, Error> {
        visits::seen(View::whole(self.read.conn), id)
    }

    /// A wish on the waitlist with all that is known, to change it; `None` as for [`Self::whole_visit`].
    ///
    /// # Errors
    /// As [`Self::whole_client`].
    pub fn whole_wish(&self, id: WaitId) -> Result<Option<Waiting>, Error> {
        Ok(Waitlist { view: self.read.view.unmasked() }.get(id)?.map(|row| row.waiting))
    }

    /// The open wishes that name `specialist`, whoever looks, those of clients in the bin too: to hand them over.
    ///
    /// # Errors
    /// As [`Self::whole_client`].
    pub fn wishes_for(&self, specialist: UserId) -> Result<Vec<Waiting>, Error> {
        Waitlist { view: View::whole(self.read.conn) }.open_for(specialist)
    }

    /// A warning, whoever looks: to see that it is still as it was read, and for nothing that a screen shows.
    ///
    /// # Errors
    /// As [`Self::whole_client`].
    pub fn any_warning(&self, id: WarningId) -> Result<Option<Warning>, Error> {
        warnings::one(self.read.conn, id)
    }

    /// When a logged contact was last changed, whoever looks: to see that it is still as it was read.
    ///
    /// # Errors
    /// As [`Self::whole_client`].
    pub fn interaction_changed_at(&self, id: InteractionId) -> Result<Option<Millis>, Error> {
        interactions::changed_at(self.read.conn, id)
    }

    /// Makes it last: when this returns, it is on the disk.
    ///
    /// # Errors
    /// When the disk refuses; nothing has changed then.
    pub fn commit(self) -> Result<(), Error> {
        Ok(self.tx.commit()?)
    }

    /// Clients.
    pub fn clients_mut(&mut self) -> ClientsMut<'_> {
        ClientsMut { conn: self.read.conn }
    }

    /// Visits and blocks of time.
    pub fn visits_mut(&mut self) -> VisitsMut<'_> {
        VisitsMut { conn: self.read.conn }
    }

    /// The waitlist.
    pub fn waitlist_mut(&mut self) -> WaitlistMut<'_> {
        WaitlistMut { conn: self.read.conn }
    }

    /// Warnings on clients.
    pub fn warnings_mut(&mut self) -> WarningsMut<'_> {
        WarningsMut { conn: self.read.conn }
    }

    /// The log of contacts with clients.
    pub fn interactions_mut(&mut self) -> InteractionsMut<'_> {
        InteractionsMut { conn: self.read.conn }
    }

    /// The activity journal.
    pub fn journal_mut(&mut self) -> JournalMut<'_> {
        JournalMut { conn: self.read.conn, head: &mut self.head }
    }
}

impl<'c> Deref for Write<'c> {
    type Target = Read<'c>;

    fn deref(&self) -> &Read<'c> {
        &self.read
    }
}
