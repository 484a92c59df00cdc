//! Names that APIs really use, each a legal Rust name in every place, or a mistake that says so.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use codegen::Source;
use codegen::api::{Api, TypeKind};
use codegen::diagnostics::Diagnostics;
use codegen::lower::names::{self, Role};
use serde_json::Value;

const ROLES: [Role; 12] = [
    Role::Field,
    Role::Argument,
    Role::Setter,
    Role::Method,
    Role::Resource,
    Role::RootResource,
    Role::ErrorBody,
    Role::ResponseHeader,
    Role::TypeModule,
    Role::Type,
    Role::Item,
    Role::Variant,
];

/// Keywords that cannot stand anywhere without `r#`, those of edition 2024 included.
const KEYWORDS: &str = "as async await break const continue crate dyn else enum extern false fn for gen if impl in \
    let loop match mod move mut pub ref return self Self static struct super trait true type unsafe use where while \
    abstract become box do final macro override priv try typeof unsized virtual yield _";

#[test]
fn every_name_is_legal_everywhere() {
    let cases = cases();
    assert_eq!(cases.len(), 220);
    let names: BTreeSet<&str> = cases.iter().flat_map(all_names).collect();
    let keywords: Vec<&str> = KEYWORDS.split_whitespace().collect();
    for name in names.into_iter().chain(keywords.iter().copied()).chain(["", " ", "\u{200b}", "\0"])
    {
        for role in ROLES {
            let ident = role.ident(name);
            let text = ident.as_str();
            assert!(text.is_ascii(), "{name:?} as {role:?}: {text}");
            assert!(!keywords.contains(&text), "{name:?} as {role:?}: {text}");
            syn::parse_str::<syn::Ident>(text)
                .unwrap_or_else(|error| panic!("{name:?} as {role:?}: {text}: {error}"));
            let shape = match role {
                Role::Type | Role::Item | Role::Variant => is_camel_case(ident.plain()),
                _ => is_snake_case(ident.plain()),
            };
            assert!(shape, "{name:?} as {role:?}: {text} raises a lint");
            assert_eq!(role.ident(name), ident, "{name:?} as {role:?}");
        }
    }
}

#[test]
fn names_are_spelled_as_the_language_says() {
    let snake = [
        ("sessionId", "session_id"),
        ("self-harm/intent", "self_harm_intent"),
        ("+1", "plus_1"),
        ("größe", "grosse"),
        ("type", "r#type"),
        ("gen", "r#gen"),
        ("self", "self_"),
        ("crate", "crate_"),
        ("_", "underscore"),
        ("2fa", "_2fa"),
        ("HTTPServer", "http_server"),
        ("__typename", "typename"),
        ("extra", "extra_"),
        ("filter[name]", "filter_name"),
        ("-1", "minus_1"),
        ("x-y", "x_y"),
        ("reactions-+1", "reactions_plus_1"),
        ("reactions--1", "reactions_minus_1"),
        ("sort,-age", "sort_minus_age"),
        ("a - b", "a_b"),
        ("a<=b", "a_lt_eq_b"),
        ("", "empty"),
    ];
    for (name, ident) in snake {
        assert_eq!(Role::Field.ident(name).as_str(), ident, "{name:?}");
    }
    let camel = [
        ("read_only", "ReadOnly"),
        ("+1", "Plus1"),
        ("-created", "MinusCreated"),
        ("==", "EqEq"),
        (">=", "GtEq"),
        (">=1", "GtEq1"),
        ("!=", "NotEq"),
        ("R&D", "RAndD"),
        ("C#", "CHash"),
        ("gpt-3.5", "Gpt3_5"),
        ("*", "Star"),
        ("", "Empty"),
        ("256x256", "_256x256"),
        ("gpt-3.5", "Gpt3_5"),
        ("2025-12-11", "_2025_12_11"),
        ("Self", "Self_"),
        ("unrecognized", "Unrecognized_"),
        ("None", "None"),
    ];
    for (name, ident) in camel {
        assert_eq!(Role::Variant.ident(name).as_str(), ident, "{name:?}");
    }
    let types = [
        ("HTTPValidationError", "HTTPValidationError"),
        ("Option", "Option_"),
        ("String", "String_"),
        ("Foo_Bar", "FooBar"),
        ("chat.event", "ChatEvent"),
    ];
    for (name, ident) in types {
        assert_eq!(Role::Type.ident(name).as_str(), ident, "{name:?}");
    }
    for (role, name, ident) in [
        (Role::Setter, "send", "send_"),
        (Role::Argument, "send", "send"),
        (Role::RootResource, "get", "get_"),
        (Role::Resource, "get", "get"),
        (Role::Method, "get", "get"),
        (Role::Method, "clone", "clone_"),
        (Role::Resource, "clone", "clone_"),
        (Role::Resource, "mod", "mod_"),
        (Role::TypeModule, "Aux", "aux_"),
        (Role::TypeModule, "_3d", "_3d_"),
        (Role::ErrorBody, "Body", "body_"),
    ] {
        assert_eq!(role.ident(name).as_str(), ident, "{name:?} as {role:?}");
    }
    assert_eq!(names::join(&["Session", "job_metadata"]), "SessionJobMetadata");
    assert_eq!(names::join(&["chat", "create", "2fa"]), "ChatCreate2fa");
}

