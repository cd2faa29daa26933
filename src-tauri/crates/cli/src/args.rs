//! What can be asked for: commands, options, help. Nothing is done here.

mod day;
mod guard;
mod staff;

pub use day::{Book, Cancel, InSpite, Move, Services, VisitList, Visits, WaitAdd, Waitlist};
pub use guard::{Checkup, Export, Lockdown, Trace};
pub use staff::{Invite, Leaver, Leaving, People, Roles};

use clap::{Args as Arguments, Parser, Subcommand};
use kartoteka_api::{
    DeviceStore,
    imports::{Delimiter, Encoding, Strategy},
};
use kartoteka_domain::{Action, ClientId, Country, ImportId, Language};
use std::path::PathBuf;

/// Kartoteka without a window: the same client base, the same rights, the same journal.
#[derive(Debug, Parser)]
#[command(name = "kartoteka-cli", version, after_help = EXAMPLES)]
pub struct Args {
    #[command(flatten)]
    pub globals: Globals,
    #[command(subcommand)]
    pub command: Command,
}

const EXAMPLES: &str = "\
Examples:
  kartoteka-cli clients find 4567
  kartoteka-cli --vault ~/salon --device-secret ~/salon.device --password-file pw clients list --json
  kartoteka-cli import clients.csv --dry-run
  kartoteka-cli backup now --target /media/stick
  kartoteka-cli restore --target /media/stick --kit kit.txt --into ~/salon

Exit codes: 0 done, 1 refused or failed (the reason is on the error stream), 2 wrong usage.";

/// What every command understands.
#[derive(Debug, Arguments)]
#[command(next_help_heading = "Options of every command")]
pub struct Globals {
    /// Folder of the client base; without it, the one the window uses
    #[arg(long, global = true, value_name = "DIR")]
    pub vault: Option<PathBuf>,

    /// First name of the person who signs in; needed when there are several people
    #[arg(long, global = true, value_name = "NAME")]
    pub user: Option<String>,

    /// File whose first line is the password; without it, the terminal asks and shows nothing
    #[arg(long, global = true, value_name = "FILE")]
    pub password_file: Option<PathBuf>,

    /// Confirmation code of six digits, or a one-time recovery code, for whoever has a second factor; for people accept,
    /// the code of the invitation
    ///
    /// Each code is good once: what asks for another one in the same run asks on the terminal.
    #[arg(long, global = true, value_name = "CODE")]
    pub code: Option<String>,

    /// Keep this computer's secret in FILE instead of the keyring of the operating system
    ///
    /// For computers without a keyring: rescue systems, servers. What it costs: the keyring is what makes a
    /// copied disk worthless without this computer. Whoever copies FILE together with the folder of the
    /// client base needs only the password. Keep FILE on another medium than the folder, and delete it
    /// when it is needed no more.
    #[arg(long, global = true, value_name = "FILE")]
    pub device_secret: Option<PathBuf>,

    /// Print one JSON object or array; failures too, on the error stream
    #[arg(long, global = true)]
    pub json: bool,

    /// Language of messages: en, uk, pl or ru; for init, of the new client base too
    #[arg(long, global = true, value_name = "CODE", value_parser = language)]
    pub language: Option<Language>,

    /// Derive keys as fast as possible, for tests and benchmarks only
    #[arg(long, global = true, hide = true)]
    pub fast_kdf: bool,
}

impl Globals {
    /// The language of messages.
    pub fn words(&self) -> Language {
        self.language.unwrap_or(Language::English)
    }

