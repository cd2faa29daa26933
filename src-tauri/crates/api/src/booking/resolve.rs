//! What is asked for becomes parts of a visit: durations, prices, buffers, rooms and equipment from the catalogue.

use super::PartAsked;
use crate::Error;
use kartoteka_domain::{
    Fault, Money, Part, Problem, Resource, ResourceId, ResourceKind, Service, ServiceId, Stretch, UserId, VisitId, service::MAX_MINUTES,
};
use kartoteka_store::{Read, Who};

/// What a visit is made of, as it is looked up once for all of its parts.
pub(super) struct Catalogue<'c> {
    rows: Read<'c>,
    services: Vec<Service>,
    resources: Vec<Resource>,
}

impl<'c> Catalogue<'c> {
    /// These services, and all rooms and equipment.
    pub fn load(rows: Read<'c>, services: impl IntoIterator<Item = Option<ServiceId>>) -> Result<Self, Error> {
        let mut found: Vec<Service> = Vec::new();
        for id in services.into_iter().flatten() {
            if found.iter().all(|service| service.id != id) {
                found.push(rows.services().get(id)?.ok_or(Error::NotFound)?);
            }
        }
        Ok(Self { rows, services: found, resources: rows.resources().list()? })
    }

    /// One of them.
    pub fn service(&self, id: Option<ServiceId>) -> Option<&Service> {
        self.services.iter().find(|service| Some(service.id) == id)
    }

    /// The parts asked for. What `before` had may stay although it could not be chosen any more: a service that was taken out,
    /// somebody who left. `except` are visits whose rooms count as free.
    pub fn parts(&self, asked: &[PartAsked], before: &[Part], except: &[VisitId]) -> Result<Vec<Part>, Error> {
        let parts = asked.iter().enumerate().map(|(index, asked)| {
            // The one it was, else another one with this service: parts are put in other orders, too.
            let of_service = || before.iter().filter(|before| before.service == asked.service);
            let same = of_service().find(|before| before.specialist == asked.specialist).or_else(|| of_service().next());
            let part = self.part(index, asked, same)?;
            self.placed(index, part, same, except)
        });
        parts.collect()
    }

    /// One of them; `same` is what the visit had of this service.
    fn part(&self, index: usize, asked: &PartAsked, same: Option<&Part>) -> Result<Part, Error> {
        let fault = |field, problem| Err(Error::InvalidForm(vec![Fault::new(field, problem).at(index)]));
        let stays = same.is_some_and(|before| before.specialist == asked.specialist);
        let service = self.service(asked.service);
        if service.is_some_and(|service| service.removed_at.is_some()) && same.is_none() {
            return fault("service", Problem::OutOfRange);
        }
        if !stays && !self.works_here(asked.specialist)? {
            return fault("specialist", Problem::NobodyHere);
        }
        if !stays && service.is_some_and(|service| !does(service, asked.specialist)) {
            return fault("specialist", Problem::DoesNotDoIt);
        }
        let details = service.map(|service| &service.details);
        let Some(minutes) = asked.minutes.or_else(|| details.map(|details| details.minutes_with(asked.specialist))) else {
            return fault("minutes", Problem::OutOfRange);
        };
        let buffers = match (same, details) {
            (Some(before), _) => (before.before, before.after),
            (None, Some(details)) => (details.before, details.after),
            (None, None) => (0, 0),
        };
        let price = asked.price.or_else(|| details.map(|details| details.price_with(asked.specialist)));
        Ok(Part {
            service: asked.service,
            specialist: asked.specialist,
            room: asked.room,
            equipment: asked.equipment,
            start: asked.start,
            // Longer ones are refused with the form; here nothing may overflow.
            minutes: minutes.min(MAX_MINUTES + 1),
            before: buffers.0,
            after: buffers.1,
            price: price.unwrap_or_default(),
        })
    }

    /// The part with a room and equipment: those asked for, else those it had, else the first free ones of the service.
    fn placed(&self, index: usize, part: Part, same: Option<&Part>, except: &[VisitId]) -> Result<Part, Error> {
        for (resource, kind) in [(part.room, ResourceKind::Room), (part.equipment, ResourceKind::Equipment)] {
            if let Some(id) = resource
                && !self.resources.iter().any(|known| known.id == id && known.kind == kind)
            {
                return Err(Error::InvalidForm(vec![Fault::new(kind.code(), Problem::OutOfRange).at(index)]));
            }
        }
        self.with_free(part, same.and_then(|same| same.room), same.and_then(|same| same.equipment), except)
    }

