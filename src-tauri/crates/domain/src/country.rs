//! Countries we know: the phone region, language and time zone a new client base starts with, and the money it counts.

/// A country, by its ISO 3166 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Country {
    code: &'static str,
    language: Language,
    time_zone: &'static str,
}

/// A language of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// English.
    English,
    /// Ukrainian.
    Ukrainian,
    /// Polish.
    Polish,
    /// Russian.
    Russian,
}

impl Language {
    /// All of them, in the order of the language menu.
    pub const ALL: [Self; 4] = [Self::English, Self::Ukrainian, Self::Polish, Self::Russian];

    /// The BCP 47 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Ukrainian => "uk",
            Self::Polish => "pl",
            Self::Russian => "ru",
        }
    }

    /// The language with this code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }
}

const fn country(code: &'static str, language: Language, time_zone: &'static str) -> Country {
    Country { code, language, time_zone }
}

impl Country {
    /// Ukraine.
    pub const UKRAINE: Self = country("UA", Language::Ukrainian, "Europe/Kyiv");
    /// Poland.
    pub const POLAND: Self = country("PL", Language::Polish, "Europe/Warsaw");
    /// Russia.
    pub const RUSSIA: Self = country("RU", Language::Russian, "Europe/Moscow");

    /// The countries a new client base can choose, our own first.
    pub const ALL: [Self; 18] = [
        Self::UKRAINE,
        Self::POLAND,
        Self::RUSSIA,
        country("GB", Language::English, "Europe/London"),
        country("US", Language::English, "America/New_York"),
        country("DE", Language::English, "Europe/Berlin"),
        country("CZ", Language::English, "Europe/Prague"),
        country("SK", Language::English, "Europe/Bratislava"),
        country("LT", Language::English, "Europe/Vilnius"),
        country("LV", Language::Russian, "Europe/Riga"),
        country("EE", Language::Russian, "Europe/Tallinn"),
        country("MD", Language::Russian, "Europe/Chisinau"),
        country("RO", Language::English, "Europe/Bucharest"),
        country("GE", Language::English, "Asia/Tbilisi"),
        country("KZ", Language::Russian, "Asia/Almaty"),
        country("IE", Language::English, "Europe/Dublin"),
        country("CA", Language::English, "America/Toronto"),
        country("IL", Language::English, "Asia/Jerusalem"),
    ];

    /// The country with this ISO code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|country| country.code == code)
    }

    /// The ISO 3166 code, which is the phone region too.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.code
    }

    /// The language a client base there starts with.
    #[must_use]
    pub fn language(self) -> Language {
        self.language
    }

    /// The IANA time zone of most people there.
    #[must_use]
    pub fn time_zone(self) -> &'static str {
        self.time_zone
    }

    /// The ISO 4217 code of the money people pay with there; the euro where nothing else is said.
    #[must_use]
    pub fn currency(self) -> &'static str {
        match self.code {
            "UA" => "UAH",
            "PL" => "PLN",
            "RU" => "RUB",
            "GB" => "GBP",
            "US" => "USD",
            "CZ" => "CZK",
            "MD" => "MDL",
            "RO" => "RON",
            "GE" => "GEL",
            "KZ" => "KZT",
            "CA" => "CAD",
            "IL" => "ILS",
            _ => "EUR",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_countries_of_the_euro_count_euros_and_no_other_does() {
        let euro: Vec<_> = Country::ALL.into_iter().filter(|country| country.currency() == "EUR").map(Country::code).collect();
        assert_eq!(euro, ["DE", "SK", "LT", "LV", "EE", "IE"]);
        assert_eq!(Country::UKRAINE.currency(), "UAH");
    }
}
