//! Whether the disk under the base is encrypted, where the system tells without asking for rights.

use std::path::Path;

/// Whether the disk that holds `dir` is encrypted; `None` where the system does not tell.
#[must_use]
pub(super) fn is_encrypted(dir: &Path) -> Option<bool> {
    // Windows and macOS tell it to administrators only.
    if cfg!(target_os = "linux") { linux::is_encrypted(dir, Path::new("/")) } else { None }
}

mod linux {
    use std::{
        fs,
        path::{Path, PathBuf},
    };

    /// More layers of devices than anybody stacks.
    const LAYERS: usize = 10;

    /// Looks for dm-crypt below the mount of `dir`; `root` is where `proc`, `sys` and `dev` lie.
    pub(super) fn is_encrypted(dir: &Path, root: &Path) -> Option<bool> {
        let dir = dir.canonicalize().ok()?;
        let mounts = fs::read_to_string(root.join("proc/self/mountinfo")).ok()?;
        // The deepest; of equal ones the last, which covers the others.
        let mount = mounts
            .lines()
            .filter_map(Mount::parse)
            .filter(|mount| dir.starts_with(&mount.at))
            .max_by_key(|mount| mount.at.components().count())?;
        match mount.kind.as_str() {
            "ecryptfs" | "fuse.gocryptfs" | "fuse.encfs" => Some(true),
            _ => layer_is_encrypted(&block_device(root, &mount)?, LAYERS),
        }
    }

    /// A line of `mountinfo`.
    struct Mount {
        /// `major:minor`.
        number: String,
        at: PathBuf,
        kind: String,
        source: String,
    }

    impl Mount {
        fn parse(line: &str) -> Option<Self> {
            let (before, after) = line.split_once(" - ")?;
            let mut before = before.split(' ').skip(2);
            let (number, at) = (before.next()?.to_owned(), before.nth(1)?);
            let mut after = after.split(' ');
            let (kind, source) = (after.next()?.to_owned(), after.next()?.to_owned());
            // Blanks in names are written so.
            Some(Self { number, at: at.replace("\\040", " ").into(), kind, source })
        }
    }

    /// The folder of the device in `sys`. Btrfs mounts have a number of their own, so the name of the device counts too.
    fn block_device(root: &Path, mount: &Mount) -> Option<PathBuf> {
        let by_number = root.join("sys/dev/block").join(&mount.number);
        if by_number.exists() {
            return by_number.canonicalize().ok();
        }
        let device = root.join(mount.source.strip_prefix('/')?).canonicalize().ok()?;
        root.join("sys/class/block").join(device.file_name()?).canonicalize().ok()
    }

    /// Whether this layer is dm-crypt, or all it lies on is: volumes and arrays lie on several devices. Nothing known of a
    /// layer below means that nothing is known.
    fn layer_is_encrypted(device: &Path, layers: usize) -> Option<bool> {
        let uuid = fs::read_to_string(device.join("dm/uuid")).unwrap_or_default();
        if uuid.starts_with("CRYPT-") {
            return Some(true);
        }
        let below: Vec<PathBuf> = fs::read_dir(device.join("slaves")).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        if below.is_empty() {
            // A disk or its part: what the disk does by itself nobody sees.
            return Some(false);
        }
        let next = layers.checked_sub(1)?;
        below.iter().map(|device| layer_is_encrypted(&device.canonicalize().ok()?, next)).try_fold(true, |all, one| Some(all && one?))
    }

    #[cfg(test)]
    #[cfg(unix)]
    mod tests {
        use super::*;
        use std::os::unix::fs::symlink;

        /// A system with one mount over everything and these devices: name, number, uuid of the mapper, what it lies on.
        fn check(mount: &str, devices: &[(&str, &str, &str, &[&str])]) -> Option<bool> {
            let root = tempfile::tempdir().unwrap();
            let dir = |path: &str| {
                let dir = root.path().join(path);
                fs::create_dir_all(&dir).unwrap();
                dir
            };
            for (name, number, uuid, below) in devices {
                let device = dir(&format!("sys/devices/{name}"));
                fs::create_dir_all(device.join("slaves")).unwrap();
                if !uuid.is_empty() {
                    fs::create_dir_all(device.join("dm")).unwrap();
                    fs::write(device.join("dm/uuid"), uuid).unwrap();
                }
                below
                    .iter()
                    .for_each(|name| symlink(root.path().join("sys/devices").join(name), device.join("slaves").join(name)).unwrap());
                symlink(&device, dir("sys/dev/block").join(number)).unwrap();
                symlink(&device, dir("sys/class/block").join(name)).unwrap();
                fs::write(dir("dev").join(name), "").unwrap();
            }
            fs::write(dir("proc/self").join("mountinfo"), format!("22 1 0:21 / /proc rw - proc proc rw\n{mount}\n")).unwrap();
            is_encrypted(&dir("home/salon base"), root.path())
        }

        const DISK: (&str, &str, &str, &[&str]) = ("sda2", "8:2", "", &[]);
        const CRYPT: (&str, &str, &str, &[&str]) = ("dm-0", "254:0", "CRYPT-LUKS2-0123-luks", &["sda2"]);
        const VOLUME: (&str, &str, &str, &[&str]) = ("dm-1", "254:1", "LVM-0123", &["dm-0"]);

        #[test]
        fn dm_crypt_is_found_under_the_mount_and_under_volumes() {
            assert_eq!(check("30 1 254:0 / / rw shared:1 - ext4 /dev/mapper/luks rw", &[DISK, CRYPT]), Some(true));
            assert_eq!(check("30 1 254:1 / / rw - ext4 /dev/mapper/vg-root rw", &[DISK, CRYPT, VOLUME]), Some(true));
        }

        #[test]
        fn a_volume_half_of_which_is_plain_is_not_encrypted() {
            let half = ("dm-1", "254:1", "LVM-0123", &["dm-0", "sda2"][..]);
            assert_eq!(check("30 1 254:1 / / rw - ext4 /dev/mapper/vg-root rw", &[DISK, CRYPT, half]), Some(false));
        }

        #[test]
        fn a_plain_disk_is_not_encrypted() {
            assert_eq!(check("30 1 8:2 / / rw - ext4 /dev/sda2 rw", &[DISK]), Some(false));
        }

        #[test]
        fn the_name_of_the_device_counts_where_the_mount_has_a_number_of_its_own() {
            assert_eq!(check("30 1 0:35 / / rw - btrfs /dev/dm-0 rw", &[DISK, CRYPT]), Some(true));
        }

        #[test]
        fn what_lies_on_no_device_is_not_known() {
            assert_eq!(check("30 1 0:50 / / rw - overlay overlay rw", &[DISK]), None);
            assert_eq!(check("30 1 0:51 / / rw - zfs tank/home rw", &[DISK]), None);
            assert_eq!(check("nonsense", &[]), None);
        }
    }
}
