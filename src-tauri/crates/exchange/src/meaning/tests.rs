//! Headers of every program and language we were shown.

use super::{family_name_first, guess};
use crate::Column;
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
