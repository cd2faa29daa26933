//! A client base with invented people, to look around in.

use crate::{
    Clock, Desk, DeviceStore, Error, KdfParams, NewBase, Password, Session,
    imports::{self, Source, Strategy},
    session::Listener,
};
use kartoteka_backup::Flow;
use kartoteka_domain::{Country, Language};
use std::{fs, path::Path, sync::Arc};

/// The password of the demo's owner, shown on its lock screen.
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
    let (desk, session, _kit) = Desk::create_unjudged(dir, device, new, true, clock, listener)?;
    let source = Source::read("demo.csv".to_owned(), include_bytes!("../../../../assets/demo/clients.csv").to_vec())?;
    imports::run(&session, &source, Strategy::Create, &mut |_| Flow::Go)?;
    Ok((desk, session))
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