    /// Where this computer's secret lies.
    pub fn device(&self) -> DeviceStore {
        self.device_secret.clone().map_or(DeviceStore::Keyring, DeviceStore::File)
    }
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a new client base and its recovery sheet
    Init(Init),
    /// List, find, add, show, delete and restore clients
    #[command(subcommand)]
    Clients(Clients),
    /// List the services of the catalogue
    #[command(subcommand)]
    Services(Services),
    /// List, book, move and cancel visits
    #[command(subcommand)]
    Visits(Visits),
    /// List, add and close wishes on the waitlist
    #[command(subcommand)]
    Waitlist(Waitlist),
    /// Bring in a CSV file of clients, or undo a former import
    Import(Import),
    /// Make, list and verify backup copies
    #[command(subcommand)]
    Backup(Backup),
    /// Restore a client base from a backup copy; nothing is overwritten
    Restore(Restore),
    /// Read and verify the activity journal
    #[command(subcommand)]
    Journal(Journal),
    /// Check a recovery sheet
    #[command(subcommand)]
    Kit(Kit),
    /// List, invite and close accounts
    #[command(subcommand)]
    People(People),
    /// What each role may do
    #[command(subcommand)]
    Roles(Roles),
    /// Take clients out as a file; guarded, journaled and marked
    Export(Export),
    /// Tell which export a file of clients came from
    Trace(Trace),
    /// How well the client base is protected, rule by rule
    Checkup(Checkup),
    /// Lock the client base down until an owner comes, or end that
    #[command(subcommand)]
    Lockdown(Lockdown),
    /// A staff member leaves: see what that takes, then do it
    #[command(subcommand)]
    Leaving(Leaving),
    /// Add invented people, for demonstrations and benchmarks
    Generate(Generate),
}

/// `init`
#[derive(Debug, Arguments)]
#[command(after_help = "\
Example:
  kartoteka-cli --vault ~/salon init --business \"Salon Luna\" --country UA --owner \"Olena Koval\" --kit-file kit.txt

The recovery sheet is written once, now. Print it, put the paper in a safe place and delete the file.
After a disaster it opens every backup copy; without it and without the password nobody can.")]
pub struct Init {
    /// What the business is called
    #[arg(long)]
    pub business: String,
    /// ISO code of the country; decides how phones are read
    #[arg(long, value_name = "CODE", value_parser = country)]
    pub country: Country,
    /// IANA time zone; without it, that of the country
    #[arg(long, value_name = "ZONE")]
    pub time_zone: Option<String>,
    /// First name of the owner, and the family name if wanted
    #[arg(long, value_name = "NAME")]
    pub owner: String,
    /// New file for the text of the recovery sheet
    #[arg(long, value_name = "FILE")]
    pub kit_file: PathBuf,
}

/// `clients …`
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  kartoteka-cli clients list --limit 20
  kartoteka-cli clients find \"koval 4567\"
  kartoteka-cli clients add --first-name Olena --phone \"050 123 45 67\" --tag vip
  kartoteka-cli clients delete 0199c0de-0000-7000-8000-000000000000")]
pub enum Clients {
    /// All clients in name order
    List {
        #[command(flatten)]
        limit: Limit,
        /// Those in the bin instead, newest first
        #[arg(long)]
        bin: bool,
    },
    /// Clients by any part of a name, phone, mail or tag
    Find {
        /// Words and digits; all of them must occur
        query: String,
        #[command(flatten)]
        limit: Limit,
    },
    /// Add a client
    Add(Box<Add>),
    /// The whole card of a client
    Show {
        /// The client
        id: ClientId,
    },
    /// The whole card with names and contacts, for roles that see them on cards; counted
    Reveal {
        /// The client
        id: ClientId,
    },
    /// Move a client to the bin
    Delete {
        /// The client
        id: ClientId,
    },
    /// Bring a client back from the bin
    Restore {
        /// The client
        id: ClientId,
    },
}

/// How many rows at most.
#[derive(Debug, Arguments)]
pub struct Limit {
    /// The most rows to print
    #[arg(long, value_name = "N", default_value_t = usize::MAX, hide_default_value = true)]
    pub limit: usize,
}

