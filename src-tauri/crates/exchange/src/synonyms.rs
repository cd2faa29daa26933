//! What headers mean: the words of four languages and of the programs that salons come from.
//!
//! Headers are compared by their letters alone — case, diacritics, punctuation, numbers and spaces
//! do not count, so `E-mail 2 Address`, `Email address` and `EMAIL_ADDRESS` are one. A header we do
//! not know word for word is known by a stem in it, unless a word says it is about something else.

use crate::Column;
use kartoteka_domain::text;
use std::{collections::HashMap, sync::LazyLock};

/// Headers word for word: Ukrainian, Polish, Russian, English, then the layouts of programs.
const HEADERS: &[(Column, &str)] = &[
    (
        Column::FirstName,
        "Ім'я | Ім’я клієнта | Імя | Імена \
         | Imię | Imię klienta | Imiona | Pierwsze imię \
         | Имя | Имя клиента | Имя пациента \
         | First name | Firstname | Given name | Forename | First | Client first name | fname",
    ),
    (
        Column::LastName,
        "Прізвище | Прізвище клієнта \
         | Nazwisko | Nazwisko klienta \
         | Фамилия | Фамилия клиента \
         | Last name | Lastname | Surname | Family name | Last | Client last name | lname",
    ),
    (
        Column::MiddleName,
        "По батькові | Побатькові | Батькові \
         | Drugie imię | Imię ojca | Patronimik \
         | Отчество \
         | Middle name | Middlename | Additional name | Second name | Patronymic",
    ),
    (
        Column::FullName,
        "ПІБ | П.І.Б. | ПІП | ПІБ клієнта | Прізвище ім'я по батькові | Прізвище та ім'я | Прізвище, ім'я | Клієнт | Клієнтка | Пацієнт | Контакт | Назва \
         | Imię i nazwisko | Nazwisko i imię | Klient | Klientka | Pacjent | Nazwa | Nazwa klienta | Kontakt \
         | ФИО | Ф.И.О. | ФИО клиента | Фамилия имя отчество | Фамилия и имя | Имя и фамилия | Клиент | Пациент | Название | Посетитель \
         | Name | Full name | Fullname | Client name | Client | Customer | Customer name | Patient | Patient name | Contact name | Contact | Display name",
    ),
    (
        Column::Phone,
        "Телефон | Тел | Номер телефону | Мобільний | Мобільний телефон | Моб | Моб. тел. | Телефон мобільний | Домашній телефон | Контактний телефон | Контакти \
         | Numer telefonu | Nr telefonu | Nr tel. | Tel. kom. | Komórka | Telefon | Telefon komórkowy | Komórkowy | Telefon stacjonarny | Tel. \
         | Номер телефона | Мобильный | Мобильный телефон | Сотовый | Сотовый телефон | Домашний телефон | Контакты | Рабочий телефон \
         | Phone | Phone number | Telephone | Telephone number | Tel | Mobile | Mobile number | Mobile phone | Cell | Cell phone | Cellphone | Contact number | Phone value | Primary phone \
         | Home phone | Day phone | Night phone | Business phone | Other phone | Work phone | Viber | WhatsApp | Вайбер",
    ),
    (
        Column::Email,
        "E-mail | Email | Мейл | Імейл | Емейл | Пошта | Ел. пошта | Ел. адреса | Електронна пошта | Електронна адреса | Адреса електронної пошти \
         | Adres e-mail | Adres email | Poczta | Poczta elektroniczna | Mail \
         | Почта | Эл. почта | Электронная почта | Адрес электронной почты | Имейл | Мейл | Емайл \
         | Email address | E-mail address | E-mail value | Client email",
    ),
    (
        Column::Birthday,
        "Дата народження | День народження | ДН | Д.Н. | Народження | Д/н \
         | Data urodzenia | Data ur. | Urodziny | Dzień urodzin | Dzień urodzenia \
         | Дата рождения | День рождения | ДР | Д.Р. | Д/р \
         | Birthday | Birth date | Birthdate | Date of birth | DOB | B-day",
    ),
    (
        Column::Address,
        "Адреса | Домашня адреса | Місто | Вулиця | Область | Поштовий індекс | Індекс | Країна | Поштова адреса | Район \
         | Adres | Adres zamieszkania | Miasto | Miejscowość | Ulica | Kod pocztowy | Województwo | Kraj \
         | Адрес | Домашний адрес | Город | Улица | Почтовый индекс | Индекс | Страна | Почтовый адрес \
         | Address | Home address | Street | Street address | City | Town | State | Region | Postal code | Postcode | Post code | Zip | Zip code | Country \
         | Apartment suite | Area | Address line | Address formatted | Address street | Address city | Address PO Box | Address region | Address postal code | Address country \
         | Address extended address | Home street | Home city | Home state | Home postal code | Home country | Home country/region",
    ),
    (
        Column::Tags,
        "Теги | Тег | Мітки | Мітка | Категорія | Категорії | Група | Групи \
         | Tagi | Tag | Etykiety | Etykieta | Kategoria | Kategorie | Grupa | Grupy \
         | Метки | Метка | Ярлыки | Категория | Категории | Группа | Группы \
         | Tags | Labels | Label | Categories | Category | Group | Groups | Group membership | Segment",
    ),
    (
        Column::Note,
        "Примітка | Примітки | Нотатка | Нотатки | Коментар | Коментарі | Опис | Додатково \
         | Notatka | Notatki | Uwagi | Uwaga | Komentarz | Opis | Informacje dodatkowe \
         | Примечание | Примечания | Заметка | Заметки | Комментарий | Комментарии | Описание | Дополнительно \
         | Note | Notes | Comment | Comments | Remark | Remarks | Description | Client notes | Alert",
    ),
    (
        Column::Source,
        "Джерело | Звідки | Звідки дізналися | Звідки про нас дізналися | Рекомендація \
         | Źródło | Skąd | Skąd o nas wie | Polecenie | Polecający \
         | Источник | Откуда | Откуда узнали | Откуда о нас узнали | Рекомендация | Канал \
         | Source | Referral source | Referral | Referred by | How did you hear about us | Lead source | Client source",
    ),
    (
        Column::DoNotBook,
        "Чорний список | Не записувати | Заблоковано | Заблокований | Причина блокування \
         | Czarna lista | Nie umawiać | Zablokowany | Zablokowana | Powód blokady \
         | Чёрный список | Не записывать | Заблокирован | Причина блокировки | ЧС \
         | Blocked | Block reason | Do not book | Blacklist | Blacklisted | Banned | Is blocked",
    ),
];

