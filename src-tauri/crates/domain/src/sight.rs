//! What one person sees of the clients: the rules of the role, applied to the person and to now.

use crate::{
    DAY_MS, Millis, Right, UserId,
    policy::{Reach, Rules},
};

/// How much of a client's contacts is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Contacts {
    /// Masked everywhere.
    Masked,
    /// Masked in lists, and on the card until they are asked for.
    OnCard,
    /// Everywhere.
    Everywhere,
}

/// What one person sees of the clients.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sight {
    /// Who looks.
    pub user: UserId,
    /// Whose clients are seen.
    pub reach: Reach,
    /// Whether very important ones are.
    pub vip: bool,
    /// Clients untouched since before this are not.
    pub since: Option<Millis>,
    /// How much of their contacts.
    pub contacts: Contacts,
    /// Whether their notes are.
    pub notes: bool,
    /// Whether warnings on them are.
    pub warnings: bool,
    /// Whether visits are.
    pub visits: bool,
}

impl Sight {
    /// What `user` sees under `rules` at `now`.
    #[must_use]
    pub fn of(rules: &Rules, user: UserId, now: Millis) -> Self {
        let contacts = match (rules.allow(Right::ListContacts), rules.allow(Right::SeeContacts)) {
            (true, _) => Contacts::Everywhere,
            (false, true) => Contacts::OnCard,
            (false, false) => Contacts::Masked,
        };
        Self {
            user,
            reach: if rules.allow(Right::SeeClients) { rules.reach } else { Reach::None },
            vip: rules.vip,
            since: rules.days_back.map(|days| Millis(now.0 - i64::from(days) * DAY_MS)),
            contacts,
            notes: rules.allow(Right::SeeNotes),
            warnings: rules.allow(Right::SeeWarnings),
            visits: rules.allow(Right::SeeVisits),
        }
    }

    /// An owner's.
    #[must_use]
    pub fn whole(user: UserId) -> Self {
        Self { user, reach: Reach::All, vip: true, since: None, contacts: Contacts::Everywhere, notes: true, warnings: true, visits: true }
    }

    /// Whether every client is seen, and all of each.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        *self == Self::whole(self.user)
    }

    /// Whether every client is seen, be it masked.
    #[must_use]
    pub fn reaches_all(&self) -> bool {
        self.reach == Reach::All && self.vip && self.since.is_none()
    }

    /// Whether a visit is seen that `specialists` give and that ends at `ends_at`: everybody's, or the own ones. A visit has a
    /// specialist always, so that none is free.
    #[must_use]
    pub fn covers_visit(&self, mut specialists: impl Iterator<Item = UserId>, ends_at: Millis) -> bool {
        let whose = match self.reach {
            Reach::All => true,
            Reach::OwnAndFree | Reach::Own => specialists.any(|specialist| specialist == self.user),
            Reach::None => false,
        };
        self.visits && whose && self.since.is_none_or(|since| ends_at >= since)
    }

    /// Whether something on the waitlist is seen that waits for `specialists`; for none means for anybody.
    #[must_use]
    pub fn covers_waiting(&self, specialists: &[UserId]) -> bool {
        let own = specialists.contains(&self.user);
        let whose = match self.reach {
            Reach::All => true,
            Reach::OwnAndFree => own || specialists.is_empty(),
            Reach::Own => own,
            Reach::None => false,
        };
        self.visits && whose
    }

    /// Whether a client is seen at all.
    #[must_use]
    pub fn covers(&self, specialist: Option<UserId>, vip: bool, touched: Millis) -> bool {
        self.reach.covers(self.user, specialist) && (self.vip || !vip) && self.since.is_none_or(|since| touched >= since)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::role::ReadyRole;
    use uuid::Uuid;

    const NOW: Millis = Millis(1_000 * DAY_MS);

    fn sight(role: ReadyRole) -> Sight {
        Sight::of(&Rules::ready(role), UserId(Uuid::from_u128(1)), NOW)
    }

    #[test]
    fn only_the_owner_sees_contacts_in_lists() {
        let contacts = ReadyRole::ALL.map(|role| sight(role).contacts);
        use Contacts::{Everywhere, Masked, OnCard};
        assert_eq!(contacts, [Everywhere, OnCard, OnCard, OnCard, Masked, Masked]);
        assert!(sight(ReadyRole::Owner).is_whole() && !sight(ReadyRole::FrontDesk).is_whole());
    }

    #[test]
    fn whoever_sees_no_clients_reaches_none() {
        assert!(!sight(ReadyRole::Accountant).covers(None, false, NOW));
    }

    #[test]
    fn important_clients_are_for_seniors() {
        assert!(sight(ReadyRole::Administrator).covers(None, true, NOW));
        assert!(!sight(ReadyRole::Specialist).covers(None, true, NOW));
    }

    #[test]
    fn a_visit_is_seen_by_who_gives_it_and_by_who_reaches_all() {
        let (own, other) = (UserId(Uuid::from_u128(1)), UserId(Uuid::from_u128(2)));
        let seen = |role, specialists: &[UserId]| sight(role).covers_visit(specialists.iter().copied(), NOW);
        let seen = ReadyRole::ALL.map(|role| [seen(role, &[other, own]), seen(role, &[other])]);
        assert_eq!(seen, [[true, true], [true, true], [true, true], [true, false], [true, false], [false, false]]);
        let waiting = |role, specialists: &[UserId]| sight(role).covers_waiting(specialists);
        assert_eq!([waiting(ReadyRole::Specialist, &[]), waiting(ReadyRole::Specialist, &[other])], [true, false]);
    }

    #[test]
    fn what_was_not_touched_for_long_is_out_of_sight() {
        let rules = Rules { days_back: Some(30), ..Rules::ready(ReadyRole::FrontDesk) };
        let sight = Sight::of(&rules, UserId(Uuid::from_u128(1)), NOW);
        assert!(sight.covers(None, false, Millis(NOW.0 - 30 * DAY_MS)));
        assert!(!sight.covers(None, false, Millis(NOW.0 - 30 * DAY_MS - 1)));
    }
}