/// `clients add`
#[derive(Debug, Arguments)]
pub struct Add {
    /// Given name; this or a phone is needed
    #[arg(long, default_value = "", hide_default_value = true)]
    pub first_name: String,
    /// Family name
    #[arg(long, default_value = "", hide_default_value = true)]
    pub last_name: String,
    /// Patronymic
    #[arg(long, default_value = "", hide_default_value = true)]
    pub middle_name: String,
    /// Telephone number; may be given several times
    #[arg(long)]
    pub phone: Vec<String>,
    /// E-mail address; may be given several times
    #[arg(long)]
    pub email: Vec<String>,
    /// Day of birth: 31.12.1990, 1990-12-31 or 31.12
    #[arg(long, default_value = "", hide_default_value = true)]
    pub birthday: String,
    /// Postal address
    #[arg(long, default_value = "", hide_default_value = true)]
    pub address: String,
    /// Tag; may be given several times
    #[arg(long)]
    pub tag: Vec<String>,
    /// Free text
    #[arg(long, default_value = "", hide_default_value = true)]
    pub note: String,
    /// Where the person heard of us
    #[arg(long, default_value = "", hide_default_value = true)]
    pub source: String,
    /// Why the person is not to be booked
    #[arg(long, value_name = "REASON")]
    pub do_not_book: Option<String>,
}

/// `import …`
#[derive(Debug, Arguments)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    after_help = "\
Examples:
  kartoteka-cli import clients.csv --dry-run
  kartoteka-cli import clients.csv --strategy update --encoding windows-1251 --delimiter semicolon
  kartoteka-cli import list
  kartoteka-cli import undo 0199c0de-0000-7000-8000-000000000000"
)]
pub struct Import {
    #[command(subcommand)]
    pub past: Option<PastImports>,
    /// The file: CSV with commas, semicolons or tabs
    #[arg(required = true)]
    pub file: Option<PathBuf>,
    /// Tell what would happen and change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// What to do with a client whose phone or mail is known: create another, update or skip
    #[arg(long, default_value = "update", value_parser = strategy)]
    pub strategy: Strategy,
    /// Encoding of the file, if guessing goes wrong: utf-8, utf-16le, utf-16be, windows-1251, windows-1250, koi8-u
    #[arg(long, value_parser = encoding)]
    pub encoding: Option<Encoding>,
    /// What separates columns, if guessing goes wrong: comma, semicolon or tab
    #[arg(long, value_parser = delimiter)]
    pub delimiter: Option<Delimiter>,
}

/// `import list`, `import undo`
#[derive(Debug, Subcommand)]
pub enum PastImports {
    /// Former imports, newest first
    List,
    /// Take back everything an import did
    Undo {
        /// The import
        id: ImportId,
    },
}

/// `backup …`
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  kartoteka-cli backup now --target /media/stick
  kartoteka-cli backup now --locked --target /media/stick     without a password, for a schedule
  kartoteka-cli backup list --target /media/stick
  kartoteka-cli backup verify --target /media/stick --kit kit.txt")]
pub enum Backup {
    /// Make a copy and read it back
    Now {
        /// Folder for copies, best on another disk
        #[arg(long, value_name = "DIR")]
        target: PathBuf,
        /// Sign nobody in: the copy is made of the closed client base and journaled at the next sign-in
        #[arg(long)]
        locked: bool,
    },
    /// Copies in a folder; needs no password
    List {
        /// Folder with copies
        #[arg(long, value_name = "DIR")]
        target: PathBuf,
    },
    /// Open copies, compare every byte with its sums; needs no password, but the recovery sheet
    Verify {
        /// Folder with copies
        #[arg(long, value_name = "DIR")]
        target: PathBuf,
        /// File with the words of the recovery sheet
        #[arg(long, value_name = "FILE")]
        kit: PathBuf,
        /// Only this copy; without it, all of them
        #[arg(long, value_name = "N")]
        set: Option<u64>,
    },
}

/// `restore`
#[derive(Debug, Arguments)]
#[command(after_help = "\
Example:
  kartoteka-cli restore --target /media/stick --kit kit.txt --into ~/salon --new-password-file pw

