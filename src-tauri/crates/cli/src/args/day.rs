//! What can be asked for about the day: services, visits, the waitlist.

use clap::{ArgGroup, Args as Arguments, Subcommand};
use kartoteka_api::booking::Scope;
use kartoteka_domain::{ClientId, Day, VisitId, WaitId, Wall, day::Weekdays, hours::Span};

/// `services …`
#[derive(Debug, Clone, Copy, Subcommand)]
#[command(after_help = "Example:\n  kartoteka-cli services list --json")]
pub enum Services {
    /// The catalogue: what is done, how long it takes, what it costs
    List {
        /// Those taken out of the catalogue too
        #[arg(long)]
        removed: bool,
    },
}

/// `visits …`
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  kartoteka-cli visits list --from 2026-11-23 --days 7
  kartoteka-cli visits book --client 0199c0de-0000-7000-8000-000000000000 --service Haircut --specialist Iryna --start 2026-11-23T10:30
  kartoteka-cli visits move 0199c0de-0000-7000-8000-000000000000 --start 2026-11-24T12:00
  kartoteka-cli visits cancel 0199c0de-0000-7000-8000-000000000000 --reason \"fell ill\"

Times are those of the wall clock of the base.")]
pub enum Visits {
    /// Visits and blocks of time, day by day
    List(VisitList),
    /// Book a visit, or block time
    Book(Box<Book>),
    /// Move a visit to another time or to somebody else
    Move(Move),
    /// Cancel a visit
    Cancel(Cancel),
}

/// `visits list`
#[derive(Debug, Arguments)]
pub struct VisitList {
    /// First day; without it, today
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub from: Option<Day>,
    /// How many days
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub days: u16,
    /// First name of one specialist
    #[arg(long, value_name = "NAME")]
    pub specialist: Option<String>,
}

/// `visits book`
#[derive(Debug, Arguments)]
#[command(group(ArgGroup::new("whom").required(true).args(["client", "guest", "block"])))]
pub struct Book {
    /// The client who comes
    #[arg(long, value_name = "ID")]
    pub client: Option<ClientId>,
    /// Name of somebody without a card who comes
    #[arg(long, value_name = "NAME")]
    pub guest: Option<String>,
    /// Nobody comes: block the time
    #[arg(long, requires = "minutes", conflicts_with = "service")]
    pub block: bool,
    /// Name of a service, or its id; several follow each other
    #[arg(long, value_name = "SERVICE")]
    pub service: Vec<String>,
    /// First name of who does it
    #[arg(long, value_name = "NAME")]
    pub specialist: String,
    /// When it begins: 2026-11-23T10:30
    #[arg(long, value_name = "TIME", value_parser = wall)]
    pub start: Wall,
    /// How long it takes; without it, as the catalogue says
    #[arg(long, value_name = "MINUTES")]
    pub minutes: Option<u16>,
    /// Free text; of blocked time, what it is for
    #[arg(long, default_value = "", hide_default_value = true)]
    pub note: String,
    /// The client wants this specialist and nobody else
    #[arg(long)]
    pub only_this_specialist: bool,
    /// The wish on the waitlist that it fulfils
    #[arg(long, value_name = "ID")]
    pub waiting: Option<WaitId>,
    #[command(flatten)]
    pub in_spite: InSpite,
}

/// Reasons to go on in spite of what speaks against it.
#[derive(Debug, Arguments)]
pub struct InSpite {
    /// Why in spite of a clash
    #[arg(long, value_name = "REASON")]
    pub in_spite_of_clash: Option<String>,
    /// Why in spite of a warning on the client
    #[arg(long, value_name = "REASON")]
    pub in_spite_of_warning: Option<String>,
}

