//! Who is at the other end.

use core::fmt;

use super::trim;

/// A user, as the device knows or hides it. It can hold anything that a stranger typed.
///
/// Where the device knows no user, a tunnel group or the address of the peer can stand here.
///
/// ```
/// use asa_messages::{User, UserState};
///
/// let user = User::new(r"EXAMPLE\alice");
/// assert_eq!((user.domain(), user.name()), (Some("EXAMPLE"), "alice"));
/// assert_eq!(User::new("Unknown").state(), UserState::Unknown);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct User<'a> {
    pub(super) text: &'a str,
}

/// What the device tells about a [`User`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserState {
    /// The device knows no user yet: `Unknown`.
    Unknown,
    /// The device hides the user behind asterisks: `*****`.
    Hidden,
    /// Nothing stands in the user's place.
    Empty,
    /// A user, group or peer is named.
    Named,
}

impl<'a> User<'a> {
    /// A user from its text. Any text is one.
    pub fn new(text: &'a str) -> Self {
        Self { text: trim(text) }
    }

    /// A user from a text without outer blanks.
    pub(crate) const fn scanned(text: &'a str) -> Self {
        Self { text }
    }

    /// The text in the line.
    pub const fn as_str(&self) -> &'a str {
        self.text
    }

    /// Whether the user is named.
    pub fn state(&self) -> UserState {
        match self.text {
            "" => UserState::Empty,
            "Unknown" => UserState::Unknown,
            text if text.bytes().all(|byte| byte == b'*') => UserState::Hidden,
            _ => UserState::Named,
        }
    }

    /// The domain of `DOMAIN\user` or `user@domain`.
    pub fn domain(&self) -> Option<&'a str> {
        self.split().map(|(domain, _)| domain)
    }

    /// The user without the domain: the mailbox of `user@domain`. Where there is no domain, the whole text.
    pub fn name(&self) -> &'a str {
        self.split().map_or(self.text, |(_, name)| name)
    }

    /// Domain and name, both present and the domain without blanks: a stranger can type any `@`.
    fn split(&self) -> Option<(&'a str, &'a str)> {
        let (domain, name) = self.text.split_once('\\').or_else(|| {
            self.text.rsplit_once('@').map(|(name, domain)| (domain, name))
        })?;
        let plausible =
            !name.is_empty() && !domain.is_empty() && !domain.contains([' ', '\t']);
        plausible.then_some((domain, name))
    }
}

impl<'a> From<&'a str> for User<'a> {
    fn from(text: &'a str) -> Self {
        Self::new(text)
    }
}

impl fmt::Display for User<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text)
    }
}
