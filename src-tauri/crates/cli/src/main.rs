//! `kartoteka-cli`: Kartoteka without a window, for rescue, scripts and benchmarks.
//!
//! It calls the same api under the same rights as the window. *Invariant:* a password never comes
//! from an argument and never goes to the screen; reasons and advice go to the error stream in words.

mod args;
mod base;
mod commands;
mod failure;
mod kit_file;
mod output;
mod secret;

use args::Args;
use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    // A system that refuses this is no reason to refuse the work.
    let _ = kartoteka_api::harden_process();
    // Wrong usage ends here with 2 and words on the error stream; `--help` with 0.
    let args = Args::parse();
    match commands::run(&args.globals, &args.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) if failure.is_closed_pipe() => ExitCode::SUCCESS,
        Err(failure) => {
            failure.tell(args.globals.words(), args.globals.json);
            ExitCode::FAILURE
        }
    }
}
