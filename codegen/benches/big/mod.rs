//! Specs of any size.

use std::fmt::Write;

/// A spec of `size` operations and `size` types: structs mostly, with a union and an enum among
/// every ten, ten operations a resource.
pub(crate) fn spec(size: usize) -> String {
    let mut text = String::from(
        "package: {name: bench, version: 0.1.0}\n\
         client: {name: Bench, base_url: https://api.example.com, auth: bearer}\n\
         parameters:\n  Scope: {tenant?: string}\n\
         pagination:\n  Cursor: {request: {token: token, size: size}, response: {items: items, next: next}}\n\
         resources:\n",
    );
    for operation in 0..size {
        if operation % 10 == 0 {
            writeln!(text, "  resource_{}:\n    docs: Things of a kind.", operation / 10)
                .expect(FITS);
        }
        let call = match operation % 4 {
            0 => {
                format!("{{GET: /things{operation}, query: Scope, pages: Cursor<Type{operation}>}}")
            }
            1 => format!(
                "{{GET: '/things{operation}/{{id}}', query: Scope, returns: Type{operation}}}"
            ),
            2 => format!(
                "{{POST: /things{operation}, body: {{name: string, tags?: Array<string> | null}}, returns: Type{operation}}}"
            ),
            _ => format!(
                "{{PUT: '/things{operation}/{{id}}', body: Type{operation}, docs: Replaces a thing.}}"
            ),
        };
        writeln!(text, "    operation_{operation}: {call}").expect(FITS);
    }
    text += "types:\n";
    for ty in 0..size {
        match ty % 10 {
            8 => writeln!(text, "  Type{ty}: {{values: [first, second, third]}}"),
            9 => writeln!(
                text,
                "  Type{ty}: {{tag: type, variants: {{one: {{content: string}}, two: {{content: string, size: integer}}}}}}"
            ),
            _ => writeln!(
                text,
                "  Type{ty}:\n    docs: A thing.\n    fields:\n      id: {{type: string, docs: Which one.}}\n      \
                 name?: string | null\n      size: integer\n      ratio?: number\n      tags: Array<string>\n      \
                 labels?: \"Record<string, string>\""
            ),
        }
        .expect(FITS);
    }
    text
}

const FITS: &str = "writing to a string cannot fail";
