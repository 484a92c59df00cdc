//! The commands of this repository.

use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::run(env::args_os().skip(1))
}
