### Common

back = Назад
next = Далі
cancel = Скасувати
close = Закрити
continue = Продовжити
undo = Повернути
retry = Спробувати ще раз
stop = Зупинити
choose = Вибрати…
print = Надрукувати
restore = Відновити
unlock = Розблокувати
language = Мова
colours = Кольори
colours-light = Світлі
colours-dark = Темні
colours-auto = Як у системі
first-name = Ім’я
last-name = Прізвище
password = Пароль
password-of = Пароль: { $name }
password-hint = Він відкриває базу клієнтів. Підглянути його не може ніхто, навіть ми.
new-password = Новий пароль
show-password = Показати пароль
caps-lock = Увімкнено Caps Lock
typing-cyrillic = Набір кирилицею
typing-latin = Набір латиницею
strength-label = Надійність пароля
strength-rule = Щонайменше 15 знаків або п’ять слів. Найкраще — речення, яке знаєте лише ви.
strength-good = Надійний пароль.
strength-too-short = Закороткий: потрібно щонайменше 15 знаків або п’ять слів.
strength-too-common = Цей пароль відомий усім. Виберіть інший.
strength-too-guessable = Його легко вгадати. Додайте слова, не пов’язані між собою.
kit-words = Слова з аркуша відновлення
kit-words-hint = 24 англійські слова в порядку, як на аркуші. Номери та переноси рядків не мають значення.
backup-folder = Папка для резервних копій
restore-from-copy = Відновити з резервної копії
wizard-step = Крок { $now } з { $of }
wizard-progress = Поступ
time-left-seconds = { $seconds ->
    [one] лишилася приблизно { $seconds } секунда
    [few] лишилося приблизно { $seconds } секунди
   *[many] лишилося приблизно { $seconds } секунд
}
time-left-minutes = { $minutes ->
    [one] лишилася приблизно { $minutes } хвилина
    [few] лишилося приблизно { $minutes } хвилини
   *[many] лишилося приблизно { $minutes } хвилин
}
day-today = сьогодні
day-tomorrow = завтра
day-yesterday = учора

### Errors

