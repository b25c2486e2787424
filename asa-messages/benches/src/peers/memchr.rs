//! The least that a reader has to do: find the line, the tag and the id.

use std::hint::black_box;

/// The id in a line's tag, and what stands behind it.
pub fn tag(line: &str) -> Option<(u32, &str)> {
    let bytes = line.as_bytes();
    let at = memchr::memchr(b'%', bytes)?;
    // `ASA-5-`, or `ASA-vpn-5-` with a class.
    let mut level = at + 5;
    if *bytes.get(level + 1)? != b'-' {
        level += memchr::memchr(b'-', &bytes[level..])? + 1;
    }
    let digits = bytes.get(level + 2..level + 8)?;
    let mut id = 0;
    for digit in digits {
        if !digit.is_ascii_digit() {
            return None;
        }
        id = id * 10 + u32::from(digit - b'0');
    }
    Some((id, &line[level + 8..]))
}

/// What stands behind the tag's separator.
pub fn body(behind: &str) -> &str {
    behind.trim_start_matches([':', ' '])
}

/// Finds the tag and the id of each line.
pub fn tags(text: &str) -> usize {
    super::count(text, |line| black_box(tag(line)).is_some())
}
