//! The commands: each asks the api and prints what it answers.

mod backup;
mod clients;
mod generate;
mod import;
mod init;
mod journal;
mod kit;
mod restore;

use crate::{
    args::{Command, Globals},
    failure::Failure,
};

/// Does what was asked for.
pub fn run(globals: &Globals, command: &Command) -> Result<(), Failure> {
    match command {
        Command::Init(new) => init::run(globals, new),
        Command::Clients(asked) => clients::run(globals, asked),
        Command::Import(asked) => import::run(globals, asked),
        Command::Backup(asked) => backup::run(globals, asked),
        Command::Restore(asked) => restore::run(globals, asked),
        Command::Journal(asked) => journal::run(globals, asked),
        Command::Kit(asked) => kit::run(globals, asked),
        Command::Generate(asked) => generate::run(globals, asked),
    }
}
