//! What to be careful of with a client: warnings that speak against a service, and that the client is not to be booked.

use super::{Concern, ConcernKind, Overriding};
use crate::{Error, session::Session};
use kartoteka_domain::{ClientId, Right, Service, ServiceId, Sight, VisitDetails, WarningKind};
use kartoteka_store::Read;

/// What to be careful of when a client is to be booked for `services`, told while the booking is typed.
///
/// # Errors
/// [`Error::NotFound`], or those of [`Session::read`].
pub fn concerns(session: &Session, client: ClientId, services: &[ServiceId]) -> Result<Vec<Concern>, Error> {
    session.read(Right::AddVisits, |rows| {
        rows.clients().bookable(client)?.ok_or(Error::NotFound)?;
        against(rows, &session.sight(), client, services.iter().copied())
    })
}

/// What speaks against a visit.
pub(super) fn of(rows: &Read<'_>, sight: &Sight, details: &VisitDetails) -> Result<Vec<Concern>, Error> {
    let Some(client) = details.whom.client() else { return Ok(Vec::new()) };
    against(rows, sight, client, details.parts.iter().filter_map(|part| part.service))
}

fn against(rows: &Read<'_>, sight: &Sight, client: ClientId, services: impl IntoIterator<Item = ServiceId>) -> Result<Vec<Concern>, Error> {
    let mut concerns = Vec::new();
    if let Some(why) = rows.clients().bookable(client)?.and_then(|client| client.do_not_book) {
        concerns.push(Concern { service: String::new(), warning: why, kind: ConcernKind::DoNotBook });
    }
    let warnings = rows.warned_of(client)?;
    if warnings.iter().all(|warning| warning.kind == WarningKind::Other) {
        return Ok(concerns);
    }
    for id in services {
        let Some(service) = rows.services().get(id)? else { continue };
        for warning in warnings.iter().filter(|warning| warning.kind != WarningKind::Other && speaks_against(warning, &service)) {
            let shown = sight.warnings;
            let kind = ConcernKind::Warning(if shown { warning.kind } else { WarningKind::Other });
            let text = if shown { warning.text.clone() } else { String::new() };
            let concern = Concern { service: service.details.name.clone(), warning: text, kind };
            if !concerns.contains(&concern) {
                concerns.push(concern);
            }
        }
    }
    Ok(concerns)
}

fn speaks_against(warning: &kartoteka_domain::Warning, service: &Service) -> bool {
    service.details.contraindications.iter().any(|contraindication| warning.speaks_against(contraindication))
}

/// Refuses unless a reason was told. Whoever does not see what the warning says cannot weigh it and asks somebody who does.
///
/// # Errors
/// [`Error::WarningsFirst`], [`Error::ReasonNeeded`].
pub(super) fn weigh(concerns: Vec<Concern>, overriding: &Overriding) -> Result<Option<String>, Error> {
    if concerns.is_empty() {
        return Ok(None);
    }
    let unseen = concerns.iter().any(|concern| concern.warning.is_empty() && concern.kind != ConcernKind::DoNotBook);
    match overriding.warning()? {
        Some(reason) if !unseen => Ok(Some(reason)),
        _ => Err(Error::WarningsFirst(concerns)),
    }
}
