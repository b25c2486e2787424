//! Frame after frame of a zstd archive, each held against its checksum.

use std::error::Error;
use std::io::{self, BufRead, Read};

use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};

use super::archive::{Counted, Unpack};

/// Reads all frames of an archive.
pub struct Frames<R> {
    packed: Counted<R>,
    decoder: FrameDecoder,
    /// Whether the decoder holds a frame that isn't read to its end.
    open: bool,
}

impl<R: BufRead> Frames<R> {
    pub fn new(packed: Counted<R>) -> Self {
        Self {
            packed,
            decoder: FrameDecoder::new(),
            open: false,
        }
    }

    /// Opens the next frame, if there is one. Frames for other uses are passed over.
    fn next(&mut self) -> io::Result<()> {
        while !self.open && !self.packed.fill_buf()?.is_empty() {
            match self.decoder.reset(&mut self.packed) {
                Ok(()) => self.open = true,
                Err(FrameDecoderError::ReadFrameHeaderError(
                    ReadFrameHeaderError::SkipFrame { length, .. },
                )) => {
                    let mut rest = (&mut self.packed).take(length.into());
                    if io::copy(&mut rest, &mut io::sink())? < length.into() {
                        return Err(io::ErrorKind::UnexpectedEof.into());
                    }
                }
                Err(error) => return Err(failed(&error)),
            }
        }
        Ok(())
    }

    fn close(&mut self) -> io::Result<()> {
        self.open = false;
        let stored = self.decoder.get_checksum_from_data();
        if stored.is_some() && stored != self.decoder.get_calculated_checksum() {
            return Err(io::Error::other("the checksum of the frame differs"));
        }
        Ok(())
    }
}

impl<R: BufRead> Read for Frames<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            self.next()?;
            if !self.open {
                return Ok(0);
            }
            while self.decoder.can_collect() == 0 && !self.decoder.is_finished() {
                self.decoder
                    .decode_blocks(
                        &mut self.packed,
                        BlockDecodingStrategy::UptoBlocks(1),
                    )
                    .map_err(|error| failed(&error))?;
            }
            let count = self.decoder.read(buffer)?;
            if count > 0 || buffer.is_empty() {
                return Ok(count);
            }
            self.close()?;
        }
    }
}

impl<R: BufRead> Unpack for Frames<R> {
    type Packed = R;

    fn packed(&self) -> &Counted<R> {
        &self.packed
    }
}

/// The cause in plain words. An early end keeps its kind, however deep it lies.
fn failed(error: &FrameDecoderError) -> io::Error {
    let mut inner: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(cause) = inner {
        let early = cause.downcast_ref().is_some_and(|cause: &io::Error| {
            cause.kind() == io::ErrorKind::UnexpectedEof
        });
        if early {
            return io::ErrorKind::UnexpectedEof.into();
        }
        inner = cause.source();
    }
    io::Error::other(match error {
        FrameDecoderError::ReadFrameHeaderError(_) => "no frame begins here".to_owned(),
        FrameDecoderError::WindowSizeTooBig { requested, max } => {
            format!("a window of {requested} bytes is wanted, and {max} are allowed")
        }
        FrameDecoderError::DictNotProvided { dict_id } => {
            format!("it was packed with the dictionary {dict_id}, which is not here")
        }
        _ => "a block can't be unpacked".to_owned(),
    })
}
