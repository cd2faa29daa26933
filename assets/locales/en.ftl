### Common

back = Back
next = Next
cancel = Cancel
close = Close
continue = Continue
undo = Undo
retry = Try again
save = Save
discard = Discard
stop = Stop
choose = Choose…
print = Print
restore = Restore
unlock = Unlock
language = Language
colours = Colours
colours-light = Light
colours-dark = Dark
colours-auto = As the computer
first-name = First name
last-name = Last name
password = Password
password-of = Password of { $name }
password-hint = It opens the client base. Nobody can look it up, not even us.
new-password = New password
show-password = Show the password
caps-lock = Caps Lock is on
typing-cyrillic = Typing in Cyrillic
typing-latin = Typing in Latin letters
strength-label = Strength of the password
strength-rule = At least 15 characters or five words. A sentence only you know works best.
strength-good = A strong password.
strength-too-short = Too short: at least 15 characters or five words.
strength-too-common = This one is known to everybody. Choose another.
strength-too-guessable = Too easy to guess. Add words that do not belong together.
kit-words = Words of the recovery sheet
kit-words-hint = 24 English words in the order of the sheet. Numbers and line breaks do not matter.
backup-folder = Folder for backup copies
restore-from-copy = Restore from a backup copy
wizard-step = Step { $now } of { $of }
wizard-progress = Progress
time-left-seconds = { $seconds ->
    [one] about { $seconds } second left
   *[other] about { $seconds } seconds left
}
time-left-minutes = { $minutes ->
    [one] about { $minutes } minute left
   *[other] about { $minutes } minutes left
}
day-today = today
day-tomorrow = tomorrow
day-yesterday = yesterday

### Errors

error-locked = The client base is locked.
error-locked-hint = Unlock it and try again. What you typed is kept.
error-wrong-password = The password is wrong.
error-wrong-password-hint = { $seconds ->
    [0] Check Caps Lock and the keyboard language, then try again.
    [one] Check Caps Lock and the keyboard language. You can try again in { $seconds } second.
   *[other] Check Caps Lock and the keyboard language. You can try again in { $seconds } seconds.
}
error-too-soon = Too many attempts in a row.
error-too-soon-hint = { $seconds ->
    [0] You can try again now.
    [one] You can try again in { $seconds } second.
   *[other] You can try again in { $seconds } seconds.
}
error-forbidden = Your role does not include this.
error-forbidden-hint = Ask the owner or the administrator to do it.
error-not-found = This is no longer here.
error-not-found-hint = Someone may have removed it. Look in the bin or search again.
error-changed-meanwhile = Someone changed this while you were typing.
error-changed-meanwhile-hint = Your text is kept. Compare it with the new data and save again.
error-invalid-fields = Some fields need attention.
error-invalid-fields-hint = Correct the marked fields and save again.
error-header-damaged = The client base on this computer is damaged.
error-header-damaged-hint = Restore it from a backup copy with the recovery sheet. What is on the disk stays untouched.
error-database-damaged = The client base on this computer is damaged.
error-database-damaged-hint = Restore it from a backup copy with the recovery sheet. What is on the disk stays untouched.
error-newer-version = This client base was made by a newer version of Kartoteka.
error-newer-version-hint = Install the newest version and open it again. Nothing was changed.
error-already-open = The client base is open in another window or program.
error-already-open-hint = Close it there, then try again.
error-keyring-missing = The password storage of this computer does not answer.
error-keyring-missing-hint = Unlock the system's password storage and try again. If it was lost, restore from a backup copy with the recovery sheet.
error-rolled-back = The client base on the disk is older than the one used here before.
error-rolled-back-hint = Someone may have put old files back. Bring the newest files back or restore the newest backup copy.
error-database-missing = The file with the clients is missing.
error-database-missing-hint = Put the file back if you moved it, or restore from a backup copy.
error-no-slot-here = This person has not been set up on this computer.
error-no-slot-here-hint = The owner can set a new password here with the recovery sheet.
error-weak-password = The password is too weak.
error-weak-password-hint = Take at least 12 characters, an owner 15 or five words, that do not belong together.
error-wrong-kit = This recovery sheet belongs to another client base.
error-wrong-kit-hint = Look for the sheet with the same base number, or choose another folder of copies.
error-kit-unreadable = These are not the words of a recovery sheet.
error-kit-unreadable-hint = Check the spelling and the order: there must be 24 English words.
error-password-needed = A new password is needed on this computer.
error-password-needed-hint = Choose the owner's new password, then restore again.
error-target-missing = The folder for copies cannot be found.
error-target-missing-hint = Plug the disk in or connect the network, or choose another folder.
error-target-full = There is not enough room for the copy: { $needed } needed, { $free } free.
error-target-full-hint = Free some room or choose another folder. Earlier copies are untouched.
error-target-read-only = Nothing can be written to the folder for copies.
error-target-read-only-hint = Check the disk's write protection and permissions, or choose another folder.
error-set-truncated = This backup copy is incomplete.
error-set-truncated-hint = Choose an earlier copy. The present client base was not touched.
error-set-altered = This backup copy was damaged or changed after it was made.
error-set-altered-hint = Choose another copy. The present client base was not touched.
error-set-newer-version = This backup copy was made by a newer version of Kartoteka.
error-set-newer-version-hint = Install the newest version and restore again.
error-not-a-set = This file is not a backup copy.
error-not-a-set-hint = Choose the folder in which Kartoteka makes its copies.
error-target-unreliable = The disk gave back other data than were written to it.
error-target-unreliable-hint = Choose another disk: this one is failing. Earlier copies are untouched.
error-target-file-limit = This disk does not take files as large as the copy.
error-target-file-limit-hint = Format it as exFAT or NTFS, or choose another folder.
error-out-of-memory = This computer has too little free memory.
error-out-of-memory-hint = Close other programs and try again.
error-disk-failed = The disk could not be read or written.
error-disk-failed-hint = Check that there is room left and that the disk is connected, then try again.
error-no-sets = There are no backup copies in this folder.
error-no-sets-hint = Choose the folder you made copies in, or the disk it lies on.
error-sign-in-first = The newest changes are waiting for the next sign-in.
error-sign-in-first-hint = Unlock the client base once, then make the copy.
error-busy = This is running already.
error-busy-hint = Wait until it is finished or stop it.
error-stopped = Stopped.
error-stopped-hint = Nothing was left half done. You can start again at any time.
error-file-unreadable = The file cannot be read.
error-file-unreadable-hint = Check that it exists and is not open in another program.
error-file-exists = A file with this name is there already.
error-file-exists-hint = Choose another name: nothing is written over a file.
error-file-unwritable = The file cannot be written there.
error-file-unwritable-hint = Choose another folder, or check that the disk is not full or write-protected.
error-file-too-large = The file is too large.
error-file-too-large-hint = Files up to 64 MB can be brought in. Split it into several.
error-too-many-rows = The file has too many rows.
error-too-many-rows-hint = Up to 300,000 rows can be brought in at once. Split it into several files.
error-too-many-columns = The file has too many columns.
error-too-many-columns-hint = Up to 200 columns can be read. Remove those you do not need.
error-not-text = This is not a table in text form.
error-not-text-hint = Save the table as CSV in your spreadsheet program and choose that file.
error-nothing-to-import = There is nothing to bring in.
error-nothing-to-import-hint = The file has no rows with data, or no column was chosen.
error-folder-not-empty = The folder already holds something.
error-folder-not-empty-hint = Choose an empty folder.
error-printer-missing = The print dialog cannot be opened.
error-printer-missing-hint = Check that a printer is set up on this computer, or copy the sheet by hand.
error-step-first = First finish signing in.
error-step-first-hint = Do the steps on the screen: the code, the password, the rules.
error-step-up-needed = Your password is needed once more for this.
error-step-up-needed-hint = Type it again; it is good for five minutes.
error-watch-stopped = Too much of the client base was looked at. The desk was locked.
error-watch-stopped-hint = The owner has been told. Ask the owner to lift the limit for today, then sign in again.
error-only-looking = You are looking as another role. Nothing can be changed now.
error-only-looking-hint = End the look first, then do it as yourself.
error-outside-hours = This is outside your working hours.
error-outside-hours-hint = { $day ->
    [off] Today is a day off.
   *[working] You can sign in today from { $from } to { $until }.
}
error-locked-down = The client base is locked down.
error-locked-down-hint = Only an owner can sign in. The others get in again once an owner ends the lock-down.
error-roles-tampered = Accounts or roles were changed outside Kartoteka.
error-roles-tampered-hint = Until an owner signs in and looks into it, nobody else gets in.
error-wrong-code = The confirmation code is wrong.
error-wrong-code-hint = Type the six digits the phone shows now, or a recovery code. Check that the clocks of phone and computer are right.
error-code-used = This code was used already.
error-code-used-hint = Wait for the next one: the phone shows a new code every 30 seconds.
error-clock-went-back = The clock of this computer went back, so codes cannot be trusted.
error-clock-went-back-hint = Set the clock right, or use one of your recovery codes.
error-password-reused = You had this password before.
error-password-reused-hint = Choose one that is none of your last five.
error-invitation-expired = This invitation is too old.
error-invitation-expired-hint = Ask for a new code.
error-last-owner = Somebody must stay the owner.
error-last-owner-hint = Invite another owner first.
error-locks-out = This would lock you out yourself.
error-locks-out-hint = Ask another owner, or do it from another computer.
error-role-in-use = Somebody still has this role.
error-role-in-use-hint = Give these people another role first.
error-reason-needed = A reason is needed.
error-reason-needed-hint = Write in a few words why; it stays in the journal.
error-approval-needed = A second person must agree.
error-approval-needed-hint = Ask somebody who may approve to choose their name and type their password here.
error-export-off = Taking clients out as a file is off for your role.
error-export-off-hint = Ask the owner to do it, or to switch it on for your role.
error-clash = This time is taken.
error-clash-hint = Choose one of the free times offered, or book all the same if your role allows it.
error-warnings-first = There is a warning on this client.
error-warnings-first-hint = Speak with the client first. To go on, write down why; it stays in the journal.
error-time-skipped = The clocks skip this time.
error-time-skipped-hint = In that night the clocks go forward; choose an earlier or a later time.
error-too-late = This has begun already.
error-too-late-hint = Only what is still ahead can be changed this way.
error-not-undone = This can no longer be undone.
error-not-undone-hint = Change the visit by hand.
error-too-many-days = These are too many days at once.
error-too-many-days-hint = Choose a shorter time.
error-photo-unreadable = This picture cannot be used.
error-photo-unreadable-hint = Choose a PNG, JPEG or WebP picture; it is made small before it is kept.
error-internal = This did not work.
error-internal-hint = Nothing was changed. Try again; if it happens again, restart Kartoteka.

### Problems

problem-name-or-phone-needed = A first name or a phone is needed.
problem-not-a-phone = This is not a phone number.
problem-not-an-email = An e-mail address looks like name@example.com.
problem-not-a-date = This date does not exist.
problem-not-a-time = A time looks like 10:30.
problem-not-an-amount = An amount looks like 1200 or 1200.50.
problem-too-long = This is too long.
problem-too-many = At most 20 fit here.
problem-name-needed = This must be filled in.
problem-out-of-range = This is too little or too much.
problem-other = This cannot be saved as it is.

### Roles

role-owner = Owner
role-administrator = Administrator
role-front-desk = Front desk
role-specialist = Specialist
role-junior-specialist = Junior specialist
role-accountant = Accountant

### Frame

nav-label = Sections
nav-clients = Clients
nav-journal = Activity journal
nav-backups = Backup copies
nav-settings = Settings
nav-services = Services
nav-schedule = Working hours
search-label = Search clients
search-placeholder = Name, phone or e-mail
search-clear = Clear the search
copies-label = Copies
copies-good = Last backup copy: { $when }
copies-late = The last backup copy is old: { $when }
copies-none = There is no backup copy yet
copies-no-place = No place for copies is chosen
copies-running = A backup copy is being made
copies-demo = The demo makes no copies: its people are invented
lock-desk = Lock
user-menu = { $name }, { $role }
demo-banner = Demo data — invented people
demo-leave = Leave the demo
demo-senior-note = Prefers not to be called at work: write a message.
demo-staff-data = Works Monday to Friday, in case of need call the sister: 050 000 00 00.
demo-service-haircut-women = Women’s haircut
demo-service-haircut-men = Men’s haircut
demo-service-haircut-children = Children’s haircut
demo-service-blow-dry = Blow-dry
demo-service-colouring = Colouring
demo-service-highlights = Highlights
demo-service-keratin = Keratin straightening
demo-service-beard = Beard trim
demo-service-manicure = Manicure
demo-service-gel-manicure = Gel manicure
demo-service-pedicure = Pedicure
demo-service-brows = Brow tint
demo-service-lashes = Lash lift
demo-service-cleansing = Facial cleansing
demo-service-laser = Laser hair removal
demo-service-face-massage = Face massage
demo-category-hair = Hair
demo-category-nails = Nails
demo-category-brows = Brows and lashes
demo-category-skin = Skin
demo-avoid-dye = hair dye
demo-avoid-pregnancy = pregnancy
demo-avoid-formaldehyde = formaldehyde
demo-avoid-acrylates = acrylates
demo-avoid-latex = latex
demo-avoid-henna = henna
demo-avoid-sunburn = sunburn
demo-warning-hearing = hard of hearing: speak on the left side
demo-room-chair = Chair { $number }
demo-room-table = Manicure table
demo-room-cabinet = Skin care room
demo-equipment-laser = Diode laser
demo-note-coffee = Likes coffee without sugar
demo-note-late = Asked to be called if there is time earlier
demo-note-photo = Will bring a photo of what she wants
demo-block-training = Training on new dyes
demo-block-supplier = Meeting with the supplier
demo-cancelled-ill = fell ill
demo-cancelled-plans = plans changed
demo-wait-mornings = Only before work
demo-wait-any = Any day will do
failed-attempts = { $count ->
    [one] A wrong password was entered { $count } time since the last sign-in
   *[other] A wrong password was entered { $count } times since the last sign-in
}
failed-attempts-last = Most recently: { $when }. If it was not you, change the password.
keys-title = Keyboard
keys-anywhere = Everywhere
keys-search = Search clients
keys-lock = Lock at once
keys-undo = Take back what the notice offers
keys-save = Save, go on
keys-save-note = Save from inside the note
keys-close = Close the topmost thing; what was typed stays
keys-next = Next field
keys-map = This map
keys-form = In a form
keys-new = New client
keys-move = Up and down the list
keys-open = Open the marked client
keys-edit = Edit the open client
keys-letters = Letter keys work in any keyboard language, outside text fields.

