//! The words that headers are made of, in four languages and in the programs that salons come from.
//! Only data: [`crate::meaning`] compares them.

use crate::Column;

/// Headers word for word: Ukrainian, Polish, Russian, English, then the layouts of programs.
pub(crate) const HEADERS: &[(Column, &str)] = &[
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
pub(crate) const STEMS: &[(Column, &str)] = &[
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
pub(crate) const ELSEWHERE: &str = "type label тип вид fax факс faks pager пейджер yomi phonetic фонет display marketing маркет розсил рассыл newsletter consent accept \
    згод соглас zgod okay opt дата date data created створ создан visit візит визит wizyt прийом прием сума сумм suma total count кількіст количест колво баланс saldo \
    статус status assistant manager майстер мастер master pracownik employee staff працівник сотрудник company компан firma фирм place місце место miejsc spouse код code";

/// Headers of the contact lists of Outlook, where dates have the month first.
pub(crate) const OUTLOOK: &str = "internetfreebusy businessfax homefax emaildisplayname companymainphone";
