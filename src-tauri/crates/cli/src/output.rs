//! What commands print: records and tables for people, JSON for programs; progress for whoever waits.

use crate::{args::Globals, failure::Failure};
use jiff::Timestamp;
use kartoteka_api::{error::Code, words::say};
use kartoteka_domain::Millis;
use serde_json::{Map, Value};
use std::io::{self, IsTerminal, Write};

/// Named values in the order a person reads them.
pub type Record = Vec<(&'static str, Value)>;

/// Prints one record.
pub fn one(json: bool, record: &Record) -> Result<(), Failure> {
    if json { line(&object(record)) } else { lines(&mut io::stdout().lock(), record) }
}

/// Prints a table, or an array.
pub fn many(json: bool, records: &[Record]) -> Result<(), Failure> {
    if json { line(&Value::Array(records.iter().map(object).collect())) } else { table(&mut io::stdout().lock(), records) }
}

/// Prints a record with a table below it; in JSON the table is its field `name`.
pub fn one_with_rows(json: bool, record: &Record, name: &'static str, rows: &[Record]) -> Result<(), Failure> {
    if json {
        let mut whole = record.clone();
        whole.push((name, Value::Array(rows.iter().map(object).collect())));
        return line(&object(&whole));
    }
    one(false, record)?;
    if rows.is_empty() { Ok(()) } else { many(false, rows) }
}

/// A moment as ISO 8601 in UTC.
pub fn moment(at: Millis) -> Value {
    Timestamp::from_millisecond(at.0).map_or(Value::Null, |at| Value::String(at.to_string()))
}

/// What went wrong with one of several: the code for programs, words for people.
pub fn problem(globals: &Globals, code: Code) -> String {
    let code = code.as_str();
    if globals.json { code.to_owned() } else { say(globals.words(), &format!("error-{code}"), &[]) }
}

fn line(value: &Value) -> Result<(), Failure> {
    Ok(writeln!(io::stdout().lock(), "{value}")?)
}

fn object(record: &Record) -> Value {
    Value::Object(record.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect::<Map<_, _>>())
}

fn lines(out: &mut dyn Write, record: &Record) -> Result<(), Failure> {
    let width = record.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    for (name, value) in record {
        writeln!(out, "{name:width$}  {}", plain(value))?;
    }
    Ok(())
}

fn table(out: &mut dyn Write, records: &[Record]) -> Result<(), Failure> {
    let Some(first) = records.first() else { return Ok(()) };
    let names = first.iter().map(|(name, _)| (*name).to_owned()).collect();
    let cells = records.iter().map(|record| record.iter().map(|(_, value)| plain(value)).collect());
    let rows: Vec<Vec<String>> = std::iter::once(names).chain(cells).collect();
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..first.len()).map(width).collect();
    for row in &rows {
        let padded: Vec<String> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        writeln!(out, "{}", padded.join("  ").trim_end())?;
    }
    Ok(())
}

/// A value as a person reads it, on one line.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::String(text) => text.replace(['\r', '\n', '\t'], " "),
        Value::Array(values) => values.iter().map(plain).collect::<Vec<_>>().join(", "),
        Value::Object(fields) => fields.iter().map(|(name, value)| format!("{name} {}", plain(value))).collect::<Vec<_>>().join(", "),
        Value::Number(number) => number.to_string(),
    }
}

/// How far a long job is, on the error stream when a person watches it.
pub struct Meter {
    watched: bool,
    shown: Option<(&'static str, u64)>,
}

impl Meter {
    /// A meter that shows nothing yet.
    pub fn new() -> Self {
        Self { watched: io::stderr().is_terminal(), shown: None }
    }

    /// Shows `done` of `total` of a stage.
    pub fn show(&mut self, stage: &'static str, done: u64, total: u64) {
        let percent = done.saturating_mul(100).checked_div(total).unwrap_or(100);
        if self.watched && self.shown != Some((stage, percent)) {
            self.shown = Some((stage, percent));
            eprint!("\r\x1b[K{stage} {percent} %");
        }
    }
}

impl Drop for Meter {
    fn drop(&mut self) {
        if self.shown.is_some() {
            eprint!("\r\x1b[K");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use serde_json::json;

    fn text(print: impl Fn(&mut dyn Write) -> Result<(), Failure>) -> String {
        let mut out = Vec::new();
        print(&mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn columns_are_as_wide_as_their_widest_cell_in_any_script() {
        let rows = vec![
            vec![("name", json!("Коваленко Олена")), ("tags", json!(["vip", "кава"])), ("bin", json!(false))],
            vec![("name", json!("Nowak")), ("tags", json!([])), ("bin", json!(true))],
        ];
        expect![[r#"
            name             tags       bin
            Коваленко Олена  vip, кава  no
            Nowak                       yes
        "#]]
        .assert_eq(&text(|out| table(out, &rows)));
    }

    #[test]
    fn a_note_of_several_lines_stays_one_row() {
        let record = vec![("note", json!("перша\nдруга")), ("id", json!(null))];
        expect![[r#"
            note  перша друга
            id    
        "#]]
        .assert_eq(&text(|out| lines(out, &record)));
    }

    #[test]
    fn an_empty_table_prints_nothing() {
        assert_eq!(text(|out| table(out, &[])), "");
    }
}