### Setup

setup-welcome = Welcome
setup-welcome-lead = Five short steps, and your client base is ready. It stays on this computer, encrypted.
setup-business-name = Name of the business
setup-business-name-hint = As clients know it. It is shown on the lock screen and the recovery sheet.
setup-country = Country
setup-country-hint = Sets the language, the time zone and how phone numbers are read.
setup-time-zone = Time zone
setup-other-ways = Already have a backup copy, or only want to look?
setup-demo = Look around with demo data
setup-owner = The owner
setup-owner-lead = The owner sees everything and holds the recovery sheet.
setup-create = Create the client base
setup-backup = Place for copies
setup-backup-lead = Kartoteka makes an encrypted backup copy here every day. Best on another disk: a USB stick, a second drive or a cloud folder.
setup-backup-hint = Choose a folder or type its path. It is made if it is missing.
setup-backup-run = Make the first copy
setup-backup-running = The first copy is being made and checked
setup-backup-skip = Skip for now
setup-backup-skip-cost = Without a copy, a broken or stolen computer takes all clients with it. The red light above will remind you.
setup-ready = All ready
setup-ready-lead = The client base of { $name } is open.
setup-ready-lock = Ctrl+L locks the screen at once; after a pause it locks by itself.
setup-ready-sheet = Keep the recovery sheet away from this computer.
setup-ready-copies = The light in the top bar tells whether the copies are fresh.
setup-ready-import = Bring clients in from a file
setup-ready-go = Begin
sheet-title = Recovery sheet
sheet-lead = The only way in if the password is forgotten or the computer is lost. It is shown once: print it or write it down now.
sheet-qr = Code with the same secret as the words
sheet-identity = For experts: age identity
sheet-base = Client base number
sheet-warning = Whoever holds this sheet can open the client base
sheet-warning-hint = Keep it like a passport: on paper, not in a photo, not in e-mail, not beside this computer.
sheet-printed = It is on paper
sheet-confirm = Three words from the paper
sheet-confirm-lead = Take the sheet you have just printed or written and type these words.
sheet-word = Word { $place }
sheet-wrong = These words are not the ones on the sheet
sheet-wrong-hint = Check the numbers of the words, or go back and compare the whole sheet.
sheet-print-lead = With these 24 words the client base can be opened when the password is forgotten, and restored from a backup copy when the computer is lost. Nobody can replace this sheet.
sheet-steps = If the computer is lost
sheet-step-1 = Install Kartoteka on another computer and choose “Restore from a backup copy”.
sheet-step-2 = Connect the disk with the backup copies and choose their folder.
sheet-step-3 = Type the 24 words in order.
sheet-step-4 = Choose the newest copy, restore it and set a new password.
sheet-print-foot = Keep this sheet on paper, locked away and apart from the computer. Do not photograph it and do not send it.

### Restore

restore-title = Restore from a backup copy
restore-lead = You need the folder with the copies and the recovery sheet.
restore-folder = Folder with the copies
restore-folder-hint = The folder or the disk the copies were made on.
restore-look = Find copies
restore-which-base = Several client bases have copies here. Which one?
restore-base = { $copies ->
    [one] { $copies } copy, newest: { $newest }
   *[other] { $copies } copies, newest: { $newest }
}
restore-kit = The recovery sheet
restore-kit-lead = The copies are encrypted. The words of the sheet open them.
restore-kit-way = How the sheet is given
restore-kit-words = Type the words
restore-kit-file = From a saved file
restore-kit-path = File with the recovery sheet
restore-sets = Which copy?
restore-sets-lead = Backup copies of { $name }. The newest is usually the right one.
restore-set-when = Made
restore-set-clients = Clients
restore-set-people = Staff
restore-set-size = Size
restore-run = Everything is ready
restore-run-lead = { $clients ->
    [one] { $clients } client will be restored from the copy made { $when }.
   *[other] { $clients } clients will be restored from the copy made { $when }.
}
restore-run-safe = Nothing is overwritten: if a client base is on this computer now, it is kept in a folder of its own.
restore-running = The copy is being checked and restored
restore-stage-checking = The copy is being checked
restore-stage-restoring = The client base is being restored
restore-password = A new password
restore-password-lead = This computer does not know the client base yet. Choose a new password for the owner.
restore-done = The client base is back
restore-equal = Everything in the copy was restored; the counts are the same.
restore-differs = The counts differ from those in the copy. Restore another copy before you go on working.
restore-report-table = What was restored
restore-report-what = What
restore-report-expected = In the copy
restore-report-restored = Restored
restore-former = The former client base is kept in { $folder }
restore-sign-in = Sign in
count-clients = Clients
count-clients-in-bin = Clients in the bin
count-journal-entries = Entries in the activity journal
count-visits = Visits
count-services = Services
count-interactions = Logged contacts
count-people = Staff

### Lock

lock-title = Locked
lock-who = Who is signing in?
lock-people = Staff
lock-wait = { $seconds ->
    [one] { $seconds } second to wait
   *[other] { $seconds } seconds to wait
}
lock-forgotten = Forgotten the password?
lock-demo-password = Password of the demo: { $password }
reset-title = A new password with the recovery sheet
reset-lead = The 24 words prove that it is the owner. The old password stops working.
reset-run = Set the password and sign in
base-closed = The client base cannot be opened

### Settings

settings-look = How it looks
settings-at-once = Applies at once, on this computer.
letters = Size of letters
letters-100 = Normal
letters-125 = Large
letters-150 = Very large
settings-lock = Locking
settings-lock-idle = { $minutes ->
    [one] The screen locks itself after { $minutes } minute without input.
   *[other] The screen locks itself after { $minutes } minutes without input.
}
settings-lock-after = Lock without input after
settings-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
settings-lock-hint = It also locks when the computer sleeps, and at once with Ctrl+L. Half-filled forms are kept.
settings-zone = Time zone
settings-zone-hint = The calendar shows the time of this place. Visits still ahead keep the hour they were booked for.
settings-day = Services and working hours
settings-day-hint = What is done here, by whom, in which room and when: the calendar and the booking go by it.
settings-sheet = Recovery sheet
sheet-check-lead = Type the words from your paper to see whether they still open this client base. Nothing of the sheet is shown.
sheet-check = Check my sheet
sheet-right = The sheet is right
sheet-right-hint = It opens this client base. Put it back in its safe place.
sheet-not-right = This is not the sheet of this client base
sheet-not-right-hint = Check the spelling and the order of the words.
settings-about = About Kartoteka
settings-version = Version { $version }
settings-about-hint = All data stay on this computer, encrypted. Nothing is sent anywhere.

### Step-up

step-up-title = Your password once more
step-up-lead = This is important enough to make sure it is you. It is good for five minutes.
step-up-password = Your password
step-up-code = Confirmation code
step-up-code-hint = Six digits from your phone, or one of your recovery codes.

### Clients

clients-title = Clients
clients-new = New client
clients-card = Client
clients-close = Close; what was typed stays
clients-count = { $count ->
    [one] { $count } client
   *[other] { $count } clients
}
clients-found = { $count ->
    [one] { $count } found
   *[other] { $count } found
}
clients-found-more = { $count }+ found
clients-column-name = Name
clients-do-not-book = Do not book
clients-do-not-book-hint = Shown in red wherever this client appears.
clients-do-not-book-reason = Why
clients-do-not-book-no-reason = No reason was written down.
clients-empty = Your clients will be here
clients-empty-hint = Write down the first one, or bring in the list you already have.
clients-bring-in = Bring in from a file
clients-nobody-found = Nobody found for “{ $words }”
clients-nobody-found-hint = Try fewer letters or the last digits of the phone. Clients in the bin are not searched.
clients-add-found = New client “{ $words }”
clients-age = { $years ->
    [one] { $years } year old
   *[other] { $years } years old
}
clients-birthday-today = Birthday today
clients-added = Added { $when }
clients-changed = changed { $when }
clients-nothing-known = Nothing else is written down yet.
clients-edit = Edit
clients-delete = Move to the bin
clients-deleted = { $name } is in the bin
clients-restore = Bring back
clients-bin = Bin
clients-bin-leave = All clients
clients-bin-newest = the newest { $count }
clients-bin-empty = The bin is empty
clients-bin-empty-hint = Clients you remove wait here and can be brought back.
clients-in-bin-since = In the bin since { $when }
clients-add-phone = Another phone
clients-remove-phone = Remove phone
clients-add-email = Another e-mail
clients-remove-email = Remove e-mail
clients-birthday-example = 31/12/1990 or 31/12
clients-source-example = How they found you
clients-tags-hint = Enter or a comma after each
clients-same-phone = { $count ->
    [one] Already the phone of
   *[other] Already the phone of { $count } clients:
}
clients-save = Save
clients-discard = Discard
clients-resumed = You began this earlier. Go on, or discard it.
clients-meanwhile = Someone changed this client while you were typing
clients-meanwhile-taken = Taken over from them: { $fields }.
clients-meanwhile-clash = { $field }: they wrote “{ $theirs }”, your text stands below.
clients-meanwhile-hint = Nothing you typed is lost. Check and save again.
clients-nothing = nothing
field-first-name = First name
field-last-name = Last name
field-middle-name = Middle name
field-full-name = Full name
field-phone = Phone
field-email = E-mail
field-birthday = Birthday
field-address = Address
field-tags = Tags
field-note = Note
field-source = Source
field-do-not-book = Do not book
field-role = Role
field-hours = Working hours
field-guest = Guest
field-status = Status
field-reason = Reason
field-only-this-specialist = This specialist only
field-paid = Paid
field-start = Begins
field-minutes = Duration
field-service = Service
field-room = Room
field-equipment = Equipment
field-price = Price
field-name = Name
field-category = Category
field-before = Time before
field-after = Time after
field-colour = Colour
field-contraindications = Not for people with
field-rooms = Rooms
field-specialists = Specialists
field-rules = Rules
field-warning-kind = Kind of warning
field-warning = Warning
field-interaction-channel = By what means
field-interaction-direction = Who began
field-interaction-text = What was said
field-interaction-result = Result or next step
field-time-zone = Time zone
field-removed = Taken out
field-on-calendar = Column in the calendar
field-photo = Photo
field-services = Services
field-week = Usual week
field-days = Days
field-plan = Hours
field-closed = Closed
field-clash = Clash
field-from = From
field-until = Until
field-weekdays = Weekdays
field-times = At what time

### Calendar

nav-today = Today
keys-book = New booking
keys-days = The day before, the day after
keys-card = On a card of the calendar
keys-cards = From card to card
keys-cards-around = To the card above, below, beside
keys-open-visit = Open the visit
keys-status = How far it is, paid, cancel
keys-move-visit = Move to another time, specialist or room
keys-leave-card = Leave the cards
calendar-title = Calendar
calendar-before = Back
calendar-after = Forward
calendar-jump = Choose a date
calendar-view = View
calendar-view-day = Day
calendar-view-week = Week
calendar-view-rooms = Rooms
calendar-view-month = Month
calendar-no-room = No room
calendar-look = How the calendar looks
calendar-density = Density
calendar-density-compact = Compact
calendar-density-roomy = Roomy
calendar-grid = Grid, minutes
calendar-show-cancelled = Show cancelled visits
calendar-closed = Closed on this day
calendar-closed-why = Closed: { $name }
calendar-off = Not at work
calendar-left = No longer works here
calendar-hidden = Important client
calendar-sign-warned = There is a warning on the client
calendar-sign-unpaid = Not paid
calendar-sign-first = First visit
calendar-sign-only = This specialist only
calendar-sign-note = There is a note
calendar-sign-series = Repeats
calendar-status-next = { $status } → { $next }
calendar-status-menu = Status and more
calendar-cancel = Cancel the visit…
calendar-unblock = Free the time
calendar-load = { $booked } of { $worked } booked, { $percent } %
calendar-aside = Beside the day
calendar-next = Arriving next
calendar-next-none = Nobody else is expected today.
calendar-waiting = { $count ->
    [one] { $count } person waits for this day
   *[other] { $count } people wait for this day
}
calendar-empty-title = Nobody is in the calendar yet
calendar-empty = Say which services there are and who gives them: each specialist gets a column here.
calendar-empty-ask = The owner or an administrator decides who is shown here.
calendar-empty-own-title = You have no column in the calendar
calendar-empty-own-ask = The owner or an administrator gives you one; then your day stands here.
calendar-empty-services = To services and specialists
calendar-empty-people = To staff

