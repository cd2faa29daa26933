//! The steps of signing in after the password was right: the confirmation code, a new password, setting codes up, the
//! rules on data, the lesson.
//!
//! Until they are done the session refuses everything else ([`Error::StepFirst`](crate::Error::StepFirst)).

/// Something to be done before anything else may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// The confirmation code.
    Code,
    /// A new password: the present one is too old.
    Password,
    /// Confirmation codes must be set up.
    EnrolCode,
    /// The rules on data wait to be signed.
    Rules,
    /// The lesson on security was never taken.
    Lesson,
}

impl Step {
    /// The name on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Password => "password",
            Self::EnrolCode => "enrol-code",
            Self::Rules => "rules",
            Self::Lesson => "lesson",
        }
    }
}
