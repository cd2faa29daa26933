//! The desktop tells whoever watches over the base that there is something to see, and names nobody.

use crate::{
    computer::Computer,
    steps::{
        PASSWORD, Salon, add_client,
        team::{OWN_PASSWORD, arrive, called, invite, step_up_past_the_screen},
    },
    window::Window,
};
use kartoteka_domain::Language;
use std::{
    fs,
    fs::File,
    path::{Path, PathBuf},
    process::Child,
    time::Duration,
};

const IVY: &str = "Ivy";
const CLIENT: &str = "Harriet";

pub async fn of_an_export() {
    let Salon { computer, window, .. } = Salon::open("notice", Language::English).await;
    let heard = Listener::of(&computer);
    add_client(&window, CLIENT, "050 123 45 67").await;
    trust_administrators(&window).await;
    let code = invite(&window, IVY, "administrator").await;
    arrive(&window, IVY, &code).await;

    take_out(&window, &computer.path("clients.csv")).await;
    let notice = heard.notice(&window.t("notice-alert")).await;
    assert!(notice.contains(&window.t("notice-alert-text")), "{notice}");
    assert!(!notice.contains(CLIENT) && !notice.contains(IVY), "a notice names nobody: {notice}");
    window.close().await;
}

/// Administrators may take clients out alone and look after the watch.
async fn trust_administrators(window: &Window) {
    step_up_past_the_screen(window, PASSWORD).await;
    let script = "invoke('set_export_settings', { approval: false })
        .then(() => invoke('roles_list'))
        .then((roles) => roles.find(({ id }) => id === 'administrator'))
        .then((role) => invoke('role_save', { draft: { ...role, rights: [...role.rights, 'export-clients', 'change-watch'] } }))
        .then(() => 'saved')";
    assert_eq!(called(window, script).await, "saved");
}

async fn take_out(window: &Window, path: &Path) {
    step_up_past_the_screen(window, OWN_PASSWORD).await;
    let script = format!(
        "invoke('export_run', {{ draft: {{ query: '', format: 'csv', path: '{}', reason: 'to print', approver: null, approverPassword: null }} }})
            .then(() => 'written')",
        path.display()
    );
    assert_eq!(called(window, &script).await, "written");
}

/// Hears what programs ask the desktop to show.
struct Listener {
    monitor: Child,
    said: PathBuf,
}

impl Listener {
    fn of(computer: &Computer) -> Self {
        let said = computer.path("notices");
        let output = File::create(&said).unwrap();
        let filter = "interface='org.freedesktop.Notifications',member='Notify'";
        let monitor = computer.command("dbus-monitor").args(["--session", filter]).stdout(output).spawn().unwrap();
        Self { monitor, said }
    }

    /// Waits for the notice with this title.
    async fn notice(&self, title: &str) -> String {
        for _ in 0..150 {
            let said = fs::read_to_string(&self.said).unwrap();
            if said.contains(title) && said.contains("int32") {
                return said;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("no notice “{title}” came");
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let _ = self.monitor.kill();
        let _ = self.monitor.wait();
    }
}