error-locked = База клієнтів заблокована.
error-locked-hint = Розблокуйте її та спробуйте ще раз. Введене збережено.
error-wrong-password = Неправильний пароль.
error-wrong-password-hint = { $seconds ->
    [0] Перевірте Caps Lock і мову клавіатури та спробуйте ще раз.
    [one] Перевірте Caps Lock і мову клавіатури. Наступна спроба через { $seconds } секунду.
    [few] Перевірте Caps Lock і мову клавіатури. Наступна спроба через { $seconds } секунди.
   *[many] Перевірте Caps Lock і мову клавіатури. Наступна спроба через { $seconds } секунд.
}
error-too-soon = Забагато спроб поспіль.
error-too-soon-hint = { $seconds ->
    [0] Можна спробувати ще раз.
    [one] Наступна спроба через { $seconds } секунду.
    [few] Наступна спроба через { $seconds } секунди.
   *[many] Наступна спроба через { $seconds } секунд.
}
error-forbidden = Ваша роль цього не дозволяє.
error-forbidden-hint = Попросіть власника або адміністратора.
error-not-found = Цього тут уже немає.
error-not-found-hint = Можливо, хтось це прибрав. Загляньте в кошик або пошукайте ще раз.
error-changed-meanwhile = Поки ви вводили, хтось змінив дані цього клієнта.
error-changed-meanwhile-hint = Ваш текст збережено. Порівняйте його з новими даними та збережіть ще раз.
error-invalid-fields = Деякі поля потребують уваги.
error-invalid-fields-hint = Виправте позначені поля та збережіть ще раз.
error-header-damaged = База клієнтів на цьому комп’ютері пошкоджена.
error-header-damaged-hint = Відновіть її з резервної копії за аркушем відновлення. Те, що на диску, лишиться незмінним.
error-database-damaged = База клієнтів на цьому комп’ютері пошкоджена.
error-database-damaged-hint = Відновіть її з резервної копії за аркушем відновлення. Те, що на диску, лишиться незмінним.
error-newer-version = Цю базу клієнтів створено новішою версією Картотеки.
error-newer-version-hint = Встановіть найновішу версію та відкрийте базу знову. Нічого не змінено.
error-already-open = База клієнтів уже відкрита в іншому вікні чи програмі.
error-already-open-hint = Закрийте її там і спробуйте ще раз.
error-keyring-missing = Сховище паролів цього комп’ютера не відповідає.
error-keyring-missing-hint = Розблокуйте системне сховище паролів і спробуйте ще раз. Якщо його втрачено, відновіть базу з резервної копії за аркушем відновлення.
error-rolled-back = База клієнтів на диску старіша за ту, з якою тут уже працювали.
error-rolled-back-hint = Можливо, хтось підклав старі файли. Поверніть найновіші файли або відновіть найновішу резервну копію.
error-database-missing = Немає файлу з клієнтами.
error-database-missing-hint = Поверніть файл, якщо його переміщено, або відновіть базу з резервної копії.
error-no-slot-here = Цю людину ще не додано на цьому комп’ютері.
error-no-slot-here-hint = Власник може задати тут новий пароль за аркушем відновлення.
error-weak-password = Пароль заслабкий.
error-weak-password-hint = Візьміть щонайменше 15 знаків або п’ять слів, не пов’язаних між собою.
error-wrong-kit = Цей аркуш відновлення від іншої бази клієнтів.
error-wrong-kit-hint = Знайдіть аркуш із таким самим номером бази або виберіть іншу папку з копіями.
error-kit-unreadable = Це не слова з аркуша відновлення.
error-kit-unreadable-hint = Перевірте написання та порядок: має бути 24 англійські слова.
error-password-needed = На цьому комп’ютері потрібен новий пароль.
error-password-needed-hint = Придумайте новий пароль власника та почніть відновлення знову.
error-target-missing = Папку для копій не знайдено.
error-target-missing-hint = Під’єднайте диск чи мережу або виберіть іншу папку.
error-target-full = Для копії бракує місця: потрібно { $needed }, вільно { $free }.
error-target-full-hint = Звільніть місце або виберіть іншу папку. Попередні копії не змінено.
error-target-read-only = У папку для копій не можна нічого записати.
error-target-read-only-hint = Перевірте захист диска від запису та дозволи або виберіть іншу папку.
error-set-truncated = Ця резервна копія неповна.
error-set-truncated-hint = Виберіть ранішу копію. Теперішню базу клієнтів не змінено.
error-set-altered = Цю резервну копію пошкоджено або змінено після створення.
error-set-altered-hint = Виберіть іншу копію. Теперішню базу клієнтів не змінено.
error-set-newer-version = Цю резервну копію створено новішою версією Картотеки.
error-set-newer-version-hint = Встановіть найновішу версію та відновіть базу знову.
error-counts-differ = Відновлені дані не збігаються з кількостями в копії.
error-counts-differ-hint = Виберіть іншу копію. Теперішню базу клієнтів не змінено.
error-no-sets = У цій папці немає резервних копій.
error-no-sets-hint = Виберіть папку, до якої робили копії, або диск, на якому вона лежить.
error-sign-in-first = Найновіші зміни чекають на наступний вхід.
error-sign-in-first-hint = Розблокуйте базу клієнтів, а потім зробіть копію.
error-busy = Це вже виконується.
error-busy-hint = Зачекайте завершення або зупиніть.
error-stopped = Зупинено.
error-stopped-hint = Нічого не лишилося зробленим наполовину. Почати знову можна будь-коли.
error-file-unreadable = Файл не вдається прочитати.
error-file-unreadable-hint = Перевірте, чи він існує і чи не відкритий в іншій програмі.
error-file-too-large = Файл завеликий.
error-file-too-large-hint = Можна завантажити файл до 64 МБ. Розділіть його на кілька.
error-too-many-rows = У файлі забагато рядків.
error-too-many-rows-hint = За один раз можна завантажити до 300 000 рядків. Розділіть файл на кілька.
error-too-many-columns = У файлі забагато стовпців.
error-too-many-columns-hint = Можна прочитати до 200 стовпців. Приберіть зайві.
error-not-text = Це не таблиця в текстовому вигляді.
error-not-text-hint = Збережіть таблицю у форматі CSV і виберіть той файл.
error-nothing-to-import = Немає чого завантажувати.
error-nothing-to-import-hint = У файлі немає рядків із даними або не вибрано жодного стовпця.
error-folder-not-empty = У цій папці вже щось є.
error-folder-not-empty-hint = Виберіть порожню папку.
error-internal = Не вдалося.
error-internal-hint = Нічого не змінено. Спробуйте ще раз; якщо це повториться, перезапустіть Картотеку.

### Problems

problem-name-or-phone-needed = Потрібне ім’я або телефон.
problem-not-a-phone = Це не номер телефону.
problem-not-an-email = Адреса має вигляд name@example.com.
problem-not-a-date = Такої дати не існує.
problem-too-long = Задовгий текст.
problem-too-many = Тут поміститься щонайбільше 20.
problem-other = У такому вигляді це не можна зберегти.

### Roles

