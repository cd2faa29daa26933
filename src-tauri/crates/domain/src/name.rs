//! Names of people.

/// What a person is called. Any part may be empty: a desk often knows only a first name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PersonName {
    /// Given name.
    pub first: String,
    /// Family name.
    pub last: String,
    /// Patronymic or second given name.
    pub middle: String,
}

impl PersonName {
    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.first.is_empty() && self.last.is_empty() && self.middle.is_empty()
    }

    /// The name as a list shows it: family name, first name, patronymic.
    #[must_use]
    pub fn full(&self) -> String {
        let parts = [&self.last, &self.first, &self.middle].map(String::as_str);
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// Up to two letters for a tile: `ОК` for Олена Коваленко.
    #[must_use]
    pub fn initials(&self) -> String {
        [&self.first, &self.last].into_iter().filter_map(|part| part.chars().next()).flat_map(char::to_uppercase).collect()
    }
}
