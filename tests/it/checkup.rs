//! The security check-up of a salon, before and after what it asks for.

use crate::salon::{DAY, MINUTE, Opened, arrive, check_refused, staff_password};
use kartoteka_api::{Code, Password, Step, arrival, checkup, checkup::Level, clients, export, journal, rules};
use kartoteka_domain::{Language, ReadyRole};

fn level(base: &Opened, id: &str) -> Level {
    checkup::run(&base.desk, &base.session).unwrap().into_iter().find(|check| check.id == id).unwrap().level
}

#[test]
fn what_was_never_done_is_red_until_it_is_done() {
    let base = Opened::new();
    assert_eq!(["last-backup", "journal-verified"].map(|id| level(&base, id)), [Level::Red; 2]);
    base.desk.set_targets(&base.session, vec![base.salon.target()]).unwrap();
    base.back_up();
    journal::verify(&base.session).unwrap();
    assert_eq!(level(&base, "kit-checked"), Level::Red);
    base.desk.confirm_kit().unwrap();
    assert_eq!(["last-backup", "last-proof", "journal-verified", "kit-checked"].map(|id| level(&base, id)), [Level::Green; 4]);
    base.salon.pass(2 * DAY);
    assert_eq!(level(&base, "last-backup"), Level::Amber);
}

#[test]
fn wrong_passwords_count_before_their_owner_comes_and_the_clipboard_is_an_export() {
    let mut base = Opened::new();
    let sofia = base.hire("Софія", ReadyRole::FrontDesk);
    base.desk.lock().unwrap();
    for _ in 0..11 {
        base.salon.pass(2 * MINUTE);
        check_refused(base.desk.unlock(sofia, &Password::new("not this one at all".into())), Code::WrongPassword);
    }
    base.owner_sits_down();
    assert_eq!(["failed-sign-ins", "exports"].map(|id| level(&base, id)), [Level::Amber, Level::Green]);
    base.step_up();
    export::set_approval_needed(&base.session, false).unwrap();
    export::copied(&base.session, 80).unwrap();
    assert_eq!(level(&base, "exports"), Level::Amber);
    // What was told and journaled is not counted twice.
    base.salon.pass(2 * MINUTE);
    base.sit_down(sofia);
    base.owner_sits_down();
    let failed = checkup::run(&base.desk, &base.session).unwrap().into_iter().find(|check| check.id == "failed-sign-ins").unwrap();
    assert_eq!(failed.args, [("count", "11".to_owned())]);
}

#[test]
fn rules_are_signed_anew_when_their_text_changed_and_every_year() {
    let mut base = Opened::new();
    let sofia = base.hire("Софія", ReadyRole::FrontDesk);
    check_refused(checkup::run(&base.desk, &base.session), Code::Forbidden);
    base.owner_sits_down();
    assert_eq!(level(&base, "rules-signed"), Level::Green);
    assert_eq!(rules::set_text(&base.session, Language::Ukrainian, "Мовчати.").unwrap(), 2);
    assert_eq!(level(&base, "rules-signed"), Level::Red);
    let rules = rules::all(&base.session).unwrap();
    assert_eq!((rules.version, rules.signed.len(), rules.signed[0].version), (2, 1, 1));
    assert!(rules.texts.iter().any(|(language, text)| *language == Language::Polish && text == rules::supplied(Language::Polish)));
    base.sit_down(sofia);
    base.owner_sits_down();
    assert_eq!(level(&base, "rules-signed"), Level::Green);
    base.salon.pass(340 * DAY);
    assert_eq!(level(&base, "rules-signed"), Level::Amber);
}

#[test]
fn another_text_and_another_year_ask_for_a_signature_at_the_next_sign_in() {
    let mut base = Opened::new();
    let sofia = base.hire("Софія", ReadyRole::FrontDesk);
    let steps = |base: &Opened| base.desk.unlock(sofia, &staff_password()).unwrap().steps;
    assert!(steps(&base).is_empty());
    base.owner_sits_down();
    rules::set_text(&base.session, Language::Polish, "Milczeć.").unwrap();
    let arriving = base.desk.unlock(sofia, &staff_password()).unwrap();
    assert_eq!(arriving.steps, [Step::Rules]);
    let text = |language| rules::to_sign(&arriving.session, language).unwrap();
    assert_eq!(text(Language::Polish), (2, "Milczeć.".to_owned()));
    for language in [Language::English, Language::Ukrainian, Language::Russian] {
        assert_eq!(text(language), (2, rules::supplied(language).to_owned()));
    }
    check_refused(arrival::sign_rules(&base.desk, &arriving.session, 1), Code::ChangedMeanwhile);
    check_refused(clients::page(&arriving.session, "", 0, 10), Code::StepFirst);
    base.session = arrive(&base.desk, arriving);
    assert!(steps(&base).is_empty());
    base.salon.pass(364 * DAY);
    assert!(!steps(&base).contains(&Step::Rules));
    base.salon.pass(DAY);
    assert!(steps(&base).contains(&Step::Rules));
}

#[test]
fn every_rule_has_its_words_in_every_language() {
    let base = Opened::new();
    for check in checkup::run(&base.desk, &base.session).unwrap() {
        for part in ["title", "green", "amber", "red", "why", "fix"] {
            let id = format!("check-{}-{part}", check.id);
            assert!(Language::ALL.into_iter().all(|language| kartoteka_api::words::say(language, &id, &[]) != id), "{id}");
        }
    }
}

#[test]
fn the_rules_supplied_are_whole_in_every_language() {
    let parts = |language| rules::supplied(language).lines().filter(|line| line.starts_with("## ")).count();
    assert_eq!(Language::ALL.map(parts), [11; 4]);
}
