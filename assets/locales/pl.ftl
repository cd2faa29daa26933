### Common

back = Wstecz
next = Dalej
cancel = Anuluj
close = Zamknij
continue = Kontynuuj
undo = Cofnij
retry = Spróbuj ponownie
stop = Zatrzymaj
choose = Wybierz…
print = Drukuj
restore = Odtwórz
unlock = Odblokuj
language = Język
colours = Kolory
colours-light = Jasne
colours-dark = Ciemne
colours-auto = Jak w systemie
first-name = Imię
last-name = Nazwisko
password = Hasło
password-of = Hasło: { $name }
password-hint = Otwiera bazę klientów. Nikt nie może go podejrzeć, nawet my.
new-password = Nowe hasło
show-password = Pokaż hasło
caps-lock = Caps Lock jest włączony
typing-cyrillic = Pisanie cyrylicą
typing-latin = Pisanie alfabetem łacińskim
strength-label = Siła hasła
strength-rule = Co najmniej 15 znaków albo pięć słów. Najlepsze jest zdanie, którego nikt inny nie zna.
strength-good = Silne hasło.
strength-too-short = Za krótkie: potrzeba co najmniej 15 znaków albo pięciu słów.
strength-too-common = To hasło znają wszyscy. Proszę wybrać inne.
strength-too-guessable = Łatwo je odgadnąć. Warto dodać słowa niezwiązane ze sobą.
kit-words = Słowa z arkusza odzyskiwania
kit-words-hint = 24 angielskie słowa w kolejności z arkusza. Numery i podział na wiersze nie mają znaczenia.
backup-folder = Folder na kopie zapasowe
restore-from-copy = Odtwórz z kopii zapasowej
wizard-step = Krok { $now } z { $of }
wizard-progress = Postęp
time-left-seconds = { $seconds ->
    [one] została około { $seconds } sekunda
    [few] zostały około { $seconds } sekundy
   *[many] zostało około { $seconds } sekund
}
time-left-minutes = { $minutes ->
    [one] została około { $minutes } minuta
    [few] zostały około { $minutes } minuty
   *[many] zostało około { $minutes } minut
}
day-today = dzisiaj
day-tomorrow = jutro
day-yesterday = wczoraj

### Errors

