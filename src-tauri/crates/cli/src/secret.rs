//! Passwords: from a file or from the terminal without echo, never from an argument.

use crate::failure::Failure;
use kartoteka_api::Password;
use std::{
    fs,
    io::{self, IsTerminal},
    mem,
    path::Path,
};
use zeroize::Zeroizing;

/// The password in `file`, else asked for on the terminal with `prompt`.
pub fn password(file: Option<&Path>, prompt: &str) -> Result<Password, Failure> {
    file.map_or_else(|| ask(prompt), first_line).map(sealed)
}

/// A new password: on the terminal it is typed twice.
pub fn new_password(file: Option<&Path>, prompt: &str, again: &str) -> Result<Password, Failure> {
    let Some(file) = file else {
        let typed = ask(prompt)?;
        return if ask(again)? == typed { Ok(sealed(typed)) } else { Err(Failure::said("cli-passwords-differ")) };
    };
    first_line(file).map(sealed)
}

/// A confirmation code from the terminal; good once, so it may be shown.
pub fn code(prompt: &str) -> Result<String, Failure> {
    if !io::stdin().is_terminal() {
        return Err(Failure::said("cli-no-code"));
    }
    eprint!("{prompt}: ");
    let mut typed = String::new();
    io::stdin().read_line(&mut typed)?;
    Ok(typed.trim().to_owned())
}

fn sealed(mut typed: Zeroizing<String>) -> Password {
    Password::new(mem::take(&mut typed))
}

fn first_line(file: &Path) -> Result<Zeroizing<String>, Failure> {
    let text = Zeroizing::new(fs::read_to_string(file).map_err(|source| Failure::file(file, source))?);
    Ok(Zeroizing::new(text.lines().next().unwrap_or_default().to_owned()))
}

fn ask(prompt: &str) -> Result<Zeroizing<String>, Failure> {
    if !io::stdin().is_terminal() {
        return Err(Failure::said("cli-no-terminal"));
    }
    let typed = rpassword::prompt_password(format!("{prompt}: ")).map_err(|_| Failure::said("cli-no-terminal"))?;
    Ok(Zeroizing::new(typed))
}
