//! The commands of this repository.

use std::{env, process::ExitCode};

fn main() -> ExitCode {
    xtask::run(env::args_os().skip(1))
}
