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
pub(super) struct Tag {
    pub(super) at: usize,
    pub(super) product: Product,
    pub(super) severity: Severity,
    pub(super) id: u32,
    pub(super) id_at: usize,
    pub(super) body_at: usize,
}

impl Tag {
    /// The tag at the first `%` that the name of a product follows.
    #[inline]
    pub(super) fn find(line: &[u8]) -> Option<Self> {
        let first = memchr::memchr(b'%', line)?;
        Self::plain(line, first).or_else(|| Self::any(line, first))
    }

    /// The usual tag, such as `%ASA-5-750006: ` or `%ASA-vpn-5-750006: `, and a byte of the body behind it.
    #[inline]
    fn plain(line: &[u8], at: usize) -> Option<Self> {
        let (name, behind) = line.get(at..)?.split_first_chunk()?;
        let product = match name {
            b"%ASA" => Product::Asa,
            b"%FTD" => Product::Ftd,
            _ => return None,
        };
        let class = match behind {
            [b'-', class @ ..] if class.first()?.is_ascii_alphabetic() => {
                1 + run(class, |byte| byte.is_ascii_alphanumeric())
            }
            _ => 0,
        };
        let &[b'-', level, b'-', ref id @ .., body] =
            behind[class..].first_chunk::<12>()?
        else {
            return None;
        };
        let id_at = at + name.len() + class + 3;
        Some(Self {
            at,
            product,
            severity: Severity::from_level(level.wrapping_sub(b'0'))?,
            id: id_and_separator(*id).filter(|_| !is_blank(body))?,
            id_at,
            body_at: id_at + id.len(),
        })
    }

    /// The tag at `first` or a later `%`.
    fn any(line: &[u8], first: usize) -> Option<Self> {
        let marks = memchr::memchr_iter(b'%', &line[first..]).map(|at| first + at);
        let mut named = marks.filter_map(|at| {
            Product::prefix(&line[at + 1..])
                .map(|(product, behind)| (at, product, behind))
        });
        let (at, product, behind) = named.next()?;
        Self::read(line, at, product, behind)
    }

    /// The class between the product and the level, if there is one.
    pub(super) const fn class<'a>(&self, line: &'a [u8]) -> Option<&'a str> {
        let (tag, _) = line.split_at(self.id_at - "-5-".len());
        let (_, class) = tag.split_at(self.at + "%".len() + self.product.as_str().len());
        match class {
            [b'-', class @ ..] => match core::str::from_utf8(class) {
                Ok(class) => Some(class),
                Err(_) => None,
            },
            _ => None,
        }
    }

    fn read(line: &[u8], at: usize, product: Product, behind: &[u8]) -> Option<Self> {
        let (name, behind) = behind.split_at(run(behind, |byte| {
            byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
        }));
        let (class, &[b'-', level, b'-', ref digits @ ..]) =
            name.split_last_chunk::<9>()?
        else {
            return None;
        };
        match class {
            [] => {}
            [b'-', first, ..] if first.is_ascii_alphabetic() => {}
            _ => return None,
        }
        let severity = Severity::from_level(level.checked_sub(b'0')?)?;
        let id = id(*digits)?;
        let id_end = line.len() - behind.len();
        let body_at = line.len() - body(behind)?.len();
        Some(Self {
            at,
            product,
            severity,
            id,
            id_at: id_end - digits.len(),
            body_at,
        })
    }
}

/// The number of six digits ahead of `: `, eight bytes at a time.
#[inline]
fn id_and_separator(bytes: [u8; 8]) -> Option<u32> {
    const SHAPE: u64 = u64::from_le_bytes(*b"000000: ");
    const SIX: u64 = u64::from_le_bytes([6, 6, 6, 6, 6, 6, 0, 0]);
    const BEYOND: u64 =
        u64::from_le_bytes([0xf0, 0xf0, 0xf0, 0xf0, 0xf0, 0xf0, 0xff, 0xff]);
    // What is left is a digit's value in each of the first six bytes, and nothing in the others.
    let digits = u64::from_le_bytes(bytes) ^ SHAPE;
    if (digits | (digits.wrapping_add(SIX))) & BEYOND != 0 {
        return None;
    }
    // Pairs, then fours, then all: each step multiplies the left half and adds the right one.
    let pairs = (digits << 16).wrapping_mul(10 << 8 | 1) >> 8 & 0x00ff_00ff_00ff_00ff;
    let fours = pairs.wrapping_mul(100 << 16 | 1) >> 16 & 0x0000_ffff_0000_ffff;
    u32::try_from(fours.wrapping_mul(10_000 << 32 | 1) >> 32).ok()
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