#[test]
fn collisions_are_reported_or_do_not_happen() {
    let mut shown = 0;
    let mut distinct = 0;
    for case in cases() {
        let (Some(scope), Some(_)) = (case["scope"].as_str(), case["names"].as_array()) else {
            continue;
        };
        let id = &case["id"];
        let mut names: Vec<&str> = all_names(&case).collect();
        if scope == "types" {
            // A type expression could not name it, so the spec refuses it before it is a name.
            names.retain(|name| !name.contains('.'));
        }
        let mut turned = names.clone();
        turned.reverse();
        match (lowered(scope, &names), lowered(scope, &turned)) {
            (Ok(idents), Ok(again)) => {
                let different: BTreeSet<&String> = idents.values().collect();
                assert_eq!(different.len(), names.len(), "{id}: {idents:?}");
                assert_eq!(idents, again, "{id}: the order counts");
                distinct += 1;
            }
            (Err(mistakes), Err(again)) => {
                assert_eq!(mistakes.len(), again.len(), "{id}: the order counts");
                for mistake in mistakes.iter() {
                    assert_eq!(mistake.code, "name-collision", "{id}: {}", mistake.message);
                    let both = |one: &&str| {
                        names.iter().any(|other| {
                            *one != *other
                                && mistake
                                    .message
                                    .starts_with(&format!("`{one}` and `{other}` both become "))
                        })
                    };
                    assert!(names.iter().any(both), "{id}: {}", mistake.message);
                    let help = mistake.help.as_deref().unwrap_or_default();
                    assert!(
                        help.contains("`name: …`") || help.contains("name: …}`"),
                        "{id}: {help}"
                    );
                    assert_eq!(mistake.notes.len(), 1, "{id}");
                }
                shown += 1;
            }
            _ => panic!("{id}: the order counts"),
        }
    }
    assert_eq!(shown + distinct, 67);
    assert!(shown > 20 && distinct > 20, "{shown} shown, {distinct} distinct");
}

/// Whoever adds a method to the runtime's error must reserve its name.
#[test]
fn methods_of_the_runtime_are_reserved() {
    let methods = runtime_methods("ApiError");
    assert!(methods.len() > 5, "{methods:?}");
    for method in methods {
        assert!(Role::ErrorBody.is_taken(&method), "`{method}` of `ApiError` is not reserved");
    }
}

/// The public methods of a type of the runtime.
fn runtime_methods(ty: &str) -> BTreeSet<String> {
    let mut methods = BTreeSet::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the runtime's files") {
            let path = entry.expect("its entries").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).expect("a file of Rust is text");
            for item in syn::parse_file(&text).expect("it is Rust").items {
                let syn::Item::Impl(block) = item else { continue };
                let syn::Type::Path(of) = &*block.self_ty else { continue };
                if block.trait_.is_some()
                    || of.path.segments.last().is_none_or(|last| last.ident != ty)
                {
                    continue;
                }
                let public = block.items.into_iter().filter_map(|item| match item {
                    syn::ImplItem::Fn(method)
                        if matches!(method.vis, syn::Visibility::Public(_)) =>
                    {
                        Some(method)
                    }
                    _ => None,
                });
                methods.extend(public.map(|method| method.sig.ident.to_string()));
            }
        }
    }
    methods
}

