### Common

back = Wstecz
next = Dalej
cancel = Anuluj
close = Zamknij
continue = Kontynuuj
undo = Cofnij
retry = Spróbuj ponownie
save = Zapisz
discard = Odrzuć
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
error-changed-meanwhile = Ktoś to zmienił w trakcie wpisywania.
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
error-weak-password-hint = Co najmniej 12 znaków, a dla właściciela 15 lub pięć słów niezwiązanych ze sobą.
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
error-not-a-set = Ten plik nie jest kopią zapasową.
error-not-a-set-hint = Proszę wybrać folder, w którym Kartoteka tworzy kopie.
error-target-unreliable = Dysk zwrócił inne dane niż te, które na nim zapisano.
error-target-unreliable-hint = Proszę wybrać inny dysk: ten się psuje. Wcześniejsze kopie pozostały nietknięte.
error-target-file-limit = Na tym dysku nie zmieści się tak duży plik jak kopia.
error-target-file-limit-hint = Można go sformatować jako exFAT lub NTFS albo wybrać inny folder.
error-out-of-memory = Ten komputer ma za mało wolnej pamięci.
error-out-of-memory-hint = Proszę zamknąć inne programy i spróbować ponownie.
error-disk-failed = Nie udało się odczytać lub zapisać danych na dysku.
error-disk-failed-hint = Proszę sprawdzić, czy na dysku jest miejsce i czy jest podłączony, a potem spróbować ponownie.
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
error-file-exists = Plik o tej nazwie już istnieje.
error-file-exists-hint = Proszę wybrać inną nazwę: istniejący plik nie zostanie nadpisany.
error-file-unwritable = Nie można tam zapisać pliku.
error-file-unwritable-hint = Proszę wybrać inny folder albo sprawdzić, czy dysk nie jest pełny lub zabezpieczony przed zapisem.
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
error-printer-missing = Nie można otworzyć okna drukowania.
error-printer-missing-hint = Należy sprawdzić, czy na tym komputerze jest skonfigurowana drukarka, albo przepisać arkusz ręcznie.
error-step-first = Najpierw trzeba dokończyć logowanie.
error-step-first-hint = Proszę wykonać kroki na ekranie: kod, hasło, zasady.
error-step-up-needed = Do tego trzeba jeszcze raz podać hasło.
error-step-up-needed-hint = Proszę wpisać je ponownie; wystarczy na pięć minut.
error-watch-stopped = Obejrzano zbyt dużą część bazy klientów. Praca została zablokowana.
error-watch-stopped-hint = Właściciel już o tym wie. Proszę poprosić o zniesienie limitu na dziś, a potem zalogować się ponownie.
error-only-looking = To podgląd oczami innej roli. Teraz niczego nie można zmienić.
error-only-looking-hint = Najpierw trzeba zakończyć podgląd, a potem zrobić to we własnym imieniu.
error-outside-hours = To poza godzinami pracy.
error-outside-hours-hint = { $day ->
    [off] Dziś jest dzień wolny.
   *[working] Dziś można się zalogować od { $from } do { $until }.
}
error-locked-down = Baza klientów jest zablokowana awaryjnie.
error-locked-down-hint = Zaloguje się tylko właściciel. Pozostali wejdą, gdy zakończy blokadę.
error-roles-tampered = Konta lub role zmieniono poza Kartoteką.
error-roles-tampered-hint = Dopóki właściciel się nie zaloguje i tego nie wyjaśni, nikt inny nie wejdzie.
error-wrong-code = Kod potwierdzający jest błędny.
error-wrong-code-hint = Proszę wpisać sześć cyfr, które telefon pokazuje teraz, albo kod odzyskiwania i sprawdzić, czy zegary telefonu i komputera są dokładne.
error-code-used = Ten kod został już użyty.
error-code-used-hint = Proszę poczekać na następny: telefon pokazuje nowy kod co 30 sekund.
error-clock-went-back = Zegar komputera został cofnięty, więc kodom nie można ufać.
error-clock-went-back-hint = Proszę ustawić właściwy czas albo użyć kodu odzyskiwania.
error-password-reused = To hasło było już używane.
error-password-reused-hint = Proszę wybrać takie, którego nie ma wśród pięciu ostatnich.
error-invitation-expired = To zaproszenie straciło ważność.
error-invitation-expired-hint = Proszę poprosić o nowy kod.
error-last-owner = Ktoś musi pozostać właścicielem.
error-last-owner-hint = Najpierw trzeba zaprosić innego właściciela.
error-locks-out = W ten sposób własny dostęp zostałby zamknięty.
error-locks-out-hint = Może to zrobić inny właściciel, albo trzeba użyć innego komputera.
error-role-in-use = Ktoś jeszcze ma tę rolę.
error-role-in-use-hint = Najpierw trzeba dać tym osobom inną rolę.
error-reason-needed = Potrzebny jest powód.
error-reason-needed-hint = Proszę napisać w kilku słowach dlaczego; zostanie to w dzienniku.
error-approval-needed = Potrzebna jest zgoda drugiej osoby.
error-approval-needed-hint = Proszę poprosić kogoś, kto może się zgodzić, o wybranie tu swojego imienia i wpisanie hasła.
error-export-off = Ta rola nie może zapisywać klientów do pliku.
error-export-off-hint = Proszę poprosić o to właściciela albo o włączenie tego dla tej roli.
error-clash = Ten termin jest zajęty.
error-clash-hint = Proszę wybrać jeden z proponowanych wolnych terminów albo umówić mimo to, jeśli rola na to pozwala.
error-warnings-first = Przy tym kliencie jest ostrzeżenie.
error-warnings-first-hint = Proszę najpierw porozmawiać z klientem. Aby kontynuować, proszę napisać dlaczego; zostanie to w dzienniku.
error-time-skipped = Zegary pomijają tę godzinę.
error-time-skipped-hint = Tej nocy zegary są przesuwane do przodu; proszę wybrać wcześniejszą albo późniejszą godzinę.
error-too-late = To już się zaczęło.
error-too-late-hint = Tak można zmienić tylko to, co jeszcze przed nami.
error-not-undone = Tego nie można już cofnąć.
error-not-undone-hint = Proszę zmienić wizytę ręcznie.
error-too-many-days = To za wiele dni naraz.
error-too-many-days-hint = Proszę wybrać krótszy okres.
error-photo-unreadable = Tego obrazu nie można użyć.
error-photo-unreadable-hint = Proszę wybrać obraz PNG, JPEG albo WebP; przed zapisaniem zostanie zmniejszony.
error-internal = Nie udało się.
error-internal-hint = Nic nie zostało zmienione. Proszę spróbować ponownie; jeśli to się powtórzy, uruchomić program ponownie.

### Problems

problem-name-or-phone-needed = Potrzebne jest imię albo telefon.
problem-not-a-phone = To nie jest numer telefonu.
problem-not-an-email = Adres wygląda tak: name@example.com.
problem-not-a-date = Taka data nie istnieje.
problem-not-a-time = Godzina wygląda tak: 10:30.
problem-not-an-amount = Kwota wygląda tak: 1200 albo 1200,50.
problem-too-long = Tekst jest za długi.
problem-too-many = Zmieści się tu najwyżej 20.
problem-name-needed = To pole trzeba wypełnić.
problem-out-of-range = To za mało albo za dużo.
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
nav-journal = Dziennik działań
nav-backups = Kopie zapasowe
nav-settings = Ustawienia
nav-services = Usługi
nav-schedule = Godziny pracy
search-label = Wyszukiwanie klientów
search-placeholder = Nazwisko, telefon lub e-mail
search-clear = Wyczyść wyszukiwanie
copies-label = Kopie
copies-good = Ostatnia kopia zapasowa: { $when }
copies-late = Ostatnia kopia zapasowa jest stara: { $when }
copies-none = Nie ma jeszcze kopii zapasowej
copies-no-place = Nie wybrano miejsca na kopie
copies-running = Powstaje kopia zapasowa
copies-demo = W pokazie kopie nie powstają: osoby są zmyślone
lock-desk = Zablokuj
user-menu = { $name }, { $role }
demo-banner = Dane pokazowe — zmyślone osoby
demo-leave = Wyjdź z pokazu
demo-senior-note = Nie dzwonić do pracy: tylko pisać.
demo-staff-data = Pracuje od poniedziałku do piątku; w razie potrzeby dzwonić do siostry: 500 000 000.
demo-service-haircut-women = Strzyżenie damskie
demo-service-haircut-men = Strzyżenie męskie
demo-service-haircut-children = Strzyżenie dziecięce
demo-service-blow-dry = Modelowanie
demo-service-colouring = Koloryzacja
demo-service-highlights = Pasemka
demo-service-keratin = Keratynowe prostowanie
demo-service-beard = Trymowanie brody
demo-service-manicure = Manicure
demo-service-gel-manicure = Manicure hybrydowy
demo-service-pedicure = Pedicure
demo-service-brows = Henna brwi
demo-service-lashes = Lifting rzęs
demo-service-cleansing = Oczyszczanie twarzy
demo-service-laser = Depilacja laserowa
demo-service-face-massage = Masaż twarzy
demo-category-hair = Włosy
demo-category-nails = Paznokcie
demo-category-brows = Brwi i rzęsy
demo-category-skin = Skóra
demo-avoid-dye = farba do włosów
demo-avoid-pregnancy = ciąża
demo-avoid-formaldehyde = formaldehyd
demo-avoid-acrylates = akrylany
demo-avoid-latex = lateks
demo-avoid-henna = henna
demo-avoid-sunburn = oparzenie słoneczne
demo-warning-hearing = słabo słyszy: mówić z lewej strony
demo-room-chair = Fotel { $number }
demo-room-table = Stolik do manicure
demo-room-cabinet = Gabinet kosmetyczny
demo-equipment-laser = Laser diodowy
demo-note-coffee = Pije kawę bez cukru
demo-note-late = Prosi o telefon, gdyby zwolnił się wcześniejszy termin
demo-note-photo = Przyniesie zdjęcie oczekiwanego efektu
demo-block-training = Szkolenie: nowe farby
demo-block-supplier = Spotkanie z dostawcą
demo-cancelled-ill = choroba
demo-cancelled-plans = zmiana planów
demo-wait-mornings = Tylko przed pracą
demo-wait-any = Pasuje każdy dzień
failed-attempts = { $count ->
    [one] Od ostatniego logowania { $count } raz wpisano błędne hasło
    [few] Od ostatniego logowania { $count } razy wpisano błędne hasło
   *[many] Od ostatniego logowania { $count } razy wpisano błędne hasło
}
failed-attempts-last = Ostatnio: { $when }. Jeśli zrobił to ktoś obcy, należy zmienić hasło.
keys-title = Klawiatura
keys-anywhere = Wszędzie
keys-search = Wyszukiwanie klientów
keys-lock = Natychmiastowa blokada
keys-undo = Cofnięcie tego, co proponuje powiadomienie
keys-save = Zapis, dalej
keys-save-note = Zapis bez wychodzenia z notatki
keys-close = Zamknięcie tego, co na wierzchu; wpisany tekst zostaje
keys-next = Następne pole
keys-map = Ta ściągawka
keys-form = W formularzu
keys-new = Nowy klient
keys-move = W górę i w dół listy
keys-open = Otwarcie zaznaczonego klienta
keys-edit = Edycja otwartego klienta
keys-letters = Klawisze z literami działają w każdym języku klawiatury, poza polami tekstowymi.

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
setup-ready-lead = { $name }: baza klientów jest otwarta.
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
restore-sets-lead = { $name }: kopie zapasowe. Zwykle właściwa jest najnowsza.
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
restore-stage-checking = Kopia jest sprawdzana
restore-stage-restoring = Baza klientów jest odtwarzana
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
count-visits = Wizyty
count-services = Usługi
count-interactions = Zapisane kontakty
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
settings-at-once = Działa od razu, na tym komputerze.
letters = Wielkość liter
letters-100 = Zwykła
letters-125 = Duża
letters-150 = Bardzo duża
settings-lock = Blokowanie
settings-lock-idle = { $minutes ->
    [one] Ekran blokuje się sam po { $minutes } minucie bezczynności.
    [few] Ekran blokuje się sam po { $minutes } minutach bezczynności.
   *[many] Ekran blokuje się sam po { $minutes } minutach bezczynności.
}
settings-lock-after = Blokada po czasie bezczynności
settings-minutes = { $minutes ->
    [one] { $minutes } minuta
    [few] { $minutes } minuty
   *[many] { $minutes } minut
}
settings-lock-hint = Blokuje się też przy uśpieniu komputera i od razu po naciśnięciu Ctrl+L. Niedokończone formularze zostają zachowane.
settings-zone = Strefa czasowa
settings-zone-hint = Kalendarz pokazuje czas tego miejsca. Przyszłe wizyty pozostają o tej samej godzinie.
settings-day = Usługi i godziny pracy
settings-day-hint = Co się tu robi, kto, w którym gabinecie i kiedy: na tym opiera się kalendarz i umawianie.
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

### Step-up

step-up-title = Jeszcze raz hasło
step-up-lead = To ważna czynność, więc trzeba się upewnić, kto siedzi przy biurku. Wystarczy na pięć minut.
step-up-password = Hasło
step-up-code = Kod potwierdzający
step-up-code-hint = Sześć cyfr z telefonu albo jeden z kodów odzyskiwania.

### Clients

clients-title = Klienci
clients-new = Nowy klient
clients-card = Klient
clients-close = Zamknij; wpisany tekst zostaje
clients-count = { $count ->
    [one] { $count } klient
    [few] { $count } klienci
   *[many] { $count } klientów
}
clients-found = { $count ->
    [one] Znaleziono { $count } klienta
    [few] Znaleziono { $count } klientów
   *[many] Znaleziono { $count } klientów
}
clients-found-more = Znaleziono { $count }+
clients-column-name = Imię i nazwisko
clients-do-not-book = Nie umawiać
clients-do-not-book-hint = Oznaczane na czerwono wszędzie, gdzie pojawia się klient.
clients-do-not-book-reason = Dlaczego
clients-do-not-book-no-reason = Nie podano powodu.
clients-empty = Tu będą klienci
clients-empty-hint = Można zapisać pierwszego albo wczytać listę, która już jest.
clients-bring-in = Wczytaj z pliku
clients-nobody-found = Brak wyników dla „{ $words }”
clients-nobody-found-hint = Warto wpisać mniej liter albo ostatnie cyfry telefonu. Kosz nie jest przeszukiwany.
clients-add-found = Nowy klient „{ $words }”
clients-age = { $years ->
    [one] { $years } rok
    [few] { $years } lata
   *[many] { $years } lat
}
clients-birthday-today = Dziś urodziny
clients-added = Dodano: { $when }
clients-changed = zmieniono: { $when }
clients-nothing-known = Nic więcej jeszcze nie zapisano.
clients-edit = Edytuj
clients-delete = Do kosza
clients-deleted = { $name } jest w koszu
clients-restore = Przywróć
clients-bin = Kosz
clients-bin-leave = Wszyscy klienci
clients-bin-newest = ostatnie { $count }
clients-bin-empty = Kosz jest pusty
clients-bin-empty-hint = Trafiają tu usunięci klienci i stąd można ich przywrócić.
clients-in-bin-since = W koszu: { $when }
clients-add-phone = Kolejny telefon
clients-remove-phone = Usuń telefon
clients-add-email = Kolejny e-mail
clients-remove-email = Usuń e-mail
clients-birthday-example = 31.12.1990 lub 31.12
clients-source-example = Skąd wie o salonie
clients-tags-hint = Po każdym: Enter lub przecinek
clients-same-phone = { $count ->
    [one] Ten telefon ma już
    [few] Ten telefon mają już { $count } osoby:
   *[many] Ten telefon ma już { $count } osób:
}
clients-save = Zapisz
clients-discard = Odrzuć
clients-resumed = Zaczęte wcześniej. Można dokończyć albo odrzucić.
clients-meanwhile = W trakcie pisania ktoś inny zmienił tę kartę
clients-meanwhile-taken = Przejęto z nowej karty: { $fields }.
clients-meanwhile-clash = { $field }: na karcie jest teraz „{ $theirs }”, niżej stoi wpisany tekst.
clients-meanwhile-hint = Nic z wpisanego tekstu nie przepadło. Proszę sprawdzić i zapisać ponownie.
clients-nothing = pusto
field-first-name = Imię
field-last-name = Nazwisko
field-middle-name = Drugie imię
field-full-name = Imię i nazwisko
field-phone = Telefon
field-email = E-mail
field-birthday = Urodziny
field-address = Adres
field-tags = Etykiety
field-note = Notatka
field-source = Źródło
field-do-not-book = Nie umawiać
field-role = Rola
field-hours = Godziny pracy
field-guest = Gość
field-status = Stan
field-reason = Powód
field-only-this-specialist = Tylko ten specjalista
field-paid = Opłacone
field-start = Początek
field-minutes = Czas trwania
field-service = Usługa
field-room = Gabinet
field-equipment = Sprzęt
field-price = Cena
field-name = Nazwa
field-category = Kategoria
field-before = Czas przed
field-after = Czas po
field-colour = Kolor
field-contraindications = Przeciwwskazania
field-rooms = Gabinety
field-specialists = Specjaliści
field-rules = Prawa
field-warning-kind = Rodzaj ostrzeżenia
field-warning = Ostrzeżenie
field-interaction-channel = Sposób kontaktu
field-interaction-direction = Kto zaczął
field-interaction-text = O czym była mowa
field-interaction-result = Wynik lub następny krok
field-time-zone = Strefa czasowa
field-removed = Usunięto
field-on-calendar = Kolumna w kalendarzu
field-photo = Zdjęcie
field-services = Usługi
field-week = Zwykły tydzień
field-days = Dni
field-plan = Godziny
field-closed = Zamknięte
field-clash = Kolizja
field-from = Od
field-until = Do
field-weekdays = Dni tygodnia
field-times = O której

