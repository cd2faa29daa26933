### Common

back = Назад
next = Далее
cancel = Отмена
close = Закрыть
continue = Продолжить
undo = Вернуть
retry = Попробовать ещё раз
stop = Остановить
choose = Выбрать…
print = Напечатать
restore = Восстановить
unlock = Разблокировать
language = Язык
colours = Цвета
colours-light = Светлые
colours-dark = Тёмные
colours-auto = Как в системе
first-name = Имя
last-name = Фамилия
password = Пароль
password-of = Пароль: { $name }
password-hint = Он открывает базу клиентов. Подсмотреть его не может никто, даже мы.
new-password = Новый пароль
show-password = Показать пароль
caps-lock = Включён Caps Lock
typing-cyrillic = Набор кириллицей
typing-latin = Набор латиницей
strength-label = Надёжность пароля
strength-rule = Не менее 15 знаков или пяти слов. Лучше всего — предложение, которое знаете только вы.
strength-good = Надёжный пароль.
strength-too-short = Слишком короткий: нужно не менее 15 знаков или пяти слов.
strength-too-common = Этот пароль известен всем. Выберите другой.
strength-too-guessable = Его легко угадать. Добавьте слова, не связанные между собой.
kit-words = Слова с листа восстановления
kit-words-hint = 24 английских слова в том порядке, как на листе. Номера и переносы строк не важны.
backup-folder = Папка для резервных копий
restore-from-copy = Восстановить из резервной копии
wizard-step = Шаг { $now } из { $of }
wizard-progress = Ход работы
time-left-seconds = { $seconds ->
    [one] осталась примерно { $seconds } секунда
    [few] осталось примерно { $seconds } секунды
   *[many] осталось примерно { $seconds } секунд
}
time-left-minutes = { $minutes ->
    [one] осталась примерно { $minutes } минута
    [few] осталось примерно { $minutes } минуты
   *[many] осталось примерно { $minutes } минут
}
day-today = сегодня
day-tomorrow = завтра
day-yesterday = вчера

### Errors

