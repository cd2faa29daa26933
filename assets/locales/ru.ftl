### Common

back = Назад
next = Далее
cancel = Отмена
close = Закрыть
continue = Продолжить
undo = Вернуть
retry = Попробовать ещё раз
save = Сохранить
discard = Отменить
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
error-changed-meanwhile = Кто-то изменил это, пока вы вводили.
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
error-weak-password-hint = Возьмите не меньше 12 знаков, а владелец — 15 или пять слов, не связанных между собой.
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
error-not-a-set = Этот файл не является резервной копией.
error-not-a-set-hint = Выберите папку, в которой Картотека делает копии.
error-target-unreliable = Диск вернул не те данные, что были на него записаны.
error-target-unreliable-hint = Выберите другой диск: этот портится. Прежние копии не тронуты.
error-target-file-limit = На этот диск нельзя записать такой большой файл, как копия.
error-target-file-limit-hint = Отформатируйте его как exFAT или NTFS либо выберите другую папку.
error-out-of-memory = На этом компьютере слишком мало свободной памяти.
error-out-of-memory-hint = Закройте другие программы и попробуйте ещё раз.
error-disk-failed = Диск не удалось прочитать или записать.
error-disk-failed-hint = Проверьте, есть ли на диске место и подключён ли он, и попробуйте ещё раз.
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
error-file-exists = Файл с таким именем уже есть.
error-file-exists-hint = Выберите другое имя: существующий файл не перезаписывается.
error-file-unwritable = Не удаётся записать туда файл.
error-file-unwritable-hint = Выберите другую папку или проверьте, есть ли на диске место и не защищён ли он от записи.
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
error-printer-missing = Не удаётся открыть окно печати.
error-printer-missing-hint = Проверьте, настроен ли принтер на этом компьютере, или перепишите лист от руки.
error-step-first = Сначала завершите вход.
error-step-first-hint = Выполните шаги на экране: код, пароль, правила.
error-step-up-needed = Для этого нужен ещё раз ваш пароль.
error-step-up-needed-hint = Введите его снова; действует пять минут.
error-watch-stopped = Просмотрено слишком много базы клиентов. Работа заблокирована.
error-watch-stopped-hint = Владелец уже знает. Попросите его снять предел на сегодня, затем войдите снова.
error-only-looking = Вы смотрите глазами другой роли. Сейчас ничего нельзя изменить.
error-only-looking-hint = Сначала завершите просмотр, а затем сделайте это от себя.
error-outside-hours = Сейчас вне вашего рабочего времени.
error-outside-hours-hint = { $day ->
    [off] Сегодня выходной.
   *[working] Сегодня можно войти с { $from } до { $until }.
}
error-locked-down = База клиентов аварийно заблокирована.
error-locked-down-hint = Войти может только владелец. Остальные смогут, когда он снимет блокировку.
error-roles-tampered = Учётные записи или роли изменены вне Картотеки.
error-roles-tampered-hint = Пока владелец не войдёт и не разберётся, остальные войти не могут.
error-wrong-code = Код подтверждения неверный.
error-wrong-code-hint = Введите шесть цифр, которые телефон показывает сейчас, или код восстановления. Проверьте, точны ли часы телефона и компьютера.
error-code-used = Этот код уже использован.
error-code-used-hint = Дождитесь следующего: телефон показывает новый код каждые 30 секунд.
error-clock-went-back = Часы компьютера перевели назад, поэтому кодам нельзя доверять.
error-clock-went-back-hint = Поставьте точное время или используйте код восстановления.
error-password-reused = Такой пароль у вас уже был.
error-password-reused-hint = Выберите тот, которого нет среди пяти последних.
error-invitation-expired = Срок приглашения истёк.
error-invitation-expired-hint = Попросите новый код.
error-last-owner = Кто-то должен оставаться владельцем.
error-last-owner-hint = Сначала пригласите другого владельца.
error-locks-out = Так вы закрыли бы доступ самим себе.
error-locks-out-hint = Попросите другого владельца или сделайте это с другого компьютера.
error-role-in-use = Эта роль ещё у кого-то есть.
error-role-in-use-hint = Сначала дайте этим людям другую роль.
error-reason-needed = Нужна причина.
error-reason-needed-hint = Напишите в нескольких словах почему; это останется в журнале.
error-approval-needed = Нужно согласие второго человека.
error-approval-needed-hint = Попросите того, кто вправе согласовать, выбрать здесь своё имя и ввести пароль.
error-export-off = Для вашей роли выгрузка клиентов выключена.
error-export-off-hint = Попросите владельца сделать это или включить её для вашей роли.
error-clash = Это время занято.
error-clash-hint = Выберите предложенное свободное время или запишите всё равно, если ваша роль позволяет.
error-warnings-first = У этого клиента есть предостережение.
error-warnings-first-hint = Сначала поговорите с клиентом. Чтобы продолжить, напишите почему; это останется в журнале.
error-time-skipped = Часы пропускают это время.
error-time-skipped-hint = В ту ночь часы переводят вперёд; выберите время раньше или позже.
error-too-late = Это уже началось.
error-too-late-hint = Так можно изменить только то, что ещё впереди.
error-not-undone = Это уже нельзя отменить.
error-not-undone-hint = Измените визит вручную.
error-too-many-days = Это слишком много дней сразу.
error-too-many-days-hint = Выберите более короткий промежуток.
error-photo-unreadable = Это изображение не подходит.
error-photo-unreadable-hint = Выберите изображение PNG, JPEG или WebP; перед сохранением оно будет уменьшено.
error-internal = Не получилось.
error-internal-hint = Ничего не изменено. Попробуйте ещё раз; если это повторится, перезапустите Картотеку.

### Problems

problem-name-or-phone-needed = Нужно имя или телефон.
problem-not-a-phone = Это не номер телефона.
problem-not-an-email = Адрес выглядит так: name@example.com.
problem-not-a-date = Такой даты не существует.
problem-not-a-time = Время выглядит так: 10:30.
problem-not-an-amount = Сумма выглядит так: 1200 или 1200,50.
problem-too-long = Слишком длинный текст.
problem-too-many = Сюда поместится не более 20.
problem-name-needed = Это поле нужно заполнить.
problem-out-of-range = Это слишком мало или слишком много.
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
nav-journal = Журнал действий
nav-backups = Резервные копии
nav-settings = Настройки
nav-services = Услуги
nav-schedule = График работы
search-label = Поиск клиентов
search-placeholder = Имя, телефон или эл. почта
search-clear = Очистить поиск
copies-label = Копии
copies-good = Последняя резервная копия: { $when }
copies-late = Последняя резервная копия устарела: { $when }
copies-none = Резервной копии ещё нет
copies-no-place = Место для копий не выбрано
copies-running = Создаётся резервная копия
copies-demo = В демонстрации копии не создаются: люди здесь вымышлены
lock-desk = Заблокировать
user-menu = { $name }, { $role }
demo-banner = Демонстрационные данные — вымышленные люди
demo-leave = Выйти из демонстрации
demo-senior-note = На работу не звонить: только писать.
demo-staff-data = Работает с понедельника по пятницу; если что-то случилось, звонить сестре: 050 000 00 00.
demo-service-haircut-women = Женская стрижка
demo-service-haircut-men = Мужская стрижка
demo-service-haircut-children = Детская стрижка
demo-service-blow-dry = Укладка
demo-service-colouring = Окрашивание
demo-service-highlights = Мелирование
demo-service-keratin = Кератиновое выпрямление
demo-service-beard = Моделирование бороды
demo-service-manicure = Маникюр
demo-service-gel-manicure = Маникюр с гель-лаком
demo-service-pedicure = Педикюр
demo-service-brows = Окрашивание бровей
demo-service-lashes = Ламинирование ресниц
demo-service-cleansing = Чистка лица
demo-service-laser = Лазерная эпиляция
demo-service-face-massage = Массаж лица
demo-category-hair = Волосы
demo-category-nails = Ногти
demo-category-brows = Брови и ресницы
demo-category-skin = Кожа
demo-avoid-dye = краска для волос
demo-avoid-pregnancy = беременность
demo-avoid-formaldehyde = формальдегид
demo-avoid-acrylates = акрилаты
demo-avoid-latex = латекс
demo-avoid-henna = хна
demo-avoid-sunburn = солнечный ожог
demo-warning-hearing = плохо слышит: говорить с левой стороны
demo-room-chair = Кресло { $number }
demo-room-table = Маникюрный стол
demo-room-cabinet = Кабинет косметологии
demo-equipment-laser = Диодный лазер
demo-note-coffee = Пьёт кофе без сахара
demo-note-late = Просит позвонить, если освободится раньше
demo-note-photo = Принесёт фото желаемого результата
demo-block-training = Обучение: новые краски
demo-block-supplier = Встреча с поставщиком
demo-cancelled-ill = заболела
demo-cancelled-plans = изменились планы
demo-wait-mornings = Только до работы
demo-wait-any = Подойдёт любой день
failed-attempts = { $count ->
    [one] После прошлого входа { $count } раз введён неверный пароль
    [few] После прошлого входа { $count } раза введён неверный пароль
   *[many] После прошлого входа { $count } раз введён неверный пароль
}
failed-attempts-last = Последний раз: { $when }. Если это были не вы, смените пароль.
keys-title = Клавиатура
keys-anywhere = Везде
keys-search = Поиск клиентов
keys-lock = Сразу заблокировать
keys-undo = Вернуть то, что предлагает уведомление
keys-save = Сохранить, далее
keys-save-note = Сохранить, не выходя из заметки
keys-close = Закрыть верхнее; введённое остаётся
keys-next = Следующее поле
keys-map = Эта подсказка
keys-form = В форме
keys-new = Новый клиент
keys-move = Вверх и вниз по списку
keys-open = Открыть выделенного клиента
keys-edit = Изменить открытого клиента
keys-letters = Буквенные клавиши действуют при любом языке клавиатуры, вне текстовых полей.

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
setup-ready-lead = { $name }: база клиентов открыта.
setup-ready-lock = Ctrl+L сразу блокирует экран; после паузы он блокируется сам.
setup-ready-sheet = Храните лист восстановления отдельно от этого компьютера.
setup-ready-copies = Огонёк наверху показывает, свежие ли копии.
setup-ready-import = Перенести клиентов из файла
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
restore-sets-lead = { $name }: резервные копии. Обычно нужна новейшая.
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
restore-stage-checking = Копия проверяется
restore-stage-restoring = База клиентов восстанавливается
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
count-visits = Визиты
count-services = Услуги
count-interactions = Записанные контакты
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
settings-at-once = Действует сразу, на этом компьютере.
letters = Размер букв
letters-100 = Обычный
letters-125 = Крупный
letters-150 = Очень крупный
settings-lock = Блокировка
settings-lock-idle = { $minutes ->
    [one] Экран блокируется сам через { $minutes } минуту бездействия.
    [few] Экран блокируется сам через { $minutes } минуты бездействия.
   *[many] Экран блокируется сам через { $minutes } минут бездействия.
}
settings-lock-after = Блокировать после бездействия
settings-minutes = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
   *[many] { $minutes } минут
}
settings-lock-hint = Также он блокируется, когда компьютер засыпает, и сразу — по Ctrl+L. Недозаполненные формы сохраняются.
settings-zone = Часовой пояс
settings-zone-hint = Календарь показывает время этого места. Будущие визиты остаются на тот же час.
settings-day = Услуги и график
settings-day-hint = Что здесь делают, кто, в каком кабинете и когда: по этому работают календарь и запись.
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

### Step-up

step-up-title = Ещё раз ваш пароль
step-up-lead = Это важное действие, поэтому убедимся, что это вы. Действует пять минут.
step-up-password = Ваш пароль
step-up-code = Код подтверждения
step-up-code-hint = Шесть цифр с телефона или один из кодов восстановления.

### Clients

clients-title = Клиенты
clients-new = Новый клиент
clients-card = Клиент
clients-close = Закрыть; введённое останется
clients-count = { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
}
clients-found = { $count ->
    [one] Найден { $count } клиент
    [few] Найдено { $count } клиента
   *[many] Найдено { $count } клиентов
}
clients-found-more = Найдено { $count }+
clients-column-name = Имя
clients-do-not-book = Не записывать
clients-do-not-book-hint = Отмечается красным везде, где появляется клиент.
clients-do-not-book-reason = Почему
clients-do-not-book-no-reason = Причина не указана.
clients-empty = Здесь будут ваши клиенты
clients-empty-hint = Запишите первого или перенесите список, который уже есть.
clients-bring-in = Перенести из файла
clients-nobody-found = По запросу «{ $words }» никого не найдено
clients-nobody-found-hint = Попробуйте меньше букв или последние цифры телефона. В корзине поиск не ведётся.
clients-add-found = Новый клиент «{ $words }»
clients-age = { $years ->
    [one] { $years } год
    [few] { $years } года
   *[many] { $years } лет
}
clients-birthday-today = Сегодня день рождения
clients-added = Добавлено: { $when }
clients-changed = изменено: { $when }
clients-nothing-known = Больше ничего пока не записано.
clients-edit = Изменить
clients-delete = В корзину
clients-deleted = { $name } — в корзине
clients-restore = Вернуть
clients-bin = Корзина
clients-bin-leave = Все клиенты
clients-bin-newest = последние { $count }
clients-bin-empty = Корзина пуста
clients-bin-empty-hint = Сюда попадают удалённые клиенты, и отсюда их можно вернуть.
clients-in-bin-since = В корзине: { $when }
clients-add-phone = Ещё телефон
clients-remove-phone = Убрать телефон
clients-add-email = Ещё адрес
clients-remove-email = Убрать адрес
clients-birthday-example = 31.12.1990 или 31.12
clients-source-example = Откуда узнали о вас
clients-tags-hint = После каждой — Enter или запятая
clients-same-phone = { $count ->
    [one] Такой телефон уже есть у клиента
    [few] Такой телефон уже есть у { $count } клиентов:
   *[many] Такой телефон уже есть у { $count } клиентов:
}
clients-save = Сохранить
clients-discard = Отбросить
clients-resumed = Это начато раньше. Можно продолжить или отбросить.
clients-meanwhile = Пока вы писали, карточку изменил кто-то другой
clients-meanwhile-taken = Взято из новой карточки: { $fields }.
clients-meanwhile-clash = { $field }: в карточке теперь «{ $theirs }», ниже — ваш текст.
clients-meanwhile-hint = Ничего из введённого не потеряно. Проверьте и сохраните ещё раз.
clients-nothing = пусто
field-first-name = Имя
field-last-name = Фамилия
field-middle-name = Отчество
field-full-name = Фамилия и имя
field-phone = Телефон
field-email = Эл. почта
field-birthday = День рождения
field-address = Адрес
field-tags = Метки
field-note = Заметка
field-source = Источник
field-do-not-book = Не записывать
field-role = Роль
field-hours = Рабочее время
field-guest = Гость
field-status = Статус
field-reason = Причина
field-only-this-specialist = Только этот специалист
field-paid = Оплачено
field-start = Начало
field-minutes = Длительность
field-service = Услуга
field-room = Кабинет
field-equipment = Оборудование
field-price = Цена
field-name = Название
field-category = Категория
field-before = Время до
field-after = Время после
field-colour = Цвет
field-contraindications = Противопоказания
field-rooms = Кабинеты
field-specialists = Специалисты
field-rules = Права
field-warning-kind = Вид предостережения
field-warning = Предостережение
field-interaction-channel = Как связались
field-interaction-direction = Кто начал
field-interaction-text = О чём шла речь
field-interaction-result = Итог или следующий шаг
field-time-zone = Часовой пояс
field-removed = Убрано
field-on-calendar = Столбец в календаре
field-photo = Фото
field-services = Услуги
field-week = Обычная неделя
field-days = Дни
field-plan = Часы
field-closed = Закрыто
field-clash = Накладка
field-from = С
field-until = До
field-weekdays = Дни недели
field-times = В какое время

