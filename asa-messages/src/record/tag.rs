//! The tag of a line, such as `%ASA-5-750006`.

use core::fmt;

use crate::Severity;
use crate::scan::{is_blank, run};

/// The product that a tag names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Product {
    /// Adaptive Security Appliance.
    Asa,
    /// Firepower Threat Defense.
    Ftd,
    /// The PIX firewall.
    Pix,
    /// The firewall services module of Catalyst switches.
    Fwsm,
    /// The next-generation intrusion prevention system.
    Ngips,
}

impl Product {
    pub(super) const ALL: [Self; 5] =
        [Self::Asa, Self::Ftd, Self::Pix, Self::Fwsm, Self::Ngips];

    /// The name in the tag, such as `ASA`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Asa => "ASA",
            Self::Ftd => "FTD",
            Self::Pix => "PIX",
            Self::Fwsm => "FWSM",
            Self::Ngips => "NGIPS",
        }
    }

    /// The product whose name begins the bytes as a whole word, and what stands behind.
    fn prefix(bytes: &[u8]) -> Option<(Self, &[u8])> {
        Self::ALL.into_iter().find_map(|product| {
            let behind = bytes.strip_prefix(product.as_str().as_bytes())?;
            (!behind.first().is_some_and(u8::is_ascii_alphabetic))
                .then_some((product, behind))
        })
    }
}

impl fmt::Display for Product {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The tag, and where it stands in the line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tag<'a> {
    pub(super) at: usize,
    pub(super) product: Product,
    pub(super) class: Option<&'a str>,
    pub(super) severity: Severity,
    pub(super) id: u32,
    pub(super) id_at: usize,
    pub(super) body_at: usize,
}

impl<'a> Tag<'a> {
    /// The tag at the first `%` that the name of a product follows.
    pub(super) fn find(line: &'a [u8]) -> Option<Self> {
        memchr::memchr_iter(b'%', line)
            .find_map(|at| {
                Product::prefix(&line[at + 1..])
                    .map(|(product, behind)| (at, product, behind))
            })
            .and_then(|(at, product, behind)| Self::read(line, at, product, behind))
    }

    /// The usual tag, without a class and with `: ` behind it.
    #[inline]
    fn read_plain(
        line: &'a [u8],
        at: usize,
        product: Product,
        behind: &'a [u8],
    ) -> Option<Self> {
        let &[b'-', level, b'-', ref digits @ .., b':', b' '] =
            behind.first_chunk::<11>()?
        else {
            return None;
        };
        if behind.get(11).is_none_or(|&byte| is_blank(byte)) {
            return None;
        }
        let id_at = line.len() - behind.len() + 3;
        Some(Self {
            at,
            product,
            class: None,
            severity: Severity::from_level(level.checked_sub(b'0')?)?,
            id: id(*digits)?,
            id_at,
            body_at: id_at + 8,
        })
    }

    fn read(
        line: &'a [u8],
        at: usize,
        product: Product,
        behind: &'a [u8],
    ) -> Option<Self> {
        if let Some(tag) = Self::read_plain(line, at, product, behind) {
            return Some(tag);
        }
        let (name, behind) = behind.split_at(run(behind, |byte| {
            byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
        }));
        let (class, &[b'-', level, b'-', ref digits @ ..]) =
            name.split_last_chunk::<9>()?
        else {
            return None;
        };
        let class = match class {
            [] => None,
            [b'-', class @ ..] if class.first()?.is_ascii_alphabetic() => {
                Some(core::str::from_utf8(class).ok()?)
            }
            _ => return None,
        };
        let severity = Severity::from_level(level.checked_sub(b'0')?)?;
        let id = id(*digits)?;
        let id_end = line.len() - behind.len();
        let body_at = line.len() - body(behind)?.len();
        Some(Self {
            at,
            product,
            class,
            severity,
            id,
            id_at: id_end - digits.len(),
            body_at,
        })
    }
}

/// The number of six digits.
fn id(digits: [u8; 6]) -> Option<u32> {
    let mut id = 0;
    for byte in digits {
        if !byte.is_ascii_digit() {
            return None;
        }
        id = id * 10 + u32::from(byte - b'0');
    }
    Some(id)
}

/// What stands behind the separator that has to follow an id. The end of the line will do.
fn body(behind: &[u8]) -> Option<&[u8]> {
    let body = match trim_start(behind) {
        [b':', body @ ..] => body,
        [b'-', body @ ..] if body.first().is_none_or(|&byte| is_blank(byte)) => body,
        body if body.len() < behind.len() => body,
        [] | [b'\r' | b'\n' | b'\0', ..] => behind,
        _ => return None,
    };
    Some(trim_start(body))
}

fn trim_start(bytes: &[u8]) -> &[u8] {
    &bytes[run(bytes, is_blank)..]
}