### Visit status

status-booked = Booked
status-confirmed = Confirmed
status-arrived = Arrived
status-in-service = In service
status-done = Done
status-no-show = Did not come
status-cancelled = Cancelled
visit-now = Status: { $status }
visit-now-paid = Marked as paid
visit-now-unpaid = Marked as not paid
visit-count = { $count ->
    [one] { $count } visit
   *[other] { $count } visits
}
visit-cancel-reason = Why?
visit-cancelled = The visit is cancelled
visit-reason-client = The client’s plans changed
visit-reason-ill = The client is ill
visit-reason-specialist = The specialist is away
visit-removed = Taken out as entered by mistake
visit-scope-hint = This visit repeats. Which ones are meant?
visit-scope-this = Only this one
visit-scope-following = This and the following
visit-scope-all = All that are ahead
visit-fits-title = Somebody waits for such a time
visit-fits-book = Book: { $when }

### Import

import-title = Bring in clients from a file
import-lead = Lists from a spreadsheet, a phone, Google, Outlook or another salon program, saved as CSV. Nothing changes until you have seen what would happen.
import-file = File
import-file-hint = CSV or text with columns, up to 64 MB and 300,000 rows.
import-choose-file = Choose the file with clients
import-read = Open
import-other-file = Another file
import-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
import-encoding = Letters are written as
import-encoding-hint = Change it if names look wrong below.
import-delimiter = Columns are separated by
import-delimiter-hint = Change it if everything is in one column.
import-reading-again = The file is being read again
encoding-utf-8 = UTF-8
encoding-utf-16le = UTF-16 (Excel “Unicode text”)
encoding-utf-16be = UTF-16, reversed
encoding-windows-1251 = Windows-1251 (Cyrillic)
encoding-windows-1250 = Windows-1250 (Polish)
encoding-koi8-u = KOI8-U (Cyrillic)
delimiter-comma = Comma ,
delimiter-semicolon = Semicolon ;
delimiter-tab = Tab
import-columns = Columns of the file
import-column = Column in the file
import-column-number = Column { $number }
import-column-empty = empty
import-samples = Values from the file
import-goes-to = Goes into
import-goes-to-of = Column “{ $column }” goes into
import-leave-out = — leave out —
import-no-name-or-phone = Choose which column holds the name or the phone.
import-known = If someone in the file is already a client
import-known-hint = People are recognised by phone, then by e-mail.
import-strategy-update = Fill in and correct
import-strategy-update-hint = What the file knows is written into the client’s card. Empty cells never erase anything.
import-strategy-skip = Leave as it is
import-strategy-skip-hint = Only new people are added; known clients stay untouched.
import-strategy-create = Add everyone as new
import-strategy-create-hint = Each row becomes a new client, even if the phone is already known.
import-look = See what would happen
import-look-hint = Nothing is changed yet.
import-plan = What would happen
import-added = { $count ->
    [one] added
   *[other] added
}
import-updated = { $count ->
    [one] filled in
   *[other] filled in
}
import-skipped = { $count ->
    [one] already known
   *[other] already known
}
import-rejected = { $count ->
    [one] left out
   *[other] left out
}
import-rejected-list = Rows that stay out
import-row-number = Row
import-reason = Why it stays out
import-rejected-more = { $count ->
    [one] and { $count } more row
   *[other] and { $count } more rows
}
import-run = { $count ->
    [one] Bring in { $count } client
   *[other] Bring in { $count } clients
}
import-run-hint = The whole import can be undone afterwards.
import-running = Bringing in { $file }
import-running-hint = You can go on working meanwhile.
import-stopping = Stopping after the present rows
import-progress = { $done } of { $total } rows
import-report = Result of the import
import-done = { $file } has been brought in
import-done-hint = If it is not what you wanted, take all of it back at once.
import-stopped = { $file } was brought in only in part
import-stopped-hint = What was brought in before you stopped stays, and can be taken back at once.
import-see-clients = See the clients
import-another = Another file
import-past = Earlier imports
import-when = When
import-by = Who
import-result = Result
import-result-counts = { $added } added, { $updated } filled in
import-was-undone = undone
import-interrupted = broken off midway
import-undo = Undo all
import-undo-title = Undo the import of { $file }?
import-undo-added = { $count ->
    [one] { $count } client that was added goes to the bin.
   *[other] { $count } clients that were added go to the bin.
}
import-undo-updated = { $count ->
    [one] { $count } client that was filled in gets the former data back.
   *[other] { $count } clients that were filled in get their former data back.
}
import-undo-all = Everything this import brought in is taken back.
import-undo-hint = Clients filled in by the import and changed by someone since stay as they are now.
import-undo-keep = Keep the import
import-undone-toast = { $count ->
    [one] Undone: { $count } client is as before
   *[other] Undone: { $count } clients are as before
}
problem-row-empty = The row is empty.
error-workbook = This is a spreadsheet file, not CSV.
error-workbook-hint = Open it in your spreadsheet program, save it as “CSV UTF-8” and choose that file.
error-cell-too-long = Row { $row } has a cell that is too long.
error-cell-too-long-hint = A cell may hold 32,000 characters. Shorten it, or check the separator of the columns.

### Journal

journal-title = Activity journal
journal-verify = Verify the journal
journal-verdict-close = Close
journal-intact = { $count ->
    [one] The journal is intact: { $count } entry, untouched
   *[other] The journal is intact: { $count } entries, none of them touched
}
journal-intact-hint = Every entry fits the one before it, back to the very first.
journal-touched = Entry no. { $number } of the journal was touched
journal-touched-at = Entry no. { $number } of the journal was touched ({ $when })
journal-touched-hint = Keep this computer as it is. Do not delete older backup copies: they hold the journal from before. Find out who could reach the files, and change the passwords.
touch-changed = Its words were changed after it was written.
touch-missing = The entry is gone, while later ones are there.
touch-chain-broken = From here on the journal was written anew.
touch-signature = The seal of this part was not made by this computer.
touch-generation = The seals of the journal do not follow each other as they must.
touch-cut-off = The end of the journal is missing: an older state of the client base was put back.
journal-filters = Filters
journal-person = Who
journal-anybody = Anyone
journal-client = Client
journal-any-client = Any client
journal-type-a-name = Type a name or a phone
journal-no-such-client = Nobody found
journal-action = What
journal-any-action = Anything
journal-no-such-action = No such action
journal-period = When
journal-from = From
journal-until = To
journal-moment-example = 31/12/2026 17:43
journal-moment-unreadable = Date like 31/12/2026
journal-no-filters = Clear filters
period-today = Today
period-yesterday = Yesterday
period-week = Last 7 days
period-month = Last 30 days
period-any = Any time
period-custom = Own dates
journal-empty = No entries
journal-empty-hint = Nothing fits these filters. Try a longer time or fewer of them.
journal-older = Show older
journal-end = This is the beginning of the journal.
journal-program = Kartoteka
journal-nameless = nameless client
journal-changes = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
journal-field = Field
journal-before = Before
journal-after = After
journal-nothing = empty
journal-happened = happened { $when }
action-base-created = Client base created
action-signed-in = Sign-in
action-sign-in-failed = Wrong password
action-locked = Locking
action-client-viewed = Card opened
action-clients-searched = Search
action-client-added = Client added
action-client-changed = Client changed
action-client-deleted = Client moved to the bin
action-client-restored = Client brought back
action-import-begun = Import begun
action-import-read = Import of rows
action-import-done = Import finished
action-import-undone = Import undone
action-backed-up = Backup copy made
action-backup-failed = Backup copy failed
action-targets-changed = Places for copies changed
action-base-restored = Restored from a copy
action-kit-exported = Recovery sheet shown
action-kit-checked = Recovery sheet checked
action-password-reset = Password reset
action-journal-verified = Journal verified
action-header-mended = Damage mended
action-settings-changed = Settings changed
action-sign-in-refused = Sign-in refused
action-person-invited = Person invited
action-invitation-accepted = Invitation accepted
action-person-changed = Account changed
action-person-left = Person left
action-clients-handed-over = Clients handed over
action-role-changed = Role changed
action-role-removed = Role removed
action-password-changed = Password changed
action-second-factor-set = Confirmation codes set up
action-second-factor-removed = Confirmation codes switched off
action-recovery-code-used = Recovery code used
action-stepped-up = Password given again
action-contacts-revealed = Contacts shown
action-senior-note-viewed = Note for seniors read
action-senior-note-changed = Note for seniors changed
action-staff-data-viewed = Staff data read
action-staff-data-changed = Staff data changed
action-clients-exported = Clients taken out as a file
action-export-approved = Export approved
action-clients-copied = Clients copied
action-printed = Printing
action-journal-exported = Journal taken out as a file
action-leak-traced = File compared with exports
action-watch-stopped = Stopped at a limit
action-watch-lifted = Limit lifted
action-lock-down-begun = Emergency lock-down
action-lock-down-ended = Lock-down ended
action-computer-enrolled = Computer added
action-computer-removed = Computer removed
action-rules-signed = Rules on data signed
action-rules-changed = Rules on data changed
action-lesson-taken = Lesson taken
action-looked-as = Look as another role
action-calendar-viewed = Far days of the calendar
action-visit-booked = Visit booked
action-visit-changed = Visit changed
action-visit-status-set = Status of a visit
action-visit-cancelled = Visit cancelled
action-visit-removed = Visit taken out as a mistake
action-visit-put-back = Visit put back as it was
action-clash-overridden = Booked in spite of a clash
action-warning-overridden = Went on in spite of a warning
action-visits-handed-over = Visits handed over
action-wait-added = Put on the waitlist
action-wait-changed = Waitlist changed
action-wait-closed = Taken off the waitlist
action-warning-added = Warning added
action-warning-changed = Warning changed
action-warning-removed = Warning removed
action-interaction-added = Contact logged
action-interaction-changed = Logged contact changed
action-interaction-removed = Logged contact removed
action-service-added = Service added
action-service-changed = Service changed
action-service-removed = Service taken out
action-service-restored = Service taken back
action-resource-changed = Rooms and equipment
action-specialist-changed = Specialist of the calendar changed
action-schedule-changed = Working hours changed
action-closed-days-changed = Closed days changed
journal-line-other = { $action }: { $note }
journal-line-base-created = Created the client base
journal-line-signed-in = Signed in
journal-line-sign-in-failed = A wrong password was given for { $subject }
journal-line-locked = Locked the desk
journal-line-client-viewed = Opened the card of
journal-line-clients-searched = Searched for “{ $note }”
journal-line-client-added = Added
journal-line-client-changed = Changed
journal-line-client-deleted = Moved to the bin:
journal-line-client-restored = Brought back from the bin:
journal-line-import-begun = Began to bring in the file “{ $note }”
journal-line-import-read = { $count ->
    [one] Import: { $count } row read
   *[other] Import: { $count } rows read
}
journal-line-import-done = Finished the import: { $added } added, { $updated } filled in, { $skipped } already known, { $rejected } left out
journal-line-import-undone = { $count ->
    [one] Undid an import: { $count } client as before
   *[other] Undid an import: { $count } clients as before
}
journal-line-backed-up = Made backup copy no. { $number } in { $place }
journal-line-backup-failed = The backup copy in { $place } failed. { $reason }
journal-line-targets-changed = Changed the places for copies: { $note }
journal-line-base-restored = Restored the client base from a backup copy. { $note }
journal-line-kit-exported = Showed or printed the recovery sheet
journal-line-kit-checked-right = Checked the recovery sheet: it is right
journal-line-kit-checked-wrong = Checked the recovery sheet: it was not the right one
journal-line-password-reset = Set a new password with the recovery sheet
journal-line-journal-verified-right = { $count ->
    [one] Verified the journal: { $count } entry, intact
   *[other] Verified the journal: { $count } entries, intact
}
journal-line-journal-verified-wrong = Verified the journal: entry no. { $count } was touched
journal-line-header-mended = A damaged file of the client base was mended from its twin
journal-line-settings-changed = Changed the settings. { $note }
journal-line-settings-changed-idle = { $minutes ->
    [one] Changed the settings: the screen locks after { $minutes } minute without input
   *[other] Changed the settings: the screen locks after { $minutes } minutes without input
}
journal-line-settings-changed-time-zone = Changed the time zone of the salon

### Backups

