//! A client base with invented people, to look around in: clients, a team that worked with them for two weeks, and the days
//! around today full of visits.

mod catalogue;
mod day;
mod outcome;
mod team;

use crate::{
    Clock, Desk, DeviceStore, Error, KdfParams, NewBase, Password, Session,
    imports::{self, Source, Strategy},
    session::Listener,
};
use kartoteka_backup::Flow;
use kartoteka_domain::{Country, DAY_MS, Language, Millis};
use std::{
    fs,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

/// The demo was founded so many days ago.
const DAYS: i64 = 14;

/// The password of everybody in the demo, shown on its lock screen.
pub const PASSWORD: &str = "demo";

/// Makes the demo in `dir`, anew each time, and signs its owner in.
///
/// # Errors
/// When the disk refuses.
pub fn open(dir: &Path, country: Country, language: Language, clock: Clock, listener: Listener) -> Result<(Desk, Arc<Session>), Error> {
    leave(dir)?;
    let new = NewBase {
        business_name: "Kartoteka Demo".to_owned(),
        country,
        language,
        time_zone: country.time_zone().to_owned(),
        owner_first_name: "Demo".to_owned(),
        owner_last_name: String::new(),
        password: Password::new(PASSWORD.to_owned()),
        kdf: Some(KdfParams::FASTEST),
    };
    let device = DeviceStore::File(dir.with_extension("device"));
    let past = Past::new(DAYS);
    let (desk, session, _kit) = Desk::create_unjudged(dir, device, new, true, past.clock(clock), listener)?;
    let source = Source::read("demo.csv".to_owned(), include_bytes!("../../../../../assets/demo/clients.csv").to_vec())?;
    imports::run(&session, &source, Strategy::Create, &mut |_| Flow::Go)?;
    let owner = session.actor().user;
    let team = team::invite(&desk, &session, language)?;
    team::share_clients(&session, &team, language)?;
    let salon = catalogue::make(&session, &team)?;
    let today = session.zone().wall_of(Millis(session.clock().now().0 + DAYS * DAY_MS)).day();
    team::work(&desk, &team, &past, &mut day::Diary::new(&salon, today, language))?;
    past.is_over();
    let owner = desk.unlock(owner, &Password::new(PASSWORD.to_owned()))?;
    outcome::settle(&owner.session, language)?;
    Ok((desk, owner.session))
}

/// How far the demo's clock is behind while its past is lived through.
struct Past(Arc<AtomicI64>);

impl Past {
    fn new(days: i64) -> Self {
        Self(Arc::new(AtomicI64::new(days * DAY_MS)))
    }

    fn clock(&self, real: Clock) -> Clock {
        let behind = Arc::clone(&self.0);
        Clock::told(move || Millis(real.now().0 - behind.load(Ordering::SeqCst)))
    }

    fn goes_on_until(&self, days_ago: i64) {
        self.0.store(days_ago * DAY_MS, Ordering::SeqCst);
    }

    fn is_over(&self) {
        self.goes_on_until(0);
    }
}

/// Removes the demo.
///
/// # Errors
/// When the disk refuses.
pub fn leave(dir: &Path) -> Result<(), Error> {
    let gone = |result: std::io::Result<()>| match result {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    };
    gone(fs::remove_dir_all(dir))?;
    Ok(gone(fs::remove_file(dir.with_extension("device")))?)
}
