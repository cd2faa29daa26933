//! Arriving at the desk: invitations, confirmation codes, old passwords, working hours, lock-downs.

use crate::salon::{DAY, MINUTE, Opened, SECOND, arrive, check_refused, last_actions, password, staff_password, unlock};
use kartoteka_api::{
    Code, Error, KdfParams, Password, Session, Step, arrival, clients, computers, lockdown, people, people::AccountDraft, watch,
};
use kartoteka_domain::{Hours, ReadyRole, RoleId, Rules, UserId};
use std::sync::Arc;
use totp_rs::{Builder, Secret};

const KDF: Option<KdfParams> = Some(KdfParams::FASTEST);

fn other_password() -> Password {
    Password::new("seven violet kites above the harbour 12".into())
}

/// The front desk under other rules.
fn change_front_desk(base: &Opened, change: impl FnOnce(Rules) -> Rules) {
    base.change_rules(ReadyRole::FrontDesk, change).unwrap();
}

/// What the phone shows.
pub fn code_of(secret: &str, base: &Opened) -> String {
    let secret = Secret::try_from_base32(secret.replace(' ', "")).unwrap();
    let totp = Builder::new().with_secret(secret).build_noncompliant();
    totp.generate((base.salon.now().0 / SECOND).try_into().unwrap()).to_string()
}

/// The person at the desk sets up codes; the secret of the phone and the recovery codes.
fn set_up_codes(base: &Opened) -> (String, Vec<String>) {
    let offer = arrival::offer_factor(&base.session).unwrap();
    let (codes, _) = arrival::confirm_factor(&base.desk, &base.session, &code_of(&offer.secret, base)).unwrap();
    (offer.secret, codes)
}

fn steps(session: &Session) -> String {
    session.steps().iter().map(|step| step.code()).collect::<Vec<_>>().join(" ")
}

#[test]
fn somebody_invited_sets_a_password_signs_the_rules_and_works() {
    let mut base = Opened::new();
    let invitation = base.invite("Софія", &ReadyRole::FrontDesk.into());
    let tile = |base: &Opened| base.desk.people().into_iter().find(|person| person.id == invitation.user).unwrap().invited;
    assert!(tile(&base));
    let signed_in = arrival::accept_invitation(&base.desk, invitation.user, invitation.code.as_str(), &staff_password(), KDF).unwrap();
    assert!(!tile(&base));
    assert_eq!(steps(&signed_in.session), "rules lesson");
    check_refused(clients::page(&signed_in.session, "", 0, 10), Code::StepFirst);
    base.session = arrive(&base.desk, signed_in);
    assert!(clients::page(&base.session, "", 0, 10).is_ok());
    base.owner_sits_down();
    assert_eq!(last_actions(&base.session, 6), "invitation-accepted signed-in rules-signed lesson-taken locked signed-in");
}

#[test]
fn an_invitation_is_good_once_and_for_seven_days() {
    let mut base = Opened::new();
    let invitation = base.invite("Софія", &ReadyRole::FrontDesk.into());
    let try_it = |base: &Opened, code: &str| arrival::accept_invitation(&base.desk, invitation.user, code, &staff_password(), KDF);
    check_refused(try_it(&base, "AAAA-AAAA-AAAA-AAAA"), Code::WrongPassword);
    base.salon.pass(MINUTE);
    base.accept(&invitation);
    check_refused(try_it(&base, invitation.code.as_str()), Code::NoSlotHere);
    base.owner_sits_down();
    let late = base.invite("Марко", &ReadyRole::FrontDesk.into());
    base.salon.pass(7 * DAY);
    let accepted = arrival::accept_invitation(&base.desk, late.user, late.code.as_str(), &staff_password(), KDF);
    check_refused(accepted, Code::InvitationExpired);
}

#[test]
fn a_weak_password_is_refused_by_the_rule_of_the_role() {
    let base = Opened::new();
    let staff = base.invite("Софія", &ReadyRole::FrontDesk.into());
    let owner = base.invite("Петро", &RoleId::owner());
    let accept =
        |user: UserId, code: &str, password: &str| arrival::accept_invitation(&base.desk, user, code, &Password::new(password.into()), KDF);
    check_refused(accept(staff.user, staff.code.as_str(), "qwerty123456"), Code::WeakPassword);
    check_refused(accept(owner.user, owner.code.as_str(), "vy7#kPw2!mQz"), Code::WeakPassword);
    assert!(accept(staff.user, staff.code.as_str(), "vy7#kPw2!mQz").is_ok());
}