### Calendar

nav-today = Dzisiaj
keys-book = Nowa rezerwacja
keys-days = Dzień wcześniej, dzień później
keys-card = Na karcie w kalendarzu
keys-cards = Od karty do karty
keys-cards-around = Do karty wyżej, niżej, obok
keys-open-visit = Otwarcie wizyty
keys-status = Stan wizyty, płatność, odwołanie
keys-move-visit = Przeniesienie na inny czas, do innego specjalisty lub gabinetu
keys-leave-card = Wyjście z kart
calendar-title = Kalendarz
calendar-before = Wstecz
calendar-after = Dalej
calendar-jump = Wybór daty
calendar-view = Widok
calendar-view-day = Dzień
calendar-view-week = Tydzień
calendar-view-rooms = Gabinety
calendar-view-month = Miesiąc
calendar-no-room = Bez gabinetu
calendar-look = Wygląd kalendarza
calendar-density = Gęstość
calendar-density-compact = Gęsto
calendar-density-roomy = Luźno
calendar-grid = Siatka, minuty
calendar-show-cancelled = Pokazuj odwołane wizyty
calendar-closed = Tego dnia zamknięte
calendar-closed-why = Zamknięte: { $name }
calendar-off = Nie pracuje
calendar-left = Już tu nie pracuje
calendar-hidden = Ważny klient
calendar-sign-warned = Jest ostrzeżenie dotyczące klienta
calendar-sign-unpaid = Nieopłacona
calendar-sign-first = Pierwsza wizyta
calendar-sign-only = Tylko ten specjalista
calendar-sign-note = Jest notatka
calendar-sign-series = Powtarza się
calendar-status-next = { $status } → { $next }
calendar-status-menu = Stan i więcej
calendar-cancel = Odwołaj wizytę…
calendar-unblock = Zwolnij czas
calendar-load = zajęte { $booked } z { $worked }, { $percent } %
calendar-aside = Obok dnia
calendar-next = Wkrótce przyjdą
calendar-next-none = Dzisiaj nikt więcej nie jest spodziewany.
calendar-waiting = { $count ->
    [one] { $count } osoba czeka na ten dzień
    [few] { $count } osoby czekają na ten dzień
   *[many] { $count } osób czeka na ten dzień
}
calendar-empty-title = W kalendarzu nikogo jeszcze nie ma
calendar-empty = Wystarczy wskazać usługi i kto je wykonuje: każdy specjalista dostanie tu swoją kolumnę.
calendar-empty-ask = O tym, kogo tu widać, decyduje właściciel lub administrator.
calendar-empty-own-title = Brak własnej kolumny w kalendarzu
calendar-empty-own-ask = Dodaje ją właściciel lub administrator; wtedy będzie tu widać własny dzień.
calendar-empty-services = Do usług i specjalistów
calendar-empty-people = Do pracowników

### Visit status

status-booked = Umówiona
status-confirmed = Potwierdzona
status-arrived = Klient na miejscu
status-in-service = Trwa
status-done = Zakończona
status-no-show = Nieobecność
status-cancelled = Odwołana
visit-now = Stan: { $status }
visit-now-paid = Oznaczono jako opłaconą
visit-now-unpaid = Oznaczono jako nieopłaconą
visit-count = { $count ->
    [one] { $count } wizyta
    [few] { $count } wizyty
   *[many] { $count } wizyt
}
visit-cancel-reason = Dlaczego?
visit-cancelled = Wizyta odwołana
visit-reason-client = Zmiana planów klienta
visit-reason-ill = Choroba klienta
visit-reason-specialist = Nieobecność specjalisty
visit-removed = Usunięto jako wpisaną przez pomyłkę
visit-scope-hint = Ta wizyta się powtarza. O które chodzi?
visit-scope-this = Tylko o tę
visit-scope-following = O tę i następne
visit-scope-all = O wszystkie przyszłe
visit-fits-title = Ktoś czeka na taki czas
visit-fits-book = Zapisz: { $when }

### Import

import-title = Wczytywanie klientów z pliku
import-lead = Pasują listy z arkusza, telefonu, Google, Outlooka lub innego programu dla salonów, zapisane jako CSV. Nic się nie zmieni, dopóki nie będzie widać, co się stanie.
import-file = Plik
import-file-hint = CSV lub tekst z kolumnami, do 64 MB i 300 000 wierszy.
import-choose-file = Wybór pliku z klientami
import-read = Otwórz
import-other-file = Inny plik
import-rows = { $count ->
    [one] { $count } wiersz
    [few] { $count } wiersze
   *[many] { $count } wierszy
}
import-encoding = Kodowanie liter
import-encoding-hint = Do zmiany, gdy nazwiska poniżej wyglądają źle.
import-delimiter = Kolumny rozdziela
import-delimiter-hint = Do zmiany, gdy wszystko jest w jednej kolumnie.
import-reading-again = Plik jest czytany ponownie
encoding-utf-8 = UTF-8
encoding-utf-16le = UTF-16 („Tekst Unicode” z Excela)
encoding-utf-16be = UTF-16, odwrócone
encoding-windows-1251 = Windows-1251 (cyrylica)
encoding-windows-1250 = Windows-1250 (polskie)
encoding-koi8-u = KOI8-U (cyrylica)
delimiter-comma = Przecinek ,
delimiter-semicolon = Średnik ;
delimiter-tab = Tabulator
import-columns = Kolumny pliku
import-column = Kolumna w pliku
import-column-number = Kolumna { $number }
import-column-empty = pusta
import-samples = Wartości z pliku
import-goes-to = Dokąd
import-goes-to-of = Dokąd trafi kolumna „{ $column }”
import-leave-out = — pomiń —
import-no-name-or-phone = Proszę wskazać kolumnę z nazwiskiem, imieniem lub telefonem.
import-known = Jeśli osoba z pliku już jest klientem
import-known-hint = Osoby są rozpoznawane po telefonie, potem po adresie e-mail.
import-strategy-update = Uzupełnij i popraw
import-strategy-update-hint = Dane z pliku trafiają do karty klienta. Puste komórki niczego nie usuwają.
import-strategy-skip = Zostaw bez zmian
import-strategy-skip-hint = Dodawane są tylko nowe osoby; znani klienci się nie zmieniają.
import-strategy-create = Dodaj wszystkich jako nowych
import-strategy-create-hint = Każdy wiersz staje się nowym klientem, nawet gdy telefon jest już znany.
import-look = Zobacz, co się stanie
import-look-hint = Na razie nic się nie zmienia.
import-plan = Co się stanie
import-added = { $count ->
    [one] nowy
    [few] nowi
   *[many] nowych
}
import-updated = { $count ->
    [one] uzupełniony
    [few] uzupełnieni
   *[many] uzupełnionych
}
import-skipped = { $count ->
    [one] już znany
    [few] już znani
   *[many] już znanych
}
import-rejected = { $count ->
    [one] odrzucony
    [few] odrzucone
   *[many] odrzuconych
}
import-rejected-list = Wiersze, które nie trafią do bazy
import-row-number = Wiersz
import-reason = Dlaczego odpada
import-rejected-more = { $count ->
    [one] i jeszcze { $count } wiersz
    [few] i jeszcze { $count } wiersze
   *[many] i jeszcze { $count } wierszy
}
import-run = { $count ->
    [one] Wczytaj { $count } klienta
    [few] Wczytaj { $count } klientów
   *[many] Wczytaj { $count } klientów
}
import-run-hint = Całość można potem cofnąć.
import-running = Wczytywanie: { $file }
import-running-hint = W tym czasie można dalej pracować.
import-stopping = Zatrzymanie po bieżących wierszach
import-progress = { $done } z { $total } wierszy
import-report = Wynik wczytywania
import-done = Plik { $file } został wczytany
import-done-hint = Jeśli wynik jest inny, niż trzeba, całość można od razu cofnąć.
import-stopped = Plik { $file } został wczytany tylko częściowo
import-stopped-hint = To, co wczytano przed zatrzymaniem, zostaje; można to od razu cofnąć.
import-see-clients = Do klientów
import-another = Inny plik
import-past = Wcześniejsze pliki
import-when = Kiedy
import-by = Kto
import-result = Wynik
import-result-counts = nowych: { $added }, uzupełnionych: { $updated }
import-was-undone = cofnięto
import-interrupted = przerwane w połowie
import-undo = Cofnij całość
import-undo-title = Cofnąć wczytanie pliku { $file }?
import-undo-added = { $count ->
    [one] { $count } dodany klient trafi do kosza.
    [few] { $count } dodani klienci trafią do kosza.
   *[many] { $count } dodanych klientów trafi do kosza.
}
import-undo-updated = { $count ->
    [one] { $count } uzupełniony klient odzyska poprzednie dane.
    [few] { $count } uzupełnieni klienci odzyskają poprzednie dane.
   *[many] { $count } uzupełnionych klientów odzyska poprzednie dane.
}
import-undo-all = Wszystko, co wniósł ten plik, zostanie cofnięte.
import-undo-hint = Uzupełnieni klienci, których ktoś od tego czasu zmienił, zostaną tacy, jacy są teraz.
import-undo-keep = Zostaw
import-undone-toast = { $count ->
    [one] Cofnięto: { $count } klient jak przedtem
    [few] Cofnięto: { $count } klienci jak przedtem
   *[many] Cofnięto: { $count } klientów jak przedtem
}
problem-row-empty = Wiersz jest pusty.
error-workbook = To plik arkusza, a nie CSV.
error-workbook-hint = Proszę otworzyć go w arkuszu kalkulacyjnym, zapisać jako „CSV UTF-8” i wybrać ten plik.
error-cell-too-long = Wiersz { $row } ma za długą komórkę.
error-cell-too-long-hint = Komórka może mieć 32 000 znaków. Proszę ją skrócić albo sprawdzić separator kolumn.

### Journal

