//! A running write, and how it is committed: rows, journal entries and, when it is time, a signed checkpoint in one
//! transaction.

use super::{Open, Session, Topic, lock};
use crate::{Clock, Error, grants, index::IndexChange};
use kartoteka_domain::{Client, ClientId, DeviceId, Millis, NewEntry, Sight};
use kartoteka_store::{Connection, JournalKeys, Write};
use kartoteka_vault::{Edit, Unlocked};

/// Entries after which the journal is sealed by a signed checkpoint.
const CHECKPOINT_ENTRIES: u64 = 100;
/// Time after which it is sealed.
const CHECKPOINT_MS: i64 = 15 * 60 * 1000;

/// The connection that writes, and how far the journal is sealed.
pub(super) struct Writer {
    pub connection: Connection,
    pub unsealed: u64,
    pub sealed: Sealed,
    /// Where the journal key must be before the next entry; it stays behind only when the keyring refused.
    pub generation: u64,
}

/// The last checkpoint of this session: when, and the head and count it signed.
pub(super) struct Sealed {
    pub at: Millis,
    pub head: Option<([u8; 32], u64)>,
}

/// How a write is committed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// As the checkpoints come due.
    Plain,
    /// With a checkpoint.
    Sealed,
    /// Accounts or roles change: the signed header hears of it before and after.
    Policy,
}

/// The journal keys of a person's computer, as the store asks for them.
pub(crate) struct Keys<'u>(pub &'u Unlocked);

impl JournalKeys for Keys<'_> {
    fn mac(&self, data: &[u8]) -> [u8; 32] {
        self.0.journal_mac(data)
    }

    fn generation(&self) -> u64 {
        self.0.journal_generation()
    }

    fn device(&self) -> DeviceId {
        DeviceId(self.0.device())
    }
}

/// A running write: rows, journal entries and what they make stale.
pub struct Tx<'t> {
    /// The rows, to read and to change.
    pub rows: Write<'t>,
    clock: &'t Clock,
    now: Millis,
    sight: Sight,
    entries: Vec<NewEntry>,
    topics: Vec<Topic>,
    indexed: Vec<IndexChange>,
}

impl Tx<'_> {
    /// When this write happens.
    #[must_use]
    pub fn now(&self) -> Millis {
        self.now
    }

    /// A moment for a change of what was last changed at `last`: two within one millisecond must still be told apart.
    #[must_use]
    pub fn after(&self, last: Millis) -> Millis {
        Millis(self.now.0.max(last.0.saturating_add(1)))
    }

    /// A new id.
    #[must_use]
    pub fn new_id(&self) -> uuid::Uuid {
        self.clock.new_id()
    }

    /// What the person sees of the clients.
    #[must_use]
    pub fn sight(&self) -> Sight {
        self.sight
    }

    /// The whole client called `id`, to be changed; one outside the person's reach is not there.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn client(&self, id: ClientId) -> Result<Client, Error> {
        self.rows.whole_client(id)?.ok_or(Error::NotFound)
    }

    /// Adds to the journal what this write does.
    pub fn note(&mut self, entry: NewEntry) {
        self.entries.push(entry);
    }

    /// Names what goes stale when this is committed.
    pub fn touch(&mut self, topic: Topic) {
        if !self.topics.contains(&topic) {
            self.topics.push(topic);
        }
    }

    /// Has search know the client as it is now, once this is committed.
    pub fn reindex(&mut self, client: &Client) {
        self.indexed.push(IndexChange::of(client, &self.sight));
    }
}

