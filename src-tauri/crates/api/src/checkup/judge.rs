//! The rules of the check-up: pure, each a function of the facts.

use super::{
    Check,
    Level::{self, Amber, Green, Red},
    facts::{Facts, Person},
};
use kartoteka_domain::DAY_MS;

/// All rules in the order of the screen.
pub(super) const RULES: [fn(&Facts) -> Check; 14] = [
    second_factor,
    weak_passwords,
    old_passwords,
    unused_accounts,
    kit_checked,
    last_backup,
    last_proof,
    offline_copy,
    exports,
    failed_sign_ins,
    journal_verified,
    disk_encryption,
    program_age,
    rules_signed,
];

fn check(id: &'static str, level: Level, go: &'static str) -> Check {
    Check { id, level, args: Vec::new(), go }
}

impl Check {
    fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// About these people.
    fn about(self, people: &[&Person]) -> Self {
        let names: Vec<&str> = people.iter().map(|person| person.name.as_str()).collect();
        self.with("count", people.len()).with("names", names.join(", "))
    }
}

/// Red when something is at fault already, amber when something soon will be.
fn worst(red: bool, amber: bool) -> Level {
    match (red, amber) {
        (true, _) => Red,
        (false, true) => Amber,
        (false, false) => Green,
    }
}

fn who(facts: &Facts, is: impl Fn(&&Person) -> bool) -> Vec<&Person> {
    facts.people.iter().filter(|person| is(person)).collect()
}

/// A moment by its age: green up to so many days, amber up to so many, red beyond and when it never was.
fn by_age(id: &'static str, facts: &Facts, at: Option<i64>, (green, amber): (i64, i64), go: &'static str) -> Check {
    let Some(at) = at else { return check(id, Red, go) };
    let age = facts.now.saturating_sub(at);
    check(id, worst(age > amber * DAY_MS, age > green * DAY_MS), go).with("days", age.max(0) / DAY_MS)
}

/// What was done once is old one day, and never worse than that.
fn by_age_once_done(id: &'static str, facts: &Facts, at: Option<i64>, green: i64, go: &'static str) -> Check {
    let aged = by_age(id, facts, at, (green, green), go);
    if at.is_some() { Check { level: aged.level.min(Amber), ..aged } } else { aged }
}

/// About those with whom something is at fault already, else about those with whom it soon will be.
fn by_people(id: &'static str, red: &[&Person], amber: &[&Person], go: &'static str) -> Check {
    let level = worst(!red.is_empty(), !amber.is_empty());
    check(id, level, go).about(if red.is_empty() { amber } else { red })
}

fn second_factor(facts: &Facts) -> Check {
    let without = who(facts, |person| !person.has_factor);
    let level = worst(without.iter().any(|person| person.senior), !without.is_empty());
    check("second-factor", level, "people").about(&without)
}

fn weak_passwords(facts: &Facts) -> Check {
    let unknown = who(facts, |person| !person.password_judged);
    check("weak-passwords", worst(facts.demo, !unknown.is_empty()), "people").about(&unknown)
}

fn old_passwords(facts: &Facts) -> Check {
    // Where the role sets no age, a year is old enough to be told.
    let ends = |person: &Person| person.password_ends.unwrap_or(person.password_set + 365 * DAY_MS);
    let old = who(facts, |person| person.password_ends.is_some_and(|ends| facts.now >= ends));
    let soon = who(facts, |person| facts.now >= ends(person) - 7 * DAY_MS);
    by_people("old-passwords", &old, &soon, "people")
}

fn unused_accounts(facts: &Facts) -> Check {
    let unseen = |days: i64| who(facts, |person| facts.now - person.last_seen > days * DAY_MS);
    by_people("unused-accounts", &unseen(90), &unseen(30), "people")
}

fn kit_checked(facts: &Facts) -> Check {
    by_age_once_done("kit-checked", facts, facts.kit_checked, 180, "kit-check")
}

fn last_backup(facts: &Facts) -> Check {
    by_age("last-backup", facts, facts.copied, (1, 3), "backup-now")
}

/// Each copy is read back and compared when it is made.
fn last_proof(facts: &Facts) -> Check {
    by_age("last-proof", facts, facts.copied, (7, 30), "backups")
}

fn offline_copy(facts: &Facts) -> Check {
    by_age("offline-copy", facts, facts.copied_elsewhere, (7, 60), "backups")
}

