//! The bar that shows how far the files are read.

use std::io::{self, IsTerminal, Read};

use indicatif::{ProgressBar, ProgressBarIter, ProgressStyle};

use crate::input::Input;
use crate::page;

pub struct Progress(ProgressBar);

impl Progress {
    /// A bar over the files among the inputs. It is hidden where there is no file, where standard error is no terminal,
    /// and where the objects run over the terminal themselves.
    pub fn of(inputs: &[Input]) -> Self {
        let total: u64 = inputs.iter().filter_map(Input::size).sum();
        let shown =
            total > 0 && io::stderr().is_terminal() && !io::stdout().is_terminal();
        Self(if shown {
            let style = ProgressStyle::with_template(
                "{bar:30} {percent:>3} %  {binary_bytes_per_sec}  {eta} left",
            );
            ProgressBar::new(total).with_style(style.expect("the template is sound"))
        } else {
            ProgressBar::hidden()
        })
    }

    /// The reader, with each read moving the bar on.
    pub fn watch<R: Read>(&self, reader: R) -> ProgressBarIter<R> {
        self.0.wrap_read(reader)
    }

    /// Says what went wrong, without tearing the bar.
    pub fn complain(&self, what: &str) {
        self.0.suspend(|| page::complain(what));
    }

    pub fn finish(&self) {
        self.0.finish_and_clear();
    }
}
