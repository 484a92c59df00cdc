//! Every place where names are made, with every kind of pair of names that become equal there: one `name-collision`, which
//! points at both, and nothing else.

use codegen::Source;
use codegen::diagnostics::Diagnostics;
use codegen::lower::names::Role;

/// Names that become one in any shape: by their separators, their case, their letters, their signs.
const PAIRS: &[[&str; 2]] = &[
    ["a b", "a_b"],
    ["a.b", "a-b"],
    ["aB", "a_b"],
    ["A_B", "a_b"],
    ["größe", "grosse"],
    ["+a", "plus_a"],
    ["a<b", "a_lt_b"],
    ["a[b]", "a/b"],
    ["1a", "_1a"],
    ["==", "eq eq"],
];

/// Names that become one where they are also names in type expressions.
const TYPES: &[[&str; 2]] = &[
    ["FooBar", "foo_bar"],
    ["fooBar", "FooBar"],
    ["foo_bar", "foo__bar"],
    ["HTTPError", "HttpError"],
];

/// A place for two names, and the rest of a spec around it.
type Place = (&'static str, fn(&str, &str) -> String);

/// The places of a role. Whoever adds a role is asked for them here.
fn places(role: Role) -> &'static [Place] {
    match role {
        Role::Field => &[
            ("fields of a struct", |a, b| {
                types(&format!("T: {{fields: {{{a}: string, {b}: string}}}}"))
            }),
            ("fields of a variant", |a, b| {
                types(&format!("T: {{tag: t, variants: {{v: {{{a}: string, {b}: string}}}}}}"))
            }),
            ("common fields", |a, b| {
                types(&format!(
                    "T: {{tag: t, fields: {{{a}: string, {b}: string}}, variants: {{v: {{}}}}}}"
                ))
            }),
            ("a common field and a variant's", |a, b| {
                types(&format!(
                    "T: {{tag: t, fields: {{{a}: string}}, variants: {{v: {{{b}: string}}}}}}"
                ))
            }),
            ("fields of what a union adds up to", |a, b| {
                types(&format!(
                    "T: {{tag: t, collect: {{name: Sum, fields: {{{a}: {{all: v}}, {b}: {{all: w}}}}}}, variants: {{v: {{}}, w: {{}}}}}}"
                ))
            }),
        ],
        Role::Argument => &[
            ("arguments", |a, b| {
                resources(&format!(
                    "r: {{o: {{POST: /x, query: {{{a}: string}}, body: {{{b}: string}}}}}}"
                ))
            }),
            ("parts of the path and members", |a, b| {
                resources(&format!(
                    "r: {{o: {{POST: '/x/{{p}}', path: {{p: {{type: string, name: {}}}}}, body: {{{b}: string}}}}}}",
                    Role::Argument.ident(&unquoted(a)).plain()
                ))
            }),
        ],
        Role::Setter => &[
            ("setters of the query", |a, b| {
                setters(&format!("query: {{{a}?: string, {b}?: string}}"))
            }),
            ("setters of the body", |a, b| {
                setters(&format!("body: {{{a}?: string, {b}?: string}}"))
            }),
            ("setters of query and body", |a, b| {
                setters(&format!("query: {{{a}?: string}}, body: {{{b}?: string}}"))
            }),
            ("a setter and an argument", |a, b| {
                setters(&format!("query: {{{a}: string}}, body: {{{b}?: string}}"))
            }),
            ("parameters of a group", |a, b| {
                format!(
                    "parameters: {{G: {{{a}?: string, {b}?: string}}}}\n{}",
                    resources("r: {o: {GET: /x, query: G}}")
                )
            }),
        ],
        Role::Method => &[
            ("operations", |a, b| {
                resources(&format!("r: {{operations: {{{a}: {{GET: /a}}, {b}: {{GET: /b}}}}}}"))
            }),
            ("an operation and a resource", |a, b| {
                resources(&format!(
                    "r: {{operations: {{{a}: {{GET: /a}}}}, resources: {{{b}: {{o: {{GET: /b}}}}}}}}"
                ))
            }),
        ],
        Role::Resource => &[("resources below another", |a, b| {
            resources(&format!(
                "r: {{resources: {{{a}: {{o: {{GET: /a}}}}, {b}: {{o: {{GET: /b}}}}}}}}"
            ))
        })],
        Role::RootResource => &[("resources", |a, b| {
            resources(&format!("{a}: {{o: {{GET: /a}}}}, {b}: {{o: {{GET: /b}}}}"))
        })],
        Role::BuilderMethod => &[
            ("schemes", |a, b| {
                format!(
                    "client: {{name: X, base_url: 'https://x.example', credentials: {{{a}: bearer, {b}: bearer}}, auth: [{a}, {b}]}}\n{}",
                    resources("r: {o: {GET: /x}}")
                )
            }),
            ("servers", |a, b| {
                format!(
                    "client: {{name: X, base_url: 'https://x.example', servers: {{{a}: 'https://a.example', {b}: 'https://b.example'}}}}\n{}",
                    resources(&format!(
                        "r: {{o: {{GET: /x, server: {a}}}, p: {{GET: /y, server: {b}}}}}"
                    ))
                )
            }),
        ],
        // Their names follow from those of types, resources and operations, which collide first.
        // Most of these are not names of headers, or one name: see `errors/response_headers.yaml`.
        Role::ResponseHeader => &[],
        Role::ErrorBody | Role::TypeModule | Role::Item => &[],
        Role::Type => &[],
        Role::Scheme => &[("pagination schemes", |a, b| {
            let scheme = "{request: {token: t}, response: {items: i, next: n}}";
            format!(
                "pagination: {{{a}: {scheme}, {b}: {scheme}}}\n{}",
                resources(&format!(
                    "r: {{a: {{GET: /a, pages: '{}<string>'}}, b: {{GET: /b, pages: '{}<string>'}}}}",
                    unquoted(a),
                    unquoted(b)
                ))
            )
        })],
        Role::Variant => &[
            ("values", |a, b| types(&format!("T: {{values: [{a}, {b}]}}"))),
            ("values with docs", |a, b| types(&format!("T: {{values: {{{a}: One., {b}: Two.}}}}"))),
            ("variants", |a, b| {
                types(&format!("T: {{tag: t, variants: {{{a}: {{}}, {b}: {{}}}}}}"))
            }),
            ("alternatives", |a, b| {
                types(&format!("T: {{any_of: {{{a}: string, {b}: integer}}}}"))
            }),
            ("environments", |a, b| {
                format!(
                    "client: {{name: X, base_url: 'https://x.example', environments: {{{a}: 'https://a.example', {b}: 'https://b.example'}}}}\n{}",
                    resources("r: {o: {GET: /x}}")
                )
            }),
        ],
    }
}

