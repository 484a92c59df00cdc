//! Memory that the client needs, whatever a server sends.
//!
//! Each measurement is of a process of its own, started from this same program, that holds the client and nothing else;
//! the server stays here. What is measured is the most that the process ever held.

mod client;
mod server;

use std::env;
use std::process::Command;

use server::Serving;

const SCENARIO: &str = "MEMORY_TEST_SCENARIO";
const ORIGIN: &str = "MEMORY_TEST_ORIGIN";

const MEBIBYTE: usize = 1 << 20;
const GIBIBYTE: usize = 1 << 30;
/// Length of a file that is uploaded, in bytes.
const FILE: u64 = 5_000_000_000;

/// Limit of memory for a stream of a gibibyte, all of the process included.
const LIMIT: usize = 50 * MEBIBYTE;

/// The most memory that the client held where the server serves this, in bytes.
fn peak(scenario: &str, serving: Serving) -> usize {
    let origin = server::start(serving);
    let output = Command::new(env::current_exe().expect("this program"))
        .args(["--exact", "measured", "--nocapture"])
        .env(SCENARIO, scenario)
        .env(ORIGIN, origin)
        .output()
        .expect("it starts");
    let said = String::from_utf8_lossy(&output.stdout);
    let failed = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{scenario}: {said}{failed}");
    if said.contains("not measured") {
        println!("{scenario}: not measured: only Linux says how much memory a process held");
        return 0;
    }
    let peak = said.split("peak: ").nth(1).and_then(|rest| rest.split_whitespace().next());
    let peak = peak.and_then(|kibibytes| kibibytes.parse::<usize>().ok()).expect("it says so");
    println!("{scenario}: {peak} KiB");
    peak * 1024
}

/// The other process's part; without a scenario it is nobody's.
#[test]
fn measured() {
    let (Ok(scenario), Ok(origin)) = (env::var(SCENARIO), env::var(ORIGIN)) else { return };
    client::play(&scenario, &origin);
    // Linux keeps the high-water mark of what a process had in memory.
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    match peak.and_then(|peak| peak.split_whitespace().next()) {
        Some(kibibytes) => println!("peak: {kibibytes} KiB"),
        None => println!("not measured"),
    }
}

fn assert_within(scenario: &str, serving: Serving, limit: usize) {
    let peak = peak(scenario, serving);
    assert!(peak < limit, "{scenario}: {} MiB", peak / MEBIBYTE);
}

#[test]
fn a_gibibyte_of_middling_events() {
    let event = server::event(16 << 10);
    assert_within("events", Serving::events(event, GIBIBYTE), LIMIT);
}

#[test]
fn many_large_events() {
    let event = server::event(MEBIBYTE);
    assert_within("events", Serving::events(event, GIBIBYTE / 4), LIMIT);
}

#[test]
fn many_small_events() {
    let events = server::event(40).repeat(500);
    assert_within("events", Serving::events(events, 32 * MEBIBYTE), LIMIT);
}

#[test]
fn events_that_all_but_reach_the_limit() {
    let event = server::event(15 * MEBIBYTE);
    assert_within("events", Serving::events(event, 200 * MEBIBYTE), LIMIT);
}

#[test]
fn one_event_of_a_gibibyte() {
    let line = vec![b'x'; MEBIBYTE];
    assert_within("too large", Serving::stream("data: ", line, GIBIBYTE), 64 * MEBIBYTE);
}

#[test]
fn one_event_of_lines_without_end() {
    let lines = b"data: Hello\n".repeat(1000);
    assert_within("too large", Serving::stream("", lines, usize::MAX), 64 * MEBIBYTE);
}

#[test]
fn one_comment_without_end() {
    let line = vec![b'x'; MEBIBYTE];
    assert_within("too large", Serving::stream(": ", line, usize::MAX), 64 * MEBIBYTE);
}

#[test]
fn many_comments() {
    let comment = [b": ", &[b'x'; 16 << 10][..], b"\n"].concat();
    assert_within("events", Serving::stream("", comment, GIBIBYTE / 4), LIMIT);
}

#[test]
fn a_gibibyte_of_zeros_in_gzip() {
    assert_within("small limit", Serving::bomb(1), LIMIT);
}

#[test]
fn a_gibibyte_of_zeros_in_gzip_in_gzip() {
    assert_within("small limit", Serving::bomb(2), LIMIT);
}

#[test]
fn a_bomb_against_the_default_limit() {
    assert_within("default limit", Serving::bomb(1), (256 + 64) * MEBIBYTE);
}

#[test]
fn an_answer_without_end() {
    let body = vec![b' '; MEBIBYTE];
    assert_within("small limit", Serving::body("200 OK", "", body), LIMIT);
}

#[test]
fn an_answer_whose_length_is_beyond_the_limit() {
    let body = vec![b' '; MEBIBYTE];
    let length = "content-length: 999999999999\r\n";
    assert_within("default limit", Serving::body("200 OK", length, body), LIMIT);
}

#[test]
fn an_error_without_end() {
    let body = b"no ".repeat(MEBIBYTE);
    assert_within("refused", Serving::body("400 Bad Request", "", body), LIMIT);
}

#[test]
fn an_error_that_is_a_bomb() {
    assert_within("refused", Serving::bomb(1).refusing(), LIMIT);
}

#[test]
fn an_upload_of_a_gibibyte() {
    let created = Serving::body("204 No Content", "", Vec::new()).ending();
    assert_within("upload", created, LIMIT);
}

#[test]
fn an_upload_of_a_gibibyte_whose_length_is_unknown() {
    let created = Serving::body("204 No Content", "", Vec::new()).ending();
    assert_within("chunked upload", created, LIMIT);
}

#[test]
fn a_file_of_five_gigabytes_among_parts() {
    let created = Serving::body("204 No Content", "", Vec::new()).ending();
    assert_within("file", created, LIMIT);
}