error-locked = База клиентов заблокирована.
error-locked-hint = Разблокируйте её и попробуйте ещё раз. Введённое сохранено.
error-wrong-password = Неверный пароль.
error-wrong-password-hint = { $seconds ->
    [0] Проверьте Caps Lock и язык клавиатуры и попробуйте ещё раз.
    [one] Проверьте Caps Lock и язык клавиатуры. Следующая попытка через { $seconds } секунду.
    [few] Проверьте Caps Lock и язык клавиатуры. Следующая попытка через { $seconds } секунды.
   *[many] Проверьте Caps Lock и язык клавиатуры. Следующая попытка через { $seconds } секунд.
}
error-too-soon = Слишком много попыток подряд.
error-too-soon-hint = { $seconds ->
    [0] Можно попробовать ещё раз.
    [one] Следующая попытка через { $seconds } секунду.
    [few] Следующая попытка через { $seconds } секунды.
   *[many] Следующая попытка через { $seconds } секунд.
}
error-forbidden = Ваша роль этого не позволяет.
error-forbidden-hint = Попросите владельца или администратора.
error-not-found = Этого здесь уже нет.
error-not-found-hint = Возможно, кто-то это убрал. Загляните в корзину или поищите ещё раз.
error-changed-meanwhile = Пока вы вводили, кто-то изменил данные этого клиента.
error-changed-meanwhile-hint = Ваш текст сохранён. Сравните его с новыми данными и сохраните ещё раз.
error-invalid-fields = Некоторые поля требуют внимания.
error-invalid-fields-hint = Исправьте отмеченные поля и сохраните ещё раз.
error-header-damaged = База клиентов на этом компьютере повреждена.
error-header-damaged-hint = Восстановите её из резервной копии с листом восстановления. То, что на диске, останется нетронутым.
error-database-damaged = База клиентов на этом компьютере повреждена.
error-database-damaged-hint = Восстановите её из резервной копии с листом восстановления. То, что на диске, останется нетронутым.
error-newer-version = Эта база клиентов создана более новой версией Картотеки.
error-newer-version-hint = Установите новейшую версию и откройте базу снова. Ничего не изменено.
error-already-open = База клиентов уже открыта в другом окне или программе.
error-already-open-hint = Закройте её там и попробуйте ещё раз.
error-keyring-missing = Хранилище паролей этого компьютера не отвечает.
error-keyring-missing-hint = Разблокируйте системное хранилище паролей и попробуйте ещё раз. Если оно утрачено, восстановите базу из резервной копии с листом восстановления.
error-rolled-back = База клиентов на диске старше той, с которой здесь уже работали.
error-rolled-back-hint = Возможно, кто-то подложил старые файлы. Верните новейшие файлы или восстановите новейшую резервную копию.
error-database-missing = Нет файла с клиентами.
error-database-missing-hint = Верните файл, если он был перемещён, или восстановите базу из резервной копии.
error-no-slot-here = Этот человек ещё не добавлен на этом компьютере.
error-no-slot-here-hint = Владелец может задать здесь новый пароль с листом восстановления.
error-weak-password = Пароль слишком слабый.
error-weak-password-hint = Возьмите не менее 15 знаков или пять слов, не связанных между собой.
error-wrong-kit = Этот лист восстановления от другой базы клиентов.
error-wrong-kit-hint = Найдите лист с таким же номером базы или выберите другую папку с копиями.
error-kit-unreadable = Это не слова с листа восстановления.
error-kit-unreadable-hint = Проверьте написание и порядок: должно быть 24 английских слова.
error-password-needed = На этом компьютере нужен новый пароль.
error-password-needed-hint = Придумайте новый пароль владельца и начните восстановление снова.
error-target-missing = Папка для копий не найдена.
error-target-missing-hint = Подключите диск или сеть либо выберите другую папку.
error-target-full = Для копии не хватает места: нужно { $needed }, свободно { $free }.
error-target-full-hint = Освободите место или выберите другую папку. Прежние копии не тронуты.
error-target-read-only = В папку для копий ничего нельзя записать.
error-target-read-only-hint = Проверьте защиту диска от записи и разрешения или выберите другую папку.
error-set-truncated = Эта резервная копия неполная.
error-set-truncated-hint = Выберите более раннюю копию. Нынешняя база клиентов не тронута.
error-set-altered = Эта резервная копия повреждена или изменена после создания.
error-set-altered-hint = Выберите другую копию. Нынешняя база клиентов не тронута.
error-set-newer-version = Эта резервная копия создана более новой версией Картотеки.
error-set-newer-version-hint = Установите новейшую версию и восстановите базу снова.
error-counts-differ = Восстановленные данные не совпадают с количествами в копии.
error-counts-differ-hint = Выберите другую копию. Нынешняя база клиентов не тронута.
error-no-sets = В этой папке нет резервных копий.
error-no-sets-hint = Выберите папку, в которую делали копии, или диск, на котором она лежит.
error-sign-in-first = Новейшие изменения ждут следующего входа.
error-sign-in-first-hint = Разблокируйте базу клиентов, а затем сделайте копию.
error-busy = Это уже выполняется.
error-busy-hint = Дождитесь завершения или остановите.
error-stopped = Остановлено.
error-stopped-hint = Ничего не осталось сделанным наполовину. Начать снова можно в любой момент.
error-file-unreadable = Файл не удаётся прочитать.
error-file-unreadable-hint = Проверьте, что он существует и не открыт в другой программе.
error-file-too-large = Файл слишком большой.
error-file-too-large-hint = Можно загрузить файл до 64 МБ. Разделите его на несколько.
error-too-many-rows = В файле слишком много строк.
error-too-many-rows-hint = За один раз можно загрузить до 300 000 строк. Разделите файл на несколько.
error-too-many-columns = В файле слишком много столбцов.
error-too-many-columns-hint = Можно прочитать до 200 столбцов. Уберите лишние.
error-not-text = Это не таблица в текстовом виде.
error-not-text-hint = Сохраните таблицу в формате CSV и выберите тот файл.
error-nothing-to-import = Загружать нечего.
error-nothing-to-import-hint = В файле нет строк с данными или не выбран ни один столбец.
error-folder-not-empty = В этой папке уже что-то есть.
error-folder-not-empty-hint = Выберите пустую папку.
error-internal = Не получилось.
error-internal-hint = Ничего не изменено. Попробуйте ещё раз; если это повторится, перезапустите Картотеку.

### Problems

problem-name-or-phone-needed = Нужно имя или телефон.
problem-not-a-phone = Это не номер телефона.
problem-not-an-email = Адрес выглядит так: name@example.com.
problem-not-a-date = Такой даты не существует.
problem-too-long = Слишком длинный текст.
problem-too-many = Сюда поместится не более 20.
problem-other = В таком виде это нельзя сохранить.

### Roles