/// The Rust names by the names in a spec that has them all in one scope.
fn lowered(scope: &str, names: &[&str]) -> Result<BTreeMap<String, String>, Diagnostics> {
    let quoted: Vec<String> = names.iter().map(|name| Value::from(*name).to_string()).collect();
    let entries = |value: &str| {
        let entries: Vec<String> = quoted.iter().map(|name| format!("{name}: {value}")).collect();
        entries.join(", ")
    };
    let operation = "list: {GET: /x, query: {v?: V}}";
    let one = |body: String| format!("resources: {{r: {{{operation}}}}}\ntypes: {{V: {body}}}");
    let (rest, errors) = match scope {
        "fields" | "properties" => {
            (one(format!("{{fields: {{{}}}}}", entries("string"))), String::new())
        }
        "variants" | "enum_values" => {
            (one(format!("{{values: [{}]}}", quoted.join(", "))), String::new())
        }
        "types" => {
            let errors = quoted.iter().zip(400..).map(|(name, status)| format!("{status}: {name}"));
            let errors = errors.collect::<Vec<_>>().join(", ");
            let types = entries("{fields: {a: string}}");
            (format!("resources: {{r: {{list: {{GET: /x}}}}}}\ntypes: {{{types}}}"), errors)
        }
        "methods" => {
            let operations =
                quoted.iter().enumerate().map(|(at, name)| format!("{name}: {{GET: /x/{at}}}"));
            let operations = operations.collect::<Vec<_>>().join(", ");
            (format!("resources: {{r: {{operations: {{{operations}}}}}}}"), String::new())
        }
        "modules" => {
            let resources = quoted
                .iter()
                .enumerate()
                .map(|(at, name)| format!("{name}: {{list: {{GET: /x/{at}}}}}"));
            let resources = resources.collect::<Vec<_>>().join(", ");
            (format!("resources: {{r: {{resources: {{{resources}}}}}}}"), String::new())
        }
        "params" => {
            let query =
                quoted.iter().map(|name| format!("{}?\": string", name.trim_end_matches('"')));
            let query = query.collect::<Vec<_>>().join(", ");
            (format!("resources: {{r: {{list: {{GET: /x, query: {{{query}}}}}}}}}"), String::new())
        }
        other => panic!("a scope of another kind: {other}"),
    };
    let text = format!(
        "package: {{name: x, version: 0.1.0}}\nclient: {{name: X, base_url: https://x.example, errors: {{{errors}}}}}\n{rest}\n"
    );
    let source = Source { name: "x.yaml".to_owned(), text };
    let (spec, mut mistakes) = codegen::spec::parse(std::slice::from_ref(&source));
    let api = codegen::lower::lower(&spec, &mut mistakes);
    api.map(|api| idents(scope, &api)).ok_or(mistakes)
}

fn idents(scope: &str, api: &Api) -> BTreeMap<String, String> {
    let resource = &api.resources[0];
    let pairs: Vec<(String, String)> = match scope {
        "methods" => {
            resource.operations.iter().map(|it| (it.name.clone(), it.ident.to_string())).collect()
        }
        "modules" => {
            resource.resources.iter().map(|it| (it.path[1].clone(), it.ident.to_string())).collect()
        }
        "params" => resource.operations[0]
            .parameters
            .iter()
            .map(|it| (it.wire.clone(), it.ident.to_string()))
            .collect(),
        "types" => api.types.iter().map(|it| (it.name.clone(), it.ident.to_string())).collect(),
        _ => match &api.types[0].kind {
            TypeKind::Struct(object) => {
                object.fields.iter().map(|it| (it.wire.clone(), it.ident.to_string())).collect()
            }
            TypeKind::Enum(known) => known
                .values
                .iter()
                .map(|it| (it.wire.text().into_owned(), it.ident.to_string()))
                .collect(),
            other => panic!("{other:?}"),
        },
    };
    pairs.into_iter().collect()
}

fn cases() -> Vec<Value> {
    let text = include_str!("data/identifiers.json");
    let mut file: Value = serde_json::from_str(text).expect("the file is JSON");
    match file["cases"].take() {
        Value::Array(cases) => cases,
        other => panic!("{other}"),
    }
}

fn all_names(case: &Value) -> impl Iterator<Item = &str> {
    let names = case["names"].as_array().into_iter().flatten();
    names.chain(case.get("name")).filter_map(Value::as_str)
}

/// As rustc's lint `non_camel_case_types` has it, for ASCII.
fn is_camel_case(name: &str) -> bool {
    let name = name.trim_matches('_');
    let letters: Vec<char> = name.chars().collect();
    let cased = |letter: char| letter.is_ascii_alphabetic();
    !name.is_empty()
        && !letters[0].is_ascii_lowercase()
        && !name.contains("__")
        && !letters
            .windows(2)
            .any(|pair| (cased(pair[0]) && pair[1] == '_') || (pair[0] == '_' && cased(pair[1])))
}

/// As rustc's lint `non_snake_case` has it, for ASCII.
fn is_snake_case(name: &str) -> bool {
    let name = name.trim_matches('_');
    !name.is_empty()
        && !name.contains("__")
        && !name.chars().any(|letter| letter.is_ascii_uppercase())
}
