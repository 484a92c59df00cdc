//! Members that only responses or only requests have.

use codegen::diff::diff;

use crate::compare::{api, shown};

/// The operation `write`, the member `id` before and after, and what is shown.
type Pair<'a> = (&'a str, &'a str, [&'a str; 2], &'a str);

const BOTH: &str = "body: Note, returns: Note";
const SENT: &str = "body: Note";
const RECEIVED: &str = "returns: Note";

const PAIRS: &[Pair<'_>] = &[
    (
        "a required member is no longer sent, and is an `Option`",
        BOTH,
        ["id: string", "id: {type: string, read_only: true}"],
        "field.option.added types.Note.id\nrequest.field.required.removed types.Note.id\n",
    ),
    (
        "an optional one has no setter",
        BOTH,
        ["id?: string", "id?: {type: string, read_only: true}"],
        "request.field.removed types.Note.id\n",
    ),
    (
        "nothing changes where it is only received",
        RECEIVED,
        ["id: string", "id: {type: string, read_only: true}"],
        "",
    ),
    (
        "a required member is no longer received",
        BOTH,
        ["id: string", "id: {type: string, write_only: true}"],
        "response.field.became-optional types.Note.id\n",
    ),
    (
        "an optional one is not either",
        BOTH,
        ["id?: string", "id?: {type: string, write_only: true}"],
        "response.field.write-only.added types.Note.id\n",
    ),
    (
        "nothing changes where it is only sent",
        SENT,
        ["id: string", "id: {type: string, write_only: true}"],
        "",
    ),
    (
        "what is not sent may become optional",
        RECEIVED,
        ["id: {type: string, read_only: true}", "id?: {type: string, read_only: true}"],
        "response.field.became-optional types.Note.id\n",
    ),
    (
        "callers have a field that nothing carries",
        SENT,
        ["id: {type: string, read_only: true}", "more?: string"],
        "request.field.removed types.Note.id\nrequest.field.added types.Note.more\n",
    ),
];

#[test]
fn a_direction_that_no_longer_has_a_member_is_without_it() {
    for (what, write, [before, after], expected) in PAIRS {
        let of = |id: &str| {
            api(&format!(
                "package: {{name: notes, version: 1.0.0}}\n\
                 client: {{name: Notes, base_url: https://a.example}}\n\
                 resources: {{notes: {{write: {{PUT: /note, {write}}}}}}}\n\
                 types: {{Note: {{fields: {{title: string, {id}}}}}}}\n"
            ))
        };
        assert_eq!(shown(&diff(&of(before), &of(after))), *expected, "{what}");
    }
}