journal-title = Dziennik działań
journal-verify = Sprawdź dziennik
journal-verdict-close = Zamknij
journal-intact = { $count ->
    [one] Dziennik jest nienaruszony: { $count } wpis
    [few] Dziennik jest nienaruszony: { $count } wpisy
   *[many] Dziennik jest nienaruszony: { $count } wpisów
}
journal-intact-hint = Każdy wpis zgadza się z poprzednim, aż do pierwszego.
journal-touched = Wpis nr { $number } w dzienniku został naruszony
journal-touched-at = Wpis nr { $number } w dzienniku został naruszony ({ $when })
journal-touched-hint = Proszę zostawić ten komputer bez zmian i nie usuwać starszych kopii zapasowych: jest w nich wcześniejszy dziennik. Trzeba ustalić, kto miał dostęp do plików, i zmienić hasła.
touch-changed = Jego treść zmieniono po zapisaniu.
touch-missing = Wpisu nie ma, choć późniejsze są.
touch-chain-broken = Od tego miejsca dziennik napisano na nowo.
touch-signature = Pieczęci tej części nie zrobił ten komputer.
touch-generation = Pieczęcie dziennika nie następują po sobie, jak powinny.
touch-cut-off = Brakuje końca dziennika: ktoś przywrócił starszy stan bazy klientów.
journal-filters = Filtry
journal-person = Kto
journal-anybody = Ktokolwiek
journal-client = Klient
journal-any-client = Dowolny klient
journal-type-a-name = Proszę wpisać nazwisko lub telefon
journal-no-such-client = Nikogo nie znaleziono
journal-action = Co
journal-any-action = Cokolwiek
journal-no-such-action = Nie ma takiego działania
journal-period = Kiedy
journal-from = Od
journal-until = Do
journal-moment-example = 31.12.2026 17:43
journal-moment-unreadable = Data wygląda tak: 31.12.2026
journal-no-filters = Wyczyść filtry
period-today = Dzisiaj
period-yesterday = Wczoraj
period-week = Ostatnie 7 dni
period-month = Ostatnie 30 dni
period-any = Kiedykolwiek
period-custom = Własne daty
journal-empty = Brak wpisów
journal-empty-hint = Nic nie pasuje do tych filtrów. Warto wziąć dłuższy czas albo mniej filtrów.
journal-older = Pokaż starsze
journal-end = To początek dziennika.
journal-program = Kartoteka
journal-nameless = klient bez nazwiska
journal-changes = { $count ->
    [one] { $count } zmiana
    [few] { $count } zmiany
   *[many] { $count } zmian
}
journal-field = Pole
journal-before = Było
journal-after = Jest
journal-nothing = pusto
journal-happened = zdarzyło się: { $when }
action-base-created = Utworzenie bazy klientów
action-signed-in = Logowanie
action-sign-in-failed = Błędne hasło
action-locked = Zablokowanie
action-client-viewed = Otwarcie karty
action-clients-searched = Wyszukiwanie
action-client-added = Nowy klient
action-client-changed = Zmiana klienta
action-client-deleted = Klient do kosza
action-client-restored = Przywrócenie klienta
action-import-begun = Początek wczytywania
action-import-read = Wczytanie wierszy
action-import-done = Koniec wczytywania
action-import-undone = Cofnięcie wczytywania
action-backed-up = Kopia zapasowa
action-backup-failed = Nieudana kopia zapasowa
action-targets-changed = Zmiana miejsc na kopie
action-base-restored = Odtworzenie z kopii
action-kit-exported = Pokazanie arkusza odzyskiwania
action-kit-checked = Sprawdzenie arkusza odzyskiwania
action-password-reset = Nowe hasło z arkusza
action-journal-verified = Sprawdzenie dziennika
action-header-mended = Naprawa uszkodzenia
action-settings-changed = Zmiana ustawień
action-sign-in-refused = Odmowa wejścia
action-person-invited = Zaproszenie osoby
action-invitation-accepted = Przyjęcie zaproszenia
action-person-changed = Zmiana konta
action-person-left = Odejście osoby
action-clients-handed-over = Przekazanie klientów
action-role-changed = Zmiana roli
action-role-removed = Usunięcie roli
action-password-changed = Zmiana hasła
action-second-factor-set = Ustawienie kodów potwierdzających
action-second-factor-removed = Wyłączenie kodów potwierdzających
action-recovery-code-used = Użycie kodu odzyskiwania
action-stepped-up = Ponowne podanie hasła
action-contacts-revealed = Pokazanie kontaktów
action-senior-note-viewed = Odczyt notatki dla starszych
action-senior-note-changed = Zmiana notatki dla starszych
action-staff-data-viewed = Odczyt danych pracownika
action-staff-data-changed = Zmiana danych pracownika
action-clients-exported = Zapis klientów do pliku
action-export-approved = Zgoda na zapis do pliku
action-clients-copied = Skopiowanie klientów
action-printed = Wydruk
action-journal-exported = Zapis dziennika do pliku
action-leak-traced = Porównanie pliku z zapisanymi
action-watch-stopped = Zatrzymanie na limicie
action-watch-lifted = Zniesienie limitu
action-lock-down-begun = Blokada awaryjna
action-lock-down-ended = Zakończenie blokady
action-computer-enrolled = Dodanie komputera
action-computer-removed = Usunięcie komputera
action-rules-signed = Podpisanie zasad
action-rules-changed = Zmiana zasad
action-lesson-taken = Ukończenie lekcji
action-looked-as = Podgląd oczami roli
action-calendar-viewed = Odległe dni kalendarza
action-visit-booked = Umówienie wizyty
action-visit-changed = Zmiana wizyty
action-visit-status-set = Stan wizyty
action-visit-cancelled = Odwołanie wizyty
action-visit-removed = Usunięcie omyłkowej wizyty
action-visit-put-back = Przywrócenie wizyty
action-clash-overridden = Umówienie mimo kolizji
action-warning-overridden = Kontynuacja mimo ostrzeżenia
action-visits-handed-over = Przekazanie wizyt
action-wait-added = Wpis na listę oczekujących
action-wait-changed = Zmiana listy oczekujących
action-wait-closed = Zdjęcie z listy oczekujących
action-warning-added = Dodanie ostrzeżenia
action-warning-changed = Zmiana ostrzeżenia
action-warning-removed = Usunięcie ostrzeżenia
action-interaction-added = Zapisanie kontaktu
action-interaction-changed = Zmiana zapisu kontaktu
action-interaction-removed = Usunięcie zapisu kontaktu
action-service-added = Dodanie usługi
action-service-changed = Zmiana usługi
action-service-removed = Usunięcie usługi
action-service-restored = Przywrócenie usługi
action-resource-changed = Gabinety i sprzęt
action-specialist-changed = Zmiana specjalisty w kalendarzu
action-schedule-changed = Zmiana godzin pracy
action-closed-days-changed = Zmiana dni zamkniętych
journal-line-other = { $action }: { $note }
journal-line-base-created = Utworzono bazę klientów
journal-line-signed-in = Zalogowano się
journal-line-sign-in-failed = Podano błędne hasło ({ $subject })
journal-line-locked = Zablokowano bazę
journal-line-client-viewed = Otwarto kartę:
journal-line-clients-searched = Szukano: „{ $note }”
journal-line-client-added = Dodano klienta:
journal-line-client-changed = Zmieniono kartę:
journal-line-client-deleted = Przeniesiono do kosza:
journal-line-client-restored = Przywrócono z kosza:
journal-line-import-begun = Rozpoczęto wczytywanie pliku „{ $note }”
journal-line-import-read = { $count ->
    [one] Wczytywanie: przeczytano { $count } wiersz
    [few] Wczytywanie: przeczytano { $count } wiersze
   *[many] Wczytywanie: przeczytano { $count } wierszy
}
journal-line-import-done = Zakończono wczytywanie: nowych { $added }, uzupełnionych { $updated }, już znanych { $skipped }, odrzuconych { $rejected }
journal-line-import-undone = { $count ->
    [one] Cofnięto wczytywanie: { $count } klient jak przedtem
    [few] Cofnięto wczytywanie: { $count } klienci jak przedtem
   *[many] Cofnięto wczytywanie: { $count } klientów jak przedtem
}
journal-line-backed-up = Utworzono kopię zapasową nr { $number } w { $place }
journal-line-backup-failed = Kopia zapasowa w { $place } się nie udała. { $reason }
journal-line-targets-changed = Zmieniono miejsca na kopie: { $note }
journal-line-base-restored = Odtworzono bazę klientów z kopii zapasowej. { $note }
journal-line-kit-exported = Pokazano lub wydrukowano arkusz odzyskiwania
journal-line-kit-checked-right = Sprawdzono arkusz odzyskiwania: właściwy
journal-line-kit-checked-wrong = Sprawdzono arkusz odzyskiwania: niewłaściwy
journal-line-password-reset = Ustawiono nowe hasło za pomocą arkusza odzyskiwania
journal-line-journal-verified-right = { $count ->
    [one] Sprawdzono dziennik: { $count } wpis, nienaruszony
    [few] Sprawdzono dziennik: { $count } wpisy, nienaruszony
   *[many] Sprawdzono dziennik: { $count } wpisów, nienaruszony
}
journal-line-journal-verified-wrong = Sprawdzono dziennik: wpis nr { $count } naruszony
journal-line-header-mended = Uszkodzony plik bazy naprawiono z jego kopii
journal-line-settings-changed = Zmieniono ustawienia. { $note }
journal-line-settings-changed-idle = { $minutes ->
    [one] Zmieniono ustawienia: ekran blokuje się po { $minutes } minucie bezczynności
    [few] Zmieniono ustawienia: ekran blokuje się po { $minutes } minutach bezczynności
   *[many] Zmieniono ustawienia: ekran blokuje się po { $minutes } minutach bezczynności
}
journal-line-settings-changed-time-zone = Zmieniono strefę czasową salonu

### Backups

backups-title = Kopie zapasowe
backups-now = Utwórz kopię teraz
backups-standing = Stan kopii
backups-copies = { $count ->
    [0] Brak kopii
    [one] { $count } kopia
    [few] { $count } kopie
   *[many] { $count } kopii
}
backups-in-places = { $count ->
    [one] w { $count } miejscu.
    [few] w { $count } miejscach.
   *[many] w { $count } miejscach.
}
backups-lies-in = Leży w { $place }.
backups-last-in = Ostatnia dobra kopia: { $when }, w { $place }.
backups-holds = Każda kopia zawiera wszystko: klientów, kosz, wczytane pliki, dziennik działań, osoby i ustawienia. Otwiera ją tylko arkusz odzyskiwania.
backups-daily = Raz dziennie, gdy Kartoteka działa, kopia powstaje sama, także przy zablokowanym ekranie.
backups-stage-copying = Kopia jest zapisywana
backups-stage-reading-back = Kopia jest odczytywana i porównywana
backups-stopping = Zatrzymywanie
backups-stopped = Zatrzymano. Wcześniejsze kopie są nienaruszone.
backups-copying-hint = W tym czasie można dalej pracować.
backups-places = Miejsca na kopie
backups-places-hint = Dwa są lepsze niż jedno: pendrive lub drugi dysk oraz folder chmury.
backups-place-last = Ostatnia dobra kopia: { $when }
backups-place-no-copy = Nie ma tu jeszcze dobrej kopii
backups-place-empty = Nie ma tu żadnych kopii.
backups-place-removed = Kopie nie trafiają już do { $place }. Utworzone tam zostają.
backups-place-taken = To miejsce już jest na liście.
backups-add-place = Kolejne miejsce
backups-add-place-hint = Proszę wybrać folder lub wpisać ścieżkę. Jeśli go nie ma, powstanie.
backups-add = Dodaj
backups-remove = Usuń z listy
backups-remove-of = Usuń z listy miejsce { $place }
backups-show-copies = Kopie w tym miejscu
backups-copies-at = Kopie w { $place }
backups-copy-number = Nr
backups-copy-made = Utworzono
backups-copy-size = Rozmiar

### Privacy

privacy-on = Zasłoń nazwiska i kontakty
privacy-off = Pokaż nazwiska i kontakty
keys-privacy = Zasłonić nazwiska i kontakty na ekranie i znów je pokazać
keys-contacts = Pokazać kontakty otwartego klienta (w polu: Alt+K)
keys-log = Zapisz kontakt z otwartym klientem

### Clients under a role

field-specialist = Specjalista
field-vip = VIP
problem-nobody-here = Ta osoba tu nie pracuje.
problem-does-not-do-it = Ta osoba nie wykonuje tej usługi.
clients-show-contacts = Pokaż kontakty
clients-contacts-hidden = Ta rola nie pokazuje kontaktów.
clients-specialist-nobody = Jeszcze nikt
clients-specialist-former = już tu nie pracuje
clients-vip-hint = Widoczny tylko dla ról, które pokazują klientów VIP.
clients-senior-note = Notatka dla starszych
clients-senior-note-sealed = Notatka jest zapieczętowana. Każdy odczyt trafia do dziennika działań.
clients-senior-note-none = Jeszcze nie ma notatki. Przeczytają ją tylko role z tym uprawnieniem.
clients-senior-note-read = Przeczytaj notatkę
clients-senior-note-edit = Zmień notatkę
clients-senior-note-write = Napisz notatkę
clients-print = Drukuj kartę
clients-print-foot = Dane osobowe. Kartkę trzymać pod kluczem i zniszczyć, gdy przestanie być potrzebna.
clients-take-out = Zapisz do pliku
clients-copy-stopped = { $count ->
    [one] Nie skopiowano { $count } klienta
    [few] Nie skopiowano { $count } klientów
   *[many] Nie skopiowano { $count } klientów
}
clients-copy-again = { $count ->
    [one] Można skopiować { $count } klienta: jeszcze raz Ctrl+C
    [few] Można skopiować { $count } klientów: jeszcze raz Ctrl+C
   *[many] Można skopiować { $count } klientów: jeszcze raz Ctrl+C
}
clients-copy-again-hint = Zapisano to w dzienniku działań jako eksport.
clients-copy-stopped-hint = Skopiowanie ponad pięciu klientów naraz liczy się jak zapis do pliku.

### Export

export-title = Zapis klientów do pliku
export-leave = Wróć do klientów
export-not-yours = Ta rola nie pozwala zapisywać klientów do pliku. Pomoże właściciel.
export-count-all = { $count ->
    [one] Cała lista: { $count } klient.
    [few] Cała lista: { $count } klientów.
   *[many] Cała lista: { $count } klientów.
}
export-count-found = { $count ->
    [one] { $count } klient dla zapytania „{ $words }”.
    [few] { $count } klientów dla zapytania „{ $words }”.
   *[many] { $count } klientów dla zapytania „{ $words }”.
}
export-format = Format
export-format-xlsx = Arkusz (XLSX)
export-format-csv = Tekst z kolumnami (CSV)
export-path = Gdzie zapisać
export-path-hint = Wskaż miejsce albo wpisz ścieżkę z nazwą pliku.
export-save-as = Zapisz plik z klientami
export-file-name = klienci
export-reason = Powód
export-reason-hint = Trafi do dziennika działań słowo w słowo.
export-approval = Zgoda drugiej osoby
export-approval-hint = Osoba z prawem zgody wpisuje tu własne hasło, przy tym komputerze.
export-approval-nobody = Nikt inny nie może wyrazić zgody. Właściciel może dać to uprawnienie roli.
export-approver = Kto wyraża zgodę
export-approver-choose = — wybierz —
export-written-down = Co idzie za plikiem
export-journaled = Kto zapisał klientów, kiedy, ilu i po co, zostaje na stałe w dzienniku działań.
export-journaled-approved = Kto zapisał klientów, kto się zgodził, kiedy, ilu i po co, zostaje na stałe w dzienniku działań.
export-marked = Plik ma ukryte znaki. Jeśli gdzieś wypłynie, powiedzą, czyj był.
export-plain = Plik nie jest zaszyfrowany. Trzeba go usunąć, gdy przestanie być potrzebny.
export-run = { $count ->
    [one] Zapisz { $count } klienta
    [few] Zapisz { $count } klientów
   *[many] Zapisz { $count } klientów
}
export-done = { $count ->
    [one] W pliku jest { $count } klient
    [few] W pliku jest { $count } klientów
   *[many] W pliku jest { $count } klientów
}
export-done-path = Plik: { $path }
export-done-hint = Nie jest zaszyfrowany: trzeba go pilnować i usunąć, gdy spełni zadanie.
export-again = Zapisz jeszcze raz

### Leak protection

nav-watch = Ochrona przed wyciekiem
nav-checkup = Przegląd bezpieczeństwa
watch-unseen = { $count ->
    [one] { $count } nowe ostrzeżenie
    [few] { $count } nowe ostrzeżenia
   *[many] { $count } nowych ostrzeżeń
}
watch-look = Zobacz
watch-alerts = Ostrzeżenia
watch-alerts-hint = Co nie wygląda na zwykły dzień: za dużo kart, nietypowe godziny, role zmienione z zewnątrz.
watch-alerts-all = { $count ->
    [one] Pokaż wszystko: { $count } ostrzeżenie
    [few] Pokaż wszystkie: { $count } ostrzeżenia
   *[many] Pokaż wszystkie: { $count } ostrzeżeń
}
watch-quiet = Wszystko spokojnie
watch-quiet-hint = Jeśli ktoś obejrzy dużo więcej klientów niż zwykle, będzie to widać tutaj.
watch-mark-seen = Oznacz wszystko jako przejrzane
watch-new = nowe
watch-somebody = Ktoś
watch-lift = Pozwól na dziś
watch-lift-done = Pozwolono na dziś, od następnego logowania
watch-lifted = { $name } może dziś pracować dalej, od następnego logowania.
watch-exports = Zapisane pliki
watch-exports-hint = Każdy plik z klientami, jaki kiedykolwiek tu powstał.
watch-exports-none = Nikt jeszcze nie zapisał klientów do pliku.
watch-export-when = Kiedy
watch-export-who = Kto
watch-export-rows = Klientów
watch-export-why = Po co
watch-export-approved = Zgoda: { $name }
watch-trace = Kto to wyniósł?
watch-trace-hint = Gdzieś wypłynęła lista klientów? Wskaż plik: ukryte znaki powiedzą, z którego zapisu pochodzi.
watch-trace-file = Znaleziony plik
watch-trace-run = Porównaj
watch-trace-none = Nie pasuje do żadnego zapisu stąd
watch-trace-none-hint = { $count ->
    [one] Odczytano { $count } wiersz. Może pochodzić skądinąd albo zbyt wiele zmieniono.
    [few] Odczytano { $count } wiersze. Mogą pochodzić skądinąd albo zbyt wiele zmieniono.
   *[many] Odczytano { $count } wierszy. Mogą pochodzić skądinąd albo zbyt wiele zmieniono.
}
watch-trace-found = Zapis: { $name }, { $when }
watch-trace-sure = { $count ->
    [one] Pewne: { $percent } %. Porównano { $count } wiersz.
    [few] Pewne: { $percent } %. Porównano { $count } wiersze.
   *[many] Pewne: { $percent } %. Porównano { $count } wierszy.
}
watch-trace-likely = { $count ->
    [one] Bardzo prawdopodobne: { $percent } %. Porównano { $count } wiersz; części znaków brak.
    [few] Bardzo prawdopodobne: { $percent } %. Porównano { $count } wiersze; części znaków brak.
   *[many] Bardzo prawdopodobne: { $percent } %. Porównano { $count } wierszy; części znaków brak.
}
watch-trace-possible = { $count ->
    [one] Tylko przypuszczenie: { $percent } %. Porównano { $count } wiersz, znaków prawie nie ma.
    [few] Tylko przypuszczenie: { $percent } %. Porównano { $count } wiersze, znaków prawie nie ma.
   *[many] Tylko przypuszczenie: { $percent } %. Porównano { $count } wierszy, znaków prawie nie ma.
}
watch-trace-export = { $count ->
    [one] W tamtym zapisie był { $count } klient. Podany powód: „{ $reason }”.
    [few] W tamtym zapisie było { $count } klientów. Podany powód: „{ $reason }”.
   *[many] W tamtym zapisie było { $count } klientów. Podany powód: „{ $reason }”.
}
watch-trace-careful = Plik mógł zostać skradziony temu, kto go zrobił. Najpierw warto porozmawiać.
watch-approval = Dwie osoby do każdego pliku
watch-approval-switch = Druga osoba musi się zgodzić
watch-approval-on = Nikt nie zapisze klientów w pojedynkę: osoba z prawem zgody wpisuje własne hasło.
watch-approval-off = Kto ma uprawnienie, zapisuje klientów sam, podając powód i hasło.
watch-limits = Limity
watch-limits-hint = Ile kontaktów, kart, wyszukiwań, plików, wydruków i odległych dni kalendarza ma każda rola, zanim ekran się zablokuje.
watch-limits-go = Limity ról
alert-watch-stopped = { $name }: osiągnięto limit, praca zatrzymana
alert-sign-in-refused = { $name }: odmowa wejścia
alert-roles-tampered = Role zmieniono poza programem
alert-locked-down = { $name }: baza klientów zamknięta dla wszystkich
alert-clients-exported = { $name }: zapisano klientów do pliku
alert-base-restored = Przywrócono bazę z kopii. Oprócz właściciela znów mogą się zalogować te osoby; kto odszedł od tego czasu, temu trzeba zamknąć konto
alert-other = Stało się coś niezwykłego: { $name }

