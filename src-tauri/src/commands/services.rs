//! Services on the wire, and the rooms and equipment they need.

use super::{DoorState, id, ids, moment, texts, wrong};
use crate::error::CommandError;
use kartoteka_api::{Error, resources, services};
use kartoteka_domain::{Millis, Money, Resource, ResourceKind, Service, ServiceDetails, service::Skill};
use serde::{Deserialize, Serialize};
use specta::Type;

/// That a specialist does a service, and how.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SkillView {
    specialist: String,
    /// `null` is as the service says.
    minutes: Option<u16>,
    /// In the smallest unit of the currency; `null` is as the service says.
    price: Option<i64>,
}

/// A service of the catalogue.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ServiceView {
    id: String,
    name: String,
    /// The group it stands in; empty is none.
    category: String,
    /// In the smallest unit of the currency.
    price: i64,
    minutes: u16,
    /// Minutes needed before it, not shown as service time.
    before: u16,
    after: u16,
    /// A number below 12; the screen knows what it looks like.
    colour: u8,
    /// Whom it is not for.
    contraindications: Vec<String>,
    /// It needs one of these; none when any place will do.
    rooms: Vec<String>,
    /// It needs one of these; none when it needs none.
    equipment: Vec<String>,
    /// Who does it.
    specialists: Vec<SkillView>,
    updated_at: i64,
    /// Whether it was taken out of the catalogue; past visits keep it.
    removed: bool,
}

/// What stands in the form of a service.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ServiceDraft {
    name: String,
    category: String,
    price: i64,
    minutes: u16,
    before: u16,
    after: u16,
    colour: u8,
    contraindications: Vec<String>,
    rooms: Vec<String>,
    equipment: Vec<String>,
    specialists: Vec<SkillView>,
}

/// A room or a piece of equipment.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ResourceView {
    id: String,
    /// `room` or `equipment`.
    kind: String,
    name: String,
    removed: bool,
}

impl From<Skill> for SkillView {
    fn from(skill: Skill) -> Self {
        Self { specialist: skill.specialist.to_string(), minutes: skill.minutes, price: skill.price.map(|price| price.0) }
    }
}

impl SkillView {
    fn parse(&self) -> Result<Skill, Error> {
        Ok(Skill { specialist: id(&self.specialist)?, minutes: self.minutes, price: self.price.map(Money) })
    }
}

impl From<Service> for ServiceView {
    fn from(service: Service) -> Self {
        let details = service.details;
        Self {
            id: service.id.to_string(),
            rooms: texts(&details.rooms),
            equipment: texts(&details.equipment),
            specialists: details.specialists.into_iter().map(SkillView::from).collect(),
            name: details.name,
            category: details.category,
            price: details.price.0,
            minutes: details.minutes,
            before: details.before,
            after: details.after,
            colour: details.colour,
            contraindications: details.contraindications,
            updated_at: moment(service.updated_at),
            removed: service.removed_at.is_some(),
        }
    }
}

impl ServiceDraft {
    fn parse(self) -> Result<ServiceDetails, Error> {
        Ok(ServiceDetails {
            rooms: ids(&self.rooms)?,
            equipment: ids(&self.equipment)?,
            specialists: self.specialists.iter().map(SkillView::parse).collect::<Result<_, _>>()?,
            name: self.name,
            category: self.category,
            price: Money(self.price),
            minutes: self.minutes,
            before: self.before,
            after: self.after,
            colour: self.colour,
            contraindications: self.contraindications,
        })
    }
}

impl From<Resource> for ResourceView {
    fn from(resource: Resource) -> Self {
        Self {
            id: resource.id.to_string(),
            kind: resource.kind.code().to_owned(),
            name: resource.name,
            removed: resource.removed_at.is_some(),
        }
    }
}

/// All services, by group and name; those taken out too.
#[tauri::command]
#[specta::specta]
pub async fn services_list(door: DoorState<'_>) -> Result<Vec<ServiceView>, CommandError> {
    Ok(door.session(services::list).await?.into_iter().map(ServiceView::from).collect())
}

/// Adds a service, or changes the one named as it was read at `updated_at`.
#[tauri::command]
#[specta::specta]
pub async fn service_save(
    door: DoorState<'_>,
    id: Option<String>,
    draft: ServiceDraft,
    updated_at: Option<i64>,
) -> Result<ServiceView, CommandError> {
    door.session(move |session| {
        let known = id.as_deref().map(super::id).transpose()?;
        services::save(session, known, draft.parse()?, updated_at.map(Millis))
    })
    .await
    .map(ServiceView::from)
}

/// Takes a service out of the catalogue.
#[tauri::command]
#[specta::specta]
pub async fn service_remove(door: DoorState<'_>, id: String) -> Result<(), CommandError> {
    door.session(move |session| services::remove(session, super::id(&id)?)).await
}

/// Brings a service back into the catalogue.
#[tauri::command]
#[specta::specta]
pub async fn service_restore(door: DoorState<'_>, id: String) -> Result<(), CommandError> {
    door.session(move |session| services::restore(session, super::id(&id)?)).await
}

/// All rooms and equipment; those taken out too.
#[tauri::command]
#[specta::specta]
pub async fn resources_list(door: DoorState<'_>) -> Result<Vec<ResourceView>, CommandError> {
    Ok(door.session(resources::list).await?.into_iter().map(ResourceView::from).collect())
}

/// Adds a room or a piece of equipment, or renames the one named.
#[tauri::command]
#[specta::specta]
pub async fn resource_save(door: DoorState<'_>, id: Option<String>, kind: String, name: String) -> Result<ResourceView, CommandError> {
    door.session(move |session| {
        let known = id.as_deref().map(super::id).transpose()?;
        resources::save(session, known, ResourceKind::parse(&kind).ok_or_else(|| wrong("kind"))?, &name)
    })
    .await
    .map(ResourceView::from)
}

/// Takes a room or a piece of equipment out.
#[tauri::command]
#[specta::specta]
pub async fn resource_remove(door: DoorState<'_>, id: String) -> Result<(), CommandError> {
    door.session(move |session| resources::remove(session, super::id(&id)?)).await
}

/// Brings a room or a piece of equipment back.
#[tauri::command]
#[specta::specta]
pub async fn resource_restore(door: DoorState<'_>, id: String) -> Result<(), CommandError> {
    door.session(move |session| resources::restore(session, super::id(&id)?)).await
}
