//! Changes between two specs, as facts.

mod access;
mod auth;
mod compare;
mod defaults;
mod edges;
mod errors;
mod lives;
mod mutations;
mod page;
mod reports;
mod servers;
mod surface;
mod urls;

use std::path::Path;

use codegen::diff::{Level, Severity, diff};

use compare::{api, facts, read, shown, spec};

/// The releases of the official SDK that changed its Chat API, with the last one before 2.17.0.
const RELEASES: [&str; 6] = ["2.7.0", "2.8.0", "2.9.1", "2.16.0", "2.17.0", "2.18.0"];

#[test]
fn nothing_has_changed_between_a_spec_and_itself() {
    for path in compare::specs() {
        let api = read(&path);
        assert_eq!(shown(&diff(&api, &api)), "", "{}", path.display());
    }
}

/// Changes of the official SDK's Chat API between its releases.
#[test]
fn history_is_reported_as_recorded() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/history");
    for pair in RELEASES.windows(2) {
        let [old, new] = [pair[0], pair[1]].map(|name| read(&folder.join(format!("{name}.yaml"))));
        let changes = diff(&old, &new);
        insta::assert_snapshot!(format!("{}-to-{}", pair[0], pair[1]), facts(&old, &new, &changes));
    }
}

#[test]
fn a_comparison_backwards_gives_the_mirrors() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/history");
    let apis = RELEASES.map(|name| read(&folder.join(format!("{name}.yaml"))));
    for old in &apis {
        for new in &apis {
            let there = diff(old, new);
            let back = diff(new, old);
            let mut mirrors: Vec<_> = there.iter().map(|change| change.rule.mirror).collect();
            let mut rules: Vec<_> = back.iter().map(|change| change.rule.id).collect();
            mirrors.sort_unstable();
            rules.sort_unstable();
            assert_eq!(mirrors, rules);
        }
    }
}

/// Order says nothing but where arguments have places.
#[test]
fn order_comments_and_places_of_types_are_no_change() {
    let one = api(&spec(
        "  notes:\n    list: {GET: /notes, query: {state?: State, tag?: string}, returns: Array<Note>}\n    get: 'GET /notes/{id} -> Note'\n  other: {ping: GET /ping}\n",
        "  Note: {fields: {id: string, state?: State, size?: {values: [small, big]}, kind: Kind}}\n  State: {values: [open, done]}\n  Kind: {tag: type, variants: {a: {x: string}, b: {y: integer}}}\n",
    ));
    let other = api(&spec(
        "  other: {ping: GET /ping}\n  notes:\n    # The first.\n    get: 'GET /notes/{id} -> Note'\n    list: {returns: Array<Note>, query: {tag?: string, state?: State}, GET: /notes}\n",
        "  State: {values: [done, open]}\n  NoteSize: {values: [big, small]}\n  Note: {fields: {kind: Kind, size?: NoteSize, state?: State, id: string}}\n  Kind: {tag: type, variants: {b: {y: integer}, a: {x: string}}}\n",
    ));
    assert_eq!(shown(&diff(&one, &other)), "");
    assert_eq!(shown(&diff(&other, &one)), "");
}

#[test]
fn what_a_group_gains_is_one_fact_for_all_operations_that_take_it() {
    let with = |group: &str| {
        let text = spec(
            "  notes:\n    list: {GET: /notes, query: Scope, returns: string}\n    get: {GET: '/notes/{id}', query: Scope, returns: string}\n",
            "",
        );
        api(&text
            .replace("types:\n", "")
            .replace("resources:", &format!("parameters:\n  Scope: {group}\nresources:")))
    };
    let changes = diff(&with("{a?: string}"), &with("{a?: string, b?: string}"));
    let [change] = changes.as_slice() else { panic!("{}", shown(&changes)) };
    assert_eq!(
        (change.rule.id, change.spec_path().as_str()),
        ("request.parameter.added", "parameters.Scope.b")
    );
    assert_eq!(change.operations, ["notes.get", "notes.list"]);
}