error-locked = Baza klientów jest zablokowana.
error-locked-hint = Proszę ją odblokować i spróbować ponownie. Wpisany tekst został zachowany.
error-wrong-password = Nieprawidłowe hasło.
error-wrong-password-hint = { $seconds ->
    [0] Proszę sprawdzić Caps Lock i język klawiatury i spróbować ponownie.
    [one] Proszę sprawdzić Caps Lock i język klawiatury. Następna próba za { $seconds } sekundę.
    [few] Proszę sprawdzić Caps Lock i język klawiatury. Następna próba za { $seconds } sekundy.
   *[many] Proszę sprawdzić Caps Lock i język klawiatury. Następna próba za { $seconds } sekund.
}
error-too-soon = Zbyt wiele prób z rzędu.
error-too-soon-hint = { $seconds ->
    [0] Można spróbować ponownie.
    [one] Następna próba za { $seconds } sekundę.
    [few] Następna próba za { $seconds } sekundy.
   *[many] Następna próba za { $seconds } sekund.
}
error-forbidden = Ta rola na to nie pozwala.
error-forbidden-hint = Proszę zwrócić się do właściciela lub administratora.
error-not-found = Tego już tu nie ma.
error-not-found-hint = Być może ktoś to usunął. Warto zajrzeć do kosza albo wyszukać ponownie.
error-changed-meanwhile = W trakcie pisania ktoś zmienił dane tego klienta.
error-changed-meanwhile-hint = Wpisany tekst został zachowany. Proszę porównać go z nowymi danymi i zapisać ponownie.
error-invalid-fields = Niektóre pola wymagają uwagi.
error-invalid-fields-hint = Proszę poprawić zaznaczone pola i zapisać ponownie.
error-header-damaged = Baza klientów na tym komputerze jest uszkodzona.
error-header-damaged-hint = Można ją odtworzyć z kopii zapasowej za pomocą arkusza odzyskiwania. Zawartość dysku pozostanie nietknięta.
error-database-damaged = Baza klientów na tym komputerze jest uszkodzona.
error-database-damaged-hint = Można ją odtworzyć z kopii zapasowej za pomocą arkusza odzyskiwania. Zawartość dysku pozostanie nietknięta.
error-newer-version = Tę bazę klientów utworzyła nowsza wersja programu Kartoteka.
error-newer-version-hint = Proszę zainstalować najnowszą wersję i otworzyć bazę ponownie. Nic nie zostało zmienione.
error-already-open = Baza klientów jest już otwarta w innym oknie lub programie.
error-already-open-hint = Proszę ją tam zamknąć i spróbować ponownie.
error-keyring-missing = Magazyn haseł tego komputera nie odpowiada.
error-keyring-missing-hint = Proszę odblokować systemowy magazyn haseł i spróbować ponownie. Jeśli został utracony, bazę można odtworzyć z kopii zapasowej za pomocą arkusza odzyskiwania.
error-rolled-back = Baza klientów na dysku jest starsza niż ta, na której już tu pracowano.
error-rolled-back-hint = Być może ktoś podłożył stare pliki. Proszę przywrócić najnowsze pliki albo odtworzyć najnowszą kopię zapasową.
error-database-missing = Brakuje pliku z klientami.
error-database-missing-hint = Jeśli plik został przeniesiony, proszę go przywrócić albo odtworzyć bazę z kopii zapasowej.
error-no-slot-here = Ta osoba nie została jeszcze dodana na tym komputerze.
error-no-slot-here-hint = Właściciel może ustawić tu nowe hasło za pomocą arkusza odzyskiwania.
error-weak-password = Hasło jest za słabe.
error-weak-password-hint = Potrzeba co najmniej 15 znaków albo pięciu słów niezwiązanych ze sobą.
error-wrong-kit = Ten arkusz odzyskiwania należy do innej bazy klientów.
error-wrong-kit-hint = Proszę odnaleźć arkusz z tym samym numerem bazy albo wybrać inny folder z kopiami.
error-kit-unreadable = To nie są słowa z arkusza odzyskiwania.
error-kit-unreadable-hint = Proszę sprawdzić pisownię i kolejność: muszą to być 24 angielskie słowa.
error-password-needed = Na tym komputerze potrzebne jest nowe hasło.
error-password-needed-hint = Proszę wymyślić nowe hasło właściciela i rozpocząć odtwarzanie ponownie.
error-target-missing = Nie znaleziono folderu na kopie.
error-target-missing-hint = Proszę podłączyć dysk lub sieć albo wybrać inny folder.
error-target-full = Za mało miejsca na kopię: potrzeba { $needed }, wolne { $free }.
error-target-full-hint = Proszę zwolnić miejsce albo wybrać inny folder. Wcześniejsze kopie pozostały nietknięte.
error-target-read-only = W folderze na kopie nie można niczego zapisać.
error-target-read-only-hint = Proszę sprawdzić ochronę dysku przed zapisem i uprawnienia albo wybrać inny folder.
error-set-truncated = Ta kopia zapasowa jest niepełna.
error-set-truncated-hint = Proszę wybrać wcześniejszą kopię. Obecna baza klientów pozostała nietknięta.
error-set-altered = Ta kopia zapasowa została uszkodzona lub zmieniona po utworzeniu.
error-set-altered-hint = Proszę wybrać inną kopię. Obecna baza klientów pozostała nietknięta.
error-set-newer-version = Tę kopię zapasową utworzyła nowsza wersja programu Kartoteka.
error-set-newer-version-hint = Proszę zainstalować najnowszą wersję i odtworzyć bazę ponownie.
error-counts-differ = Odtworzone dane nie zgadzają się z liczbami w kopii.
error-counts-differ-hint = Proszę wybrać inną kopię. Obecna baza klientów pozostała nietknięta.
error-no-sets = W tym folderze nie ma kopii zapasowych.
error-no-sets-hint = Proszę wybrać folder, w którym powstawały kopie, albo dysk, na którym leży.
error-sign-in-first = Najnowsze zmiany czekają na następne logowanie.
error-sign-in-first-hint = Proszę odblokować bazę klientów, a potem utworzyć kopię.
error-busy = To już trwa.
error-busy-hint = Proszę poczekać na zakończenie albo zatrzymać.
error-stopped = Zatrzymano.
error-stopped-hint = Nic nie pozostało zrobione w połowie. W każdej chwili można zacząć od nowa.
error-file-unreadable = Nie można odczytać pliku.
error-file-unreadable-hint = Proszę sprawdzić, czy istnieje i czy nie jest otwarty w innym programie.
error-file-too-large = Plik jest za duży.
error-file-too-large-hint = Można wczytać plik do 64 MB. Proszę podzielić go na kilka.
error-too-many-rows = Plik ma za dużo wierszy.
error-too-many-rows-hint = Jednorazowo można wczytać do 300 000 wierszy. Proszę podzielić plik na kilka.
error-too-many-columns = Plik ma za dużo kolumn.
error-too-many-columns-hint = Można odczytać do 200 kolumn. Proszę usunąć zbędne.
error-not-text = To nie jest tabela w postaci tekstowej.
error-not-text-hint = Proszę zapisać tabelę w formacie CSV i wybrać ten plik.
error-nothing-to-import = Nie ma czego wczytać.
error-nothing-to-import-hint = Plik nie ma wierszy z danymi albo nie wybrano żadnej kolumny.
error-folder-not-empty = W tym folderze już coś jest.
error-folder-not-empty-hint = Proszę wybrać pusty folder.
error-internal = Nie udało się.
error-internal-hint = Nic nie zostało zmienione. Proszę spróbować ponownie; jeśli to się powtórzy, uruchomić program ponownie.

