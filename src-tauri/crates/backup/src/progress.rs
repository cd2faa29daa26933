//! Telling how far a long run is, and hearing that it shall stop.

use crate::Error;

/// What a run is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Sealing the database into the new set.
    Copying,
    /// Comparing what lies on the target with what was written.
    ReadingBack,
    /// Opening a set and comparing its sums.
    Checking,
    /// Unpacking a set.
    Restoring,
}

impl Stage {
    /// The code by which the screen finds its words.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Copying => "copying",
            Self::ReadingBack => "reading-back",
            Self::Checking => "checking",
            Self::Restoring => "restoring",
        }
    }
}

/// How far a stage is. `done` grows to `total`, in bytes, in steps of about one MiB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// The stage.
    pub stage: Stage,
    /// Bytes done.
    pub done: u64,
    /// Bytes to do.
    pub total: u64,
}

/// The answer to a progress report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flow {
    /// Go on.
    Go,
    /// Stop; nothing half-written stays.
    Stop,
}

/// Who hears the reports.
pub(crate) type Report<'a> = &'a mut dyn FnMut(Progress) -> Flow;

/// Counts the bytes of one stage.
pub(crate) struct Meter<'a> {
    report: Report<'a>,
    at: Progress,
}

impl<'a> Meter<'a> {
    /// Begins a stage of `total` bytes and says so.
    pub(crate) fn begin(report: Report<'a>, stage: Stage, total: u64) -> Result<Self, Error> {
        let mut meter = Self { report, at: Progress { stage, done: 0, total } };
        meter.add(0)?;
        Ok(meter)
    }

    /// Another block is done.
    pub(crate) fn add(&mut self, bytes: usize) -> Result<(), Error> {
        self.at.done = self.at.done.saturating_add(bytes as u64);
        match (self.report)(self.at) {
            Flow::Go => Ok(()),
            Flow::Stop => Err(Error::Stopped),
        }
    }
}
