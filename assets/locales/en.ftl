### Common

back = Back
next = Next
cancel = Cancel
close = Close
continue = Continue
undo = Undo
retry = Try again
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
error-changed-meanwhile = Someone changed this client while you were typing.
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
error-weak-password-hint = Take at least 15 characters or five words that do not belong together.
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
error-counts-differ = The restored data do not match the counts in the copy.
error-counts-differ-hint = Choose another copy. The present client base was not touched.
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
error-internal = This did not work.
error-internal-hint = Nothing was changed. Try again; if it happens again, restart Kartoteka.

### Problems

problem-name-or-phone-needed = A first name or a phone is needed.
problem-not-a-phone = This is not a phone number.
problem-not-an-email = An e-mail address looks like name@example.com.
problem-not-a-date = This date does not exist.
problem-too-long = This is too long.
problem-too-many = At most 20 fit here.
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
nav-journal = Journal
nav-backups = Backups
nav-settings = Settings
search-label = Search clients
search-placeholder = Name, phone or e-mail
search-clear = Clear the search
copies-label = Copies
copies-good = Last backup copy: { $when }
copies-late = The last backup copy is old: { $when }
copies-none = There is no backup copy yet
copies-no-place = No place for copies is chosen
copies-running = A backup copy is being made
lock-desk = Lock
user-menu = { $name }, { $role }
demo-banner = Demo data — invented people
demo-leave = Leave the demo
failed-attempts = { $count ->
    [one] A wrong password was entered { $count } time since the last sign-in
   *[other] A wrong password was entered { $count } times since the last sign-in
}
failed-attempts-last = Most recently: { $when }. If it was not you, change the password.
keys-title = Keyboard
keys-search = Search clients
keys-lock = Lock at once
keys-save = Save, go on
keys-close = Close the topmost thing; what was typed stays
keys-next = Next field
keys-map = This map

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
settings-language-hint = Applies at once, on this computer.
settings-lock = Locking
settings-lock-idle = { $minutes ->
    [one] The screen locks itself after { $minutes } minute without input.
   *[other] The screen locks itself after { $minutes } minutes without input.
}
settings-lock-hint = It also locks when the computer sleeps, and at once with Ctrl+L. Half-filled forms are kept.
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

### Clients

### Import

### Journal

### Backups
