//! From a password to a key: Argon2id, its limits and its calibration to this PC.

use crate::{error::Error, key::Key, password::Password};
use argon2::{Algorithm, Argon2, Params, Version};
use std::time::{Duration, Instant};

const MIB: u32 = 1024;
const SHORTEST: Duration = Duration::from_millis(500);
const AIM: Duration = Duration::from_millis(750);
const LONGEST: Duration = Duration::from_secs(1);

/// What a password's check costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KdfParams {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes, filled in parallel.
    pub lanes: u32,
}

/// Parameters that no vault may have: too weak, or so large that checking a password would be an attack on the PC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the parameters of the password's derivation are out of limits")]
pub struct KdfLimits;

impl KdfParams {
    /// The least a vault is made with.
    pub const FLOOR: Self = Self { memory_kib: 64 * MIB, passes: 3, lanes: 4 };
    /// The least that opens at all: for tests and invented data.
    pub const FASTEST: Self = Self { memory_kib: 19 * MIB, passes: 1, lanes: 1 };

    /// Whether the parameters are within what is ever accepted: 19 MiB to 1 GiB, 1 to 16 passes, 1 to 8 lanes.
    ///
    /// # Errors
    /// When one of them is not.
    pub fn check(self) -> Result<(), KdfLimits> {
        let ok = (19 * MIB..=1024 * MIB).contains(&self.memory_kib) && (1..=16).contains(&self.passes) && (1..=8).contains(&self.lanes);
        ok.then_some(()).ok_or(KdfLimits)
    }

    /// Whether each figure is at least that of `other`.
    #[must_use]
    pub fn at_least(self, other: Self) -> bool {
        self.memory_kib >= other.memory_kib && self.passes >= other.passes
    }

    /// Parameters that take 0.5 to 1 s on this PC, memory first, never above an eighth of it and never below [`Self::FLOOR`].
    /// Takes some seconds.
    #[must_use]
    pub fn calibrate() -> Self {
        choose(memory_limit_kib(), time)
    }
}

/// The key a password gives with `salt`. Limits are checked before anything runs.
pub(crate) fn stretch(password: &Password, salt: &[u8; 16], params: KdfParams) -> Result<Key, Error> {
    params.check()?;
    let limits = |_| Error::Kdf(KdfLimits);
    let argon = Argon2::new(
        Algorithm::Argon2id,
        Version::V0x13,
        Params::new(params.memory_kib, params.passes, params.lanes, Some(32)).map_err(limits)?,
    );
    let mut out = zeroize::Zeroizing::new([0; 32]);
    argon.hash_password_into(password.bytes(), salt, out.as_mut_slice()).map_err(|error| match error {
        argon2::Error::OutOfMemory => Error::OutOfMemory,
        _ => Error::Refused,
    })?;
    Key::from_slice(out.as_slice()).ok_or(Error::Refused)
}

/// Steps nearer to the aim until `time` says long enough; four are plenty where the cost is in proportion.
fn choose(limit_kib: u32, time: impl Fn(KdfParams) -> Option<Duration>) -> KdfParams {
    let mut params = KdfParams::FLOOR;
    for _ in 0..4 {
        let Some(took) = time(params) else { return KdfParams::FLOOR };
        let next = if (SHORTEST..=LONGEST).contains(&took) { params } else { nearer(params, took, limit_kib) };
        if next == params {
            break;
        }
        params = next;
    }
    params
}

/// Memory first; passes only when memory has no room.
fn nearer(params: KdfParams, took: Duration, limit_kib: u32) -> KdfParams {
    let floor = KdfParams::FLOOR;
    let limit_kib = limit_kib.clamp(floor.memory_kib, 1024 * MIB);
    let memory_kib = scaled(params.memory_kib, took, AIM).clamp(floor.memory_kib, limit_kib);
    if memory_kib != params.memory_kib {
        return KdfParams { memory_kib, ..params };
    }
    KdfParams { passes: scaled(params.passes, took, AIM).clamp(floor.passes, 16), ..params }
}

