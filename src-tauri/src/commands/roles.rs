//! Roles on the wire: what each may do, and the owner's look through a role's eyes.

use super::DoorState;
use crate::error::CommandError;
use kartoteka_api::{
    Error,
    roles::{self, RoleEntry},
};
use kartoteka_domain::{Hours, Meter, Reach, Right, Rights, Role, RoleId, Rules, watch::Limits};
use serde::{Deserialize, Serialize};
use specta::Type;
use std::collections::BTreeMap;

/// A role by name.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RoleName {
    id: String,
    /// The name the owner gave; empty for a ready role, whose words are `role-<id>`.
    name: String,
}

/// What a role may do and how it is watched.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RoleView {
    id: String,
    name: String,
    is_ready: bool,
    is_owner: bool,
    /// Whether the owner changed a ready role.
    changed: bool,
    people: u32,
    rights: Vec<String>,
    reach: String,
    vip: bool,
    days_back: Option<u16>,
    /// By the code of the meter.
    limits: BTreeMap<String, Option<u32>>,
    password_days: Option<u16>,
    second_factor: bool,
    /// Weekday (0 is Monday), minutes from and until: `0:540-1080,1:540-1080`; empty is always.
    hours: String,
    idle_minutes: Option<u16>,
}

/// What stands in the form of a role.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RoleDraft {
    id: String,
    name: String,
    rights: Vec<String>,
    reach: String,
    vip: bool,
    days_back: Option<u16>,
    limits: BTreeMap<String, Option<u32>>,
    password_days: Option<u16>,
    second_factor: bool,
    hours: String,
    idle_minutes: Option<u16>,
}

impl From<&Role> for RoleName {
    fn from(role: &Role) -> Self {
        Self { id: role.id.to_string(), name: role.name.clone() }
    }
}

impl From<RoleEntry> for RoleView {
    fn from(entry: RoleEntry) -> Self {
        let Role { id, name, rules } = entry.role;
        Self {
            is_ready: id.ready().is_some(),
            is_owner: id.is_owner(),
            changed: entry.changed,
            people: super::count(entry.people),
            rights: rules.rights.iter().map(|right| right.code().to_owned()).collect(),
            reach: rules.reach.code().to_owned(),
            vip: rules.vip,
            days_back: rules.days_back,
            limits: Meter::ALL.into_iter().map(|meter| (meter.code().to_owned(), rules.limit(meter))).collect(),
            password_days: rules.password_days,
            second_factor: rules.second_factor,
            hours: rules.hours.to_text(),
            idle_minutes: rules.idle_minutes,
            id: id.to_string(),
            name,
        }
    }
}

impl RoleDraft {
    /// The role as meant; a code that names nothing is refused.
    fn parse(self) -> Result<Role, Error> {
        let rights: Option<Vec<Right>> = self.rights.iter().map(|code| Right::parse(code)).collect();
        let rules = Rules {
            rights: Rights::of(rights.ok_or(Error::NotFound)?),
            reach: Reach::parse(&self.reach).ok_or(Error::NotFound)?,
            vip: self.vip,
            days_back: self.days_back,
            limits: limits(&self.limits)?,
            password_days: self.password_days,
            second_factor: self.second_factor,
            hours: Hours::parse(&self.hours).ok_or(Error::NotFound)?,
            idle_minutes: self.idle_minutes,
        };
        Ok(Role { id: role_id(&self.id)?, name: self.name.trim().to_owned(), rules })
    }
}

fn limits(numbers: &BTreeMap<String, Option<u32>>) -> Result<Limits, Error> {
    numbers.iter().try_fold(Limits::none(), |limits, (code, number)| {
        let meter = Meter::parse(code).ok_or(Error::NotFound)?;
        Ok(limits.with(meter, *number))
    })
}

/// A role's id from the wire; what is none names nothing.
pub(super) fn role_id(text: &str) -> Result<RoleId, Error> {
    RoleId::parse(text).ok_or(Error::NotFound)
}

/// A cell of the matrix of rights.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RightView {
    right: String,
    area: String,
    deed: String,
    /// The right it is worth nothing without.
    needs: Option<String>,
    owners_only: bool,
}

