//! E-mail addresses.

use crate::mask;

/// An e-mail address as we store and compare it: trimmed, with a lower-case domain.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Email(String);

/// The text is no e-mail address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an e-mail address looks like name@example.com")]
pub struct EmailError;

impl Email {
    /// Reads an address typed by a person or found in an imported file.
    ///
    /// # Errors
    /// When the text has not exactly one `@` with a name before and a domain with a dot after it.
    pub fn parse(text: &str) -> Result<Self, EmailError> {
        let (name, domain) = text.trim().split_once('@').ok_or(EmailError)?;
        let clean = |part: &str| !part.is_empty() && !part.contains(['@', ',', ';', '<', '>']) && !part.contains(char::is_whitespace);
        let labels = domain.split('.').count();
        let length = name.len() + domain.len();
        if !clean(name) || !clean(domain) || labels < 2 || domain.split('.').any(str::is_empty) || length > 253 {
            return Err(EmailError);
        }
        Ok(Self(format!("{name}@{}", domain.to_lowercase())))
    }

    /// What is left of it for eyes without the right to see it: no address to write to any more.
    #[must_use]
    pub(crate) fn masked(&self) -> Self {
        Self(mask::email(&self.0))
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(text: &str, result: &Expect) {
        result.assert_eq(&match Email::parse(text) {
            Ok(email) => email.0,
            Err(error) => format!("error: {error}"),
        });
    }

    #[test]
    fn keeps_the_name_and_lowers_the_domain() {
        check(" Olena.K@Example.COM ", &expect!["Olena.K@example.com"]);
    }

    #[test]
    fn refuses_two_at_signs() {
        check("a@b@c.pl", &expect!["error: an e-mail address looks like name@example.com"]);
    }

    #[test]
    fn refuses_a_domain_without_a_dot() {
        check("a@b", &expect!["error: an e-mail address looks like name@example.com"]);
    }
}
