//! What the benchmarks share: the files they read, and who reads them.

pub mod files;
mod lines;
pub mod peers;
mod random;
mod values;

pub use lines::catalog;