### Problems

problem-name-or-phone-needed = Potrzebne jest imię albo telefon.
problem-not-a-phone = To nie jest numer telefonu.
problem-not-an-email = Adres wygląda tak: name@example.com.
problem-not-a-date = Taka data nie istnieje.
problem-too-long = Tekst jest za długi.
problem-too-many = Zmieści się tu najwyżej 20.
problem-other = W tej postaci nie można tego zapisać.

### Roles

role-owner = Właściciel
role-administrator = Administrator
role-front-desk = Recepcja
role-specialist = Specjalista
role-junior-specialist = Młodszy specjalista
role-accountant = Księgowość

### Frame

nav-label = Działy
nav-clients = Klienci
nav-journal = Dziennik
nav-backups = Kopie
nav-settings = Ustawienia
search-label = Wyszukiwanie klientów
search-placeholder = Nazwisko, telefon lub e-mail
search-clear = Wyczyść wyszukiwanie
copies-label = Kopie
copies-good = Ostatnia kopia zapasowa: { $when }
copies-late = Ostatnia kopia zapasowa jest stara: { $when }
copies-none = Nie ma jeszcze kopii zapasowej
copies-no-place = Nie wybrano miejsca na kopie
copies-running = Powstaje kopia zapasowa
lock-desk = Zablokuj
user-menu = { $name }, { $role }
demo-banner = Dane pokazowe — zmyślone osoby
demo-leave = Wyjdź z pokazu
failed-attempts = { $count ->
    [one] Od ostatniego logowania { $count } raz wpisano błędne hasło
    [few] Od ostatniego logowania { $count } razy wpisano błędne hasło
   *[many] Od ostatniego logowania { $count } razy wpisano błędne hasło
}
failed-attempts-last = Ostatnio: { $when }. Jeśli zrobił to ktoś obcy, należy zmienić hasło.
keys-title = Klawiatura
keys-search = Wyszukiwanie klientów
keys-lock = Natychmiastowa blokada
keys-save = Zapis, dalej
keys-close = Zamknięcie tego, co na wierzchu; wpisany tekst zostaje
keys-next = Następne pole
keys-map = Ta ściągawka

### Setup

