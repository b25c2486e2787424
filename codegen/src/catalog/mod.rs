//! The catalog: its model, how it is read, and what it must obey.

pub mod check;
pub mod findings;
pub mod load;
pub mod model;
mod ordered;
pub mod places;