### Calendar

nav-today = Сегодня
keys-book = Новая запись
keys-days = Предыдущий день, следующий день
keys-card = На карточке календаря
keys-cards = От карточки к карточке
keys-cards-around = К карточке выше, ниже, рядом
keys-open-visit = Открыть визит
keys-status = Статус визита, оплата, отмена
keys-move-visit = Перенести на другое время, к другому специалисту или в другой кабинет
keys-leave-card = Выйти из карточек
calendar-title = Календарь
calendar-before = Назад
calendar-after = Вперёд
calendar-jump = Выбрать дату
calendar-view = Вид
calendar-view-day = День
calendar-view-week = Неделя
calendar-view-rooms = Кабинеты
calendar-view-month = Месяц
calendar-no-room = Без кабинета
calendar-look = Вид календаря
calendar-density = Плотность
calendar-density-compact = Плотно
calendar-density-roomy = Свободно
calendar-grid = Сетка, минуты
calendar-show-cancelled = Показывать отменённые визиты
calendar-closed = В этот день закрыто
calendar-closed-why = Закрыто: { $name }
calendar-off = Не работает
calendar-left = Больше здесь не работает
calendar-hidden = Важный клиент
calendar-sign-warned = Есть предостережение о клиенте
calendar-sign-unpaid = Не оплачено
calendar-sign-first = Первый визит
calendar-sign-only = Только этот специалист
calendar-sign-note = Есть заметка
calendar-sign-series = Повторяется
calendar-status-next = { $status } → { $next }
calendar-status-menu = Статус и другое
calendar-cancel = Отменить визит…
calendar-unblock = Освободить время
calendar-load = занято { $booked } из { $worked }, { $percent } %
calendar-aside = Рядом с днём
calendar-next = Скоро придут
calendar-next-none = Сегодня больше никого не ждём.
calendar-waiting = { $count ->
    [one] { $count } человек ждёт этого дня
    [few] { $count } человека ждут этого дня
   *[many] { $count } человек ждут этого дня
}
calendar-empty-title = В календаре пока никого нет
calendar-empty = Укажите услуги и кто их оказывает: каждый специалист получит здесь свой столбец.
calendar-empty-ask = Кого здесь показать, решает владелец или администратор.
calendar-empty-own-title = В календаре нет вашего столбца
calendar-empty-own-ask = Её добавляет владелец или администратор; тогда здесь будет ваш день.
calendar-empty-services = К услугам и специалистам
calendar-empty-people = К сотрудникам

### Visit status

status-booked = Записан
status-confirmed = Подтверждён
status-arrived = Клиент здесь
status-in-service = Идёт
status-done = Завершён
status-no-show = Не пришли
status-cancelled = Отменён
visit-now = Статус: { $status }
visit-now-paid = Отмечен оплаченным
visit-now-unpaid = Отмечен неоплаченным
visit-count = { $count ->
    [one] { $count } визит
    [few] { $count } визита
   *[many] { $count } визитов
}
visit-cancel-reason = Почему?
visit-cancelled = Визит отменён
visit-reason-client = У клиента изменились планы
visit-reason-ill = Клиент заболел
visit-reason-specialist = Специалиста не будет
visit-removed = Убран как внесённый по ошибке
visit-scope-hint = Этот визит повторяется. Какие имеются в виду?
visit-scope-this = Только этот
visit-scope-following = Этот и следующие
visit-scope-all = Все предстоящие
visit-fits-title = Такого времени ждут
visit-fits-book = Записать: { $when }

### Import

import-title = Перенести клиентов из файла
import-lead = Подойдут списки из таблицы, телефона, Google, Outlook или другой программы для салонов, сохранённые как CSV. Ничего не изменится, пока вы не увидите, что именно произойдёт.
import-file = Файл
import-file-hint = CSV или текст со столбцами, до 64 МБ и 300 000 строк.
import-choose-file = Выберите файл с клиентами
import-read = Открыть
import-other-file = Другой файл
import-rows = { $count ->
    [one] { $count } строка
    [few] { $count } строки
   *[many] { $count } строк
}
import-encoding = Кодировка букв
import-encoding-hint = Измените, если имена ниже выглядят неправильно.
import-delimiter = Столбцы разделяет
import-delimiter-hint = Измените, если всё попало в один столбец.
import-reading-again = Файл перечитывается
encoding-utf-8 = UTF-8
encoding-utf-16le = UTF-16 («Текст Юникод» из Excel)
encoding-utf-16be = UTF-16, обратный
encoding-windows-1251 = Windows-1251 (кириллица)
encoding-windows-1250 = Windows-1250 (польская)
encoding-koi8-u = KOI8-U (кириллица)
delimiter-comma = Запятая ,
delimiter-semicolon = Точка с запятой ;
delimiter-tab = Табуляция
import-columns = Столбцы файла
import-column = Столбец в файле
import-column-number = Столбец { $number }
import-column-empty = пустой
import-samples = Значения из файла
import-goes-to = Куда
import-goes-to-of = Куда попадёт столбец «{ $column }»
import-leave-out = — не переносить —
import-no-name-or-phone = Укажите, в каком столбце имя или телефон.
import-known = Если человек из файла уже есть среди клиентов
import-known-hint = Людей узнаём по телефону, затем по эл. почте.
import-strategy-update = Дополнить и исправить
import-strategy-update-hint = Данные из файла записываются в карточку клиента. Пустые ячейки ничего не стирают.
import-strategy-skip = Оставить как есть
import-strategy-skip-hint = Добавляются только новые люди; известные клиенты не меняются.
import-strategy-create = Добавить всех как новых
import-strategy-create-hint = Каждая строка станет новым клиентом, даже если телефон уже известен.
import-look = Посмотреть, что произойдёт
import-look-hint = Пока ничего не меняется.
import-plan = Что произойдёт
import-added = { $count ->
    [one] новый
    [few] новых
   *[many] новых
}
import-updated = { $count ->
    [one] дополнен
    [few] дополнены
   *[many] дополнены
}
import-skipped = { $count ->
    [one] уже известен
    [few] уже известны
   *[many] уже известны
}
import-rejected = { $count ->
    [one] не подходит
    [few] не подходят
   *[many] не подходят
}
import-rejected-list = Строки, которые не попадут в базу
import-row-number = Строка
import-reason = Почему не подходит
import-rejected-more = { $count ->
    [one] и ещё { $count } строка
    [few] и ещё { $count } строки
   *[many] и ещё { $count } строк
}
import-run = { $count ->
    [one] Перенести { $count } клиента
    [few] Перенести { $count } клиентов
   *[many] Перенести { $count } клиентов
}
import-run-hint = Потом весь перенос можно отменить.
import-running = Переносится { $file }
import-running-hint = Тем временем можно работать дальше.
import-stopping = Остановка после текущих строк
import-progress = { $done } из { $total } строк
import-report = Итог переноса
import-done = Файл { $file } перенесён
import-done-hint = Если вышло не то, всё можно сразу отменить.
import-stopped = Файл { $file } перенесён только частично
import-stopped-hint = Перенесённое до остановки осталось; его можно сразу отменить.
import-see-clients = К клиентам
import-another = Другой файл
import-past = Прежние переносы
import-when = Когда
import-by = Кто
import-result = Итог
import-result-counts = новых: { $added }, дополнено: { $updated }
import-was-undone = отменено
import-interrupted = оборвался на полпути
import-undo = Отменить всё
import-undo-title = Отменить перенос { $file }?
import-undo-added = { $count ->
    [one] { $count } добавленный клиент попадёт в корзину.
    [few] { $count } добавленных клиента попадут в корзину.
   *[many] { $count } добавленных клиентов попадут в корзину.
}
import-undo-updated = { $count ->
    [one] { $count } дополненный клиент получит прежние данные.
    [few] { $count } дополненных клиента получат прежние данные.
   *[many] { $count } дополненных клиентов получат прежние данные.
}
import-undo-all = Всё, что добавил этот перенос, будет отменено.
import-undo-hint = Дополненные клиенты, которых с тех пор кто-то изменил, останутся такими, как сейчас.
import-undo-keep = Оставить
import-undone-toast = { $count ->
    [one] Отменено: { $count } клиент, как прежде
    [few] Отменено: { $count } клиента, как прежде
   *[many] Отменено: { $count } клиентов, как прежде
}
problem-row-empty = Строка пустая.
error-workbook = Это файл электронной таблицы, а не CSV.
error-workbook-hint = Откройте его в программе для таблиц, сохраните как «CSV UTF-8» и выберите тот файл.
error-cell-too-long = В строке { $row } слишком длинная ячейка.
error-cell-too-long-hint = Ячейка может содержать 32 000 знаков. Сократите её или проверьте разделитель столбцов.

### Journal

