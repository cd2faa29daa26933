//! What is taken, and what is refused as wrong usage.

use super::*;
use clap::CommandFactory;

fn parse(line: &str) -> Result<Command, clap::error::ErrorKind> {
    let words = ["kartoteka-cli"].into_iter().chain(line.split_whitespace());
    Args::try_parse_from(words).map(|args| args.command).map_err(|error| error.kind())
}

#[test]
fn the_commands_fit_together() {
    Args::command().debug_assert();
}

#[test]
fn every_command_has_help_with_an_example() {
    for command in Args::command().get_subcommands() {
        let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
        assert!(help.contains("kartoteka-cli "), "{} has no example", command.get_name());
    }
}

#[test]
fn an_import_takes_a_file_or_a_former_import() {
    assert!(matches!(parse("import list.csv --dry-run"), Ok(Command::Import(Import { past: None, dry_run: true, .. }))));
    assert!(matches!(parse("import list"), Ok(Command::Import(Import { past: Some(PastImports::List), .. }))));
    assert_eq!(parse("import").err(), Some(clap::error::ErrorKind::MissingRequiredArgument));
}

#[test]
fn a_password_is_no_argument() {
    for line in ["clients list --password secret", "export --out a.csv --reason x --approver Olena --approver-password secret"] {
        assert_eq!(parse(line).err(), Some(clap::error::ErrorKind::UnknownArgument), "{line}");
    }
}

#[test]
fn an_export_needs_a_place_and_a_reason() {
    for line in ["export --out a.csv", "export --reason why"] {
        assert_eq!(parse(line).err(), Some(clap::error::ErrorKind::MissingRequiredArgument), "{line}");
    }
}

#[test]
fn clients_are_handed_over_by_list_only_to_somebody() {
    let line = "leaving run Iryna --only 0199c0de-0000-7000-8000-000000000000";
    assert_eq!(parse(line).err(), Some(clap::error::ErrorKind::MissingRequiredArgument));
    assert!(matches!(parse(&format!("{line} --successor Olena")), Ok(Command::Leaving(Leaving::Run(leaver))) if leaver.only.len() == 1));
}

#[test]
fn unknown_codes_are_refused_as_usage() {
    let lines = [
        "import a.csv --encoding ebcdic",
        "import a.csv --strategy merge",
        "journal list --action flew",
        "clients show 12",
        "roles show Owner!",
        "export --out a.pdf --reason x --format pdf",
    ];
    for line in lines {
        assert_eq!(parse(line).err(), Some(clap::error::ErrorKind::ValueValidation), "{line}");
    }
}

#[test]
fn a_visit_is_booked_for_a_client_a_guest_or_nobody() {
    let line = "visits book --specialist Iryna --start 2026-11-23T10:30";
    assert_eq!(parse(line).err(), Some(clap::error::ErrorKind::MissingRequiredArgument));
    assert_eq!(parse(&format!("{line} --block")).err(), Some(clap::error::ErrorKind::MissingRequiredArgument), "how long?");
    assert_eq!(parse(&format!("{line} --guest Olena --block --minutes 30")).err(), Some(clap::error::ErrorKind::ArgumentConflict));
    assert!(matches!(parse(&format!("{line} --block --minutes 30")), Ok(Command::Visits(Visits::Book(book))) if book.block));
}

#[test]
fn days_hours_and_times_are_read_as_people_write_them() {
    let line = "waitlist add --guest Olena --until 2026-12-06 --weekdays mon,sun --between 9:30-24:00";
    let Ok(Command::Waitlist(Waitlist::Add(add))) = parse(line) else { panic!("{:?}", parse(line).err()) };
    assert_eq!(add.weekdays.map(|days| days.iter().collect::<Vec<_>>()), Some(vec![0, 6]));
    assert_eq!(add.between.map(|span| (span.from, span.until)), Some((570, 1_440)));
    for wrong in [
        "waitlist add --guest Olena --until tomorrow",
        "waitlist add --guest Olena --until 2026-12-06 --weekdays monday",
        "waitlist add --guest Olena --until 2026-12-06 --between 14:00-10:00",
        "visits list --from 22.11.2026",
        "visits cancel 0199c0de-0000-7000-8000-000000000000 --reason ill --scope some",
    ] {
        assert_eq!(parse(wrong).err(), Some(clap::error::ErrorKind::ValueValidation), "{wrong}");
    }
}