role-owner = Владелец
role-administrator = Администратор
role-front-desk = Ресепшен
role-specialist = Специалист
role-junior-specialist = Младший специалист
role-accountant = Бухгалтер

### Frame

nav-label = Разделы
nav-clients = Клиенты
nav-journal = Журнал
nav-backups = Копии
nav-settings = Настройки
search-label = Поиск клиентов
search-placeholder = Имя, телефон или эл. почта
search-clear = Очистить поиск
copies-label = Копии
copies-good = Последняя резервная копия: { $when }
copies-late = Последняя резервная копия устарела: { $when }
copies-none = Резервной копии ещё нет
copies-no-place = Место для копий не выбрано
copies-running = Создаётся резервная копия
lock-desk = Заблокировать
user-menu = { $name }, { $role }
demo-banner = Демонстрационные данные — вымышленные люди
demo-leave = Выйти из демонстрации
failed-attempts = { $count ->
    [one] После прошлого входа { $count } раз введён неверный пароль
    [few] После прошлого входа { $count } раза введён неверный пароль
   *[many] После прошлого входа { $count } раз введён неверный пароль
}
failed-attempts-last = Последний раз: { $when }. Если это были не вы, смените пароль.
keys-title = Клавиатура
keys-search = Поиск клиентов
keys-lock = Сразу заблокировать
keys-save = Сохранить, далее
keys-close = Закрыть верхнее; введённое остаётся
keys-next = Следующее поле
keys-map = Эта подсказка

### Setup

setup-welcome = Добро пожаловать
setup-welcome-lead = Пять коротких шагов — и база клиентов готова. Она остаётся на этом компьютере, зашифрованная.
setup-business-name = Название заведения
setup-business-name-hint = Как его знают клиенты. Видно на экране блокировки и на листе восстановления.
setup-country = Страна
setup-country-hint = Определяет язык, часовой пояс и то, как читаются номера телефонов.
setup-time-zone = Часовой пояс
setup-other-ways = Уже есть резервная копия или хотите только посмотреть?
setup-demo = Посмотреть на демонстрационных данных
setup-owner = Владелец
setup-owner-lead = Владелец видит всё и хранит лист восстановления.
setup-create = Создать базу клиентов
setup-backup = Место для копий
setup-backup-lead = Сюда Картотека будет каждый день делать зашифрованную резервную копию. Лучше всего — на другом диске: флешке, втором диске или в облачной папке.
setup-backup-hint = Выберите папку или введите путь. Если её нет, она будет создана.
setup-backup-run = Сделать первую копию
setup-backup-running = Первая копия создаётся и проверяется
setup-backup-skip = Пока пропустить
setup-backup-skip-cost = Без копии сломанный или украденный компьютер унесёт с собой всех клиентов. Красный огонёк наверху будет напоминать об этом.
setup-ready = Всё готово
setup-ready-lead = База клиентов «{ $name }» открыта.
setup-ready-lock = Ctrl+L сразу блокирует экран; после паузы он блокируется сам.
setup-ready-sheet = Храните лист восстановления отдельно от этого компьютера.
setup-ready-copies = Огонёк наверху показывает, свежие ли копии.
setup-ready-import = Загрузить клиентов из файла
setup-ready-go = Начать
sheet-title = Лист восстановления
sheet-lead = Единственный способ войти, если пароль забыт или компьютер утрачен. Показывается один раз: напечатайте или перепишите сейчас.
sheet-qr = Код с тем же секретом, что и слова
sheet-identity = Для специалистов: идентификатор age
sheet-base = Номер базы клиентов
sheet-warning = У кого этот лист, тот может открыть базу клиентов
sheet-warning-hint = Берегите его, как паспорт: на бумаге, не на фото, не в почте и не рядом с этим компьютером.
sheet-printed = Он уже на бумаге
sheet-confirm = Три слова с бумаги
sheet-confirm-lead = Возьмите только что напечатанный или переписанный лист и введите эти слова.
sheet-word = Слово { $place }
sheet-wrong = На листе другие слова
sheet-wrong-hint = Проверьте номера слов или вернитесь и сверьте весь лист.
sheet-print-lead = Эти 24 слова открывают базу клиентов, если пароль забыт, и восстанавливают её из резервной копии, если компьютер утрачен. Заменить этот лист не может никто.
sheet-steps = Если компьютер утрачен
sheet-step-1 = Установите Картотеку на другой компьютер и выберите «Восстановить из резервной копии».
sheet-step-2 = Подключите диск с резервными копиями и выберите их папку.
sheet-step-3 = Введите 24 слова по порядку.
sheet-step-4 = Выберите новейшую копию, восстановите её и задайте новый пароль.
sheet-print-foot = Храните этот лист на бумаге, под замком и отдельно от компьютера. Не фотографируйте и не пересылайте его.

