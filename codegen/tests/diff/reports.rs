//! Reports are functions of the facts alone.

use codegen::Source;
use codegen::diff::report::{Outcome, Report, comment, json, markdown, summary, text};
use codegen::{accepted, compare};

const SPEC: &str = "\
package: {name: notes, version: 0.1.0}
client: {name: Notes, base_url: https://notes.example}
resources:
  notes:
    retrieve: GET /notes/{id} -> Note
types:
  Note:
    fields:
      title: string
";

/// The outcome for two specs, the second one with a list of accepted breaks.
fn outcome(old: &str, new: &str, list: &str) -> Outcome {
    let source = |text: &str| Source { name: "spec.yaml".to_owned(), text: text.to_owned() };
    let mut comparison = compare(&[source(old)], &[source(new)]).unwrap();
    accepted::apply(&source(list), &mut comparison).unwrap();
    let sides = ["notes", "old.yaml", "new.yaml"].map(str::to_owned);
    Outcome::Compared(Report::new(sides, "notes.accepted.yaml".to_owned(), comparison))
}

fn as_text(old: &str, new: &str) -> String {
    text(&[outcome(old, new, "")], false, None)
}

#[test]
fn a_changelog_lists_the_first_docs_and_counts_the_rest() {
    let spec = |docs: &str| {
        let fields = (0..9).map(|at| format!("      f{at}: {{type: string, docs: {docs}}}\n"));
        format!("{SPEC}{}", fields.collect::<String>())
    };
    let report = markdown(&[outcome(&spec("Old."), &spec("New."), "")], false);
    assert_eq!(report.matches("docs of").count(), 3, "{report}");
    assert!(report.starts_with("## 0.1.1\n\n### Fixed\n\n- `types::Note::f0`"), "{report}");
    assert!(report.ends_with("\n- Docs of 6 more.\n"), "{report}");
}

#[test]
fn a_new_version_alone_is_reported_as_such() {
    let report = as_text(SPEC, &SPEC.replace("0.1.0", "0.2.0"));
    assert!(report.contains("nothing but the version has changed"), "{report}");
    assert!(report.contains("0.1.0 may stay; the spec says 0.2.0, which is enough"), "{report}");
}

/// The version that is reported as the least is the one that is required, also before 1.0.0 and
/// among pre-releases.
#[test]
fn the_least_version_that_may_come_next_is_reported_beside_the_specs() {
    for (old, new, change, expected) in [
        ("1.0.0-beta.1", "1.0.0-beta.2", "title: integer", "1.0.0-beta.2 at least; ENOUGH"),
        ("1.0.0-beta.1", "1.0.0-beta.1", "title: integer", "1.0.0-beta.2 at least; RAISE"),
        ("1.0.0-beta.2", "1.0.0-beta.1", "title: integer", "1.0.0-beta.3 at least; RAISE"),
        ("1.0.0-beta.1", "1.0.0", "title: integer", "1.0.0-beta.2 at least; ENOUGH"),
        ("1.0.0-alpha", "1.0.0-alpha.1", "text?: string", "1.0.0-alpha.1 at least; ENOUGH"),
        ("1.2.3", "1.3.0-rc.1", "text?: string", "1.3.0-rc.1 at least; ENOUGH"),
        ("1.2.3", "1.2.4", "text?: string", "1.3.0 at least; RAISE"),
        ("1.2.3", "1.3.0", "title: integer", "2.0.0 at least; RAISE"),
        ("0.2.3", "0.2.4", "title: integer", "0.3.0 at least; RAISE"),
        ("0.0.3", "0.0.4", "title: integer", "0.0.4 at least; ENOUGH"),
        ("1.0.0", "1.0.0-rc.1", "title: string", "1.0.0 may stay; RAISE"),
    ] {
        let change = match change {
            "text?: string" => format!("title: string\n      {change}"),
            change => change.to_owned(),
        };
        let after = SPEC.replace("0.1.0", new).replace("title: string", &change);
        let report = as_text(&SPEC.replace("0.1.0", old), &after);
        let version = report.lines().find(|line| line.starts_with("version ")).unwrap();
        let expected = expected
            .replace("ENOUGH", &format!("the spec says {new}, which is enough"))
            .replace("RAISE", &format!("the spec says {new}: raise `package.version`"));
        assert!(version.ends_with(&expected), "{old} to {new}: {version}");
    }
}

/// The entry of an earlier release is ignored, that of the next one is stale if it matches no fact.
#[test]
fn only_entries_of_the_next_release_are_stale() {
    let after = SPEC.replace("title: string", "title: integer");
    let entry = |digits: &str, version: &str| {
        format!("- {{fingerprint: \"{digits}\", version: {version}, reason: Fine.}}\n")
    };
    let list = entry("0123456789abcdef", "0.1.0") + &entry("fedcba9876543210", "0.2.0");
    let outcome = outcome(SPEC, &after, &list);
    let Outcome::Compared(report) = &outcome else { panic!("both sides are there") };
    let stale: Vec<_> = report.stale.iter().map(|entry| entry.fingerprint.as_str()).collect();
    assert_eq!(stale, ["fedcba9876543210"]);
    let note = "note: notes.accepted.yaml accepts fedcba9876543210 for 0.2.0, but no change has that fingerprint: remove the entry\n";
    assert!(text(&[outcome], false, None).ends_with(note));
}

#[test]
fn programs_get_an_object_for_one_sdk_and_a_list_for_others() {
    let added = |sdk: &str| Outcome::Added { sdk: sdk.to_owned(), new: "new.yaml".to_owned() };
    let value = |outcomes: &[Outcome]| serde_json::to_value(json(outcomes)).unwrap();
    let one = value(&[added("a")]);
    assert_eq!((one["sdk"].as_str(), one["new"].as_str()), (Some("a"), Some("new.yaml")));
    assert_eq!(value(&[added("a"), added("b")])[1]["sdk"], "b");
    assert_eq!(value(&[]), serde_json::json!([]));
}

/// Two specs with many changes: an operation and a member are gone, a resource is deprecated, an
/// enum has more values, many structs have a member more of the same name, and many one of their
/// own.
fn many() -> Outcome {
    let more = |resource: &str, at: u32| match resource {
        "notes" => ", more?: string".to_owned(),
        _ => format!(", {resource}_{at}?: string"),
    };
    let spec = |is_new: bool| {
        let pick = |old: &'static str, new: &'static str| if is_new { new } else { old };
        let mut text = String::from(
            "package: {name: notes, version: 0.1.0}\n\
             client: {name: Notes, base_url: https://notes.example}\n\
             resources:\n",
        );
        for resource in ["notes", "tags", "files"] {
            text += &format!("  {resource}:\n");
            let last = if resource == "tags" { pick("12", "11") } else { "12" };
            for at in 0..last.parse::<u32>().unwrap() {
                let deprecated =
                    if resource == "notes" { pick("", ", deprecated: Use tags.") } else { "" };
                text += &format!(
                    "    get{at}: {{GET: /{resource}/{at}, returns: {resource}{at}{deprecated}}}\n"
                );
            }
        }
        text += "types:\n";
        text += &format!("  Kind: {{values: [a, b{}]}}\n", pick("", ", c, d, e, f"));
        for resource in ["notes", "tags", "files"] {
            let last = if resource == "tags" { pick("12", "11") } else { "12" };
            for at in 0..last.parse::<u32>().unwrap() {
                let gone =
                    if (resource, at) == ("files", 0) { pick(", size: integer", "") } else { "" };
                text += &format!(
                    "  {resource}{at}: {{fields: {{kind: Kind{gone}{}}}}}\n",
                    if is_new { more(resource, at) } else { String::new() }
                );
            }
        }
        text
    };
    outcome(&spec(false), &spec(true), "")
}

#[test]
fn many_facts_fit_on_a_screen() {
    let many = [many()];
    let overview = text(&many, false, None);
    assert!(overview.lines().count() <= 40, "{overview}");
    insta::assert_snapshot!("overview", overview);
    let all = text(&many, true, None);
    assert!(all.matches("response.field.added").count() == 35, "{all}");
    let Outcome::Compared(report) = &many[0] else { panic!("both sides are there") };
    insta::assert_snapshot!("summary", summary(report, "the last commit"));
}

#[test]
fn a_changelog_and_a_comment_go_by_cause_and_list_each_break() {
    let many = [many()];
    insta::assert_snapshot!("entry", markdown(&many, false));
    insta::assert_snapshot!("comment", comment(&many, false));
    let all = comment(&many, true);
    assert_eq!(all.matches("`response.field.added`").count(), 35, "{all}");
}
