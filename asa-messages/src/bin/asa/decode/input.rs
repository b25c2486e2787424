//! Where lines come from: files and standard input.

use std::borrow::Cow;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::PathBuf;

/// One source of lines.
pub enum Input {
    Stdin,
    File(PathBuf),
}

impl Input {
    /// The named inputs, or standard input where none is named.
    pub fn all<'a>(names: impl Iterator<Item = &'a OsString>) -> Vec<Self> {
        let inputs: Vec<_> = names.map(Self::named).collect();
        if inputs.is_empty() { vec![Self::Stdin] } else { inputs }
    }

    fn named(name: &OsString) -> Self {
        if name == "-" { Self::Stdin } else { Self::File(PathBuf::from(name)) }
    }

    /// The name as the user gave it.
    pub fn name(&self) -> Cow<'_, str> {
        match self {
            Self::Stdin => Cow::Borrowed("-"),
            Self::File(path) => path.to_string_lossy(),
        }
    }

    /// The size in bytes, where it is known ahead.
    pub fn size(&self) -> Option<u64> {
        let Self::File(path) = self else {
            return None;
        };
        let metadata = path.metadata().ok()?;
        metadata.is_file().then_some(metadata.len())
    }

    pub fn open(&self) -> io::Result<Box<dyn Read>> {
        Ok(match self {
            Self::Stdin => Box::new(io::stdin().lock()),
            Self::File(path) => Box::new(File::open(path)?),
        })
    }
}

/// Lines of bytes, read into one buffer.
pub struct Lines<R> {
    reader: BufReader<R>,
    line: Vec<u8>,
}

impl<R: Read> Lines<R> {
    pub fn new(reader: R) -> Self {
        Self {
            reader: BufReader::with_capacity(64 * 1024, reader),
            line: Vec::new(),
        }
    }

    /// The next line, without LF or CR LF; the last one need not end in any.
    pub fn read(&mut self) -> io::Result<Option<&[u8]>> {
        self.line.clear();
        if self.reader.read_until(b'\n', &mut self.line)? == 0 {
            return Ok(None);
        }
        let line = self.line.strip_suffix(b"\n").unwrap_or(&self.line);
        Ok(Some(line.strip_suffix(b"\r").unwrap_or(line)))
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn lines_end_in_lf_or_crlf_and_the_last_in_nothing() {
        let cases: [(&[u8], &[&[u8]]); 5] = [
            (b"", &[]),
            (b"\n", &[b""]),
            (b"a\r\nb\n", &[b"a", b"b"]),
            (b"a\n\nb\r", &[b"a", b"", b"b"]),
            (b"a\rb\r\r\n\xff", &[b"a\rb\r", b"\xff"]),
        ];
        for (bytes, expected) in cases {
            let mut lines = Lines::new(bytes);
            for &line in expected {
                assert_eq!(lines.read().unwrap(), Some(line));
            }
            assert_eq!(lines.read().unwrap(), None);
        }
    }
}
