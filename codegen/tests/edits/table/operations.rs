//! Edits of resources and operations.

use super::{Edit, edit};
use codegen::diff::Level::{Major, Minor, Patch};

/// Edits of resources and operations.
pub(super) const OPERATIONS: [Edit; 28] = [
    edit(
        "a list that says its total",
        Minor,
        &[(
            "response: {items: data, next: next}",
            "response: {items: data, next: next, total: total}",
        )],
    ),
    edit(
        "a member of a page with another name",
        Patch,
        &[("items: data, next: next}", "items: books, next: next}")],
    ),
    edit(
        "a page that is asked for by another name",
        Major,
        &[("request: {token: cursor, size: limit}", "request: {token: after, size: limit}")],
    ),
    edit("docs of a resource", Patch, &[("The books of the library.", "Every book.")]),
    edit(
        "a title of an operation",
        Patch,
        &[("docs: Lists books.", "docs: Lists books., title: All books")],
    ),
    edit(
        "an operation that is deprecated",
        Minor,
        &[(
            "get: {GET: \"/books/{id}\", query: Scope,",
            "get: {deprecated: {since: 1.2.0, note: Slow.}, GET: \"/books/{id}\", query: Scope,",
        )],
    ),
    edit("an operation with another path", Patch, &[("GET: /books/export", "GET: /exports/books")]),
    edit("an operation with another method", Patch, &[("replace: {PUT:", "replace: {PATCH:")]),
    edit(
        "an operation less",
        Major,
        &[(
            "      export: {GET: /books/export, query: {format: {values: [csv, pdf]}}, returns: {200: Book, 202: text}}\n",
            "",
        )],
    ),
    edit(
        "an operation with another name",
        Major,
        &[("      remove: {DELETE:", "      delete: {DELETE:")],
    ),
    edit(
        "an operation that was called otherwise",
        Minor,
        &[(
            "      remove: {DELETE: \"/books/{id}\",",
            "      delete: {renamed_from: remove, DELETE: \"/books/{id}\",",
        )],
    ),
    edit(
        "a resource that moved",
        Minor,
        &[
            (
                "    resources:\n      reviews:\n        list: {GET: \"/books/{book_id}/reviews\", pages: ByNumber<Review>}\n        get: GET /books/{book_id}/reviews/{number} -> Review\n",
                "",
            ),
            (
                "  status: {read",
                "  reviews:\n    renamed_from: books.reviews\n    list: {GET: \"/books/{book_id}/reviews\", pages: ByNumber<Review>}\n    get: GET /books/{book_id}/reviews/{number} -> Review\n  status: {read",
            ),
        ],
    ),
    edit(
        "a resource more, with a type of its own",
        Minor,
        &[
            ("  status: {read", "  loans: {list: GET /loans -> Array<Loan>}\n  status: {read"),
            (
                "  Missing: {fields",
                "  Loan: {fields: {book: Book, until: date}}\n  Missing: {fields",
            ),
        ],
    ),
    edit(
        "an argument more",
        Major,
        &[("question: string, model?", "question: string, depth: integer, model?")],
    ),
    edit("an argument less", Major, &[("          pages: {type: integer, minimum: 1}\n", "")]),
    edit(
        "arguments in another order",
        Major,
        &[(
            "          title: string\n          pages: {type: integer, minimum: 1}\n",
            "          pages: {type: integer, minimum: 1}\n          title: string\n",
        )],
    ),
    edit(
        "an argument that may be left out",
        Major,
        &[(
            "          pages: {type: integer, minimum: 1}",
            "          pages?: {type: integer, minimum: 1}",
        )],
    ),
    edit("an argument with a looser limit", Patch, &[("minimum: 1", "minimum: 0")]),
    edit("a parameter with another default", Patch, &[("default: en", "default: de")]),
    edit(
        "a parameter that may be null",
        Minor,
        &[("language?: {type: string,", "language?: {type: string | null,")],
    ),
    edit(
        "a parameter that may no longer be null",
        Major,
        &[("          summary?: string | null", "          summary?: string")],
    ),
    edit(
        "a parameter with another name on the wire, and its former one in Rust",
        Minor,
        &[("tags?: {type: Array<string>,", "words?: {renamed_from: tags, type: Array<string>,")],
    ),
    edit(
        "a member of a body that is a query, which sends no null",
        Major,
        &[
            ("          summary?: string | null\n", ""),
            (
                "        POST: /books\n",
                "        POST: /books\n        query: {summary?: string | null}\n",
            ),
        ],
    ),
    edit(
        "a header that is a query",
        Patch,
        &[("headers: {X-Reason?: string}", "query: {X-Reason?: string}")],
    ),
    edit("a shorter timeout of an operation", Minor, &[("timeout: 5s", "timeout: 2s")]),
    edit(
        "a response more of an operation",
        Minor,
        &[("returns: {200: Book, 202: text}", "returns: {200: Book, 202: text, 204: nothing}")],
    ),
    edit(
        "an operation with another response",
        Major,
        &[("{number} -> Review\n", "{number} -> text\n")],
    ),
    edit(
        "a file that need not be sent",
        Major,
        &[("multipart: {image: file,", "multipart: {image?: file,")],
    ),
];