journal-title = Журнал действий
journal-verify = Проверить журнал
journal-verdict-close = Закрыть
journal-intact = { $count ->
    [one] Журнал цел: { $count } запись, не тронута
    [few] Журнал цел: { $count } записи, ни одна не тронута
   *[many] Журнал цел: { $count } записей, ни одна не тронута
}
journal-intact-hint = Каждая запись сходится с предыдущей, до самой первой.
journal-touched = Запись № { $number } журнала подменена
journal-touched-at = Запись № { $number } журнала подменена ({ $when })
journal-touched-hint = Оставьте этот компьютер как есть. Не удаляйте более старые резервные копии: в них журнал, каким он был раньше. Выясните, у кого был доступ к файлам, и смените пароли.
touch-changed = Её текст изменили после того, как она была записана.
touch-missing = Записи нет, хотя более поздние на месте.
touch-chain-broken = Отсюда журнал переписан заново.
touch-signature = Печать этой части поставил не этот компьютер.
touch-generation = Печати журнала не следуют одна за другой, как должны.
touch-cut-off = Недостаёт конца журнала: кто-то вернул более старое состояние базы клиентов.
journal-filters = Фильтры
journal-person = Кто
journal-anybody = Кто угодно
journal-client = Клиент
journal-any-client = Любой клиент
journal-type-a-name = Введите имя или телефон
journal-no-such-client = Никого не найдено
journal-action = Что
journal-any-action = Что угодно
journal-no-such-action = Такого действия нет
journal-period = Когда
journal-from = С
journal-until = По
journal-moment-example = 31.12.2026 17:43
journal-moment-unreadable = Дата выглядит так: 31.12.2026
journal-no-filters = Сбросить фильтры
period-today = Сегодня
period-yesterday = Вчера
period-week = Последние 7 дней
period-month = Последние 30 дней
period-any = Когда угодно
period-custom = Свои даты
journal-empty = Записей нет
journal-empty-hint = Под эти фильтры ничего не подходит. Возьмите больший срок или меньше фильтров.
journal-older = Показать более старые
journal-end = Это начало журнала.
journal-program = Картотека
journal-nameless = клиент без имени
journal-changes = { $count ->
    [one] { $count } изменение
    [few] { $count } изменения
   *[many] { $count } изменений
}
journal-field = Поле
journal-before = Было
journal-after = Стало
journal-nothing = пусто
journal-happened = произошло: { $when }
action-base-created = Создание базы клиентов
action-signed-in = Вход
action-sign-in-failed = Неверный пароль
action-locked = Блокировка
action-client-viewed = Просмотр карточки
action-clients-searched = Поиск
action-client-added = Новый клиент
action-client-changed = Изменение клиента
action-client-deleted = Клиент — в корзину
action-client-restored = Возвращение клиента
action-import-begun = Начало переноса
action-import-read = Перенос строк
action-import-done = Конец переноса
action-import-undone = Отмена переноса
action-backed-up = Резервная копия
action-backup-failed = Неудачная резервная копия
action-targets-changed = Изменение мест для копий
action-base-restored = Восстановление из копии
action-kit-exported = Показ листа восстановления
action-kit-checked = Проверка листа восстановления
action-password-reset = Новый пароль по листу
action-journal-verified = Проверка журнала
action-header-mended = Исправление повреждения
action-settings-changed = Изменение настроек
action-sign-in-refused = Во входе отказано
action-person-invited = Человек приглашён
action-invitation-accepted = Приглашение принято
action-person-changed = Учётная запись изменена
action-person-left = Человек ушёл
action-clients-handed-over = Клиенты переданы
action-role-changed = Роль изменена
action-role-removed = Роль удалена
action-password-changed = Пароль изменён
action-second-factor-set = Коды подтверждения настроены
action-second-factor-removed = Коды подтверждения выключены
action-recovery-code-used = Использован код восстановления
action-stepped-up = Пароль введён ещё раз
action-contacts-revealed = Контакты показаны
action-senior-note-viewed = Прочитана заметка для старших
action-senior-note-changed = Заметка для старших изменена
action-staff-data-viewed = Прочитаны данные сотрудника
action-staff-data-changed = Данные сотрудника изменены
action-clients-exported = Клиенты выгружены в файл
action-export-approved = Выгрузка согласована
action-clients-copied = Клиенты скопированы
action-printed = Печать
action-journal-exported = Журнал выгружен в файл
action-leak-traced = Файл сверен с выгрузками
action-watch-stopped = Остановка на пределе
action-watch-lifted = Предел снят
action-lock-down-begun = Аварийная блокировка
action-lock-down-ended = Блокировка снята
action-computer-enrolled = Компьютер добавлен
action-computer-removed = Компьютер удалён
action-rules-signed = Правила подписаны
action-rules-changed = Правила изменены
action-lesson-taken = Урок пройден
action-looked-as = Взгляд глазами роли
action-calendar-viewed = Дальние дни календаря
action-visit-booked = Визит назначен
action-visit-changed = Визит изменён
action-visit-status-set = Статус визита
action-visit-cancelled = Визит отменён
action-visit-removed = Ошибочный визит убран
action-visit-put-back = Визит возвращён как был
action-clash-overridden = Запись несмотря на накладку
action-warning-overridden = Продолжение несмотря на предостережение
action-visits-handed-over = Визиты переданы
action-wait-added = Добавлено в лист ожидания
action-wait-changed = Лист ожидания изменён
action-wait-closed = Снято с листа ожидания
action-warning-added = Предостережение добавлено
action-warning-changed = Предостережение изменено
action-warning-removed = Предостережение удалено
action-interaction-added = Контакт записан
action-interaction-changed = Запись о контакте изменена
action-interaction-removed = Запись о контакте удалена
action-service-added = Услуга добавлена
action-service-changed = Услуга изменена
action-service-removed = Услуга убрана
action-service-restored = Услуга возвращена
action-resource-changed = Кабинеты и оборудование
action-specialist-changed = Специалист в календаре изменён
action-schedule-changed = График изменён
action-closed-days-changed = Нерабочие дни изменены
journal-line-other = { $action }: { $note }
journal-line-base-created = Создана база клиентов
journal-line-signed-in = Вход в базу
journal-line-sign-in-failed = Введён неверный пароль ({ $subject })
journal-line-locked = База заблокирована
journal-line-client-viewed = Открыта карточка:
journal-line-clients-searched = Поиск: «{ $note }»
journal-line-client-added = Добавлен клиент:
journal-line-client-changed = Изменена карточка:
journal-line-client-deleted = Перемещено в корзину:
journal-line-client-restored = Возвращено из корзины:
journal-line-import-begun = Начат перенос из файла «{ $note }»
journal-line-import-read = { $count ->
    [one] Перенос: прочитана { $count } строка
    [few] Перенос: прочитаны { $count } строки
   *[many] Перенос: прочитано { $count } строк
}
journal-line-import-done = Перенос завершён: новых { $added }, дополнено { $updated }, уже известных { $skipped }, не подошло { $rejected }
journal-line-import-undone = { $count ->
    [one] Отменён перенос: { $count } клиент, как прежде
    [few] Отменён перенос: { $count } клиента, как прежде
   *[many] Отменён перенос: { $count } клиентов, как прежде
}
journal-line-backed-up = Создана резервная копия № { $number } в { $place }
journal-line-backup-failed = Не удалось создать резервную копию в { $place }. { $reason }
journal-line-targets-changed = Изменены места для копий: { $note }
journal-line-base-restored = База клиентов восстановлена из резервной копии. { $note }
journal-line-kit-exported = Показан или напечатан лист восстановления
journal-line-kit-checked-right = Проверен лист восстановления: верный
journal-line-kit-checked-wrong = Проверен лист восстановления: неверный
journal-line-password-reset = Установлен новый пароль по листу восстановления
journal-line-journal-verified-right = { $count ->
    [one] Проверен журнал: { $count } запись, цел
    [few] Проверен журнал: { $count } записи, цел
   *[many] Проверен журнал: { $count } записей, цел
}
journal-line-journal-verified-wrong = Проверен журнал: запись № { $count } подменена
journal-line-header-mended = Повреждённый файл базы исправлен по его двойнику
journal-line-settings-changed = Изменены настройки. { $note }
journal-line-settings-changed-idle = { $minutes ->
    [one] Изменены настройки: экран блокируется через { $minutes } минуту бездействия
    [few] Изменены настройки: экран блокируется через { $minutes } минуты бездействия
   *[many] Изменены настройки: экран блокируется через { $minutes } минут бездействия
}
journal-line-settings-changed-time-zone = Изменён часовой пояс салона

### Backups

backups-title = Резервные копии
backups-now = Создать копию сейчас
backups-standing = Состояние копий
backups-copies = { $count ->
    [0] Копий нет
    [one] { $count } копия
    [few] { $count } копии
   *[many] { $count } копий
}
backups-in-places = { $count ->
    [one] в { $count } месте.
    [few] в { $count } местах.
   *[many] в { $count } местах.
}
backups-lies-in = Она лежит в { $place }.
backups-last-in = Последняя исправная копия: { $when }, в { $place }.
backups-holds = Каждая копия содержит всё: клиентов, корзину, прежние переносы, журнал действий, людей и настройки. Открывает её только лист восстановления.
backups-daily = Каждый день, пока Картотека работает, копия создаётся сама, даже когда экран заблокирован.
backups-stage-copying = Копия записывается
backups-stage-reading-back = Копия перечитывается и сверяется
backups-stopping = Остановка
backups-stopped = Остановлено. Прежние копии не изменились.
backups-copying-hint = Тем временем можно работать дальше.
backups-places = Места для копий
backups-places-hint = Два лучше одного: флешка или второй диск и папка облачного хранилища.
backups-place-last = Последняя исправная копия: { $when }
backups-place-no-copy = Здесь ещё нет исправной копии
backups-place-empty = Здесь нет копий.
backups-place-removed = Копии больше не идут в { $place }. Созданные остаются там.
backups-place-taken = Это место уже есть в списке.
backups-add-place = Ещё одно место
backups-add-place-hint = Выберите папку или введите путь. Если её нет, она будет создана.
backups-add = Добавить
backups-remove = Убрать
backups-remove-of = Убрать место { $place }
backups-show-copies = Копии здесь
backups-copies-at = Копии в { $place }
backups-copy-number = №
backups-copy-made = Создана
backups-copy-size = Размер

### Privacy

privacy-on = Скрыть имена и контакты
privacy-off = Снова показать имена и контакты
keys-privacy = Скрыть имена и контакты на экране и снова показать
keys-contacts = Показать контакты открытого клиента (в поле: Alt+K)
keys-log = Записать контакт с открытым клиентом

### Clients under a role

field-specialist = Специалист
field-vip = VIP
problem-nobody-here = Этот человек здесь не работает.
problem-does-not-do-it = Этот специалист не оказывает эту услугу.
clients-show-contacts = Показать контакты
clients-contacts-hidden = Ваша роль не показывает контакты.
clients-specialist-nobody = Пока никто
clients-specialist-former = больше здесь не работает
clients-vip-hint = Виден только тем, чья роль показывает VIP-клиентов.
clients-senior-note = Заметка для старших
clients-senior-note-sealed = Заметка запечатана. Каждое чтение записывается в журнал действий.
clients-senior-note-none = Заметки ещё нет. Прочитать её смогут только роли с этим правом.
clients-senior-note-read = Прочитать заметку
clients-senior-note-edit = Изменить заметку
clients-senior-note-write = Написать заметку
clients-print = Напечатать карточку
clients-print-foot = Персональные данные. Храните лист под замком и уничтожьте, когда он больше не нужен.
clients-take-out = Выгрузить в файл
clients-copy-stopped = { $count ->
    [one] { $count } клиент не скопирован
    [few] { $count } клиента не скопированы
   *[many] { $count } клиентов не скопированы
}
clients-copy-again = { $count ->
    [one] { $count } клиента можно скопировать: нажмите Ctrl+C ещё раз
    [few] { $count } клиентов можно скопировать: нажмите Ctrl+C ещё раз
   *[many] { $count } клиентов можно скопировать: нажмите Ctrl+C ещё раз
}
clients-copy-again-hint = Это записано в журнал действий как выгрузка.
clients-copy-stopped-hint = Копирование больше пяти клиентов сразу считается выгрузкой.

### Export

export-title = Выгрузить клиентов в файл
export-leave = К клиентам
export-not-yours = Ваша роль не позволяет выгружать клиентов. Обратитесь к владельцу.
export-count-all = { $count ->
    [one] Весь список: { $count } клиент.
    [few] Весь список: { $count } клиента.
   *[many] Весь список: { $count } клиентов.
}
export-count-found = { $count ->
    [one] { $count } клиент по запросу «{ $words }».
    [few] { $count } клиента по запросу «{ $words }».
   *[many] { $count } клиентов по запросу «{ $words }».
}
export-format = Формат
export-format-xlsx = Таблица (XLSX)
export-format-csv = Текст со столбцами (CSV)
export-path = Куда сохранить
export-path-hint = Выберите место или введите путь вместе с именем файла.
export-save-as = Сохранить файл с клиентами
export-file-name = клиенты
export-reason = Причина
export-reason-hint = Она попадёт в журнал действий дословно.
export-approval = Согласие второго человека
export-approval-hint = Человек с правом согласования вводит здесь свой пароль, за этим компьютером.
export-approval-nobody = Больше никто здесь не может согласовать. Владелец может дать это право какой-либо роли.
export-approver = Кто согласует
export-approver-choose = — выберите —
export-written-down = Что будет вместе с файлом
export-journaled = Кто выгрузил клиентов, когда, сколько и зачем, навсегда останется в журнале действий.
export-journaled-approved = Кто выгрузил клиентов, кто согласовал, когда, сколько и зачем, навсегда останется в журнале действий.
export-marked = Файл содержит скрытые метки. Если он где-то появится, они скажут, чей он.
export-plain = Файл не зашифрован. Удалите его, как только он станет не нужен.
export-run = { $count ->
    [one] Выгрузить { $count } клиента
    [few] Выгрузить { $count } клиентов
   *[many] Выгрузить { $count } клиентов
}
export-done = { $count ->
    [one] В файле { $count } клиент
    [few] В файле { $count } клиента
   *[many] В файле { $count } клиентов
}
export-done-path = Файл: { $path }
export-done-hint = Он не зашифрован: берегите его и удалите, когда он сослужит службу.
export-again = Выгрузить ещё раз

### Leak protection

nav-watch = Защита от утечки
nav-checkup = Проверка безопасности
watch-unseen = { $count ->
    [one] { $count } новое предостережение
    [few] { $count } новых предостережения
   *[many] { $count } новых предостережений
}
watch-look = Посмотреть
watch-alerts = Предостережения
watch-alerts-hint = Что не похоже на обычный день: слишком много карточек, вход в неурочное время, роли, изменённые извне.
watch-alerts-all = { $count ->
    [one] Показать всё: { $count } предостережение
    [few] Показать все: { $count } предостережения
   *[many] Показать все: { $count } предостережений
}
watch-quiet = Всё спокойно
watch-quiet-hint = Если кто-то просмотрит намного больше клиентов, чем обычно, об этом будет сказано здесь.
watch-mark-seen = Отметить всё просмотренным
watch-new = новое
watch-somebody = Кто-то
watch-lift = Разрешить на сегодня
watch-lift-done = Разрешено на сегодня, со следующего входа
watch-lifted = { $name }: сегодня можно работать дальше, со следующего входа.
watch-exports = Выгруженные файлы
watch-exports-hint = Каждый файл с клиентами, который здесь когда-либо сделали.
watch-exports-none = Ещё никто не выгружал клиентов.
watch-export-when = Когда
watch-export-who = Кто
watch-export-rows = Клиентов
watch-export-why = Зачем
watch-export-approved = Согласование: { $name }
watch-trace = Кто это вынес?
watch-trace-hint = Где-то появился список ваших клиентов? Выберите файл: скрытые метки скажут, из какой он выгрузки.
watch-trace-file = Найденный файл
watch-trace-run = Сравнить
watch-trace-none = Не похоже ни на одну здешнюю выгрузку
watch-trace-none-hint = { $count ->
    [one] Прочитана { $count } строка. Возможно, она из другого источника или её слишком изменили.
    [few] Прочитаны { $count } строки. Возможно, они из другого источника или их слишком изменили.
   *[many] Прочитано { $count } строк. Возможно, они из другого источника или их слишком изменили.
}
watch-trace-found = Выгрузка: { $name }, { $when }
watch-trace-sure = { $count ->
    [one] Точно: { $percent } %. Сравнена { $count } строка.
    [few] Точно: { $percent } %. Сравнены { $count } строки.
   *[many] Точно: { $percent } %. Сравнено { $count } строк.
}
watch-trace-likely = { $count ->
    [one] Очень вероятно: { $percent } %. Сравнена { $count } строка; части меток нет.
    [few] Очень вероятно: { $percent } %. Сравнены { $count } строки; части меток нет.
   *[many] Очень вероятно: { $percent } %. Сравнено { $count } строк; части меток нет.
}
watch-trace-possible = { $count ->
    [one] Лишь предположение: { $percent } %. Сравнена { $count } строка, меток почти нет.
    [few] Лишь предположение: { $percent } %. Сравнены { $count } строки, меток почти нет.
   *[many] Лишь предположение: { $percent } %. Сравнено { $count } строк, меток почти нет.
}
watch-trace-export = { $count ->
    [one] В той выгрузке был { $count } клиент. Названная причина: «{ $reason }».
    [few] В той выгрузке было { $count } клиента. Названная причина: «{ $reason }».
   *[many] В той выгрузке было { $count } клиентов. Названная причина: «{ $reason }».
}
watch-trace-careful = Файл могли украсть у того, кто его сделал. Сначала поговорите.
watch-approval = Двое на каждую выгрузку
watch-approval-switch = Второй человек должен согласовать
watch-approval-on = Никто не выгрузит клиентов в одиночку: человек с правом согласования вводит свой пароль.
watch-approval-off = У кого есть право, тот выгружает клиентов сам, назвав причину и введя пароль.
watch-limits = Пределы
watch-limits-hint = Сколько контактов, карточек, поисков, файлов, печати и дальних дней календаря есть у каждой роли, прежде чем экран заблокируется.
watch-limits-go = Пределы ролей
alert-watch-stopped = { $name }: достигнут предел, работа остановлена
alert-sign-in-refused = { $name }: во входе отказано
alert-roles-tampered = Роли изменены вне программы
alert-locked-down = { $name }: база клиентов закрыта для всех
alert-clients-exported = { $name }: клиенты выгружены в файл
alert-base-restored = База восстановлена из копии. Кроме владельца, снова могут войти эти люди; увольте тех, кто с тех пор ушёл
alert-other = Произошло что-то необычное: { $name }