### Rules on data

data-rules-title = Zasady dotyczące danych
data-rules-lead = Co każdy podpisuje przy pierwszym wejściu i co rok: jak obchodzić się z danymi klientów i zachować je w tajemnicy.
data-rules-go = Zasady i podpisy
data-rules-text = Tekst, wersja { $version }
data-rules-text-hint = Każdy czyta go w języku ekranu.
data-rules-text-of = Zasady, { $language }
data-rules-save = Zapisz nową wersję
data-rules-save-hint = Wszyscy podpiszą nową wersję przy następnym wejściu. Poprzednie wersje zostają.
data-rules-saved = Od teraz obowiązuje wersja { $version }.
data-rules-signed = Podpisy
data-rules-signed-hint = Kto zgodził się na którą wersję i kiedy.
data-rules-signed-none = Nikt jeszcze nie podpisał.
data-rules-who = Kto
data-rules-version = Wersja
data-rules-when = Kiedy
data-rules-older = starsza wersja

### Services

services-rooms = Gabinety i sprzęt
services-new = Nowa usługa
services-find = Znajdź usługę
services-nothing-found = Nie ma usługi o tej nazwie
services-empty = Tu będą usługi salonu
services-empty-hint = Wystarczy zapisać, co się robi, ile to trwa i kosztuje. Potem wizytę umawia się trzema kliknięciami.
services-no-category = Bez kategorii
services-category-hint = Usługi jednej kategorii stoją razem.
services-nobody = nikt jeszcze nie wykonuje
services-minutes = Czas trwania, minuty
services-before = Przed nią, minuty
services-after = Po niej, minuty
services-buffers-hint = Czas na przygotowanie i sprzątanie. Specjalista i gabinet są wtedy zajęci; klientowi się go nie podaje.
services-buffer-before = { $time } przed
services-buffer-after = { $time } po
services-contraindications-hint = Klient z takim ostrzeżeniem nie zostanie umówiony bez zwrócenia uwagi. Enter po każdym.
services-rooms-hint = Wolny wybiera się sam. Puste: wystarczy dowolne miejsce.
services-equipment-hint = Potrzebne jest jedno z nich. Puste: nic nie jest potrzebne.
services-skills = Kto ją wykonuje
services-skills-hint = Własny czas lub cena tylko wtedy, gdy są inne; puste znaczy jak wyżej.
services-own-minutes = Minuty u: { $name }
services-own-price = Cena u: { $name }
services-remove = Usuń z katalogu
services-removed = Usunięto: { $name }. Dawne wizyty ją zachowują.
services-removed-list = { $count ->
    [one] Usunięto: { $count }
    [few] Usunięto: { $count }
   *[many] Usunięto: { $count }
}
services-restore = Przywróć
services-restore-of = Przywróć: { $name }
services-kind-room = Gabinety
services-kind-room-hint = Gabinety i fotele. Dwóch wizyt naraz w jednym się nie umówi.
services-kind-equipment = Sprzęt
services-kind-equipment-hint = To, czego jest tylko kilka: laser, lampa, aparat.
services-add-room = Kolejny gabinet
services-add-equipment = Kolejny sprzęt
services-add = Dodaj
services-rename = Zmień nazwę: { $name }
services-remove-of = Usuń: { $name }
services-staff-hint = Kolejność kolumn kalendarza, od lewej. Alt ze strzałką też przesuwa zaznaczony wiersz.
services-staff-others = Poza kalendarzem
services-does = { $count ->
    [0] jeszcze żadnej usługi
    [one] { $count } usługa
    [few] { $count } usługi
   *[many] { $count } usług
}
services-move-up = Przesuń w lewo: { $name }
services-move-down = Przesuń w prawo: { $name }
services-on-calendar = Ma kolumnę w kalendarzu
services-on-calendar-hint = Widać ją w dni z godzinami pracy lub wizytami.
services-who-does = Usługi, które wykonuje ta osoba
services-all = Wszystkie
services-none = Żadna
services-photo = Zdjęcie
services-photo-hint = Zostanie przycięte do kwadratu i zmniejszone. Bez niego widać inicjały.
services-photo-choose = Wybierz zdjęcie
services-photo-remove = Usuń zdjęcie

### Working hours

schedule-who = Czyje godziny
schedule-nobody = Nikogo jeszcze nie ma w kalendarzu
schedule-nobody-hint = Na stronie „Usługi” trzeba wskazać, kto ma kolumnę w kalendarzu.
schedule-week = Zwykły tydzień
schedule-days = Inne dni
schedule-closed = Dni zamknięte
schedule-week-hint = Odstęp między dwoma przedziałami dnia to przerwa.
schedule-week-sum = { $hours } tygodniowo
schedule-day-off = Dzień wolny
schedule-add-time = Dodaj czas pracy, { $day }
schedule-add-after-break = Po przerwie
schedule-from = { $day }, przedział { $number }, od
schedule-until = { $day }, przedział { $number }, do
schedule-remove-time = Usuń przedział { $number }, { $day }
schedule-copy = Kopiuj na…
schedule-copy-of = { $day }: kopiuj na inne dni
schedule-copy-workdays = Od poniedziałku do piątku
schedule-copy-run = Kopiuj
schedule-saved = Godziny zapisano.
schedule-month-before = Poprzedni miesiąc
schedule-month-after = Następny miesiąc
schedule-grid-hint = Dni zaznacza się kliknięciem albo przeciągając przez kilka. Z klawiatury: strzałki przesuwają, spacja zaznacza, Shift ze strzałką zaznacza dalej.
schedule-picked = { $count ->
    [0] Nie zaznaczono żadnego dnia
    [one] Zaznaczono { $count } dzień
    [few] Zaznaczono { $count } dni
   *[many] Zaznaczono { $count } dni
}
schedule-pick-none = Odznacz
schedule-for = Także dla
schedule-what = W te dni
schedule-what-off = Dzień wolny
schedule-what-hours = Inne godziny
schedule-what-usual = Jak zwykle
schedule-note = Uwaga
schedule-note-example = Urlop, szkolenie, choroba
schedule-apply = { $count ->
    [one] Ustaw { $count } dzień
    [few] Ustaw { $count } dni
   *[many] Ustaw { $count } dni
}
schedule-applied = { $count ->
    [one] Ustawiono { $count } dzień
    [few] Ustawiono { $count } dni
   *[many] Ustawiono { $count } dni
}
schedule-year = Rok
schedule-holidays = Święta państwowe
schedule-holidays-hint = Proszę zaznaczyć te, w które nikt nie pracuje. Umówić się na nie można tylko mimo kolizji.
schedule-holidays-none = Święta tego kraju nie są tu znane. Dni trzeba zaznaczyć ręcznie.
schedule-holidays-all = Zaznacz wszystkie
schedule-own-closed = Zamknięte poza tym
schedule-own-closed-hint = Remont, wyjazd, długi weekend: wystarczy zaznaczyć dni, nazwać je i zamknąć.
schedule-closed-name = Z jakiego powodu
schedule-close = { $count ->
    [one] Zamknij { $count } dzień
    [few] Zamknij { $count } dni
   *[many] Zamknij { $count } dni
}
schedule-open = Otwórz ponownie { $day }
schedule-opened = Znowu otwarte: { $day }
schedule-closed-done = { $count ->
    [one] Zamknięto na { $count } dzień
    [few] Zamknięto na { $count } dni
   *[many] Zamknięto na { $count } dni
}
schedule-closed-here = zamknięte

### Holidays

holiday-all-saints = Wszystkich Świętych
holiday-all-souls = Dzień Zaduszny
holiday-ascension = Wniebowstąpienie
holiday-assumption = Wniebowzięcie NMP
holiday-bank-holiday = Dzień wolny od pracy
holiday-capital-day = Dzień Stolicy
holiday-childrens-day = Dzień Dziecka
holiday-christmas = Boże Narodzenie
holiday-christmas-eve = Wigilia
holiday-columbus-day = Dzień Kolumba
holiday-constitution-day = Święto Konstytucji
holiday-corpus-christi = Boże Ciało
holiday-cyril-and-methodius = Świętych Cyryla i Metodego
holiday-defenders-day = Dzień Obrońcy
holiday-easter = Wielkanoc
holiday-easter-monday = Poniedziałek Wielkanocny
holiday-epiphany = Trzech Króli
holiday-fathers-day = Dzień Ojca
holiday-freedom-day = Dzień Walki o Wolność i Demokrację
holiday-good-friday = Wielki Piątek
holiday-holy-saturday = Wielka Sobota
holiday-independence-day = Święto Niepodległości
holiday-independence-restoration-day = Dzień Przywrócenia Niepodległości
holiday-jan-hus-day = Dzień Jana Husa
holiday-juneteenth = Juneteenth
holiday-labour-day = Święto Pracy
holiday-language-day = Dzień Języka
holiday-martin-luther-king-day = Dzień Martina Luthera Kinga
holiday-memorial-day = Dzień Pamięci
holiday-memorial-easter = Wielkanoc Zmarłych
holiday-midsummer-day = Dzień Świętego Jana
holiday-midsummer-eve = Wigilia Świętego Jana
holiday-mothers-day = Dzień Matki
holiday-national-day = Święto Narodowe
holiday-national-uprising-day = Rocznica Powstania Narodowego
holiday-nauryz = Nauryz
holiday-new-year = Nowy Rok
holiday-new-years-eve = Sylwester
holiday-our-lady-of-sorrows = Matki Boskiej Bolesnej
holiday-pentecost = Zielone Świątki
holiday-presidents-day = Dzień Prezydentów
holiday-reconciliation-day = Dzień Prawdy i Pojednania
holiday-remembrance-and-victory-day = Dzień Pamięci i Zwycięstwa
holiday-remembrance-day = Dzień Pamięci
holiday-republic-day = Dzień Republiki
holiday-saint-andrews-day = Dzień Świętego Andrzeja
holiday-saint-georges-day = Dzień Świętego Jerzego
holiday-saint-johns-day = Świętego Jana Chrzciciela
holiday-saint-patricks-day = Dzień Świętego Patryka
holiday-second-christmas-day = Drugi dzień Bożego Narodzenia
holiday-state-restoration-day = Dzień Odrodzenia Państwa
holiday-statehood-day = Dzień Państwowości
holiday-svetitskhovloba = Swetichowloba
holiday-thanksgiving = Święto Dziękczynienia
holiday-union-day = Dzień Zjednoczenia
holiday-unity-day = Dzień Jedności
holiday-veterans-day = Dzień Weteranów
holiday-victoria-day = Dzień Wiktorii
holiday-victory-day = Dzień Zwycięstwa
holiday-whit-monday = Drugi dzień Zielonych Świątek
holiday-womens-day = Dzień Kobiet

### Warnings

warnings-title = Ostrzeżenia
warnings-none = Nie zapisano ostrzeżeń.
warnings-add = Dodaj ostrzeżenie
warnings-kind = Rodzaj
warnings-text = Co trzeba wiedzieć
warnings-text-example = lateks, henna, ciąża
warnings-text-hint = Nazwane tak jak w usługach, którym przeszkadza: wtedy ich umówienie zatrzyma się i zapyta.
warnings-change = Zmień ostrzeżenie: { $text }
warnings-remove = Usuń ostrzeżenie: { $text }
warnings-removed = Usunięto ostrzeżenie: { $text }
warning-kind-allergy = Alergia
warning-kind-contraindication = Przeciwwskazanie
warning-kind-other = Inne

### Facts of a card, its timeline, the log of contacts
timeline-title = Historia
timeline-show = Co pokazać
timeline-kind-all = Wszystko
timeline-kind-visit = Wizyty
timeline-kind-contact = Kontakty
timeline-kind-change = Zmiany
timeline-empty = Na razie pusto. Wizyty, rozmowy, wiadomości i zmiany karty same będą się tu zbierać.
timeline-empty-kind = Niczego takiego jeszcze nie było.
timeline-more = Pokaż wcześniejsze
timeline-open-visit = Otwórz wizytę { $when }
timeline-by = { $name }
facts-title = W skrócie
facts-since = Klient od
facts-visits = Wizyty
facts-last = Ostatnia wizyta
facts-next = Następna wizyta
facts-none = jeszcze nie było
facts-no-shows = Nieobecności
facts-cancelled = Odwołane
facts-spent = Wydano
log-add = Zapisz kontakt
log-channel = Sposób kontaktu
log-channel-call = Telefon
log-channel-message = Wiadomość
log-channel-mail = E-mail
log-channel-other = Inny
log-direction = Kto zaczął
log-direction-in = Klient
log-direction-out = My
log-text = O czym była mowa
log-result = Wynik lub następny krok
log-told-call-in = Telefon od klienta
log-told-call-out = Nasz telefon
log-told-message-in = Wiadomość od klienta
log-told-message-out = Nasza wiadomość
log-told-mail-in = E-mail od klienta
log-told-mail-out = Nasz e-mail
log-told-other-in = Klient skontaktował się z nami
log-told-other-out = Skontaktowaliśmy się z klientem
log-result-told = Dalej: { $result }
log-change = Zmień zapis
log-remove = Usuń zapis
log-removed = Zapis usunięto

### Journal of people and the watch