backups-title = Backup copies
backups-now = Back up now
backups-standing = How the copies stand
backups-copies = { $count ->
    [0] No copies
    [one] { $count } copy
   *[other] { $count } copies
}
backups-in-places = { $count ->
    [one] in { $count } place.
   *[other] in { $count } places.
}
backups-lies-in = It lies in { $place }.
backups-last-in = Last good copy: { $when }, in { $place }.
backups-holds = Each copy holds everything: clients, the bin, past imports, the activity journal, people and settings. Only the recovery sheet opens it.
backups-daily = A copy is made by itself once a day while Kartoteka runs, also when the screen is locked.
backups-stage-copying = The copy is being written
backups-stage-reading-back = The copy is being read back and compared
backups-stopping = Stopping
backups-stopped = Stopped. Earlier copies are untouched.
backups-copying-hint = You can go on working meanwhile.
backups-places = Places for copies
backups-places-hint = Two are better than one: a USB stick or a second disk, and a folder of a cloud service.
backups-place-last = Last good copy: { $when }
backups-place-no-copy = No good copy here yet
backups-place-empty = No copies lie here.
backups-place-removed = No more copies go to { $place }. Those made stay there.
backups-place-taken = This place is in the list already.
backups-add-place = Another place
backups-add-place-hint = Choose a folder or type its path. It is made if it is missing.
backups-add = Add
backups-remove = Remove
backups-remove-of = Remove the place { $place }
backups-show-copies = Copies here
backups-copies-at = Copies in { $place }
backups-copy-number = No.
backups-copy-made = Made
backups-copy-size = Size

### Privacy

privacy-on = Cover names and contacts
privacy-off = Show names and contacts again
keys-privacy = Cover names and contacts on the screen, and show them again
keys-contacts = Show the contacts of the open client (in a field: Alt+K)
keys-log = Log a contact with the open client

### Clients under a role

field-specialist = Specialist
field-vip = VIP
problem-nobody-here = This person does not work here.
problem-does-not-do-it = This specialist does not do this service.
clients-show-contacts = Show contacts
clients-contacts-hidden = Your role does not show contacts.
clients-specialist-nobody = Nobody yet
clients-specialist-former = no longer works here
clients-vip-hint = Seen only by those whose role shows VIP clients.
clients-senior-note = Note for seniors
clients-senior-note-sealed = The note is sealed. Each reading is written into the activity journal.
clients-senior-note-none = No note yet. Only roles with this right will be able to read it.
clients-senior-note-read = Read the note
clients-senior-note-edit = Edit the note
clients-senior-note-write = Write a note
clients-print = Print the card
clients-print-foot = Personal data. Keep this sheet locked away, shred it when it is no longer needed.
clients-take-out = Take out as a file
clients-copy-stopped = { $count ->
    [one] { $count } client was not copied
   *[other] { $count } clients were not copied
}
clients-copy-again = { $count ->
    [one] { $count } client may be copied: press Ctrl+C once more
   *[other] { $count } clients may be copied: press Ctrl+C once more
}
clients-copy-again-hint = It is written into the activity journal as an export.
clients-copy-stopped-hint = Copying more than five clients at once counts as taking them out.

### Export

export-title = Take clients out as a file
export-leave = Back to the clients
export-not-yours = Your role does not include taking clients out. Ask the owner.
export-count-all = { $count ->
    [one] The whole list: { $count } client.
   *[other] The whole list: { $count } clients.
}
export-count-found = { $count ->
    [one] { $count } client found for “{ $words }”.
   *[other] { $count } clients found for “{ $words }”.
}
export-format = Format
export-format-xlsx = Spreadsheet (XLSX)
export-format-csv = Text with columns (CSV)
export-path = Where to save
export-path-hint = Choose a place, or type the path with the name of the file.
export-save-as = Save the file with clients
export-file-name = clients
export-reason = Reason
export-reason-hint = It is written into the activity journal, word for word.
export-approval = A second person agrees
export-approval-hint = Somebody who may approve types their own password here, at this computer.
export-approval-nobody = Nobody else here may approve. The owner can give this right to a role.
export-approver = Who agrees
export-approver-choose = — choose —
export-written-down = What comes with the file
export-journaled = Who took the clients out, when, how many and why stays in the activity journal for good.
export-journaled-approved = Who took the clients out, who agreed, when, how many and why stays in the activity journal for good.
export-marked = The file carries hidden marks. If it turns up elsewhere, they tell whose it was.
export-plain = The file is not encrypted. Delete it as soon as it is no longer needed.
export-run = { $count ->
    [one] Take out { $count } client
   *[other] Take out { $count } clients
}
export-done = { $count ->
    [one] { $count } client is in the file
   *[other] { $count } clients are in the file
}
export-done-path = File: { $path }
export-done-hint = It is not encrypted: keep it safe, and delete it when it has done its work.
export-again = Take out once more

### Leak protection

nav-watch = Leak protection
nav-checkup = Security check-up
watch-unseen = { $count ->
    [one] { $count } new warning
   *[other] { $count } new warnings
}
watch-look = Look
watch-alerts = Warnings
watch-alerts-hint = What does not look like a usual day: too many cards, wrong hours, roles changed from outside.
watch-alerts-all = { $count ->
    [one] Show all: { $count } warning
   *[other] Show all: { $count } warnings
}
watch-quiet = All quiet
watch-quiet-hint = When someone looks at far more clients than usual, it will be told here.
watch-mark-seen = Mark as seen
watch-new = new
watch-somebody = Somebody
watch-lift = Let go on today
watch-lift-done = Allowed today, from the next sign-in
watch-lifted = { $name } may go on working today, from the next sign-in.
watch-exports = Files taken out
watch-exports-hint = Every file of clients that was ever made here.
watch-exports-none = Nobody has taken clients out yet.
watch-export-when = When
watch-export-who = Who
watch-export-rows = Clients
watch-export-why = Why
watch-export-approved = Agreed: { $name }
watch-trace = Who leaked this?
watch-trace-hint = A list of your clients turned up elsewhere? Choose the file: hidden marks tell from which export it came.
watch-trace-file = File that turned up
watch-trace-run = Compare
watch-trace-none = It fits no export made here
watch-trace-none-hint = { $count ->
    [one] { $count } row was read. It may come from elsewhere, or so much was changed that nothing can be told.
   *[other] { $count } rows were read. They may come from elsewhere, or so much was changed that nothing can be told.
}
watch-trace-found = Taken out by: { $name }, { $when }
watch-trace-sure = { $count ->
    [one] Certain: { $percent } %. { $count } row was compared.
   *[other] Certain: { $percent } %. { $count } rows were compared.
}
watch-trace-likely = { $count ->
    [one] Very likely: { $percent } %. { $count } row was compared; part of the marks is missing.
   *[other] Very likely: { $percent } %. { $count } rows were compared; part of the marks is missing.
}
watch-trace-possible = { $count ->
    [one] Only a guess: { $percent } %. { $count } row was compared, and few marks are left.
   *[other] Only a guess: { $percent } %. { $count } rows were compared, and few marks are left.
}
watch-trace-export = { $count ->
    [one] That export held { $count } client. Reason given: “{ $reason }”.
   *[other] That export held { $count } clients. Reason given: “{ $reason }”.
}
watch-trace-careful = A file may have been stolen from the one who made it. Talk before you judge.
watch-approval = Two people for each file
watch-approval-switch = A second person must agree
watch-approval-on = Nobody takes clients out alone: someone with the right to approve types their own password.
watch-approval-off = Whoever has the right takes clients out alone, with a reason and their password.
watch-limits = Limits
watch-limits-hint = How many contacts, cards, searches, files, prints and far days of the calendar each role has before the screen locks.
watch-limits-go = Limits of the roles
alert-watch-stopped = { $name } reached a limit and was stopped
alert-sign-in-refused = { $name } was not let in
alert-roles-tampered = Roles were changed from outside the program
alert-locked-down = { $name } locked the client base down
alert-clients-exported = { $name } took clients out as a file
alert-base-restored = A copy was put back. Besides the owner, these people can sign in again; let go whoever left since
alert-other = Something unusual happened: { $name }

### Rules on data

data-rules-title = Rules on data
data-rules-lead = What everyone signs at the first sign-in and once a year: how to treat client data, and to keep silent about them.
data-rules-go = Rules and signatures
data-rules-text = Text, version { $version }
data-rules-text-hint = Each person reads it in the language of the screen.
data-rules-text-of = Rules, { $language }
data-rules-save = Save as a new version
data-rules-save-hint = Everyone signs the new version at the next sign-in. Former versions are kept.
data-rules-saved = Version { $version } holds from now on.
data-rules-signed = Signatures
data-rules-signed-hint = Who agreed to which version, and when.
data-rules-signed-none = Nobody has signed yet.
data-rules-who = Who
data-rules-version = Version
data-rules-when = When
data-rules-older = older version

### Services

services-rooms = Rooms and equipment
services-new = New service
services-find = Find a service
services-nothing-found = No service of that name
services-empty = Your services will be here
services-empty-hint = Write down what you do, how long it takes and what it costs. Then a visit is booked in three clicks.
services-no-category = Without a category
services-category-hint = Services of one category stand together.
services-nobody = nobody does it yet
services-minutes = Duration, minutes
services-before = Before it, minutes
services-after = After it, minutes
services-buffers-hint = Time to set up and to tidy away. The specialist and the room are kept free for it; the client is not told.
services-buffer-before = { $time } before
services-buffer-after = { $time } after
services-contraindications-hint = A client with such a warning is not booked without a second look. Enter after each.
services-rooms-hint = One that is free is taken by itself. None here: any place will do.
services-equipment-hint = One of these is needed. None here: nothing is.
services-skills = Who does it
services-skills-hint = Own time or price only where it differs; empty is as above.
services-own-minutes = Minutes with { $name }
services-own-price = Price with { $name }
services-remove = Take out of the catalogue
services-removed = { $name } is taken out. Past visits keep it.
services-removed-list = { $count ->
    [one] Taken out: { $count }
   *[other] Taken out: { $count }
}
services-restore = Take back
services-restore-of = Take { $name } back
services-kind-room = Rooms
services-kind-room-hint = Rooms and chairs. Two visits are not booked into one at a time.
services-kind-equipment = Equipment
services-kind-equipment-hint = What there are only a few of: a laser, a lamp, a machine.
services-add-room = Another room
services-add-equipment = More equipment
services-add = Add
services-rename = Rename { $name }
services-remove-of = Take out { $name }
services-staff-hint = The order of the columns of the calendar, from the left. Alt with an arrow moves the marked row too.
services-staff-others = Not in the calendar
services-does = { $count ->
    [0] does no services yet
    [one] { $count } service
   *[other] { $count } services
}
services-move-up = Move { $name } to the left
services-move-down = Move { $name } to the right
services-on-calendar = Has a column in the calendar
services-on-calendar-hint = It shows on days with working hours or visits.
services-who-does = Services this person does
services-all = All
services-none = None
services-photo = Photo
services-photo-hint = Cut to a square and made small. Without one the initials show.
services-photo-choose = Choose a picture
services-photo-remove = Take the photo away

### Working hours

schedule-who = Whose hours
schedule-nobody = Nobody is in the calendar yet
schedule-nobody-hint = Say on the page “Services” who has a column in the calendar.
schedule-week = Usual week
schedule-days = Days that differ
schedule-closed = Closed days
schedule-week-hint = A gap between two times of a day is a break.
schedule-week-sum = { $hours } a week
schedule-day-off = Day off
schedule-add-time = Add working time, { $day }
schedule-add-after-break = After a break
schedule-from = { $day }, time { $number }, from
schedule-until = { $day }, time { $number }, until
schedule-remove-time = Remove time { $number }, { $day }
schedule-copy = Copy to…
schedule-copy-of = Copy { $day } to other days
schedule-copy-workdays = Monday to Friday
schedule-copy-run = Copy
schedule-saved = The hours are saved.
schedule-month-before = Month before
schedule-month-after = Next month
schedule-grid-hint = Click days, or drag over several. By keys: arrows move, Space picks, Shift with an arrow picks on.
schedule-picked = { $count ->
    [0] No day is picked
    [one] { $count } day is picked
   *[other] { $count } days are picked
}
schedule-pick-none = Pick none
schedule-for = Also for
schedule-what = On these days
schedule-what-off = Day off
schedule-what-hours = Other hours
schedule-what-usual = As usual
schedule-note = Note
schedule-note-example = Holiday, training, illness
schedule-apply = { $count ->
    [one] Set { $count } day
   *[other] Set { $count } days
}
schedule-applied = { $count ->
    [one] { $count } day is set
   *[other] { $count } days are set
}
schedule-year = Year
schedule-holidays = Public holidays
schedule-holidays-hint = Tick those on which nobody works. They can be booked only in spite of a clash.
schedule-holidays-none = No holidays of this country are known here. Close the days by hand.
schedule-holidays-all = Tick all
schedule-own-closed = Closed besides
schedule-own-closed-hint = Repairs, an outing, a long weekend: pick the days, name them and close them.
schedule-closed-name = What for
schedule-close = { $count ->
    [one] Close { $count } day
   *[other] Close { $count } days
}
schedule-open = Open { $day } again
schedule-opened = Open again: { $day }
schedule-closed-done = { $count ->
    [one] Closed on { $count } day
   *[other] Closed on { $count } days
}
schedule-closed-here = closed

### Holidays