### Rules on data

data-rules-title = Правила о данных
data-rules-lead = Что каждый подписывает при первом входе и раз в год: как обращаться с данными клиентов и хранить их в тайне.
data-rules-go = Правила и подписи
data-rules-text = Текст, версия { $version }
data-rules-text-hint = Каждый читает его на языке экрана.
data-rules-text-of = Правила, { $language }
data-rules-save = Сохранить новую версию
data-rules-save-hint = Все подпишут новую версию при следующем входе. Прежние версии сохраняются.
data-rules-saved = Отныне действует версия { $version }.
data-rules-signed = Подписи
data-rules-signed-hint = Кто согласился с какой версией и когда.
data-rules-signed-none = Ещё никто не подписал.
data-rules-who = Кто
data-rules-version = Версия
data-rules-when = Когда
data-rules-older = более старая версия

### Services

services-rooms = Кабинеты и оборудование
services-new = Новая услуга
services-find = Найти услугу
services-nothing-found = Нет услуги с таким названием
services-empty = Здесь будут ваши услуги
services-empty-hint = Запишите, что вы делаете, сколько это длится и стоит. Тогда визит записывается в три нажатия.
services-no-category = Без категории
services-category-hint = Услуги одной категории стоят рядом.
services-nobody = ещё никто не делает
services-minutes = Длительность, минут
services-before = До неё, минут
services-after = После неё, минут
services-buffers-hint = Время на подготовку и уборку. Специалист и кабинет в это время заняты; клиенту о нём не говорят.
services-buffer-before = { $time } до
services-buffer-after = { $time } после
services-contraindications-hint = Клиента с таким предостережением не запишут, не обратив внимания. Enter после каждого.
services-rooms-hint = Свободный выбирается сам. Если пусто — подойдёт любое место.
services-equipment-hint = Нужно что-то одно из этого. Если пусто — ничего не нужно.
services-skills = Кто её делает
services-skills-hint = Своё время или цена — только если они другие; пусто — как выше.
services-own-minutes = Минут у { $name }
services-own-price = Цена у { $name }
services-remove = Убрать из каталога
services-removed = { $name }: убрано. Прошлые визиты её сохраняют.
services-removed-list = { $count ->
    [one] Убрано: { $count }
    [few] Убрано: { $count }
   *[many] Убрано: { $count }
}
services-restore = Вернуть
services-restore-of = Вернуть: { $name }
services-kind-room = Кабинеты
services-kind-room-hint = Кабинеты и кресла. Два визита одновременно в один не запишут.
services-kind-equipment = Оборудование
services-kind-equipment-hint = То, чего лишь несколько: лазер, лампа, аппарат.
services-add-room = Ещё один кабинет
services-add-equipment = Ещё оборудование
services-add = Добавить
services-rename = Переименовать: { $name }
services-remove-of = Убрать: { $name }
services-staff-hint = Порядок столбцов календаря, слева направо. Alt со стрелкой тоже передвигает отмеченную строку.
services-staff-others = Не в календаре
services-does = { $count ->
    [0] ещё ни одной услуги
    [one] { $count } услуга
    [few] { $count } услуги
   *[many] { $count } услуг
}
services-move-up = Передвинуть влево: { $name }
services-move-down = Передвинуть вправо: { $name }
services-on-calendar = Имеет столбец в календаре
services-on-calendar-hint = Он виден в дни, когда есть рабочие часы или визиты.
services-who-does = Услуги, которые делает этот человек
services-all = Все
services-none = Ни одной
services-photo = Фото
services-photo-hint = Обрезается до квадрата и уменьшается. Без фото видны инициалы.
services-photo-choose = Выбрать изображение
services-photo-remove = Убрать фото

### Working hours

schedule-who = Чей график
schedule-nobody = В календаре пока никого нет
schedule-nobody-hint = На странице «Услуги» укажите, кто имеет столбец в календаре.
schedule-week = Обычная неделя
schedule-days = Особые дни
schedule-closed = Нерабочие дни
schedule-week-hint = Промежуток между двумя отрезками дня — перерыв.
schedule-week-sum = { $hours } в неделю
schedule-day-off = Выходной
schedule-add-time = Добавить рабочее время, { $day }
schedule-add-after-break = После перерыва
schedule-from = { $day }, отрезок { $number }, с
schedule-until = { $day }, отрезок { $number }, до
schedule-remove-time = Убрать отрезок { $number }, { $day }
schedule-copy = Скопировать на…
schedule-copy-of = { $day }: скопировать на другие дни
schedule-copy-workdays = Понедельник–пятница
schedule-copy-run = Скопировать
schedule-saved = График сохранён.
schedule-month-before = Предыдущий месяц
schedule-month-after = Следующий месяц
schedule-grid-hint = Нажимайте дни или проведите через несколько. С клавиатуры: стрелки двигают, пробел отмечает, Shift со стрелкой отмечает дальше.
schedule-picked = { $count ->
    [0] Ни один день не отмечен
    [one] Отмечен { $count } день
    [few] Отмечено { $count } дня
   *[many] Отмечено { $count } дней
}
schedule-pick-none = Снять отметки
schedule-for = Также для
schedule-what = В эти дни
schedule-what-off = Выходной
schedule-what-hours = Другой график
schedule-what-usual = Как обычно
schedule-note = Примечание
schedule-note-example = Отпуск, обучение, болезнь
schedule-apply = { $count ->
    [one] Задать для { $count } дня
    [few] Задать для { $count } дней
   *[many] Задать для { $count } дней
}
schedule-applied = { $count ->
    [one] Задано для { $count } дня
    [few] Задано для { $count } дней
   *[many] Задано для { $count } дней
}
schedule-year = Год
schedule-holidays = Государственные праздники
schedule-holidays-hint = Отметьте те, когда никто не работает. Записать на них можно только несмотря на накладку.
schedule-holidays-none = Праздники этой страны здесь неизвестны. Отметьте дни вручную.
schedule-holidays-all = Отметить все
schedule-own-closed = Закрыто также
schedule-own-closed-hint = Ремонт, выезд, длинные выходные: отметьте дни, назовите и закройте.
schedule-closed-name = По какому поводу
schedule-close = { $count ->
    [one] Закрыть на { $count } день
    [few] Закрыть на { $count } дня
   *[many] Закрыть на { $count } дней
}
schedule-open = Снова открыть { $day }
schedule-opened = Снова открыто: { $day }
schedule-closed-done = { $count ->
    [one] Закрыто на { $count } день
    [few] Закрыто на { $count } дня
   *[many] Закрыто на { $count } дней
}
schedule-closed-here = закрыто

### Holidays

holiday-all-saints = День всех святых
holiday-all-souls = День поминовения усопших
holiday-ascension = Вознесение
holiday-assumption = Успение Богородицы
holiday-bank-holiday = Банковский выходной
holiday-capital-day = День столицы
holiday-childrens-day = День защиты детей
holiday-christmas = Рождество
holiday-christmas-eve = Рождественский сочельник
holiday-columbus-day = День Колумба
holiday-constitution-day = День Конституции
holiday-corpus-christi = Праздник Тела Христова
holiday-cyril-and-methodius = День Кирилла и Мефодия
holiday-defenders-day = День защитника
holiday-easter = Пасха
holiday-easter-monday = Пасхальный понедельник
holiday-epiphany = Крещение Господне
holiday-fathers-day = День отца
holiday-freedom-day = День свободы и демократии
holiday-good-friday = Страстная пятница
holiday-holy-saturday = Страстная суббота
holiday-independence-day = День независимости
holiday-independence-restoration-day = День восстановления независимости
holiday-jan-hus-day = День Яна Гуса
holiday-juneteenth = Джунтинс
holiday-labour-day = День труда
holiday-language-day = День языка
holiday-martin-luther-king-day = День Мартина Лютера Кинга
holiday-memorial-day = День памяти павших
holiday-memorial-easter = Радоница
holiday-midsummer-day = День летнего солнцестояния
holiday-midsummer-eve = Канун летнего солнцестояния
holiday-mothers-day = День матери
holiday-national-day = Национальный праздник
holiday-national-uprising-day = День национального восстания
holiday-nauryz = Наурыз
holiday-new-year = Новый год
holiday-new-years-eve = Канун Нового года
holiday-our-lady-of-sorrows = День Скорбящей Богоматери
holiday-pentecost = Троица
holiday-presidents-day = День президентов
holiday-reconciliation-day = День правды и примирения
holiday-remembrance-and-victory-day = День памяти и победы
holiday-remembrance-day = День памяти
holiday-republic-day = День Республики
holiday-saint-andrews-day = День святого Андрея
holiday-saint-georges-day = День святого Георгия
holiday-saint-johns-day = Собор Иоанна Крестителя
holiday-saint-patricks-day = День святого Патрика
holiday-second-christmas-day = Второй день Рождества
holiday-state-restoration-day = День восстановления государства
holiday-statehood-day = День государственности
holiday-svetitskhovloba = Светицховлоба
holiday-thanksgiving = День благодарения
holiday-union-day = День объединения
holiday-unity-day = День единства
holiday-veterans-day = День ветеранов
holiday-victoria-day = День Виктории
holiday-victory-day = День Победы
holiday-whit-monday = Духов день
holiday-womens-day = Женский день

### Warnings

warnings-title = Предостережения
warnings-none = Предостережений не записано.
warnings-add = Добавить предостережение
warnings-kind = Вид
warnings-text = Что нужно знать
warnings-text-example = латекс, хна, беременность
warnings-text-hint = Назовите так же, как в услугах, которым это мешает: тогда запись на них остановится и переспросит.
warnings-change = Изменить предостережение: { $text }
warnings-remove = Удалить предостережение: { $text }
warnings-removed = Предостережение удалено: { $text }
warning-kind-allergy = Аллергия
warning-kind-contraindication = Противопоказание
warning-kind-other = Другое

### Facts of a card, its timeline, the log of contacts
timeline-title = История
timeline-show = Что показывать
timeline-kind-all = Всё
timeline-kind-visit = Визиты
timeline-kind-contact = Контакты
timeline-kind-change = Изменения
timeline-empty = Здесь пока пусто. Визиты, звонки, сообщения и изменения карточки будут собираться здесь сами.
timeline-empty-kind = Такого ещё не было.
timeline-more = Показать раньше
timeline-open-visit = Открыть визит { $when }
timeline-by = { $name }
facts-title = Коротко
facts-since = Клиент с
facts-visits = Визиты
facts-last = Последний визит
facts-next = Следующий визит
facts-none = ещё не было
facts-no-shows = Неявки
facts-cancelled = Отменено
facts-spent = Потрачено
log-add = Записать контакт
log-channel = Как связались
log-channel-call = Звонок
log-channel-message = Сообщение
log-channel-mail = Письмо
log-channel-other = Другое
log-direction = Кто начал
log-direction-in = Клиент
log-direction-out = Мы
log-text = О чём шла речь
log-result = Итог или следующий шаг
log-told-call-in = Звонок от клиента
log-told-call-out = Наш звонок
log-told-message-in = Сообщение от клиента
log-told-message-out = Наше сообщение
log-told-mail-in = Письмо от клиента
log-told-mail-out = Наше письмо
log-told-other-in = Клиент связался с нами
log-told-other-out = Мы связались с клиентом
log-result-told = Дальше: { $result }
log-change = Изменить запись
log-remove = Удалить запись
log-removed = Запись удалена

### Journal of people and the watch

