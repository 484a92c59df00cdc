//! Decoding the events of a conversation: `cargo bench -p bench --bench decode`.

fn main() {
    bench::show(&bench::decode::tables());
}
