//! The commands of this repository, apart from `main` so that tests reach them.

pub mod reconcile;
