//! An import from the first look to the last regret.

use crate::{
    steps::{Salon, add_client},
    window::{Window, quoted},
};
use kartoteka_domain::Language;

const FIXTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/messy.csv");

pub async fn planned_run_undone() {
    let Salon { computer: _computer, window, .. } = Salon::open("bring-in", Language::Ukrainian).await;
    add_client(&window, "Дмитро", "0671112244").await;
    window.clients(1).await;

    window.press(&window.t("clients-bring-in")).await;
    window.fill(&window.t("import-file"), FIXTURE).await;
    window.press(&window.t("import-read")).await;
    plan(&window, [7, 1, 0, 4]).await;
    left_out(&window).await;
    window.pick(&window.t("import-strategy-create")).await;
    plan(&window, [8, 0, 0, 4]).await;
    window.pick(&window.t("import-strategy-skip")).await;
    plan(&window, [7, 0, 1, 4]).await;

    window.press(&window.t_with("import-run", &[("count", "7")])).await;
    window.text(&window.t_with("import-done", &[("file", "messy.csv")])).await;
    left_out(&window).await;
    window.press(&window.t("import-see-clients")).await;
    window.clients(8).await;

    window.press(&window.t("clients-bring-in")).await;
    window.press(&window.t("import-undo")).await;
    window.text(&window.t_with("import-undo-title", &[("file", "messy.csv")])).await;
    window.text(&window.t_with("import-undo-added", &[("count", "7")])).await;
    window.press_in_dialog(&window.t("import-undo")).await;
    window.text(&window.t_with("import-undone-toast", &[("count", "7")])).await;
    window.text(&window.t("import-was-undone")).await;
    window.press(&window.t("nav-clients")).await;
    window.clients(1).await;
    window.close().await;
}

/// Looks what would happen: how many added, filled in, known, left out.
async fn plan(window: &Window, counts: [usize; 4]) {
    window.press(&window.t("import-look")).await;
    window.text(&window.t("import-plan")).await;
    for (id, count) in ["import-added", "import-updated", "import-skipped", "import-rejected"].into_iter().zip(counts) {
        let count = count.to_string();
        let word = window.t_with(id, &[("count", &count)]);
        window.find(&format!("//li[*[1]='{count}'][*[2]={}]", quoted(&word)), &format!("{count} {word}")).await;
    }
}

/// The rows that stay out are named by their numbers, each with its reason.
async fn left_out(window: &Window) {
    for (row, reason) in [(6, "row-empty"), (13, "row-empty"), (14, "name-or-phone-needed"), (18, "row-empty")] {
        let reason = window.t(&format!("problem-{reason}"));
        window.find(&format!("//tr[td[1]='{row}'][td[2]={}]", quoted(&reason)), &format!("row {row}: {reason}")).await;
    }
}
