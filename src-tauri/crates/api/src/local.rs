//! What this computer remembers of a client base while it is locked: what the lock screen shows,
//! where backup copies go, and what happened while nobody was signed in.
//!
//! It is sealed with the device secret, so a copied disk tells none of it.

use crate::people::Person;
use kartoteka_domain::{Language, Millis, RoleId, UserId};
use std::path::PathBuf;

/// The memory of this computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Local {
    /// What the business is called.
    pub base_name: String,
    /// What it speaks.
    pub language: Language,
    /// IANA zone.
    pub time_zone: String,
    /// Minutes without input after which the desk locks.
    pub idle_minutes: u32,
    /// Whether everything in the base is invented.
    pub demo: bool,
    /// Whether somebody has the recovery sheet: its words were typed back, or somebody has signed in since.
    pub kit_confirmed: bool,
    /// Whether only an owner gets in.
    pub locked_down: bool,
    /// Who can sign in.
    pub people: Vec<Person>,
    /// Where copies go.
    pub targets: Vec<Target>,
    /// What waits for the journal.
    pub waiting: Vec<Waiting>,
}

/// A place for copies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The folder.
    pub dir: PathBuf,
    /// When the last copy there was read back and found good.
    pub last_good: Option<Millis>,
    /// When the last attempt ended.
    pub last_try: Option<Millis>,
    /// The code of what was wrong at the last attempt; empty when it went well.
    pub problem: String,
}

/// Something that happened while nobody was signed in, to be journaled at the next sign-in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// When.
    pub at: Millis,
    /// The code of the journal's action.
    pub action: String,
    /// Its note.
    pub note: String,
}

impl Target {
    /// A place where no copy was made yet.
    #[must_use]
    pub fn new(dir: PathBuf) -> Self {
        Self { dir, last_good: None, last_try: None, problem: String::new() }
    }
}

impl Default for Local {
    fn default() -> Self {
        Self {
            base_name: String::new(),
            language: Language::English,
            time_zone: "UTC".to_owned(),
            idle_minutes: 15,
            demo: false,
            kit_confirmed: true,
            locked_down: false,
            people: Vec::new(),
            targets: Vec::new(),
            waiting: Vec::new(),
        }
    }
}

impl Local {
    /// One fact a line, its parts separated by tabs.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut lines = vec![
            line(&["base", &self.base_name]),
            line(&["language", self.language.code()]),
            line(&["zone", &self.time_zone]),
            line(&["idle", &self.idle_minutes.to_string()]),
            line(&["demo", flag(self.demo)]),
            line(&["kit-confirmed", flag(self.kit_confirmed)]),
            line(&["locked-down", flag(self.locked_down)]),
        ];
        for person in &self.people {
            let id = person.id.to_string();
            lines.push(line(&["person", &id, person.role.as_str(), &person.first_name, &person.role_name, flag(person.invited)]));
        }
        for target in &self.targets {
            let dir = target.dir.to_string_lossy();
            lines.push(line(&["target", &dir, &moment(target.last_good), &moment(target.last_try), &target.problem]));
        }
        for event in &self.waiting {
            lines.push(line(&["waiting", &event.at.0.to_string(), &event.action, &event.note]));
        }
        lines.concat().into_bytes()
    }

    /// Reads what [`Self::to_bytes`] wrote; lines it does not know are left out.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Self {
        let mut local = Self::default();
        for line in String::from_utf8_lossy(bytes).lines() {
            let parts: Vec<String> = line.split('\t').map(unescape).collect();
            local.read_line(&parts.iter().map(String::as_str).collect::<Vec<_>>());
        }
        local
    }

    fn read_line(&mut self, parts: &[&str]) {
        match *parts {
            ["base", name] => name.clone_into(&mut self.base_name),
            ["language", code] => self.language = Language::parse(code).unwrap_or(self.language),
            ["zone", zone] => zone.clone_into(&mut self.time_zone),
            ["idle", minutes] => self.idle_minutes = minutes.parse().unwrap_or(self.idle_minutes),
            ["demo", demo] => self.demo = demo == flag(true),
            ["kit-confirmed", confirmed] => self.kit_confirmed = confirmed == flag(true),
            ["locked-down", locked_down] => self.locked_down = locked_down == flag(true),
            ["person", id, role, name, role_name, invited] => {
                if let (Ok(id), Some(role)) = (id.parse::<UserId>(), RoleId::parse(role)) {
                    let (first_name, role_name) = (name.to_owned(), role_name.to_owned());
                    self.people.push(Person { id, first_name, role, role_name, invited: invited == flag(true) });
                }
            }
            ["target", dir, good, tried, problem] => self.targets.push(Target {
                dir: dir.into(),
                last_good: good.parse().ok().map(Millis),
                last_try: tried.parse().ok().map(Millis),
                problem: problem.to_owned(),
            }),
            ["waiting", at, action, note] => {
                let at = Millis(at.parse().unwrap_or_default());
                self.waiting.push(Waiting { at, action: action.to_owned(), note: note.to_owned() });
            }
            _ => {}
        }
    }
}

fn line(parts: &[&str]) -> String {
    parts.iter().map(|part| escape(part)).collect::<Vec<_>>().join("\t") + "\n"
}

fn flag(flag: bool) -> &'static str {
    if flag { "1" } else { "0" }
}

fn moment(moment: Option<Millis>) -> String {
    moment.map(|moment| moment.0.to_string()).unwrap_or_default()
}

fn escape(part: &str) -> String {
    part.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r")
}

fn unescape(part: &str) -> String {
    let mut plain = String::with_capacity(part.len());
    let mut signs = part.chars();
    while let Some(sign) = signs.next() {
        match (sign, if sign == '\\' { signs.next() } else { None }) {
            ('\\', Some('t')) => plain.push('\t'),
            ('\\', Some('n')) => plain.push('\n'),
            ('\\', Some('r')) => plain.push('\r'),
            ('\\', Some(other)) => plain.push(other),
            (sign, _) => plain.push(sign),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_again() {
        let local = Local {
            base_name: "Салон \"Тиша\"\tі\nдва\\рядки".into(),
            language: Language::Ukrainian,
            time_zone: "Europe/Kyiv".into(),
            idle_minutes: 5,
            demo: true,
            kit_confirmed: false,
            locked_down: true,
            people: vec![Person {
                id: UserId(uuid::Uuid::from_u128(7)),
                first_name: "Олена".into(),
                role: RoleId::parse("0123456789ab").unwrap(),
                role_name: "Старша зміни".into(),
                invited: true,
            }],
            targets: vec![Target { last_good: Some(Millis(5)), ..Target::new("/mnt/диск".into()) }],
            waiting: vec![Waiting { at: Millis(1), action: "backed-up".into(), note: "1".into() }],
        };
        assert_eq!(Local::from_bytes(&local.to_bytes()), local);
    }

    #[test]
    fn garbage_is_an_empty_memory() {
        assert_eq!(Local::from_bytes(b"\xff\xfe\t\t\nperson\tx"), Local::default());
    }
}
