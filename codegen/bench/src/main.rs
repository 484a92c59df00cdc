//! The command that measures everything: `cargo run -p bench --release -- report`.

use std::path::Path;

use anyhow::{Result, bail};

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments != ["report"] {
        bail!(
            "usage: cargo run -p bench --release -- report\n\
             It runs every bench and writes BENCHMARKS.md with its pictures. One bench alone: \
             cargo bench -p bench --bench {}",
            bench::report::BENCHES.join("|")
        );
    }
    bench::report::write(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."))
}
