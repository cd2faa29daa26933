//! Whatever the program can say, it can say in all four languages.

use kartoteka_api::{Code, imports::RowProblem, words};
use kartoteka_domain::{Action, Language, Problem, ReadyRole, holidays};
use std::{collections::BTreeSet, fs, path::Path};

fn ids(language: Language) -> BTreeSet<String> {
    let messages = words::catalogue(language).lines().filter_map(|line| line.split_once(" ="));
    messages.filter(|(id, _)| id.starts_with(|c: char| c.is_ascii_lowercase())).map(|(id, _)| id.to_owned()).collect()
}

fn check_all_say(wanted: impl IntoIterator<Item = String>) {
    let wanted: Vec<String> = wanted.into_iter().collect();
    for language in Language::ALL {
        let missing: Vec<_> = wanted.iter().filter(|id| words::say(language, id, &[]) == **id).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", language.code());
    }
}

#[test]
fn every_error_has_words_and_advice() {
    check_all_say(Code::ALL.iter().flat_map(|code| [format!("error-{}", code.as_str()), format!("error-{}-hint", code.as_str())]));
}

#[test]
fn every_action_of_the_journal_has_words() {
    check_all_say(Action::ALL.iter().map(|action| format!("action-{}", action.code())));
}

#[test]
fn every_holiday_has_words() {
    check_all_say(holidays::names().into_iter().map(|name| format!("holiday-{name}")));
}

#[test]
fn every_role_has_words() {
    check_all_say(ReadyRole::ALL.map(|role| format!("role-{}", role.code())));
}

#[test]
fn every_problem_of_a_field_or_a_row_has_words() {
    use Problem::{NameOrPhoneNeeded, NobodyHere, NotADate, NotAPhone, NotAnEmail, TooLong, TooMany};
    let fields = [NameOrPhoneNeeded, NotAPhone, NotAnEmail, NotADate, TooLong, NobodyHere, TooMany].map(Problem::code);
    let rows = [RowProblem::Empty, RowProblem::NameOrPhoneNeeded, RowProblem::TooLong].map(RowProblem::code);
    check_all_say(fields.into_iter().chain(rows).map(|code| format!("problem-{code}")));
}

#[test]
fn everything_the_command_line_says_has_words() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates/cli/src");
    let mut said = BTreeSet::new();
    for folder in [sources.clone(), sources.join("commands")] {
        for file in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file()) {
            let text = fs::read_to_string(file).unwrap();
            said.extend(text.split('"').filter(|literal| literal.starts_with("cli-")).map(str::to_owned));
        }
    }
    assert!(said.len() > 5, "the sources were found");
    check_all_say(said);
}

#[test]
fn the_four_languages_say_the_same_things() {
    let english = ids(Language::English);
    for language in Language::ALL {
        let own = ids(language);
        let differing: Vec<_> = english.symmetric_difference(&own).collect();
        assert!(differing.is_empty(), "{}: {differing:?}", language.code());
    }
}