#[test]
fn an_operation_that_takes_a_group_is_reported_where_it_takes_it() {
    let with = |query: &str| {
        let text = spec(
            &format!(
                "  notes:\n    list: {{GET: /notes, query: Scope, returns: string}}\n    get: {{GET: '/notes/{{id}}'{query}, returns: string}}\n"
            ),
            "",
        );
        api(&text
            .replace("types:\n", "")
            .replace("resources:", "parameters:\n  Scope: {a?: string}\nresources:"))
    };
    let changes = diff(&with(""), &with(", query: Scope"));
    let [change] = changes.as_slice() else { panic!("{}", shown(&changes)) };
    assert_eq!(
        (change.rule.id, change.spec_path().as_str()),
        ("request.parameter.added", "resources.notes.get.query.a")
    );
    assert_eq!(change.operations, ["notes.get"]);
}

#[test]
fn what_a_new_type_holds_is_not_reported() {
    let one =
        api(&spec("  notes: {get: 'GET /notes -> Note'}\n", "  Note: {fields: {id: string}}\n"));
    let other = api(&spec(
        "  notes: {get: 'GET /notes -> Note'}\n",
        "  Note: {fields: {id: string, owner?: Owner}}\n  Owner: {fields: {name: string, home?: Home}}\n  Home: {fields: {street: string}}\n",
    ));
    assert_eq!(shown(&diff(&one, &other)), "response.field.added types.Note.owner\n");
    assert_eq!(shown(&diff(&other, &one)), "response.field.removed types.Note.owner\n");
}

#[test]
fn what_travels_both_ways_has_the_worse_of_both_verdicts() {
    let with = |fields: &str| {
        api(&spec(
            "  notes: {put: {PUT: /notes, body: Note, returns: Note}}\n",
            &format!("  Note: {{fields: {{{fields}}}}}\n"),
        ))
    };
    let changes = diff(&with("id: string"), &with("id: string, at: string"));
    let [change] = changes.as_slice() else { panic!("{}", shown(&changes)) };
    assert_eq!(change.rule.id, "request.field.required.added");
    assert_eq!(change.side, codegen::diff::Side::Both);
    assert_eq!(
        (change.wire, change.level, change.lag),
        (Severity::Breaking, Level::Major, Severity::Breaking)
    );
}

#[test]
fn fingerprints_depend_on_the_change_alone() {
    let with = |fields: &str, docs: &str| {
        api(&spec(
            &format!("  notes: {{docs: {docs}, get: 'GET /notes -> Note'}}\n"),
            &format!("  Note: {{fields: {{{fields}}}}}\n"),
        ))
    };
    let one = diff(&with("id: string", "A"), &with("id: string, a?: string", "A"));
    let other = diff(
        &with("b?: string, id: string", "B"),
        &with("b?: string, a?: string, id: string", "B"),
    );
    assert_eq!(one[0].fingerprint(), other[0].fingerprint());
    let third = diff(&with("id: string", "A"), &with("id: string, a?: integer", "A"));
    assert_ne!(one[0].fingerprint(), third[0].fingerprint());
    assert_eq!(one[0].fingerprint().len(), 16);
}

/// A type written in place is called after what holds it: where that is reported as renamed, the type
/// is not reported too.
#[test]
fn a_type_in_place_is_renamed_with_what_holds_it() {
    let with = |resources: &str, types: &str| api(&spec(resources, types));
    let one = with(
        "  notes: {create: {POST: /notes, body: {kind?: {values: [a, b]}}, returns: Note}}\n",
        "  Note: {fields: {mode?: {values: [a, b]}}}\n",
    );
    for (resources, types, expected) in [
        (
            "  notes: {write: {POST: /notes, body: {kind?: {values: [a, b]}}, returns: Note}}\n",
            "  Note: {fields: {mode?: {values: [a, b]}}}\n",
            "operation.renamed resources.notes.write\n",
        ),
        (
            "  notes: {write: {name: create, POST: /notes, body: {kind?: {values: [a, b]}}, returns: Note}}\n",
            "  Note: {fields: {mode?: {values: [a, b]}}}\n",
            "type.renamed resources.notes.write.body.kind\n",
        ),
        (
            "  notes: {create: {POST: /notes, body: {kind?: {values: [a, b]}}, returns: Page}}\n",
            "  Page: {fields: {mode?: {values: [a, b]}}}\n",
            "type.renamed types.Page\n",
        ),
        (
            "  notes: {create: {POST: /notes, body: {kind?: {values: [a, b]}}, returns: Note}}\n",
            "  Note: {fields: {style?: {name: mode, values: [a, b]}}}\n",
            "field.wire-name.changed types.Note.style\ntype.renamed types.Note.style\n",
        ),
    ] {
        assert_eq!(shown(&diff(&one, &with(resources, types))), expected);
    }
}
