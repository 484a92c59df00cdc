//! Changes of the servers that calls go to, and of the variables in URLs.

use codegen::diff::diff;

use crate::compare::{api, shown};

/// The client's URLs and the operation `b`, before and after, and what is shown.
type Pair<'a> = (&'a str, [&'a str; 2], [&'a str; 2], &'a str);

const PLAIN: &str = "base_url: https://a.example/v1";
const FILES: &str = "base_url: https://a.example/v1, servers: {files: https://f.example/v1}";

const PAIRS: &[Pair<'_>] = &[
    (
        "a part of the base URL becomes a variable that has it by default",
        [PLAIN, "GET: /b"],
        [
            "base_url: 'https://{host}.example/{version}', variables: {host: {default: a}, version: {default: v1}}",
            "GET: /b",
        ],
        "client.url-variable.added client.variables.host\nclient.url-variable.added client.variables.version\n",
    ),
    (
        "the same of a server",
        [FILES, "GET: /b, server: files"],
        [
            "base_url: https://a.example/v1, servers: {files: 'https://{host}/v1'}, variables: {host: {default: f.example}}",
            "GET: /b, server: files",
        ],
        "client.url-variable.added client.variables.host\n",
    ),
    (
        "a default changes",
        ["base_url: 'https://{host}', variables: {host: {default: a.example}}", "GET: /b"],
        ["base_url: 'https://{host}', variables: {host: {default: b.example}}", "GET: /b"],
        "client.url-variable.default.changed client.variables.host\n",
    ),
    (
        "a server is called otherwise",
        [FILES, "GET: /b, server: files"],
        [
            "base_url: https://a.example/v1, servers: {uploads: https://F.example/v1/}",
            "GET: /b, server: uploads",
        ],
        "client.server.renamed client.servers.uploads\n",
    ),
    (
        "a prefix moves into the base URL, and not into that of a server",
        [
            "base_url: https://a.example, servers: {files: https://f.example}",
            "GET: /v1/b, server: files",
        ],
        [
            "base_url: https://a.example/v1, servers: {files: https://f.example}",
            "GET: /v1/b, server: files",
        ],
        "client.base-url.prefix.moved client.base_url\n",
    ),
    (
        "an operation goes back to the base URL",
        [FILES, "GET: /b, server: files"],
        [PLAIN, "GET: /b"],
        "client.server.removed client.servers.files\noperation.server.changed resources.r.b\n",
    ),
];

#[test]
fn servers_and_variables_are_compared_by_where_calls_go() {
    for (what, before, after, expected) in PAIRS {
        let [old, new] = [before, after].map(|[client, operation]| {
            let a = if client.contains("https://a.example,") { "/v1/a" } else { "/a" };
            api(&format!(
                "package: {{name: x, version: 1.0.0}}\nclient: {{name: X, {client}}}\nresources: {{r: {{a: {{GET: {a}}}, b: {{{operation}}}}}}}"
            ))
        });
        assert_eq!(shown(&diff(&old, &new)), *expected, "{what}");
    }
}