journal-heat = Aktywność według dni
journal-heat-span = Jak daleko wstecz
journal-heat-days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
   *[many] { $count } dni
}
journal-heat-less = mniej
journal-heat-more = więcej
journal-heat-cell = { $count ->
    [one] { $name }, { $day }: { $count } wpis
    [few] { $name }, { $day }: { $count } wpisy
   *[many] { $name }, { $day }: { $count } wpisów
}
journal-what-seen = Co widziała ta osoba?
journal-who-touched = Kto zaglądał do tego klienta?
journal-about-visits = Co działo się z wizytami?
journal-who-cancelled = Kto odwoływał lub usuwał wizyty?
journal-who-overrode = Kto umawiał mimo kolizji lub ostrzeżenia?
journal-who-looked-far = Kto zaglądał daleko w przód lub wstecz kalendarza?
journal-no-card = bez karty klienta
journal-yes = tak
weekday-0 = pon.
weekday-1 = wt.
weekday-2 = śr.
weekday-3 = czw.
weekday-4 = pt.
weekday-5 = sob.
weekday-6 = niedz.
journal-minutes = { $minutes } min
journal-removed-since = już nie ma
colour-number = Kolor { $number }
journal-export = Zapisz dziennik do pliku
journal-export-filtered = Do pliku trafią wpisy pasujące do filtrów. Sam zapis i jego powód też znajdą się w dzienniku.
journal-export-all = Do pliku trafią wszystkie wpisy. Sam zapis i jego powód też znajdą się w dzienniku.
journal-export-reason-hint = Na przykład: prośba urzędu ochrony danych.
journal-export-run = Zapisz plik
journal-exported = { $count ->
    [one] W pliku jest { $count } wpis
    [few] W pliku są { $count } wpisy
   *[many] W pliku jest { $count } wpisów
}
journal-file-name = dziennik
journal-as-role = oczami roli: { $role }
journal-line-sign-in-refused = { $subject }: odmowa wejścia mimo dobrego hasła
journal-line-person-invited = Zaproszenie: { $subject }
journal-line-invitation-accepted = { $subject }: zaproszenie przyjęte, hasło ustawione
journal-line-person-changed = Zmiana konta: { $subject }
journal-line-role-changed = Zmieniono uprawnienia roli
journal-line-role-changed-settled = Zatwierdzono role zmienione poza programem
journal-line-role-changed-keys = Zapieczętowane teksty zapieczętowano na nowo po zmianie ról
journal-line-role-removed = Usunięto rolę
journal-line-password-changed = Zmiana własnego hasła
journal-line-second-factor-set = Włączono kody potwierdzające
journal-line-second-factor-removed = Wyłączono kody potwierdzające: { $subject }
journal-line-stepped-up = Podano ponownie hasło do ważnej czynności
journal-line-contacts-revealed = Podgląd kontaktów:
journal-line-senior-note-viewed = Odczytano notatkę dla starszych:
journal-line-senior-note-changed = Zmieniono notatkę dla starszych:
journal-line-staff-data-viewed = Odczytano zapieczętowane dane: { $subject }
journal-line-staff-data-changed = Zmieniono zapieczętowane dane: { $subject }
journal-line-export-approved = Zgoda na zapis do pliku: { $subject }
journal-line-printed = Wydrukowano
journal-line-journal-exported = { $count ->
    [one] Zapisano do pliku { $count } wpis dziennika. Powód: „{ $why }”
    [few] Zapisano do pliku { $count } wpisy dziennika. Powód: „{ $why }”
   *[many] Zapisano do pliku { $count } wpisów dziennika. Powód: „{ $why }”
}
journal-line-leak-traced = Porównano plik z zapisami stąd
journal-line-watch-stopped = { $subject }: osiągnięto limit, praca zatrzymana
journal-line-watch-lifted = Pozwolono pracować dziś dalej: { $subject }
journal-line-lock-down-begun = Zamknięto bazę klientów dla wszystkich
journal-line-lock-down-ended = Znów wpuszczono wszystkich
journal-line-computer-enrolled = Dodano komputer
journal-line-computer-removed = Usunięto komputer
journal-line-lesson-taken = Zaliczono lekcję bezpieczeństwa
journal-line-looked-as = Podgląd programu oczami innej roli
journal-line-looked-as-end = Zakończono podgląd oczami innej roli
journal-line-calendar-viewed = Przejrzano kalendarz: { $days }
journal-line-visit-booked = Umówiono wizytę na { $when }:
journal-line-visit-changed = Zmieniono wizytę { $when }:
journal-line-visit-status-set = Oznaczono wizytę { $when }:
journal-line-visit-cancelled = Odwołano wizytę { $when }:
journal-line-visit-removed = Usunięto jako omyłkową wizytę { $when }:
journal-line-visit-put-back = Przywrócono poprzedni stan wizyty { $when }:
journal-line-clash-overridden = Umówiono mimo kolizji, { $when }:
journal-line-warning-overridden = Kontynuowano mimo ostrzeżenia, { $when }:
journal-line-visits-handed-over = { $count ->
    [one] { $count } przyszła wizyta zostaje: { $subject }
    [few] { $count } przyszłe wizyty zostają: { $subject }
   *[many] { $count } przyszłych wizyt zostaje: { $subject }
}
journal-line-visits-handed-over-to = { $count ->
    [one] { $subject }: { $count } wizyta przekazana do: { $successor }
    [few] { $subject }: { $count } wizyty przekazane do: { $successor }
   *[many] { $subject }: { $count } wizyt przekazanych do: { $successor }
}
journal-line-visits-handed-over-one = Przekazano wizytę { $when }:
journal-line-wait-added = Wpisano na listę oczekujących:
journal-line-wait-changed = Zmieniono na liście oczekujących:
journal-line-wait-closed = Zdjęto z listy oczekujących:
journal-line-warning-added = Dodano ostrzeżenie:
journal-line-warning-changed = Zmieniono ostrzeżenie:
journal-line-warning-removed = Usunięto ostrzeżenie:
journal-line-interaction-added = Zapisano kontakt:
journal-line-interaction-changed = Zmieniono zapis kontaktu:
journal-line-interaction-removed = Usunięto zapis kontaktu:
journal-line-service-added = Dodano usługę
journal-line-service-changed = Zmieniono usługę
journal-line-service-removed = Usunięto usługę z katalogu
journal-line-service-restored = Przywrócono usługę do katalogu
journal-line-resource-changed = Zmieniono gabinety i sprzęt
journal-line-specialist-changed = Zmieniono specjalistę w kalendarzu
journal-line-schedule-changed = Zmieniono godziny pracy
journal-line-closed-days-changed = Zmieniono dni, w które salon jest zamknięty
note-own-role = własna rola
note-file = { $count ->
    [one] { $count } klient, { $format }: „{ $why }”
    [few] { $count } klientów, { $format }: „{ $why }”
   *[many] { $count } klientów, { $format }: „{ $why }”
}
note-card = karta klienta
note-day-sheet = plan dnia, { $day }
note-days = { $from } – { $until }
note-recovery-codes = jednorazowe kody odzyskiwania
note-invitation = zaproszenie
note-computer-code = kod dla komputera
note-leaving-report = zestawienie działań odchodzącego pracownika
note-certificate = potwierdzenie odejścia
note-code = bez kodu potwierdzającego
rule-vip = Klienci VIP
rule-second-factor = Wymagany kod potwierdzający
rule-days-back = Dni wstecz: { $count }
rule-password-days = Hasło ważne dni: { $count }
rule-idle-minutes = Blokada po minutach: { $count }
journal-line-person-left = { $subject } odchodzi: konto zamknięte, klucze wymienione
journal-line-person-left-to = { $count ->
    [one] { $subject } odchodzi: przekazano { $count } klienta ({ $successor }), klucze wymienione
    [few] { $subject } odchodzi: przekazano { $count } klientów ({ $successor }), klucze wymienione
   *[many] { $subject } odchodzi: przekazano { $count } klientów ({ $successor }), klucze wymienione
}
journal-line-clients-handed-over = { $count ->
    [one] { $subject }: { $count } klient jest teraz bez specjalisty
    [few] { $subject }: { $count } klientów jest teraz bez specjalisty
   *[many] { $subject }: { $count } klientów jest teraz bez specjalisty
}
journal-line-clients-handed-over-to = { $count ->
    [one] { $subject }: przekazano { $count } klienta ({ $successor })
    [few] { $subject }: przekazano { $count } klientów ({ $successor })
   *[many] { $subject }: przekazano { $count } klientów ({ $successor })
}
journal-line-clients-handed-over-one = Przekazano:
journal-line-recovery-code-used = { $count ->
    [one] Użyto kodu jednorazowego zamiast kodu potwierdzającego; został { $count }
    [few] Użyto kodu jednorazowego zamiast kodu potwierdzającego; zostały { $count }
   *[many] Użyto kodu jednorazowego zamiast kodu potwierdzającego; zostało { $count }
}
journal-line-clients-exported = { $count ->
    [one] Zapisano do pliku ({ $format }) { $count } klienta. Powód: „{ $why }”
    [few] Zapisano do pliku ({ $format }) { $count } klientów. Powód: „{ $why }”
   *[many] Zapisano do pliku ({ $format }) { $count } klientów. Powód: „{ $why }”
}
journal-line-clients-exported-copied = { $count ->
    [one] Skopiowano z listy { $count } klienta
    [few] Skopiowano z listy { $count } klientów
   *[many] Skopiowano z listy { $count } klientów
}
journal-line-clients-copied = { $count ->
    [one] Skopiowano na liście { $count } klienta
    [few] Skopiowano na liście { $count } klientów
   *[many] Skopiowano na liście { $count } klientów
}
journal-line-rules-signed = Podpisano zasady dotyczące danych, wersja { $count }
journal-line-rules-changed = Zmieniono zasady dotyczące danych: wersja { $version }, { $language }
journal-line-settings-changed-alerts-seen = Oznaczono ostrzeżenia jako przejrzane
journal-line-settings-changed-computer-offered = Utworzono kod do dodania komputera
journal-line-settings-changed-export-approval-on = Od teraz na zapis do pliku musi zgodzić się druga osoba
journal-line-settings-changed-export-approval-off = Zapis do pliku nie wymaga już drugiej osoby
journal-line-settings-changed-binding-on = Od teraz hasła działają tylko na dodanych komputerach
journal-line-settings-changed-binding-off = Hasła działają na każdym komputerze z plikami

### Security check-up

checkup-again = Sprawdź ponownie
checkup-summary = Stan ogólny
checkup-summary-green = { $count ->
    [one] Wszystko w porządku: { $count } zasada spełniona
    [few] Wszystko w porządku: { $count } zasady spełnione
   *[many] Wszystko w porządku: { $count } zasad spełnionych
}
checkup-summary-amber = { $count ->
    [one] { $count } rzecz można poprawić
    [few] { $count } rzeczy można poprawić
   *[many] { $count } rzeczy można poprawić
}
checkup-summary-red = { $count ->
    [one] { $count } rzecz wymaga działania już teraz
    [few] { $count } rzeczy wymagają działania już teraz
   *[many] { $count } rzeczy wymaga działania już teraz
}
checkup-count-red = { $count ->
    [one] { $count } pilna
    [few] { $count } pilne
   *[many] { $count } pilnych
}
checkup-count-amber = { $count ->
    [one] { $count } do poprawy
    [few] { $count } do poprawy
   *[many] { $count } do poprawy
}
checkup-count-green = { $count ->
    [one] { $count } dobra
    [few] { $count } dobre
   *[many] { $count } dobrych
}
checkup-red = pilne
checkup-amber = do poprawy
checkup-green = w porządku
check-second-factor-title = Kody potwierdzające
check-second-factor-green = Wszyscy, którzy powinni, wchodzą z hasłem i kodem.
check-second-factor-amber = Tylko z hasłem: { $names }.
check-second-factor-red = Tylko z hasłem: { $names }. Kto odpowiada za ludzi, potrzebuje też kodu.
check-second-factor-why = Z kodami podejrzane lub odgadnięte hasło niczego nie otworzy.
check-second-factor-fix = Zobacz pracowników
check-weak-passwords-title = Siła haseł
check-weak-passwords-green = Wszystkie hasła są silne.
check-weak-passwords-amber = Ustawione, zanim program oceniał hasła: { $names }.
check-weak-passwords-red = Hasło wersji demo zna każdy.
check-weak-passwords-why = Słabe hasło program zgadnie w kilka minut.
check-weak-passwords-fix = Zobacz pracowników
check-old-passwords-title = Wiek haseł
check-old-passwords-green = Wszystkie hasła są dość świeże.
check-old-passwords-amber = Wkrótce za stare: { $names }.
check-old-passwords-red = Starsze, niż pozwala rola: { $names }.
check-old-passwords-why = Im dłużej hasło jest w użyciu, tym więcej osób może je znać.
check-old-passwords-fix = Zobacz pracowników
check-unused-accounts-title = Nieużywane konta
check-unused-accounts-green = Każde konto jest używane.
check-unused-accounts-amber = Ponad miesiąc bez wejścia: { $names }.
check-unused-accounts-red = Ponad trzy miesiące bez wejścia: { $names }.
check-unused-accounts-why = Porzucone konto to drzwi, których nikt nie pilnuje.
check-unused-accounts-fix = Zamknij zbędne
check-kit-checked-title = Arkusz odzyskiwania
check-kit-checked-green = Arkusz odzyskiwania był niedawno sprawdzony.
check-kit-checked-amber = { $days ->
    [one] Ostatnie sprawdzenie: { $days } dzień temu.
    [few] Ostatnie sprawdzenie: { $days } dni temu.
   *[many] Ostatnie sprawdzenie: { $days } dni temu.
}
check-kit-checked-red = Arkusza odzyskiwania nigdy nie sprawdzono.
check-kit-checked-why = Gdy zepsuje się komputer albo zginie hasło, tylko z nim da się wejść.
check-kit-checked-fix = Sprawdź arkusz
check-last-backup-title = Ostatnia kopia zapasowa
check-last-backup-green = Jest świeża kopia zapasowa.
check-last-backup-amber = { $days ->
    [one] Wiek ostatniej kopii zapasowej: { $days } dzień.
    [few] Wiek ostatniej kopii zapasowej: { $days } dni.
   *[many] Wiek ostatniej kopii zapasowej: { $days } dni.
}
check-last-backup-red = Nie ma świeżej kopii zapasowej.
check-last-backup-why = To, co zapisano po ostatniej kopii, ginie razem z komputerem.
check-last-backup-fix = Do kopii zapasowych
check-last-proof-title = Sprawdzenie kopii
check-last-proof-green = Ostatnia kopia została odczytana i jest cała.
check-last-proof-amber = { $days ->
    [one] Ostatnie sprawdzenie kopii: { $days } dzień temu.
    [few] Ostatnie sprawdzenie kopii: { $days } dni temu.
   *[many] Ostatnie sprawdzenie kopii: { $days } dni temu.
}
check-last-proof-red = Żadnej kopii ostatnio nie sprawdzono.
check-last-proof-why = Kopia, której nie da się odczytać, to żadna kopia.
check-last-proof-fix = Do kopii zapasowych
check-offline-copy-title = Kopia poza tym komputerem
check-offline-copy-green = Świeża kopia leży na innym dysku.
check-offline-copy-amber = { $days ->
    [one] Wiek kopii na innym dysku: { $days } dzień.
    [few] Wiek kopii na innym dysku: { $days } dni.
   *[many] Wiek kopii na innym dysku: { $days } dni.
}
check-offline-copy-red = Na innym dysku nie ma żadnej kopii.
check-offline-copy-why = Pożar, kradzież i programy szantażujące zabierają komputer ze wszystkim, co podłączone.
check-offline-copy-fix = Dodaj miejsce
check-exports-title = Zapisy klientów do plików
check-exports-green = W ostatnich 30 dniach nikt nie zapisywał klientów.
check-exports-amber = { $count ->
    [one] Zapisów w ostatnich 30 dniach: { $count }.
    [few] Zapisów w ostatnich 30 dniach: { $count }.
   *[many] Zapisów w ostatnich 30 dniach: { $count }.
}
check-exports-red = Zapisów w ostatnich 30 dniach: { $count }. To dużo.
check-exports-why = Plik jest poza wszelką ochroną.
check-exports-fix = Zobacz pliki
check-failed-sign-ins-title = Nieudane wejścia
check-failed-sign-ins-green = Ostatnio prawie bez błędnych haseł.
check-failed-sign-ins-amber = Błędnych haseł w ostatnich 30 dniach: { $count }.
check-failed-sign-ins-red = Błędnych haseł w ostatnich 30 dniach: { $count }. To bardzo dużo.
check-failed-sign-ins-why = Ktoś może próbować odgadnąć hasło.
check-failed-sign-ins-fix = Do dziennika
check-journal-verified-title = Dziennik działań
check-journal-verified-green = Dziennik niedawno sprawdzono: jest nienaruszony.
check-journal-verified-amber = { $days ->
    [one] Ostatnie sprawdzenie: { $days } dzień temu.
    [few] Ostatnie sprawdzenie: { $days } dni temu.
   *[many] Ostatnie sprawdzenie: { $days } dni temu.
}
check-journal-verified-red = Dziennik naruszono albo nigdy nie sprawdzono.
check-journal-verified-why = Tylko nienaruszony dziennik dowodzi, kto co zrobił.
check-journal-verified-fix = Sprawdź dziennik
check-disk-encryption-title = Szyfrowanie dysku
check-disk-encryption-green = Dysk tego komputera jest zaszyfrowany.
check-disk-encryption-amber = Nie da się ustalić, czy dysk jest zaszyfrowany.
check-disk-encryption-red = Dysk tego komputera nie jest zaszyfrowany.
check-disk-encryption-why = Baza klientów jest zaszyfrowana zawsze. Pliki obok niej są tak bezpieczne jak dysk.
check-disk-encryption-fix = Do komputerów
check-program-age-title = Wiek programu
check-program-age-green = Program jest aktualny.
check-program-age-amber = Program ma ponad pół roku albo jego wiek nie jest znany.
check-program-age-red = Program ma ponad rok.
check-program-age-why = Nowsze wersje usuwają luki znalezione w międzyczasie.
check-program-age-fix = O programie
check-rules-signed-title = Zasady dotyczące danych
check-rules-signed-green = Wszyscy podpisali zasady dotyczące danych.
check-rules-signed-amber = Wkrótce ponowny podpis: { $names }.
check-rules-signed-red = Brak podpisu: { $names }.
check-rules-signed-why = Kto podpisał, wie, co wolno i że to się liczy.
check-rules-signed-fix = Kto podpisał

### Notices of the desktop

notice-alert = Ochrona przed wyciekiem ma ostrzeżenie
notice-alert-text = Otwórz Kartotekę, aby przeczytać, co się stało.

### People