journal-heat = Активность по дням
journal-heat-span = За какое время
journal-heat-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
}
journal-heat-less = меньше
journal-heat-more = больше
journal-heat-cell = { $count ->
    [one] { $name }, { $day }: { $count } запись
    [few] { $name }, { $day }: { $count } записи
   *[many] { $name }, { $day }: { $count } записей
}
journal-what-seen = Что видел этот человек?
journal-who-touched = Кто работал с этим клиентом?
journal-about-visits = Что было с визитами?
journal-who-cancelled = Кто отменял или убирал визиты?
journal-who-overrode = Кто записывал несмотря на накладку или предостережение?
journal-who-looked-far = Кто смотрел далеко вперёд или назад в календаре?
journal-no-card = без карточки клиента
journal-yes = да
weekday-0 = пн
weekday-1 = вт
weekday-2 = ср
weekday-3 = чт
weekday-4 = пт
weekday-5 = сб
weekday-6 = вс
journal-minutes = { $minutes } мин
journal-removed-since = уже нет
colour-number = Цвет { $number }
journal-export = Выгрузить журнал
journal-export-filtered = В файл попадут записи, подходящие под фильтры. То, что вы это сделали и зачем, будет записано в журнал.
journal-export-all = В файл попадут все записи журнала. То, что вы это сделали и зачем, будет записано в журнал.
journal-export-reason-hint = Например: запрос органа по защите данных.
journal-export-run = Записать файл
journal-exported = { $count ->
    [one] В файле { $count } запись
    [few] В файле { $count } записи
   *[many] В файле { $count } записей
}
journal-file-name = журнал
journal-as-role = глазами роли: { $role }
journal-line-sign-in-refused = { $subject }: во входе отказано, хотя пароль верный
journal-line-person-invited = Приглашение: { $subject }
journal-line-invitation-accepted = { $subject }: приглашение принято, пароль задан
journal-line-person-changed = Изменена учётная запись: { $subject }
journal-line-role-changed = Изменены права роли
journal-line-role-changed-settled = Подтверждены роли, изменённые вне программы
journal-line-role-changed-keys = Запечатанные тексты запечатаны заново после смены ролей
journal-line-role-removed = Удалена роль
journal-line-password-changed = Изменён собственный пароль
journal-line-second-factor-set = Включены коды подтверждения
journal-line-second-factor-removed = Отключены коды подтверждения: { $subject }
journal-line-stepped-up = Пароль введён ещё раз для важного действия
journal-line-contacts-revealed = Просмотр контактов:
journal-line-senior-note-viewed = Прочитана заметка для старших:
journal-line-senior-note-changed = Изменена заметка для старших:
journal-line-staff-data-viewed = Прочитаны запечатанные данные: { $subject }
journal-line-staff-data-changed = Изменены запечатанные данные: { $subject }
journal-line-export-approved = Выгрузка согласована. Согласие: { $subject }
journal-line-printed = Напечатано
journal-line-journal-exported = { $count ->
    [one] Выгружена { $count } запись журнала. Причина: «{ $why }»
    [few] Выгружены { $count } записи журнала. Причина: «{ $why }»
   *[many] Выгружено { $count } записей журнала. Причина: «{ $why }»
}
journal-line-leak-traced = Файл сравнён со здешними выгрузками
journal-line-watch-stopped = { $subject }: достигнут предел, работа остановлена
journal-line-watch-lifted = Разрешено работать дальше сегодня: { $subject }
journal-line-lock-down-begun = База клиентов закрыта для всех
journal-line-lock-down-ended = Снова впущены все
journal-line-computer-enrolled = Добавлен компьютер
journal-line-computer-removed = Удалён компьютер
journal-line-lesson-taken = Пройден урок безопасности
journal-line-looked-as = Просмотр программы глазами другой роли
journal-line-looked-as-end = Завершён просмотр глазами другой роли
journal-line-calendar-viewed = Просмотрен календарь: { $days }
journal-line-visit-booked = Назначен визит на { $when }:
journal-line-visit-changed = Изменён визит { $when }:
journal-line-visit-status-set = Отмечен визит { $when }:
journal-line-visit-cancelled = Отменён визит { $when }:
journal-line-visit-removed = Убран как ошибочный визит { $when }:
journal-line-visit-put-back = Возвращён как был визит { $when }:
journal-line-clash-overridden = Записано несмотря на накладку, { $when }:
journal-line-warning-overridden = Продолжено несмотря на предостережение, { $when }:
journal-line-visits-handed-over = { $count ->
    [one] { $count } будущий визит остаётся за: { $subject }
    [few] { $count } будущих визита остаются за: { $subject }
   *[many] { $count } будущих визитов остаются за: { $subject }
}
journal-line-visits-handed-over-to = { $count ->
    [one] { $subject }: { $count } визит передан к: { $successor }
    [few] { $subject }: { $count } визита переданы к: { $successor }
   *[many] { $subject }: { $count } визитов переданы к: { $successor }
}
journal-line-visits-handed-over-one = Передан визит { $when }:
journal-line-wait-added = Добавлено в лист ожидания:
journal-line-wait-changed = Изменено в листе ожидания:
journal-line-wait-closed = Снято с листа ожидания:
journal-line-warning-added = Добавлено предостережение:
journal-line-warning-changed = Изменено предостережение:
journal-line-warning-removed = Удалено предостережение:
journal-line-interaction-added = Записан контакт:
journal-line-interaction-changed = Изменена запись о контакте:
journal-line-interaction-removed = Удалена запись о контакте:
journal-line-service-added = Добавлена услуга
journal-line-service-changed = Изменена услуга
journal-line-service-removed = Услуга убрана из каталога
journal-line-service-restored = Услуга возвращена в каталог
journal-line-resource-changed = Изменены кабинеты и оборудование
journal-line-specialist-changed = Изменён специалист в календаре
journal-line-schedule-changed = Изменён график работы
journal-line-closed-days-changed = Изменены нерабочие дни салона
note-own-role = собственная роль
note-file = { $count ->
    [one] { $count } клиент, { $format }: «{ $why }»
    [few] { $count } клиента, { $format }: «{ $why }»
   *[many] { $count } клиентов, { $format }: «{ $why }»
}
note-card = карточка клиента
note-day-sheet = план дня, { $day }
note-days = { $from } – { $until }
note-recovery-codes = одноразовые коды восстановления
note-invitation = приглашение
note-computer-code = код для компьютера
note-leaving-report = отчёт о действиях уходящего сотрудника
note-certificate = подтверждение увольнения
note-code = без кода подтверждения
rule-vip = VIP-клиенты
rule-second-factor = Требуется код подтверждения
rule-days-back = Дней назад: { $count }
rule-password-days = Пароль действует дней: { $count }
rule-idle-minutes = Блокировка через минут: { $count }
journal-line-person-left = { $subject } больше не работает: запись закрыта, ключи заменены
journal-line-person-left-to = { $count ->
    [one] { $subject } больше не работает: передан { $count } клиент ({ $successor }), ключи заменены
    [few] { $subject } больше не работает: переданы { $count } клиента ({ $successor }), ключи заменены
   *[many] { $subject } больше не работает: передано { $count } клиентов ({ $successor }), ключи заменены
}
journal-line-clients-handed-over = { $count ->
    [one] { $subject }: { $count } клиент теперь без специалиста
    [few] { $subject }: { $count } клиента теперь без специалиста
   *[many] { $subject }: { $count } клиентов теперь без специалиста
}
journal-line-clients-handed-over-to = { $count ->
    [one] { $subject }: передан { $count } клиент ({ $successor })
    [few] { $subject }: переданы { $count } клиента ({ $successor })
   *[many] { $subject }: передано { $count } клиентов ({ $successor })
}
journal-line-clients-handed-over-one = Передача:
journal-line-recovery-code-used = { $count ->
    [one] Использован одноразовый код вместо кода подтверждения; остался { $count }
    [few] Использован одноразовый код вместо кода подтверждения; осталось { $count }
   *[many] Использован одноразовый код вместо кода подтверждения; осталось { $count }
}
journal-line-clients-exported = { $count ->
    [one] Выгружен в файл ({ $format }) { $count } клиент. Причина: «{ $why }»
    [few] Выгружены в файл ({ $format }) { $count } клиента. Причина: «{ $why }»
   *[many] Выгружено в файл ({ $format }) { $count } клиентов. Причина: «{ $why }»
}
journal-line-clients-exported-copied = { $count ->
    [one] Скопирован из списка { $count } клиент
    [few] Скопированы из списка { $count } клиента
   *[many] Скопировано из списка { $count } клиентов
}
journal-line-clients-copied = { $count ->
    [one] Скопирован в списке { $count } клиент
    [few] Скопированы в списке { $count } клиента
   *[many] Скопировано в списке { $count } клиентов
}
journal-line-rules-signed = Подписаны правила о данных, версия { $count }
journal-line-rules-changed = Изменены правила о данных: версия { $version }, { $language }
journal-line-settings-changed-alerts-seen = Предостережения отмечены как просмотренные
journal-line-settings-changed-computer-offered = Создан код для добавления компьютера
journal-line-settings-changed-export-approval-on = Отныне выгрузку согласует второй человек
journal-line-settings-changed-export-approval-off = Выгрузка больше не требует второго человека
journal-line-settings-changed-binding-on = Отныне пароли действуют только на добавленных компьютерах
journal-line-settings-changed-binding-off = Пароли действуют на любом компьютере с файлами

### Security check-up

checkup-again = Проверить ещё раз
checkup-summary = Состояние в целом
checkup-summary-green = { $count ->
    [one] Всё в порядке: соблюдено { $count } правило
    [few] Всё в порядке: соблюдены { $count } правила
   *[many] Всё в порядке: соблюдено { $count } правил
}
checkup-summary-amber = { $count ->
    [one] { $count } пункт стоит улучшить
    [few] { $count } пункта стоит улучшить
   *[many] { $count } пунктов стоит улучшить
}
checkup-summary-red = { $count ->
    [one] { $count } пункт требует действий уже сейчас
    [few] { $count } пункта требуют действий уже сейчас
   *[many] { $count } пунктов требуют действий уже сейчас
}
checkup-count-red = { $count ->
    [one] { $count } срочный
    [few] { $count } срочных
   *[many] { $count } срочных
}
checkup-count-amber = { $count ->
    [one] { $count } улучшить
    [few] { $count } улучшить
   *[many] { $count } улучшить
}
checkup-count-green = { $count ->
    [one] { $count } в порядке
    [few] { $count } в порядке
   *[many] { $count } в порядке
}
checkup-red = срочно
checkup-amber = стоит улучшить
checkup-green = в порядке
check-second-factor-title = Коды подтверждения
check-second-factor-green = Все, кто должен, входят с паролем и кодом.
check-second-factor-amber = Только с паролем: { $names }.
check-second-factor-red = Только с паролем: { $names }. Кто отвечает за людей, тому нужен и код.
check-second-factor-why = С кодами подсмотренный или угаданный пароль ничего не откроет.
check-second-factor-fix = К сотрудникам
check-weak-passwords-title = Надёжность паролей
check-weak-passwords-green = Все пароли надёжные.
check-weak-passwords-amber = Заданы раньше, чем программа оценивала пароли: { $names }.
check-weak-passwords-red = Пароль демо известен всем.
check-weak-passwords-why = Слабый пароль программа угадает за минуты.
check-weak-passwords-fix = К сотрудникам
check-old-passwords-title = Возраст паролей
check-old-passwords-green = Все пароли достаточно свежие.
check-old-passwords-amber = Скоро устареют: { $names }.
check-old-passwords-red = Старше, чем разрешает роль: { $names }.
check-old-passwords-why = Чем дольше пароль в ходу, тем больше людей может его знать.
check-old-passwords-fix = К сотрудникам
check-unused-accounts-title = Неиспользуемые учётные записи
check-unused-accounts-green = Все учётные записи используются.
check-unused-accounts-amber = Больше месяца без входа: { $names }.
check-unused-accounts-red = Больше трёх месяцев без входа: { $names }.
check-unused-accounts-why = Брошенная учётная запись — это дверь без присмотра.
check-unused-accounts-fix = Закрыть лишнее
check-kit-checked-title = Лист восстановления
check-kit-checked-green = Лист восстановления недавно проверяли.
check-kit-checked-amber = { $days ->
    [one] Последняя проверка: { $days } день назад.
    [few] Последняя проверка: { $days } дня назад.
   *[many] Последняя проверка: { $days } дней назад.
}
check-kit-checked-red = Лист восстановления ещё ни разу не проверяли.
check-kit-checked-why = Если сломается компьютер или забудется пароль, войти можно только с ним.
check-kit-checked-fix = Проверить лист
check-last-backup-title = Последняя резервная копия
check-last-backup-green = Есть свежая резервная копия.
check-last-backup-amber = { $days ->
    [one] Возраст последней резервной копии: { $days } день.
    [few] Возраст последней резервной копии: { $days } дня.
   *[many] Возраст последней резервной копии: { $days } дней.
}
check-last-backup-red = Свежей резервной копии нет.
check-last-backup-why = Всё записанное после последней копии пропадёт вместе с компьютером.
check-last-backup-fix = К резервным копиям
check-last-proof-title = Проверка копий
check-last-proof-green = Последняя копия прочитана и проверена: она цела.
check-last-proof-amber = { $days ->
    [one] Последняя проверка копии: { $days } день назад.
    [few] Последняя проверка копии: { $days } дня назад.
   *[many] Последняя проверка копии: { $days } дней назад.
}
check-last-proof-red = Ни одна копия в последнее время не проверена.
check-last-proof-why = Копия, которую не прочитать, — не копия.
check-last-proof-fix = К резервным копиям
check-offline-copy-title = Копия вне этого компьютера
check-offline-copy-green = Свежая копия лежит на другом диске.
check-offline-copy-amber = { $days ->
    [one] Возраст копии на другом диске: { $days } день.
    [few] Возраст копии на другом диске: { $days } дня.
   *[many] Возраст копии на другом диске: { $days } дней.
}
check-offline-copy-red = На другом диске нет ни одной копии.
check-offline-copy-why = Пожар, кража или программа-вымогатель забирают компьютер со всем, что к нему подключено.
check-offline-copy-fix = Добавить место
check-exports-title = Выгрузки клиентов
check-exports-green = За последние 30 дней никто не выгружал клиентов.
check-exports-amber = { $count ->
    [one] Выгрузок за последние 30 дней: { $count }.
    [few] Выгрузок за последние 30 дней: { $count }.
   *[many] Выгрузок за последние 30 дней: { $count }.
}
check-exports-red = Выгрузок за последние 30 дней: { $count }. Это много.
check-exports-why = Файл вне всякой защиты.
check-exports-fix = Посмотреть файлы
check-failed-sign-ins-title = Неудачные входы
check-failed-sign-ins-green = В последнее время почти без неверных паролей.
check-failed-sign-ins-amber = Неверных паролей за последние 30 дней: { $count }.
check-failed-sign-ins-red = Неверных паролей за последние 30 дней: { $count }. Это очень много.
check-failed-sign-ins-why = Возможно, кто-то пытается угадать пароль.
check-failed-sign-ins-fix = К журналу
check-journal-verified-title = Журнал действий
check-journal-verified-green = Журнал недавно проверен: он не тронут.
check-journal-verified-amber = { $days ->
    [one] Последняя проверка: { $days } день назад.
    [few] Последняя проверка: { $days } дня назад.
   *[many] Последняя проверка: { $days } дней назад.
}
check-journal-verified-red = Журнал изменён или ещё ни разу не проверялся.
check-journal-verified-why = Только нетронутый журнал доказывает, кто что сделал.
check-journal-verified-fix = Проверить журнал
check-disk-encryption-title = Шифрование диска
check-disk-encryption-green = Диск этого компьютера зашифрован.
check-disk-encryption-amber = Не удалось выяснить, зашифрован ли диск.
check-disk-encryption-red = Диск этого компьютера не зашифрован.
check-disk-encryption-why = База клиентов зашифрована всегда. Файлы рядом с ней защищены лишь настолько, насколько диск.
check-disk-encryption-fix = К компьютерам
check-program-age-title = Возраст программы
check-program-age-green = Программа свежая.
check-program-age-amber = Программе больше полугода или её возраст неизвестен.
check-program-age-red = Программе больше года.
check-program-age-why = Новые версии закрывают найденные за это время уязвимости.
check-program-age-fix = О программе
check-rules-signed-title = Правила о данных
check-rules-signed-green = Все подписали правила о данных.
check-rules-signed-amber = Скоро подписывать заново: { $names }.
check-rules-signed-red = Не подписали: { $names }.
check-rules-signed-why = Кто подписал, тот знает, что разрешено и что это серьёзно.
check-rules-signed-fix = Кто подписал

