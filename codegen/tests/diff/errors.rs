//! Changes of typed error bodies, and what they mean to the accessors that callers have.

use std::collections::BTreeSet;

use codegen::api::{Api, Statuses, error_type};
use codegen::diff::{Level, diff};

use crate::compare::{api, shown};

/// The client's errors and those of two operations, before and after, and what is shown.
type Pair<'a> = (&'a str, [&'a str; 3], [&'a str; 3], &'a str);

const PAIRS: &[Pair<'_>] = &[
    (
        "a type goes from one status to another at an operation",
        ["", "404: A", ""],
        ["", "410: A", ""],
        "error.status.removed resources.r.a.errors.404\nerror.status.added resources.r.a.errors.410\n",
    ),
    (
        "a type goes from one status to another at the client",
        ["404: A", "", ""],
        ["410: A", "", ""],
        "error.status.removed client.errors.404\nerror.status.added client.errors.410\n",
    ),
    (
        "a status is added at the client",
        ["404: A", "", ""],
        ["404: A, 410: A", "", ""],
        "error.status.added client.errors.410\n",
    ),
    (
        "a status is removed at an operation, and its accessor stays for another",
        ["", "404: A, 410: A", ""],
        ["", "404: A", ""],
        "error.status.removed resources.r.a.errors.410\n",
    ),
    (
        "a type is removed from all statuses",
        ["404: A", "", ""],
        ["", "", ""],
        "error.removed client.errors.404\n",
    ),
    (
        "a status goes from the client to each operation",
        ["404: A", "", ""],
        ["", "404: A", "404: A"],
        "",
    ),
    (
        "a status goes from the client to one operation",
        ["404: A", "", ""],
        ["", "404: A", ""],
        "operation.error.removed client.errors.404\n",
    ),
    (
        "a status goes from the client to each operation with another type",
        ["404: A", "", ""],
        ["", "404: B", "404: B"],
        "error.type.changed resources.r.a.errors.404\nerror.type.changed resources.r.b.errors.404\n",
    ),
    (
        "an operation loses what another one has",
        ["", "404: A", "404: A"],
        ["", "404: A", ""],
        "operation.error.removed resources.r.b.errors.404\n",
    ),
    (
        "an operation gets what the client has not, and another one has",
        ["", "404: A", ""],
        ["", "404: A", "404: A"],
        "operation.error.added resources.r.b.errors.404\n",
    ),
    (
        "a status goes from one operation to another",
        ["", "404: A", ""],
        ["", "", "404: A"],
        "operation.error.removed resources.r.a.errors.404\noperation.error.added resources.r.b.errors.404\n",
    ),
    (
        "an operation overrides the client",
        ["404: A", "", ""],
        ["404: A", "404: B", ""],
        "error.type.changed resources.r.a.errors.404\n",
    ),
    (
        "what overrides the client goes to another status",
        ["404: A", "404: B", ""],
        ["404: A", "410: B", ""],
        "error.type.changed resources.r.a.errors.404\nerror.status.added resources.r.a.errors.410\n",
    ),
    ("an operation says what the client says", ["404: A", "", ""], ["404: A", "404: A", ""], ""),
    (
        "the type of a status is another one",
        ["404: A", "", ""],
        ["404: B", "", ""],
        "error.type.changed client.errors.404\n",
    ),
    (
        "the type of a status is another one, and its accessor stays",
        ["404: A, 410: A", "", ""],
        ["404: B, 410: A", "", ""],
        "error.type.changed client.errors.404\n",
    ),
    (
        "a type is named by an alias",
        ["404: A, 410: A", "", ""],
        ["404: G, 410: G", "", ""],
        "error.renamed types.G\n",
    ),
    (
        "a type is named by an alias at one of its statuses",
        ["404: A, 410: A", "", ""],
        ["404: A, 410: G", "", ""],
        "error.added client.errors.410\nerror.status.removed client.errors.410\n",
    ),
    (
        "an operation names a type by an alias",
        ["404: A", "", ""],
        ["404: A", "404: G", ""],
        "error.added resources.r.a.errors.404\n",
    ),
    (
        "two statuses change their types with each other",
        ["404: A, 410: B", "", ""],
        ["404: B, 410: A", "", ""],
        "error.type.changed client.errors.404\nerror.type.changed client.errors.410\n",
    ),
    (
        "a status becomes its class",
        ["404: A", "", ""],
        ["4xx: A", "", ""],
        "error.status.added client.errors.4xx\n",
    ),
    (
        "a class becomes all other statuses",
        ["", "4xx: A, 500: B", ""],
        ["", "500: B, default: A", ""],
        "error.status.added resources.r.a.errors.default\n",
    ),
    (
        "a status of a class gets another type",
        ["4xx: A", "", ""],
        ["404: B, 4xx: A", "", ""],
        "error.type.changed client.errors.404\n",
    ),
    ("a status says what its class says", ["4xx: A", "", ""], ["404: A, 4xx: A", "", ""], ""),
    (
        "a class of an operation replaces a status of the client",
        ["404: A", "", ""],
        ["404: A", "4xx: B", ""],
        "error.type.changed resources.r.a.errors.404\nerror.added resources.r.a.errors.4xx\n",
    ),
    (
        "an operation gets a class that another one has",
        ["", "4xx: A", ""],
        ["", "4xx: A", "4xx: A"],
        "operation.error.added resources.r.b.errors.4xx\n",
    ),
];

