//! Rules as text: one fact a line, always in the same order, so that equal rules are equal texts and can be hashed.

use super::{Reach, Right, Rights, Rules};
use crate::{
    hours::Hours,
    watch::{Limits, Meter},
};

impl Rules {
    /// The rules as text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut lines: Vec<String> = self.rights.iter().map(|right| format!("right {}", right.code())).collect();
        lines.push(format!("reach {}", self.reach.code()));
        lines.extend(self.vip.then(|| "vip".to_owned()));
        lines.extend(self.days_back.map(|days| format!("days-back {days}")));
        lines.extend(Meter::ALL.into_iter().filter_map(|meter| Some(format!("limit {} {}", meter.code(), self.limits.of(meter)?))));
        lines.extend(self.password_days.map(|days| format!("password-days {days}")));
        lines.extend(self.second_factor.then(|| "second-factor".to_owned()));
        lines.extend((!self.hours.is_always()).then(|| format!("hours {}", self.hours.to_text())));
        lines.extend(self.idle_minutes.map(|minutes| format!("idle-minutes {minutes}")));
        lines.join("\n")
    }

    /// Reads what [`Self::to_text`] wrote. What it does not know grants nothing; what is missing limits nothing but rights
    /// and reach.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut rights = Vec::new();
        let mut rules = Self { reach: Reach::None, vip: false, ..Self::unlimited() };
        let mut limits = Limits::none();
        for line in text.lines() {
            match line.split(' ').collect::<Vec<_>>().as_slice() {
                ["right", code] => rights.extend(Right::parse(code)),
                ["reach", code] => rules.reach = Reach::parse(code).unwrap_or(Reach::None),
                ["vip"] => rules.vip = true,
                ["days-back", days] => rules.days_back = days.parse().ok(),
                ["limit", meter, limit] => {
                    if let Some(meter) = Meter::parse(meter) {
                        limits = limits.with(meter, limit.parse().ok());
                    }
                }
                ["password-days", days] => rules.password_days = days.parse().ok(),
                ["second-factor"] => rules.second_factor = true,
                ["hours", hours] => rules.hours = Hours::parse(hours).unwrap_or_default(),
                ["idle-minutes", minutes] => rules.idle_minutes = minutes.parse().ok(),
                _ => {}
            }
        }
        Self { rights: Rights::of(rights), limits, ..rules }
    }
}
