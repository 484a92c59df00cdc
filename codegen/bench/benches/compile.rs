//! What the generated crate costs whoever compiles it; `cargo bench -p bench --bench compile`.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    match bench::compile::tables(&Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile")) {
        Ok(tables) => {
            bench::show(&tables);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