/// All roles, the owner's first.
#[tauri::command]
#[specta::specta]
pub async fn roles_list(door: DoorState<'_>) -> Result<Vec<RoleView>, CommandError> {
    Ok(door.session(roles::list).await?.into_iter().map(RoleView::from).collect())
}

/// All rights, in the order of the matrix.
#[tauri::command]
#[specta::specta]
#[must_use]
pub fn rights_matrix() -> Vec<RightView> {
    let view = |right: &Right| RightView {
        right: right.code().to_owned(),
        area: right.area().code().to_owned(),
        deed: right.deed().code().to_owned(),
        needs: right.needs().map(|needed| needed.code().to_owned()),
        owners_only: right.is_owners(),
    };
    Right::ALL.iter().map(view).collect()
}

/// Changes what a role may do, at once for everybody who has it.
#[tauri::command]
#[specta::specta]
pub async fn role_save(door: DoorState<'_>, draft: RoleDraft) -> Result<(), CommandError> {
    door.signed_in_at(move |desk, session| roles::save(desk, session, draft.parse()?)).await
}

/// Makes a role of one's own from another.
#[tauri::command]
#[specta::specta]
pub async fn role_copy(door: DoorState<'_>, id: String, name: String) -> Result<RoleView, CommandError> {
    let copied = door.signed_in_at(move |desk, session| roles::copy(desk, session, &role_id(&id)?, &name)).await?;
    Ok(copied.into())
}

/// Removes a role that nobody has.
#[tauri::command]
#[specta::specta]
pub async fn role_remove(door: DoorState<'_>, id: String) -> Result<(), CommandError> {
    door.signed_in_at(move |desk, session| roles::remove(desk, session, &role_id(&id)?)).await
}

/// Gives a ready role back its own rules.
#[tauri::command]
#[specta::specta]
pub async fn role_reset(door: DoorState<'_>, id: String) -> Result<(), CommandError> {
    door.signed_in_at(move |desk, session| roles::reset(desk, session, &role_id(&id)?)).await
}

/// Looks at the base as a role, without changing anything; `null` ends it.
#[tauri::command]
#[specta::specta]
pub async fn see_as(door: DoorState<'_>, role_id: Option<String>) -> Result<(), CommandError> {
    door.session(move |session| {
        let role = role_id.as_deref().map(self::role_id).transpose()?;
        session.see_as(role.as_ref())
    })
    .await?;
    door.tell_phase();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use kartoteka_domain::ReadyRole;

    fn draft(view: RoleView) -> RoleDraft {
        let RoleView { id, name, rights, reach, vip, days_back, limits, password_days, second_factor, hours, idle_minutes, .. } = view;
        RoleDraft { id, name, rights, reach, vip, days_back, limits, password_days, second_factor, hours, idle_minutes }
    }

    fn view(role: Role) -> RoleView {
        RoleEntry { role, people: 0, changed: false }.into()
    }

    #[test]
    fn a_role_comes_back_from_the_screen_as_it_went_there() {
        for role in ReadyRole::ALL.map(Role::ready) {
            assert_eq!(draft(view(role.clone())).parse().unwrap(), role);
        }
    }

    #[test]
    fn a_role_with_a_code_that_names_nothing_is_refused() {
        let wrong: [fn(&mut RoleDraft); 5] = [
            |draft| draft.id = "Owner!".into(),
            |draft| draft.rights.push("fly".into()),
            |draft| draft.reach = "everywhere".into(),
            |draft| draft.hours = "7:0-1".into(),
            |draft| draft.limits = BTreeMap::from([("miles".into(), None)]),
        ];
        for spoil in wrong {
            let mut draft = draft(view(Role::ready(ReadyRole::FrontDesk)));
            spoil(&mut draft);
            assert!(matches!(draft.parse(), Err(Error::NotFound)));
        }
    }

    #[test]
    fn the_matrix_names_every_right_once() {
        let matrix = rights_matrix();
        assert_eq!(matrix.len(), Right::ALL.len());
        assert!(
            matrix.iter().any(|cell| cell.right == "change-roles" && cell.owners_only && cell.needs.as_deref() == Some("invite-people"))
        );
    }
}
