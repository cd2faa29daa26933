//! A PostgreSQL of our own for one bench: started on loopback in a temporary folder as an unprivileged user, spoken to in
//! its simple protocol, gone with the folder.

use std::{
    fs,
    io::{BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    os::unix::{fs::chown, process::CommandExt as _},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};
use tempfile::TempDir;

/// The server refuses to run as root; this is who runs it then.
const NOBODY: u32 = 65_534;
/// How often a connection is tried while the server starts, each a tenth of a second after the other.
const TRIES: usize = 100;
/// Where Debian keeps what is not on the path.
const DEBIAN: &str = "/usr/lib/postgresql";
/// Version 3.0 of the protocol.
const PROTOCOL: u32 = 196_608;

/// A running server with a connection.
pub struct Postgres {
    server: Child,
    stream: BufReader<TcpStream>,
    folder: TempDir,
}

impl Postgres {
    /// Starts one; nothing when it is not installed.
    pub fn start() -> Option<Self> {
        let programs = programs()?;
        let folder = tempfile::tempdir().unwrap();
        let is_root = fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0);
        if is_root {
            chown(folder.path(), Some(NOBODY), Some(NOBODY)).unwrap();
        }
        let command = |name: &str| {
            let mut command = Command::new(programs.join(name));
            command.current_dir(folder.path()).stdout(Stdio::null()).stderr(Stdio::null());
            if is_root {
                command.uid(NOBODY).gid(NOBODY);
            }
            command
        };
        let data = folder.path().join("data");
        let made =
            command("initdb").args(["--auth=trust", "--username=bench", "--encoding=UTF8", "--locale=C.UTF-8", "-D"]).arg(&data).status();
        assert!(made.unwrap().success(), "initdb");
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let settings = [
            format!("port={port}"),
            "listen_addresses=127.0.0.1".to_owned(),
            format!("unix_socket_directories={}", folder.path().display()),
            "shared_buffers=256MB".to_owned(),
            "fsync=off".to_owned(),
            "jit=off".to_owned(),
        ];
        let mut server = command("postgres");
        server.arg("-D").arg(&data);
        for setting in &settings {
            server.args(["-c", setting]);
        }
        let server = server.spawn().unwrap();
        let stream = connect(port);
        let mut postgres = Self { server, stream: BufReader::new(stream), folder };
        let mut start = PROTOCOL.to_be_bytes().to_vec();
        start.extend_from_slice(b"user\0bench\0database\0postgres\0\0");
        postgres.send(None, &start);
        postgres.answer();
        Some(postgres)
    }

    /// A folder the server can read.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Runs statements; the first column of every row.
    pub fn query(&mut self, sql: &str) -> Vec<String> {
        self.send(Some(b'Q'), &[sql.as_bytes(), b"\0"].concat());
        self.answer()
    }

    fn send(&mut self, kind: Option<u8>, body: &[u8]) {
        let length = u32::try_from(body.len() + 4).unwrap().to_be_bytes();
        let message: Vec<u8> = kind.into_iter().chain(length).chain(body.iter().copied()).collect();
        self.stream.get_mut().write_all(&message).unwrap();
    }

    /// Reads until the server waits for the next query.
    fn answer(&mut self) -> Vec<String> {
        let mut rows = Vec::new();
        loop {
            let mut head = [0; 5];
            self.stream.read_exact(&mut head).unwrap();
            let length = u32::from_be_bytes(head[1..].try_into().unwrap()) as usize - 4;
            let mut body = vec![0; length];
            self.stream.read_exact(&mut body).unwrap();
            match head[0] {
                b'Z' => return rows,
                b'E' => panic!("PostgreSQL says: {}", String::from_utf8_lossy(&body)),
                // A count of columns, then each with its length.
                b'D' => {
                    let length = u32::from_be_bytes(body[2..6].try_into().unwrap()) as usize;
                    rows.push(String::from_utf8(body[6..6 + length].to_vec()).unwrap());
                }
                _ => {}
            }
        }
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // The folder goes away with all of it: nothing is lost by a hard end. Its children end when they miss it.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn connect(port: u16) -> TcpStream {
    for _ in 0..TRIES {
        if let Ok(stream) = TcpStream::connect(("127.0.0.1", port)) {
            stream.set_nodelay(true).unwrap();
            // It takes connections a moment before it answers them.
            thread::sleep(Duration::from_millis(500));
            return stream;
        }
        thread::sleep(Duration::from_millis(100));
    }
    panic!("PostgreSQL did not start");
}

/// Where `initdb` and `postgres` are: on Debian beside the newest version, else on the path.
fn programs() -> Option<PathBuf> {
    let versions = fs::read_dir(DEBIAN).into_iter().flatten().flatten().map(|version| version.path().join("bin"));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut versions: Vec<PathBuf> = versions.collect();
    versions.sort();
    versions.into_iter().rev().chain(std::env::split_paths(&path)).find(|folder| folder.join("initdb").exists())
}