const ROLES: &[Role] = &[
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
    Role::Scheme,
    Role::Variant,
];

#[test]
fn names_that_become_one_are_reported_at_both_in_every_place() {
    let mut places_tried = 0;
    for (what, place) in ROLES.iter().flat_map(|role| places(*role)) {
        places_tried += 1;
        // An expression names a scheme.
        let pairs = if *what == "pagination schemes" { TYPES } else { PAIRS };
        for [a, b] in pairs.iter().filter(|[a, b]| become_one(what, a, b)) {
            for [a, b] in [[a, b], [b, a]] {
                reported_once(what, &place(&quoted(a), &quoted(b)));
            }
        }
        if *what != "pagination schemes" {
            let free = place(&quoted("alpha"), &quoted("beta"));
            assert!(mistakes(&free).is_none_or(|it| it.is_empty()), "{what}: {free}");
        }
    }
    assert!(places_tried >= 18);
}

/// Acronyms stay in the names of types; a path's chosen name is compared in one order only.
fn become_one(what: &str, a: &str, b: &str) -> bool {
    let role = if what == "pagination schemes" { Role::Scheme } else { Role::Field };
    role.ident(a) == role.ident(b)
}

#[test]
fn types_and_what_is_made_of_them_are_reported_at_both() {
    for [a, b] in TYPES {
        for [a, b] in [[a, b], [b, a]] {
            let both = format!("{a}: {{fields: {{x: string}}}}, {b}: {{fields: {{y: string}}}}");
            reported_once("types", &named(&[a, b], &both));
            let also = format!(
                "T: {{also: [{a}], fields: {{x: string}}}}, {b}: {{fields: {{y: string}}}}"
            );
            if Role::Type.ident(a) == Role::Type.ident(b) {
                reported_once("a further name and a type", &named(&["T", b], &also));
                let also = format!(
                    "T: {{also: [{a}], fields: {{x: string}}}}, U: {{also: [{b}], fields: {{y: string}}}}"
                );
                reported_once("further names", &named(&["T", "U"], &also));
            }
        }
    }
    let many = "a: string, b: string, c: string, d: string, e: string, f: string, g: string";
    for (what, spec) in [
        (
            "a type in place and a type",
            named(&["T", "TState"], "T: {fields: {state: {values: [a]}}}, TState: {values: [b]}"),
        ),
        (
            "types in place",
            named(
                &["T", "TA"],
                "T: {fields: {a_b: {values: [a]}}}, TA: {fields: {b: {values: [b]}}}",
            ),
        ),
        (
            "the struct of a variant and a type",
            named(&["T", "TEnd"], "T: {tag: t, variants: {end: {}}}, TEnd: {fields: {x: string}}"),
        ),
        (
            "what a union adds up to and a type",
            named(
                &["T", "Sum"],
                "T: {tag: t, collect: {name: Sum, fields: {v: {all: v}}}, variants: {v: {}}}, Sum: {fields: {x: string}}",
            ),
        ),
        (
            "what two unions add up to",
            named(
                &["T", "U"],
                "T: {tag: t, collect: {name: Sum, fields: {v: {all: v}}}, variants: {v: {}}}, U: {tag: t, collect: {name: Sum, fields: {v: {all: v}}}, variants: {v: {}}}",
            ),
        ),
        (
            "the arguments of a constructor and a type",
            format!(
                "{}types: {{T: {{fields: {{{many}}}}}, TArguments: {{fields: {{x: string}}}}}}\n",
                resources("r: {o: {POST: /x, body: T, returns: TArguments}}")
            ),
        ),
        (
            "a type in place in an operation and a type",
            format!(
                "{}types: {{ROMode: {{values: [a]}}}}\n",
                resources("r: {o: {POST: /x, query: {mode?: {values: [b]}}, returns: ROMode}}")
            ),
        ),
        ("a request and the struct of its resource", resources("list_request: {list: {GET: /x}}")),
        (
            "the arguments of a call and the struct of its resource",
            resources(&format!("list_arguments: {{list: {{POST: /x, body: {{{many}}}}}}}")),
        ),
        ("requests", resources("r: {a1: {GET: /a}, a_1: {GET: /b}}")),
        (
            "a setter to null",
            resources("r: {o: {POST: /x, body: {x?: string | null, x_null?: string}}}"),
        ),
        (
            "a setter to null of a struct",
            format!(
                "{}types: {{T: {{fields: {{x?: string | null, x_null?: string}}}}}}\n",
                resources("r: {o: {POST: /x, body: T}}")
            ),
        ),
        (
            "a setter of a struct",
            format!(
                "{}types: {{T: {{fields: {{1x?: string, a?: {{type: string, name: __1x}}}}}}}}\n",
                resources("r: {o: {POST: /x, body: T}}")
            ),
        ),
        (
            "an accessor that steps aside",
            named(
                &["T"],
                "T: {tag: t, fields: {clone: string, x: {type: string, name: clone_}}, variants: {v: {}}}",
            ),
        ),
        (
            "a parameter of a scheme",
            format!(
                "pagination: {{P: {{request: {{token: a_b}}, response: {{items: i, next: n}}}}}}\n{}",
                resources("r: {o: {GET: /x, query: {aB?: string}, pages: P<string>}}")
            ),
        ),
        (
            "a whole body and a parameter",
            resources("r: {o: {POST: /x, query: {body: string}, body: Array<string>}}"),
        ),
        ("a chosen name", named(&["T"], "T: {fields: {a: string, b: {type: string, name: a}}}")),
    ] {
        reported_once(what, &spec);
    }
}

