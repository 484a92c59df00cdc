//! Edits of types.

use super::{Edit, edit};
use codegen::diff::Level::{Major, Minor, None as Nothing, Patch};

/// Edits of types.
pub(super) const TYPES: [Edit; 24] = [
    edit(
        "docs and an example of a member",
        Patch,
        &[("docs: Its title., example: Emma", "docs: What it is called., example: Persuasion")],
    ),
    edit(
        "members in another order",
        Nothing,
        &[(
            "      printed?: date\n      similar?: Book\n",
            "      similar?: Book\n      printed?: date\n",
        )],
    ),
    edit(
        "a member of responses that may be absent",
        Major,
        &[("      pages: integer\n", "      pages?: integer\n")],
    ),
    edit(
        "a member of responses with another name",
        Major,
        &[("      printed?: date\n", "      published?: date\n")],
    ),
    edit(
        "a member with another name on the wire only",
        Patch,
        &[("      printed?: date\n", "      published?: {type: date, name: printed}\n")],
    ),
    edit(
        "a member that is deprecated for another one",
        Minor,
        &[(
            "      printed?: date\n",
            "      printed?: {type: date, deprecated: {since: 1.2.0, replaced_by: types.Book.published}}\n      published?: date\n",
        )],
    ),
    edit(
        "a member of responses less",
        Major,
        &[
            ("      rating?: Rating\n", ""),
            ("  Rating: {any_of: {Stars: integer, Words: string}}\n", ""),
        ],
    ),
    edit(
        "a type both ways with a member more",
        Minor,
        &[(
            "{name: string, born?: integer | null}",
            "{name: string, died?: integer, born?: integer | null}",
        )],
    ),
    edit(
        "a type both ways with a required member more",
        Major,
        &[(
            "{name: string, born?: integer | null}",
            "{name: string, country: string, born?: integer | null}",
        )],
    ),
    edit(
        "a member that is sent, and need not be",
        Major,
        &[("{title: string, author: Author, note?", "{title?: string, author: Author, note?")],
    ),
    edit(
        "a type with another name",
        Major,
        &[
            ("pages: ByNumber<Review>", "pages: ByNumber<Opinion>"),
            ("{number} -> Review", "{number} -> Opinion"),
            ("  Review: {fields", "  Opinion: {fields"),
        ],
    ),
    edit(
        "a type that was called otherwise",
        Minor,
        &[
            ("pages: ByNumber<Review>", "pages: ByNumber<Opinion>"),
            ("{number} -> Review", "{number} -> Opinion"),
            ("  Review: {fields", "  Opinion: {renamed_from: Review, fields"),
        ],
    ),
    edit(
        "a value more that is sent and received",
        Minor,
        &[("values: [free, lent, {", "values: [free, held, lent, {")],
    ),
    edit("a value less", Major, &[("values: [title, newest]", "values: [title]")]),
    edit(
        "values in another order",
        Nothing,
        &[("values: [small, large]", "values: [large, small]")],
    ),
    edit(
        "an enum that is any text",
        Major,
        &[("model?: Model}", "model?: string}"), ("  Model: {values: [small, large]}\n", "")],
    ),
    edit(
        "an alternative more",
        Minor,
        &[(
            "{Stars: integer, Words: string}",
            "{Stars: integer, Words: string, Both: Array<string>}",
        )],
    ),
    edit(
        "an alternative with another name",
        Major,
        &[("{Stars: integer, Words: string}", "{Points: integer, Words: string}")],
    ),
    edit(
        "an event more",
        Minor,
        &[("      stop: {usage", "      pause: {seconds: integer}\n      stop: {usage")],
    ),
    edit(
        "an event less",
        Major,
        &[("      source: {docs: Where it is from., fields: {page: integer}}\n", "")],
    ),
    edit(
        "a member of every event more",
        Minor,
        &[("fields: {at: integer}", "fields: {at: integer, by?: string}")],
    ),
    edit(
        "an event's member with another type",
        Major,
        &[
            ("delta: {text: string}", "delta: {text: string, number: integer}"),
            ("{page: integer}}", "{page: string}}"),
        ],
    ),
    edit(
        "an event that reports an error",
        Major,
        &[(
            "    fields: {at: integer}\n",
            "    errors: [stop.reason]\n    fields: {at: integer}\n",
        )],
    ),
    edit(
        "an aggregate with a field more",
        Minor,
        &[("usage: {last: stop.usage}", "usage: {last: stop.usage}, sources: {all: source}")],
    ),
];
