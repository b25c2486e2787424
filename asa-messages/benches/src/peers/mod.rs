//! Who reads the files: this crate, and what it is measured against. The others only slice text.

pub mod memchr;
pub mod ours;
mod patterns;
pub mod regex;
pub mod winnow;

/// How many lines of a text a reader takes.
pub fn count(text: &str, mut takes: impl FnMut(&str) -> bool) -> usize {
    let mut lines = 0;
    let mut start = 0;
    for end in ::memchr::memchr_iter(b'\n', text.as_bytes()) {
        lines += usize::from(takes(&text[start..end]));
        start = end + 1;
    }
    lines
}

/// Host and port of an endpoint.
fn endpoint(text: &str) -> (&str, Option<&str>) {
    match text.rsplit_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (text, None),
    }
}