nav-people = Pracownicy
nav-roles = Role i uprawnienia
people-name = Imię i nazwisko
people-role = Rola
people-last-sign-in = Ostatnie logowanie
people-last-sign-in-when = Ostatnie logowanie: { $when }
people-password = Hasło
people-factor = Kody potwierdzające
people-factor-on = Włączone
people-factor-off = Wyłączone
people-me = { $name } (to ja)
people-never = jeszcze nigdy
people-left = Już tu nie pracuje
people-invited-until = Zaproszenie ważne do: { $when }
people-invitation-over = Zaproszenie straciło ważność
people-password-none = Jeszcze bez hasła
people-password-age = { $days ->
    [0] ustawione dzisiaj
    [one] ma { $days } dzień
    [few] ma { $days } dni
   *[many] ma { $days } dni
}
people-password-left = { $days ->
    [0] ważne do dzisiaj
    [one] jeszcze { $days } dzień
    [few] jeszcze { $days } dni
   *[many] jeszcze { $days } dni
}
people-password-too-old = przeterminowane
people-add = Dodaj pracownika
people-add-lead = Powstanie jednorazowy kod do przekazania. Z nim ta osoba ustawi hasło, którego nie zna nikt inny.
people-role-hint = Co ta osoba będzie widzieć i robić. Rolę można zmienić w każdej chwili.
people-role-at-once = Zmiana działa od razu, także w trakcie pracy tej osoby.
people-role-owner = Właściciel pozostaje nim do ostatniego dnia. Kolejny właściciel przychodzi przez zaproszenie.
people-invite = Utwórz zaproszenie
people-access = Dostęp
people-has-factor = Kody potwierdzające są włączone: samo hasło nie wystarczy.
people-has-no-factor = Kody potwierdzające są wyłączone: wystarczy hasło.
people-factor-remove = Wyłącz kody
people-factor-remove-title = Wyłączyć kody potwierdzające: { $name }?
people-factor-remove-what = Przydaje się po utracie telefonu. Do czasu ustawienia nowych kodów do logowania wystarczy hasło. Kody odzyskiwania przestaną działać.
people-reinvite = Nowe zaproszenie
people-reinvite-hint = Gdy hasło zostało zapomniane albo kod zgubiony: z nim ta osoba ustawi nowe hasło.
people-reinvite-title = Nowe zaproszenie: { $name }?
people-reinvite-what = Stare hasło od razu przestaje działać, tak samo kody potwierdzające i niedokończone formularze. Z nowym kodem ta osoba ustawi nowe hasło.
people-leaves = Odejście pracownika…
invitation-title = Zaproszenie: { $name }
invitation-lead = Kod do przekazania: { $name }. Na kartce albo ustnie. Zadziała jeden raz.
invitation-until = Ważny do: { $when }
invitation-once = Kod widać tylko teraz. Jeśli się zgubi, można utworzyć nowe zaproszenie.
invitation-done = Już przekazany
invitation-paper-lead = Ten kod pozwala ustawić własne hasło w bazie klientów { $base }.
invitation-steps = Jak to zrobić
invitation-step-1 = Na ekranie logowania komputera w salonie wybrać swój kafelek: { $name }.
invitation-step-2 = Wpisać kod. Wielkość liter i odstępy nie mają znaczenia.
invitation-step-3 = Wymyślić długie hasło: zdanie, którego nikt inny nie zna. Nie podawać go nikomu, nawet właścicielowi.
invitation-foot = Po ustawieniu hasła tę kartkę należy zniszczyć.
staff-data-title = Zastrzeżone dane pracownika
staff-data-hint = Umowa, konto, telefon prywatny. Zaszyfrowane osobno; każde otwarcie trafia do dziennika.
staff-data-show = Pokaż
staff-data-empty = Nic nie zapisano.
hours-title = Godziny pracy
hours-week = Godziny w tygodniu
hours-mode-role = Jak w roli
hours-mode-always = O każdej porze
hours-mode-own = Własne godziny
hours-hint = Poza tymi godzinami nie można się zalogować, a otwarta praca zostaje zablokowana.
hours-from = { $day }, od
hours-until = { $day }, do
hours-day-off = wolne
hours-left = { $minutes ->
    [0] Godziny pracy dobiegły końca. Ekran zaraz się zablokuje; wpisany tekst zostanie zachowany.
    [one] Godziny pracy kończą się za { $minutes } minutę. Potem ekran się zablokuje; wpisany tekst zostanie zachowany.
    [few] Godziny pracy kończą się za { $minutes } minuty. Potem ekran się zablokuje; wpisany tekst zostanie zachowany.
   *[many] Godziny pracy kończą się za { $minutes } minut. Potem ekran się zablokuje; wpisany tekst zostanie zachowany.
}

### Rights

area-clients = Klienci
area-contacts = Kontakty i nazwiska
area-notes = Notatki
area-senior-notes = Notatki dla starszych
area-warnings = Ostrzeżenia
area-visits = Wizyty i lista oczekujących
area-services = Usługi i gabinety
area-schedule = Godziny pracy
area-people = Pracownicy
area-staff-data = Zastrzeżone dane pracowników
area-journal = Dziennik działań
area-watch = Ochrona przed wyciekiem
area-copies = Kopie zapasowe
area-settings = Ustawienia
deed-see = Widzieć
deed-list = Na listach
deed-add = Dodawać
deed-change = Zmieniać
deed-delete = Usuwać
deed-export = Eksport
deed-print = Druk
deed-approve = Zgadzać się
right-see-clients = Widzieć klientów
right-add-clients = Dodawać klientów
right-change-clients = Zmieniać dane klientów
right-delete-clients = Przenosić klientów do kosza i przywracać
right-import-clients = Wczytywać klientów z pliku
right-export-clients = Zapisywać klientów do pliku
right-print-clients = Drukować karty i listy
right-approve-exports = Zgadzać się na cudzy eksport
right-see-contacts = Pokazywać telefony i nazwiska na karcie
right-list-contacts = Widzieć telefony i nazwiska na listach
right-change-contacts = Zmieniać telefony i nazwiska
right-see-notes = Widzieć notatki
right-change-notes = Zmieniać notatki
right-see-senior-notes = Widzieć notatki dla starszych
right-change-senior-notes = Zmieniać notatki dla starszych
right-see-warnings = Widzieć ostrzeżenia dotyczące klientów
right-change-warnings = Dodawać, zmieniać i usuwać ostrzeżenia
right-see-visits = Widzieć kalendarz i listę oczekujących
right-add-visits = Umawiać wizyty, blokować czas, wpisywać na listę oczekujących
right-change-visits = Przenosić i zmieniać wizyty, oznaczać ich stan
right-cancel-visits = Odwoływać wizyty i usuwać wpisane omyłkowo
right-override-clashes = Umawiać mimo kolizji
right-print-visits = Drukować plany dnia
right-change-services = Zmieniać usługi, gabinety i kto co robi
right-change-schedule = Zmieniać godziny pracy i dni wolne
right-see-people = Widzieć konta pracowników
right-invite-people = Zapraszać osoby
right-change-roles = Zmieniać konta i role
right-let-people-go = Zamykać konta przy odejściu
right-see-staff-data = Widzieć zastrzeżone dane pracowników
right-change-staff-data = Zmieniać zastrzeżone dane pracowników
right-see-journal = Czytać dziennik działań
right-export-journal = Zapisywać dziennik do pliku
right-see-watch = Widzieć ostrzeżenia i przegląd bezpieczeństwa
right-change-watch = Znosić limity, zmieniać zasady ochrony danych
right-lock-down = Blokować wszystko w razie zagrożenia
right-make-backups = Tworzyć kopie zapasowe
right-hold-kit = Mieć arkusz odzyskiwania
right-change-settings = Zmieniać ustawienia i komputery
right-use-desk = Logować się
reach-all = Klienci wszystkich
reach-own-and-free = Własni i niczyi klienci
reach-own = Tylko własni klienci
reach-none = Żadni klienci
meter-reveals = Pokazanych kontaktów w 15 minut
meter-cards = Otwartych kart na dobę
meter-searches = Wyszukiwań na dobę
meter-exports = Eksportów na dobę
meter-prints = Wydruków na dobę
meter-days = Podglądów odległych dni kalendarza na dobę

### Role editor

roles-people = { $count ->
    [0] na razie nikt
    [one] { $count } osoba
    [few] { $count } osoby
   *[many] { $count } osób
}
roles-changed = zmieniona
roles-unsaved = jeszcze niezapisane
roles-owner-hint = Właściciel może wszystko. Tego nie da się zmienić.
roles-rights = Uprawnienia
roles-owners-only = { $right } — tylko właściciel
roles-also-on = Dla „{ $right }” włączono też: { $list }
roles-also-off = Bez „{ $right }” to nie działa, więc wyłączono też: { $list }
roles-sight = Co widać
roles-reach = Czyi klienci
roles-days-back = Ile dni wstecz
roles-days-back-hint = Klienci, których dawno nikt nie ruszał, są niewidoczni.
roles-for-ever = bez ograniczeń
roles-vip = Także klienci VIP
roles-vip-hint = Bez tego klientów VIP w ogóle nie da się znaleźć.
roles-limits = Ile to za dużo
roles-limits-hint = Blisko limitu program pyta o hasło. Po przekroczeniu ekran się blokuje, a właściciel dostaje ostrzeżenie. Puste pole to brak limitu.
roles-no-limit = bez limitu
roles-sign-in = Logowanie
roles-password-days = Hasło ważne, dni
roles-password-days-hint = Potem trzeba ustawić nowe; stare zadziała jeszcze raz.
roles-factor = Kod potwierdzający przy każdym logowaniu
roles-factor-hint = Kto go nie ma, ustawi go przy następnym logowaniu.
roles-hours = Tylko w godzinach pracy
roles-hours-hint = Próby poza nimi są odrzucane i widzi je właściciel.
roles-idle = Blokada bez działania po, minut
roles-idle-hint = Działa, gdy jest krótsza niż w ustawieniach bazy.
roles-idle-as-base = jak w ustawieniach
roles-at-once = Działa od razu, także dla zalogowanych.
roles-see-as = Zobacz jako ta rola
roles-see-as-save-first = Najpierw zapisać: widać tylko to, co zapisane.
roles-copy = Skopiuj jako nową rolę
roles-copy-name = { $role } 2
roles-copy-hint = Dowolna nazwa. Kopia zaczyna z tymi samymi uprawnieniami.
roles-copy-run = Utwórz rolę
roles-name = Nazwa roli
roles-reset = Przywróć gotową postać
roles-reset-title = Przywrócić gotową postać roli „{ $role }”?
roles-reset-what = Zmiany tej roli przepadną. Od razu dotyczy: { $people }.
roles-remove = Usuń rolę
roles-remove-title = Usunąć rolę „{ $role }”?
roles-remove-what = Nikt jej teraz nie ma. Można ją potem tylko utworzyć od nowa.
see-as-bar = Widok oczami roli: { $role }
see-as-only-looking = Tylko podgląd: niczego nie można zmienić.
see-as-back = Wróć do siebie
effects-title = Co to oznacza
effects-clients = Klienci
effects-visits = Dzień
effects-house = Firma
effects-sign-in = Logowanie
effect-no-clients = W ogóle nie widzi klientów.
effect-reach-all = Widzi klientów wszystkich specjalistów.
effect-reach-own-and-free = Widzi tylko własnych i niczyich klientów.
effect-reach-own = Widzi tylko własnych klientów.
effect-vip = Widzi także klientów VIP.
effect-not-vip = Nie widzi klientów VIP.
effect-days-back = { $days ->
    [one] Nie widzi klientów nieruszanych ponad { $days } dzień.
    [few] Nie widzi klientów nieruszanych ponad { $days } dni.
   *[many] Nie widzi klientów nieruszanych ponad { $days } dni.
}
effect-contacts-everywhere = Widzi telefony i nazwiska wszędzie, także na listach.
effect-contacts-card = Widzi telefony i nazwiska na karcie, ile trzeba.
effect-contacts-card-limit = { $count ->
    [one] Widzi telefony i nazwiska na karcie: najwyżej { $count } w 15 minut.
    [few] Widzi telefony i nazwiska na karcie: najwyżej { $count } w 15 minut.
   *[many] Widzi telefony i nazwiska na karcie: najwyżej { $count } w 15 minut.
}
effect-contacts-masked = Znajduje klientów po telefonie, ale widzi tylko „Ołena K.” i „•••• 45 67”.
effect-change-contacts = Zmienia telefony i nazwiska.
effect-see-notes = Czyta notatki, ale ich nie zmienia.
effect-change-notes = Czyta i pisze notatki.
effect-not-notes = Nie widzi notatek.
effect-see-senior-notes = Czyta zastrzeżone notatki dla starszych, ale ich nie zmienia.
effect-change-senior-notes = Czyta i pisze zastrzeżone notatki dla starszych.
effect-not-senior-notes = Nie może otworzyć zastrzeżonych notatek dla starszych.
effect-see-warnings = Czyta ostrzeżenia dotyczące klientów, ale ich nie zmienia.
effect-change-warnings = Czyta i wpisuje ostrzeżenia dotyczące klientów.
effect-not-warnings = Nie widzi treści ostrzeżeń, tylko to, że są.
effect-no-visits = Nie widzi kalendarza.
effect-visits-all = Widzi wizyty u wszystkich i całą listę oczekujących.
effect-visits-own-and-free = Widzi tylko własne wizyty i tych, którzy czekają na tę osobę lub na kogokolwiek.
effect-visits-own = Widzi tylko własne wizyty i tych, którzy czekają właśnie na tę osobę.
effect-add-visits = Umawia wizyty i blokuje czas.
effect-change-visits = Przenosi i zmienia wizyty, oznacza ich stan.
effect-cancel-visits = Odwołuje wizyty i usuwa wpisane omyłkowo.
effect-not-cancel-visits = Nigdy nie odwołuje wizyt.
effect-override-clashes = Umawia mimo kolizji, podając powód.
effect-not-override-clashes = Nigdy nie umawia na zajęty czas.
effect-print-visits = Drukuje plany dnia.
effect-change-services = Zmienia usługi, ceny, gabinety i kto co robi.
effect-change-schedule = Zmienia godziny pracy i dni wolne.
effect-add-clients = Dodaje klientów.
effect-change-clients = Zmienia dane klientów.
effect-delete-clients = Przenosi klientów do kosza i przywraca ich.
effect-import-clients = Wczytuje klientów z pliku.
effect-export-clients = Zapisuje klientów do pliku, ile razy trzeba.
effect-export-clients-limit = { $count ->
    [one] Zapisuje klientów do pliku: najwyżej { $count } raz na dobę.
    [few] Zapisuje klientów do pliku: najwyżej { $count } razy na dobę.
   *[many] Zapisuje klientów do pliku: najwyżej { $count } razy na dobę.
}
effect-approve-exports = Zgadza się na eksport innych.
effect-print-clients = Drukuje karty i listy, ile razy trzeba.
effect-print-clients-limit = { $count ->
    [one] Drukuje karty i listy: najwyżej { $count } raz na dobę.
    [few] Drukuje karty i listy: najwyżej { $count } razy na dobę.
   *[many] Drukuje karty i listy: najwyżej { $count } razy na dobę.
}
effect-not-delete-clients = Nigdy nie usuwa klientów.
effect-not-export-clients = Nie wynosi klientów z programu.
effect-limit-cards = { $count ->
    [one] Otwiera najwyżej { $count } kartę na dobę.
    [few] Otwiera najwyżej { $count } karty na dobę.
   *[many] Otwiera najwyżej { $count } kart na dobę.
}
effect-limit-searches = { $count ->
    [one] Szuka najwyżej { $count } raz na dobę.
    [few] Szuka najwyżej { $count } razy na dobę.
   *[many] Szuka najwyżej { $count } razy na dobę.
}
effect-limit-days = { $count ->
    [one] Zagląda w odległe dni kalendarza najwyżej { $count } raz na dobę.
    [few] Zagląda w odległe dni kalendarza najwyżej { $count } razy na dobę.
   *[many] Zagląda w odległe dni kalendarza najwyżej { $count } razy na dobę.
}
effect-see-people = Widzi, kto tu pracuje i w jakim stanie są konta.
effect-invite-people = Zaprasza osoby, ale nie jako właścicieli.
effect-change-roles = Zmienia konta i role.
effect-let-people-go = Zamyka konta przy odejściu.
effect-see-staff-data = Czyta zastrzeżone dane pracowników.
effect-change-staff-data = Zapisuje zastrzeżone dane pracowników.
effect-see-journal = Czyta w dzienniku działań, kto co robił.
effect-export-journal = Zapisuje dziennik do pliku.
effect-see-watch = Widzi ostrzeżenia i przegląd bezpieczeństwa.
effect-change-watch = Znosi limity na dany dzień i zmienia zasady ochrony danych.
effect-lock-down = Może od razu zablokować wszystko w razie zagrożenia.
effect-make-backups = Tworzy kopie zapasowe i wybiera dla nich miejsca.
effect-hold-kit = Drukuje i sprawdza arkusz odzyskiwania.
effect-change-settings = Zmienia ustawienia i rejestruje komputery.
effect-password-for-good = Może nie zmieniać hasła dowolnie długo.
effect-password-days = { $days ->
    [one] Ustawia nowe hasło co { $days } dzień.
    [few] Ustawia nowe hasło co { $days } dni.
   *[many] Ustawia nowe hasło co { $days } dni.
}
effect-second-factor = Loguje się hasłem i kodem potwierdzającym.
effect-no-second-factor = Loguje się hasłem; kod potwierdzający według uznania.
effect-any-time = Loguje się o każdej porze.
effect-hours = Loguje się tylko: { $hours }.
effect-idle = { $minutes ->
    [one] Ekran blokuje się po { $minutes } minucie bez działania.
    [few] Ekran blokuje się po { $minutes } minutach bez działania.
   *[many] Ekran blokuje się po { $minutes } minutach bez działania.
}
effect-idle-as-base = Ekran blokuje się bez działania tak, jak w ustawieniach.