/// `visits move`
#[derive(Debug, Arguments)]
pub struct Move {
    /// The visit
    pub id: VisitId,
    /// When it begins: 2026-11-23T10:30
    #[arg(long, value_name = "TIME", value_parser = wall)]
    pub start: Wall,
    /// First name of who does it from now on
    #[arg(long, value_name = "NAME")]
    pub specialist: Option<String>,
    /// How long it takes from now on
    #[arg(long, value_name = "MINUTES")]
    pub minutes: Option<u16>,
    /// Of a series: this, following or all
    #[arg(long, default_value = "this", value_parser = scope)]
    pub scope: Scope,
    #[command(flatten)]
    pub in_spite: InSpite,
}

/// `visits cancel`
#[derive(Debug, Arguments)]
pub struct Cancel {
    /// The visit
    pub id: VisitId,
    /// Why
    #[arg(long)]
    pub reason: String,
    /// Of a series: this, following or all
    #[arg(long, default_value = "this", value_parser = scope)]
    pub scope: Scope,
}

/// `waitlist …`
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  kartoteka-cli waitlist list
  kartoteka-cli waitlist add --guest Olena --service Haircut --from 2026-11-23 --until 2026-12-06 --weekdays mon,tue --between 10:00-14:00
  kartoteka-cli waitlist close 0199c0de-0000-7000-8000-000000000000")]
pub enum Waitlist {
    /// Who waits for what, the longest waiting first
    List,
    /// Put somebody on the list
    Add(Box<WaitAdd>),
    /// Take somebody off the list
    Close {
        /// The wish
        id: WaitId,
    },
}

/// `waitlist add`
#[derive(Debug, Arguments)]
#[command(group(ArgGroup::new("who-waits").required(true).args(["client", "guest"])))]
pub struct WaitAdd {
    /// The client who waits
    #[arg(long, value_name = "ID")]
    pub client: Option<ClientId>,
    /// Name of somebody without a card who waits
    #[arg(long, value_name = "NAME")]
    pub guest: Option<String>,
    /// Name of the service, or its id; without it, anything
    #[arg(long, value_name = "SERVICE")]
    pub service: Option<String>,
    /// First name of a specialist; may be given several times; without it, anybody
    #[arg(long, value_name = "NAME")]
    pub specialist: Vec<String>,
    /// First day; without it, today
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub from: Option<Day>,
    /// Last day
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub until: Day,
    /// Days of the week with commas: mon,tue,wed,thu,fri,sat,sun; without them, any
    #[arg(long, value_name = "DAYS", value_parser = weekdays)]
    pub weekdays: Option<Weekdays>,
    /// Hours within which the visit must lie: 10:00-14:00; without them, any
    #[arg(long, value_name = "HOURS", value_parser = span)]
    pub between: Option<Span>,
    /// Free text
    #[arg(long, default_value = "", hide_default_value = true)]
    pub note: String,
}

const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

fn day(text: &str) -> Result<Day, String> {
    text.parse().map_err(|_| "a day like 2026-11-23".to_owned())
}

fn wall(text: &str) -> Result<Wall, String> {
    text.parse().map_err(|_| "a time like 2026-11-23T10:30".to_owned())
}

fn scope(code: &str) -> Result<Scope, String> {
    Scope::parse(code).ok_or_else(|| format!("one of {}", Scope::ALL.map(Scope::code).join(", ")))
}

fn weekdays(text: &str) -> Result<Weekdays, String> {
    let place = |code: &str| WEEKDAYS.iter().position(|day| *day == code.trim());
    let days: Option<Vec<usize>> = text.split(',').map(place).collect();
    days.map(Weekdays::of).ok_or_else(|| format!("some of {}, with commas", WEEKDAYS.join(",")))
}

fn span(text: &str) -> Result<Span, String> {
    let minute = |clock: &str| {
        let (hour, minute) = clock.trim().split_once(':')?;
        let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
        (hour <= 24 && minute < 60).then_some(hour * 60 + minute)
    };
    let span = text.split_once('-').and_then(|(from, until)| Span::new(minute(from)?, minute(until)?));
    span.ok_or_else(|| "hours like 10:00-14:00".to_owned())
}
