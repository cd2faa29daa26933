//! Running other programs: what runs is shown, what fails is named.

use std::{
    env,
    ffi::OsStr,
    fmt, io,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Why a command ends early, in words for the person at the terminal.
#[derive(Debug)]
pub struct Stop(String);

impl Stop {
    /// A reason in words.
    pub fn because(words: impl Into<String>) -> Self {
        Self(words.into())
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self(error.to_string())
    }
}

/// A program with its arguments, printed before it runs.
pub struct Sh {
    command: Command,
    shown_as: Option<String>,
}

impl Sh {
    /// `program`, looked for on PATH unless it is a path.
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        Self { command: Command::new(program), shown_as: None }
    }

    /// The cargo that started us.
    pub fn cargo() -> Self {
        Self::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }

    /// Adds arguments.
    pub fn args<S: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = S>) -> Self {
        self.command.args(arguments);
        self
    }

    /// Sets a variable.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Takes a variable away.
    pub fn without(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// Shows other words than the whole line.
    pub fn shown_as(mut self, words: String) -> Self {
        self.shown_as = Some(words);
        self
    }

    /// Runs in a folder.
    pub fn within(mut self, folder: impl Into<PathBuf>) -> Self {
        self.command.current_dir(folder.into());
        self
    }

    /// The same program inside another one, as `wrapper ARGUMENTS… program …`.
    pub fn inside(self, wrapper: Self) -> Self {
        let mut outer = wrapper.command;
        outer.arg(self.command.get_program()).args(self.command.get_args());
        for (name, value) in self.command.get_envs() {
            match value {
                Some(value) => outer.env(name, value),
                None => outer.env_remove(name),
            };
        }
        if let Some(folder) = self.command.get_current_dir() {
            outer.current_dir(folder);
        }
        Self { command: outer, shown_as: wrapper.shown_as }
    }

    /// Runs it with our terminal and waits.
    ///
    /// # Errors
    /// When it cannot be started or ends with another code than 0.
    pub fn run(mut self) -> Result<(), Stop> {
        let shown = self.shown();
        println!("  $ {shown}");
        let status = self.command.status().map_err(|error| Stop(format!("{shown}: {error}")))?;
        if status.success() { Ok(()) } else { Err(Stop(format!("{shown}: {status}"))) }
    }

    /// Runs it unseen; what it printed when it went well.
    pub fn quiet(mut self) -> Option<String> {
        let output = self.command.stdin(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// The bare command, for what stays in the background.
    pub fn into_command(self) -> Command {
        self.command
    }

    /// How it looks on the terminal: programs by their names, not by where they lie.
    pub fn shown(&self) -> String {
        let program = Path::new(self.command.get_program()).file_name();
        let words = program.into_iter().chain(self.command.get_args());
        self.shown_as.clone().unwrap_or_else(|| words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" "))
    }
}

/// Where a program lies on PATH.
pub fn find(program: &str) -> Option<PathBuf> {
    let file = format!("{program}{}", env::consts::EXE_SUFFIX);
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(&file)).find(|file| file.is_file())
}

/// `npm` is a script on Windows, which has to be called by its whole name.
pub fn npm() -> Sh {
    Sh::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_program_keeps_its_variables_and_folder_inside_another() {
        let inner = Sh::new("sh").args(["-c", "echo $WORD $PWD"]).env("WORD", "kept").within("/");
        assert_eq!(inner.inside(Sh::new("env")).quiet().as_deref(), Some("kept /"));
    }

    #[test]
    fn what_fails_is_named() {
        assert_eq!(Sh::new("/no/such/program").args(["now"]).run().unwrap_err().to_string().split(':').next(), Some("program now"));
        assert!(Sh::new("false").quiet().is_none());
    }
}
