//! The commands: each asks the api and prints what it answers.

mod backup;
mod checkup;
mod clients;
mod export;
mod generate;
mod import;
mod init;
mod journal;
mod kit;
mod leaving;
mod lockdown;
mod people;
mod restore;
mod roles;
mod services;
mod visits;
mod waitlist;

use crate::{
    args::{Command, Globals},
    failure::Failure,
};

/// Does what was asked for.
pub fn run(globals: &Globals, command: &Command) -> Result<(), Failure> {
    match command {
        Command::Init(new) => init::run(globals, new),
        Command::Clients(asked) => clients::run(globals, asked),
        Command::Services(asked) => services::run(globals, *asked),
        Command::Visits(asked) => visits::run(globals, asked),
        Command::Waitlist(asked) => waitlist::run(globals, asked),
        Command::Import(asked) => import::run(globals, asked),
        Command::Backup(asked) => backup::run(globals, asked),
        Command::Restore(asked) => restore::run(globals, asked),
        Command::Journal(asked) => journal::run(globals, asked),
        Command::Kit(asked) => kit::run(globals, asked),
        Command::People(asked) => people::run(globals, asked),
        Command::Roles(asked) => roles::run(globals, asked),
        Command::Export(asked) => export::run(globals, asked),
        Command::Trace(asked) => export::trace(globals, asked),
        Command::Checkup(_) => checkup::run(globals),
        Command::Lockdown(asked) => lockdown::run(globals, *asked),
        Command::Leaving(asked) => leaving::run(globals, asked),
        Command::Generate(asked) => generate::run(globals, asked),
    }
}
