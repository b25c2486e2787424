//! A build as it goes on: how far it is, and what Ctrl-C does to it.

use std::io;
use std::mem;
use std::path::Path;
use std::process;
use std::sync::{Arc, Mutex};
use std::thread::sleep;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::stage;

/// The exit status of a build that Ctrl-C ended.
pub const INTERRUPTED: i32 = 130;

/// The work of a build.
#[derive(Clone)]
pub struct Work {
    bar: ProgressBar,
    /// Whoever takes it ends the build: the one who has the site, or Ctrl-C.
    end: Arc<Mutex<()>>,
}

impl Work {
    /// Nothing is shown, and Ctrl-C ends it as it ends any program.
    #[must_use]
    pub fn hidden() -> Self {
        Self {
            bar: ProgressBar::hidden(),
            end: Arc::default(),
        }
    }

    /// The bar stands where standard error is a terminal; at Ctrl-C what is half made for the folder `out` goes.
    ///
    /// # Errors
    /// When Ctrl-C can't be watched.
    pub fn begin(out: &Path) -> io::Result<Self> {
        let work = Self {
            bar: ProgressBar::new_spinner(),
            end: Arc::default(),
        };
        let style = ProgressStyle::with_template("{spinner} {msg}: {pos}");
        work.bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
        work.bar.enable_steady_tick(Duration::from_millis(100));
        let (stopped, stage) = (work.clone(), stage::path(out)?);
        let stop = move || {
            stopped.end();
            // At most one file is still being written, and the folder with it.
            let is_gone = || {
                let removed = stage::remove(&stage).is_ok();
                sleep(Duration::from_millis(20));
                removed && !stage.exists()
            };
            _ = (0..100).any(|_| is_gone());
            eprintln!("interrupted; nothing was changed");
            process::exit(INTERRUPTED);
        };
        ctrlc::set_handler(stop).map_err(io::Error::other)?;
        Ok(work)
    }

    pub(crate) fn step(&self, what: &'static str) {
        self.bar.set_message(what);
        self.bar.set_position(0);
    }

    /// Goes on, but not behind Ctrl-C: then it never returns.
    pub(crate) fn go_on(&self) {
        drop(self.end.lock());
    }

    /// As [`Work::go_on`], with the next file.
    pub(crate) fn file(&self) {
        self.go_on();
        self.bar.inc(1);
    }

    /// Ends the work; what is printed from now on stays, and Ctrl-C comes too late.
    pub fn end(&self) {
        mem::forget(self.end.lock());
        self.bar.finish_and_clear();
    }
}
