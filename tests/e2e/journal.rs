//! The journal answers who did what to whom.

use crate::steps::{Salon, add_client, open_found, verified};
use kartoteka_domain::Language;

pub async fn who_deleted_whom() {
    let Salon { computer: _computer, window, .. } = Salon::open("journal", Language::Polish).await;
    add_client(&window, "Zofia", "+48 512 000 222").await;
    add_client(&window, "Bożena", "+48 512 000 111").await;
    open_found(&window, "0111").await;
    window.press(&window.t("clients-delete")).await;
    window.found(0).await;

    window.press(&window.t("nav-journal")).await;
    window.line("Олена", &window.t("journal-line-client-added"), "Zofia").await;
    window.field(&window.t("journal-action")).await.click().await.unwrap();
    window.choose(&window.t("action-client-deleted")).await;
    window.no_text("Zofia").await;
    window.line("Олена", &window.t("journal-line-client-deleted"), "Bożena").await;
    assert!(verified(&window).await > 5, "the journal tells the first day");
    window.close().await;
}
