//! The file, the package and the client.

use super::Definition;
use super::mapping::Mapping;
use super::shapes::{
    either, map_of, named, needs, one_of_words, required, short_or_long, text, text_or_texts,
};
use super::tables::Tables;
use crate::json::Json;

/// A file: a spec, or a part of one. So only what is in it can be checked.
pub(super) fn file(tables: &Tables) -> Json {
    Mapping::of(tables, &[("the file", "key")]).optional(&["package", "client"]).json()
}

pub(super) fn definitions(tables: &Tables) -> Vec<Definition> {
    let mapping = |heading, column| Mapping::of(tables, &[(heading, column)]);
    let variables = ["api_key", "username", "password"];
    let env = mapping("env", "key").with("base_url", text()).with("headers", text());
    let env = variables.into_iter().fold(env, |env, key| env.with(key, text_or_texts()));
    let server = mapping("servers", "key of a server").json();
    let header = mapping("headers of responses", "key of a header").json();
    let deprecation = mapping("deprecation", "key of a deprecation").json();
    vec![
        ("tombstone", mapping("tombstones", "key of a tombstone").json()),
        ("deprecation", deprecation.with("minProperties", Json::number(1))),
        ("package", mapping("package", "key").json()),
        ("client", client(mapping("client", "key"))),
        ("auth", auth(mapping("auth", "key of a scheme"))),
        ("credentials", credentials(mapping("auth", "key of a scheme"))),
        ("env", env.json()),
        ("server", short_or_long(text(), server)),
        ("variable", mapping("url variables", "key of a variable").json()),
        ("responseHeader", short_or_long(named("scalar"), header)),
    ]
}

fn client(mapping: Mapping) -> Json {
    let auth = |schema| Json::map().with("properties", Json::map().with("auth", schema));
    mapping
        .with("credentials", map_of(named("credentials")))
        .with("auth", Json::map())
        .rule(either(required(["credentials"]), auth(named("uses")), Some(auth(named("auth")))))
        .json()
}

/// The only scheme, in place.
fn auth(scheme: Mapping) -> Json {
    let key = scheme
        .without(&["scheme", "env", "username_env", "password_env", "docs"])
        .one_of(&["header", "query"])
        .rule(needs("prefix", &["header"]));
    short_or_long(one_of_words(["none", "bearer", "basic"]), key.json())
}

/// A scheme with a name.
fn credentials(scheme: Mapping) -> Json {
    let long = scheme.one_of(&["scheme", "header", "query"]).rule(needs("prefix", &["header"]));
    short_or_long(one_of_words(["bearer", "basic"]), long.json())
}