### Notices of the desktop

notice-alert = У защиты от утечки есть предостережение
notice-alert-text = Откройте Картотеку, чтобы прочитать, что произошло.

### People

nav-people = Сотрудники
nav-roles = Роли и права
people-name = Имя
people-role = Роль
people-last-sign-in = Последний вход
people-last-sign-in-when = Последний вход: { $when }
people-password = Пароль
people-factor = Коды подтверждения
people-factor-on = Включены
people-factor-off = Выключены
people-me = { $name } (вы)
people-never = ещё ни разу
people-left = Больше здесь не работает
people-invited-until = Приглашение действует до: { $when }
people-invitation-over = Срок приглашения истёк
people-password-none = Пароля ещё нет
people-password-age = { $days ->
    [0] задан сегодня
    [one] ему { $days } день
    [few] ему { $days } дня
   *[many] ему { $days } дней
}
people-password-left = { $days ->
    [0] действует до сегодня
    [one] ещё { $days } день
    [few] ещё { $days } дня
   *[many] ещё { $days } дней
}
people-password-too-old = устарел
people-add = Добавить сотрудника
people-add-lead = Вы получите одноразовый код, который нужно передать. С ним человек задаст пароль, которого не знает никто другой.
people-role-hint = Что этот человек будет видеть и делать. Роль можно изменить в любой момент.
people-role-at-once = Изменение действует сразу, даже если человек сейчас работает.
people-role-owner = Владелец остаётся владельцем до последнего дня. Другие владельцы появляются через приглашение.
people-invite = Создать приглашение
people-access = Доступ
people-has-factor = Коды подтверждения включены: одного пароля мало.
people-has-no-factor = Коды подтверждения выключены: достаточно пароля.
people-factor-remove = Выключить коды
people-factor-remove-title = Выключить коды подтверждения: { $name }?
people-factor-remove-what = Это нужно, если телефон потерян. Пока новые коды не настроены, для входа достаточно пароля. Коды восстановления перестанут действовать.
people-reinvite = Новое приглашение
people-reinvite-hint = Если пароль забыт или код потерян: с ним человек задаст новый пароль.
people-reinvite-title = Новое приглашение: { $name }?
people-reinvite-what = Старый пароль сразу перестанет действовать, коды подтверждения и недописанное — тоже. С новым кодом человек задаст новый пароль.
people-leaves = Увольнение сотрудника…
invitation-title = Приглашение: { $name }
invitation-lead = Передайте этот код: { $name }. На бумаге или устно. Он сработает один раз.
invitation-until = Действует до: { $when }
invitation-once = Код виден только сейчас. Если он потеряется, создайте новое приглашение.
invitation-done = Уже передано
invitation-paper-lead = С этим кодом вы задаёте собственный пароль в базе клиентов { $base }.
invitation-steps = Как это сделать
invitation-step-1 = На экране входа компьютера салона выберите свою плитку: { $name }.
invitation-step-2 = Введите код. Большие или маленькие буквы и пробелы не важны.
invitation-step-3 = Придумайте длинный пароль: предложение, которое знаете только вы. Не говорите его никому, даже владельцу.
invitation-foot = Уничтожьте эту страницу, как только пароль задан.
staff-data-title = Закрытые данные сотрудника
staff-data-hint = Договор, счёт, личный телефон. Зашифрованы отдельно; каждый просмотр попадает в журнал.
staff-data-show = Показать
staff-data-empty = Ничего не записано.
hours-title = Рабочие часы
hours-week = Часы на неделю
hours-mode-role = Как у роли
hours-mode-always = В любое время
hours-mode-own = Свои часы
hours-hint = Вне этих часов войти нельзя, а открытая работа блокируется.
hours-from = { $day }, с
hours-until = { $day }, до
hours-day-off = выходной
hours-left = { $minutes ->
    [0] Рабочие часы закончились. Экран сейчас заблокируется; введённое сохранится.
    [one] Рабочие часы закончатся через { $minutes } минуту. Потом экран заблокируется; введённое сохранится.
    [few] Рабочие часы закончатся через { $minutes } минуты. Потом экран заблокируется; введённое сохранится.
   *[many] Рабочие часы закончатся через { $minutes } минут. Потом экран заблокируется; введённое сохранится.
}

### Rights

area-clients = Клиенты
area-contacts = Контакты и фамилии
area-notes = Заметки
area-senior-notes = Заметки для старших
area-warnings = Предостережения
area-visits = Визиты и лист ожидания
area-services = Услуги и кабинеты
area-schedule = График работы
area-people = Сотрудники
area-staff-data = Закрытые данные сотрудников
area-journal = Журнал действий
area-watch = Защита от утечки
area-copies = Резервные копии
area-settings = Настройки
deed-see = Видеть
deed-list = В списках
deed-add = Добавлять
deed-change = Изменять
deed-delete = Удалять
deed-export = Экспорт
deed-print = Печать
deed-approve = Одобрять
right-see-clients = Видеть клиентов
right-add-clients = Добавлять клиентов
right-change-clients = Изменять клиентов
right-delete-clients = Переносить клиентов в корзину и возвращать
right-import-clients = Переносить клиентов из файла
right-export-clients = Выносить клиентов в файл
right-print-clients = Печатать карточки и списки
right-approve-exports = Одобрять чужой экспорт
right-see-contacts = Показывать телефоны и фамилии на карточке
right-list-contacts = Видеть телефоны и фамилии в списках
right-change-contacts = Изменять телефоны и фамилии
right-see-notes = Видеть заметки
right-change-notes = Изменять заметки
right-see-senior-notes = Видеть заметки для старших
right-change-senior-notes = Изменять заметки для старших
right-see-warnings = Видеть предостережения о клиентах
right-change-warnings = Добавлять, изменять и удалять предостережения
right-see-visits = Видеть календарь и лист ожидания
right-add-visits = Записывать на визиты, занимать время, добавлять в лист ожидания
right-change-visits = Переносить и изменять визиты, отмечать их статус
right-cancel-visits = Отменять визиты и убирать внесённые по ошибке
right-override-clashes = Записывать несмотря на накладку
right-print-visits = Печатать планы дня
right-change-services = Изменять услуги, кабинеты и кто что делает
right-change-schedule = Изменять график и выходные
right-see-people = Видеть учётные записи сотрудников
right-invite-people = Приглашать людей
right-change-roles = Изменять учётные записи и роли
right-let-people-go = Закрывать учётные записи при увольнении
right-see-staff-data = Видеть закрытые данные сотрудников
right-change-staff-data = Изменять закрытые данные сотрудников
right-see-journal = Читать журнал действий
right-export-journal = Выносить журнал в файл
right-see-watch = Видеть предостережения и проверку безопасности
right-change-watch = Снимать ограничения, изменять правила о данных
right-lock-down = Блокировать всё в чрезвычайном случае
right-make-backups = Делать резервные копии
right-hold-kit = Хранить лист восстановления
right-change-settings = Изменять настройки и компьютеры
right-use-desk = Входить
reach-all = Клиенты всех
reach-own-and-free = Свои и ничьи клиенты
reach-own = Только свои клиенты
reach-none = Никакие клиенты
meter-reveals = Показов контактов за 15 минут
meter-cards = Открытых карточек за сутки
meter-searches = Поисков за сутки
meter-exports = Экспортов за сутки
meter-prints = Распечаток за сутки
meter-days = Просмотров дальних дней календаря за сутки

### Role editor

roles-people = { $count ->
    [0] пока никого
    [one] { $count } сотрудник
    [few] { $count } сотрудника
   *[many] { $count } сотрудников
}
roles-changed = изменена
roles-unsaved = ещё не сохранено
roles-owner-hint = Владелец может всё. Изменить это нельзя.
roles-rights = Права
roles-owners-only = { $right } — только владелец
roles-also-on = Для «{ $right }» также включено: { $list }
roles-also-off = Без «{ $right }» это не действует, поэтому также выключено: { $list }
roles-sight = Что видно
roles-reach = Чьи клиенты
roles-days-back = Сколько дней назад
roles-days-back-hint = Клиентов, которых давно никто не трогал, не видно.
roles-for-ever = без ограничений
roles-vip = Также VIP-клиенты
roles-vip-hint = Без этого VIP-клиентов вообще не найти.
roles-limits = Сколько — слишком много
roles-limits-hint = У предела программа спрашивает пароль. За пределом экран блокируется, а владелец получает предостережение. Пустое поле — без ограничений.
roles-no-limit = без ограничений
roles-sign-in = Вход
roles-password-days = Пароль действует, дней
roles-password-days-hint = Потом нужен новый; старый сработает ещё один раз.
roles-factor = Код подтверждения при каждом входе
roles-factor-hint = У кого его нет, тот настроит при следующем входе.
roles-hours = Только в рабочие часы
roles-hours-hint = Попытки вне их отклоняются, и владелец их видит.
roles-idle = Блокировать без действий через, минут
roles-idle-hint = Действует, если это меньше, чем в настройках базы.
roles-idle-as-base = как в настройках
roles-at-once = Действует сразу, даже для тех, кто сейчас работает.
roles-see-as = Посмотреть как эта роль
roles-see-as-save-first = Сначала сохраните: видно только сохранённое.
roles-copy = Скопировать как новую роль
roles-copy-name = { $role } 2
roles-copy-hint = Как вы будете её называть. Копия начинает с теми же правами.
roles-copy-run = Создать роль
roles-name = Название роли
roles-reset = Вернуть готовую форму
roles-reset-title = Вернуть готовую форму роли «{ $role }»?
roles-reset-what = Ваши изменения этой роли пропадут. Сразу касается: { $people }.
roles-remove = Удалить роль
roles-remove-title = Удалить роль «{ $role }»?
roles-remove-what = Сейчас её никто не имеет. Вернуть её можно, только создав заново.
see-as-bar = Вы видите то, что видит роль: { $role }
see-as-only-looking = Только просмотр: ничего изменить нельзя.
see-as-back = Назад к себе
effects-title = Что это значит
effects-clients = Клиенты
effects-visits = День
effects-house = Заведение
effects-sign-in = Вход
effect-no-clients = Вообще не видит клиентов.
effect-reach-all = Видит клиентов всех специалистов.
effect-reach-own-and-free = Видит только своих и ничьих клиентов.
effect-reach-own = Видит только своих клиентов.
effect-vip = Видит также VIP-клиентов.
effect-not-vip = Не видит VIP-клиентов.
effect-days-back = { $days ->
    [one] Не видит клиентов, которых не трогали больше { $days } дня.
    [few] Не видит клиентов, которых не трогали больше { $days } дней.
   *[many] Не видит клиентов, которых не трогали больше { $days } дней.
}
effect-contacts-everywhere = Видит телефоны и фамилии везде, также в списках.
effect-contacts-card = Видит телефоны и фамилии на карточке, сколько нужно.
effect-contacts-card-limit = { $count ->
    [one] Видит телефоны и фамилии на карточке: не больше { $count } за 15 минут.
    [few] Видит телефоны и фамилии на карточке: не больше { $count } за 15 минут.
   *[many] Видит телефоны и фамилии на карточке: не больше { $count } за 15 минут.
}
effect-contacts-masked = Находит клиентов по телефону, но видит только «Елена К.» и «•••• 45 67».
effect-change-contacts = Изменяет телефоны и фамилии.
effect-see-notes = Читает заметки, но не изменяет их.
effect-change-notes = Читает и пишет заметки.
effect-not-notes = Не видит заметок.
effect-see-senior-notes = Читает закрытые заметки для старших, но не изменяет их.
effect-change-senior-notes = Читает и пишет закрытые заметки для старших.
effect-not-senior-notes = Не может открыть закрытые заметки для старших.
effect-see-warnings = Читает предостережения о клиентах, но не изменяет их.
effect-change-warnings = Читает и вносит предостережения о клиентах.
effect-not-warnings = Не видит содержания предостережений, только то, что они есть.
effect-no-visits = Не видит календаря.
effect-visits-all = Видит визиты ко всем и весь лист ожидания.
effect-visits-own-and-free = Видит только свои визиты и тех, кто ждёт этого человека или кого угодно.
effect-visits-own = Видит только свои визиты и тех, кто ждёт именно этого человека.
effect-add-visits = Записывает на визиты и занимает время.
effect-change-visits = Переносит и изменяет визиты, отмечает их статус.
effect-cancel-visits = Отменяет визиты и убирает внесённые по ошибке.
effect-not-cancel-visits = Никогда не отменяет визитов.
effect-override-clashes = Записывает несмотря на накладку, указав причину.
effect-not-override-clashes = Никогда не записывает на занятое время.
effect-print-visits = Печатает планы дня.
effect-change-services = Изменяет услуги, цены, кабинеты и кто что делает.
effect-change-schedule = Изменяет график работы и выходные.
effect-add-clients = Добавляет клиентов.
effect-change-clients = Изменяет данные клиентов.
effect-delete-clients = Переносит клиентов в корзину и возвращает их.
effect-import-clients = Переносит клиентов из файла.
effect-export-clients = Выносит клиентов в файл, сколько нужно.
effect-export-clients-limit = { $count ->
    [one] Выносит клиентов в файл: не больше { $count } раза в сутки.
    [few] Выносит клиентов в файл: не больше { $count } раз в сутки.
   *[many] Выносит клиентов в файл: не больше { $count } раз в сутки.
}
effect-approve-exports = Одобряет экспорт других.
effect-print-clients = Печатает карточки и списки, сколько нужно.
effect-print-clients-limit = { $count ->
    [one] Печатает карточки и списки: не больше { $count } раза в сутки.
    [few] Печатает карточки и списки: не больше { $count } раз в сутки.
   *[many] Печатает карточки и списки: не больше { $count } раз в сутки.
}
effect-not-delete-clients = Никогда не удаляет клиентов.
effect-not-export-clients = Не выносит клиентов из программы.
effect-limit-cards = { $count ->
    [one] Открывает не больше { $count } карточки в сутки.
    [few] Открывает не больше { $count } карточек в сутки.
   *[many] Открывает не больше { $count } карточек в сутки.
}
effect-limit-searches = { $count ->
    [one] Ищет не больше { $count } раза в сутки.
    [few] Ищет не больше { $count } раз в сутки.
   *[many] Ищет не больше { $count } раз в сутки.
}
effect-limit-days = { $count ->
    [one] Смотрит дальние дни календаря не больше { $count } раза в сутки.
    [few] Смотрит дальние дни календаря не больше { $count } раз в сутки.
   *[many] Смотрит дальние дни календаря не больше { $count } раз в сутки.
}
effect-see-people = Видит, кто здесь работает и в каком состоянии учётные записи.
effect-invite-people = Приглашает людей, но не владельцев.
effect-change-roles = Изменяет учётные записи и роли.
effect-let-people-go = Закрывает учётные записи при увольнении.
effect-see-staff-data = Читает закрытые данные сотрудников.
effect-change-staff-data = Записывает закрытые данные сотрудников.
effect-see-journal = Читает в журнале действий, кто что делал.
effect-export-journal = Выносит журнал в файл.
effect-see-watch = Видит предостережения и проверку безопасности.
effect-change-watch = Снимает ограничения на день и изменяет правила о данных.
effect-lock-down = Может сразу заблокировать всё в случае опасности.
effect-make-backups = Делает резервные копии и выбирает для них места.
effect-hold-kit = Печатает и проверяет лист восстановления.
effect-change-settings = Изменяет настройки и регистрирует компьютеры.
effect-password-for-good = Может не менять пароль сколько угодно.
effect-password-days = { $days ->
    [one] Задаёт новый пароль каждый { $days } день.
    [few] Задаёт новый пароль каждые { $days } дня.
   *[many] Задаёт новый пароль каждые { $days } дней.
}
effect-second-factor = Входит с паролем и кодом подтверждения.
effect-no-second-factor = Входит с паролем; код подтверждения — по желанию.
effect-any-time = Входит в любое время.
effect-hours = Входит только: { $hours }.
effect-idle = { $minutes ->
    [one] Экран блокируется через { $minutes } минуту без действий.
    [few] Экран блокируется через { $minutes } минуты без действий.
   *[many] Экран блокируется через { $minutes } минут без действий.
}
effect-idle-as-base = Экран блокируется без действий, как в настройках.

