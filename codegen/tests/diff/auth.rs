//! Changes of the schemes of authentication, of the default ones and of an operation's own.

use codegen::diff::diff;

use crate::compare::{api, shown};

/// The schemes, the client's `auth` and that of the operation `b`, before and after, and what is
/// shown.
type Pair<'a> = (&'a str, [&'a str; 3], [&'a str; 3], &'a str);

const BOTH: &str = "user: bearer, admin: bearer";

const PAIRS: &[Pair<'_>] = &[
    (
        "the default goes to other credentials that are sent alike",
        [BOTH, "user", "admin"],
        [BOTH, "admin", "user"],
        "client.auth.credentials.changed client.auth\noperation.auth.changed resources.r.b\n",
    ),
    (
        "alternatives that are sent alike change places",
        [BOTH, "[user, admin]", "none"],
        [BOTH, "[admin, user]", "none"],
        "client.auth.reordered client.auth\n",
    ),
    (
        "alternatives of an operation change places",
        [BOTH, "user", "[user, admin]"],
        [BOTH, "user", "[admin, user]"],
        "operation.auth.reordered resources.r.b\n",
    ),
    (
        "an alternative is added with its credentials",
        ["key: {header: X-Key}", "key", "none"],
        ["key: {header: X-Key}, token: bearer", "[key, token]", "none"],
        "client.credentials.added client.credentials.token\n",
    ),
    (
        "authentication is added, and is optional",
        ["key: {header: X-Key}", "none", "key"],
        ["key: {header: X-Key}, token: bearer", "[token, none]", "key"],
        "client.credentials.added client.credentials.token\n",
    ),
    (
        "authentication is added",
        ["key: {header: X-Key}", "none", "key"],
        ["key: {header: X-Key}, token: bearer", "token", "key"],
        "client.auth.added client.auth\n",
    ),
    (
        "a key goes into another header",
        ["key: {header: X-Key}, user: basic", "key", "user"],
        ["key: {header: X-Other}, user: basic", "key", "user"],
        "client.auth.scheme.changed client.auth\n",
    ),
    (
        "a key that only an operation uses goes into another header",
        ["key: {header: X-Key}, user: basic", "user", "key"],
        ["key: {header: X-Other}, user: basic", "user", "key"],
        "client.auth.scheme.changed client.credentials.key\noperation.auth.changed resources.r.b\n",
    ),
    (
        "the order of the schemes is no change",
        ["key: {header: X-Key}, user: basic", "key", "user"],
        ["user: basic, key: {header: X-Key}", "key", "user"],
        "",
    ),
];

#[test]
fn changes_of_authentication_are_reported_once_each() {
    for (what, before, after, expected) in PAIRS {
        let api = |[schemes, auth, own]: &[&str; 3]| {
            api(&format!(
                "package: {{name: x, version: 0.1.0}}\nclient: {{name: X, base_url: 'https://x.example', credentials: {{{schemes}}}, auth: {auth}}}\nresources: {{r: {{a: {{GET: /a}}, b: {{GET: /b, auth: {own}}}}}}}\n"
            ))
        };
        assert_eq!(shown(&diff(&api(before), &api(after))), *expected, "{what}");
    }
}