### Restore

restore-title = Восстановление из резервной копии
restore-lead = Нужны папка с копиями и лист восстановления.
restore-folder = Папка с копиями
restore-folder-hint = Папка или диск, куда делали копии.
restore-look = Найти копии
restore-which-base = Здесь есть копии нескольких баз клиентов. Какая нужна?
restore-base = { $copies ->
    [one] { $copies } копия, новейшая: { $newest }
    [few] { $copies } копии, новейшая: { $newest }
   *[many] { $copies } копий, новейшая: { $newest }
}
restore-kit = Лист восстановления
restore-kit-lead = Копии зашифрованы. Их открывают слова с листа.
restore-kit-way = Как предоставить лист
restore-kit-words = Ввести слова
restore-kit-file = Из сохранённого файла
restore-kit-path = Файл с листом восстановления
restore-sets = Какая копия?
restore-sets-lead = Резервные копии «{ $name }». Обычно нужна новейшая.
restore-set-when = Создана
restore-set-clients = Клиенты
restore-set-people = Сотрудники
restore-set-size = Размер
restore-run = Всё готово к восстановлению
restore-run-lead = { $clients ->
    [one] Будет восстановлен { $clients } клиент из копии ({ $when }).
    [few] Будут восстановлены { $clients } клиента из копии ({ $when }).
   *[many] Будут восстановлены { $clients } клиентов из копии ({ $when }).
}
restore-run-safe = Ничего не будет перезаписано: если на этом компьютере уже есть база клиентов, она сохранится в отдельной папке.
restore-running = Копия проверяется и восстанавливается
restore-password = Новый пароль
restore-password-lead = Этот компьютер ещё не знает эту базу клиентов. Придумайте новый пароль для владельца.
restore-done = База клиентов восстановлена
restore-equal = Всё, что было в копии, восстановлено; количества совпадают.
restore-differs = Количества отличаются от тех, что в копии. Прежде чем работать дальше, восстановите другую копию.
restore-report-table = Что восстановлено
restore-report-what = Что
restore-report-expected = В копии
restore-report-restored = Восстановлено
restore-former = Прежняя база клиентов сохранена в { $folder }
restore-sign-in = Войти
count-clients = Клиенты
count-clients-in-bin = Клиенты в корзине
count-journal-entries = Записи в журнале действий
count-people = Сотрудники

### Lock

lock-title = Заблокировано
lock-who = Кто входит?
lock-people = Сотрудники
lock-wait = { $seconds ->
    [one] Подождите { $seconds } секунду
    [few] Подождите { $seconds } секунды
   *[many] Подождите { $seconds } секунд
}
lock-forgotten = Забыли пароль?
lock-demo-password = Пароль демонстрации: { $password }
reset-title = Новый пароль с листом восстановления
reset-lead = 24 слова подтверждают, что это владелец. Старый пароль перестанет действовать.
reset-run = Задать пароль и войти
base-closed = Базу клиентов не удаётся открыть

### Settings

settings-look = Внешний вид
settings-language-hint = Действует сразу, на этом компьютере.
settings-lock = Блокировка
settings-lock-idle = { $minutes ->
    [one] Экран блокируется сам через { $minutes } минуту бездействия.
    [few] Экран блокируется сам через { $minutes } минуты бездействия.
   *[many] Экран блокируется сам через { $minutes } минут бездействия.
}
settings-lock-hint = Также он блокируется, когда компьютер засыпает, и сразу — по Ctrl+L. Недозаполненные формы сохраняются.
settings-sheet = Лист восстановления
sheet-check-lead = Введите слова со своей бумаги, чтобы увидеть, открывают ли они по-прежнему эту базу клиентов. Сам лист не показывается.
sheet-check = Проверить мой лист
sheet-right = Лист верный
sheet-right-hint = Он открывает эту базу клиентов. Верните его в надёжное место.
sheet-not-right = Это не лист этой базы клиентов
sheet-not-right-hint = Проверьте написание и порядок слов.
settings-about = О Картотеке
settings-version = Версия { $version }
settings-about-hint = Все данные остаются на этом компьютере, зашифрованные. Никуда ничего не отправляется.

### Clients

### Import

### Journal

### Backups