### Arrival

invited = Приглашение
invited-title = Первый вход
invited-code = Код приглашения
invited-code-hint = Он на листе, который вам дали. Действует один раз.
invited-run = Задать пароль и войти
lock-down-run = Аварийная блокировка
lock-down-title = Заблокировать всё сейчас?
lock-down-what = База клиентов сразу блокируется для всех, и для вас тоже. Войти сможет только владелец, пока сам не снимет блокировку. Введённое сохранится.
lock-down-on = База клиентов аварийно заблокирована
lock-down-on-hint = Войти может только владелец. Все остальные ждут, пока он снимет блокировку.
lock-down-banner = База клиентов аварийно заблокирована: войти может только владелец.
lock-down-end = Снять блокировку
enrol-title = Этот компьютер не зарегистрирован
enrol-lead = База клиентов здесь есть, но она открывается только на зарегистрированных компьютерах. Возьмите код с такого компьютера.
enrol-code = Код с другого компьютера
enrol-code-hint = Там: Настройки, Компьютеры, «Зарегистрировать ещё один».
enrol-run = Зарегистрировать и войти
enrol-with-sheet = Кода нет, есть лист восстановления
arrival-leave = Не сейчас
arrival-code-lead = Пароль верный. Теперь код с телефона.
arrival-password = Пора задать новый пароль
arrival-password-lead = Пароль устарел. Выберите другой, который больше нигде не используете.
arrival-password-lead-grace = Пароль устарел. Выберите другой сейчас или ещё один раз войдите со старым.
arrival-password-once = Ещё раз со старым
password-old = Нынешний пароль
password-change = Сменить пароль
password-changed = Пароль изменён. Отныне действует только новый.
strength-rule-staff = Не менее 12 знаков. Лучше всего — предложение, которое знаете только вы.
strength-too-short-staff = Слишком короткий: нужно не менее 12 знаков.
settings-password = Ваш пароль
settings-factor = Ваши коды подтверждения
settings-computers = Показать компьютеры
factor-title = Настройка кодов подтверждения
factor-lead = Приложение-аутентификатор на телефоне каждые 30 секунд показывает новый код, даже без интернета. С ним один украденный пароль ничего не откроет.
factor-qr = Код для приложения-аутентификатора
factor-step-1 = Откройте на телефоне приложение-аутентификатор (Aegis, Google Authenticator, Microsoft Authenticator или другое).
factor-step-2 = Отсканируйте эту картинку.
factor-step-3 = Введите шесть цифр, которые покажет телефон.
factor-secret = Без камеры введите в приложении это:
factor-first-code = Код с телефона
factor-first-code-hint = Он подтвердит, что телефон показывает верные коды.
factor-set-up = Настроить коды
factor-is-on = Коды подтверждения включены. Для входа нужны пароль и код с телефона.
factor-is-off = Коды подтверждения выключены. Кто узнает ваш пароль, тот войдёт от вашего имени.
factor-remove-title = Выключить ваши коды подтверждения?
factor-remove-what = С этого момента для входа достаточно одного пароля. Коды восстановления перестанут действовать.
recovery-title = Коды восстановления
recovery-lead = Если телефон потеряется, один из них заменит код подтверждения. Каждый действует один раз.
recovery-keep = Они видны только сейчас
recovery-keep-hint = Распечатайте или перепишите их и храните бумагу отдельно от телефона и компьютера.
recovery-on-paper = Уже на бумаге
arrival-rules = Правила о данных клиентов
arrival-rules-lead = Прочитайте и подпишите: при первом входе, далее раз в год или когда правила изменятся.
arrival-rules-accept = Правила прочитаны, принимаю их
arrival-rules-sign = Подписать

### Lesson

lesson-title = Пять минут о безопасности
lesson-lead = Большинство утечек начинаются с письма, звонка или одолженного пароля. Четыре совета, потом пять вопросов. Провалить это нельзя.
lesson-advice-1 = Никто честный не спрашивает пароль или код: ни банк, ни поддержка, ни владелец.
lesson-advice-2 = Спешка — это предупреждение. «Немедленно, иначе закроем счёт» — так пишут мошенники.
lesson-advice-3 = Хороший пароль длинный и используется только в одном месте.
lesson-advice-4 = Отходите от стола — заблокируйте экран: Ctrl+L.
lesson-begin = К вопросам
lesson-finish = Увидеть ответы
lesson-done = Спасибо!
lesson-right = { $right ->
    [0] Это было непросто. Вот как правильно.
    [one] Правильных ответов: { $right } из { $of }. Вот почему.
    [few] Правильных ответов: { $right } из { $of }. Вот почему.
   *[many] Правильных ответов: { $right } из { $of }. Вот почему.
}
lesson-go-on = К работе
lesson-was-right = Правильно
lesson-was-other = Лучше другой ответ
lesson-your-answer = Ваш ответ: { $answer }
lesson-1-question = Письмо от «банка» просит сегодня же открыть ссылку и ввести пароль. Что делаете?
lesson-1-answer-1 = Открываю ссылку: логотип настоящий
lesson-1-answer-2 = Не открываю и звоню в банк по номеру, который знаю
lesson-1-answer-3 = Отвечаю и спрашиваю, настоящее ли письмо
lesson-1-why = Логотип легко скопировать, а ответ получит мошенник. Спрашивайте путём, который знаете сами.
lesson-2-question = Какой пароль лучше всего?
lesson-2-answer-1 = Тот надёжный, что и для почты
lesson-2-answer-2 = Название салона, год и восклицательный знак
lesson-2-answer-3 = Длинное предложение, которое знаю только я, только для этой программы
lesson-2-why = Названия и годы угадывают за секунды. Пароль, использованный дважды, крадут дважды.
lesson-3-question = Коллега забыл пароль и просит ваш, всего на минутку.
lesson-3-answer-1 = Отказываю: владелец за минуту сделает новое приглашение
lesson-3-answer-2 = Вхожу и уступаю место
lesson-3-answer-3 = Говорю, а вечером сменю
lesson-3-why = Всё, что сделано под вашим именем, записано как ваше. Новое приглашение быстрее объяснений.
lesson-4-question = Вы идёте за кофе, а напротив экрана сидит клиент.
lesson-4-answer-1 = Ничего: вернусь через минуту
lesson-4-answer-2 = Нажимаю Ctrl+L
lesson-4-answer-3 = Отворачиваю экран
lesson-4-why = Минуты достаточно, чтобы сфотографировать список. Блокировка занимает секунду и ничего не теряет.
lesson-5-question = Звонит «техническая поддержка» и просит код подтверждения с вашего телефона.
lesson-5-answer-1 = Сначала спрашиваю имя, потом говорю
lesson-5-answer-2 = Говорю: он действует всего 30 секунд
lesson-5-answer-3 = Кладу трубку и говорю владельцу
lesson-5-why = Звонящему тридцати секунд хватит. Кто помогает, тому ваш код не нужен.

### Computers

computers-title = Компьютеры
computers-lead = База клиентов открывается только на этих компьютерах. Копия её файлов не откроется больше нигде.
computers-name = Компьютер
computers-last-used = Последнее использование
computers-enrolled = Зарегистрирован
computers-this = этот
computers-remove = Удалить
computers-remove-of = Удалить компьютер { $name }
computers-remove-title = Удалить компьютер { $name }?
computers-remove-what = С этого момента на нём никто не сможет войти. Чтобы снова им пользоваться, его нужно зарегистрировать заново.
computers-add = Зарегистрировать ещё один
computers-add-lead = Ваш пароль создаст код, который нужно ввести на другом компьютере.
computers-add-run = Создать код
computers-step-1 = Установите там Картотеку и скопируйте туда папку базы клиентов.
computers-step-2 = Запустите её: она скажет, что компьютер не зарегистрирован.
computers-step-3 = Выберите там свою плитку, введите пароль и этот код.
binding-title = Привязка к компьютерам
binding-switch = Пароли действуют только на зарегистрированных компьютерах
binding-on = Украденная копия файлов ничего не откроет, даже если пароль известен. Для нового компьютера нужен код или лист восстановления.
binding-off = Цена: кто скопирует файлы и узнает или угадает один пароль, прочитает всё на любом компьютере.

### Leaving day

leaving-title = Увольнение сотрудника
leaving-plan = Вот что произойдёт, когда уйдёт { $name }
leaving-nothing-yet = Пока ничего не сделано. Сначала вы увидите весь план.
leaving-hand-over = Клиенты и визиты
leaving-clients = { $count ->
    [one] { $name } ведёт { $count } клиента.
    [few] { $name } ведёт { $count } клиентов.
   *[many] { $name } ведёт { $count } клиентов.
}
leaving-no-clients = { $name } не имеет своих клиентов: передавать нечего.
leaving-visits = { $count ->
    [one] { $name }: впереди ещё { $count } визит.
    [few] { $name }: впереди ещё { $count } визита.
   *[many] { $name }: впереди ещё { $count } визитов.
}
leaving-waiting = { $count ->
    [one] В листе ожидания к { $name } { $count } человек.
    [few] В листе ожидания к { $name } { $count } человека.
   *[many] В листе ожидания к { $name } { $count } человек.
}
leaving-successor = Кто принимает
leaving-nobody = Никто: клиенты станут ничьими, визиты останутся на месте
leaving-which = Какие клиенты
leaving-all = Все
leaving-list = Выбранные из списка
leaving-picked = Выбрано { $count } из { $of }; остальные станут ничьими
leaving-traces = Что этот человек видел и выносил
leaving-traces-of = Что видел и выносил сотрудник: { $name }
leaving-days = { $days ->
    [one] За последний { $days } день, по журналу действий.
    [few] За последние { $days } дня, по журналу действий.
   *[many] За последние { $days } дней, по журналу действий.
}
leaving-viewed = открытые карточки
leaving-revealed = показанные контакты
leaving-searched = поиски
leaving-exported = экспорты
leaving-printed = распечатки
leaving-changed = изменения
leaving-deleted = в корзину
leaving-recent = Новейшие записи
leaving-recent-all = Показать все { $count }
leaving-copies = Резервные копии
leaving-copies-hint = Свежая копия с новыми замками пойдёт сюда:
leaving-no-copies = Место для копий не выбрано, поэтому копии не будет. Лучше сначала выбрать.
leaving-next = Дальше
leaving-will = Если продолжить — { $name }:
leaving-will-close = Учётная запись закроется сразу, даже посреди работы: { $name }.
leaving-will-hand = { $count ->
    [one] { $count } клиент переходит к: { $successor }.
    [few] { $count } клиента переходят к: { $successor }.
   *[many] { $count } клиентов переходят к: { $successor }.
}
leaving-will-free = { $count ->
    [one] { $count } клиент станет ничьим.
    [few] { $count } клиента станут ничьими.
   *[many] { $count } клиентов станут ничьими.
}
leaving-will-visits = { $count ->
    [one] { $count } будущий визит переходит к: { $successor } — даже на занятое время; накладки будут посчитаны.
    [few] { $count } будущих визита переходят к: { $successor } — даже на занятое время; накладки будут посчитаны.
   *[many] { $count } будущих визитов переходят к: { $successor } — даже на занятое время; накладки будут посчитаны.
}
leaving-will-visits-stay = { $count ->
    [one] { $count } будущий визит остаётся в столбце { $name }, пока его не перенесут.
    [few] { $count } будущих визита остаются в столбце { $name }, пока их не перенесут.
   *[many] { $count } будущих визитов остаются в столбце { $name }, пока их не перенесут.
}
leaving-will-waiting = { $count ->
    [one] В листе ожидания { $count } человек с этого времени ждёт: { $successor }.
    [few] В листе ожидания { $count } человека с этого времени ждут: { $successor }.
   *[many] В листе ожидания { $count } человек с этого времени ждут: { $successor }.
}
leaving-will-waiting-drop = { $count ->
    [one] В листе ожидания { $count } человек больше не ждёт: { $name }.
    [few] В листе ожидания { $count } человека больше не ждут: { $name }.
   *[many] В листе ожидания { $count } человек больше не ждут: { $name }.
}
leaving-will-keys = Все замки меняются: старый пароль и любая старая копия ключей не откроют ничего нового.
leaving-will-copy = { $count ->
    [one] Свежая резервная копия пойдёт в { $count } место.
    [few] Свежая резервная копия пойдёт в { $count } места.
   *[many] Свежая резервная копия пойдёт в { $count } мест.
}
leaving-no-undo = Отменить это нельзя. Если человек вернётся, ему нужно новое приглашение.
leaving-run = Закрыть учётную запись: { $name }
leaving-stage-closing = Учётная запись закрывается
leaving-stage-handing-over = Передаются клиенты и визиты
leaving-stage-copying = База клиентов записывается заново
leaving-stage-sealing = Замки меняются
leaving-stage-checking = Всё проверяется
leaving-stage-switching = Новая база становится на место старой
leaving-stage-backing-up = Делается свежая резервная копия
leaving-running-hint = Подождите. Если пропадёт ток, база останется целой: какой была или какой должна стать.
certificate-paper = Свидетельство о закрытии учётной записи
certificate-title = Готово: { $name }
certificate-lead = Учётная запись закрыта, все замки сменены. Старые пароли и старые копии ключей не откроют ничего, что записано с этого момента.
certificate-when = Когда
certificate-by = Кто
certificate-account = Учётная запись
certificate-closed = закрыта
certificate-clients = Переданные клиенты
certificate-visits = Переданные визиты
certificate-clashing = Из них на занятое время
certificate-look-at-clashes = Посмотрите эти визиты в календаре и перенесите их.
certificate-nobody = ничьи
certificate-to = { $count } → { $successor }
certificate-keys = Номер замков
certificate-copies = Свежие копии
certificate-no-copies = нет
certificate-journal = Печать журнала
certificate-signature = Подпись: { $name }
certificate-done = К сотрудникам

