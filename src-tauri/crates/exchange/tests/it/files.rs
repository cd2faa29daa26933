//! One file per way that client lists come.

use expect_test::{Expect, expect};
use kartoteka_domain::{ClientDetails, ClientDraft, Country};
use kartoteka_exchange::{Column, ImportRow, Sheet};
use std::{fmt::Write, path::Path};

fn sheet(name: &str) -> Sheet {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures").join(name);
    Sheet::read(&std::fs::read(path).unwrap(), None, None).unwrap()
}

/// Compares how the file was read, what its columns mean, and its first rows.
fn check(name: &str, rows: usize, result: &Expect) {
    let sheet = sheet(name);
    let mapping = sheet.guess_mapping();
    let mut text = format!("{} {} {} rows\n", sheet.encoding().code(), sheet.delimiter().code(), sheet.row_count());
    for (header, meaning) in sheet.headers().iter().zip(&mapping) {
        if let Some(meaning) = meaning {
            writeln!(text, "{header} = {}", meaning.code()).unwrap();
        }
    }
    for row in sheet.drafts(&mapping).take(rows) {
        writeln!(text, "{}", show(&row)).unwrap();
    }
    result.assert_eq(&text);
}

fn show(row: &ImportRow) -> String {
    match &row.draft {
        Ok(draft) => format!("{}: {}", row.line, show_draft(draft)),
        Err(problem) => format!("{}: error {}", row.line, problem.code()),
    }
}

fn show_draft(draft: &ClientDraft) -> String {
    let name = [&draft.last_name, &draft.first_name, &draft.middle_name].map(String::as_str).join(",");
    let parts = [
        ("phones", draft.phones.join(" & ")),
        ("emails", draft.emails.join(" & ")),
        ("birthday", draft.birthday.clone()),
        ("address", draft.address.clone()),
        ("tags", draft.tags.join(" & ")),
        ("source", draft.source.clone()),
        ("blocked", draft.do_not_book.clone().map(|why| format!("[{why}]")).unwrap_or_default()),
        ("note", draft.note.replace('\n', "⏎")),
    ];
    let filled = parts.into_iter().filter(|(_, value)| !value.is_empty());
    filled.fold(name, |line, (field, value)| format!("{line} {field}={value}"))
}

