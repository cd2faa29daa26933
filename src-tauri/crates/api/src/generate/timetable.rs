//! Invented visits of one day of one specialist: one after another within the hours of work, with room for the buffers, so that
//! nothing clashes.

use kartoteka_domain::{DayPlan, Part, ResourceId, Service, Status, Stretch, UserId, VisitDetails, Wall, Whom, day::Day};
use kartoteka_exchange::people::Random;

/// Minutes of the grid on which visits begin.
const GRID: i64 = 15;
/// In so many of a hundred visits a second service follows.
const SECOND_SERVICE: u64 = 8;
/// In so many of a hundred the client wants this specialist.
const ONLY_THIS: u64 = 10;

/// Whose day is filled, and with what.
pub(crate) struct Chair<'s> {
    /// Who works.
    pub specialist: UserId,
    /// Where.
    pub room: Option<ResourceId>,
    /// What the person does.
    pub services: Vec<&'s Service>,
}

impl Chair<'_> {
    /// Fills a day: of a hundred free moments about `fullness` begin a visit. What is `taken` already stays free of visits,
    /// and `whom` says who comes for a service.
    pub fn fill(
        &self,
        day: Day,
        plan: &DayPlan,
        taken: &[Stretch],
        fullness: u64,
        random: &mut Random,
        mut whom: impl FnMut(&Service, &mut Random) -> Whom,
    ) -> Vec<VisitDetails> {
        let mut visits = Vec::new();
        for span in plan.spans() {
            let open = Stretch { from: day.at(span.from), until: day.at(span.until) };
            let mut at = open.from;
            while at < open.until {
                let begins = random.chance(fullness);
                match self.visit(at, open, taken, random).filter(|_| begins) {
                    Some((service, parts, until)) => {
                        let only_this_specialist = random.chance(ONLY_THIS);
                        visits.push(VisitDetails { whom: whom(service, random), only_this_specialist, ..booked(parts) });
                        at = on_grid(until);
                    }
                    None => at = at.plus(GRID),
                }
            }
        }
        visits
    }

    /// A visit that begins at `at` or as soon after it as its buffer asks; `None` when what was drawn does not fit.
    fn visit(&self, at: Wall, open: Stretch, taken: &[Stretch], random: &mut Random) -> Option<(&Service, Vec<Part>, Wall)> {
        let service = random.pick(&self.services)?;
        let first = self.part(service, on_grid(at.plus(i64::from(service.details.before))));
        let fits = |part: &Part| part.busy().until <= open.until && !taken.iter().any(|taken| taken.overlaps(part.busy()));
        if !fits(&first) {
            return None;
        }
        let until = first.busy().until;
        let second = random.chance(SECOND_SERVICE).then(|| random.pick(&self.services)).flatten();
        let second = second.map(|next| self.part(next, on_grid(until.plus(i64::from(next.details.before))))).filter(fits);
        let until = second.as_ref().map_or(until, |second| second.busy().until);
        Some((service, [Some(first), second].into_iter().flatten().collect(), until))
    }

    /// A service of this person at `start`.
    pub fn part(&self, service: &Service, start: Wall) -> Part {
        let details = &service.details;
        Part {
            service: Some(service.id),
            specialist: self.specialist,
            room: self.room.filter(|room| details.rooms.is_empty() || details.rooms.contains(room)),
            equipment: details.equipment.first().copied(),
            start,
            minutes: details.minutes_with(self.specialist),
            before: details.before,
            after: details.after,
            price: details.price_with(self.specialist),
        }
    }
}

/// A visit of these parts as it stands when it is booked.
pub(crate) fn booked(parts: Vec<Part>) -> VisitDetails {
    VisitDetails {
        whom: Whom::Nobody,
        status: Status::Booked,
        cancel_reason: String::new(),
        parts,
        note: String::new(),
        only_this_specialist: false,
        paid: false,
    }
}

/// The first moment of the grid that is not before `at`.
fn on_grid(at: Wall) -> Wall {
    at.plus((-at.number()).rem_euclid(GRID))
}

#[cfg(test)]
mod tests {
    use super::*;
    use kartoteka_domain::{Millis, Money, ServiceDetails, ServiceId};
    use uuid::Uuid;

    fn service(number: u128, minutes: u16, before: u16, after: u16) -> Service {
        let details = ServiceDetails { minutes, before, after, price: Money(100), ..ServiceDetails::default() };
        Service { id: ServiceId(Uuid::from_u128(number)), details, updated_at: Millis(0), removed_at: None }
    }

    fn filled(seed: u64, fullness: u64, taken: &[Stretch]) -> Vec<VisitDetails> {
        let services = [service(1, 45, 5, 10), service(2, 20, 0, 0), service(3, 90, 0, 15)];
        let chair = Chair { specialist: UserId(Uuid::nil()), room: None, services: services.iter().collect() };
        let plan = DayPlan::parse("540-780,840-1200").unwrap();
        chair.fill("2026-11-23".parse().unwrap(), &plan, taken, fullness, &mut Random::of(seed, 0), |_, _| Whom::Nobody)
    }

    #[test]
    fn visits_lie_on_the_grid_within_the_hours_and_none_clashes() {
        let day: Day = "2026-11-23".parse().unwrap();
        let taken = day.at(900).lasting(60);
        let plan = DayPlan::parse("540-780,840-1200").unwrap();
        for seed in 0..50 {
            let busy: Vec<Stretch> = filled(seed, 95, &[taken]).iter().flat_map(|visit| visit.parts.iter().map(Part::busy)).collect();
            assert!(busy.len() > 4, "the day is full");
            assert!(busy.iter().all(|busy| plan.covers(*busy) && !busy.overlaps(taken)));
            assert!(busy.windows(2).all(|pair| pair[0].until <= pair[1].from));
        }
        assert!(filled(1, 95, &[]).iter().all(|visit| visit.parts.iter().all(|part| part.start.number() % GRID == 0)));
    }

    #[test]
    fn the_same_seed_fills_the_same_day_and_nothing_begins_when_nothing_shall() {
        assert_eq!(filled(7, 80, &[]), filled(7, 80, &[]));
        assert_ne!(filled(7, 80, &[]), filled(8, 80, &[]));
        assert!(filled(7, 0, &[]).is_empty());
    }
}
