//! The program as it is run: what it prints, writes and exits with.

mod check;
mod generate;
mod usage;
mod workspace;
