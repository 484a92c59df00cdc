//! The generator, beside another and by itself; `cargo bench -p bench --bench generator`.

use std::process::ExitCode;

fn main() -> ExitCode {
    // It starts itself anew for each peak of memory.
    if let Some(size) = bench::generator::peak_of() {
        println!("{}", bench::generator::peak(size));
        return ExitCode::SUCCESS;
    }
    match bench::generator::tables() {
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