setup-welcome = Witamy
setup-welcome-lead = Pięć krótkich kroków i baza klientów jest gotowa. Pozostaje na tym komputerze, zaszyfrowana.
setup-business-name = Nazwa firmy
setup-business-name-hint = Taka, jaką znają klienci. Widać ją na ekranie blokady i na arkuszu odzyskiwania.
setup-country = Kraj
setup-country-hint = Określa język, strefę czasową i sposób odczytywania numerów telefonów.
setup-time-zone = Strefa czasowa
setup-other-ways = Kopia zapasowa już istnieje albo chodzi tylko o obejrzenie programu?
setup-demo = Obejrzyj na danych pokazowych
setup-owner = Właściciel
setup-owner-lead = Właściciel widzi wszystko i przechowuje arkusz odzyskiwania.
setup-create = Utwórz bazę klientów
setup-backup = Miejsce na kopie
setup-backup-lead = Tutaj Kartoteka codziennie utworzy zaszyfrowaną kopię zapasową. Najlepiej na innym dysku: pendrivie, drugim dysku albo w folderze w chmurze.
setup-backup-hint = Proszę wybrać folder albo wpisać ścieżkę. Jeśli go nie ma, zostanie utworzony.
setup-backup-run = Utwórz pierwszą kopię
setup-backup-running = Pierwsza kopia jest tworzona i sprawdzana
setup-backup-skip = Na razie pomiń
setup-backup-skip-cost = Bez kopii zepsuty lub skradziony komputer oznacza utratę wszystkich klientów. Będzie o tym przypominać czerwona lampka u góry.
setup-ready = Wszystko gotowe
setup-ready-lead = Baza klientów „{ $name }” jest otwarta.
setup-ready-lock = Ctrl+L od razu blokuje ekran; po przerwie blokuje się sam.
setup-ready-sheet = Arkusz odzyskiwania należy trzymać z dala od tego komputera.
setup-ready-copies = Lampka u góry pokazuje, czy kopie są świeże.
setup-ready-import = Wczytaj klientów z pliku
setup-ready-go = Zacznij
sheet-title = Arkusz odzyskiwania
sheet-lead = Jedyna droga do bazy po zapomnieniu hasła lub utracie komputera. Pokazujemy go tylko raz: proszę go teraz wydrukować lub przepisać.
sheet-qr = Kod z tym samym sekretem co słowa
sheet-identity = Dla specjalistów: tożsamość age
sheet-base = Numer bazy klientów
sheet-warning = Kto ma ten arkusz, może otworzyć bazę klientów
sheet-warning-hint = Należy go strzec jak paszportu: na papierze, nie na zdjęciu, nie w poczcie i nie obok tego komputera.
sheet-printed = Jest już na papierze
sheet-confirm = Trzy słowa z papieru
sheet-confirm-lead = Proszę wziąć wydrukowany lub przepisany arkusz i wpisać te słowa.
sheet-word = Słowo { $place }
sheet-wrong = Na arkuszu są inne słowa
sheet-wrong-hint = Proszę sprawdzić numery słów albo wrócić i porównać cały arkusz.
sheet-print-lead = Te 24 słowa otwierają bazę klientów po zapomnieniu hasła i odtwarzają ją z kopii zapasowej po utracie komputera. Nikt nie może zastąpić tego arkusza.
sheet-steps = Po utracie komputera
sheet-step-1 = Zainstalować program Kartoteka na innym komputerze i wybrać „Odtwórz z kopii zapasowej”.
sheet-step-2 = Podłączyć dysk z kopiami zapasowymi i wybrać ich folder.
sheet-step-3 = Wpisać 24 słowa po kolei.
sheet-step-4 = Wybrać najnowszą kopię, odtworzyć ją i ustawić nowe hasło.
sheet-print-foot = Ten arkusz należy przechowywać na papierze, pod kluczem i z dala od komputera. Nie wolno go fotografować ani wysyłać.

### Restore

