//! How good a password is: the rules, zxcvbn, and what zxcvbn does not know of our keyboards.

use zxcvbn::{Entropy, matching::patterns::MatchPattern, zxcvbn};

/// Whose password it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// 12 characters and a score of 3.
    Staff,
    /// 15 characters or five words, and a score of 4.
    Owner,
}

/// The verdict on a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strength {
    /// From 0 (guessed at once) to 4.
    pub score: u8,
    /// Why it may not be used, if it may not.
    pub problem: Option<Weakness>,
}

/// Why a password may not be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weakness {
    /// Fewer characters (and words) than the rule asks for.
    TooShort,
    /// One of the passwords everybody tries first.
    TooCommon,
    /// Longer, but made of what is guessed early.
    TooGuessable,
}

impl Weakness {
    /// The weakness's code for the screen.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::TooShort => "too-short",
            Self::TooCommon => "too-common",
            Self::TooGuessable => "too-guessable",
        }
    }
}

/// Words people here put into passwords and English lists do not know.
const COMMON: [&str; 40] = [
    "пароль",
    "привіт",
    "кохання",
    "любов",
    "люблю",
    "україна",
    "слава",
    "київ",
    "львів",
    "динамо",
    "сонечко",
    "зайчик",
    "котик",
    "привет",
    "любовь",
    "россия",
    "москва",
    "солнышко",
    "наташа",
    "марина",
    "салон",
    "краса",
    "красота",
    "haslo",
    "hasło",
    "polska",
    "kocham",
    "kochanie",
    "warszawa",
    "misiaczek",
    "parol",
    "pryvit",
    "privet",
    "ukraina",
    "ukraine",
    "kyiv",
    "solnyshko",
    "salon",
    "beauty",
    "kartoteka",
];

/// Judges `password`; `inputs` are words an attacker knows: names, the business.
#[must_use]
pub fn judge(password: &str, rule: Rule, inputs: &[&str]) -> Strength {
    let known: Vec<&str> = COMMON.iter().chain(inputs).copied().collect();
    // A word typed on the other layout (`йцукен` for `qwerty`) is no better than the word.
    let verdicts = [zxcvbn(password, &known), zxcvbn(&latin_keys(password), &known)];
    let score = verdicts.iter().map(|verdict| u8::from(verdict.score())).min().unwrap_or(0);
    let problem = if is_short(password, rule) {
        Some(Weakness::TooShort)
    } else if verdicts.iter().any(is_one_known_word) {
        Some(Weakness::TooCommon)
    } else if score < rule.least_score() {
        Some(Weakness::TooGuessable)
    } else {
        None
    };
    Strength { score, problem }
}

impl Rule {
    fn least_score(self) -> u8 {
        match self {
            Self::Staff => 3,
            Self::Owner => 4,
        }
    }
}

fn is_short(password: &str, rule: Rule) -> bool {
    let length = password.chars().count();
    match rule {
        Rule::Staff => length < 12,
        Rule::Owner => length < 15 && password.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).count() < 5,
    }
}

/// The whole password is a single word of a list, or the repetition of something short.
fn is_one_known_word(verdict: &Entropy) -> bool {
    match verdict.sequence() {
        [only] => matches!(only.pattern, MatchPattern::Dictionary(_) | MatchPattern::Repeat(_)),
        _ => false,
    }
}

/// The same keys on a Latin keyboard.
fn latin_keys(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).map(latin_key).collect()
}

fn latin_key(sign: char) -> char {
    const CYRILLIC: &str = "йцукенгшщзхъфывапролджэячсмитьбюёїієґ";
    const LATIN: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`]s'\\";
    CYRILLIC.chars().zip(LATIN.chars()).find_map(|(cyrillic, latin)| (cyrillic == sign).then_some(latin)).unwrap_or(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(password: &str, rule: Rule) -> Option<Weakness> {
        judge(password, rule, &["Оксана", "Salon Era"]).problem
    }

    #[test]
    fn short_passwords_are_refused() {
        assert_eq!(problem("", Rule::Staff), Some(Weakness::TooShort));
        assert_eq!(problem("kG7#pQ2!xZ9", Rule::Staff), Some(Weakness::TooShort));
        assert_eq!(problem("kG7#pQ2!xZ9vB4", Rule::Owner), Some(Weakness::TooShort));
    }

    #[test]
    fn common_and_repeated_passwords_are_refused() {
        for common in ["passwordpassword", "парольпарольпароль", "aaaaaaaaaaaaaaaaaa", "123123123123123123"] {
            assert_eq!(problem(common, Rule::Staff), Some(Weakness::TooCommon), "{common}");
        }
    }

    #[test]
    fn guessable_passwords_are_refused() {
        for guessable in ["qwertyuiop12345", "йцукенгшщзхїфів", "Оксана1987Оксана", "Salon Era 2026!"] {
            assert_eq!(problem(guessable, Rule::Owner), Some(Weakness::TooGuessable), "{guessable}");
        }
    }

    #[test]
    fn good_passwords_pass() {
        for good in
            ["correct horse battery staple lamp", "kG7#pQ2!xZ9vB4m", "зелений трактор їсть двері вранці", "żółw pije herbatę z rurą"]
        {
            assert_eq!(problem(good, Rule::Owner), None, "{good}");
        }
        assert_eq!(judge("kG7#pQ2!xZ9v", Rule::Staff, &[]).problem, None);
    }

    #[test]
    fn five_words_are_long_enough_for_an_owner() {
        assert_ne!(problem("ox gnu ewe yak b", Rule::Owner), Some(Weakness::TooShort));
        assert_eq!(problem("ox gnu ewe yak", Rule::Owner), Some(Weakness::TooShort));
    }

    #[test]
    fn every_cyrillic_key_has_its_latin_one() {
        assert_eq!(latin_keys("ЙЦУКЕН їіґ"), "qwerty ]s\\");
    }
}