fn reported_once(what: &str, spec: &str) {
    let mistakes = mistakes(spec).unwrap_or_else(|| panic!("{what}: nothing is reported\n{spec}"));
    let shown: Vec<String> =
        mistakes.iter().map(|it| format!("{}: {}", it.code, it.message)).collect();
    assert_eq!(shown.len(), 1, "{what}: {shown:#?}\n{spec}");
    let mistake = mistakes.iter().next().expect("there is one");
    assert_eq!(mistake.code, "name-collision", "{what}: {shown:?}\n{spec}");
    assert_eq!(mistake.notes.len(), 1, "{what}: {shown:?}\n{spec}");
    assert!(mistake.help.is_some(), "{what}: {shown:?}\n{spec}");
}

/// The mistakes of a spec; none if it has none.
fn mistakes(spec: &str) -> Option<Diagnostics> {
    let client = "client: {name: X, base_url: 'https://x.example'}\n";
    let client = if spec.starts_with("client:") { "" } else { client };
    // A `?` stands behind the name, within its quotes.
    let spec = spec.replace("'?:", "?':");
    let text = format!("package: {{name: x, version: 0.1.0}}\n{client}{spec}");
    codegen::generate(&[Source { name: "x.yaml".to_owned(), text }]).err()
}

fn quoted(name: &str) -> String {
    format!("'{name}'")
}

fn unquoted(name: &str) -> String {
    name.trim_matches('\'').to_owned()
}

fn resources(inside: &str) -> String {
    format!("resources: {{{inside}}}\n")
}

fn setters(inside: &str) -> String {
    resources(&format!("r: {{o: {{POST: /x, {inside}}}}}"))
}

/// A type `T`, which is used.
fn types(definition: &str) -> String {
    named(&["T"], definition)
}

/// Types of which these are returned.
fn named(used: &[&str], definitions: &str) -> String {
    let operations: Vec<String> = used
        .iter()
        .enumerate()
        .map(|(at, name)| format!("o{at}x: {{GET: /{at}, returns: {name}}}"))
        .collect();
    format!("{}types: {{{definitions}}}\n", resources(&format!("r: {{{}}}", operations.join(", "))))
}
