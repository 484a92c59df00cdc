//! Allocations while a union is decoded: `cargo bench -p bench --bench allocations`.
//!
//! It is a program of its own: an allocator that counts would disturb what is timed.

use std::alloc::System;

use bench::Table;
use bench::decode::{WAYS, allocations, cases};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    let mut table: Table = allocations();
    for case in cases() {
        let counts = WAYS.map(|(name, way)| {
            let region = Region::new(ALLOCATOR);
            let events = way(&case);
            let stats = region.change();
            (name, (stats.allocations + stats.reallocations) as f64 / events as f64)
        });
        table.add(case.name, "", &counts, "");
    }
    bench::decode::want_few_allocations(&mut table);
    bench::show(&[table]);
}