role-owner = Власник
role-administrator = Адміністратор
role-front-desk = Рецепція
role-specialist = Спеціаліст
role-junior-specialist = Молодший спеціаліст
role-accountant = Бухгалтер

### Frame

nav-label = Розділи
nav-clients = Клієнти
nav-journal = Журнал
nav-backups = Копії
nav-settings = Налаштування
search-label = Пошук клієнтів
search-placeholder = Ім’я, телефон або ел. пошта
search-clear = Очистити пошук
copies-label = Копії
copies-good = Остання резервна копія: { $when }
copies-late = Остання резервна копія застаріла: { $when }
copies-none = Резервної копії ще немає
copies-no-place = Місце для копій не вибрано
copies-running = Створюється резервна копія
lock-desk = Заблокувати
user-menu = { $name }, { $role }
demo-banner = Демонстраційні дані — вигадані люди
demo-leave = Вийти з демонстрації
failed-attempts = { $count ->
    [one] Після минулого входу { $count } раз введено неправильний пароль
    [few] Після минулого входу { $count } рази введено неправильний пароль
   *[many] Після минулого входу { $count } разів введено неправильний пароль
}
failed-attempts-last = Востаннє: { $when }. Якщо це були не ви, змініть пароль.
keys-title = Клавіатура
keys-search = Пошук клієнтів
keys-lock = Одразу заблокувати
keys-save = Зберегти, далі
keys-close = Закрити верхнє; введене лишається
keys-next = Наступне поле
keys-map = Ця підказка

### Setup

setup-welcome = Вітаємо
setup-welcome-lead = П’ять коротких кроків — і база клієнтів готова. Вона лишається на цьому комп’ютері, зашифрована.
setup-business-name = Назва закладу
setup-business-name-hint = Як її знають клієнти. Видно на екрані блокування та на аркуші відновлення.
setup-country = Країна
setup-country-hint = Визначає мову, часовий пояс і те, як читаються номери телефонів.
setup-time-zone = Часовий пояс
setup-other-ways = Уже є резервна копія чи хочете лише подивитися?
setup-demo = Подивитися на демонстраційних даних
setup-owner = Власник
setup-owner-lead = Власник бачить усе та зберігає аркуш відновлення.
setup-create = Створити базу клієнтів
setup-backup = Місце для копій
setup-backup-lead = Сюди Картотека щодня робитиме зашифровану резервну копію. Найкраще — на іншому диску: флешці, другому диску чи в хмарній папці.
setup-backup-hint = Виберіть папку або введіть шлях. Якщо її немає, вона буде створена.
setup-backup-run = Зробити першу копію
setup-backup-running = Перша копія створюється та перевіряється
setup-backup-skip = Поки що пропустити
setup-backup-skip-cost = Без копії зламаний або вкрадений комп’ютер забере всіх клієнтів із собою. Червоний вогник угорі нагадуватиме про це.
setup-ready = Усе готово
setup-ready-lead = База клієнтів «{ $name }» відкрита.
setup-ready-lock = Ctrl+L одразу блокує екран; після паузи він блокується сам.
setup-ready-sheet = Тримайте аркуш відновлення окремо від цього комп’ютера.
setup-ready-copies = Вогник угорі показує, чи свіжі копії.
setup-ready-import = Завантажити клієнтів із файлу
setup-ready-go = Почати
sheet-title = Аркуш відновлення
sheet-lead = Єдиний спосіб увійти, якщо пароль забуто або комп’ютер втрачено. Показується один раз: надрукуйте або перепишіть зараз.
sheet-qr = Код із тим самим секретом, що й слова
sheet-identity = Для фахівців: ідентичність age
sheet-base = Номер бази клієнтів
sheet-warning = Хто має цей аркуш, той може відкрити базу клієнтів
sheet-warning-hint = Бережіть його, як паспорт: на папері, не на фото, не в пошті й не біля цього комп’ютера.
sheet-printed = Він уже на папері
sheet-confirm = Три слова з паперу
sheet-confirm-lead = Візьміть щойно надрукований або переписаний аркуш і введіть ці слова.
sheet-word = Слово { $place }
sheet-wrong = На аркуші інші слова
sheet-wrong-hint = Перевірте номери слів або поверніться та звірте весь аркуш.
sheet-print-lead = Ці 24 слова відкривають базу клієнтів, якщо пароль забуто, і відновлюють її з резервної копії, якщо комп’ютер втрачено. Замінити цей аркуш не може ніхто.
sheet-steps = Якщо комп’ютер втрачено
sheet-step-1 = Встановіть Картотеку на інший комп’ютер і виберіть «Відновити з резервної копії».
sheet-step-2 = Під’єднайте диск із резервними копіями та виберіть їхню папку.
sheet-step-3 = Введіть 24 слова по порядку.
sheet-step-4 = Виберіть найновішу копію, відновіть її та задайте новий пароль.
sheet-print-foot = Зберігайте цей аркуш на папері, під замком і окремо від комп’ютера. Не фотографуйте та не надсилайте його.