What lies in ~/salon already is kept beside it. On a computer that never opened this client base the owner
sets a new password: from --new-password-file, or asked for on the terminal.")]
pub struct Restore {
    /// Folder with copies
    #[arg(long, value_name = "DIR")]
    pub target: PathBuf,
    /// File with the words of the recovery sheet
    #[arg(long, value_name = "FILE")]
    pub kit: PathBuf,
    /// Where the client base shall lie
    #[arg(long, value_name = "DIR")]
    pub into: PathBuf,
    /// Which copy; without it, the newest one that opens
    #[arg(long, value_name = "N")]
    pub set: Option<u64>,
    /// File whose first line is the owner's new password
    #[arg(long, value_name = "FILE")]
    pub new_password_file: Option<PathBuf>,
}

/// `journal …`
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  kartoteka-cli journal list --limit 50
  kartoteka-cli journal list --action client-deleted --action client-restored
  kartoteka-cli journal verify")]
pub enum Journal {
    /// Entries, newest first
    List(JournalList),
    /// Prove that nobody touched the journal; 1 when somebody did
    Verify,
}

/// `journal list`
#[derive(Debug, Arguments)]
pub struct JournalList {
    #[command(flatten)]
    pub limit: Limit,
    /// Only what this person did, by first name
    #[arg(long, value_name = "NAME")]
    pub person: Option<String>,
    /// Only what concerns this client
    #[arg(long, value_name = "ID")]
    pub client: Option<ClientId>,
    /// Only this action; may be given several times
    #[arg(long, value_name = "CODE", value_parser = action)]
    pub action: Vec<Action>,
}

/// `kit …`
#[derive(Debug, Subcommand)]
#[command(after_help = "Example:\n  kartoteka-cli kit check kit.txt")]
pub enum Kit {
    /// Whether a recovery sheet belongs to this client base; 1 when it does not
    Check {
        /// File with the words of the sheet
        file: PathBuf,
    },
}

/// `generate`
#[derive(Debug, Arguments)]
#[command(after_help = "Example:\n  kartoteka-cli generate --clients 1000 --visits 5000 --seed 1")]
pub struct Generate {
    /// How many people
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub clients: usize,
    /// How many visits, given by a team of twelve that is invited where it is missing
    #[arg(long, value_name = "M", default_value_t = 0)]
    pub visits: usize,
    /// How many journal entries more
    #[arg(long, value_name = "K", default_value_t = 0)]
    pub entries: usize,
    /// The same number invents the same people and visits
    #[arg(long, value_name = "S", default_value_t = 1)]
    pub seed: u64,
    /// Add one by one and print the id of each once it is committed
    #[arg(long, hide = true)]
    pub print_ids: bool,
}

fn country(code: &str) -> Result<Country, String> {
    let codes = || Country::ALL.map(Country::code).join(", ");
    Country::parse(&code.to_uppercase()).ok_or_else(|| format!("one of {}", codes()))
}

fn language(code: &str) -> Result<Language, String> {
    Language::parse(code).ok_or_else(|| format!("one of {}", Language::ALL.map(Language::code).join(", ")))
}

fn strategy(code: &str) -> Result<Strategy, String> {
    Strategy::parse(code).ok_or_else(|| "one of create, update, skip".to_owned())
}

fn encoding(code: &str) -> Result<Encoding, String> {
    Encoding::parse(code).ok_or_else(|| format!("one of {}", Encoding::ALL.map(Encoding::code).join(", ")))
}

fn delimiter(code: &str) -> Result<Delimiter, String> {
    Delimiter::parse(code).ok_or_else(|| format!("one of {}", Delimiter::ALL.map(Delimiter::code).join(", ")))
}

fn action(code: &str) -> Result<Action, String> {
    let codes = || Action::ALL.iter().map(|action| action.code()).collect::<Vec<_>>().join(", ");
    Action::parse(code).ok_or_else(|| format!("one of {}", codes()))
}

#[cfg(test)]
mod tests;
