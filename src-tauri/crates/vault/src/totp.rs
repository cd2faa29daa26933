//! The second factor: six digits from an authenticator (RFC 6238: SHA-1, 30 seconds), and recovery codes on paper.
//!
//! It guards a sign-in and grave steps against a watched password; it adds nothing to the encryption. The caller keeps the
//! bytes sealed and writes them back after every check that succeeded, or a code could be used again.

use crate::{
    code::{InviteCode, SHORT},
    codec::{Malformed, Reader, Writer},
    error::Error,
};
use std::fmt;
use totp_rs::{Builder, Secret, Totp};
use zeroize::Zeroizing;

const FORMAT: u8 = 1;
const SECRET_LENGTH: usize = 20;
const DIGITS: usize = 6;
const STEP_SECONDS: u64 = 30;
const RECOVERY_CODES: usize = 10;

/// One person's second factor.
pub struct SecondFactor {
    secret: Zeroizing<[u8; SECRET_LENGTH]>,
    /// The latest step whose code was used.
    used: u64,
    /// The step it was when that code was used.
    seen: u64,
    /// Of the recovery codes that are left.
    recovery: Vec<[u8; 32]>,
}

/// What was right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UsedFactor {
    /// The authenticator's code.
    Code,
    /// A recovery code, which is now used up.
    RecoveryCode {
        /// How many are left.
        left: usize,
    },
}

/// Why a code is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TotpError {
    /// It is not the code of these minutes, and no recovery code that is left.
    #[error("the code is wrong")]
    Wrong,
    /// It was right and was used before; the next one comes within 30 seconds.
    #[error("the code was used before")]
    Used,
    /// This PC's clock went back since the last code: old codes would be good again. Recovery codes work.
    #[error("the clock went back")]
    ClockWentBack,
}

impl SecondFactor {
    /// A new second factor and its ten recovery codes, which are told once.
    ///
    /// # Errors
    /// When the operating system gives no random bytes.
    pub fn make() -> Result<(Self, Vec<String>), Error> {
        let mut secret = Zeroizing::new([0; SECRET_LENGTH]);
        getrandom::fill(secret.as_mut_slice())?;
        let codes = (0..RECOVERY_CODES).map(|_| InviteCode::make(SHORT)).collect::<Result<Vec<_>, _>>()?;
        let recovery = codes.iter().map(|code| hash(&secret, code)).collect();
        Ok((Self { secret, used: 0, seen: 0, recovery }, codes.iter().map(|code| code.as_str().to_owned()).collect()))
    }

    /// What the QR code says: `otpauth://totp/…`.
    #[must_use]
    pub fn uri(&self, issuer: &str, account: &str) -> String {
        // A colon would end the issuer.
        let [issuer, account] = [issuer, account].map(|text| escaped(&text.replace(':', " ")));
        let secret = Zeroizing::new(self.totp().secret().to_base32());
        format!("otpauth://totp/{issuer}:{account}?secret={}&issuer={issuer}&algorithm=SHA1&digits=6&period=30", *secret)
    }

    /// The secret to be typed where no camera is: base32 in groups of four.
    #[must_use]
    pub fn secret_text(&self) -> String {
        let plain = Zeroizing::new(self.totp().secret().to_base32());
        let groups: Vec<&str> = plain.as_bytes().chunks(4).filter_map(|group| std::str::from_utf8(group).ok()).collect();
        groups.join(" ")
    }

    /// Takes a code of the authenticator (of now, or the step before or after; each once) or a recovery code, however it
    /// is typed.
    ///
    /// # Errors
    /// See [`TotpError`]; nothing is used up then.
    pub fn check(&mut self, text: &str, now_ms: i64) -> Result<UsedFactor, TotpError> {
        let digits: Zeroizing<String> = Zeroizing::new(text.chars().filter(|sign| !sign.is_whitespace() && *sign != '-').collect());
        if digits.len() == DIGITS && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return self.check_code(&digits, now_ms);
        }
        let code = InviteCode::parse(text).ok_or(TotpError::Wrong)?;
        let hash = hash(&self.secret, &code);
        let at = self.recovery.iter().position(|kept| *kept == hash).ok_or(TotpError::Wrong)?;
        self.recovery.swap_remove(at);
        Ok(UsedFactor::RecoveryCode { left: self.recovery.len() })
    }

    fn check_code(&mut self, digits: &str, now_ms: i64) -> Result<UsedFactor, TotpError> {
        let seconds = u64::try_from(now_ms / 1000).unwrap_or_default();
        let now = seconds / STEP_SECONDS;
        if now.saturating_add(1) < self.seen {
            return Err(TotpError::ClockWentBack);
        }
        let step = self.totp().check(digits, seconds).ok_or(TotpError::Wrong)?;
        if step <= self.used {
            return Err(TotpError::Used);
        }
        (self.used, self.seen) = (step, now);
        Ok(UsedFactor::Code)
    }

    fn totp(&self) -> Totp {
        Builder::new().with_secret(Secret::new_stack(*self.secret)).build_noncompliant()
    }

    /// Everything, to be kept sealed.
    #[must_use]
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let mut to = Writer::with_room(64 + RECOVERY_CODES * 32);
        to.u8(FORMAT).raw(self.secret.as_slice()).u64(self.used).u64(self.seen).count(self.recovery.len());
        self.recovery.iter().for_each(|hash| {
            to.raw(hash);
        });
        to.secret()
    }

    /// Reads what [`Self::to_bytes`] wrote.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Self::read(Reader::new(bytes)).ok()
    }

    fn read(mut from: Reader) -> Result<Self, Malformed> {
        if from.u8()? != FORMAT {
            return Err(Malformed);
        }
        let secret = Zeroizing::new(from.array()?);
        let read = Self { secret, used: from.u64()?, seen: from.u64()?, recovery: from.list(RECOVERY_CODES, Reader::array)? };
        from.end()?;
        Ok(read)
    }
}

impl fmt::Debug for SecondFactor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecondFactor(…)")
    }
}

/// What is kept of a recovery code; without the secret beside it not even a guess can be checked.
fn hash(secret: &[u8; SECRET_LENGTH], code: &InviteCode) -> [u8; 32] {
    let key = blake3::derive_key("Kartoteka 2026 recovery codes of a second factor v1", secret);
    *blake3::keyed_hash(&key, code.as_str().as_bytes()).as_bytes()
}

/// Percent-encoding of everything that is not unreserved in RFC 3986.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() * 3);
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => escaped.push(char::from(byte)),
            _ => escaped.push_str(&format!("%{byte:02X}")),
        }
    }
    escaped
}

#[cfg(test)]
mod tests;
