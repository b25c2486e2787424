//! The documents at the root of the repository, held against the code.

mod architecture;
mod markdown;
mod readme;