/// Parts of longer headers, most telling first.
const STEMS: &[(Column, &str)] = &[
    (Column::Birthday, "народженн рожден urodz birth"),
    (Column::DoNotBook, "чорнийспис черныйспис czarnalist blacklist заблок zablok donotbook"),
    (Column::Email, "email електроннапошт електроннаадрес электроннаяпочт электронныйадрес элпочт елпошт emailaddress pocztaelektr"),
    (Column::Phone, "телефон telefon phone мобіл мобил mobile mobiln сотов komork"),
    (Column::MiddleName, "побатьк отчеств patronim middlename"),
    (Column::LastName, "прізвищ фамил nazwisk surname lastname familyname"),
    (Column::FirstName, "імя имя imie firstname givenname forename"),
    (Column::FullName, "піб фио fullname clientname customername"),
    (Column::Note, "приміт примеч нотатк заметк комент коммент notatk uwagi koment comment remark notes"),
    (Column::Source, "джерел источник zrodl звідкидізн откудаузн referr"),
    (Column::Tags, "мітки метки теги tagi tags категор kategor categor etykiet labels"),
    (Column::Address, "адрес adres address"),
];

/// Parts that say the column is about something else: the kind of a phone, a consent, a visit, an employee.
const ELSEWHERE: &str = "type label тип вид fax факс faks pager пейджер yomi phonetic фонет display marketing маркет розсил рассыл newsletter consent accept \
    згод соглас zgod okay opt дата date data created створ создан visit візит визит wizyt прийом прием сума сумм suma total count кількіст количест колво баланс saldo \
    статус status assistant manager майстер мастер master pracownik employee staff працівник сотрудник company компан firma фирм place місце место miejsc spouse код code";