holiday-all-saints = All Saints’ Day
holiday-all-souls = All Souls’ Day
holiday-ascension = Ascension Day
holiday-assumption = Assumption Day
holiday-bank-holiday = Bank holiday
holiday-capital-day = Capital Day
holiday-childrens-day = Children’s Day
holiday-christmas = Christmas Day
holiday-christmas-eve = Christmas Eve
holiday-columbus-day = Columbus Day
holiday-constitution-day = Constitution Day
holiday-corpus-christi = Corpus Christi
holiday-cyril-and-methodius = Saints Cyril and Methodius
holiday-defenders-day = Defenders’ Day
holiday-easter = Easter
holiday-easter-monday = Easter Monday
holiday-epiphany = Epiphany
holiday-fathers-day = Father’s Day
holiday-freedom-day = Freedom and Democracy Day
holiday-good-friday = Good Friday
holiday-holy-saturday = Holy Saturday
holiday-independence-day = Independence Day
holiday-independence-restoration-day = Restoration of Independence Day
holiday-jan-hus-day = Jan Hus Day
holiday-juneteenth = Juneteenth
holiday-labour-day = Labour Day
holiday-language-day = Language Day
holiday-martin-luther-king-day = Martin Luther King Day
holiday-memorial-day = Memorial Day
holiday-memorial-easter = Memorial Easter
holiday-midsummer-day = Midsummer Day
holiday-midsummer-eve = Midsummer Eve
holiday-mothers-day = Mother’s Day
holiday-national-day = National Day
holiday-national-uprising-day = National Uprising Day
holiday-nauryz = Nauryz
holiday-new-year = New Year
holiday-new-years-eve = New Year’s Eve
holiday-our-lady-of-sorrows = Our Lady of Sorrows
holiday-pentecost = Pentecost
holiday-presidents-day = Presidents’ Day
holiday-reconciliation-day = Truth and Reconciliation Day
holiday-remembrance-and-victory-day = Day of Remembrance and Victory
holiday-remembrance-day = Remembrance Day
holiday-republic-day = Republic Day
holiday-saint-andrews-day = Saint Andrew’s Day
holiday-saint-georges-day = Saint George’s Day
holiday-saint-johns-day = Saint John the Baptist’s Day
holiday-saint-patricks-day = Saint Patrick’s Day
holiday-second-christmas-day = Second day of Christmas
holiday-state-restoration-day = Restoration of the State Day
holiday-statehood-day = Statehood Day
holiday-svetitskhovloba = Svetitskhovloba
holiday-thanksgiving = Thanksgiving
holiday-union-day = Union Day
holiday-unity-day = Unity Day
holiday-veterans-day = Veterans Day
holiday-victoria-day = Victoria Day
holiday-victory-day = Victory Day
holiday-whit-monday = Whit Monday
holiday-womens-day = Women’s Day

### Warnings

warnings-title = Warnings
warnings-none = No warnings are written down.
warnings-add = Add a warning
warnings-kind = Kind
warnings-text = What people should know
warnings-text-example = latex, henna, pregnancy
warnings-text-hint = Named as in the services it speaks against: then booking them stops and asks.
warnings-change = Change the warning { $text }
warnings-remove = Remove the warning { $text }
warnings-removed = Warning removed: { $text }
warning-kind-allergy = Allergy
warning-kind-contraindication = Contraindication
warning-kind-other = Other

### Facts of a card, its timeline, the log of contacts
timeline-title = Timeline
timeline-show = What to show
timeline-kind-all = Everything
timeline-kind-visit = Visits
timeline-kind-contact = Contacts
timeline-kind-change = Changes
timeline-empty = Nothing here yet. Visits, calls, messages and changes of the card gather here by themselves.
timeline-empty-kind = Nothing of this kind yet.
timeline-more = Show earlier
timeline-open-visit = Open the visit of { $when }
timeline-by = by { $name }
facts-title = At a glance
facts-since = Client since
facts-visits = Visits
facts-last = Last visit
facts-next = Next visit
facts-none = none yet
facts-no-shows = No-shows
facts-cancelled = Cancelled
facts-spent = Spent
log-add = Log a contact
log-channel = By what means
log-channel-call = Call
log-channel-message = Message
log-channel-mail = Mail
log-channel-other = Other
log-direction = Who began
log-direction-in = The client
log-direction-out = We did
log-text = What was said
log-result = Result or next step
log-told-call-in = The client called
log-told-call-out = We called
log-told-message-in = The client sent a message
log-told-message-out = We sent a message
log-told-mail-in = The client sent a mail
log-told-mail-out = We sent a mail
log-told-other-in = The client got in touch
log-told-other-out = We got in touch
log-result-told = Next: { $result }
log-change = Change what was logged
log-remove = Remove from the log
log-removed = Removed from the log

### Journal of people and the watch

journal-heat = Activity by day
journal-heat-span = How far back
journal-heat-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
journal-heat-less = less
journal-heat-more = more
journal-heat-cell = { $count ->
    [one] { $name }, { $day }: { $count } entry
   *[other] { $name }, { $day }: { $count } entries
}
journal-what-seen = What did this person see?
journal-who-touched = Who touched this client?
journal-about-visits = What happened to visits?
journal-who-cancelled = Who cancelled or took out visits?
journal-who-overrode = Who booked in spite of a clash or a warning?
journal-who-looked-far = Who looked far ahead or back in the calendar?
journal-no-card = without a client card
journal-yes = yes
weekday-0 = Mon
weekday-1 = Tue
weekday-2 = Wed
weekday-3 = Thu
weekday-4 = Fri
weekday-5 = Sat
weekday-6 = Sun
journal-minutes = { $minutes } min
journal-removed-since = no longer there
colour-number = Colour { $number }
journal-export = Take the journal out
journal-export-filtered = The entries that fit the filters are written to a file. That you did it, and why, is written into the journal.
journal-export-all = All entries of the journal are written to a file. That you did it, and why, is written into the journal.
journal-export-reason-hint = For example: asked for by the data protection authority.
journal-export-run = Write the file
journal-exported = { $count ->
    [one] { $count } entry is in the file
   *[other] { $count } entries are in the file
}
journal-file-name = journal
journal-as-role = seen as: { $role }
journal-line-sign-in-refused = { $subject } was not let in, though the password was right
journal-line-person-invited = Invited { $subject }
journal-line-invitation-accepted = { $subject } accepted the invitation and set a password
journal-line-person-changed = Changed the account of { $subject }
journal-line-role-changed = Changed what a role may do
journal-line-role-changed-settled = Confirmed roles that had been changed from outside the program
journal-line-role-changed-keys = Sealed texts were sealed anew after a change of roles
journal-line-role-removed = Removed a role
journal-line-password-changed = Changed their own password
journal-line-second-factor-set = Set up confirmation codes
journal-line-second-factor-removed = Switched confirmation codes off for { $subject }
journal-line-stepped-up = Gave the password again for something important
journal-line-contacts-revealed = Looked at the contacts of
journal-line-senior-note-viewed = Read the note for seniors on
journal-line-senior-note-changed = Changed the note for seniors on
journal-line-staff-data-viewed = Read the sealed data on { $subject }
journal-line-staff-data-changed = Changed the sealed data on { $subject }
journal-line-export-approved = Agreement to an export: { $subject }
journal-line-printed = Printed
journal-line-journal-exported = { $count ->
    [one] Took { $count } entry of the journal out as a file. Reason: “{ $why }”
   *[other] Took { $count } entries of the journal out as a file. Reason: “{ $why }”
}
journal-line-leak-traced = Compared a file with the exports made here
journal-line-watch-stopped = { $subject } reached a limit and was stopped
journal-line-watch-lifted = Let { $subject } go on for the day
journal-line-lock-down-begun = Locked the client base down
journal-line-lock-down-ended = Let everyone in again
journal-line-computer-enrolled = Added a computer
journal-line-computer-removed = Removed a computer
journal-line-lesson-taken = Took the lesson on security
journal-line-looked-as = Looked at the program as another role
journal-line-looked-as-end = Ended looking as another role
journal-line-calendar-viewed = Looked at the calendar: { $days }
journal-line-visit-booked = Booked a visit for { $when }:
journal-line-visit-changed = Changed the visit of { $when }:
journal-line-visit-status-set = Marked the visit of { $when }:
journal-line-visit-cancelled = Cancelled the visit of { $when }:
journal-line-visit-removed = Took out as a mistake the visit of { $when }:
journal-line-visit-put-back = Put back as it was the visit of { $when }:
journal-line-clash-overridden = Booked in spite of a clash, { $when }:
journal-line-warning-overridden = Went on in spite of a warning, { $when }:
journal-line-visits-handed-over = { $count ->
    [one] { $count } visit ahead stays with { $subject }
   *[other] { $count } visits ahead stay with { $subject }
}
journal-line-visits-handed-over-to = { $count ->
    [one] Handed { $count } visit of { $subject } over to { $successor }
   *[other] Handed { $count } visits of { $subject } over to { $successor }
}
journal-line-visits-handed-over-one = Handed over the visit of { $when }:
journal-line-wait-added = Put on the waitlist:
journal-line-wait-changed = Changed on the waitlist:
journal-line-wait-closed = Took off the waitlist:
journal-line-warning-added = Added a warning on
journal-line-warning-changed = Changed a warning on
journal-line-warning-removed = Removed a warning on
journal-line-interaction-added = Logged a contact with
journal-line-interaction-changed = Changed a logged contact with
journal-line-interaction-removed = Removed a logged contact with
journal-line-service-added = Added a service
journal-line-service-changed = Changed a service
journal-line-service-removed = Took a service out of the catalogue
journal-line-service-restored = Took a service back into the catalogue
journal-line-resource-changed = Changed rooms and equipment
journal-line-specialist-changed = Changed a specialist of the calendar
journal-line-schedule-changed = Changed working hours
journal-line-closed-days-changed = Changed the days on which the salon is closed
note-own-role = a role of your own
note-file = { $count ->
    [one] { $count } client, { $format }: “{ $why }”
   *[other] { $count } clients, { $format }: “{ $why }”
}
note-card = client’s card
note-day-sheet = day plan, { $day }
note-days = { $from } – { $until }
note-recovery-codes = one-time recovery codes
note-invitation = invitation
note-computer-code = code for a computer
note-leaving-report = report on what a leaver did
note-certificate = certificate of leaving
note-code = without the confirmation code
rule-vip = VIP clients
rule-second-factor = Confirmation code required
rule-days-back = Days back: { $count }
rule-password-days = Password good for days: { $count }
rule-idle-minutes = Locks after minutes: { $count }
journal-line-person-left = { $subject } left: the account is closed, the keys are new
journal-line-person-left-to = { $count ->
    [one] { $subject } left: { $count } client went to { $successor }, the keys are new
   *[other] { $subject } left: { $count } clients went to { $successor }, the keys are new
}
journal-line-clients-handed-over = { $count ->
    [one] { $count } client of { $subject } belongs to nobody now
   *[other] { $count } clients of { $subject } belong to nobody now
}
journal-line-clients-handed-over-to = { $count ->
    [one] Handed { $count } client of { $subject } over to { $successor }
   *[other] Handed { $count } clients of { $subject } over to { $successor }
}
journal-line-clients-handed-over-one = Handed over
journal-line-recovery-code-used = { $count ->
    [one] Used a one-time code in place of a confirmation code; { $count } is left
   *[other] Used a one-time code in place of a confirmation code; { $count } are left
}
journal-line-clients-exported = { $count ->
    [one] Took { $count } client out as a file ({ $format }). Reason: “{ $why }”
   *[other] Took { $count } clients out as a file ({ $format }). Reason: “{ $why }”
}
journal-line-clients-exported-copied = { $count ->
    [one] Copied { $count } client out of the list
   *[other] Copied { $count } clients out of the list
}
journal-line-clients-copied = { $count ->
    [one] Copied { $count } client in the list
   *[other] Copied { $count } clients in the list
}
journal-line-rules-signed = Signed the rules on data, version { $count }
journal-line-rules-changed = Changed the rules on data: version { $version }, { $language }
journal-line-settings-changed-alerts-seen = Marked the warnings as seen
journal-line-settings-changed-computer-offered = Made a code for adding a computer
journal-line-settings-changed-export-approval-on = From now on a second person must agree to each export
journal-line-settings-changed-export-approval-off = Exports need no second person any more
journal-line-settings-changed-binding-on = Passwords work only on added computers from now on
journal-line-settings-changed-binding-off = Passwords work on any computer with the files

### Security check-up