#[test]
fn whoever_forgot_the_password_is_invited_again_and_the_former_one_ends() {
    let mut base = Opened::new();
    let sofia = base.hire("Софія", ReadyRole::FrontDesk);
    base.owner_sits_down();
    base.step_up();
    let again = people::reinvite(&base.desk, &base.session, sofia).unwrap();
    check_refused(base.desk.unlock(sofia, &staff_password()), Code::NoSlotHere);
    arrival::accept_invitation(&base.desk, sofia, again.code.as_str(), &other_password(), KDF).unwrap();
    assert!(base.desk.unlock(sofia, &other_password()).is_ok());
}

#[test]
fn none_of_the_last_five_passwords_is_taken_again() {
    let base = Opened::new();
    let number = |number: u32| Password::new(format!("violet kites over harbour {number} copper"));
    let change = |old: &Password, new: &Password| arrival::change_password(&base.desk, &base.session, old, new);
    check_refused(change(&password(), &password()), Code::PasswordReused);
    let mut old = password();
    for turn in 1..=4 {
        change(&old, &number(turn)).unwrap();
        old = number(turn);
    }
    check_refused(change(&old, &password()), Code::PasswordReused);
    change(&old, &number(5)).unwrap();
    assert!(change(&number(5), &password()).is_ok());
    check_refused(change(&number(5), &number(6)), Code::WrongPassword);
}

#[test]
fn a_password_over_its_age_is_good_for_one_more_sign_in() {
    let mut base = Opened::new();
    let sofia = base.hire("Софія", ReadyRole::FrontDesk);
    base.salon.pass(91 * DAY);
    let session = base.desk.unlock(sofia, &staff_password()).unwrap().session;
    assert_eq!(steps(&session), "password");
    assert!(arrival::password_grace(&session).unwrap());
    assert!(arrival::skip_grace(&base.desk, &session).unwrap().steps.is_empty());
    let session = base.desk.unlock(sofia, &staff_password()).unwrap().session;
    check_refused(arrival::skip_grace(&base.desk, &session), Code::Forbidden);
    arrival::change_password(&base.desk, &session, &staff_password(), &other_password()).unwrap();
    assert!(clients::page(&session, "", 0, 10).is_ok());
    assert_eq!(steps(&base.desk.unlock(sofia, &other_password()).unwrap().session), "");
}

#[test]
fn a_confirmation_code_is_asked_for_and_good_once() {
    let mut base = Opened::new();
    let (secret, _) = set_up_codes(&base);
    base.salon.pass(MINUTE);
    base.owner_sits_down();
    assert_eq!(steps(&base.session), "code");
    check_refused(clients::page(&base.session, "", 0, 10), Code::StepFirst);
    check_refused(arrival::pass_code(&base.desk, &base.session, "000000"), Code::WrongCode);
    base.salon.pass(MINUTE);
    let code = code_of(&secret, &base);
    let signed_in = arrival::pass_code(&base.desk, &base.session, &code).unwrap();
    assert_eq!((signed_in.failed_at.len(), signed_in.steps.len()), (1, 0), "the wrong code is told");
    base.owner_sits_down();
    check_refused(arrival::pass_code(&base.desk, &base.session, &code), Code::CodeUsed);
    check_refused(base.session.step_up(&password(), Some(&code)), Code::CodeUsed);
    base.salon.pass(-10 * MINUTE);
    check_refused(arrival::pass_code(&base.desk, &base.session, &code), Code::ClockWentBack);
}

#[test]
fn a_code_given_for_something_important_does_not_sign_in_as_well() {
    let mut base = Opened::new();
    let (secret, _) = set_up_codes(&base);
    base.salon.pass(MINUTE);
    let code = code_of(&secret, &base);
    check_refused(base.session.step_up(&password(), None), Code::WrongCode);
    base.session.step_up(&password(), Some(&code)).unwrap();
    check_refused(base.session.step_up(&password(), Some(&code)), Code::CodeUsed);
    base.owner_sits_down();
    check_refused(arrival::pass_code(&base.desk, &base.session, &code), Code::CodeUsed);
}

#[test]
fn a_computer_is_offered_with_the_code_too_where_codes_are_set_up() {
    let base = Opened::new();
    assert!(computers::offer(&base.session, &password()).is_ok());
    let (secret, _) = set_up_codes(&base);
    base.salon.pass(6 * MINUTE);
    check_refused(computers::offer(&base.session, &password()), Code::StepUpNeeded);
    base.session.step_up(&password(), Some(&code_of(&secret, &base))).unwrap();
    assert!(computers::offer(&base.session, &password()).is_ok());
}