### Restore

restore-title = Відновлення з резервної копії
restore-lead = Потрібні папка з копіями та аркуш відновлення.
restore-folder = Папка з копіями
restore-folder-hint = Папка або диск, куди робили копії.
restore-look = Знайти копії
restore-which-base = Тут є копії кількох баз клієнтів. Яка потрібна?
restore-base = { $copies ->
    [one] { $copies } копія, найновіша: { $newest }
    [few] { $copies } копії, найновіша: { $newest }
   *[many] { $copies } копій, найновіша: { $newest }
}
restore-kit = Аркуш відновлення
restore-kit-lead = Копії зашифровані. Їх відкривають слова з аркуша.
restore-kit-way = Як надати аркуш
restore-kit-words = Ввести слова
restore-kit-file = Зі збереженого файлу
restore-kit-path = Файл з аркушем відновлення
restore-sets = Яка копія?
restore-sets-lead = Резервні копії «{ $name }». Зазвичай потрібна найновіша.
restore-set-when = Створено
restore-set-clients = Клієнти
restore-set-people = Працівники
restore-set-size = Розмір
restore-run = Усе готово до відновлення
restore-run-lead = { $clients ->
    [one] Буде відновлено { $clients } клієнта з копії ({ $when }).
    [few] Буде відновлено { $clients } клієнти з копії ({ $when }).
   *[many] Буде відновлено { $clients } клієнтів із копії ({ $when }).
}
restore-run-safe = Нічого не буде перезаписано: якщо на цьому комп’ютері вже є база клієнтів, вона збережеться в окремій папці.
restore-running = Копія перевіряється та відновлюється
restore-password = Новий пароль
restore-password-lead = Цей комп’ютер ще не знає цієї бази клієнтів. Придумайте новий пароль для власника.
restore-done = База клієнтів відновлена
restore-equal = Усе, що було в копії, відновлено; кількості збігаються.
restore-differs = Кількості відрізняються від тих, що в копії. Перш ніж працювати далі, відновіть іншу копію.
restore-report-table = Що відновлено
restore-report-what = Що
restore-report-expected = У копії
restore-report-restored = Відновлено
restore-former = Попередня база клієнтів збережена в { $folder }
restore-sign-in = Увійти
count-clients = Клієнти
count-clients-in-bin = Клієнти в кошику
count-journal-entries = Записи в журналі дій
count-people = Працівники

### Lock

lock-title = Заблоковано
lock-who = Хто входить?
lock-people = Працівники
lock-wait = { $seconds ->
    [one] Зачекайте { $seconds } секунду
    [few] Зачекайте { $seconds } секунди
   *[many] Зачекайте { $seconds } секунд
}
lock-forgotten = Забули пароль?
lock-demo-password = Пароль демонстрації: { $password }
reset-title = Новий пароль за аркушем відновлення
reset-lead = 24 слова підтверджують, що це власник. Старий пароль перестане діяти.
reset-run = Задати пароль і увійти
base-closed = Базу клієнтів не вдається відкрити

### Settings

settings-look = Вигляд
settings-language-hint = Діє одразу, на цьому комп’ютері.
settings-lock = Блокування
settings-lock-idle = { $minutes ->
    [one] Екран блокується сам через { $minutes } хвилину бездіяльності.
    [few] Екран блокується сам через { $minutes } хвилини бездіяльності.
   *[many] Екран блокується сам через { $minutes } хвилин бездіяльності.
}
settings-lock-hint = Також він блокується, коли комп’ютер засинає, і одразу — за Ctrl+L. Недозаповнені форми зберігаються.
settings-sheet = Аркуш відновлення
sheet-check-lead = Введіть слова зі свого паперу, щоб побачити, чи вони досі відкривають цю базу клієнтів. Сам аркуш не показується.
sheet-check = Перевірити мій аркуш
sheet-right = Аркуш правильний
sheet-right-hint = Він відкриває цю базу клієнтів. Поверніть його в надійне місце.
sheet-not-right = Це не аркуш цієї бази клієнтів
sheet-not-right-hint = Перевірте написання та порядок слів.
settings-about = Про Картотеку
settings-version = Версія { $version }
settings-about-hint = Усі дані лишаються на цьому комп’ютері, зашифровані. Нічого нікуди не надсилається.

### Clients

### Import

### Journal

### Backups