### Arrival

invited = Zaproszenie
invited-title = Pierwsze logowanie
invited-code = Kod zaproszenia
invited-code-hint = Jest na otrzymanej kartce. Działa jeden raz.
invited-run = Ustaw hasło i zaloguj
lock-down-run = Blokada awaryjna
lock-down-title = Zablokować teraz wszystko?
lock-down-what = Baza klientów natychmiast się blokuje, dla wszystkich. Zaloguje się tylko właściciel, dopóki nie zakończy blokady. Wpisany tekst zostanie zachowany.
lock-down-on = Baza klientów jest zablokowana awaryjnie
lock-down-on-hint = Zalogować się może tylko właściciel. Pozostali czekają, aż zakończy blokadę.
lock-down-banner = Baza klientów jest zablokowana awaryjnie: zaloguje się tylko właściciel.
lock-down-end = Zakończ blokadę
enrol-title = Ten komputer nie jest zarejestrowany
enrol-lead = Baza klientów tu jest, ale otwiera się tylko na zarejestrowanych komputerach. Potrzebny jest kod z takiego komputera.
enrol-code = Kod z drugiego komputera
enrol-code-hint = Tam: Ustawienia, Komputery, „Zarejestruj kolejny”.
enrol-run = Zarejestruj i zaloguj
enrol-with-sheet = Bez kodu, ale z arkuszem odzyskiwania
arrival-leave = Nie teraz
arrival-code-lead = Hasło jest poprawne. Teraz kod z telefonu.
arrival-password = Czas na nowe hasło
arrival-password-lead = Hasło straciło ważność. Proszę wybrać inne, nieużywane nigdzie indziej.
arrival-password-lead-grace = Hasło straciło ważność. Można wybrać nowe teraz albo jeszcze raz użyć starego.
arrival-password-once = Jeszcze raz ze starym
password-old = Obecne hasło
password-change = Zmień hasło
password-changed = Hasło zmienione. Od teraz działa tylko nowe.
strength-rule-staff = Co najmniej 12 znaków. Najlepsze jest zdanie, którego nikt inny nie zna.
strength-too-short-staff = Za krótkie: potrzeba co najmniej 12 znaków.
settings-password = Hasło
settings-factor = Kody potwierdzające
settings-computers = Pokaż komputery
factor-title = Ustawianie kodów potwierdzających
factor-lead = Aplikacja uwierzytelniająca w telefonie co 30 sekund pokazuje nowy kod, także bez internetu. Z nią samo skradzione hasło niczego nie otworzy.
factor-qr = Kod dla aplikacji uwierzytelniającej
factor-step-1 = Otworzyć w telefonie aplikację uwierzytelniającą (Aegis, Google Authenticator, Microsoft Authenticator lub inną).
factor-step-2 = Zeskanować ten obrazek.
factor-step-3 = Wpisać sześć cyfr z telefonu.
factor-secret = Bez aparatu można wpisać w aplikacji:
factor-first-code = Kod z telefonu
factor-first-code-hint = Potwierdza, że telefon pokazuje właściwe kody.
factor-set-up = Ustaw kody
factor-is-on = Kody potwierdzające są włączone. Logowanie wymaga hasła i kodu z telefonu.
factor-is-off = Kody potwierdzające są wyłączone. Kto pozna hasło, może się nim zalogować.
factor-remove-title = Wyłączyć kody potwierdzające?
factor-remove-what = Od tej chwili do logowania wystarczy samo hasło. Kody odzyskiwania przestaną działać.
recovery-title = Kody odzyskiwania
recovery-lead = Gdy telefon zginie, jeden z nich zastąpi kod potwierdzający. Każdy działa jeden raz.
recovery-keep = Widać je tylko teraz
recovery-keep-hint = Należy je wydrukować lub przepisać, a kartkę trzymać z dala od telefonu i komputera.
recovery-on-paper = Są już na papierze
arrival-rules = Zasady ochrony danych klientów
arrival-rules-lead = Do przeczytania i podpisania: przy pierwszym logowaniu, potem raz w roku lub po zmianie.
arrival-rules-accept = Znam te zasady i je akceptuję
arrival-rules-sign = Podpisz

### Lesson

lesson-title = Pięć minut o bezpieczeństwie
lesson-lead = Większość wycieków zaczyna się od wiadomości, telefonu lub pożyczonego hasła. Cztery rady, potem pięć pytań. Tego nie można oblać.
lesson-advice-1 = Nikt uczciwy nie pyta o hasło ani o kod: ani bank, ani pomoc techniczna, ani właściciel.
lesson-advice-2 = Pośpiech to ostrzeżenie. „Natychmiast, bo zamkniemy konto” — tak piszą oszuści.
lesson-advice-3 = Dobre hasło jest długie i używane tylko w jednym miejscu.
lesson-advice-4 = Przed odejściem od biurka trzeba zablokować ekran: Ctrl+L.
lesson-begin = Do pytań
lesson-finish = Zobacz odpowiedzi
lesson-done = Dziękujemy!
lesson-right = { $right ->
    [0] To było trudne. Oto jak należy.
    [one] Poprawnych odpowiedzi: { $right } z { $of }. Oto dlaczego.
    [few] Poprawnych odpowiedzi: { $right } z { $of }. Oto dlaczego.
   *[many] Poprawnych odpowiedzi: { $right } z { $of }. Oto dlaczego.
}
lesson-go-on = Do pracy
lesson-was-right = Dobrze
lesson-was-other = Lepsza jest inna odpowiedź
lesson-your-answer = Wybrana odpowiedź: { $answer }
lesson-1-question = Wiadomość od „banku” każe jeszcze dziś otworzyć link i wpisać hasło. Co zrobić?
lesson-1-answer-1 = Otworzyć link: logo jest prawdziwe
lesson-1-answer-2 = Nie otwierać i zadzwonić do banku pod znany numer
lesson-1-answer-3 = Odpisać z pytaniem, czy to prawda
lesson-1-why = Logo łatwo skopiować, a odpowiedź trafi do oszusta. Pytać trzeba znaną sobie drogą.
lesson-2-question = Które hasło jest najlepsze?
lesson-2-answer-1 = To samo dobre co do poczty
lesson-2-answer-2 = Nazwa salonu, rok i wykrzyknik
lesson-2-answer-3 = Długie zdanie znane tylko mnie, używane tylko tutaj
lesson-2-why = Nazwy i lata odgaduje się w kilka sekund. Hasło użyte dwa razy kradnie się dwa razy.
lesson-3-question = Ktoś z zespołu nie pamięta hasła i prosi o pożyczenie innego, tylko na minutę.
lesson-3-answer-1 = Odmówić: właściciel w minutę zrobi nowe zaproszenie
lesson-3-answer-2 = Zalogować się i oddać miejsce
lesson-3-answer-3 = Podać i zmienić wieczorem
lesson-3-why = Wszystko, co dzieje się pod danym nazwiskiem, idzie na jego konto. Nowe zaproszenie jest szybsze niż tłumaczenie.
lesson-4-question = Pora na kawę, a naprzeciw ekranu siedzi klient.
lesson-4-answer-1 = Nic: to tylko minuta
lesson-4-answer-2 = Nacisnąć Ctrl+L
lesson-4-answer-3 = Odwrócić ekran
lesson-4-why = Minuta wystarczy, by sfotografować listę. Blokada trwa sekundę i niczego nie gubi.
lesson-5-question = Dzwoni „pomoc techniczna” i prosi o kod potwierdzający z telefonu.
lesson-5-answer-1 = Najpierw zapytać o nazwisko, potem podać
lesson-5-answer-2 = Podać: działa tylko 30 sekund
lesson-5-answer-3 = Rozłączyć się i powiedzieć właścicielowi
lesson-5-why = Dzwoniącemu wystarczy trzydzieści sekund. Kto pomaga, nie potrzebuje kodu.

### Computers

computers-title = Komputery
computers-lead = Baza klientów otwiera się tylko na tych komputerach. Kopia jej plików nie otworzy się nigdzie indziej.
computers-name = Komputer
computers-last-used = Ostatnio używany
computers-enrolled = Zarejestrowany
computers-this = ten
computers-remove = Usuń
computers-remove-of = Usuń komputer { $name }
computers-remove-title = Usunąć komputer { $name }?
computers-remove-what = Od teraz nikt się na nim nie zaloguje. Aby znów go używać, trzeba go zarejestrować od nowa.
computers-add = Zarejestruj kolejny
computers-add-lead = Po podaniu hasła powstanie kod do wpisania na drugim komputerze.
computers-add-run = Utwórz kod
computers-step-1 = Zainstalować tam program Kartoteka i skopiować folder bazy klientów.
computers-step-2 = Uruchomić: program powie, że komputer nie jest zarejestrowany.
computers-step-3 = Wybrać tam swój kafelek, wpisać hasło i ten kod.
binding-title = Powiązanie z komputerami
binding-switch = Hasła działają tylko na zarejestrowanych komputerach
binding-on = Skradziona kopia plików niczego nie otworzy, nawet przy znanym haśle. Nowy komputer wymaga kodu lub arkusza odzyskiwania.
binding-off = Cena: kto skopiuje pliki i pozna lub odgadnie jedno hasło, przeczyta wszystko na dowolnym komputerze.

### Leaving day

leaving-title = Odejście pracownika
leaving-plan = Co się stanie po odejściu: { $name }
leaving-nothing-yet = Na razie nic się nie dzieje. Najpierw widać cały plan.
leaving-hand-over = Klienci i wizyty
leaving-clients = { $count ->
    [one] { $name } prowadzi { $count } klienta.
    [few] { $name } prowadzi { $count } klientów.
   *[many] { $name } prowadzi { $count } klientów.
}
leaving-no-clients = { $name } nie ma własnych klientów: niczego nie trzeba przekazywać.
leaving-visits = { $count ->
    [one] { $name }: przed nami jeszcze { $count } wizyta.
    [few] { $name }: przed nami jeszcze { $count } wizyty.
   *[many] { $name }: przed nami jeszcze { $count } wizyt.
}
leaving-waiting = { $count ->
    [one] Na liście oczekujących jest { $count } osoba zapisana do: { $name }.
    [few] Na liście oczekujących są { $count } osoby zapisane do: { $name }.
   *[many] Na liście oczekujących jest { $count } osób zapisanych do: { $name }.
}
leaving-successor = Kto przejmuje
leaving-nobody = Nikt: klienci będą niczyi, wizyty zostaną na miejscu
leaving-which = Którzy klienci
leaving-all = Wszyscy
leaving-list = Wybrani z listy
leaving-picked = Wybrano { $count } z { $of }; pozostali będą niczyi
leaving-traces = Co ta osoba widziała i wyniosła
leaving-traces-of = Co widział i wyniósł pracownik: { $name }
leaving-days = { $days ->
    [one] W ostatnim { $days } dniu, według dziennika działań.
    [few] W ostatnich { $days } dniach, według dziennika działań.
   *[many] W ostatnich { $days } dniach, według dziennika działań.
}
leaving-viewed = otwarte karty
leaving-revealed = pokazane kontakty
leaving-searched = wyszukiwania
leaving-exported = eksporty
leaving-printed = wydruki
leaving-changed = zmiany
leaving-deleted = do kosza
leaving-recent = Najnowsze wpisy
leaving-recent-all = Pokaż wszystkie ({ $count })
leaving-copies = Kopie zapasowe
leaving-copies-hint = Świeża kopia z nowymi zamkami trafi tutaj:
leaving-no-copies = Nie wybrano miejsca na kopie, więc kopia nie powstanie. Lepiej najpierw je wybrać.
leaving-next = Dalej
leaving-will = Po przejściu dalej — { $name }:
leaving-will-close = Konto zamyka się od razu, nawet w trakcie pracy: { $name }.
leaving-will-hand = { $count ->
    [one] { $count } klient przechodzi do: { $successor }.
    [few] { $count } klienci przechodzą do: { $successor }.
   *[many] { $count } klientów przechodzi do: { $successor }.
}
leaving-will-free = { $count ->
    [one] { $count } klient będzie niczyi.
    [few] { $count } klienci będą niczyi.
   *[many] { $count } klientów będzie niczyich.
}
leaving-will-visits = { $count ->
    [one] { $count } przyszła wizyta przechodzi do: { $successor } — także w zajętym czasie; kolizje zostaną policzone.
    [few] { $count } przyszłe wizyty przechodzą do: { $successor } — także w zajętym czasie; kolizje zostaną policzone.
   *[many] { $count } przyszłych wizyt przechodzi do: { $successor } — także w zajętym czasie; kolizje zostaną policzone.
}
leaving-will-visits-stay = { $count ->
    [one] { $count } przyszła wizyta zostaje w kolumnie { $name }, dopóki ktoś jej nie przeniesie.
    [few] { $count } przyszłe wizyty zostają w kolumnie { $name }, dopóki ktoś ich nie przeniesie.
   *[many] { $count } przyszłych wizyt zostaje w kolumnie { $name }, dopóki ktoś ich nie przeniesie.
}
leaving-will-waiting = { $count ->
    [one] Na liście oczekujących { $count } osoba czeka odtąd na termin u: { $successor }.
    [few] Na liście oczekujących { $count } osoby czekają odtąd na termin u: { $successor }.
   *[many] Na liście oczekujących { $count } osób czeka odtąd na termin u: { $successor }.
}
leaving-will-waiting-drop = { $count ->
    [one] Na liście oczekujących { $count } osoba nie czeka już na termin u: { $name }.
    [few] Na liście oczekujących { $count } osoby nie czekają już na termin u: { $name }.
   *[many] Na liście oczekujących { $count } osób nie czeka już na termin u: { $name }.
}
leaving-will-keys = Wszystkie zamki zostają wymienione: stare hasło ani żadna stara kopia kluczy nie otworzą niczego nowego.
leaving-will-copy = { $count ->
    [one] Świeża kopia zapasowa trafi w { $count } miejsce.
    [few] Świeża kopia zapasowa trafi w { $count } miejsca.
   *[many] Świeża kopia zapasowa trafi w { $count } miejsc.
}
leaving-no-undo = Nie da się tego cofnąć. Jeśli ta osoba wróci, dostanie nowe zaproszenie.
leaving-run = Zamknij konto: { $name }
leaving-stage-closing = Zamykanie konta
leaving-stage-handing-over = Trwa przekazywanie klientów i wizyt
leaving-stage-copying = Zapisywanie bazy klientów od nowa
leaving-stage-sealing = Wymiana zamków
leaving-stage-checking = Sprawdzanie wszystkiego
leaving-stage-switching = Nowa baza zastępuje starą
leaving-stage-backing-up = Powstaje świeża kopia zapasowa
leaving-running-hint = Proszę czekać. Gdyby zabrakło prądu, baza pozostanie cała: taka jak przedtem albo taka jak potem.
certificate-paper = Poświadczenie zamknięcia konta
certificate-title = Gotowe: { $name }
certificate-lead = Konto jest zamknięte, wszystkie zamki wymienione. Stare hasła i stare kopie kluczy nie otworzą niczego, co powstanie od teraz.
certificate-when = Kiedy
certificate-by = Kto
certificate-account = Konto
certificate-closed = zamknięte
certificate-clients = Przekazani klienci
certificate-visits = Przekazane wizyty
certificate-clashing = W tym w zajętym czasie
certificate-look-at-clashes = Te wizyty trzeba obejrzeć w kalendarzu i przenieść.
certificate-nobody = niczyi
certificate-to = { $count } → { $successor }
certificate-keys = Numer zamków
certificate-copies = Świeże kopie
certificate-no-copies = brak
certificate-journal = Pieczęć dziennika
certificate-signature = Podpis: { $name }
certificate-done = Do pracowników