#[test]
fn a_thousand_clients_of_ukrainian_excel() {
    check(
        "clients-1000-cp1251-semicolon.csv",
        8,
        &expect![[r#"
        windows-1251 semicolon 1000 rows
        Прізвище = last-name
        Ім'я = first-name
        По батькові = middle-name
        Телефон = phone
        E-mail = email
        Дата народження = birthday
        Примітка = note
        2: Черненко,Любов, phones=050 100-12-34 birthday=1989-12-28
        3: Поліщук,Віра, phones=+380631379153 emails=vpolishchuk3@example.com
        4: Потапов,Глеб, phones=380661747072 note=Просит писать, не звонить.
        5: Савчук,Вадим, phones=(067) 211 49 91 emails=savchuk.vadym@mail.example birthday=1992-03-25
        6: Галаґан,Леся,Іванівна phones=+38 (073) 248-29-10
        7: Руденко,Тетяна, phones=093 285-08-29 birthday=--06-13 note=Перша лінія; з крапкою з комою⏎Друга лінія
        8: Гулько,Богдана, phones=+380963228748 emails=bohdana18@example.net birthday=2004-03-18
        9: Шаповал,Олена, phones=380983596667 birthday=1985-07-15
    "#]],
    );
}

#[test]
fn every_row_of_the_thousand_is_a_client_with_a_valid_phone_of_its_own() {
    let sheet = sheet("clients-1000-cp1251-semicolon.csv");
    let drafts: Vec<ClientDraft> = sheet.drafts(&sheet.guess_mapping()).map(|row| row.draft.unwrap()).collect();
    let details: Vec<ClientDetails> = drafts.iter().map(|draft| ClientDetails::parse(draft, Country::UKRAINE).unwrap()).collect();
    let phones: Vec<&str> = details.iter().filter_map(|client| client.phones.first()?.e164()).collect();
    assert_eq!((details.len(), phones.len()), (1000, 1000));
    let mut endings: Vec<&str> = phones.iter().map(|phone| phone.split_at(phone.len() - 4).1).collect();
    endings.sort_unstable();
    endings.dedup();
    assert_eq!(endings.len(), 1000);
    let found: Vec<&ClientDetails> = details.iter().filter(|client| client.search_text().contains("4567")).collect();
    assert_eq!(found.iter().map(|client| client.display_name()).collect::<Vec<_>>(), ["Коваленко Олена Петрівна"]);
    let mut mails: Vec<&str> = details.iter().flat_map(|client| &client.emails).map(|mail| mail.as_str()).collect();
    let all = mails.len();
    mails.sort_unstable();
    mails.dedup();
    assert_eq!(mails.len(), all);
}

#[test]
fn polish_excel() {
    check(
        "polish-cp1250.csv",
        8,
        &expect![[r#"
        windows-1250 semicolon 60 rows
        Imię i nazwisko = full-name
        Nr telefonu = phone
        E-mail = email
        Data urodzenia = birthday
        Adres = address
        Grupa = tags
        Uwagi = note
        Źródło = source
        2: Leszczyński,Łukasz, phones=+48 695 31 46 99 emails=lukasz16@poczta.example birthday=--10-05 source=Booksy
        3: Andrzejewski,Piotr, phones=+48 796-896-208 & +48 501 74 87 51 emails=piotr.andrzejewski13@poczta.example birthday=1971-11-06
        4: Jasińska,Renata, phones=48539002569 emails=renata26@poczta.example address=al. Pokoju 80, Rzeszów tags=bywa często source=Instagram
        5: Szczepańska,Ewa, phones=0048 698 477 717
        6: Błaszczyk,Halina, phones=48797428013 tags=masaż source=Booksy
        7: Walczak,Helena, phones=+48 609-534-374 emails=helena.walczak31@example.org birthday=1947-02-16
        8: Mróz,Maria, phones=0048 699 009 522 emails=mroz.maria@example.net birthday=2010-08-04
        9: Szczepańska,Barbara, phones=48781115883
    "#]],
    );
}

#[test]
fn unicode_text_of_excel() {
    check(
        "utf16le-tab.csv",
        6,
        &expect![[r#"
        utf-16le tab 25 rows
        ФИО = full-name
        Телефон = phone
        Эл. почта = email
        День рождения = birthday
        Категория = tags
        2: Данилюк,Софія, phones=380932109541 emails=danyliuk.sofiia@poshta.example birthday=1963-12-13
        3: Корнієнко,Михайло,Іванович phones=380939478328 emails=mykhailo11@poshta.example birthday=1949-01-02
        4: Гаврилюк,Поліна,Богданівна phones=380936847115 emails=polina12@poshta.example birthday=--10-28
        5: Мартинюк,Галина, phones=380734215902 birthday=1997-03-08
        6: Кириллова,Мария, phones=79161584689 emails=maryia.kyryllova4@example.com
        7: Быков,Даниил,Юрьевич phones=79168953476 birthday=1983-09-01 tags=часто бывает
    "#]],
    );
}

#[test]
fn google_contacts() {
    check(
        "google-new.csv",
        99,
        &expect![[r#"
        utf-8 comma 8 rows
        First Name = first-name
        Middle Name = middle-name
        Last Name = last-name
        Birthday = birthday
        Notes = note
        Labels = tags
        E-mail 1 - Value = email
        E-mail 2 - Value = email
        Phone 1 - Value = phone
        Phone 2 - Value = phone
        Address 1 - Formatted = address
        Address 1 - Street = address
        Address 1 - City = address
        Address 1 - PO Box = address
        Address 1 - Region = address
        Address 1 - Postal Code = address
        Address 1 - Country = address
        Address 1 - Extended Address = address
        2: Гнатюк,Олена, phones=+380 50 765 43 21 & 067 765 43 21 emails=olena.hnatiuk@poshta.example birthday=1990-05-12 address=вул. Садова, 5, Львів, 79000, Україна tags=VIP & Манікюр note=Алергія на горіхи.⏎Кава без цукру, "як завжди".
        3: Berg,Ludwig,van phones=+48 22 555 01 23 emails=l.berg@mail.example & berg@poczta.example birthday=--09-01
        4: ,, phones=+380 63 111 22 33
        5: ,Зоряна, phones=097 222 33 44 & (032) 222-33-44 tags=starred
        6: Stępień,Michał, phones=512 600 700 note=Polecony przez Annę⏎E-mail 1 - Value: michal.stepien(at)poczta
        7: ,Instagram Марина, phones=+38 (095) 333-44-55
        8: error name-or-phone-needed
        9: O'Neill,Emily, phones=+44 7751 234 500 emails=emily@mail.example & e.oneill@mail.example birthday=1985-11-30 tags=Wedding
    "#]],
    );
}

#[test]
fn outlook() {
    check(
        "outlook-classic.csv",
        99,
        &expect![[r#"
            windows-1251 comma 5 rows
            First Name = first-name
            Middle Name = middle-name
            Last Name = last-name
            Birthday = birthday
            Notes = note
            E-mail Address = email
            E-mail 2 Address = email
            E-mail 3 Address = email
            Home Phone = phone
            Home Phone 2 = phone
            Mobile Phone = phone
            Home Address = address
            Home Street = address
            Home Street 2 = address
            Home Street 3 = address
            Home Address PO Box = address
            Home City = address
            Home State = address
            Home Postal Code = address
            Home Country = address
            Referred By = source
            Business Phone = phone
            Business Phone 2 = phone
            Other Phone = phone
            Categories = tags
            2: Ґудзик,Ірина,Василівна phones=+380 50 444 55 66 & (032) 244-55-66 emails=iryna@poshta.example birthday=1990-05-12 address=вул. Зелена, 7, Львів, 79005, Україна tags=VIP & Постійні note=Дзвонити після 17:00
            3: Щербакова,Анна, phones=8 (912) 345-67-80 emails=anna@poshta.example & a.shch@mail.example birthday=1985-12-31 source=Ольга Петрова
            4: Їжакевич,Тарас, phones=380445556677
            5: ,Євген, phones=0637778899 & 0507778899 birthday=1979-03-08
            6: Лук'яненко,, phones=044 777 88 99 note=Рядок перший⏎Рядок другий⏎Home Phone: 044 777 88 99 доб. 15
        "#]],
    );
}

#[test]
fn fresha() {
    check(
        "fresha.csv",
        99,
        &expect![[r#"
        utf-8 comma 5 rows
        First Name = first-name
        Last Name = last-name
        Full Name = full-name
        Blocked = do-not-book
        Block Reason = do-not-book
        Mobile Number = phone
        Telephone = phone
        Email = email
        Address = address
        Apartment Suite = address
        Area = address
        City = address
        State = address
        Post Code = address
        Date of Birth = birthday
        Note = note
        Referral Source = source
        2: Zielińska,Anna, phones=48 512-345-671 emails=anna.z@poczta.example birthday=1991-03-08 address=ul. Lipowa 4, 12, Lublin, 20-020 source=Instagram
        3: Wróbel,Jan, phones=48 600-100-201 blocked=[Missed three appointments] note=Pays in cash
        4: ,Emily, phones=44 7751-234-501 emails=emily@mail.example birthday=1990-05-12 note=Block Reason: Was blocked by mistake
        5: Чорна,Соломія, phones=380 67-100-20-31 source=A friend
        6: error name-or-phone-needed
    "#]],
    );
}

#[test]
fn a_list_kept_by_hand() {
    check(
        "messy.csv",
        99,
        &expect![[r#"
            utf-8 semicolon 12 rows
            Клієнт (ПІБ) = full-name
            Телефони = phone
            Ел. пошта = email
            Д.Н. = birthday
            Коментар = note
            Чорний список = do-not-book
            5: Бойко,Оксана,Іванівна phones=050 111-22-33 & 067 111 22 33 emails=oksana@poshta.example birthday=1990-05-12 note=Любить "лілії"⏎Телефони: мама 067 111 22 33
            6: error row-empty
            7: ,Марія, note=Д.Н.: 31.02.1985⏎Телефони: 3,80501E+11⏎Клієнт (ПІБ): Марія (від Оксани)
            8: ,Дмитро, phones=0671112244 note=Ел. пошта: dmytro@@poshta⏎Д.Н.: весна
            11: Kowalska,Anna, phones=+48512000111 emails=anna.k@poczta.example birthday=1988-05-05 blocked=[]
            12: Шевчук,Ольга, note=лише Instagram
            13: error row-empty
            14: error name-or-phone-needed
            15: Гаврилюк,Петро, phones=0931112255 & 0731112255 blocked=[двічі не прийшов] note=вітає з 8" підборами⏎Д.Н.: 1984
            16: ,, phones=0991112266
            17: ЯЩУК,НІНА, phones=098-111-22-77 emails=nina@poshta.example & n.yashchuk@mail.example birthday=1985-02-01 note=перший рядок⏎Телефони: тел. 098-111-22-77 (Viber)
            18: error row-empty
        "#]],
    );
}

#[test]
fn the_demo_is_imported_whole() {
    let sheet = sheet("../../assets/demo/clients.csv");
    let mapping = sheet.guess_mapping();
    let expected = [
        Column::LastName,
        Column::FirstName,
        Column::MiddleName,
        Column::Phone,
        Column::Phone,
        Column::Email,
        Column::Birthday,
        Column::Address,
        Column::Tags,
        Column::Note,
        Column::Source,
        Column::DoNotBook,
    ];
    assert_eq!(mapping, expected.map(Some));
    let clients: Vec<ClientDetails> =
        sheet.drafts(&mapping).map(|row| ClientDetails::parse(&row.draft.unwrap(), Country::UKRAINE).unwrap()).collect();
    assert_eq!(clients.len(), 240);
    assert!(clients.iter().flat_map(|client| &client.phones).all(|phone| phone.e164().is_some()));
    assert_eq!(clients.iter().filter(|client| client.do_not_book.is_some()).count(), 3);
    assert!(clients.iter().all(|client| client.do_not_book.as_deref() != Some("")));
}
