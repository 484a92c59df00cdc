//! Values that a released client holds are not changed by a new spec.

use codegen::diff::{Verdict, diff};

use crate::compare::{api, shown};

/// Parts of the client and its operation, before and after; the rule, and its verdicts: on the
/// wire, for the crate, and for lag.
type Pair<'a> = ([&'a str; 2], [&'a str; 2], &'a str, [&'a str; 3]);

const PAIRS: &[Pair<'_>] = &[
    (
        ["timeout: 60s", ""],
        ["timeout: 30s", ""],
        "client.timeout.changed",
        ["fine", "minor", "fine"],
    ),
    (["", ""], ["timeout: 2m", ""], "client.timeout.changed", ["fine", "minor", "fine"]),
    (["", ""], ["max_retries: 0", ""], "client.retries.changed", ["fine", "minor", "fine"]),
    (["", ""], ["", "timeout: 5s"], "operation.timeout.changed", ["fine", "minor", "fine"]),
    (
        ["", "timeout: 5s"],
        ["", "timeout: 9s"],
        "operation.timeout.changed",
        ["fine", "minor", "fine"],
    ),
    // Its own time-out is what it waited before.
    (["", "timeout: 60s"], ["", ""], "", ["fine", "none", "fine"]),
    (["timeout: 5s", ""], ["timeout: 5s", "timeout: 5000ms"], "", ["fine", "none", "fine"]),
    // The client's is that of all operations without their own.
    (
        ["timeout: 5s", "timeout: 7s"],
        ["timeout: 6s", "timeout: 7s"],
        "client.timeout.changed",
        ["fine", "minor", "fine"],
    ),
    // A released client goes on sending twice what the server no longer takes for one.
    (
        ["", "idempotent: true"],
        ["", ""],
        "operation.idempotency.removed",
        ["dangerous", "minor", "fine"],
    ),
    (
        ["", ""],
        ["", "idempotent: true"],
        "operation.idempotency.added",
        ["fine", "minor", "dangerous"],
    ),
    (["", "idempotent: false"], ["", ""], "", ["fine", "none", "fine"]),
    (
        ["env: {base_url: A}", ""],
        ["env: {base_url: B}", ""],
        "client.env.changed",
        ["fine", "major", "fine"],
    ),
    (["env: {headers: A}", ""], ["", ""], "client.env.removed", ["fine", "major", "fine"]),
    (["", ""], ["env: {headers: A}", ""], "client.env.added", ["fine", "minor", "fine"]),
    (
        ["auth: bearer, env: {api_key: [A, B]}", ""],
        ["auth: bearer, env: {api_key: [B, A]}", ""],
        "client.env.reordered",
        ["fine", "minor", "fine"],
    ),
    // The server checks who calls.
    (
        ["auth: bearer", ""],
        ["auth: {header: X-Key}", ""],
        "client.auth.scheme.changed",
        ["breaking", "patch", "breaking"],
    ),
    (["auth: {header: X-Key}", ""], ["auth: {header: x-key}", ""], "", ["fine", "none", "fine"]),
    (
        ["auth: {query: key}", ""],
        ["auth: {query: Key}", ""],
        "client.auth.scheme.changed",
        ["breaking", "patch", "breaking"],
    ),
    (["", ""], ["auth: bearer", ""], "client.auth.added", ["breaking", "major", "fine"]),
    (["auth: basic", ""], ["", ""], "client.auth.removed", ["fine", "major", "breaking"]),
    // Whether there is still a server at the old URL, nobody says.
    (
        ["environments: {eu: 'https://a.example'}", ""],
        ["environments: {eu: 'https://b.example'}", ""],
        "client.environment.url.changed",
        ["dangerous", "minor", "dangerous"],
    ),
];

#[test]
fn what_a_released_client_keeps_is_fine_on_the_wire() {
    for (before, after, rule, expected) in PAIRS {
        let (old, new) = (with(*before), with(*after));
        let changes = diff(&old, &new);
        let rules: Vec<&str> = changes.iter().map(|change| change.rule.id).collect();
        let expected_rules: Vec<&str> =
            [*rule].into_iter().filter(|rule| !rule.is_empty()).collect();
        assert_eq!(rules, expected_rules, "{before:?} {after:?}: {}", shown(&changes));
        let verdict = Verdict::of(&changes, "0.1.0", "0.2.0");
        let verdicts = [verdict.wire.as_str(), verdict.level.as_str(), verdict.lag.as_str()];
        assert_eq!(verdicts, *expected, "{before:?} {after:?}");
    }
}

fn with([client, operation]: [&str; 2]) -> codegen::api::Api {
    api(&format!(
        "package: {{name: notes, version: 0.1.0}}\nclient: {{name: Notes, base_url: 'https://notes.example', {client}}}\nresources: {{r: {{create: {{POST: /a, returns: string, {operation}}}}}}}\n"
    ))
}