#[test]
fn a_wrong_code_makes_the_next_one_wait() {
    let mut base = Opened::new();
    set_up_codes(&base);
    base.owner_sits_down();
    check_refused(arrival::pass_code(&base.desk, &base.session, "000000"), Code::WrongCode);
    check_refused(arrival::pass_code(&base.desk, &base.session, "000001"), Code::TooSoon);
}

#[test]
fn a_recovery_code_takes_the_place_of_the_phone_once() {
    let mut base = Opened::new();
    let (_, codes) = set_up_codes(&base);
    assert_eq!(codes.len(), 10);
    base.owner_sits_down();
    arrival::pass_code(&base.desk, &base.session, &codes[3].to_lowercase()).unwrap();
    assert_eq!(last_actions(&base.session, 2), "recovery-code-used signed-in");
    base.owner_sits_down();
    check_refused(arrival::pass_code(&base.desk, &base.session, &codes[3]), Code::WrongCode);
}

#[test]
fn a_sign_in_without_the_code_leaves_its_trace() {
    let mut base = Opened::new();
    let (secret, _) = set_up_codes(&base);
    base.salon.pass(MINUTE);
    base.owner_sits_down();
    base.desk.lock().unwrap();
    base.owner_sits_down();
    arrival::pass_code(&base.desk, &base.session, &code_of(&secret, &base)).unwrap();
    assert_eq!(last_actions(&base.session, 2), "sign-in-refused signed-in");
}

#[test]
fn a_role_can_ask_for_codes() {
    let mut base = Opened::new();
    change_front_desk(&base, |rules| Rules { second_factor: true, ..rules });
    let invitation = base.invite("Софія", &ReadyRole::FrontDesk.into());
    let signed_in = arrival::accept_invitation(&base.desk, invitation.user, invitation.code.as_str(), &staff_password(), KDF).unwrap();
    assert_eq!(steps(&signed_in.session), "enrol-code rules lesson");
    base.session = signed_in.session;
    set_up_codes(&base);
    assert_eq!(steps(&base.session), "rules lesson");
    assert_eq!(steps(&base.desk.unlock(invitation.user, &staff_password()).unwrap().session), "code rules lesson");
}

#[test]
fn whoever_lost_the_phone_gets_in_after_the_owner_took_the_codes_off() {
    let mut base = Opened::new();
    let sofia = base.hire("Софія", ReadyRole::FrontDesk);
    set_up_codes(&base);
    base.owner_sits_down();
    check_refused(people::reset_factor(&base.session, sofia), Code::StepUpNeeded);
    base.step_up();
    people::reset_factor(&base.session, sofia).unwrap();
    base.sit_down(sofia);
    assert!(clients::page(&base.session, "", 0, 10).is_ok());
}

#[test]
fn the_recovery_sheet_opens_without_the_phone() {
    let base = Opened::new();
    set_up_codes(&base);
    let signed_in = base.desk.reset_owner_password(&base.kit, &other_password(), KDF).unwrap();
    assert!(signed_in.steps.is_empty());
}

/// Nine to six on the days from Monday on; the salon's clock begins on a Monday in September, at 16:53 in Kyiv.
fn nine_to_six(base: &Opened) {
    change_front_desk(base, |rules| Rules { hours: Hours::parse("0:540-1080,1:540-1080,2:540-1080").unwrap(), ..rules });
}

#[test]
fn outside_working_hours_a_right_password_is_refused_and_told() {
    let mut base = Opened::new();
    let sofia = base.hire("Софія", ReadyRole::FrontDesk);
    base.owner_sits_down();
    nine_to_six(&base);
    base.sit_down(sofia);
    let left = base.session.hours_left().unwrap();
    assert!(left > 0 && left < 540, "{left} minutes");
    base.salon.pass(i64::from(left) * MINUTE);
    assert_eq!(base.session.hours_left(), Some(0));
    check_refused(clients::page(&base.session, "", 0, 10), Code::OutsideHours);
    let refused = base.desk.unlock(sofia, &staff_password()).map(drop).unwrap_err();
    assert!(matches!(&refused, Error::OutsideHours { from, until } if from == "09:00" && until == "18:00"), "{refused:?}");
    assert!(base.desk.session().is_none());
    base.owner_sits_down();
    assert!(last_actions(&base.session, 3).contains("sign-in-refused"));
    assert_eq!(watch::unseen(&base.session).unwrap(), 1);
}

