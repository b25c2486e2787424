//! Whole lines in big blocks, in constant memory.

use std::borrow::Cow;
use std::io::{self, ErrorKind, Read};

use asa_messages::{Error, Record};
use memchr::{memchr, memchr_iter, memrchr};

/// The bytes of the longest line that is read in whole. Devices and relays send far shorter ones.
pub const LONGEST: usize = 1 << 20;

/// What is read at once: enough to forget what a call costs, and little enough to stay in the cache.
const CHUNK: usize = 64 * 1024;

/// Room for the longest line and its CR LF. What fills it without an LF is too long.
const CAPACITY: usize = LONGEST + 2;

/// Whole lines, one after the other. The last line of the input need not end in LF.
pub struct Block {
    bytes: Vec<u8>,
    filled: usize,
    /// The number of the first line in its input, from 1.
    first: u64,
}

/// A line without its LF or CR LF.
#[derive(Clone, Copy)]
pub struct Line<'a> {
    /// The number in its input, from 1.
    pub number: u64,
    /// No more than the longest line that is read in whole.
    pub bytes: &'a [u8],
    /// The same where all of the block is UTF-8: looking at many lines at once takes far less time.
    text: Option<&'a str>,
    /// Whether that is only how the line begins.
    pub cut: bool,
}

impl<'a> Line<'a> {
    /// Takes the line apart.
    pub fn record(&self) -> Result<Record<'a>, Error> {
        self.text.map_or_else(|| Record::parse_bytes(self.bytes), Record::parse)
    }

    /// The line as text; bytes that are not UTF-8 are replaced.
    pub fn text(&self) -> Cow<'a, str> {
        self.text.map_or_else(|| String::from_utf8_lossy(self.bytes), Cow::Borrowed)
    }
}

impl Block {
    pub fn new() -> Self {
        Self {
            bytes: vec![0; CAPACITY],
            filled: 0,
            first: 1,
        }
    }

    /// Leaves no line in it.
    pub fn clear(&mut self) {
        self.filled = 0;
    }

    pub fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        let filled = &self.bytes[..self.filled];
        let text = std::str::from_utf8(filled).ok();
        let mut from = 0;
        let ends = memchr_iter(b'\n', filled).map(|end| (end, end + 1));
        let last = memrchr(b'\n', filled).map_or(0, |end| end + 1);
        let rest = (last < self.filled).then_some((self.filled, self.filled));
        (self.first..).zip(ends.chain(rest)).map(move |(number, (end, behind))| {
            let line = &filled[from..end];
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            let bytes = &line[..line.len().min(LONGEST)];
            let text = text.and_then(|text| text.get(from..from + bytes.len()));
            from = behind;
            Line {
                number,
                bytes,
                text,
                cut: line.len() > LONGEST,
            }
        })
    }

    fn count(&self) -> u64 {
        let filled = &self.bytes[..self.filled];
        let rest = filled.last().is_some_and(|&byte| byte != b'\n');
        memchr_iter(b'\n', filled).count() as u64 + u64::from(rest)
    }
}

/// The blocks of an input.
pub struct Blocks<R> {
    reader: R,
    /// How the next line begins, where it isn't read to its end.
    rest: Vec<u8>,
    /// Whether the rest of a line that is too long comes next.
    too_long: bool,
    /// The lines handed out.
    lines: u64,
}

impl<R: Read> Blocks<R> {
    pub fn new(reader: R) -> Self {
        Self {
            reader,
            rest: Vec::new(),
            too_long: false,
            lines: 0,
        }
    }

    /// The lines handed out so far.
    pub fn lines(&self) -> u64 {
        self.lines
    }

