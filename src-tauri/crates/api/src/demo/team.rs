//! The team of the demo: somebody in every role, whose clients are whose, and two weeks of work for the journal, the
//! activity by day and the watch.

use super::{PASSWORD, Past, day::Diary};
use crate::{
    Desk, Error,
    arrival::{self, How},
    clients,
    desk::SignIn,
    people::{self, Invitation, NewPerson},
    rules,
    session::Session,
    words,
};
use kartoteka_domain::{ClientDetails, ClientId, Language, ReadyRole, Right, UserId};
use kartoteka_vault::{KdfParams, Password};

/// Everybody besides the owner: role, name in Cyrillic, name in Latin letters.
const TEAM: [(ReadyRole, &str, &str); 6] = [
    (ReadyRole::FrontDesk, "Яна", "Jana"),
    (ReadyRole::Specialist, "Марта", "Marta"),
    (ReadyRole::Specialist, "Роман", "Roman"),
    (ReadyRole::Administrator, "Анна", "Anna"),
    (ReadyRole::Accountant, "Оксана", "Oksana"),
    (ReadyRole::JuniorSpecialist, "Тарас", "Taras"),
];

/// Days ago, who of the team worked, and how many cards that took. Invitations are good for a week.
const SHIFTS: [(i64, usize, usize); 10] =
    [(13, 0, 9), (12, 1, 4), (11, 2, 6), (10, 3, 3), (9, 4, 0), (8, 5, 0), (6, 0, 14), (5, 1, 7), (2, 2, 3), (1, 0, 11)];

/// Every so many clients there is a very important one, and among the others the specialists take turns.
const VIP_EVERY: usize = 30;
const OWN_EVERY: usize = 4;

/// Invites the team; the owner's password was given a moment ago.
pub(super) fn invite(desk: &Desk, session: &Session, language: Language) -> Result<Vec<Invitation>, Error> {
    let cyrillic = matches!(language, Language::Ukrainian | Language::Russian);
    let new = TEAM.map(|(role, name, latin)| NewPerson {
        first_name: if cyrillic { name } else { latin }.to_owned(),
        last_name: String::new(),
        role: role.into(),
    });
    new.iter().map(|new| people::invite(desk, session, new)).collect()
}

/// Gives specialists their clients, marks the very important ones, and writes what only seniors read.
pub(super) fn share_clients(session: &Session, team: &[Invitation], language: Language) -> Result<(), Error> {
    let in_role = |wanted: ReadyRole| TEAM.into_iter().zip(team).filter(move |((role, ..), _)| *role == wanted).map(|(_, it)| it.user);
    let mut specialists = in_role(ReadyRole::Specialist).cycle();
    let all: Vec<ClientId> = session.index().find("", 0, usize::MAX)?.ids;
    session.write(Right::ChangeClients, |tx| {
        for (place, id) in all.iter().enumerate() {
            let (vip, own) = (place % VIP_EVERY == 0, place % OWN_EVERY == 1);
            if vip || own {
                let client = tx.client(*id)?;
                let specialist = if own { specialists.next() } else { None };
                let details = ClientDetails { vip, specialist, ..client.details.clone() };
                clients::change(tx, &client, details)?;
            }
        }
        Ok(())
    })?;
    if let Some(first) = all.first() {
        clients::set_senior_note(session, *first, &words::say(language, "demo-senior-note", &[]))?;
    }
    let data = words::say(language, "demo-staff-data", &[]);
    in_role(ReadyRole::FrontDesk).try_for_each(|user| people::set_staff_data(session, user, &data))
}

/// Lives through the shifts; whoever sits at the front desk keeps the diary.
pub(super) fn work(desk: &Desk, team: &[Invitation], past: &Past, diary: &mut Diary<'_>) -> Result<(), Error> {
    for (shift, (days_ago, who, cards)) in SHIFTS.into_iter().enumerate() {
        let Some(person) = team.get(who) else { continue };
        past.goes_on_until(days_ago);
        let signed_in = sign_in(desk, person)?;
        look_at(&signed_in.session, shift, cards)?;
        if signed_in.session.seat().role.id == ReadyRole::FrontDesk.into() {
            diary.work(&signed_in.session)?;
        }
    }
    Ok(())
}

/// The first time with the invitation. The newest one has the rules and the lesson still before him.
fn sign_in(desk: &Desk, person: &Invitation) -> Result<SignIn, Error> {
    let password = Password::new(PASSWORD.to_owned());
    if !is_invited(desk, person.user) {
        return desk.unlock(person.user, &password);
    }
    // With this password no real invitation would be accepted.
    desk.lock()?;
    let keys = desk.vault.accept_invitation(person.user.0, person.code.as_str(), &password, KdfParams::FASTEST, desk.clock.now().0)?;
    let signed_in = desk.enter(person.user, keys, How::Invitation(&password))?;
    if signed_in.session.seat().role.id == ReadyRole::JuniorSpecialist.into() {
        return Ok(signed_in);
    }
    let (version, _) = rules::to_sign(&signed_in.session, desk.local().language)?;
    arrival::sign_rules(desk, &signed_in.session, version)?;
    let (_, signed_in) = arrival::take_lesson(desk, &signed_in.session, &[1, 2, 0, 1, 2])?;
    Ok(signed_in)
}

fn is_invited(desk: &Desk, user: UserId) -> bool {
    desk.people().iter().any(|person| person.id == user && person.invited)
}

/// A shift is cards looked at, of other clients each time.
fn look_at(session: &Session, shift: usize, cards: usize) -> Result<(), Error> {
    if cards == 0 {
        return Ok(());
    }
    let seen = clients::page(session, "", 0, 200)?.rows;
    for row in seen.iter().skip(shift).step_by(TEAM.len()).take(cards) {
        if clients::get(session, row.id)?.can_reveal {
            clients::reveal(session, row.id)?;
        }
    }
    Ok(())
}