/// Headers of the contact lists of Outlook, where dates have the month first.
const OUTLOOK: &str = "internetfreebusy businessfax homefax emaildisplayname companymainphone";

struct Table {
    headers: HashMap<String, Column>,
    stems: Vec<(Column, String)>,
    elsewhere: Vec<String>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let words = |line: &str, sign: &[char]| line.split(sign).map(key).filter(|key| !key.is_empty()).collect::<Vec<_>>();
    Table {
        headers: HEADERS.iter().flat_map(|(column, line)| words(line, &['|']).into_iter().map(|key| (key, *column))).collect(),
        stems: STEMS.iter().flat_map(|(column, line)| words(line, &[' ']).into_iter().map(|stem| (*column, stem))).collect(),
        elsewhere: words(ELSEWHERE, &[' ']),
    }
});

/// The letters of a header, folded as search folds them.
pub(crate) fn key(header: &str) -> String {
    text::fold(header).chars().filter(|c| c.is_alphabetic()).collect()
}

/// The meaning of a header known word for word; what stands in brackets is a remark.
pub(crate) fn exact(header: &str) -> Option<Column> {
    let known = |text: &str| TABLE.headers.get(&key(text)).copied();
    known(header).or_else(|| known(header.split(['(', '[', ':']).next().unwrap_or_default()))
}

/// The meaning of a header, guessed by stems and with a slip of the pen forgiven.
pub(crate) fn guess(header: &str) -> Option<Column> {
    const LONGEST: usize = 80;
    if is_second_address(header) || header.chars().count() > LONGEST {
        return None;
    }
    exact(header).or_else(|| by_stem(header)).or_else(|| by_near_word(header))
}

fn by_stem(header: &str) -> Option<Column> {
    let key = key(header);
    let mut found = TABLE.stems.iter().filter(|(_, stem)| key.contains(stem.as_str())).map(|(column, _)| *column);
    let column = found.next()?;
    let foreign = column != Column::Birthday && TABLE.elsewhere.iter().any(|part| key.contains(part.as_str()));
    let misplaced = column == Column::Birthday && ["місц", "мест", "miejsc", "place"].iter().any(|part| key.contains(part));
    let other_address = column == Column::Address && ["business", "other"].iter().any(|part| key.contains(part));
    if foreign || misplaced || other_address {
        return None;
    }
    let both = matches!(column, Column::LastName | Column::MiddleName) && found.any(|next| next == Column::FirstName);
    Some(if both { Column::FullName } else { column })
}

/// `Address 2 - Street` belongs to another address.
fn is_second_address(header: &str) -> bool {
    text::fold(header).strip_prefix("address ").is_some_and(|rest| rest.starts_with(|c: char| ('2'..='9').contains(&c)))
}

/// Longer words one letter away from one we know.
fn by_near_word(header: &str) -> Option<Column> {
    let key: Vec<char> = key(header).chars().collect();
    if key.len() < 6 {
        return None;
    }
    let near = TABLE.headers.iter().filter(|(word, _)| is_one_slip(&key, &word.chars().collect::<Vec<_>>()));
    // In alphabetical order, so that the answer does not depend on the order of a hash map.
    near.min_by_key(|(word, _)| word.as_str()).map(|(_, column)| *column)
}

/// Whether one letter more, less or other, or two swapped, makes the words equal.
fn is_one_slip(left: &[char], right: &[char]) -> bool {
    let same = left.iter().zip(right).take_while(|(a, b)| a == b).count();
    let (rest, other) = (left.get(same..).unwrap_or_default(), right.get(same..).unwrap_or_default());
    let after = |word: &[char], skipped: usize| word.get(skipped..).unwrap_or_default().to_vec();
    match rest.len().abs_diff(other.len()) {
        0 => {
            after(rest, 1) == after(other, 1)
                || (after(rest, 2) == after(other, 2) && rest.first() == other.get(1) && rest.get(1) == other.first())
        }
        1 => after(rest, usize::from(rest.len() > other.len())) == after(other, usize::from(other.len() > rest.len())),
        _ => false,
    }
}

