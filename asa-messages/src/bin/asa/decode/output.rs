//! Where decoded lines go.

use std::io::{self, BufWriter, IsTerminal, StdoutLock, Write};

use super::summary::Summary;
use super::{Format, Made};
use crate::escape;
use crate::pipeline::Sink;

pub struct Output {
    stdout: BufWriter<StdoutLock<'static>>,
    pub summary: Summary,
    /// Whether each block is written at once.
    at_once: bool,
    /// Whether what a terminal would act on is still to be escaped.
    escapes: bool,
}

impl Output {
    pub fn new(format: Format, line_buffered: bool) -> Self {
        let stdout = io::stdout().lock();
        let terminal = stdout.is_terminal();
        Self {
            stdout: BufWriter::with_capacity(64 * 1024, stdout),
            summary: Summary::default(),
            at_once: line_buffered || terminal,
            escapes: terminal && format != Format::Text,
        }
    }

    pub fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        if self.escapes {
            let text = escape::for_terminal(&String::from_utf8_lossy(bytes));
            self.stdout.write_all(text.as_bytes())?;
        } else {
            self.stdout.write_all(bytes)?;
        }
        if self.at_once { self.flush() } else { Ok(()) }
    }
}

impl Sink<Made> for Output {
    fn take(&mut self, made: &mut Made) -> io::Result<()> {
        self.summary.add(&made.summary);
        made.summary = Summary::default();
        self.write(&made.output)?;
        made.output.clear();
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stdout.flush()
    }
}
