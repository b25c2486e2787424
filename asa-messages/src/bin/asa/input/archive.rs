//! Recognises packed bytes by how they begin, and unpacks them.

use std::fmt;
use std::io::{self, BufRead, BufReader, Cursor, Read};

use flate2::bufread::MultiGzDecoder;

use super::zstd;

const GZIP: &[u8] = b"\x1f\x8b";
/// How a frame begins (RFC 8878, section 3.1.1).
const ZSTD: &[u8] = b"\x28\xb5\x2f\xfd";

/// The reader, or one that unpacks what it reads.
pub fn unpacked<'a, R: Read + 'a>(mut reader: R) -> io::Result<Box<dyn Read + 'a>> {
    let head = head(&mut reader)?;
    let format = head.clone();
    let whole = Cursor::new(head).chain(reader);
    if format != GZIP && format != ZSTD {
        return Ok(Box::new(whole));
    }
    let packed = Counted::new(BufReader::with_capacity(64 * 1024, whole));
    Ok(if format == GZIP {
        Box::new(Told::new("gzip", MultiGzDecoder::new(packed)))
    } else {
        Box::new(Told::new("zstd", zstd::Frames::new(packed)))
    })
}

/// The first bytes, no more of them than it takes to tell the format: more may be long in coming.
fn head(reader: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut head = Vec::new();
    let open = |head: &[u8]| {
        [GZIP, ZSTD]
            .iter()
            .any(|magic| magic.len() > head.len() && magic.starts_with(head))
    };
    while open(&head) {
        let mut byte = [0];
        match reader.read(&mut byte) {
            Ok(0) => break,
            Ok(_) => head.push(byte[0]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(head)
}

/// Counts what was taken of a reader, and knows whether the reader itself failed.
pub struct Counted<R> {
    reader: R,
    count: u64,
    failed: bool,
}

impl<R> Counted<R> {
    fn new(reader: R) -> Self {
        Self {
            reader,
            count: 0,
            failed: false,
        }
    }
}

impl<R: BufRead> BufRead for Counted<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        let bytes = self.reader.fill_buf();
        self.failed |= bytes.is_err();
        bytes
    }

    fn consume(&mut self, count: usize) {
        self.count += count as u64;
        self.reader.consume(count);
    }
}

impl<R: BufRead> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(buffer)?;
        self.consume(count);
        Ok(count)
    }
}

/// What unpacks, and still has the packed bytes.
pub trait Unpack: Read {
    type Packed: BufRead;

    fn packed(&self) -> &Counted<Self::Packed>;
}

impl<R: BufRead> Unpack for MultiGzDecoder<Counted<R>> {
    type Packed = R;

    fn packed(&self) -> &Counted<R> {
        self.get_ref()
    }
}

/// Says of a broken archive what it is and where it breaks.
struct Told<D> {
    format: &'static str,
    decoder: D,
}

impl<D> Told<D> {
    fn new(format: &'static str, decoder: D) -> Self {
        Self { format, decoder }
    }
}

impl<D: Unpack> Read for Told<D> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.decoder.read(buffer).map_err(|error| {
            let packed = self.decoder.packed();
            if packed.failed || error.kind() == io::ErrorKind::Interrupted {
                return error;
            }
            let broken = Broken {
                format: self.format,
                at: packed.count,
                early: error.kind() == io::ErrorKind::UnexpectedEof,
                cause: error.to_string(),
            };
            io::Error::new(io::ErrorKind::InvalidData, broken)
        })
    }
}

/// An archive that can't be unpacked to its end.
#[derive(Debug)]
pub struct Broken {
    format: &'static str,
    /// How many of the packed bytes were taken.
    at: u64,
    /// Whether the archive ends there.
    early: bool,
    cause: String,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { format, at, cause, .. } = self;
        if self.early {
            write!(f, "the {format} data ends early, at byte {at} of the archive")
        } else {
            write!(f, "the {format} data is broken at byte {at} of the archive: {cause}")
        }
    }
}

impl std::error::Error for Broken {}