#[test]
fn errors_are_compared_by_what_callers_can_read() {
    for (name, before, after, expected) in PAIRS {
        let (old, new) = (with(*before), with(*after));
        assert_eq!(shown(&diff(&old, &new)), *expected, "{name}");
        let mirrors = diff(&old, &new).iter().map(|it| it.rule.mirror).collect::<BTreeSet<_>>();
        let back = diff(&new, &old).iter().map(|it| it.rule.id).collect::<BTreeSet<_>>();
        assert_eq!(mirrors, back, "{name}, backwards");
    }
}

/// Every combination of errors with every other: it is major exactly if there is an operation of
/// which a typed error could be read, and no longer can.
#[test]
fn an_error_that_can_no_longer_be_read_is_major_and_nothing_else_is() {
    check_all(&[
        "",
        "404: A",
        "404: B",
        "404: G",
        "410: A",
        "404: A, 410: A",
        "404: A, 410: B",
        "404: G, 410: A",
    ]);
    check_all(&[
        "",
        "404: A",
        "404: G, 4xx: A",
        "404: B, 4xx: A",
        "default: A",
        "4xx: A, default: B",
    ]);
}

fn check_all(all: &[&str]) {
    let apis: Vec<Api> =
        all.iter().flat_map(|client| all.iter().map(|own| with([client, own, ""]))).collect();
    for old in &apis {
        for new in &apis {
            let changes = diff(old, new);
            let is_major = changes.iter().any(|change| change.level == Level::Major);
            let is_lost =
                readable(old).difference(&readable(new)).next().is_some() || retyped(old, new);
            assert_eq!(
                is_major,
                is_lost,
                "{:?} {:?}: {}",
                errors(old),
                errors(new),
                shown(&changes)
            );
            let is_new = readable(new).difference(&readable(old)).next().is_some();
            let is_minor = changes.iter().any(|change| change.level >= Level::Minor);
            assert!(is_minor || !is_new, "{:?} {:?}", errors(old), errors(new));
        }
    }
}

/// Returns the names of accessors, each with a status.
fn readable(api: &Api) -> BTreeSet<(String, u16)> {
    let bodies = api.error_bodies.iter();
    bodies
        .flat_map(|body| body.statuses.iter().map(|status| (body.ident.to_string(), *status)))
        .collect()
}

/// Whether an operation, or the client, has another type for a status than before, whatever its
/// name.
fn retyped(old: &Api, new: &Api) -> bool {
    let (old, new) = (errors(old), errors(new));
    old.iter().any(|(place, status, ty)| {
        new.iter().any(|is| (&is.0, is.1) == (place, *status) && is.2 != *ty)
    })
}

/// The type of each status that the tables of this test distinguish, at the client and at each
/// operation.
fn errors(api: &Api) -> Vec<(String, u16, String)> {
    let operations = &api.resources[0].operations;
    let lists = operations.iter().map(|operation| (&operation.name, &operation.errors));
    let client = "client".to_owned();
    lists
        .chain([(&client, &api.errors)])
        .flat_map(|(name, table)| {
            [404, 410, 499, 500, 999].into_iter().filter_map(|status| {
                let (_, ty) = error_type(table, Statuses::One(status))?;
                Some((name.clone(), status, ty.ident.as_str().replace('G', "A")))
            })
        })
        .collect()
}

fn with([client, a, b]: [&str; 3]) -> Api {
    api(&format!(
        "package: {{name: notes, version: 0.1.0}}
client: {{name: Notes, base_url: 'https://notes.example', errors: {{{client}}}}}
resources:
  r:
    a: {{GET: /a, returns: A, errors: {{{a}}}}}
    b: {{POST: /b, body: G, returns: B, errors: {{{b}}}}}
types: {{A: {{fields: {{a: string}}}}, B: {{fields: {{b: string}}}}, G: A}}
"
    ))
}