checkup-again = Check again
checkup-summary = How it stands as a whole
checkup-summary-green = { $count ->
    [one] All is well: { $count } rule is kept
   *[other] All is well: { $count } rules are kept
}
checkup-summary-amber = { $count ->
    [one] { $count } thing could be better
   *[other] { $count } things could be better
}
checkup-summary-red = { $count ->
    [one] { $count } thing needs doing now
   *[other] { $count } things need doing now
}
checkup-count-red = { $count ->
    [one] { $count } urgent
   *[other] { $count } urgent
}
checkup-count-amber = { $count ->
    [one] { $count } to improve
   *[other] { $count } to improve
}
checkup-count-green = { $count ->
    [one] { $count } good
   *[other] { $count } good
}
checkup-red = urgent
checkup-amber = could be better
checkup-green = good
check-second-factor-title = Confirmation codes
check-second-factor-green = Everyone who must signs in with a password and a code.
check-second-factor-amber = With a password alone: { $names }.
check-second-factor-red = With a password alone: { $names }. Whoever is in charge of people needs a code too.
check-second-factor-why = With codes, a password that was watched or guessed opens nothing.
check-second-factor-fix = Look at the staff
check-weak-passwords-title = Strength of passwords
check-weak-passwords-green = All passwords are strong.
check-weak-passwords-amber = Set before this program judged passwords: { $names }.
check-weak-passwords-red = The password of the demo is known to everybody.
check-weak-passwords-why = A weak password is guessed in minutes by a program.
check-weak-passwords-fix = Look at the staff
check-old-passwords-title = Age of passwords
check-old-passwords-green = All passwords are recent enough.
check-old-passwords-amber = Soon too old: { $names }.
check-old-passwords-red = Older than the role allows: { $names }.
check-old-passwords-why = The longer a password is in use, the more people may know it.
check-old-passwords-fix = Look at the staff
check-unused-accounts-title = Accounts nobody uses
check-unused-accounts-green = Every account is in use.
check-unused-accounts-amber = No sign-in for over a month: { $names }.
check-unused-accounts-red = No sign-in for over three months: { $names }.
check-unused-accounts-why = An account left behind is a door nobody watches.
check-unused-accounts-fix = Close what is not needed
check-kit-checked-title = Recovery sheet
check-kit-checked-green = The recovery sheet was checked not long ago.
check-kit-checked-amber = { $days ->
    [one] Last checked { $days } day ago.
   *[other] Last checked { $days } days ago.
}
check-kit-checked-red = The recovery sheet was never checked.
check-kit-checked-why = If the computer breaks or a password is lost, the sheet is the only way in.
check-kit-checked-fix = Check my sheet
check-last-backup-title = Last backup copy
check-last-backup-green = There is a fresh backup copy.
check-last-backup-amber = { $days ->
    [one] The last backup copy is { $days } day old.
   *[other] The last backup copy is { $days } days old.
}
check-last-backup-red = There is no fresh backup copy.
check-last-backup-why = What was written since the last copy is lost with the computer.
check-last-backup-fix = To the backup copies
check-last-proof-title = Proof of the copies
check-last-proof-green = The last copy was read back and is whole.
check-last-proof-amber = { $days ->
    [one] A copy was last proven { $days } day ago.
   *[other] A copy was last proven { $days } days ago.
}
check-last-proof-red = No copy was proven lately.
check-last-proof-why = A copy that cannot be read is none.
check-last-proof-fix = To the backup copies
check-offline-copy-title = Copy away from this computer
check-offline-copy-green = A fresh copy lies on another disk.
check-offline-copy-amber = { $days ->
    [one] The copy on another disk is { $days } day old.
   *[other] The copy on another disk is { $days } days old.
}
check-offline-copy-red = No copy lies on another disk.
check-offline-copy-why = Fire, theft and blackmail programs take the computer together with all that is connected to it.
check-offline-copy-fix = Add a place
check-exports-title = Clients taken out as files
check-exports-green = Nobody took clients out in the last 30 days.
check-exports-amber = { $count ->
    [one] Taken out once in the last 30 days.
   *[other] Taken out { $count } times in the last 30 days.
}
check-exports-red = Taken out { $count } times in the last 30 days. That is a lot.
check-exports-why = A file is outside of every protection.
check-exports-fix = See the files
check-failed-sign-ins-title = Failed sign-ins
check-failed-sign-ins-green = Hardly any wrong passwords lately.
check-failed-sign-ins-amber = Wrong passwords in the last 30 days: { $count }.
check-failed-sign-ins-red = Wrong passwords in the last 30 days: { $count }. That is a great many.
check-failed-sign-ins-why = Somebody may be trying to guess a password.
check-failed-sign-ins-fix = See the journal
check-journal-verified-title = Activity journal
check-journal-verified-green = The journal was verified not long ago and is intact.
check-journal-verified-amber = { $days ->
    [one] Last verified { $days } day ago.
   *[other] Last verified { $days } days ago.
}
check-journal-verified-red = The journal was touched or never verified.
check-journal-verified-why = Only an intact journal proves who did what.
check-journal-verified-fix = Verify the journal
check-disk-encryption-title = Encryption of the disk
check-disk-encryption-green = The disk of this computer is encrypted.
check-disk-encryption-amber = It cannot be told whether the disk is encrypted.
check-disk-encryption-red = The disk of this computer is not encrypted.
check-disk-encryption-why = The client base is always encrypted. Files and prints beside it are only as safe as the disk.
check-disk-encryption-fix = To the computers
check-program-age-title = Age of the program
check-program-age-green = The program is recent.
check-program-age-amber = The program is over half a year old, or its age is not known.
check-program-age-red = The program is over a year old.
check-program-age-why = Newer versions close holes that were found meanwhile.
check-program-age-fix = About the program
check-rules-signed-title = Rules on data
check-rules-signed-green = Everyone signed the rules on data.
check-rules-signed-amber = Soon to be signed anew by: { $names }.
check-rules-signed-red = Not signed by: { $names }.
check-rules-signed-why = Who has signed knows what is allowed, and that it counts.
check-rules-signed-fix = See who signed

### Notices of the desktop

notice-alert = Leak protection has a warning
notice-alert-text = Open Kartoteka to read what happened.

### People

nav-people = Staff
nav-roles = Roles and rights
people-name = Name
people-role = Role
people-last-sign-in = Last sign-in
people-last-sign-in-when = Last sign-in: { $when }
people-password = Password
people-factor = Confirmation codes
people-factor-on = On
people-factor-off = Off
people-me = { $name } (you)
people-never = not yet
people-left = No longer works here
people-invited-until = Invitation is good until { $when }
people-invitation-over = The invitation has run out
people-password-none = No password yet
people-password-age = { $days ->
    [0] set today
    [one] { $days } day old
   *[other] { $days } days old
}
people-password-left = { $days ->
    [0] good until today
    [one] { $days } day left
   *[other] { $days } days left
}
people-password-too-old = too old
people-add = Add a person
people-add-lead = You get a one-time code to hand over. With it the person sets a password that nobody else knows.
people-role-hint = What this person will see and do. It can be changed at any time.
people-role-at-once = A change works at once, also while the person is signed in.
people-role-owner = An owner stays an owner until the last day here. Other owners come by an invitation.
people-invite = Make the invitation
people-access = Access
people-has-factor = Confirmation codes are on: the password alone opens nothing.
people-has-no-factor = Confirmation codes are off: the password is enough.
people-factor-remove = Switch the codes off
people-factor-remove-title = Switch off the confirmation codes of { $name }?
people-factor-remove-what = Do it when the phone was lost. Until new codes are set up, the password is enough to sign in. The recovery codes stop working.
people-reinvite = New invitation
people-reinvite-hint = For a forgotten password or a lost code: the person sets a new password with it.
people-reinvite-title = A new invitation for { $name }?
people-reinvite-what = The old password stops working at once, and so do the confirmation codes and what was half typed. With the new code the person sets a new password.
people-leaves = Staff member leaves…
invitation-title = Invitation for { $name }
invitation-lead = Hand this code to { $name }, on paper or by word of mouth. It works once.
invitation-until = Good until { $when }
invitation-once = The code is shown only now. If it gets lost, make a new invitation.
invitation-done = It is handed over
invitation-paper-lead = With this code you set your own password in the client base of { $base }.
invitation-steps = How it works
invitation-step-1 = On the lock screen of a salon computer choose your tile: { $name }.
invitation-step-2 = Type the code. Capital or small letters and spaces do not matter.
invitation-step-3 = Choose a long password: a sentence only you know. Tell it to nobody, not even the owner.
invitation-foot = Destroy this page once the password is set.
staff-data-title = Sealed staff data
staff-data-hint = Contract, bank account, private phone. Encrypted apart; each look is written into the journal.
staff-data-show = Show
staff-data-empty = Nothing is written down.
hours-title = Working hours
hours-week = Hours of the week
hours-mode-role = As the role
hours-mode-always = Any time
hours-mode-own = Own hours
hours-hint = Outside these hours nobody signs in with this account, and open work is locked.
hours-from = { $day }, from
hours-until = { $day }, until
hours-day-off = day off
hours-left = { $minutes ->
    [0] Working hours are over. The desk locks now; what you typed is kept.
    [one] Working hours end in { $minutes } minute. Then the desk locks; what you typed is kept.
   *[other] Working hours end in { $minutes } minutes. Then the desk locks; what you typed is kept.
}

### Rights

area-clients = Clients
area-contacts = Contacts and surnames
area-notes = Notes
area-senior-notes = Notes for seniors
area-warnings = Warnings
area-visits = Visits and waitlist
area-services = Services and rooms
area-schedule = Working hours
area-people = Staff
area-staff-data = Sealed staff data
area-journal = Activity journal
area-watch = Leak protection
area-copies = Backup copies
area-settings = Settings
deed-see = See
deed-list = In lists
deed-add = Add
deed-change = Change
deed-delete = Delete
deed-export = Export
deed-print = Print
deed-approve = Approve
right-see-clients = See clients
right-add-clients = Add clients
right-change-clients = Change clients
right-delete-clients = Move clients to the bin and back
right-import-clients = Bring in clients from a file
right-export-clients = Take clients out as a file
right-print-clients = Print cards and lists
right-approve-exports = Approve somebody else’s export
right-see-contacts = Show phones and surnames on the card
right-list-contacts = See phones and surnames in lists
right-change-contacts = Change phones and surnames
right-see-notes = See notes
right-change-notes = Change notes
right-see-senior-notes = See notes for seniors
right-change-senior-notes = Change notes for seniors
right-see-warnings = See warnings on clients
right-change-warnings = Add, change and remove warnings on clients
right-see-visits = See the calendar and the waitlist
right-add-visits = Book visits, block time, add to the waitlist
right-change-visits = Move and change visits, mark how far they are
right-cancel-visits = Cancel visits and take out mistakes
right-override-clashes = Book in spite of a clash
right-print-visits = Print day plans
right-change-services = Change services, rooms and who does what
right-change-schedule = Change working hours and days off
right-see-people = See the staff accounts
right-invite-people = Invite people
right-change-roles = Change accounts and roles
right-let-people-go = Close accounts when somebody leaves
right-see-staff-data = See sealed staff data
right-change-staff-data = Change sealed staff data
right-see-journal = Read the activity journal
right-export-journal = Take the journal out as a file
right-see-watch = See warnings and the security check-up
right-change-watch = Lift limits, change the data rules
right-lock-down = Lock everything in an emergency
right-make-backups = Make backup copies
right-hold-kit = Hold the recovery sheet
right-change-settings = Change settings and computers
right-use-desk = Sign in
reach-all = Everybody’s clients
reach-own-and-free = Own clients and those of nobody
reach-own = Own clients only
reach-none = No clients
meter-reveals = Contacts shown in 15 minutes
meter-cards = Cards opened in a day
meter-searches = Searches in a day
meter-exports = Exports in a day
meter-prints = Prints in a day
meter-days = Looks at far days of the calendar in a day

### Role editor

