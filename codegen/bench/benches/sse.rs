//! Framing a stream of events: `cargo bench -p bench --bench sse`.

fn main() {
    bench::show(&bench::sse::tables());
}
