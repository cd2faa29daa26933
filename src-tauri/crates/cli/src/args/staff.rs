//! What can be asked for about the people who work here.

use clap::{Args as Arguments, Subcommand};
use kartoteka_domain::{ClientId, RoleId};

/// `people …`
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  kartoteka-cli people list
  kartoteka-cli people invite --first-name Iryna --last-name Melnyk --role specialist
  kartoteka-cli --user Iryna people accept --code ABCD-EFGH-JKLM-NPQR
  kartoteka-cli people close Iryna --successor Olena")]
pub enum People {
    /// All accounts
    List,
    /// Invite a person; the code is printed once
    Invite(Invite),
    /// Set the first password of --user with the invitation that --code names
    ///
    /// The password is typed twice, or comes from --password-file. The rules on data and the lesson wait for the
    /// first sign-in in the window.
    Accept,
    /// Close an account and renew the keys, as `leaving run` does
    Close(Leaver),
}

/// `people invite`
#[derive(Debug, Arguments)]
pub struct Invite {
    /// First name
    #[arg(long)]
    pub first_name: String,
    /// Family name
    #[arg(long, default_value = "", hide_default_value = true)]
    pub last_name: String,
    /// Code of the role, as `roles list` prints it
    #[arg(long, value_name = "CODE", value_parser = role)]
    pub role: RoleId,
}

/// `roles …`
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  kartoteka-cli roles list
  kartoteka-cli roles show front-desk")]
pub enum Roles {
    /// All roles
    List,
    /// Rights, reach and limits of a role
    Show {
        /// Its code
        #[arg(value_name = "CODE", value_parser = role)]
        role: RoleId,
    },
}

/// `leaving …`
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  kartoteka-cli leaving plan Iryna
  kartoteka-cli leaving run Iryna --successor Olena

The account is closed at once, the clients go to the successor, all keys and the file of the client base are
renewed, and a copy is made. It is undone only by a new invitation.")]
pub enum Leaving {
    /// What the person has and did of late; changes nothing
    Plan {
        /// First name of the person who leaves
        name: String,
    },
    /// Do it
    Run(Leaver),
}

/// `leaving run`, `people close`
#[derive(Debug, Arguments)]
pub struct Leaver {
    /// First name of the person who leaves
    pub name: String,
    /// First name of the person who gets the clients; without it they are nobody's
    #[arg(long, value_name = "NAME")]
    pub successor: Option<String>,
    /// Hand over only this client; may be given several times
    #[arg(long, value_name = "ID", requires = "successor")]
    pub only: Vec<ClientId>,
}

fn role(code: &str) -> Result<RoleId, String> {
    RoleId::parse(code).ok_or_else(|| "the code of a role, as `roles list` prints it".to_owned())
}
