//! What can be asked for about files that leave, and about the protection of the base.

use clap::{Args as Arguments, Subcommand};
use kartoteka_api::export::FileFormat;
use std::path::PathBuf;

/// `export`
#[derive(Debug, Arguments)]
#[command(after_help = "\
Example:
  kartoteka-cli export --format csv --out clients.csv --reason \"for the accountant\" --approver Olena

When a second person must agree, that person's password comes from --approver-password-file, or is asked for on
the terminal. The file carries a mark: `kartoteka-cli trace FILE` tells whose export it is.")]
pub struct Export {
    /// csv or xlsx
    #[arg(long, default_value = "csv", value_parser = format)]
    pub format: FileFormat,
    /// New file
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Why; kept in the journal
    #[arg(long)]
    pub reason: String,
    /// Only clients that this finds
    #[arg(long, default_value = "", hide_default_value = true)]
    pub query: String,
    /// First name of the second person who agrees
    #[arg(long, value_name = "NAME")]
    pub approver: Option<String>,
    /// File whose first line is that person's password
    #[arg(long, value_name = "FILE", requires = "approver")]
    pub approver_password_file: Option<PathBuf>,
}

/// `trace`
#[derive(Debug, Arguments)]
#[command(after_help = "Example:\n  kartoteka-cli trace found-somewhere.xlsx")]
pub struct Trace {
    /// The file
    pub file: PathBuf,
}

/// `checkup`
#[derive(Debug, Arguments)]
#[command(after_help = "Example:\n  kartoteka-cli checkup --json")]
pub struct Checkup {}

/// `lockdown …`
#[derive(Debug, Clone, Copy, Subcommand)]
#[command(after_help = "Example:\n  kartoteka-cli lockdown on")]
pub enum Lockdown {
    /// Let in nobody but owners from now on
    On,
    /// Let everybody in again
    Off,
}

fn format(code: &str) -> Result<FileFormat, String> {
    FileFormat::parse(code).ok_or_else(|| "one of csv, xlsx".to_owned())
}