/// Whether the header is that of mobile phones.
pub(crate) fn is_mobile(header: &str) -> bool {
    let key = key(header);
    ["mobile", "cell", "мобіл", "мобил", "сотов", "komork"].iter().any(|stem| key.contains(stem))
}

/// Whether these are the headers of Outlook.
pub(crate) fn is_outlook(headers: &[String]) -> bool {
    headers.iter().any(|header| OUTLOOK.split(' ').any(|word| word == key(header)))
}

/// Whether the header of a full name puts the family name first (`Some(true)`), last (`Some(false)`), or does not say.
pub(crate) fn family_name_first(header: &str) -> Option<bool> {
    let key = key(header);
    let place = |stems: &[&str]| stems.iter().filter_map(|stem| key.find(stem)).min();
    if ["піб", "пиб", "фио", "піп"].iter().any(|word| key.contains(word)) {
        return Some(true);
    }
    let family = place(&["прізвищ", "фамил", "nazwisk", "surname", "lastname"])?;
    let given = place(&["імя", "имя", "imie", "firstname"])?;
    Some(family < given)
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(headers: &[&str], result: &Expect) {
        let line = |header: &&str| format!("{header} = {}\n", guess(header).map_or("-", Column::code));
        result.assert_eq(&headers.iter().map(line).collect::<String>());
    }

    #[test]
    fn headers_are_known_in_four_languages() {
        check(
            &[
                "Ім'я",
                "ПРІЗВИЩЕ",
                "По батькові",
                "Дата народження (дд.мм.рррр)",
                "Номер телефону клієнта",
                "Ел. пошта",
                "Примітки:",
                "Звідки дізналися",
            ],
            &expect![[r#"
                Ім'я = first-name
                ПРІЗВИЩЕ = last-name
                По батькові = middle-name
                Дата народження (дд.мм.рррр) = birthday
                Номер телефону клієнта = phone
                Ел. пошта = email
                Примітки: = note
                Звідки дізналися = source
            "#]],
        );
        check(
            &["Imię", "nazwisko", "Imię i nazwisko", "Nr tel.", "Adres e-mail", "Data ur.", "Uwagi", "Źródło", "Kod pocztowy"],
            &expect![[r#"
                Imię = first-name
                nazwisko = last-name
                Imię i nazwisko = full-name
                Nr tel. = phone
                Adres e-mail = email
                Data ur. = birthday
                Uwagi = note
                Źródło = source
                Kod pocztowy = address
            "#]],
        );
        check(
            &["Имя", "Фамилия", "Отчество", "Ф.И.О.", "Моб. телефон", "Эл. почта", "Д/р", "Комментарий", "Чёрный список"],
            &expect![[r#"
                Имя = first-name
                Фамилия = last-name
                Отчество = middle-name
                Ф.И.О. = full-name
                Моб. телефон = phone
                Эл. почта = email
                Д/р = birthday
                Комментарий = note
                Чёрный список = do-not-book
            "#]],
        );
        check(
            &["first_name", "LastName", "Cell phone", "E-Mail", "DOB", "Referral Source", "Do not book", "Zip"],
            &expect![[r#"
            first_name = first-name
            LastName = last-name
            Cell phone = phone
            E-Mail = email
            DOB = birthday
            Referral Source = source
            Do not book = do-not-book
            Zip = address
        "#]],
        );
    }

    #[test]
    fn google_is_known_in_its_new_and_old_layout() {
        check(
            &[
                "First Name",
                "Phonetic First Name",
                "Organization Name",
                "Labels",
                "E-mail 1 - Label",
                "E-mail 1 - Value",
                "Phone 2 - Value",
                "Phone 2 - Label",
                "Address 1 - Formatted",
                "Address 1 - Label",
                "Address 2 - Street",
                "Event 1 - Value",
            ],
            &expect![[r#"
                First Name = first-name
                Phonetic First Name = -
                Organization Name = -
                Labels = tags
                E-mail 1 - Label = -
                E-mail 1 - Value = email
                Phone 2 - Value = phone
                Phone 2 - Label = -
                Address 1 - Formatted = address
                Address 1 - Label = -
                Address 2 - Street = -
                Event 1 - Value = -
            "#]],
        );
        check(
            &["Name", "Given Name", "Additional Name", "Family Name", "Given Name Yomi", "Group Membership", "E-mail 1 - Type", "Location"],
            &expect![[r#"
                Name = full-name
                Given Name = first-name
                Additional Name = middle-name
                Family Name = last-name
                Given Name Yomi = -
                Group Membership = tags
                E-mail 1 - Type = -
                Location = -
            "#]],
        );
    }

    #[test]
    fn outlook_is_known() {
        check(
            &[
                "E-mail 2 Address",
                "Home Phone 2",
                "Home Fax",
                "Pager",
                "Home Street 2",
                "Home Address PO Box",
                "Business Address PO Box",
                "Company Main Phone",
                "Assistant's Phone",
                "Referred By",
                "Categories",
                "Birthday",
                "Anniversary",
            ],
            &expect![[r#"
                E-mail 2 Address = email
                Home Phone 2 = phone
                Home Fax = -
                Pager = -
                Home Street 2 = address
                Home Address PO Box = address
                Business Address PO Box = -
                Company Main Phone = -
                Assistant's Phone = -
                Referred By = source
                Categories = tags
                Birthday = birthday
                Anniversary = -
            "#]],
        );
    }

    #[test]
    fn salon_programs_are_known() {
        // Fresha
        check(
            &[
                "Client ID",
                "Full Name",
                "Blocked",
                "Block Reason",
                "Mobile Number",
                "Telephone",
                "Accepts SMS Marketing",
                "Apartment Suite",
                "Post Code",
                "Date of Birth",
                "Added",
            ],
            &expect![[r#"
                Client ID = -
                Full Name = full-name
                Blocked = do-not-book
                Block Reason = do-not-book
                Mobile Number = phone
                Telephone = phone
                Accepts SMS Marketing = -
                Apartment Suite = address
                Post Code = address
                Date of Birth = birthday
                Added = -
            "#]],
        );
        // YCLIENTS and Altegio
        check(
            &["ФИО", "Телефон", "Первый приём", "Кол-во приёмов", "Сумма", "Согласие на рассылку", "Категории", "Дата последнего визита"],
            &expect![[r#"
                ФИО = full-name
                Телефон = phone
                Первый приём = -
                Кол-во приёмов = -
                Сумма = -
                Согласие на рассылку = -
                Категории = tags
                Дата последнего визита = -
            "#]],
        );
        // Booksy, Sugester, Reservation Studio, DaySmart
        check(
            &["client_name", "birth_date", "total_bookings", "Short Name", "NIP", "Birthdate", "Night Phone", "Alert", "Email Okay"],
            &expect![[r#"
                client_name = full-name
                birth_date = birthday
                total_bookings = -
                Short Name = -
                NIP = -
                Birthdate = birthday
                Night Phone = phone
                Alert = note
                Email Okay = -
            "#]],
        );
    }

    #[test]
    fn a_slip_of_the_pen_is_forgiven() {
        check(
            &["Прзівище", "Телефн", "Birthdayy", "Фамилие"],
            &expect![[r#"
                Прзівище = last-name
                Телефн = phone
                Birthdayy = birthday
                Фамилие = last-name
            "#]],
        );
    }

    #[test]
    fn a_column_about_something_else_is_left_alone() {
        check(
            &["Місце народження", "Дата підтвердження телефону", "Тип телефону", "Згода на розсилку e-mail", "Майстер", "Ілість"],
            &expect![[r#"
                Місце народження = -
                Дата підтвердження телефону = -
                Тип телефону = -
                Згода на розсилку e-mail = -
                Майстер = -
                Ілість = -
            "#]],
        );
    }

    #[test]
    fn the_header_tells_the_order_of_a_full_name() {
        assert_eq!(
            ["ПІБ", "Nazwisko i imię", "Imię i nazwisko", "Имя и фамилия", "Клієнт"].map(family_name_first),
            [Some(true), Some(true), Some(false), Some(false), None]
        );
    }
}
