//! Accepted breaks are read strictly, and every mistake in them has its place.

use codegen::Source;
use codegen::accepted::{self, Accepted};

fn read(text: &str) -> Result<Vec<Accepted>, String> {
    let source = Source { name: "spec/notes.accepted.yaml".into(), text: text.into() };
    accepted::read(&source).map_err(|diagnostics| diagnostics.render(std::slice::from_ref(&source)))
}

#[test]
fn each_entry_says_what_is_accepted_why_and_since_when() {
    let entries = read(
        "# What was worth a break.
- fingerprint: \"0123456789abcdef\"
  rule: operation.removed
  version: 0.2.0
  reason: Nobody called it.
- {fingerprint: fedcba9876543210, version: 1.0.0-rc.1, reason: It never worked.}
",
    )
    .unwrap();
    let shown: Vec<_> = entries
        .iter()
        .map(|entry| {
            (
                entry.fingerprint.value.as_str(),
                entry.rule.as_ref().map(|rule| rule.value.as_str()),
                entry.version.value.as_str(),
                entry.reason.as_str(),
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            ("0123456789abcdef", Some("operation.removed"), "0.2.0", "Nobody called it."),
            ("fedcba9876543210", None, "1.0.0-rc.1", "It never worked."),
        ]
    );
}

#[test]
fn a_list_may_be_empty() {
    for text in ["", "# Nothing yet.\n", "[]\n", "---\n"] {
        assert_eq!(read(text).unwrap(), [], "{text:?}");
    }
}

#[test]
fn a_break_may_be_made_again_in_a_later_version() {
    let entry = |version: &str| {
        format!("- {{fingerprint: \"0123456789abcdef\", version: {version}, reason: Again.}}\n")
    };
    assert_eq!(read(&(entry("0.2.0") + &entry("0.4.0"))).unwrap().len(), 2);
    assert!(read(&(entry("0.2.0") + &entry("0.2.0"))).is_err());
}

#[test]
fn every_mistake_is_reported_with_its_place() {
    insta::assert_snapshot!(
        read(
            "\
- {fingerprint: \"0123456789abcdef\", version: 0.2.0, reason: Fine.}
- {fingerprint: \"0123456789abcdef\", version: 0.2.0, reason: Twice.}
- {fingerprint: 1234567890123456, version: 0.2, reason: Numbers.}
- {fingerprint: \"0123\", rule: operation.remove, version: two, reason: ' '}
- {fingerprint: \"0123456789ABCDEF\", resaon: Misspelt., version: 0.2.0}
- {fingerprint: \"fedcba9876543210\", since: 0.2.0}
- Just words.
- {}
",
        )
        .unwrap_err()
    );
    insta::assert_snapshot!("no_list", read("fingerprint: abc\n").unwrap_err());
    insta::assert_snapshot!("no_yaml", read("- {fingerprint: \"abc\n").unwrap_err());
}
