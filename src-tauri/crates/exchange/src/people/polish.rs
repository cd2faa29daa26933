//! Polish people.

use super::language::{Language, Phones, Words, by_ending};

pub(super) static LANGUAGE: Language = Language {
    women: Words::new(
        "Anna Maria Katarzyna Małgorzata Agnieszka Barbara Krystyna Ewa Elżbieta Zofia Teresa Magdalena Joanna Janina Monika Danuta Jadwiga Aleksandra \
        Halina Irena Beata Marta Dorota Helena Karolina Grażyna Jolanta Iwona Marianna Natalia Bożena Stanisława Justyna Paulina Urszula Alicja Renata Sylwia \
        Agata Patrycja Izabela Wiktoria Weronika Julia Oliwia Żaneta Łucja Kinga Emilia Gabriela",
    ),
    men: Words::new(
        "Jan Andrzej Piotr Krzysztof Stanisław Tomasz Paweł Józef Marcin Marek Michał Grzegorz Jerzy Tadeusz Adam Łukasz Zbigniew Ryszard Dariusz Henryk \
        Mariusz Kazimierz Wojciech Robert Mateusz Marian Rafał Jacek Janusz Mirosław Maciej Sławomir Jarosław Kamil Wiesław Roman Jakub Bartosz Szymon Filip",
    ),
    familiar: Words::new(
        "Ania Kasia Gosia Małgosia Aga Basia Krysia Ela Zosia Magda Asia Monia Ola Hala Beatka Dorotka Karola Grażynka Jola Nati Justyśka Ula Ala Sylwka \
        Iza Wika Nika Julka Kinia Gabrysia Janek Andrzejek Piotrek Krzysiek Staszek Tomek Pawel Józek Marcinek Michałek Grzesiek Jurek Tadek Łukaszek Zbyszek \
        Rysiek Darek Heniek Kazik Wojtek Mati Rafałek Maciek Sławek Jarek Kuba Bartek Szymek Dominika Klaudia Martyna Nina Lena Hanna Hania Antoni Franciszek \
        Aleksander Mikołaj Dawid Sebastian Przemysław Radosław Artur Norbert Konrad Igor Hubert Tymon Kornelia Laura Nadia Milena Amelia Ewelina Lidia Celina",
    ),
    families: Words::new(
        "Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Wojciechowski \
        Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski Michalski Król Wieczorek Jabłoński Wróbel Nowakowski Majewski Olszewski Stępień \
        Malinowski Jaworski Adamczyk Dudek Nowicki Pawlak Górski Witkowski Walczak Sikora Baran Rutkowski Michalak Szewczyk Ostrowski Tomaszewski Pietrzak \
        Marciniak Wróblewski Zalewski Jakubowski Jasiński Zawadzki Sadowski Bąk Chmielewski Włodarczyk Borkowski Czarnecki Sawicki Sokołowski Urbański \
        Kubiak Maciejewski Szczepański Kucharski Wilk Kalinowski Lis Mazurek Wysocki Adamski Kaźmierczak Wasilewski Sobczak Czerwiński Andrzejewski Cieślak \
        Głowacki Zakrzewski Kołodziej Sikorski Krajewski Gajewski Szymczak Szulc Baranowski Laskowski Brzeziński Makowski Ziółkowski Przybylski Domański \
        Nowacki Borowski Błaszczyk Chojnacki Ciesielski Mróz Szczepaniak Wesołowski Górecki Krupa Kaczmarczyk Leszczyński Lipiński Kowalewski Urbaniak \
        Kozak Kania Mikołajczyk Czajkowski Mucha Tomczak Kozioł Markowski Kowalik Nawrocki Brzozowski Janik Musiał Wawrzyniak Markiewicz Orłowski Tomczyk \
        Jarosz Kołodziejczyk Kurek Kopeć Żak Wolski Łuczak Dziedzic Kot Stasiak Stankiewicz Piątek Jóźwiak Urban Dobrowolski Pawlik Kruk Domagała Piasecki",
    ),
    womans_family: |family| by_ending(family, &[("ski", "ska"), ("cki", "cka"), ("dzki", "dzka")]),
    patronymics: &[],
    tags: &[
        "VIP",
        "manicure",
        "strzyżenie",
        "koloryzacja",
        "masaż",
        "brwi",
        "kosmetyka",
        "bywa często",
        "karnet",
        "rabat 10 %",
        "ślub",
        "pedicure",
    ],
    sources: &["Instagram", "Polecenie koleżanki", "Mapy Google", "Szyld", "Facebook", "Strona WWW", "Booksy", "Bon podarunkowy"],
    notes: &[
        "Wrażliwa skóra głowy, delikatny szampon.",
        "Lubi kawę z mlekiem bez cukru.",
        "Dzwonić po 17:00.",
        "Przychodzi z córką, posadzić obok.",
        "Prosi o SMS, nie dzwonić.",
        "Zawsze ten sam odcień: 7.3.",
        "Spóźnia się 10 minut.",
        "Długie włosy, rezerwować dwie godziny.",
        "Nie lubi rozmów podczas zabiegu.",
        "Płaci kartą.",
    ],
    streets: &[
        "ul. Ogrodowa",
        "ul. Mickiewicza",
        "al. Pokoju",
        "ul. Zielona",
        "ul. Słowackiego",
        "ul. Lipowa",
        "pl. Wolności",
        "ul. Różana",
    ],
    towns: &["Warszawa", "Kraków", "Łódź", "Wrocław", "Poznań", "Gdańsk", "Lublin", "Rzeszów", "Białystok", "Przemyśl"],
    womans_reasons: &["Dwa razy nie przyszła bez uprzedzenia.", "Nie zapłaciła za usługę.", "Była niegrzeczna wobec personelu."],
    mans_reasons: &["Dwa razy nie przyszedł bez uprzedzenia.", "Nie zapłacił za usługę.", "Był niegrzeczny wobec personelu."],
    phones: Phones {
        country: "48",
        networks: &["50", "51", "53", "60", "66", "69", "72", "78", "79"],
        digits: 7,
        spellings: &["+C N# ### ###", "+CN#######", "CN#######", "+C N#-###-###", "00C N# ### ###", "+C N# ## ## ##"],
    },
};
