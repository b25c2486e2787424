//! Long work: how far it is, and what Ctrl-C does to it.
//!
//! While nothing is written, Ctrl-C ends the command at once. While new texts are written beside the old ones, it stops
//! that and removes them. The renaming behind that is short, and comes to its end.

use std::process;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use codegen::output::PathError;
use indicatif::{ProgressBar, ProgressStyle};

use crate::report::Failure;

/// The exit status of a command that Ctrl-C ended.
pub const INTERRUPTED: u8 = 130;

const COMPUTING: u8 = 0;
const WRITING: u8 = 1;
const STOPPED: u8 = 2;

/// The work of a command.
pub struct Work {
    state: Arc<AtomicU8>,
    bar: ProgressBar,
}

impl Work {
    /// Begins the work. The bar stands where standard error is a terminal.
    pub fn begin(what: &'static str) -> Result<Self, Failure> {
        let state = Arc::new(AtomicU8::new(COMPUTING));
        let (seen, bar) = (Arc::clone(&state), ProgressBar::new_spinner());
        let shown = bar.clone();
        let stop = move || {
            if seen.compare_exchange(
                WRITING,
                STOPPED,
                Ordering::SeqCst,
                Ordering::SeqCst,
            ) == Err(COMPUTING)
            {
                shown.finish_and_clear();
                eprintln!("interrupted; nothing was changed");
                process::exit(INTERRUPTED.into());
            }
        };
        ctrlc::set_handler(stop).map_err(|error| {
            Failure::new(format!("Ctrl-C can't be watched: {error}"))
        })?;
        let work = Self { state, bar };
        work.show(what);
        Ok(work)
    }

    /// Tells what is done from now on, and anew where the bar went for something that was told.
    pub fn step(&self, what: &'static str) {
        if self.bar.is_finished() {
            self.bar.reset();
            self.show(what);
        } else {
            self.bar.set_message(what);
        }
    }

    fn show(&self, what: &'static str) {
        self.bar.set_message(what);
        self.bar.enable_steady_tick(Duration::from_millis(100));
    }

    /// Lets `write` write so many texts, each announced to its argument, which tells whether to go on.
    pub fn write(
        &self,
        texts: usize,
        write: impl FnOnce(&mut dyn FnMut(&str) -> bool) -> Result<(), PathError>,
    ) -> Result<(), Failure> {
        self.state.store(WRITING, Ordering::SeqCst);
        self.step("writing");
        self.bar.set_length(u64::try_from(texts).unwrap_or_default());
        self.bar.set_position(0);
        let style =
            ProgressStyle::with_template("{spinner} {msg} [{bar:30}] {pos}/{len}");
        self.bar.set_style(style.expect("a template"));
        let done = write(&mut |_| {
            self.bar.inc(1);
            self.state.load(Ordering::SeqCst) != STOPPED
        });
        self.bar.finish_and_clear();
        done.map_err(|error| Failure::write(&error))
    }

    /// Takes the bar away: what is printed from now on stays.
    pub fn end(&self) {
        self.bar.finish_and_clear();
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_comes_back_behind_what_was_told() {
        let work = Work {
            state: Arc::default(),
            bar: ProgressBar::hidden(),
        };
        let shown = |work: &Work| (!work.bar.is_finished()).then(|| work.bar.message());
        work.step("checking");
        assert_eq!(shown(&work).as_deref(), Some("checking"));
        work.end();
        assert_eq!(shown(&work), None);
        work.step("generating");
        assert_eq!(shown(&work).as_deref(), Some("generating"));
        work.end();
        let written = work.write(2, |watch| {
            assert!(watch("a") && watch("b"));
            assert_eq!(shown(&work).as_deref(), Some("writing"));
            assert_eq!((work.bar.position(), work.bar.length()), (2, Some(2)));
            Ok(())
        });
        assert!(written.is_ok());
        assert_eq!(shown(&work), None);
    }
}
