//! The table of figures.

use std::{
    fs,
    time::{Duration, Instant},
};

#[derive(Default)]
pub struct Report(Vec<Row>);

struct Row {
    name: String,
    size: usize,
    ours: f64,
    unit: &'static str,
    peer: Option<(String, f64)>,
    note: String,
}

/// What one action took in each round, ours and the peer's, interleaved.
pub struct Rounds {
    pub ours: Vec<Duration>,
    pub peer: Vec<Duration>,
}

/// Runs both in turn; what is slow runs fewer rounds, never fewer than three.
pub fn rounds(count: usize, mut ours: impl FnMut(), mut peer: impl FnMut()) -> Rounds {
    let mut rounds = Rounds { ours: Vec::new(), peer: Vec::new() };
    for round in 0..count {
        // Who goes first changes, so that neither always finds a warm machine.
        if round % 2 == 0 {
            rounds.ours.push(timed(&mut ours));
            rounds.peer.push(timed(&mut peer));
        } else {
            rounds.peer.push(timed(&mut peer));
            rounds.ours.push(timed(&mut ours));
        }
    }
    rounds
}

/// What `work` takes, but for the time in which this thread was ready and something else had the processor.
pub fn timed(work: impl FnOnce()) -> Duration {
    let (waited, start) = (waited(), Instant::now());
    work();
    let whole = start.elapsed();
    whole.saturating_sub(self::waited().saturating_sub(waited))
}

/// How long this thread has waited for a processor; nothing where the system does not tell.
fn waited() -> Duration {
    let told = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(told.split_whitespace().nth(1).and_then(|number| number.parse().ok()).unwrap_or_default())
}

pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

pub fn percentile(values: &mut [f64], part: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let place = ((values.len() as f64 - 1.0) * part).round() as usize;
    values.get(place).copied().unwrap_or(f64::NAN)
}

pub fn ms(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

impl Report {
    /// A row of interleaved rounds; the peer's name says what it is.
    pub fn compare(&mut self, name: &str, size: usize, peer: &str, rounds: &Rounds, note: &str) {
        let ours = median(rounds.ours.iter().copied().map(ms).collect());
        let ratios = rounds.ours.iter().zip(&rounds.peer).map(|(ours, peer)| ms(*ours) / ms(*peer)).collect();
        self.push(name, size, ours, "ms", Some((peer.to_owned(), median(ratios))), note);
    }

    pub fn push(&mut self, name: &str, size: usize, ours: f64, unit: &'static str, peer: Option<(String, f64)>, note: &str) {
        let row = Row { name: name.to_owned(), size, ours, unit, peer, note: note.to_owned() };
        println!("{}", row.line());
        self.0.push(row);
    }

    /// All rows, then how each grew from the smallest size to the largest.
    pub fn print(&self) {
        println!("\n{:<46} {:>8} {:>12} {:>8}   beside", "what", "clients", "ours", "ratio");
        for row in &self.0 {
            println!("{}", row.line());
        }
        println!("\ngrowth from the smallest size to the largest");
        for row in &self.0 {
            let smallest = self.0.iter().filter(|other| other.name == row.name).min_by_key(|other| other.size);
            let largest = self.0.iter().filter(|other| other.name == row.name).max_by_key(|other| other.size);
            if let (Some(small), Some(large)) = (smallest, largest)
                && small.size < large.size
                && large.size == row.size
            {
                println!("{:<46} {:>5} → {:<7} × {:.2}", row.name, small.size, large.size, large.ours / small.ours);
            }
        }
    }
}

impl Row {
    fn line(&self) -> String {
        let ratio = self.peer.as_ref().map_or("—".to_owned(), |(_, ratio)| format!("{ratio:.2}"));
        let peer = self.peer.as_ref().map_or("", |(peer, _)| peer);
        let note = if self.note.is_empty() { String::new() } else { format!("  [{}]", self.note) };
        format!("{:<46} {:>8} {:>9.3} {:<2} {ratio:>8}   {peer}{note}", self.name, self.size, self.ours, self.unit)
    }
}