roles-people = { $count ->
    [0] nobody yet
    [one] { $count } person
   *[other] { $count } people
}
roles-changed = changed
roles-unsaved = not saved yet
roles-owner-hint = The owner may do everything. This cannot be changed.
roles-rights = Rights
roles-owners-only = { $right } — the owner’s alone
roles-also-on = “{ $right }” needs it, so it is on too: { $list }
roles-also-off = Without “{ $right }” it makes no sense, so it is off too: { $list }
roles-sight = What is seen
roles-reach = Whose clients
roles-days-back = How many days back
roles-days-back-hint = Clients nobody touched for longer are out of sight.
roles-for-ever = no limit
roles-vip = VIP clients too
roles-vip-hint = Without it clients marked VIP cannot be found at all.
roles-limits = How much is too much
roles-limits-hint = Near a limit the password is asked for. Over it the desk locks and the owner gets a warning. An empty field is no limit.
roles-no-limit = no limit
roles-sign-in = Signing in
roles-password-days = A password is good for, days
roles-password-days-hint = Then a new one is asked for; the old one works once more.
roles-factor = Confirmation code at each sign-in
roles-factor-hint = Who has none sets it up at the next sign-in.
roles-hours = Only in working hours
roles-hours-hint = Attempts outside are refused and shown to the owner.
roles-idle = Lock without input after, minutes
roles-idle-hint = Counts where it is shorter than the setting of the base.
roles-idle-as-base = as in the settings
roles-at-once = Works at once, also for whoever is signed in.
roles-see-as = See as this role
roles-see-as-save-first = Save first, then look: you see what is saved.
roles-copy = Copy as a new role
roles-copy-name = { $role } 2
roles-copy-hint = As you will call it. The copy starts with the same rights.
roles-copy-run = Make the role
roles-name = Name of the role
roles-reset = Back to the ready form
roles-reset-title = Put { $role } back to its ready form?
roles-reset-what = Your changes to this role are lost. At once it counts for: { $people }.
roles-remove = Remove the role
roles-remove-title = Remove the role { $role }?
roles-remove-what = Nobody has it at the moment. It can only be made anew.
see-as-bar = You see what this role sees: { $role }
see-as-only-looking = Only looking: nothing can be changed.
see-as-back = Back to me
effects-title = What it comes to
effects-clients = Clients
effects-visits = The day
effects-house = The business
effects-sign-in = Signing in
effect-no-clients = Sees no clients at all.
effect-reach-all = Sees everybody’s clients.
effect-reach-own-and-free = Sees only own clients and those of nobody.
effect-reach-own = Sees only own clients.
effect-vip = Sees VIP clients too.
effect-not-vip = Does not see VIP clients.
effect-days-back = { $days ->
    [one] Does not see clients untouched for more than { $days } day.
   *[other] Does not see clients untouched for more than { $days } days.
}
effect-contacts-everywhere = Sees phones and surnames everywhere, also in lists.
effect-contacts-card = Sees phones and surnames on the card, as many as needed.
effect-contacts-card-limit = { $count ->
    [one] Sees phones and surnames on the card, { $count } in 15 minutes at most.
   *[other] Sees phones and surnames on the card, { $count } in 15 minutes at most.
}
effect-contacts-masked = Finds clients by phone, but sees only “Olena K.” and “•••• 45 67”.
effect-change-contacts = Changes phones and surnames.
effect-see-notes = Reads notes, but does not change them.
effect-change-notes = Reads and writes notes.
effect-not-notes = Does not see notes.
effect-see-senior-notes = Reads sealed notes for seniors, but does not change them.
effect-change-senior-notes = Reads and writes sealed notes for seniors.
effect-not-senior-notes = Cannot open sealed notes for seniors.
effect-see-warnings = Reads warnings on clients, but does not change them.
effect-change-warnings = Reads and writes warnings on clients.
effect-not-warnings = Does not see what warnings on clients say, only that there are some.
effect-no-visits = Does not see the calendar.
effect-visits-all = Sees everybody’s visits and the waitlist.
effect-visits-own-and-free = Sees only own visits, and who waits for them or for anybody.
effect-visits-own = Sees only own visits, and who waits for them.
effect-add-visits = Books visits and blocks time.
effect-change-visits = Moves and changes visits, marks how far they are.
effect-cancel-visits = Cancels visits and takes out what was entered by mistake.
effect-not-cancel-visits = Never cancels a visit.
effect-override-clashes = Books in spite of a clash, with a reason.
effect-not-override-clashes = Never books over what is taken.
effect-print-visits = Prints day plans.
effect-change-services = Changes services, prices, rooms and who does what.
effect-change-schedule = Changes working hours and days off.
effect-add-clients = Adds clients.
effect-change-clients = Changes clients.
effect-delete-clients = Moves clients to the bin and brings them back.
effect-import-clients = Brings in clients from a file.
effect-export-clients = Takes clients out as a file, as often as needed.
effect-export-clients-limit = { $count ->
    [one] Takes clients out as a file, { $count } time a day at most.
   *[other] Takes clients out as a file, { $count } times a day at most.
}
effect-approve-exports = Approves exports of others.
effect-print-clients = Prints cards and lists, as often as needed.
effect-print-clients-limit = { $count ->
    [one] Prints cards and lists, { $count } time a day at most.
   *[other] Prints cards and lists, { $count } times a day at most.
}
effect-not-delete-clients = Never removes a client.
effect-not-export-clients = Takes no clients out of the program.
effect-limit-cards = { $count ->
    [one] Opens { $count } card a day at most.
   *[other] Opens { $count } cards a day at most.
}
effect-limit-searches = { $count ->
    [one] Searches { $count } time a day at most.
   *[other] Searches { $count } times a day at most.
}
effect-limit-days = { $count ->
    [one] Looks at far days of the calendar { $count } time a day at most.
   *[other] Looks at far days of the calendar { $count } times a day at most.
}
effect-see-people = Sees who works here, and how their accounts stand.
effect-invite-people = Invites people, though not as owners.
effect-change-roles = Changes accounts and roles.
effect-let-people-go = Closes accounts when somebody leaves.
effect-see-staff-data = Reads the sealed staff data.
effect-change-staff-data = Writes the sealed staff data.
effect-see-journal = Reads what everybody did in the activity journal.
effect-export-journal = Takes the journal out as a file.
effect-see-watch = Sees warnings and the security check-up.
effect-change-watch = Lifts limits for the day and changes the data rules.
effect-lock-down = Can lock everything at once in an emergency.
effect-make-backups = Makes backup copies and chooses where they go.
effect-hold-kit = Prints and checks the recovery sheet.
effect-change-settings = Changes settings and enrols computers.
effect-password-for-good = Keeps a password as long as they like.
effect-password-days = { $days ->
    [one] Sets a new password every { $days } day.
   *[other] Sets a new password every { $days } days.
}
effect-second-factor = Signs in with password and confirmation code.
effect-no-second-factor = Signs in with the password; a confirmation code is up to the person.
effect-any-time = Signs in at any time.
effect-hours = Signs in only: { $hours }.
effect-idle = { $minutes ->
    [one] The screen locks after { $minutes } minute without input.
   *[other] The screen locks after { $minutes } minutes without input.
}
effect-idle-as-base = The screen locks without input as the settings say.

### Arrival

invited = Invitation
invited-title = First sign-in
invited-code = Code of the invitation
invited-code-hint = It stands on the page you were given. It works once.
invited-run = Set the password and sign in
lock-down-run = Emergency lock-down
lock-down-title = Lock everything now?
lock-down-what = The client base locks at once for everybody, you too. Only an owner gets in until the owner ends the lock-down. What was typed is kept.
lock-down-on = The client base is locked down
lock-down-on-hint = Only an owner can sign in. Everybody else waits until the owner ends the lock-down.
lock-down-banner = The client base is locked down: nobody but an owner can sign in.
lock-down-end = End lock-down
enrol-title = This computer is not enrolled
enrol-lead = The client base is here, but it opens on enrolled computers only. Take a code from an enrolled one.
enrol-code = Code from the other computer
enrol-code-hint = There: Settings, Computers, “Enrol another computer”.
enrol-run = Enrol and sign in
enrol-with-sheet = No code, but the recovery sheet
arrival-leave = Not now
arrival-code-lead = The password is right. Now the code from your phone.
arrival-password = Time for a new password
arrival-password-lead = The password has reached its age. Choose another one that you use nowhere else.
arrival-password-lead-grace = The password has reached its age. Choose another one now, or go on with the old one this once.
arrival-password-once = This once with the old one
password-old = Present password
password-change = Change the password
password-changed = The password is changed. From now on only the new one works.
strength-rule-staff = At least 12 characters. A sentence only you know works best.
strength-too-short-staff = Too short: at least 12 characters.
settings-password = Your password
settings-factor = Your confirmation codes
settings-computers = Show the computers
factor-title = Set up confirmation codes
factor-lead = An authenticator app on your phone shows a new code every 30 seconds, also without internet. With it, a stolen password alone opens nothing.
factor-qr = Code for the authenticator app
factor-step-1 = Open an authenticator app on the phone (Aegis, Google Authenticator, Microsoft Authenticator or another).
factor-step-2 = Scan this picture.
factor-step-3 = Type the six digits the phone shows.
factor-secret = Without a camera, type this into the app:
factor-first-code = Code from the phone
factor-first-code-hint = It proves that the phone shows the right codes.
factor-set-up = Set up codes
factor-is-on = Confirmation codes are on. Each sign-in asks for the password and a code from your phone.
factor-is-off = Confirmation codes are off. Whoever learns your password can sign in as you.
factor-remove-title = Switch off your confirmation codes?
factor-remove-what = From then on the password alone is enough to sign in. The recovery codes stop working.
recovery-title = Recovery codes
recovery-lead = If the phone is lost, one of these takes the place of a confirmation code. Each works once.
recovery-keep = They are shown only now
recovery-keep-hint = Print them or copy them down, and keep the paper apart from the phone and this computer.
recovery-on-paper = They are on paper
arrival-rules = Rules on clients’ data
arrival-rules-lead = Read them and sign: at the first sign-in, then once a year or when they change.
arrival-rules-accept = I have read the rules and accept them
arrival-rules-sign = Sign

### Lesson

lesson-title = Five minutes on safety
lesson-lead = Most leaks begin with a letter, a call or a lent password. Four pieces of advice, then five questions. Nobody fails here.
lesson-advice-1 = Nobody honest asks for your password or your code: no bank, no support, no owner.
lesson-advice-2 = Haste is a warning. “At once, or the account is closed” is how thieves write.
lesson-advice-3 = A good password is long and used in one place only.
lesson-advice-4 = Who leaves the desk locks the screen: Ctrl+L.
lesson-begin = To the questions
lesson-finish = See the answers
lesson-done = Thank you!
lesson-right = { $right ->
    [0] This was hard. Here is how it is done.
    [one] { $right } answer of { $of } was right. Here is why.
   *[other] { $right } answers of { $of } were right. Here is why.
}
lesson-go-on = To work
lesson-was-right = Right
lesson-was-other = Another answer is better
lesson-your-answer = You chose: { $answer }
lesson-1-question = A letter from “the bank” asks you to open a link and type the password today. What do you do?
lesson-1-answer-1 = I open the link: the logo is genuine
lesson-1-answer-2 = I do not open it and call the bank at the number I know
lesson-1-answer-3 = I answer and ask whether it is genuine
lesson-1-why = A logo is easily copied, and the answer goes to the thief. Ask by a way you know yourself.
lesson-2-question = Which password is best?
lesson-2-answer-1 = The good one I use for my mail
lesson-2-answer-2 = The name of the salon, the year and an exclamation mark
lesson-2-answer-3 = A long sentence only I know, used only here
lesson-2-why = Names and years are guessed in seconds. A password used twice is stolen twice.
lesson-3-question = A colleague forgot the password and asks for yours, just for a minute.
lesson-3-answer-1 = I say no: the owner makes a new invitation in a minute
lesson-3-answer-2 = I sign in and leave the desk to them
lesson-3-answer-3 = I tell it and change it in the evening
lesson-3-why = Whatever happens under your name is written down as yours. A new invitation is quicker than an explanation.
lesson-4-question = You fetch a coffee, and a client sits opposite the screen.
lesson-4-answer-1 = Nothing: I am back in a minute
lesson-4-answer-2 = I press Ctrl+L
lesson-4-answer-3 = I turn the screen away
lesson-4-why = A minute is enough to photograph a list. Locking takes a second and loses nothing you typed.
lesson-5-question = Somebody calls from “technical support” and asks for the confirmation code on your phone.
lesson-5-answer-1 = I ask for the name first, then tell it
lesson-5-answer-2 = I tell it: it is only good for 30 seconds
lesson-5-answer-3 = I hang up and tell the owner
lesson-5-why = Thirty seconds are enough for the caller. Nobody who helps you needs your code.

### Computers

computers-title = Computers
computers-lead = The client base opens on these computers only. A copy of its files opens nowhere else.
computers-name = Computer
computers-last-used = Last used
computers-enrolled = Enrolled
computers-this = this one
computers-remove = Remove
computers-remove-of = Remove the computer { $name }
computers-remove-title = Remove the computer { $name }?
computers-remove-what = From now on nobody can sign in on it. To use it again, it has to be enrolled anew.
computers-add = Enrol another computer
computers-add-lead = Your password makes a code that you type on the other computer.
computers-add-run = Make the code
computers-step-1 = Install Kartoteka there and copy the folder of the client base to it.
computers-step-2 = Start it: it says that the computer is not enrolled.
computers-step-3 = Choose your tile there, type your password and this code.
binding-title = Bound to computers
binding-switch = Passwords work on enrolled computers only
binding-on = A stolen copy of the files opens nothing, even with a known password. A new computer needs a code or the recovery sheet.
binding-off = Cost: whoever copies the files and learns or guesses one password reads everything, on any computer.

### Leaving day

