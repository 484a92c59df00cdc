//! The generator, beside another and by itself; `cargo bench -p bench --bench generator`.

fn main() -> anyhow::Result<()> {
    // It starts itself anew for each peak of memory.
    if let Some(size) = bench::generator::peak_of() {
        println!("{}", bench::generator::peak(size));
    } else {
        bench::show(&bench::generator::tables()?);
    }
    Ok(())
}