fn exports(facts: &Facts) -> Check {
    check("exports", worst(facts.exports > 3, facts.exports > 0), "exports").with("count", facts.exports)
}

fn failed_sign_ins(facts: &Facts) -> Check {
    let count = facts.failed_sign_ins;
    check("failed-sign-ins", worst(count > 50, count > 10), "journal").with("count", count)
}

fn journal_verified(facts: &Facts) -> Check {
    by_age_once_done("journal-verified", facts, facts.journal_intact, 30, "verify-journal")
}

fn disk_encryption(facts: &Facts) -> Check {
    let level = match facts.disk_encrypted {
        Some(true) => Green,
        Some(false) => Red,
        None => Amber,
    };
    check("disk-encryption", level, "computers")
}

fn program_age(facts: &Facts) -> Check {
    let aged = by_age("program-age", facts, facts.program_made, (180, 365), "settings");
    // A file without a date says nothing of its age.
    if facts.program_made.is_none() { Check { level: Amber, ..aged } } else { aged }
}

fn rules_signed(facts: &Facts) -> Check {
    let until = |person: &Person, days: i64| person.signs && person.signed_until.is_none_or(|until| facts.now >= until - days * DAY_MS);
    let (unsigned, soon) = (who(facts, |person| until(person, 0)), who(facts, |person| until(person, 30)));
    by_people("rules-signed", &unsigned, &soon, "data-rules")
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    const NOW: i64 = 1_000 * DAY_MS;

    fn days_ago(days: i64) -> i64 {
        NOW - days * DAY_MS
    }

    fn person(name: &str) -> Person {
        Person {
            name: name.into(),
            senior: false,
            has_factor: true,
            password_set: days_ago(10),
            password_ends: Some(NOW + 80 * DAY_MS),
            password_judged: true,
            last_seen: days_ago(1),
            signs: true,
            signed_until: Some(NOW + 200 * DAY_MS),
        }
    }

    /// A salon that does everything right.
    fn good() -> Facts {
        let owner = Person { senior: true, signs: false, password_ends: None, ..person("Олена") };
        Facts {
            now: NOW,
            people: vec![owner, person("Ірина")],
            demo: false,
            kit_checked: Some(days_ago(20)),
            copied: Some(NOW),
            copied_elsewhere: Some(days_ago(2)),
            exports: 0,
            failed_sign_ins: 3,
            journal_intact: Some(days_ago(5)),
            disk_encrypted: Some(true),
            program_made: Some(days_ago(30)),
        }
    }

    /// What is not green of these facts, with arguments.
    fn told(facts: &Facts) -> String {
        let checks = RULES.iter().map(|rule| rule(facts)).filter(|check| check.level != Green);
        let args = |check: &Check| check.args.iter().map(|(name, value)| format!(" {name}={value}")).collect::<String>();
        checks.map(|check| format!("{} {}{} → {}\n", check.id, check.level.code(), args(&check), check.go)).collect()
    }

    fn staff(change: impl Fn(&mut Person)) -> Facts {
        let mut facts = good();
        facts.people.iter_mut().skip(1).for_each(change);
        facts
    }

    #[test]
    fn a_salon_that_does_everything_right_is_green() {
        assert_eq!(told(&good()), "");
    }

    #[test]
    fn what_nobody_ever_did_is_red() {
        let nothing = Facts { now: NOW, people: good().people, demo: true, disk_encrypted: Some(false), ..Facts::default() };
        expect![[r#"
            weak-passwords red count=0 names= → people
            kit-checked red → kit-check
            last-backup red → backup-now
            last-proof red → backups
            offline-copy red → backups
            journal-verified red → verify-journal
            disk-encryption red → computers
            program-age amber → settings
        "#]]
        .assert_eq(&told(&nothing));
    }

    #[test]
    fn people_are_named() {
        expect!["second-factor amber count=1 names=Ірина → people\n"].assert_eq(&told(&staff(|person| person.has_factor = false)));
        let mut facts = good();
        facts.people[0].has_factor = false;
        expect!["second-factor red count=1 names=Олена → people\n"].assert_eq(&told(&facts));
        let signed = |until| told(&staff(move |person| person.signed_until = until));
        expect!["rules-signed red count=1 names=Ірина → data-rules\n"].assert_eq(&signed(None));
        expect!["rules-signed amber count=1 names=Ірина → data-rules\n"].assert_eq(&signed(Some(NOW + 29 * DAY_MS)));
    }

    #[test]
    fn ages_go_from_green_to_red() {
        let password = |days| told(&staff(move |person| person.password_ends = Some(NOW + days * DAY_MS)));
        assert_eq!(
            [password(8), password(7), password(0)].map(|told| told.split(' ').nth(1).unwrap_or("green").to_owned()),
            ["green", "amber", "red"]
        );
        let seen = |days| told(&staff(move |person| person.last_seen = days_ago(days)));
        expect!["unused-accounts amber count=1 names=Ірина → people\n"].assert_eq(&seen(31));
        expect!["unused-accounts red count=1 names=Ірина → people\n"].assert_eq(&seen(91));
        let copied = |days| told(&Facts { copied: Some(days_ago(days)), ..good() });
        expect!["last-backup amber days=2 → backup-now\n"].assert_eq(&copied(2));
        expect![[r#"
            last-backup red days=31 → backup-now
            last-proof red days=31 → backups
        "#]]
        .assert_eq(&copied(31));
        expect!["kit-checked amber days=400 → kit-check\n"].assert_eq(&told(&Facts { kit_checked: Some(days_ago(400)), ..good() }));
    }

    /// What makes each rule amber, and red.
    fn faults() -> [(&'static str, Facts, Facts); 14] {
        let owner = |change: fn(&mut Person)| {
            let mut facts = good();
            facts.people.iter_mut().take(1).for_each(change);
            facts
        };
        let ago = |days| Some(days_ago(days));
        [
            ("second-factor", staff(|person| person.has_factor = false), owner(|person| person.has_factor = false)),
            ("weak-passwords", staff(|person| person.password_judged = false), Facts { demo: true, ..good() }),
            ("old-passwords", staff(|person| person.password_ends = Some(NOW + 1)), staff(|person| person.password_ends = Some(NOW))),
            ("unused-accounts", staff(|person| person.last_seen = days_ago(40)), staff(|person| person.last_seen = days_ago(100))),
            ("kit-checked", Facts { kit_checked: ago(181), ..good() }, Facts { kit_checked: None, ..good() }),
            ("last-backup", Facts { copied: ago(2), ..good() }, Facts { copied: ago(4), ..good() }),
            ("last-proof", Facts { copied: ago(8), ..good() }, Facts { copied: None, ..good() }),
            ("offline-copy", Facts { copied_elsewhere: ago(8), ..good() }, Facts { copied_elsewhere: ago(61), ..good() }),
            ("exports", Facts { exports: 3, ..good() }, Facts { exports: 4, ..good() }),
            ("failed-sign-ins", Facts { failed_sign_ins: 50, ..good() }, Facts { failed_sign_ins: 51, ..good() }),
            ("journal-verified", Facts { journal_intact: ago(31), ..good() }, Facts { journal_intact: None, ..good() }),
            ("disk-encryption", Facts { disk_encrypted: None, ..good() }, Facts { disk_encrypted: Some(false), ..good() }),
            ("program-age", Facts { program_made: ago(181), ..good() }, Facts { program_made: ago(366), ..good() }),
            ("rules-signed", staff(|person| person.signed_until = Some(NOW + 1)), staff(|person| person.signed_until = Some(NOW))),
        ]
    }

    #[test]
    fn every_rule_has_three_colours_and_each_of_them_its_reason() {
        for (rule, (id, amber, red)) in RULES.iter().zip(faults()) {
            let levels = [good(), amber, red].map(|facts| rule(&facts)).map(|check| (check.id, check.level));
            assert_eq!(levels, [(id, Green), (id, Amber), (id, Red)]);
        }
    }

    #[test]
    fn exports_and_failed_sign_ins_are_counted() {
        expect!["exports amber count=1 → exports\n"].assert_eq(&told(&Facts { exports: 1, ..good() }));
        expect!["exports red count=4 → exports\n"].assert_eq(&told(&Facts { exports: 4, ..good() }));
        expect!["failed-sign-ins amber count=11 → journal\n"].assert_eq(&told(&Facts { failed_sign_ins: 11, ..good() }));
        expect!["failed-sign-ins red count=51 → journal\n"].assert_eq(&told(&Facts { failed_sign_ins: 51, ..good() }));
    }
}