#[test]
fn hours_of_a_person_stand_in_the_place_of_the_role() {
    let mut base = Opened::new();
    let sofia = base.hire("Софія", ReadyRole::FrontDesk);
    base.owner_sits_down();
    nine_to_six(&base);
    let draft = AccountDraft {
        first_name: "Софія".into(),
        last_name: "Бондар".into(),
        role: ReadyRole::FrontDesk.into(),
        hours: Some(Hours::parse("0:0-1440,1:0-1440").unwrap()),
    };
    people::update(&base.desk, &base.session, sofia, &draft).unwrap();
    base.salon.pass(3 * 60 * MINUTE);
    base.sit_down(sofia);
    assert!(base.session.hours_left().is_some());
}

#[test]
fn no_hours_keep_an_owner_out() {
    let mut base = Opened::new();
    let owner = base.session.actor().user;
    let draft = AccountDraft {
        first_name: "Олена".into(),
        last_name: String::new(),
        role: RoleId::owner(),
        hours: Some(Hours::parse("6:0-1").unwrap()),
    };
    people::update(&base.desk, &base.session, owner, &draft).unwrap();
    base.owner_sits_down();
    assert!(clients::page(&base.session, "", 0, 10).is_ok());
}

#[test]
fn after_a_lock_down_only_an_owner_gets_in_until_it_ends() {
    let mut base = Opened::new();
    let sofia = base.hire("Софія", ReadyRole::FrontDesk);
    let session = Arc::clone(&base.session);
    lockdown::begin(&base.desk, &session).unwrap();
    check_refused(clients::page(&session, "", 0, 10), Code::Locked);
    assert!(base.desk.session().is_none() && base.desk.local().locked_down);
    check_refused(base.desk.unlock(sofia, &staff_password()), Code::LockedDown);
    base.owner_sits_down();
    lockdown::end(&base.desk, &base.session).unwrap();
    assert!(!base.desk.local().locked_down);
    base.sit_down(sofia);
    check_refused(lockdown::end(&base.desk, &base.session), Code::Forbidden);
}

#[test]
fn each_ones_half_filled_form_waits_for_its_owner() {
    let mut base = Opened::new();
    let sofia = base.hire("Софія", ReadyRole::FrontDesk);
    base.desk.keep_draft(Some(b"of sofia")).unwrap();
    let owner = unlock(&base.desk);
    assert_eq!(owner.draft, None);
    base.desk.keep_draft(Some(b"of the owner")).unwrap();
    assert_eq!(base.desk.unlock(sofia, &staff_password()).unwrap().draft.as_deref(), Some(b"of sofia".as_slice()));
    assert_eq!(unlock(&base.desk).draft.as_deref(), Some(b"of the owner".as_slice()));
}

#[test]
fn a_form_waits_until_the_last_step_is_done() {
    let mut base = Opened::new();
    let (secret, _) = set_up_codes(&base);
    base.desk.keep_draft(Some(b"half")).unwrap();
    base.salon.pass(MINUTE);
    let signed_in = unlock(&base.desk);
    assert_eq!((signed_in.draft, signed_in.steps), (None, vec![Step::Code]));
    base.session = signed_in.session;
    let code = code_of(&secret, &base);
    assert_eq!(arrival::pass_code(&base.desk, &base.session, &code).unwrap().draft.as_deref(), Some(b"half".as_slice()));
}

#[test]
fn a_form_is_handed_back_after_the_lesson_or_new_codes_too() {
    let mut base = Opened::new();
    let sofia = base.hire("Софія", ReadyRole::FrontDesk);
    base.desk.keep_draft(Some(b"half")).unwrap();
    base.owner_sits_down();
    change_front_desk(&base, |rules| Rules { second_factor: true, ..rules });

    base.session = base.desk.unlock(sofia, &staff_password()).unwrap().session;
    assert_eq!(steps(&base.session), "enrol-code");
    let offer = arrival::offer_factor(&base.session).unwrap();
    let (_, signed_in) = arrival::confirm_factor(&base.desk, &base.session, &code_of(&offer.secret, &base)).unwrap();
    assert_eq!((signed_in.draft.as_deref(), signed_in.steps), (Some(b"half".as_slice()), Vec::new()));

    base.desk.keep_draft(Some(b"half again")).unwrap();
    let (_, signed_in) = arrival::take_lesson(&base.desk, &base.session, &[]).unwrap();
    assert_eq!(signed_in.draft, None, "whoever works already has it on the screen");
}

#[test]
fn an_invitation_that_waited_too_long_is_told_before_anything_is_typed() {
    let base = Opened::new();
    let invitation = base.invite("Софія", &ReadyRole::FrontDesk.into());
    assert!(!base.desk.invitation_is_over(invitation.user));
    base.salon.pass(7 * DAY);
    assert!(base.desk.invitation_is_over(invitation.user));
    assert!(!base.desk.invitation_is_over(base.session.actor().user));
}