### Booking

booking-new = Новая запись
booking-kind-visit = Визит
booking-kind-block = Занятое время
booking-client = Клиент
booking-client-example = Имя или телефон
booking-new-client = ＋ новый клиент «{ $name }»
booking-guest = Гость
booking-guest-name = Имя гостя
booking-last-client = Последний клиент: { $name }
booking-other-client = Кто-то другой
booking-service = Услуга
booking-service-example = Название услуги
booking-other-service = Другая услуга
booking-another-service = Ещё одна услуга
booking-remove-service = Убрать эту услугу
booking-no-service = Без услуги
booking-like-last = Как в прошлый раз: { $what }
booking-book-like-last = Записать, как в прошлый раз: { $what }, { $when }
booking-specialist = Специалист
booking-anyone = Кто угодно
booking-anyone-now = Кто угодно (сейчас { $name })
booking-day = День
booking-time = Время
booking-days = Дни недели
booking-days-wrong = День визита — один из них: отметьте и его.
booking-free-times = Свободное время
booking-no-times = В ближайшие три недели свободного времени нет. Выберите другого специалиста или впишите время.
booking-minutes = Минуты
booking-as-usual = Как обычно: { $time }
booking-price = Цена
booking-room = Кабинет
booking-equipment = Оборудование
booking-first-free = Первое свободное
booking-none = Нет
booking-note = Заметка
booking-block-note = Для чего
booking-only-this = Только к этому специалисту
booking-more = Кабинет, цена, заметка, повторение…
booking-repeats = Повторяется
booking-repeats-no-more = Следующие визиты будут убраны.
booking-interval = Раз в
booking-every = Период
booking-unit-day = { $count ->
    [one] день
    [few] дня
   *[many] дней
}
booking-unit-week = { $count ->
    [one] неделю
    [few] недели
   *[many] недель
}
booking-unit-month = { $count ->
    [one] месяц, того же числа
    [few] месяца, того же числа
   *[many] месяцев, того же числа
}
booking-unit-month-weekday = { $count ->
    [one] месяц, в тот же день недели
    [few] месяца, в тот же день недели
   *[many] месяцев, в тот же день недели
}
booking-every-day = { $count ->
    [one] Раз в { $count } день
    [few] Раз в { $count } дня
   *[many] Раз в { $count } дней
}
booking-every-week = { $count ->
    [one] Раз в { $count } неделю
    [few] Раз в { $count } недели
   *[many] Раз в { $count } недель
}
booking-every-month = { $count ->
    [one] Раз в { $count } месяц того же числа
    [few] Раз в { $count } месяца того же числа
   *[many] Раз в { $count } месяцев того же числа
}
booking-every-month-weekday = { $count ->
    [one] Раз в { $count } месяц в тот же день недели
    [few] Раз в { $count } месяца в тот же день недели
   *[many] Раз в { $count } месяцев в тот же день недели
}
booking-on-days = { $days }
booking-times = { $count ->
    [one] { $count } раз
    [few] { $count } раза
   *[many] { $count } раз
}
booking-until-day = до { $day }
booking-ends = Заканчивается
booking-ends-count = после указанного числа раз
booking-ends-until = в определённый день
booking-count = Сколько раз
booking-last-day = Последний день
booking-preview = { $count ->
    [one] Будет записан { $count } раз.
    [few] Будет записано { $count } раза.
   *[many] Будет записано { $count } раз.
}
booking-preview-clashing = { $count ->
    [one] Из них { $count } накладывается.
    [few] Из них { $count } накладываются.
   *[many] Из них { $count } накладываются.
}
booking-resumed = Эта запись начата раньше. Всё вписанное на месте.
booking-waiting-here = Кто ждёт этого времени
booking-book = Записать
booking-book-at = Записать: { $when }
booking-booked = Записано: { $name }, { $when }
booking-booked-many = { $count ->
    [one] Записан { $count } визит, первый: { $when }
    [few] Записано { $count } визита, первый: { $when }
   *[many] Записано { $count } визитов, первый: { $when }
}
booking-blocked = Время занято: { $when }
booking-blocked-many = { $count ->
    [one] Время занято { $count } раз, впервые: { $when }
    [few] Время занято { $count } раза, впервые: { $when }
   *[many] Время занято { $count } раз, впервые: { $when }
}

### Visit

visit-title = Визит
visit-block = Занятое время
visit-card = Карточка клиента
visit-services = Услуги
visit-status = Статус
visit-paid = Оплачено
visit-unpaid = Не оплачено
visit-set-paid = Отметить оплаченным
visit-set-unpaid = Отметить неоплаченным
visit-note-hidden = Для этой роли заметки не показаны.
visit-ahead = { $count ->
    [one] впереди { $count } визит
    [few] впереди { $count } визита
   *[many] впереди { $count } визитов
}
visit-written-by = Вписано: { $name }, { $when }
visit-change = Изменить
visit-change-title = Изменить визит
visit-changed = { $count ->
    [one] Изменён { $count } визит
    [few] Изменено { $count } визита
   *[many] Изменено { $count } визитов
}
visit-move = Перенести…
visit-move-title = Перенести визит
visit-move-now = Перенести
visit-moved = Перенесено: { $when }
visit-stretched = Теперь { $when }
visit-again = Записать ещё раз
visit-cancel = Отменить визит
visit-cancelled-because = Отменено: { $reason }
visit-mistake = Внесено по ошибке
visit-scope-ahead = { $count ->
    [one] Этот визит повторяется; впереди ещё { $count }. Какие из них имеются в виду?
    [few] Этот визит повторяется; впереди ещё { $count }. Какие из них имеются в виду?
   *[many] Этот визит повторяется; впереди ещё { $count }. Какие из них имеются в виду?
}
clash-dialog = Так записать нельзя
clash-next = Ближайшее свободное время
clash-reason = Почему всё же записать
clash-anyway = Всё равно записать
clash-specialist = { $what }: занято, { $when }.
clash-room = { $what }: занято, { $when }.
clash-equipment = { $what }: используется, { $when }.
clash-client = У клиента другой визит: { $when }.
clash-off-hours = { $what }: нерабочее время, { $when }.
concerns-title = Осторожно
concerns-reason = Почему всё же продолжить
concerns-anyway = Продолжить
concern-allergy = { $service }: аллергия, { $warning }.
concern-contraindication = { $service }: противопоказание, { $warning }.
concern-hidden = { $service }: есть предостережение. Спросите того, кто может его видеть.
concern-do-not-book = Не записывать: { $warning }
concern-do-not-book-plain = Этого клиента не записывать.

### Waitlist

nav-waitlist = Лист ожидания
waitlist-count = { $count ->
    [one] ждёт { $count } человек
    [few] ждут { $count } человека
   *[many] ждут { $count } человек
}
waitlist-add = Добавить в лист
waitlist-edit = Изменить
waitlist-close = Убрать из листа
waitlist-closed = Убрано из листа ожидания: { $name }
waitlist-hidden = Не показано для этой роли
waitlist-any-service = Любая услуга
waitlist-specialists = Специалисты
waitlist-from = С
waitlist-until = По
waitlist-time-from = Не раньше
waitlist-time-until = Закончить до
waitlist-no-days = Выберите хотя бы один день недели.
waitlist-openings = Свободное время
waitlist-openings-hint = Одно нажатие записывает.
waitlist-no-openings = В эти дни пока ничего свободного.
waitlist-empty = Никто не ждёт
waitlist-empty-hint = Сюда вписывают тех, для кого не нашлось времени. Как только какой-то визит отменят, здесь будет видно, кто мог бы прийти.

### Day plan

day-sheet-title = План дня
day-sheet-everybody = Все
day-sheet-empty = В этот день никто не работает и ничего не записано.
day-sheet-nobody = Никто не записан.
day-sheet-first = первый визит
day-sheet-warnings = Предостережение: { $warnings }
day-sheet-foot = Персональные данные. Уничтожьте этот лист в конце дня.

### Command line

cli-password-again = Тот же пароль ещё раз
cli-passwords-differ = Пароли не совпадают.
cli-passwords-differ-hint = Начните снова и введите дважды один и тот же пароль.
cli-no-terminal = Нет терминала, чтобы спросить пароль.
cli-no-terminal-hint = Запишите пароль в файл и укажите его: --password-file FILE.
cli-no-folder = Неизвестно, где папка базы клиентов.
cli-no-folder-hint = Укажите её: --vault DIR.
cli-no-base = В { $path } нет базы клиентов.
cli-no-base-hint = Назовите её папку: --vault DIR. Новую создаёт `kartoteka-cli init`.
cli-no-such-person = Здесь никто не входит под таким именем.
cli-no-such-person-hint = Кто входит: { $names }.
cli-which-person = Здесь входят несколько человек.
cli-which-person-hint = Укажите, кто вы: --user NAME. Кто входит: { $names }.
cli-kit-file-refused = Не удаётся создать файл { $path } для листа восстановления.
cli-kit-file-refused-hint = Укажите файл, которого ещё нет, в папке, доступной для записи.
cli-journal-touched = В журнале кто-то изменил запись { $seq }.
cli-journal-touched-hint = Оставьте папку как есть и посмотрите резервные копии, сделанные до этой записи.
cli-failed-attempts = Неверные пароли после последнего входа: { $times }.
cli-code-of = Код подтверждения ({ $name })
cli-no-code = Нужен код подтверждения.
cli-no-code-hint = Возьмите его из приложения на телефоне и укажите: --code 123456. Каждый код действует один раз.
cli-steps-left = Вход ещё не завершён.
cli-steps-left-hint = Войдите один раз в окне программы и выполните то, о чём она попросит.
cli-no-such-staff = Здесь нет сотрудника с таким именем.
cli-no-such-staff-hint = Кто здесь работает, покажет команда: kartoteka-cli people list.
cli-which-staff = Это имя носят несколько человек.
cli-which-staff-hint = Вместо имени укажите идентификатор, его показывает команда: kartoteka-cli people list.
cli-no-such-service = Нет услуги с таким названием.
cli-no-such-service-hint = Все услуги покажет команда: kartoteka-cli services list.
cli-which-service = Это название носят несколько услуг.
cli-which-service-hint = Вместо названия укажите идентификатор, его показывает команда: kartoteka-cli services list.
cli-kit-sheet =
    КАРТОТЕКА: ЛИСТ ВОССТАНОВЛЕНИЯ
    { $business }
    База клиентов { $base }

    У кого есть эти слова, тот может открыть базу клиентов и все её резервные копии.
    Напечатайте это, положите бумагу в надёжное место и удалите файл.

    { $words }

    Чтобы восстановить: установите Картотеку, выберите «Восстановить из резервной копии» и введите слова.
    Без Картотеки: README.txt рядом с копиями; этот файл — идентичность для программы age:

### Backup readme

backup-readme =
    РЕЗЕРВНЫЕ КОПИИ БАЗЫ КЛИЕНТОВ (Картотека)

    Файлы в папке «sets» зашифрованы. Без листа восстановления (24 слова на бумаге) их не откроет никто.

    С КАРТОТЕКОЙ
    Установите программу, на первом экране выберите «Восстановить из резервной копии», укажите эту папку и введите слова с листа восстановления. То, что уже есть на компьютере, сохранится.

    БЕЗ КАРТОТЕКИ
    Достаточно трёх обычных программ: age (https://age-encryption.org), tar и Python 3 с пакетом sqlcipher3. Команды ниже — для Linux и macOS; в Windows они работают в WSL.

    1. Установите age и Python 3, затем один раз подготовьте Python:
    # >>> подготовить, один раз
    python3 -m venv ~/kartoteka-reader
    ~/kartoteka-reader/bin/pip install sqlcipher3
    # <<<

    2. Скопируйте всю эту папку на компьютер. Рядом с этим README.txt создайте файл identity.txt со строкой листа восстановления, которая начинается с AGE-SECRET-KEY-1. (Лист восстановления, сохранённый как файл, подходит как есть: переименуйте его в identity.txt.)

    3. Откройте терминал в этой папке и выполните:
    # >>> восстановить новейшую копию
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

    Теперь в папке «restored» лежит по таблице на каждый вид записей; клиенты — в clients.csv, их телефоны — в client_phones.csv. Чтобы взять не новейшую копию, напишите её имя вместо части в скобках. Если есть программа b3sum, команда «b3sum --check BLAKE3SUMS» в той папке покажет, что ничего не изменено.

    4. Эти таблицы не зашифрованы. Удалите папку «restored» и файл identity.txt, когда закончите.
