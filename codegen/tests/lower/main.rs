//! Lowering: what specs mean, and mistakes in them.

mod api;
mod hostile;
mod markdown;
mod packages;
mod wreckage;
