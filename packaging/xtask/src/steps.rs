//! Named work with durations: the first failure stops, the summary tells what ran and what did not.

use crate::sh::Stop;
use std::time::{Duration, Instant};

/// How a step ended well.
pub enum Ran {
    /// It was done.
    Done,
    /// It could not be done here; the reason is told loudly, at once and again at the end.
    Skipped(String),
}

/// What a step returns.
pub type Step = Result<Ran, Stop>;

/// The steps so far.
pub struct Steps {
    wanted: Vec<String>,
    started: Instant,
    lines: Vec<(String, Duration, String)>,
}

impl Steps {
    /// Steps of which only the `wanted` run; all of them when nothing is wanted.
    pub fn new(wanted: &[String]) -> Self {
        Self { wanted: wanted.to_vec(), started: Instant::now(), lines: Vec::new() }
    }

    /// Runs a step if it is wanted.
    ///
    /// # Errors
    /// When the step fails; the summary was printed then.
    pub fn run(&mut self, name: &str, step: impl FnOnce() -> Step) -> Result<(), Stop> {
        if self.wanted.is_empty() || self.wanted.iter().any(|wanted| wanted == name) { self.always(name, step) } else { Ok(()) }
    }

    /// Runs a step that others stand on, whatever is wanted.
    ///
    /// # Errors
    /// When the step fails; the summary was printed then.
    pub fn always(&mut self, name: &str, step: impl FnOnce() -> Step) -> Result<(), Stop> {
        println!("\n== {name}");
        let started = Instant::now();
        let ended = step();
        let took = started.elapsed();
        let (how, ended) = match ended {
            Ok(Ran::Done) => ("ok".to_owned(), Ok(())),
            Ok(Ran::Skipped(why)) => (format!("SKIPPED: {why}"), Ok(())),
            Err(stop) => ("FAILED".to_owned(), Err(stop)),
        };
        println!("== {name}: {how} ({})", shown(took));
        self.lines.push((name.to_owned(), took, how));
        ended.map_err(|stop| {
            self.summary();
            Stop::because(format!("the step \"{name}\" failed, nothing after it was run\n       {stop}"))
        })
    }

    /// Prints what ran; called once, when everything did.
    pub fn end(self) {
        self.summary();
        let skipped = self.lines.iter().filter(|(_, _, how)| how.starts_with("SKIPPED")).count();
        match skipped {
            0 => println!("\nEvery step passed."),
            _ => println!("\nEvery step that ran passed; {skipped} SKIPPED, see above."),
        }
    }

    fn summary(&self) {
        println!("\n{:=<72}", "");
        for (name, took, how) in &self.lines {
            println!("{name:<12} {:>9}  {how}", shown(*took));
        }
        println!("{:<12} {:>9}", "together", shown(self.started.elapsed()));
    }
}

fn shown(took: Duration) -> String {
    let seconds = took.as_secs();
    if seconds < 60 { format!("{:.1} s", took.as_secs_f64()) } else { format!("{} min {:02} s", seconds / 60, seconds % 60) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_wanted_steps_run_but_what_they_stand_on_always_does() {
        let mut steps = Steps::new(&["second".to_owned()]);
        steps.always("ground", || Ok(Ran::Done)).unwrap();
        steps.run("first", || panic!("nobody wanted it")).unwrap();
        steps.run("second", || Ok(Ran::Done)).unwrap();
        assert_eq!(steps.lines.iter().map(|line| line.0.as_str()).collect::<Vec<_>>(), ["ground", "second"]);
    }

    #[test]
    fn a_failure_is_named_with_its_reason() {
        let failed = Steps::new(&[]).run("first", || Err(Stop::because("the reason"))).unwrap_err().to_string();
        assert!(failed.contains("\"first\" failed") && failed.contains("the reason"), "{failed}");
    }
}
