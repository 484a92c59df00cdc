//! Time to report specs that are full of mistakes, in two sizes each: linear time is about twice as
//! long for twice as much.
//!
//! `cargo bench -p codegen --bench mistakes` prints for each input the time to check it and to show
//! what was found, to people and to programs, at half of its size and in full.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use codegen::Source;

const HEAD: &str = "package: {name: notes, version: 0.1.0}\n\
                    client: {name: Notes, base_url: \"https://api.notes.example\"}\n\
                    resources: {notes: {get: GET /notes -> T0}}\n";

/// Name of a bench, its full size, and the function that makes its input.
type Input = (&'static str, usize, fn(usize) -> String);

const INPUTS: [Input; 11] = [
    ("brackets within brackets", 100_000, |size| "{a: ".repeat(size)),
    ("lists within lists", 100_000, |size| format!("{HEAD}types: {{T0: {}", "[".repeat(size))),
    ("block lists within lists", 100_000, |size| format!("{HEAD}types:\n  {}", "- ".repeat(size))),
    ("unknown keys on one line", 100_000, |size| {
        format!("{HEAD}types: {{T0: {{fields: {{}}{}}}}}\n", each(size, |at| format!(", k{at}: x")))
    }),
    ("lists in place of types", 30_000, |size| {
        let types = each(size, |at| format!("  T{at}:\n    fields:\n      a: [x]\n"));
        format!("{HEAD}types:\n{types}")
    }),
    ("aliases of a list", 100_000, |size| {
        let fields = each(size, |at| format!(", k{at}: *x"));
        format!("{HEAD}types: {{T0: {{fields: {{a: &x [b]{fields}}}}}}}\n")
    }),
    ("long lines", 100_000, |size| {
        let docs = "x".repeat(100);
        let fields = each(size, |at| format!("      k{at}: {{tyype: string, docs: {docs}}}\n"));
        format!("{HEAD}types:\n  T0:\n    fields:\n{fields}")
    }),
    ("one line of 10 MB", 100_000, |size| {
        let docs = "x".repeat(70);
        let fields = each(size, |at| format!("k{at}: {{tyype: string, docs: \"\\\"{docs}\"}}, "));
        format!("{HEAD}types: {{T0: {{fields: {{{fields}}}}}}}\n")
    }),
    ("misspelt references", 50_000, |size| {
        let types = each(size, |at| format!("  T{at}: {{fields: {{a: T{at}x}}}}\n"));
        format!("{HEAD}types:\n{types}")
    }),
    ("merge keys", 100_000, |size| {
        format!("{HEAD}types: {{{}}}\n", each(size, |at| format!("T{at}: {{<<: x}}, ")))
    }),
    ("a key again and again", 100_000, |size| {
        format!("{HEAD}types:\n{}", "  T0: string\n".repeat(size))
    }),
];

fn main() {
    println!("{:>26} {:>9} {:>9} {:>9} {:>7}", "input", "mistakes", "half", "full", "growth");
    for (what, size, make) in INPUTS {
        let (half, _) = time(make(size / 2));
        let (full, count) = time(make(size));
        let growth = full.as_secs_f64() / half.as_secs_f64();
        println!("{what:>26} {count:>9} {half:>9.1?} {full:>9.1?} {growth:>7.1}");
    }
}

fn each(size: usize, make: impl Fn(usize) -> String) -> String {
    (0..size).fold(String::new(), |mut text, at| {
        write!(text, "{}", make(at)).expect("a string takes any text");
        text
    })
}

/// The best time of three, and the number of mistakes.
fn time(text: String) -> (Duration, usize) {
    let sources = [Source { name: "bench.yaml".into(), text }];
    let run = || {
        let start = Instant::now();
        let mistakes = codegen::check(&sources).expect_err("every input has mistakes");
        let (_, entries) = mistakes.to_text_and_entries(&sources);
        (start.elapsed(), entries.len())
    };
    [run(), run(), run()].into_iter().min().expect("there are three")
}
