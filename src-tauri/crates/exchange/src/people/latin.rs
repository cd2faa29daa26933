//! Names in Latin letters, as passports and mail addresses have them.

/// `name` without Cyrillic letters and Polish marks; letters unknown stay as they are.
pub(super) fn spell(name: &str) -> String {
    let mut latin = String::with_capacity(name.len() + 4);
    for letter in name.chars() {
        let lower = letter.to_lowercase().next().unwrap_or(letter);
        let spelled = letters(lower);
        let first = spelled.chars().next().filter(|_| letter.is_uppercase());
        match (spelled, first) {
            ("?", _) => latin.push(letter),
            (spelled, Some(first)) => latin.extend(first.to_uppercase().chain(spelled.chars().skip(1))),
            (spelled, None) => latin.push_str(spelled),
        }
    }
    latin
}

/// By the Ukrainian rule of 2010, with what Russian and Polish have besides; `?` for all others.
fn letters(letter: char) -> &'static str {
    match letter {
        'а' | 'ą' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "h",
        'ґ' => "g",
        'д' => "d",
        'е' | 'э' | 'ę' => "e",
        'є' => "ie",
        'ж' => "zh",
        'з' | 'ź' | 'ż' => "z",
        'и' | 'ы' => "y",
        'і' | 'ї' | 'й' => "i",
        'к' => "k",
        'л' | 'ł' => "l",
        'м' => "m",
        'н' | 'ń' => "n",
        'о' | 'ó' => "o",
        'п' => "p",
        'р' => "r",
        'с' | 'ś' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ю' => "iu",
        'я' => "ia",
        'ё' => "yo",
        'ć' => "c",
        'ь' | 'ъ' | '\'' | '’' => "",
        _ => "?",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_spelled_in_latin_letters() {
        assert_eq!(spell("Світлана Щербак"), "Svitlana Shcherbak");
        assert_eq!(spell("Łukasz Żółć"), "Lukasz Zolc");
        assert_eq!(spell("O'Neill"), "ONeill");
    }
}