### Booking

booking-new = Nowa rezerwacja
booking-kind-visit = Wizyta
booking-kind-block = Zajęty czas
booking-client = Klient
booking-client-example = Imię lub telefon
booking-new-client = ＋ nowy klient „{ $name }”
booking-guest = Gość
booking-guest-name = Imię gościa
booking-last-client = Ostatni klient: { $name }
booking-other-client = Ktoś inny
booking-service = Usługa
booking-service-example = Nazwa usługi
booking-other-service = Inna usługa
booking-another-service = Jeszcze jedna usługa
booking-remove-service = Usuń tę usługę
booking-no-service = Bez usługi
booking-like-last = Jak ostatnio: { $what }
booking-book-like-last = Umów tak jak ostatnio: { $what }, { $when }
booking-specialist = Specjalista
booking-anyone = Dowolna osoba
booking-anyone-now = Dowolna osoba (teraz { $name })
booking-day = Dzień
booking-time = Godzina
booking-days = Dni tygodnia
booking-days-wrong = Dzień wizyty jest jednym z nich: zaznacz i jego.
booking-free-times = Wolne terminy
booking-no-times = W najbliższych trzech tygodniach nie ma wolnych terminów. Można wybrać innego specjalistę albo wpisać godzinę.
booking-minutes = Minuty
booking-as-usual = Jak zwykle: { $time }
booking-price = Cena
booking-room = Gabinet
booking-equipment = Sprzęt
booking-first-free = Pierwszy wolny
booking-none = Brak
booking-note = Notatka
booking-block-note = Na co
booking-only-this = Tylko u tego specjalisty
booking-more = Gabinet, cena, notatka, powtarzanie…
booking-repeats = Powtarza się
booking-repeats-no-more = Następne wizyty zostaną usunięte.
booking-interval = Co ile
booking-every = Okres
booking-unit-day = { $count ->
    [one] dzień
    [few] dni
   *[many] dni
}
booking-unit-week = { $count ->
    [one] tydzień
    [few] tygodnie
   *[many] tygodni
}
booking-unit-month = { $count ->
    [one] miesiąc, tego samego dnia
    [few] miesiące, tego samego dnia
   *[many] miesięcy, tego samego dnia
}
booking-unit-month-weekday = { $count ->
    [one] miesiąc, w ten sam dzień tygodnia
    [few] miesiące, w ten sam dzień tygodnia
   *[many] miesięcy, w ten sam dzień tygodnia
}
booking-every-day = { $count ->
    [one] Codziennie
    [few] Co { $count } dni
   *[many] Co { $count } dni
}
booking-every-week = { $count ->
    [one] Co tydzień
    [few] Co { $count } tygodnie
   *[many] Co { $count } tygodni
}
booking-every-month = { $count ->
    [one] Co miesiąc tego samego dnia
    [few] Co { $count } miesiące tego samego dnia
   *[many] Co { $count } miesięcy tego samego dnia
}
booking-every-month-weekday = { $count ->
    [one] Co miesiąc w ten sam dzień tygodnia
    [few] Co { $count } miesiące w ten sam dzień tygodnia
   *[many] Co { $count } miesięcy w ten sam dzień tygodnia
}
booking-on-days = { $days }
booking-times = { $count ->
    [one] { $count } raz
    [few] { $count } razy
   *[many] { $count } razy
}
booking-until-day = do { $day }
booking-ends = Kończy się
booking-ends-count = po określonej liczbie razy
booking-ends-until = określonego dnia
booking-count = Ile razy
booking-last-day = Ostatni dzień
booking-preview = { $count ->
    [one] Powstanie { $count } termin.
    [few] Powstaną { $count } terminy.
   *[many] Powstanie { $count } terminów.
}
booking-preview-clashing = { $count ->
    [one] { $count } z nich koliduje.
    [few] { $count } z nich kolidują.
   *[many] { $count } z nich koliduje.
}
booking-resumed = Ta rezerwacja została zaczęta wcześniej. Wszystko jest tak, jak było.
booking-waiting-here = Kto czeka na ten termin
booking-book = Umów
booking-book-at = Umów: { $when }
booking-booked = Umówiono: { $name }, { $when }
booking-booked-many = { $count ->
    [one] Umówiono { $count } wizytę, pierwsza: { $when }
    [few] Umówiono { $count } wizyty, pierwsza: { $when }
   *[many] Umówiono { $count } wizyt, pierwsza: { $when }
}
booking-blocked = Czas jest zajęty: { $when }
booking-blocked-many = { $count ->
    [one] Czas jest zajęty { $count } raz, najpierw: { $when }
    [few] Czas jest zajęty { $count } razy, najpierw: { $when }
   *[many] Czas jest zajęty { $count } razy, najpierw: { $when }
}

### Visit

visit-title = Wizyta
visit-block = Zajęty czas
visit-card = Karta klienta
visit-services = Usługi
visit-status = Stan
visit-paid = Opłacona
visit-unpaid = Nieopłacona
visit-set-paid = Oznacz jako opłaconą
visit-set-unpaid = Oznacz jako nieopłaconą
visit-note-hidden = Ta rola nie widzi notatek.
visit-ahead = { $count ->
    [one] przed nami { $count } wizyta
    [few] przed nami { $count } wizyty
   *[many] przed nami { $count } wizyt
}
visit-written-by = Wpis: { $name }, { $when }
visit-change = Zmień
visit-change-title = Zmień wizytę
visit-changed = { $count ->
    [one] Zmieniono { $count } wizytę
    [few] Zmieniono { $count } wizyty
   *[many] Zmieniono { $count } wizyt
}
visit-move = Przenieś…
visit-move-title = Przenieś wizytę
visit-move-now = Przenieś
visit-moved = Przeniesiono: { $when }
visit-stretched = Teraz { $when }
visit-again = Umów ponownie
visit-cancel = Odwołaj wizytę
visit-cancelled-because = Odwołana: { $reason }
visit-mistake = Wpisana przez pomyłkę
visit-scope-ahead = { $count ->
    [one] Ta wizyta się powtarza; przed nami jeszcze { $count }. O które chodzi?
    [few] Ta wizyta się powtarza; przed nami jeszcze { $count }. O które chodzi?
   *[many] Ta wizyta się powtarza; przed nami jeszcze { $count }. O które chodzi?
}
clash-dialog = Tak nie można umówić
clash-next = Najbliższe wolne terminy
clash-reason = Dlaczego mimo to
clash-anyway = Umów mimo to
clash-specialist = { $what }: termin zajęty, { $when }.
clash-room = { $what }: zajęte, { $when }.
clash-equipment = { $what }: w użyciu, { $when }.
clash-client = Klient ma inną wizytę: { $when }.
clash-off-hours = { $what }: poza godzinami pracy, { $when }.
concerns-title = Uwaga
concerns-reason = Dlaczego mimo to
concerns-anyway = Kontynuuj
concern-allergy = { $service }: alergia, { $warning }.
concern-contraindication = { $service }: przeciwwskazanie, { $warning }.
concern-hidden = { $service }: jest ostrzeżenie. Proszę zapytać kogoś, kto może je zobaczyć.
concern-do-not-book = Nie umawiać: { $warning }
concern-do-not-book-plain = Tego klienta nie umawiamy.

### Waitlist

nav-waitlist = Lista oczekujących
waitlist-count = { $count ->
    [one] czeka { $count } osoba
    [few] czekają { $count } osoby
   *[many] czeka { $count } osób
}
waitlist-add = Dodaj do listy
waitlist-edit = Zmień
waitlist-close = Usuń z listy
waitlist-closed = Usunięto z listy oczekujących: { $name }
waitlist-hidden = Ta rola tego nie widzi
waitlist-any-service = Dowolna usługa
waitlist-specialists = Specjaliści
waitlist-from = Od
waitlist-until = Do
waitlist-time-from = Nie wcześniej niż
waitlist-time-until = Koniec do
waitlist-no-days = Potrzebny jest co najmniej jeden dzień tygodnia.
waitlist-openings = Wolne terminy
waitlist-openings-hint = Jedno kliknięcie umawia wizytę.
waitlist-no-openings = W tych dniach nie ma jeszcze wolnych terminów.
waitlist-empty = Nikt nie czeka
waitlist-empty-hint = Tu trafiają osoby, dla których zabrakło terminu. Gdy ktoś odwoła wizytę, widać od razu, kto mógłby przyjść.

### Day plan

day-sheet-title = Plan dnia
day-sheet-everybody = Wszyscy
day-sheet-empty = Tego dnia nikt nie pracuje i nikt nie jest umówiony.
day-sheet-nobody = Nikt nie jest umówiony.
day-sheet-first = pierwsza wizyta
day-sheet-warnings = Ostrzeżenie: { $warnings }
day-sheet-foot = Dane osobowe. Tę kartkę należy zniszczyć na koniec dnia.

### Command line

cli-password-again = To samo hasło jeszcze raz
cli-passwords-differ = Hasła się różnią.
cli-passwords-differ-hint = Proszę zacząć od nowa i wpisać dwa razy to samo hasło.
cli-no-terminal = Nie ma terminala, w którym można zapytać o hasło.
cli-no-terminal-hint = Proszę zapisać hasło w pliku i wskazać go: --password-file FILE.
cli-no-folder = Nie wiadomo, gdzie leży folder bazy klientów.
cli-no-folder-hint = Proszę go wskazać: --vault DIR.
cli-no-base = W { $path } nie ma bazy klientów.
cli-no-base-hint = Proszę podać jej folder: --vault DIR. Nową tworzy `kartoteka-cli init`.
cli-no-such-person = Nikt o takim imieniu się tu nie loguje.
cli-no-such-person-hint = Logują się: { $names }.
cli-which-person = Loguje się tu kilka osób.
cli-which-person-hint = Proszę podać, kto się loguje: --user NAME. Logują się: { $names }.
cli-kit-file-refused = Nie można utworzyć pliku { $path } na arkusz odzyskiwania.
cli-kit-file-refused-hint = Proszę wskazać plik, którego jeszcze nie ma, w folderze z prawem zapisu.
cli-journal-touched = W dzienniku ktoś zmienił wpis { $seq }.
cli-journal-touched-hint = Proszę zostawić folder bez zmian i zajrzeć do kopii zapasowych sprzed tego wpisu.
cli-failed-attempts = Błędne hasła od ostatniego logowania: { $times }.
cli-code-of = Kod potwierdzający ({ $name })
cli-no-code = Potrzebny jest kod potwierdzający.
cli-no-code-hint = Odczytaj go z aplikacji w telefonie i podaj: --code 123456. Każdy kod działa raz.
cli-steps-left = Logowanie nie jest jeszcze zakończone.
cli-steps-left-hint = Zaloguj się raz w oknie programu i wykonaj tam to, o co poprosi.
cli-no-such-staff = Nikt o tym imieniu tu nie pracuje.
cli-no-such-staff-hint = Kto tu pracuje, pokaże polecenie: kartoteka-cli people list.
cli-which-staff = To imię nosi kilka osób.
cli-which-staff-hint = Zamiast imienia podaj identyfikator, pokazuje go polecenie: kartoteka-cli people list.
cli-no-such-service = Nie ma usługi o tej nazwie.
cli-no-such-service-hint = Wszystkie usługi pokaże polecenie: kartoteka-cli services list.
cli-which-service = Tę nazwę nosi kilka usług.
cli-which-service-hint = Zamiast nazwy podaj identyfikator, pokazuje go polecenie: kartoteka-cli services list.
cli-kit-sheet =
    KARTOTEKA: ARKUSZ ODZYSKIWANIA
    { $business }
    Baza klientów { $base }

    Kto ma te słowa, może otworzyć bazę klientów i wszystkie jej kopie zapasowe.
    Proszę to wydrukować, schować papier w bezpiecznym miejscu i usunąć plik.

    { $words }

    Aby odtworzyć: proszę zainstalować program Kartoteka, wybrać „Odtwórz z kopii zapasowej” i wpisać słowa.
    Bez programu Kartoteka: README.txt obok kopii zapasowych; ten plik jest tożsamością dla programu age:

### Backup readme

backup-readme =
    KOPIE ZAPASOWE BAZY KLIENTÓW (Kartoteka)

    Pliki w folderze „sets” są zaszyfrowane. Bez arkusza odzyskiwania (24 słowa na papierze) nikt ich nie otworzy.

    Z PROGRAMEM KARTOTEKA
    Proszę zainstalować program, na pierwszym ekranie wybrać „Odtwórz z kopii zapasowej”, wskazać ten folder i wpisać słowa z arkusza odzyskiwania. To, co już jest na komputerze, zostanie zachowane.

    BEZ PROGRAMU KARTOTEKA
    Wystarczą trzy zwykłe programy: age (https://age-encryption.org), tar oraz Python 3 z pakietem sqlcipher3. Poniższe polecenia są dla systemów Linux i macOS; w systemie Windows działają w WSL.

    1. Proszę zainstalować age i Python 3, a potem jeden raz przygotować Pythona:
    # >>> przygotowanie, jeden raz
    python3 -m venv ~/kartoteka-reader
    ~/kartoteka-reader/bin/pip install sqlcipher3
    # <<<

    2. Proszę skopiować cały ten folder na komputer. Obok tego README.txt proszę utworzyć plik identity.txt z wierszem arkusza odzyskiwania, który zaczyna się od AGE-SECRET-KEY-1. (Arkusz odzyskiwania zapisany jako plik nadaje się bez zmian: wystarczy zmienić jego nazwę na identity.txt.)

    3. Proszę otworzyć terminal w tym folderze i wykonać:
    # >>> odtworzenie najnowszej kopii
    mkdir restored
    age --decrypt --identity identity.txt "$(ls sets/*.age | tail -n 1)" | tar --extract --directory restored
    age --decrypt --identity identity.txt --output restored/contents.json restored/contents.age
    cd restored
    ~/kartoteka-reader/bin/python - <<'END'
    import csv, json, sqlcipher3
    key = json.load(open("contents.json"))["database_key_hex"]
    base = sqlcipher3.connect("base.db")
    base.execute("PRAGMA key = \"x'" + key + "'\"")
    tables = base.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    for (table,) in tables:
        rows = base.execute("SELECT * FROM " + table)
        with open(table + ".csv", "w", newline="", encoding="utf-8") as file:
            out = csv.writer(file)
            out.writerow([column[0] for column in rows.description])
            for row in rows:
                out.writerow([value.hex() if isinstance(value, bytes) else value for value in row])
    END
    # <<<

    W folderze „restored” leży teraz po jednej tabeli na każdy rodzaj zapisów; klienci są w clients.csv, ich telefony w client_phones.csv. Aby wziąć inną kopię niż najnowsza, proszę wpisać jej nazwę w miejsce części w nawiasie. Jeśli jest program b3sum, polecenie „b3sum --check BLAKE3SUMS” w tym folderze pokaże, że niczego nie zmieniono.

    4. Te tabele nie są zaszyfrowane. Na koniec proszę usunąć folder „restored” i plik identity.txt.