impl Session {
    /// Commits `action`, whoever asks: rights were looked at before.
    pub(crate) fn commit<T>(&self, action: impl FnOnce(&mut Tx<'_>) -> Result<T, Error>) -> Result<T, Error> {
        self.commit_as(Kind::Plain, action)
    }

    /// Commits a change of accounts or roles. What they will be is announced in the signed header before the rows are
    /// committed and settled after: a database changed past the program agrees with neither.
    pub(crate) fn commit_policy<T>(&self, action: impl FnOnce(&mut Tx<'_>) -> Result<T, Error>) -> Result<T, Error> {
        self.commit_as(Kind::Policy, action)
    }

    fn commit_as<T>(&self, kind: Kind, action: impl FnOnce(&mut Tx<'_>) -> Result<T, Error>) -> Result<T, Error> {
        let open = self.open();
        let open = open.get()?;
        let mut writer = lock(&open.writer);
        self.still_open()?;
        let (value, topics) = self.transact(open, &mut writer, kind, action)?;
        drop(writer);
        (self.listener)(&topics);
        Ok(value)
    }

    /// One transaction: rows, entries and, when it is time or `kind` asks, a signed checkpoint.
    fn transact<T>(
        &self,
        open: &Open,
        writer: &mut Writer,
        kind: Kind,
        action: impl FnOnce(&mut Tx<'_>) -> Result<T, Error>,
    ) -> Result<(T, Vec<Topic>), Error> {
        let (now, sight) = (self.clock.now(), self.sight());
        open.unlocked.advance_journal_key(writer.generation)?;
        let Writer { connection, unsealed, sealed, generation } = writer;
        let rows = Write::begin_seen(connection, &sight)?;
        let topics = vec![Topic::Journal];
        let mut tx = Tx { rows, clock: &self.clock, now, sight, entries: Vec::new(), topics, indexed: Vec::new() };
        let value = action(&mut tx)?;
        let Tx { mut rows, entries, topics, indexed, .. } = tx;
        if entries.is_empty() {
            return Err(Error::Unjournaled);
        }
        let keys = Keys(&open.unlocked);
        for entry in &entries {
            rows.journal_mut().append(&keys, Some(self.actor.user), now, entry)?;
            *unsealed += 1;
        }
        let policy = if kind == Kind::Policy { Some(grants::digest(&rows)?) } else { None };
        if let Some(policy) = policy {
            open.unlocked.amend(&Edit { now_ms: now.0, announce_policy: Some(policy), ..Edit::default() })?;
        }
        // A clock that went back is worth a checkpoint too.
        let recent = (0..CHECKPOINT_MS).contains(&(now.0 - sealed.at.0));
        let due = kind != Kind::Plain || *unsealed >= CHECKPOINT_ENTRIES || !recent;
        let checkpoint =
            if due { Some(rows.journal_mut().checkpoint(&keys, now, &|message| open.unlocked.sign_checkpoint(message))?) } else { None };
        rows.commit()?;
        if let Some(checkpoint) = checkpoint {
            *generation = checkpoint.generation;
            // What was committed stands; a keyring that refuses now is asked again before the next entry.
            let _ = open.unlocked.advance_journal_key(*generation);
            *sealed = Sealed { at: now, head: Some((checkpoint.head, checkpoint.entries)) };
            *unsealed = 0;
        }
        if let Some(policy) = policy {
            open.unlocked.amend(&Edit { now_ms: now.0, settle_policy: Some(policy), ..Edit::default() })?;
        }
        self.index.apply(indexed);
        Ok((value, topics))
    }

    /// Writes what was searched for, `entry` and a checkpoint, and anchors the journal's head in the header.
    pub(crate) fn seal(&self, entry: NewEntry) -> Result<(), Error> {
        let open = self.open();
        let open = open.get()?;
        let mut writer = lock(&open.writer);
        let ((), topics) = self.transact(open, &mut writer, Kind::Sealed, |tx| {
            if let Some(search) = lock(&self.searched).take() {
                tx.note(search.entry());
            }
            tx.note(entry);
            Ok(())
        })?;
        let head = writer.sealed.head;
        drop(writer);
        if let Some((head, entries)) = head {
            open.unlocked.anchor(&head, entries)?;
        }
        (self.listener)(&topics);
        Ok(())
    }
}
