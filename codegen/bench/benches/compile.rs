//! What the generated crate costs whoever compiles it; `cargo bench -p bench --bench compile`.

use std::path::Path;

fn main() -> anyhow::Result<()> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile");
    bench::show(&bench::compile::tables(&folder)?);
    Ok(())
}
