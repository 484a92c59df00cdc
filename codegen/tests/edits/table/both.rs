//! Two edits at once, and those that mean nothing.

use super::{Edit, edit};
use codegen::diff::Level::{Major, Minor, None as Nothing};

/// Two edits at once.
pub(super) const BOTH: [Edit; 10] = [
    edit(
        "an optional member, and docs of its type",
        Minor,
        &[
            ("      printed?: date\n", "      printed?: date\n      weight?: number\n"),
            ("docs: A book.\n", "docs: A book, printed or not.\n"),
        ],
    ),
    edit(
        "a type that moved in place, and a value of it",
        Major,
        &[
            ("order?: Order}", "order?: {values: [title, newest, oldest]}}"),
            ("  Order: {values: [title, newest]}\n", ""),
        ],
    ),
    edit(
        "an operation less, and another one more",
        Major,
        &[(
            "      cover: {POST: \"/books/{id}/cover\", server: covers, multipart: {image: file, caption?: string}}\n",
            "      image: {PUT: \"/books/{id}/image\", server: covers, body: bytes}\n",
        )],
    ),
    edit(
        "an event and a member of another event more",
        Minor,
        &[(
            "      stop: {usage: integer, reason?: string}",
            "      note: {text: string}\n      stop: {usage: integer, reason?: string, model?: Model}",
        )],
    ),
    edit(
        "a type in place of two members",
        Major,
        &[
            ("{number: integer, text: string, by: Author,", "{number: integer, text: Said,"),
            ("  Event:\n", "  Said: {fields: {words: string, by: Author}}\n  Event:\n"),
        ],
    ),
    edit(
        "a resource and an environment more",
        Minor,
        &[
            ("environments: {test", "environments: {eu: \"https://eu.shelf.example/v1\", test"),
            (
                "  status: {read",
                "  shelves: {list: GET /shelves -> Array<string>}\n  status: {read",
            ),
        ],
    ),
    edit(
        "a parameter with another type, and a deprecation",
        Major,
        &[
            ("author?: string, order?", "author?: Array<string>, order?"),
            ("summary?: string | null", "summary?: {type: string | null, deprecated: true}"),
        ],
    ),
    edit(
        "an error of its own, and one for all",
        Minor,
        &[
            ("errors: {410: Gone}", "errors: {409: Problem, 410: Gone}"),
            ("404: Missing, 5xx", "404: Missing, 410: Gone, 5xx"),
        ],
    ),
    edit("another version and nothing else", Nothing, &[("version: 1.2.0", "version: 1.3.0")]),
    edit(
        "another layout of the file",
        Nothing,
        &[
            ("  Order: {values: [title, newest]}\n", ""),
            (
                "  Missing: {fields",
                "  Order:\n    values:\n      - title   # by its title\n      - newest\n  Missing: {fields",
            ),
        ],
    ),
];
