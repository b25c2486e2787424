//! How many bytes are looked at: counted in the crate's own tests, and free elsewhere.

/// Notes that some bytes are looked at.
#[cfg(not(test))]
#[inline]
pub(crate) const fn spend(_bytes: usize) {}

#[cfg(test)]
pub(crate) use counter::{count, spend};

#[cfg(test)]
mod counter {
    use std::cell::Cell;

    std::thread_local! {
        static SPENT: Cell<usize> = const { Cell::new(0) };
    }

    pub(crate) fn spend(bytes: usize) {
        SPENT.set(SPENT.get() + bytes);
    }

    /// How many bytes `work` looks at on this thread.
    pub(crate) fn count<T>(work: impl FnOnce() -> T) -> (T, usize) {
        let before = SPENT.get();
        let done = work();
        (done, SPENT.get() - before)
    }
}