    /// Fills the block with what one read gives, as soon as that ends a line. False at the end of the input.
    pub fn fill(&mut self, block: &mut Block) -> io::Result<bool> {
        block.first = self.lines + 1;
        block.filled = 0;
        block.bytes[..self.rest.len()].copy_from_slice(&self.rest);
        let mut filled = self.rest.len();
        self.rest.clear();
        if self.too_long {
            filled = self.skip(&mut block.bytes)?;
        }
        let mut searched = 0;
        loop {
            if let Some(last) = memrchr(b'\n', &block.bytes[searched..filled]) {
                block.filled = searched + last + 1;
                self.rest.extend_from_slice(&block.bytes[block.filled..filled]);
                break;
            }
            searched = filled;
            if filled == CAPACITY {
                self.too_long = true;
                block.filled = filled;
                break;
            }
            let until = (filled + CHUNK).min(CAPACITY);
            let count = self.read(&mut block.bytes[filled..until])?;
            filled += count;
            if count == 0 {
                block.filled = filled;
                break;
            }
        }
        self.lines += block.count();
        Ok(block.filled > 0)
    }

    /// Reads on to the end of a line that is too long. What was read behind it stands at the beginning then.
    fn skip(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        loop {
            let count = self.read(&mut bytes[..CHUNK])?;
            if count == 0 {
                return Ok(0);
            }
            if let Some(end) = memchr(b'\n', &bytes[..count]) {
                self.too_long = false;
                bytes.copy_within(end + 1..count, 0);
                return Ok(count - end - 1);
            }
        }
    }

    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            match self.reader.read(buffer) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                result => return result,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::{Block, Blocks, LONGEST};

    /// Number, bytes and whether cut, of each line.
    fn lines(reader: impl Read) -> Vec<(u64, Vec<u8>, bool)> {
        let (mut blocks, mut block) = (Blocks::new(reader), Block::new());
        let mut lines = Vec::new();
        while blocks.fill(&mut block).unwrap() {
            lines.extend(block.lines().map(|l| (l.number, l.bytes.to_vec(), l.cut)));
            assert_eq!(blocks.lines(), lines.len() as u64);
        }
        lines
    }

    /// Gives so many bytes at once.
    struct Drops<'a>(&'a [u8], usize);

    impl Read for Drops<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let length = self.1.min(self.0.len()).min(buffer.len());
            let (mut drop, rest) = self.0.split_at(length);
            self.0 = rest;
            drop.read(buffer)
        }
    }

    #[test]
    fn lines_end_in_lf_or_crlf_and_the_last_in_nothing() {
        let cases: [(&[u8], &[&[u8]]); 6] = [
            (b"", &[]),
            (b"\n", &[b""]),
            (b"a\r\nb\n", &[b"a", b"b"]),
            (b"a\n\nb\r", &[b"a", b"", b"b"]),
            (b"a\rb\r\r\n\xff", &[b"a\rb\r", b"\xff"]),
            (b"\n\n\nab", &[b"", b"", b"", b"ab"]),
        ];
        for (bytes, expected) in cases {
            let expected: Vec<_> =
                (1..).zip(expected).map(|(n, line)| (n, line.to_vec(), false)).collect();
            for drop in [1, 2, 3, 1000] {
                assert_eq!(lines(Drops(bytes, drop)), expected, "{bytes:?} by {drop}");
            }
        }
    }

    #[test]
    fn a_line_that_is_too_long_is_cut_and_the_next_is_whole() {
        for (length, end, cut) in [
            (LONGEST - 1, "\n", false),
            (LONGEST, "\n", false),
            (LONGEST, "\r\n", false),
            (LONGEST + 1, "\n", true),
            (LONGEST + 1, "\r\n", true),
            (LONGEST + 2, "\n", true),
            (3 * LONGEST, "\n", true),
        ] {
            let bytes = ["a\n", &"x".repeat(length), end, "b\n\nc"].concat();
            let long = "x".repeat(length.min(LONGEST)).into_bytes();
            let expected = [
                (1, b"a".to_vec(), false),
                (2, long, cut),
                (3, b"b".to_vec(), false),
                (4, Vec::new(), false),
                (5, b"c".to_vec(), false),
            ];
            for drop in [1000, 70_000, usize::MAX] {
                assert_eq!(lines(Drops(bytes.as_bytes(), drop)), expected, "{length}");
            }
            let alone = "x".repeat(length);
            assert_eq!(lines(alone.as_bytes()).len(), 1);
        }
    }
}