/// `figure` as large as it takes for `took` to become `aim`, the cost being in proportion to it.
fn scaled(figure: u32, took: Duration, aim: Duration) -> u32 {
    let scaled = u128::from(figure) * aim.as_micros() / took.as_micros().max(1);
    u32::try_from(scaled).unwrap_or(u32::MAX)
}

/// The better of two: a busy moment must not make the vault's password cheap for ever.
fn time(params: KdfParams) -> Option<Duration> {
    let once = || {
        let started = Instant::now();
        stretch(&Password::new("calibration".to_owned()), &[0; 16], params).ok().map(|_| started.elapsed())
    };
    once()?.min(once()?).into()
}

#[cfg(target_os = "linux")]
fn memory_limit_kib() -> u32 {
    let system = rustix::system::sysinfo();
    let bytes = u128::from(system.totalram) * u128::from(system.mem_unit.max(1));
    u32::try_from(bytes / 8 / 1024).unwrap_or(u32::MAX)
}

/// Where the size of the memory is not asked, a PC of 4 GiB is assumed.
#[cfg(not(target_os = "linux"))]
fn memory_limit_kib() -> u32 {
    512 * MIB
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A PC that needs `millis` for the floor, in proportion to memory and passes.
    fn pc(millis: u64) -> impl Fn(KdfParams) -> Option<Duration> {
        move |params| {
            let work = u64::from(params.memory_kib) * u64::from(params.passes);
            let floor = u64::from(KdfParams::FLOOR.memory_kib) * u64::from(KdfParams::FLOOR.passes);
            Some(Duration::from_millis(millis * work / floor))
        }
    }

    #[test]
    fn the_vector_of_rfc_9106_comes_out() {
        let params = argon2::ParamsBuilder::new()
            .m_cost(32)
            .t_cost(3)
            .p_cost(4)
            .data(argon2::AssociatedData::new(&[4; 12]).unwrap())
            .build()
            .unwrap();
        let mut tag = [0; 32];
        let argon = Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params).unwrap();
        argon.hash_password_into(&[1; 32], &[2; 16], &mut tag).unwrap();
        let hex: String = tag.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    #[test]
    fn parameters_out_of_limits_are_refused_before_anything_runs() {
        let fastest = KdfParams::FASTEST;
        for wrong in [
            KdfParams { memory_kib: 19 * MIB - 1, ..fastest },
            KdfParams { memory_kib: u32::MAX, ..fastest },
            KdfParams { passes: 0, ..fastest },
            KdfParams { passes: 17, ..fastest },
            KdfParams { lanes: 0, ..fastest },
            KdfParams { lanes: 9, ..fastest },
        ] {
            assert!(matches!(stretch(&Password::new(String::new()), &[0; 16], wrong), Err(Error::Kdf(KdfLimits))), "{wrong:?}");
        }
        assert_eq!((fastest.check(), KdfParams::FLOOR.check()), (Ok(()), Ok(())));
    }

    #[test]
    fn a_slow_pc_gets_the_floor() {
        assert_eq!(choose(1024 * MIB, pc(900)), KdfParams::FLOOR);
        assert_eq!(choose(1024 * MIB, pc(3000)), KdfParams::FLOOR);
        assert_eq!(choose(1024 * MIB, |_| None), KdfParams::FLOOR);
    }

    #[test]
    fn a_quick_pc_gets_more_memory() {
        assert_eq!(choose(1024 * MIB, pc(200)), KdfParams { memory_kib: 240 * MIB, ..KdfParams::FLOOR });
    }

    #[test]
    fn a_quick_pc_with_little_memory_gets_more_passes() {
        assert_eq!(choose(128 * MIB, pc(100)), KdfParams { memory_kib: 128 * MIB, passes: 11, lanes: 4 });
        assert_eq!(choose(0, pc(100)), KdfParams { memory_kib: 64 * MIB, passes: 16, lanes: 4 });
    }
}
