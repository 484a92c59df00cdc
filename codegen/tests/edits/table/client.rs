//! Edits of the client, and of what operations share.

use super::{Edit, edit};
use codegen::diff::Level::{Major, Minor, Patch};

/// Edits of the client, and of what operations share.
pub(super) const CLIENT: [Edit; 21] = [
    edit("docs of the client", Patch, &[("The API of a library.", "The library's API.")]),
    edit(
        "another description and license",
        Patch,
        &[(
            "license: MIT, description: Client of a library.",
            "license: Apache-2.0, description: A client.",
        )],
    ),
    edit(
        "an environment more",
        Minor,
        &[("environments: {test", "environments: {next: \"https://next.shelf.example/v1\", test")],
    ),
    edit("an environment with another URL", Minor, &[("https://test.shelf", "https://try.shelf")]),
    edit(
        "an environment less",
        Major,
        &[("  environments: {test: \"https://test.shelf.example/v1\"}\n", "")],
    ),
    edit(
        "another base URL",
        Minor,
        &[("https://{region}.shelf.example/v1", "https://{region}.shelf.example/v2")],
    ),
    edit(
        "a value of a variable more",
        Minor,
        &[("values: [eu, us], default: eu", "values: [asia, eu, us], default: eu")],
    ),
    edit(
        "another default of a variable",
        Minor,
        &[("values: [eu, us], default: eu", "values: [eu, us], default: us")],
    ),
    edit("a server's URL", Minor, &[("https://covers.shelf", "https://images.shelf")]),
    edit(
        "a server with another name",
        Major,
        &[("servers: {covers:", "servers: {images:"), ("server: covers", "server: images")],
    ),
    edit(
        "a variable of the environment that is read",
        Minor,
        &[(
            "key: {header: X-Key, env: SHELF_KEY}",
            "key: {header: X-Key, env: [SHELF_KEY, SHELF_API_KEY]}",
        )],
    ),
    edit("another header for a key", Patch, &[("header: X-Key", "header: X-Api-Key")]),
    edit("another order of credentials", Minor, &[("auth: [token, key]", "auth: [key, token]")]),
    edit(
        "a scheme less",
        Major,
        &[
            ("    key: {header: X-Key, env: SHELF_KEY}\n", ""),
            ("auth: [token, key]", "auth: token"),
        ],
    ),
    edit(
        "a longer timeout, and more retries",
        Minor,
        &[("timeout: 30s", "timeout: 45s"), ("max_retries: 3", "max_retries: 4")],
    ),
    edit(
        "an error for one status more",
        Minor,
        &[("404: Missing, 5xx: Problem", "404: Missing, 429: Problem, 5xx: Problem")],
    ),
    edit(
        "an error less",
        Major,
        &[
            ("errors: {404: Missing, 5xx: Problem}", "errors: {5xx: Problem}"),
            ("  Missing: {fields: {what: string}}\n", ""),
        ],
    ),
    edit(
        "a header of responses more",
        Minor,
        &[("X-Left: integer", "X-Left: integer, X-Limit: integer")],
    ),
    edit(
        "a header of responses with another type",
        Major,
        &[("X-Left: integer", "X-Left: number")],
    ),
    edit(
        "a parameter of a group more",
        Minor,
        &[("    tenant?: string\n", "    tenant?: string\n    team?: string\n")],
    ),
    edit(
        "a parameter of a group with another type",
        Major,
        &[("trace?: {type: boolean,", "trace?: {type: integer,")],
    ),
];