leaving-title = Staff member leaves
leaving-plan = This is what happens when { $name } leaves
leaving-nothing-yet = Nothing is done yet. You see the whole plan before anything happens.
leaving-hand-over = Clients and visits
leaving-clients = { $count ->
    [one] { $name } is the specialist of { $count } client.
   *[other] { $name } is the specialist of { $count } clients.
}
leaving-no-clients = { $name } has no clients of their own: nothing has to be handed over.
leaving-visits = { $count ->
    [one] { $count } visit with { $name } is still ahead.
   *[other] { $count } visits with { $name } are still ahead.
}
leaving-waiting = { $count ->
    [one] { $count } person on the waitlist waits for { $name }.
   *[other] { $count } people on the waitlist wait for { $name }.
}
leaving-successor = Who takes over
leaving-nobody = Nobody: clients become free, visits stay where they are
leaving-which = Which clients
leaving-all = All of them
leaving-list = Those I pick
leaving-picked = { $count } of { $of } picked; the others become free
leaving-traces = What this person saw and took
leaving-traces-of = What { $name } saw and took
leaving-days = { $days ->
    [one] In the last { $days } day, by the activity journal.
   *[other] In the last { $days } days, by the activity journal.
}
leaving-viewed = cards opened
leaving-revealed = contacts shown
leaving-searched = searches
leaving-exported = exports
leaving-printed = prints
leaving-changed = changes
leaving-deleted = moved to the bin
leaving-recent = The newest entries
leaving-recent-all = Show all { $count }
leaving-copies = Backup copies
leaving-copies-hint = A fresh copy under the new locks goes to:
leaving-no-copies = No place for copies is chosen, so none is made. Choose one first if you can.
leaving-next = Go on
leaving-will = When you go on, for { $name }:
leaving-will-close = The account of { $name } closes at once, even in the middle of work.
leaving-will-hand = { $count ->
    [one] { $count } client goes to { $successor }.
   *[other] { $count } clients go to { $successor }.
}
leaving-will-free = { $count ->
    [one] { $count } client becomes free.
   *[other] { $count } clients become free.
}
leaving-will-visits = { $count ->
    [one] { $count } visit still ahead goes to { $successor }, even where they are taken: such clashes are counted.
   *[other] { $count } visits still ahead go to { $successor }, even where they are taken: such clashes are counted.
}
leaving-will-visits-stay = { $count ->
    [one] { $count } visit still ahead stays in the column of { $name } until somebody moves it.
   *[other] { $count } visits still ahead stay in the column of { $name } until somebody moves them.
}
leaving-will-waiting = { $count ->
    [one] On the waitlist { $count } person waits for { $successor } from then on.
   *[other] On the waitlist { $count } people wait for { $successor } from then on.
}
leaving-will-waiting-drop = { $count ->
    [one] On the waitlist { $count } person no longer waits for { $name }.
   *[other] On the waitlist { $count } people no longer wait for { $name }.
}
leaving-will-keys = All locks are changed: the old password and any old copy of the keys open nothing new.
leaving-will-copy = { $count ->
    [one] A fresh backup copy goes to { $count } place.
   *[other] A fresh backup copy goes to { $count } places.
}
leaving-no-undo = It cannot be taken back. If the person comes back, they get a new invitation.
leaving-run = Close the account of { $name }
leaving-stage-closing = The account is being closed
leaving-stage-handing-over = Clients and visits are being handed over
leaving-stage-copying = The client base is being written anew
leaving-stage-sealing = The locks are being changed
leaving-stage-checking = Everything is being checked
leaving-stage-switching = The new base takes the place of the old
leaving-stage-backing-up = A fresh backup copy is being made
leaving-running-hint = Please wait. Should the power fail, the base stays whole: as it was, or as it will be.
certificate-paper = Certificate of a closed account
certificate-title = Done: { $name }
certificate-lead = The account is closed and all locks are changed. Old passwords and old copies of the keys open nothing written from now on.
certificate-when = When
certificate-by = By
certificate-account = Account
certificate-closed = closed
certificate-clients = Clients handed over
certificate-visits = Visits handed over
certificate-clashing = Of them at a taken time
certificate-look-at-clashes = Look at these visits in the calendar and move them.
certificate-nobody = free
certificate-to = { $count } → { $successor }
certificate-keys = Number of the locks
certificate-copies = Fresh copies
certificate-no-copies = none
certificate-journal = Seal of the journal
certificate-signature = Signature: { $name }
certificate-done = To the staff

### Booking

booking-new = New booking
booking-kind-visit = Visit
booking-kind-block = Block of time
booking-client = Client
booking-client-example = Name or phone
booking-new-client = ＋ new client “{ $name }”
booking-guest = Guest
booking-guest-name = Name of the guest
booking-last-client = Last client: { $name }
booking-other-client = Somebody else
booking-service = Service
booking-service-example = Name of the service
booking-other-service = Another service
booking-another-service = One more service
booking-remove-service = Take this service out
booking-no-service = Without a service
booking-like-last = Same as last time: { $what }
booking-book-like-last = Book the same as last time: { $what }, { $when }
booking-specialist = Specialist
booking-anyone = Anyone
booking-anyone-now = Anyone (now { $name })
booking-day = Day
booking-time = Time
booking-days = Days of the week
booking-days-wrong = The day of the visit is one of them: tick it, too.
booking-free-times = Free times
booking-no-times = No free time in the next three weeks. Choose another specialist or type a time.
booking-minutes = Minutes
booking-as-usual = As usual: { $time }
booking-price = Price
booking-room = Room
booking-equipment = Equipment
booking-first-free = The first that is free
booking-none = None
booking-note = Note
booking-block-note = What for
booking-only-this = Only with this specialist
booking-more = Room, price, note, repeat…
booking-repeats = Repeats
booking-repeats-no-more = The visits that follow are taken out.
booking-interval = Every
booking-every = Period
booking-unit-day = { $count ->
    [one] day
   *[other] days
}
booking-unit-week = { $count ->
    [one] week
   *[other] weeks
}
booking-unit-month = { $count ->
    [one] month, same date
   *[other] months, same date
}
booking-unit-month-weekday = { $count ->
    [one] month, same weekday
   *[other] months, same weekday
}
booking-every-day = { $count ->
    [one] Every day
   *[other] Every { $count } days
}
booking-every-week = { $count ->
    [one] Every week
   *[other] Every { $count } weeks
}
booking-every-month = { $count ->
    [one] Every month on the same date
   *[other] Every { $count } months on the same date
}
booking-every-month-weekday = { $count ->
    [one] Every month on the same weekday
   *[other] Every { $count } months on the same weekday
}
booking-on-days = on { $days }
booking-times = { $count ->
    [one] { $count } time
   *[other] { $count } times
}
booking-until-day = until { $day }
booking-ends = Ends
booking-ends-count = after so many times
booking-ends-until = on a day
booking-count = How many times
booking-last-day = Last day
booking-preview = { $count ->
    [one] { $count } time will be booked.
   *[other] { $count } times will be booked.
}
booking-preview-clashing = { $count ->
    [one] { $count } of them clashes.
   *[other] { $count } of them clash.
}
booking-resumed = You began this before. It is as you left it.
booking-waiting-here = Who waits for this time
booking-book = Book
booking-book-at = Book: { $when }
booking-booked = { $name } is booked: { $when }
booking-booked-many = { $count ->
    [one] { $count } visit is booked, from { $when }
   *[other] { $count } visits are booked, from { $when }
}
booking-blocked = The time is blocked: { $when }
booking-blocked-many = { $count ->
    [one] The time is blocked { $count } time, from { $when }
   *[other] The time is blocked { $count } times, from { $when }
}

### Visit

visit-title = Visit
visit-block = Blocked time
visit-card = Client’s card
visit-services = Services
visit-status = Status
visit-paid = Paid
visit-unpaid = Not paid
visit-set-paid = Mark as paid
visit-set-unpaid = Mark as not paid
visit-note-hidden = Notes are not shown to your role.
visit-ahead = { $count ->
    [one] { $count } visit ahead
   *[other] { $count } visits ahead
}
visit-written-by = Written down by { $name }, { $when }
visit-change = Change
visit-change-title = Change the visit
visit-changed = { $count ->
    [one] The visit is changed
   *[other] { $count } visits are changed
}
visit-move = Move to…
visit-move-title = Move the visit
visit-move-now = Move
visit-moved = Moved to { $when }
visit-stretched = Now { $when }
visit-again = Book again
visit-cancel = Cancel the visit
visit-cancelled-because = Cancelled: { $reason }
visit-mistake = Entered by mistake
visit-scope-ahead = { $count ->
    [one] This visit repeats; { $count } is still ahead. Which ones are meant?
   *[other] This visit repeats; { $count } are still ahead. Which ones are meant?
}
clash-dialog = This cannot be booked like that
clash-next = Next free times
clash-reason = Why it is booked all the same
clash-anyway = Book anyway
clash-specialist = { $what } is busy: { $when }.
clash-room = { $what } is taken: { $when }.
clash-equipment = { $what } is in use: { $when }.
clash-client = The client has another visit: { $when }.
clash-off-hours = { $what } does not work then: { $when }.
concerns-title = Take care
concerns-reason = Why you go on
concerns-anyway = Go on
concern-allergy = { $service }: allergy to { $warning }.
concern-contraindication = { $service }: contraindication, { $warning }.
concern-hidden = { $service }: there is a warning. Ask somebody who may see it.
concern-do-not-book = Do not book: { $warning }
concern-do-not-book-plain = This client is not to be booked.

### Waitlist

nav-waitlist = Waitlist
waitlist-count = { $count ->
    [one] { $count } person waits
   *[other] { $count } people wait
}
waitlist-add = Put somebody on the list
waitlist-edit = Edit
waitlist-close = Take off the list
waitlist-closed = { $name } is off the waitlist
waitlist-hidden = Not shown to your role
waitlist-any-service = Any service
waitlist-specialists = Specialists
waitlist-from = From
waitlist-until = Until
waitlist-time-from = Not before
waitlist-time-until = Over by
waitlist-no-days = Choose at least one day of the week.
waitlist-openings = Free times
waitlist-openings-hint = One click books.
waitlist-no-openings = Nothing is free yet on these days.
waitlist-empty = Nobody waits
waitlist-empty-hint = Who finds no free time is written down here. As soon as a visit is cancelled, the people who would come are shown.

### Day plan

day-sheet-title = Day plan
day-sheet-everybody = Everybody
day-sheet-empty = Nobody works on this day and nothing is booked.
day-sheet-nobody = Nobody is booked.
day-sheet-first = first visit
day-sheet-warnings = Warning: { $warnings }
day-sheet-foot = Personal data. Destroy this page at the end of the day.

### Command line

cli-password-again = The same password again
cli-passwords-differ = The two passwords differ.
cli-passwords-differ-hint = Start again and type the same password twice.
cli-no-terminal = There is no terminal to ask for the password.
cli-no-terminal-hint = Put the password into a file and name it: --password-file FILE.
cli-no-folder = The folder of the client base is not known.
cli-no-folder-hint = Name it: --vault DIR.
cli-no-base = There is no client base in { $path }.
cli-no-base-hint = Name its folder: --vault DIR. A new one is made by `kartoteka-cli init`.
cli-no-such-person = Nobody of that name signs in here.
cli-no-such-person-hint = Those who do: { $names }.
cli-which-person = Several people sign in here.
cli-which-person-hint = Say who you are: --user NAME. Those who sign in: { $names }.
cli-kit-file-refused = The file { $path } cannot be made for the recovery sheet.
cli-kit-file-refused-hint = Name a file that does not exist yet, in a folder that can be written to.
cli-journal-touched = The journal was touched at entry { $seq }.
cli-journal-touched-hint = Keep the folder as it is and look into the backup copies made before that entry.
cli-failed-attempts = Wrong passwords since the last sign-in: { $times }.
cli-code-of = Confirmation code of { $name }
cli-no-code = A confirmation code is needed.
cli-no-code-hint = Take it from the app on the phone and name it: --code 123456. Each code is good once.
cli-steps-left = Signing in is not finished yet.
cli-steps-left-hint = Sign in once in the window and do there what it asks for.
cli-no-such-staff = Nobody of that name works here.
cli-no-such-staff-hint = See who does: kartoteka-cli people list.
cli-which-staff = Several people have that name.
cli-which-staff-hint = Give the id instead of the name: kartoteka-cli people list shows it.
cli-no-such-service = No service has that name.
cli-no-such-service-hint = See all of them: kartoteka-cli services list.
cli-which-service = Several services have that name.
cli-which-service-hint = Give the id instead of the name: kartoteka-cli services list shows it.
cli-kit-sheet =
    KARTOTEKA RECOVERY SHEET
    { $business }
    Client base { $base }

    Whoever holds these words can open the client base and all its backup copies.
    Print this, put the paper in a safe place and delete the file.

    { $words }

    To restore: install Kartoteka, choose “Restore from a backup copy” and enter the words.
    Without Kartoteka: README.txt beside the backup copies; this file is an identity for age:

### Backup readme

backup-readme =
    BACKUP COPIES OF A CLIENT BASE (Kartoteka)

    The files in the folder "sets" are encrypted. Without the recovery sheet (24 words on paper) nobody can open them.

    WITH KARTOTEKA
    Install the program, choose "Restore from a backup copy" on its first screen, name this folder and enter the words of the recovery sheet. What is on the computer already is kept.

    WITHOUT KARTOTEKA
    Three ordinary programs are enough: age (https://age-encryption.org), tar, and Python 3 with the package sqlcipher3. The commands below are for Linux and macOS; on Windows they run in WSL.

    1. Install age and Python 3, then prepare Python once:
    # >>> prepare, once
    python3 -m venv ~/kartoteka-reader
    ~/kartoteka-reader/bin/pip install sqlcipher3
    # <<<

    2. Copy this whole folder to the computer. Beside this README.txt make the file identity.txt with the line of the recovery sheet that begins with AGE-SECRET-KEY-1. (A recovery sheet saved as a file can be used as it is: rename it to identity.txt.)

    3. Open a terminal in this folder and run:
    # >>> restore the newest copy
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

    The folder "restored" now holds one table for each kind of record; the clients are in clients.csv, their phones in client_phones.csv. To take another copy than the newest, put its name in place of the part in brackets. With the program b3sum, "b3sum --check BLAKE3SUMS" in that folder shows that nothing was altered.

    4. These tables are not encrypted. Delete the folder "restored" and the file identity.txt when you are done.