    /// The part with a room and equipment where it has none: `room` and `equipment` if they are free, else the first free ones
    /// of the service.
    pub fn with_free(
        &self,
        mut part: Part,
        room: Option<ResourceId>,
        equipment: Option<ResourceId>,
        except: &[VisitId],
    ) -> Result<Part, Error> {
        let Some(service) = self.service(part.service) else {
            return Ok(Part { room: part.room.or(room), equipment: part.equipment.or(equipment), ..part });
        };
        if part.room.is_none() {
            part.room = self.first_free(room, &service.details.rooms, part.busy(), except)?;
        }
        if part.equipment.is_none() {
            part.equipment = self.first_free(equipment, &service.details.equipment, part.busy(), except)?;
        }
        Ok(part)
    }

    /// The first of `candidates` that is free, `kept` before all; the first one where none is, so that the clash is told.
    fn first_free(
        &self,
        kept: Option<ResourceId>,
        candidates: &[ResourceId],
        busy: Stretch,
        except: &[VisitId],
    ) -> Result<Option<ResourceId>, Error> {
        let others = self.kept(candidates).into_iter().filter(|candidate| Some(*candidate) != kept);
        let candidates: Vec<ResourceId> = kept.into_iter().chain(others).collect();
        if candidates.len() > 1 {
            for candidate in &candidates {
                if self.rows.occupancy().busy(Who::Resource(*candidate), busy, except)?.is_empty() {
                    return Ok(Some(*candidate));
                }
            }
        }
        Ok(candidates.first().copied())
    }

    /// Those of `resources` that were not taken out.
    pub fn kept(&self, resources: &[ResourceId]) -> Vec<ResourceId> {
        let kept = |id: &ResourceId| self.resources.iter().any(|known| known.id == *id && known.removed_at.is_none());
        resources.iter().copied().filter(kept).collect()
    }

    /// Whether there is such a room, be it taken out.
    pub fn is_room(&self, id: ResourceId) -> bool {
        self.resources.iter().any(|known| known.id == id && known.kind == ResourceKind::Room)
    }

    /// What a room or a piece of equipment is called.
    pub fn resource_name(&self, id: ResourceId) -> String {
        self.resources.iter().find(|known| known.id == id).map(|known| known.name.clone()).unwrap_or_default()
    }

    /// Whether somebody has a column and an open account.
    fn works_here(&self, user: UserId) -> Result<bool, Error> {
        let open = self.rows.users().get(user)?.is_some_and(|user| user.disabled_at.is_none());
        Ok(open && self.rows.specialists().get(user)?.is_some())
    }

    /// The part done by `specialist`: what was as the catalogue says for the one before is so for this one.
    pub fn by(&self, part: &Part, specialist: UserId) -> Result<Part, Error> {
        let fault = |problem| Err(Error::InvalidForm(vec![Fault::new("specialist", problem)]));
        if specialist == part.specialist {
            return Ok(part.clone());
        }
        if !self.works_here(specialist)? {
            return fault(Problem::NobodyHere);
        }
        let Some(service) = self.service(part.service) else { return Ok(Part { specialist, ..part.clone() }) };
        if !does(service, specialist) {
            return fault(Problem::DoesNotDoIt);
        }
        let usual = |minutes: u16, price: Money| {
            let details = &service.details;
            let minutes = if minutes == details.minutes_with(part.specialist) { details.minutes_with(specialist) } else { minutes };
            let price = if price == details.price_with(part.specialist) { details.price_with(specialist) } else { price };
            (minutes, price)
        };
        let (minutes, price) = usual(part.minutes, part.price);
        Ok(Part { specialist, minutes, price, ..part.clone() })
    }
}

/// Whether somebody does a service; one that names nobody is done by everybody.
pub(crate) fn does(service: &Service, specialist: UserId) -> bool {
    service.details.specialists.is_empty() || service.details.skill(specialist).is_some()
}