restore-title = Odtwarzanie z kopii zapasowej
restore-lead = Potrzebne są folder z kopiami i arkusz odzyskiwania.
restore-folder = Folder z kopiami
restore-folder-hint = Folder lub dysk, na którym powstawały kopie.
restore-look = Znajdź kopie
restore-which-base = Są tu kopie kilku baz klientów. Która jest potrzebna?
restore-base = { $copies ->
    [one] { $copies } kopia, najnowsza: { $newest }
    [few] { $copies } kopie, najnowsza: { $newest }
   *[many] { $copies } kopii, najnowsza: { $newest }
}
restore-kit = Arkusz odzyskiwania
restore-kit-lead = Kopie są zaszyfrowane. Otwierają je słowa z arkusza.
restore-kit-way = Sposób podania arkusza
restore-kit-words = Wpisz słowa
restore-kit-file = Z zapisanego pliku
restore-kit-path = Plik z arkuszem odzyskiwania
restore-sets = Która kopia?
restore-sets-lead = Kopie zapasowe „{ $name }”. Zwykle właściwa jest najnowsza.
restore-set-when = Utworzono
restore-set-clients = Klienci
restore-set-people = Pracownicy
restore-set-size = Rozmiar
restore-run = Wszystko gotowe do odtworzenia
restore-run-lead = { $clients ->
    [one] Z kopii ({ $when }) zostanie odtworzony { $clients } klient.
    [few] Z kopii ({ $when }) zostaną odtworzeni { $clients } klienci.
   *[many] Z kopii ({ $when }) zostanie odtworzonych { $clients } klientów.
}
restore-run-safe = Nic nie zostanie nadpisane: jeśli na tym komputerze jest już baza klientów, zostanie zachowana w osobnym folderze.
restore-running = Kopia jest sprawdzana i odtwarzana
restore-password = Nowe hasło
restore-password-lead = Ten komputer nie zna jeszcze tej bazy klientów. Proszę wymyślić nowe hasło właściciela.
restore-done = Baza klientów jest odtworzona
restore-equal = Wszystko, co było w kopii, zostało odtworzone; liczby się zgadzają.
restore-differs = Liczby różnią się od tych w kopii. Przed dalszą pracą proszę odtworzyć inną kopię.
restore-report-table = Co zostało odtworzone
restore-report-what = Co
restore-report-expected = W kopii
restore-report-restored = Odtworzono
restore-former = Poprzednia baza klientów jest zachowana w { $folder }
restore-sign-in = Zaloguj
count-clients = Klienci
count-clients-in-bin = Klienci w koszu
count-journal-entries = Wpisy w dzienniku działań
count-people = Pracownicy

### Lock

lock-title = Zablokowano
lock-who = Kto się loguje?
lock-people = Pracownicy
lock-wait = { $seconds ->
    [one] Jeszcze { $seconds } sekunda
    [few] Jeszcze { $seconds } sekundy
   *[many] Jeszcze { $seconds } sekund
}
lock-forgotten = Nie pamiętam hasła
lock-demo-password = Hasło do pokazu: { $password }
reset-title = Nowe hasło z arkuszem odzyskiwania
reset-lead = 24 słowa potwierdzają, że to właściciel. Stare hasło przestanie działać.
reset-run = Ustaw hasło i zaloguj
base-closed = Nie można otworzyć bazy klientów

### Settings

settings-look = Wygląd
settings-language-hint = Działa od razu, na tym komputerze.
settings-lock = Blokowanie
settings-lock-idle = { $minutes ->
    [one] Ekran blokuje się sam po { $minutes } minucie bezczynności.
    [few] Ekran blokuje się sam po { $minutes } minutach bezczynności.
   *[many] Ekran blokuje się sam po { $minutes } minutach bezczynności.
}
settings-lock-hint = Blokuje się też przy uśpieniu komputera i od razu po naciśnięciu Ctrl+L. Niedokończone formularze zostają zachowane.
settings-sheet = Arkusz odzyskiwania
sheet-check-lead = Po wpisaniu słów z papieru widać, czy nadal otwierają tę bazę klientów. Sam arkusz nie jest pokazywany.
sheet-check = Sprawdź mój arkusz
sheet-right = Arkusz jest właściwy
sheet-right-hint = Otwiera tę bazę klientów. Proszę odłożyć go w bezpieczne miejsce.
sheet-not-right = To nie jest arkusz tej bazy klientów
sheet-not-right-hint = Proszę sprawdzić pisownię i kolejność słów.
settings-about = O programie
settings-version = Wersja { $version }
settings-about-hint = Wszystkie dane pozostają na tym komputerze, zaszyfrowane. Nic nie jest nigdzie wysyłane.

### Clients

### Import

### Journal

### Backups
