//! What the journal notes in short as words of one language: times, states, prices, working hours. The screen reads the same
//! in its own way; here it is for what leaves as a file.

use crate::words::say;
use kartoteka_domain::{Country, Day, Language, Wall, hours::clock};

/// A language to tell it in, and the country whose money it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words {
    pub language: Language,
    pub country: Country,
}

/// Digits behind the point of every currency people here use.
const DIGITS: u32 = 2;

impl Words {
    fn say(self, id: &str, arguments: &[(&str, String)]) -> String {
        say(self.language, id, arguments)
    }

    /// What a field is called; of the second service of a visit and those after it, with its number.
    pub fn field(self, code: &str) -> String {
        match numbered(code) {
            (code, Some(number)) => format!("{} ({number})", self.say(&format!("field-{code}"), &[])),
            (code, None) => self.say(&format!("field-{code}"), &[]),
        }
    }

    /// A changed value; what is no code of ours was written by a person and stays as it is.
    pub fn value(self, field: &str, value: &str) -> String {
        if value.is_empty() {
            return String::new();
        }
        let each = |between: &str, told: &dyn Fn(&str) -> String| value.split(between).map(told).collect::<Vec<_>>().join(", ");
        match numbered(field).0 {
            "start" => self.moment(value),
            "status" => self.say(&format!("status-{value}"), &[]),
            "minutes" | "before" | "after" => self.minutes(value),
            "price" => self.money(value),
            "colour" => value.parse::<u8>().map_or_else(|_| value.to_owned(), |number| self.colour(number)),
            "paid" | "only-this-specialist" | "on-calendar" | "photo" | "removed" => self.say("journal-yes", &[]),
            "warning-kind" => self.say(&format!("warning-kind-{value}"), &[]),
            "days" | "from" | "until" => each(", ", &|days| self.days(days)),
            "weekdays" => each(", ", &|day| self.weekday(day)),
            "clash" => self.clash(value),
            "closed" => self.closed(value),
            "plan" => each("; ", &|plan| self.plan(plan)),
            "week" => self.week(value),
            "specialists" => each(", ", &|skill| self.skill(skill)),
            _ => value.to_owned(),
        }
    }

    /// What is noted of an entry: `2026-11-22T10:30 · why`, `2026-12-01…2026-12-07`, `day-sheet 2026-11-22`.
    pub fn note(self, note: &str) -> String {
        if let Some(day) = note.strip_prefix("day-sheet ").filter(|day| day.parse::<Day>().is_ok()) {
            return self.say("note-day-sheet", &[("day", self.days(day))]);
        }
        match note.split_once(" · ") {
            Some((start, why)) if start.parse::<Wall>().is_ok() => format!("{} · {why}", self.moment(start)),
            _ if note.parse::<Wall>().is_ok() => self.moment(note),
            _ => self.days(note),
        }
    }

    /// `22.11.2026, 10:30`.
    fn moment(self, wall: &str) -> String {
        let told = |wall: Wall| format!("{}, {}", self.day(wall.day()), clock(wall.minute()));
        wall.parse().map_or_else(|_| wall.to_owned(), told)
    }

    fn day(self, day: Day) -> String {
        let form = if self.language == Language::English { "%d/%m/%Y" } else { "%d.%m.%Y" };
        day.date().strftime(form).to_string()
    }

    /// A day, or the first and the last of several.
    fn days(self, days: &str) -> String {
        let (first, last) = days.split_once('…').unwrap_or((days, days));
        match (first.parse(), last.parse()) {
            (Ok(first), Ok(last)) if first == last => self.day(first),
            (Ok(first), Ok(last)) => self.say("note-days", &[("from", self.day(first)), ("until", self.day(last))]),
            _ => days.to_owned(),
        }
    }

    fn weekday(self, number: &str) -> String {
        if number.parse::<u8>().is_ok_and(|number| number < 7) { self.say(&format!("weekday-{number}"), &[]) } else { number.to_owned() }
    }

    fn minutes(self, value: &str) -> String {
        if value.parse::<u32>().is_ok() { self.say("journal-minutes", &[("minutes", value.to_owned())]) } else { value.to_owned() }
    }

    /// `500 UAH`, `500,50 UAH`: the small coins only where there are some.
    fn money(self, value: &str) -> String {
        let Ok(amount) = value.parse::<u64>() else { return value.to_owned() };
        let unit = 10_u64.pow(DIGITS);
        let (whole, coins) = (amount / unit, amount % unit);
        let point = if self.language == Language::English { '.' } else { ',' };
        let coins = if coins == 0 { String::new() } else { format!("{point}{coins:02}") };
        format!("{whole}{coins} {}", self.country.currency())
    }

    fn colour(self, number: u8) -> String {
        self.say("colour-number", &[("number", (u16::from(number) + 1).to_string())])
    }

    /// `room 2026-11-22T10:30 Room 1`: what was taken, and when.
    fn clash(self, value: &str) -> String {
        let mut parts = value.splitn(3, ' ');
        let (kind, start, what) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        if start.parse::<Wall>().is_err() {
            return value.to_owned();
        }
        self.say(&format!("clash-{kind}"), &[("what", what.to_owned()), ("when", self.moment(start))])
    }

