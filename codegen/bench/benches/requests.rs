//! What a call and an idle stream cost: `cargo bench -p bench --bench requests`.

fn main() -> anyhow::Result<()> {
    bench::requests::run()
}
