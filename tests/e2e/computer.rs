//! A computer of the story: a screen, a D-Bus session, a keyring, home folders. Everything ends with it.

use std::{
    env, fs,
    fs::File,
    io::{BufRead, BufReader, Write},
    net::{Ipv4Addr, TcpListener},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};
use tempfile::TempDir;

/// The name of the program's folders, as the system's conventions make them from its identifier.
const FOLDER: &str = "app.kartoteka.desk";

pub struct Computer {
    home: TempDir,
    display: String,
    bus: String,
    children: Vec<Child>,
    locale: String,
    /// A place to be mounted for the program alone, so that nothing of it outlives the journey.
    protected: Option<PathBuf>,
}

impl Computer {
    /// A fresh one, whose system speaks `locale` (`uk_UA.UTF-8`).
    pub fn new(locale: &str) -> Self {
        Self::with_screen(locale, (1280, 720))
    }

    /// The same with a screen of another size.
    pub fn with_screen(locale: &str, (width, height): (u32, u32)) -> Self {
        let home = tempfile::tempdir().unwrap();
        let size = format!("{width}x{height}x24");
        let (screen, display) =
            announced(Command::new("Xvfb").args(["-displayfd", "1", "-screen", "0", &size, "-nolisten", "tcp"]), "Xvfb");
        let mut computer = Self {
            home,
            display: format!(":{display}"),
            bus: String::new(),
            children: vec![screen],
            locale: locale.to_owned(),
            protected: None,
        };
        let (daemon, bus) = announced(computer.command("dbus-daemon").args(["--session", "--nofork", "--print-address=1"]), "dbus-daemon");
        computer.children.push(daemon);
        computer.bus = bus;
        computer.unlock_keyring();
        computer
    }

    fn unlock_keyring(&mut self) {
        let mut keyring = self
            .command("gnome-keyring-daemon")
            .args(["--foreground", "--unlock", "--components=secrets"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("gnome-keyring is installed by cargo xtask test");
        keyring.stdin.take().unwrap().write_all(b"the keyring of a journey").unwrap();
        self.children.push(keyring);
        thread::sleep(Duration::from_millis(700));
    }

    /// A command that lives on this computer.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        let home = self.home.path();
        for (name, folder) in
            [("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache"), ("XDG_RUNTIME_DIR", "run")]
        {
            fs::create_dir_all(home.join(folder)).unwrap();
            command.env(name, home.join(folder));
        }
        command
            .env("HOME", home)
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            // The story's system bus is its session bus: a journey can send the signals of the session manager.
            .env("DBUS_SYSTEM_BUS_ADDRESS", &self.bus)
            .env("LC_ALL", &self.locale)
            .env("LANG", &self.locale)
            .env("GDK_BACKEND", "x11")
            .env("GTK_USE_PORTAL", "0")
            .env("NO_AT_BRIDGE", "1")
            .env_remove("WAYLAND_DISPLAY");
        command
    }

    /// Starts tauri-driver; its port.
    pub fn driver(&mut self, log: &Path) -> u16 {
        let [port, native] = free_ports();
        let driver = env::var("KARTOTEKA_TAURI_DRIVER").unwrap_or_else(|_| "tauri-driver".to_owned());
        let output = File::options().create(true).append(true).open(log).unwrap();
        let mut command = self.command(if self.protected.is_some() { "unshare" } else { &driver });
        if let Some(disk) = &self.protected {
            let mount = "mount -t tmpfs -o ro none \"$0\" && exec \"$@\"";
            command.args(["--mount", "sh", "-c", mount]).arg(disk).arg(&driver);
        }
        let child = command
            .args(["--port", &port.to_string(), "--native-port", &native.to_string()])
            .stdout(output.try_clone().unwrap())
            .stderr(output)
            .spawn()
            .expect("tauri-driver is installed by cargo xtask test");
        self.children.push(child);
        thread::sleep(Duration::from_millis(700));
        port
    }

    /// A write-protected disk at `name`, for programs started from now on; `None` where nobody can have one.
    pub fn write_protected(&mut self, name: &str) -> Option<PathBuf> {
        let disk = self.path(name);
        fs::create_dir(&disk).unwrap();
        let probe = Command::new("unshare").args(["--mount", "mount", "-t", "tmpfs", "-o", "ro", "none"]).arg(&disk).output();
        if probe.is_ok_and(|probe| probe.status.success()) {
            self.protected = Some(disk.clone());
            return Some(disk);
        }
        // Whoever may not mount may not write here either.
        fs::set_permissions(&disk, fs::Permissions::from_mode(0o555)).unwrap();
        File::create(disk.join("probe")).is_err().then_some(disk)
    }

    /// Kills the program in the middle of whatever it does.
    pub fn kill_program(&self) {
        let home = format!("XDG_DATA_HOME={}", self.path("data").display());
        let program = program().canonicalize().unwrap();
        let lives_here = |process: &Path| {
            fs::read_link(process.join("exe")).is_ok_and(|exe| exe == program)
                && fs::read(process.join("environ"))
                    .is_ok_and(|environ| environ.split(|byte| *byte == 0).any(|entry| entry == home.as_bytes()))
        };
        let processes = || fs::read_dir("/proc").unwrap().flatten().map(|entry| entry.path()).find(|process| lives_here(process));
        let process = processes().expect("the program runs");
        assert!(Command::new("kill").arg("-KILL").arg(process.file_name().unwrap()).status().unwrap().success());
        while processes().is_some() {
            thread::sleep(Duration::from_millis(50));
        }
    }

    pub fn display(&self) -> &str {
        &self.display
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// The folder of the client base.
    pub fn base(&self) -> PathBuf {
        self.path("data").join(FOLDER).join("base")
    }

    /// Everything that lies on this computer.
    pub fn home(&self) -> &Path {
        self.home.path()
    }
}

impl Drop for Computer {
    fn drop(&mut self) {
        for child in self.children.iter_mut().rev() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// Starts a program that says on its first line where it listens.
fn announced(command: &mut Command, name: &str) -> (Child, String) {
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("{name} is installed by cargo xtask test: {error}"));
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert!(!line.trim().is_empty(), "{name} did not start");
    (child, line.trim().to_owned())
}

/// Two ports that nobody listens at.
fn free_ports() -> [u16; 2] {
    let listeners = [0, 0].map(|any| TcpListener::bind((Ipv4Addr::LOCALHOST, any)).unwrap());
    listeners.map(|listener| listener.local_addr().unwrap().port())
}

/// The built program.
pub fn program() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    env::var_os("KARTOTEKA_BIN").map_or_else(|| target.join("debug/kartoteka"), PathBuf::from)
}

/// Where logs and pictures of failed journeys lie.
pub fn evidence() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/e2e");
    fs::create_dir_all(&root).unwrap();
    root
}
