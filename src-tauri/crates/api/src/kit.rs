//! The recovery sheet: what the owner prints, and checking a printed one.

use crate::{Desk, Error, session::Session};
use kartoteka_domain::{Action, NewEntry, Right, Subject};
use kartoteka_vault::Kit;
use qrcode::{QrCode, render::svg};

/// Everything that stands on the sheet.
pub struct Sheet {
    /// Twenty-four words, in order.
    pub words: Vec<String>,
    /// A QR code of the words, as SVG.
    pub qr_svg: String,
    /// The identity for the stock `age` program.
    pub age_identity: String,
    /// Which base it opens.
    pub base_id: String,
    /// What the business is called.
    pub business_name: String,
}

/// Lays out the sheet of `kit`; journaled, for whoever holds it can open everything.
///
/// # Errors
/// [`Error::StepUpNeeded`] for a base that is set up, or those of [`Session::write`].
pub fn sheet(desk: &Desk, session: &Session, kit: &Kit) -> Result<Sheet, Error> {
    check_holder(desk, session)?;
    session.write(Right::HoldKit, |tx| {
        tx.note(NewEntry::new(Action::KitExported, Subject::Base));
        Ok(())
    })?;
    let words = kit.words();
    Ok(Sheet {
        words: words.split_whitespace().map(str::to_owned).collect(),
        qr_svg: qr(&words),
        age_identity: kit.age_identity().to_string(),
        base_id: desk.vault_id().to_string(),
        business_name: session.base().name.clone(),
    })
}

/// Refuses whoever has nothing to do with the sheet, or did not give the password again. While the base is being set up
/// the password was chosen a moment ago, and without the sheet nothing goes on.
fn check_holder(desk: &Desk, session: &Session) -> Result<(), Error> {
    session.check(Right::HoldKit)?;
    session.check_not_looking()?;
    if desk.local().kit_confirmed { session.check_step_up() } else { Ok(()) }
}

/// A QR code of `words`, as SVG.
pub(crate) fn qr(words: &str) -> String {
    let code = QrCode::new(words.as_bytes());
    code.map(|code| code.render::<svg::Color<'_>>().min_dimensions(240, 240).build()).unwrap_or_default()
}

/// Whether the words are the sheet of this base; tells right or wrong and shows nothing.
///
/// # Errors
/// [`Error::StepUpNeeded`], or those of [`Session::write`].
pub fn check(desk: &Desk, session: &Session, words: &str) -> Result<bool, Error> {
    check_holder(desk, session)?;
    let right = Kit::parse(words).is_ok_and(|kit| desk.kit_matches(&kit));
    session.write(Right::HoldKit, |tx| {
        tx.note(NewEntry::new(Action::KitChecked, Subject::Base).with_note(if right { "✓" } else { "✗" }));
        Ok(())
    })?;
    Ok(right)
}