    /// `2026-12-25 Christmas`: a day the business is closed, and what for.
    fn closed(self, value: &str) -> String {
        match value.split_once(' ') {
            Some((day, name)) => format!("{} · {name}", self.days(day)),
            None => self.days(value),
        }
    }

    /// `540-780,840-1080`: the times of a day.
    fn plan(self, plan: &str) -> String {
        if plan.is_empty() || plan == "off" {
            return self.say("schedule-day-off", &[]);
        }
        let span = |span: &str| {
            let ends = span.split_once('-').and_then(|(from, until)| Some((from.parse().ok()?, until.parse().ok()?)));
            ends.map_or_else(|| span.to_owned(), |(from, until)| format!("{}–{}", clock(from), clock(until)))
        };
        plan.split(',').map(span).collect::<Vec<_>>().join(", ")
    }

    /// Seven days from Monday on, with `;` between them.
    fn week(self, week: &str) -> String {
        let day = |(day, plan): (usize, &str)| format!("{} {}", self.weekday(&day.to_string()), self.plan(plan));
        week.split(';').enumerate().map(day).collect::<Vec<_>>().join(" · ")
    }

    /// Who does a service, and how: `Maryna 45 min 60000`.
    fn skill(self, skill: &str) -> String {
        let Some((start, price)) = skill.rsplit_once(' ') else { return skill.to_owned() };
        let (start, price) = if price.parse::<u64>().is_ok() { (start, Some(self.money(price))) } else { (skill, None) };
        let lasts = start.strip_suffix(" min").and_then(|start| start.rsplit_once(' '));
        let (who, lasts) = lasts.map_or((start, None), |(who, minutes)| (who, Some(self.minutes(minutes))));
        [Some(who.to_owned()), lasts, price].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

/// A field, and of which service of a visit: `start-2`.
fn numbered(code: &str) -> (&str, Option<u8>) {
    let number = code.rsplit_once('-').and_then(|(code, number)| Some((code, number.parse().ok()?)));
    number.map_or((code, None), |(code, number)| (code, Some(number)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: Words = Words { language: Language::English, country: Country::UKRAINE };
    const UKRAINIAN: Words = Words { language: Language::Ukrainian, country: Country::UKRAINE };

    #[test]
    fn a_field_of_the_second_service_has_its_number() {
        assert_eq!(["start", "start-2", "first-name"].map(|code| ENGLISH.field(code)), ["Begins", "Begins (2)", "First name"]);
    }

    #[test]
    fn times_states_and_prices_are_words() {
        for (field, value, english, ukrainian) in [
            ("start-2", "2026-11-22T10:30", "22/11/2026, 10:30", "22.11.2026, 10:30"),
            ("status", "no-show", "Did not come", "Не прийшли"),
            ("minutes", "90", "90 min", "90 хв"),
            ("price", "50000", "500 UAH", "500 UAH"),
            ("price", "50050", "500.50 UAH", "500,50 UAH"),
            ("paid", "1", "yes", "так"),
            ("until", "2026-11-22", "22/11/2026", "22.11.2026"),
            ("days", "2026-11-22…2026-11-24, 2026-12-01", "22/11/2026 – 24/11/2026, 01/12/2026", "22.11.2026 – 24.11.2026, 01.12.2026"),
            ("weekdays", "0, 6", "Mon, Sun", "пн, нд"),
            ("plan", "540-780,840-1080; 600-660", "09:00–13:00, 14:00–18:00, 10:00–11:00", "09:00–13:00, 14:00–18:00, 10:00–11:00"),
            ("closed", "2026-12-25 Christmas", "25/12/2026 · Christmas", "25.12.2026 · Christmas"),
            ("specialists", "Ira 45 min 60000, Marko", "Ira 45 min 600 UAH, Marko", "Ira 45 хв 600 UAH, Marko"),
            ("note", "50000", "50000", "50000"),
            ("status", "", "", ""),
        ] {
            assert_eq!([ENGLISH.value(field, value), UKRAINIAN.value(field, value)], [english, ukrainian], "{field} {value}");
        }
        let week = ENGLISH.value("week", "540-1080;;;;;;");
        assert!(week.starts_with("Mon 09:00–18:00 · Tue "), "{week}");
        let clash = UKRAINIAN.value("clash", "room 2026-11-22T10:30 Room 1");
        assert!(clash.contains("Room 1") && clash.contains("22.11.2026, 10:30"), "{clash}");
    }

    #[test]
    fn notes_tell_the_day_and_what_people_wrote_stays() {
        for (note, told) in [
            ("2026-11-22T10:30", "22.11.2026, 10:30"),
            ("2026-11-22T10:30 · захворіла", "22.11.2026, 10:30 · захворіла"),
            ("2026-12-01…2026-12-07", "01.12.2026 – 07.12.2026"),
            ("day-sheet 2026-11-22", "план дня, 22.11.2026"),
            ("3 → Ірина", "3 → Ірина"),
        ] {
            assert_eq!(UKRAINIAN.note(note), told);
        }
    }
}
