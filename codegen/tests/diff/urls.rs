//! Changes of URLs are judged by what is sent: pairs of clients and operations, and the facts.

use codegen::diff::{Verdict, diff};

use crate::compare::{api, shown};

/// Two sides (what the client holds, and its operations), and what is reported there and back.
type Pair<'a> = (&'a str, [&'a str; 2], [&'a str; 2], [&'a str; 2]);

const NOTES: &str = "get: 'GET /notes/{id} -> string', list: GET /notes -> string";
const V1_NOTES: &str = "get: 'GET /v1/notes/{id} -> string', list: GET /v1/notes -> string";
const MOVED: &str = "client.base-url.prefix.moved client.base_url\n";

const PAIRS: &[Pair<'_>] = &[
    (
        "a prefix moves into the base URL",
        ["base_url: 'https://a.example'", V1_NOTES],
        ["base_url: 'https://a.example/v1'", NOTES],
        [MOVED, MOVED],
    ),
    (
        "a prefix moves behind another one, and slashes stand at the ends",
        ["base_url: 'https://a.example/api/'", V1_NOTES],
        ["base_url: 'https://a.example/api/v1/'", NOTES],
        [MOVED, MOVED],
    ),
    (
        "a prefix of two segments moves",
        ["base_url: 'https://a.example'", "get: 'GET /api/v1/notes/{id} -> string'"],
        ["base_url: 'https://a.example/api/v1'", "get: 'GET /notes/{id} -> string'"],
        [MOVED, MOVED],
    ),
    (
        "a prefix moves, and the paths keep another one",
        ["base_url: 'https://a.example/api'", "get: 'GET /v1/notes/{id} -> string'"],
        ["base_url: 'https://a.example'", "get: 'GET /api/v1/notes/{id} -> string'"],
        [MOVED, MOVED],
    ),
    (
        "the host changes while a prefix moves",
        ["base_url: 'https://a.example'", V1_NOTES],
        ["base_url: 'https://b.example/v1'", NOTES],
        [
            "client.base-url.changed client.base_url\nclient.base-url.prefix.moved client.base_url\n",
            "client.base-url.changed client.base_url\nclient.base-url.prefix.moved client.base_url\n",
        ],
    ),
    (
        "an operation stays behind when the prefix moves, so it has another URL",
        ["base_url: 'https://a.example'", "get: 'GET /v1/notes/{id} -> string', ping: GET /ping"],
        ["base_url: 'https://a.example/v1'", "get: 'GET /notes/{id} -> string', ping: GET /ping"],
        [
            "client.base-url.prefix.moved client.base_url\noperation.path.changed resources.r.ping\n",
            "client.base-url.prefix.moved client.base_url\noperation.path.changed resources.r.ping\n",
        ],
    ),
    (
        "an operation has the prefix twice",
        ["base_url: 'https://a.example'", "get: GET /v1/a -> string, put: PUT /v1/b"],
        ["base_url: 'https://a.example/v1'", "get: GET /a -> string, put: PUT /v1/b"],
        [
            "client.base-url.prefix.moved client.base_url\noperation.path.changed resources.r.put\n",
            "client.base-url.prefix.moved client.base_url\noperation.path.changed resources.r.put\n",
        ],
    ),
    (
        "only the base URL changes, so nothing moved",
        ["base_url: 'https://a.example'", NOTES],
        ["base_url: 'https://a.example/v1'", NOTES],
        ["client.base-url.changed client.base_url\n", "client.base-url.changed client.base_url\n"],
    ),
    (
        "only the paths change, so nothing moved",
        ["base_url: 'https://a.example'", V1_NOTES],
        ["base_url: 'https://a.example'", NOTES],
        [
            "operation.path.changed resources.r.get\noperation.path.changed resources.r.list\n",
            "operation.path.changed resources.r.get\noperation.path.changed resources.r.list\n",
        ],
    ),
    (
        "the version in the base URL changes, and a path besides",
        ["base_url: 'https://a.example/v1'", "get: GET /a -> string, put: PUT /b"],
        ["base_url: 'https://a.example/v2'", "get: GET /a -> string, put: PUT /c"],
        [
            "client.base-url.changed client.base_url\noperation.path.changed resources.r.put\n",
            "client.base-url.changed client.base_url\noperation.path.changed resources.r.put\n",
        ],
    ),
    (
        "an operation is renamed while the prefix moves",
        ["base_url: 'https://a.example'", "get: GET /v1/a -> string, put: PUT /v1/b"],
        ["base_url: 'https://a.example/v1'", "read: GET /a -> string, write: PUT /b"],
        [
            "client.base-url.prefix.moved client.base_url\noperation.renamed resources.r.read\noperation.renamed resources.r.write\n",
            "client.base-url.prefix.moved client.base_url\noperation.renamed resources.r.get\noperation.renamed resources.r.put\n",
        ],
    ),
    (
        "operations without and with the prefix are taken for those with the same URL",
        ["base_url: 'https://a.example'", "old: GET /a -> string, new: GET /v1/a -> string"],
        ["base_url: 'https://a.example/v1'", "only: GET /a -> string"],
        [
            "client.base-url.prefix.moved client.base_url\noperation.removed resources.r.old\noperation.renamed resources.r.only\n",
            "client.base-url.prefix.moved client.base_url\noperation.renamed resources.r.new\noperation.added resources.r.old\n",
        ],
    ),
    (
        "an operation is renamed while the base URL changes",
        ["base_url: 'https://a.example'", "get: GET /a -> string"],
        ["base_url: 'https://a.example/v1'", "read: GET /a -> string"],
        [
            "client.base-url.changed client.base_url\noperation.renamed resources.r.read\n",
            "client.base-url.changed client.base_url\noperation.renamed resources.r.get\n",
        ],
    ),
    (
        "a new operation comes while the prefix moves",
        ["base_url: 'https://a.example'", "get: GET /v1/a -> string"],
        ["base_url: 'https://a.example/v1'", "get: GET /a -> string, put: PUT /b"],
        [
            "client.base-url.prefix.moved client.base_url\noperation.added resources.r.put\n",
            "client.base-url.prefix.moved client.base_url\noperation.removed resources.r.put\n",
        ],
    ),
    (
        "a parameter of the path is renamed while the prefix moves",
        ["base_url: 'https://a.example'", "get: 'GET /v1/notes/{id} -> string'"],
        ["base_url: 'https://a.example/v1'", "get: 'GET /notes/{note_id} -> string'"],
        [
            "client.base-url.prefix.moved client.base_url\noperation.path-parameter.renamed resources.r.get\n",
            "client.base-url.prefix.moved client.base_url\noperation.path-parameter.renamed resources.r.get\n",
        ],
    ),
    (
        "parameters of the path change places while the prefix moves",
        ["base_url: 'https://a.example'", "get: 'GET /v1/{a}/{b} -> string'"],
        ["base_url: 'https://a.example/v1'", "get: 'GET /{b}/{a} -> string', also: GET /x"],
        [
            "client.base-url.prefix.moved client.base_url\noperation.added resources.r.also\noperation.arguments.reordered resources.r.get\noperation.path.changed resources.r.get\n",
            "client.base-url.prefix.moved client.base_url\noperation.removed resources.r.also\noperation.arguments.reordered resources.r.get\noperation.path.changed resources.r.get\n",
        ],
    ),
    (
        "environments move with the base URL, whatever they have in front",
        [
            "base_url: 'https://a.example', environments: {eu: 'https://eu.example/', us: 'https://us.example/api'}",
            V1_NOTES,
        ],
        [
            "base_url: 'https://a.example/v1', environments: {eu: 'https://eu.example/v1', us: 'https://us.example/api/v1/'}",
            NOTES,
        ],
        [MOVED, MOVED],
    ),
    (
        "an environment stays behind, so its URLs are others",
        [
            "base_url: 'https://a.example', environments: {eu: 'https://eu.example', us: 'https://us.example'}",
            V1_NOTES,
        ],
        [
            "base_url: 'https://a.example/v1', environments: {eu: 'https://eu.example', us: 'https://us.example/v1'}",
            NOTES,
        ],
        [
            "client.base-url.prefix.moved client.base_url\nclient.environment.url.changed client.environments.eu\n",
            "client.base-url.prefix.moved client.base_url\nclient.environment.url.changed client.environments.eu\n",
        ],
    ),
    (
        "an environment gets another host while the prefix moves",
        ["base_url: 'https://a.example', environments: {eu: 'https://eu.example'}", V1_NOTES],
        ["base_url: 'https://a.example/v1', environments: {eu: 'https://eu2.example/v1'}", NOTES],
        [
            "client.base-url.prefix.moved client.base_url\nclient.environment.url.changed client.environments.eu\n",
            "client.base-url.prefix.moved client.base_url\nclient.environment.url.changed client.environments.eu\n",
        ],
    ),
    (
        "an environment is renamed while the prefix moves",
        ["base_url: 'https://a.example', environments: {eu: 'https://eu.example'}", V1_NOTES],
        [
            "base_url: 'https://a.example/v1', environments: {europe: 'https://EU.example:443/v1'}",
            NOTES,
        ],
        [
            "client.base-url.prefix.moved client.base_url\nclient.environment.renamed client.environments.europe\n",
            "client.base-url.prefix.moved client.base_url\nclient.environment.renamed client.environments.eu\n",
        ],
    ),
    (
        "an environment comes while the prefix moves",
        ["base_url: 'https://a.example'", V1_NOTES],
        ["base_url: 'https://a.example/v1', environments: {eu: 'https://eu.example/v1'}", NOTES],
        [
            "client.base-url.prefix.moved client.base_url\nclient.environment.added client.environments.eu\n",
            "client.base-url.prefix.moved client.base_url\nclient.environment.removed client.environments.eu\n",
        ],
    ),
    (
        "only an environment gets a prefix",
        ["base_url: 'https://a.example', environments: {eu: 'https://eu.example'}", NOTES],
        ["base_url: 'https://a.example', environments: {eu: 'https://eu.example/v1'}", NOTES],
        [
            "client.environment.url.changed client.environments.eu\n",
            "client.environment.url.changed client.environments.eu\n",
        ],
    ),
    (
        "an environment is renamed, and its URL is written otherwise",
        ["base_url: 'https://a.example', environments: {eu: 'https://eu.example/'}", NOTES],
        ["base_url: 'https://a.example', environments: {west: 'HTTPS://EU.example'}", NOTES],
        [
            "client.environment.renamed client.environments.west\n",
            "client.environment.renamed client.environments.eu\n",
        ],
    ),
    (
        "a segment of the path becomes a parameter of the query",
        ["base_url: 'https://a.example'", "all: GET /notes/all -> string"],
        [
            "base_url: 'https://a.example'",
            "all: {GET: /notes, query: {scope: '\"all\"'}, returns: string}",
        ],
        [
            "operation.path.changed resources.r.all\nrequest.constant.added resources.r.all.query.scope\n",
            "operation.path.changed resources.r.all\nrequest.constant.removed resources.r.all.query.scope\n",
        ],
    ),
    (
        "a literal of the path becomes a parameter",
        ["base_url: 'https://a.example'", "get: GET /users/me -> string"],
        ["base_url: 'https://a.example'", "get: 'GET /users/{id} -> string'"],
        [
            "operation.path.changed resources.r.get\nrequest.parameter.required.added resources.r.get.path.id\n",
            "operation.path.changed resources.r.get\nrequest.parameter.required.removed resources.r.get.path.id\n",
        ],
    ),
    (
        "the prefix moves, and an environment variable and its base URL stay what they are",
        ["base_url: 'https://a.example', env: {base_url: NOTES_URL}", V1_NOTES],
        ["base_url: 'https://a.example/v1', env: {base_url: NOTES_URL}", NOTES],
        [MOVED, MOVED],
    ),
];

#[test]
fn urls_are_compared_as_they_are_sent() {
    for (name, before, after, expected) in PAIRS {
        let (old, new) = (lowered(*before), lowered(*after));
        assert_eq!(shown(&diff(&old, &new)), expected[0], "{name}");
        assert_eq!(shown(&diff(&new, &old)), expected[1], "{name}, backwards");
    }
}

/// Each is written in two ways that mean the same to a server.
#[test]
fn how_a_url_is_written_is_no_change() {
    for (one, other) in [
        ("https://a.example", "https://a.example/"),
        ("https://a.example", "https://A.Example"),
        ("https://a.example", "HTTPS://a.example"),
        ("https://a.example", "https://a.example:443"),
        ("http://a.example:80/", "http://a.example"),
        ("https://a.example/~me", "https://a.example/%7Eme/"),
        ("https://a.example/a%2fb", "https://a.example/a%2Fb"),
    ] {
        let client = |url: &str, eu: &str| {
            lowered([&format!("base_url: '{url}', environments: {{eu: '{eu}'}}"), NOTES])
        };
        let (old, new) = (client(one, other), client(other, one));
        assert_eq!(shown(&diff(&old, &new)), "", "{one} {other}");
        assert_eq!(shown(&diff(&new, &old)), "", "{one} {other}");
    }
    let path = |path: &str| lowered(["base_url: 'https://a.example'", &format!("get: GET {path}")]);
    assert_eq!(shown(&diff(&path("/~me/%c3%a9"), &path("/%7eme/%C3%A9"))), "");
    assert_eq!(
        shown(&diff(&path("/notes"), &path("/notes/"))),
        "operation.path.changed resources.r.get\n"
    );
}

#[test]
fn a_prefix_that_moved_breaks_those_who_set_the_base_url_and_nobody_else() {
    let old = lowered(["base_url: 'https://a.example'", V1_NOTES]);
    let new = lowered(["base_url: 'https://a.example/v1'", NOTES]);
    let verdict = |old, new| {
        let changes = diff(old, new);
        let verdict = Verdict::of(&changes, "0.1.0", "0.2.0");
        (verdict.wire.as_str(), verdict.level.as_str(), verdict.lag.as_str())
    };
    assert_eq!(verdict(&old, &new), ("fine", "major", "fine"));
    assert_eq!(verdict(&new, &old), ("fine", "major", "fine"));
    let changes = diff(&old, &new);
    assert_eq!(
        changes[0].message,
        "`/v1` moved from the paths into the base URL, which must now end in `/v1` where a caller sets it"
    );
}

/// Segments that stay behind are identified by those in front of them on both sides.
#[test]
fn a_url_that_changes_while_a_prefix_moves_is_reported_as_it_was_and_is() {
    let with = |base: &str, eu: &str, operations: &str| {
        lowered([&format!("base_url: '{base}', environments: {{eu: '{eu}'}}"), operations])
    };
    let old = with("https://a.example", "https://eu.example", "get: GET /v1/a, ping: GET /ping");
    let new = with("https://a.example/v1", "https://eu.example", "get: GET /a, ping: GET /ping");
    let messages = |changes: Vec<codegen::diff::Change>| {
        changes.into_iter().map(|change| change.message).skip(1).collect::<Vec<_>>()
    };
    assert_eq!(
        messages(diff(&old, &new)),
        [
            "environment `eu` is at https://eu.example, no longer at https://eu.example/v1",
            "operation `r.ping` is at `/v1/ping`, no longer at `/ping`",
        ]
    );
    assert_eq!(
        messages(diff(&new, &old)),
        [
            "environment `eu` is at https://eu.example/v1, no longer at https://eu.example",
            "operation `r.ping` is at `/ping`, no longer at `/v1/ping`",
        ]
    );
}

fn lowered([client, operations]: [&str; 2]) -> codegen::api::Api {
    api(&format!(
        "package: {{name: notes, version: 0.1.0}}\nclient: {{name: Notes, {client}}}\nresources: {{r: {{{operations}}}}}\n"
    ))
}
