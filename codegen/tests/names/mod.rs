//! One spec with every name that a lint has an opinion about, in every place where an API chooses names.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase;

/// Methods of standard traits, names with conventions of their own, keywords, and what is nothing but a number.
const NAMES: &[&str] = &[
    "1",
    "2x",
    "add",
    "all",
    "any",
    "as_mut",
    "as_ref",
    "as_x",
    "bitand",
    "bitor",
    "bitxor",
    "borrow",
    "borrow_mut",
    "clone",
    "clone_from",
    "cmp",
    "default",
    "deref",
    "deref_mut",
    "div",
    "drop",
    "eq",
    "fmt",
    "from",
    "from_iter",
    "from_str",
    "from_x",
    "get",
    "hash",
    "i",
    "index",
    "index_mut",
    "into",
    "into_iter",
    "into_x",
    "is_empty",
    "is_x",
    "iter",
    "iter_mut",
    "l0",
    "len",
    "mul",
    "ne",
    "neg",
    "new",
    "next",
    "not",
    "O",
    "option",
    "partial_cmp",
    "read",
    "rem",
    "result",
    "self",
    "set",
    "shl",
    "shr",
    "string",
    "sub",
    "to_string",
    "to_vec",
    "to_x",
    "try_from",
    "try_into",
    "type",
    "unwrap",
    "vec",
    "write",
];

/// The spec. Types of error bodies are deprecated.
pub(crate) fn spec() -> String {
    let each = |line: &dyn Fn(usize, &str) -> String| -> String {
        NAMES.iter().enumerate().map(|(at, name)| line(at, name)).collect()
    };
    let inline = |entry: &dyn Fn(usize, &str) -> String| -> String {
        let entries: Vec<String> =
            NAMES.iter().enumerate().map(|(at, name)| entry(at, name)).collect();
        entries.join(", ")
    };
    let camel = |name: &str| name.to_upper_camel_case();
    let types: Vec<&str> = NAMES
        .iter()
        .copied()
        .filter(|name| !name.starts_with(|it: char| it.is_ascii_digit()))
        .collect();
    assert_eq!(NAMES.iter().copied().map(camel).collect::<BTreeSet<_>>().len(), NAMES.len());
    let sent: Vec<String> = types.iter().map(|it| format!("'{it}': {}", camel(it))).collect();
    let sent = sent.join(", ");
    let bodies: String = types
        .iter()
        .map(|it| format!("  {}: {{fields: {{a: string, b?: integer}}}}\n", camel(it)))
        .collect();
    let environments = inline(&|at, it| format!("'{it}': 'https://{at}.example'"));
    let errors = inline(&|at, it| format!("{}: E{}", 400 + at, camel(it)));
    let schemes = each(&|_, it| {
        format!("  S{}: {{request: {{token: t}}, response: {{items: i, next: n}}}}\n", camel(it))
    });
    let methods = each(&|at, it| {
        format!("      '{it}': {{GET: /m/{at}, pages: 'S{}<string>'}}\n", camel(it))
    });
    let arguments = each(&|at, it| format!("      '{it}': {{POST: '/a/{at}/{{{it}}}'}}\n"));
    let nested = each(&|at, it| format!("      '{it}': {{g: GET /n/{at}}}\n"));
    let roots = each(&|at, it| {
        format!("  '{it}': {{g: GET /r/{at}, resources: {{'{it}': {{g: GET /rr/{at}}}}}}}\n")
    });
    let optional = inline(&|_, it| format!("'{it}?': string"));
    let nullable = inline(&|_, it| format!("'{it}?': string | null"));
    let required = inline(&|_, it| format!("'{it}': string"));
    let values = inline(&|_, it| format!("'{it}'"));
    let variants = inline(&|_, it| format!("'{it}': {{}}"));
    let alternatives = inline(&|_, it| format!("'{it}': V{}", camel(it)));
    let shown = each(&|at, it| format!("  V{}: {{fields: {{k: '\"{at}\"'}}}}\n", camel(it)));
    let failed = each(&|_, it| {
        format!("  E{}: {{deprecated: true, fields: {{'{it}': string}}}}\n", camel(it))
    });
    format!(
        "package: {{name: names-of-lints, version: 0.1.0}}
client:
  name: Names
  base_url: https://names.example
  environments: {{{environments}}}
  errors: {{{errors}}}
pagination:
{schemes}resources:
  methods:
    operations:
{methods}  args:
    operations:
{arguments}  nested:
    resources:
{nested}{roots}  setters:
    query: {{POST: /s1, query: {{{optional}}}, body: Every}}
    members: {{POST: /s2, body: {{{nullable}}}}}
    tagged: {{POST: /s3, body: U}}
    values: {{POST: /s4, body: Kinds}}
    alternatives: {{POST: /s5, body: V}}
    many: {{POST: /s6, body: {{{required}}}}}
    types: {{POST: /s7, body: {{{sent}}}}}
types:
  Every: {{fields: {{{nullable}}}}}
  Kinds: {{values: [{values}]}}
  U: {{tag: tag, fields: {{{required}}}, variants: {{{variants}}}}}
  V: {{any_of: {{{alternatives}}}}}
{shown}{failed}{bodies}"
    )
}
