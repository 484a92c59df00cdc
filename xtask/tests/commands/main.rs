//! The program as it is run: what it prints, writes and exits with.

mod accepted;
mod check;
mod concurrent;
mod diff;
mod docs;
mod drift;
mod encoding;
mod explain;
mod export;
mod facts;
mod generate;
mod git_diff;
mod history;
mod import;
mod lock;
#[cfg(unix)]
mod readme;
mod release;
mod schema;
mod sides;
mod spot;
mod usage;
mod workspace;
