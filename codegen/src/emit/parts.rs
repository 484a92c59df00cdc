//! Parts of the runtime that only some APIs need.
//!
//! In the runtime's files, a line `// part: NAME` stands before an item, a field, an arm or a
//! statement that belongs to a part; in its manifest, `# part: NAME` stands before a line. What
//! several parts use names each of them: `// part: NAME, NAME`. Such a line is never copied, and
//! what follows it is copied only to crates whose API needs one of the parts. The file of a module
//! that is cut goes with it.

use std::collections::HashSet;

use crate::api::{
    Access, Api, Encoding, NextPage, PageScheme, Response, Scalar, SchemeKind, Shape, Style, Type,
    TypeKind,
};
use crate::emit::rust::scalar::is_of_module;

/// A part's name, with the condition that an API needs it.
type Part = (&'static str, fn(&Api) -> bool);

/// Every part, but those of scalars: each of them is the part that has its name.
pub(super) const PARTS: &[Part] = &[
    ("auth", |api| api.operations().any(|operation| operation.auth.is_some())),
    ("basic-auth", |api| {
        let mut schemes = api.client.schemes.iter();
        schemes.any(|scheme| matches!(scheme.kind, SchemeKind::Basic { .. }))
    }),
    ("boolean-tags", |api| has_tags(api, Scalar::Boolean)),
    ("by-status", |api| {
        api.operations().any(|operation| matches!(operation.response, Response::ByStatus(_)))
    }),
    ("downloads", |api| returns(api, has_bytes)),
    ("error-classes", Api::has_error_classes),
    ("form", |api| sends(api, Encoding::Form)),
    ("integer-tags", |api| has_tags(api, Scalar::Integer)),
    ("others", has_others),
    ("multipart", |api| sends(api, Encoding::Multipart)),
    ("read-only", has_read_only_members),
    ("raw-bytes", |api| sends(api, Encoding::Bytes)),
    ("raw-text", |api| sends(api, Encoding::Text)),
    ("scalar-literals", has_telling_scalars),
    ("servers", |api| !api.client.servers.is_empty()),
    ("styles", has_styles),
    ("tag-fields", has_tag_fields),
    ("tuples", has_tuples),
    ("tuple-events", |api| returns(api, |response| is_item(api, response, is_tuple))),
    (TRIED, |api| has_untagged_unions(api, true)),
    ("url-variables", |api| !api.client.url_variables.is_empty()),
    ("untagged", |api| has_untagged_unions(api, false)),
    ("pages", |api| has_scheme(api, |scheme| !scheme.is_plain() || scheme.total.is_some())),
    ("totals", |api| has_scheme(api, |scheme| scheme.total.is_some())),
    ("next-urls", |api| has_scheme(api, |scheme| scheme.next.parameter().is_none())),
    ("json-lines", |api| returns(api, |response| matches!(response, Response::Lines(_)))),
    ("json-lines-body", |api| sends(api, Encoding::Lines)),
    ("plain-events", |api| returns(api, |response| is_item(api, response, is_plain))),
    ("text-events", |api| returns(api, |response| *response == Response::TextEvents)),
    ("links", |api| has_scheme(api, |scheme| matches!(scheme.next, NextPage::Link { .. }))),
];

fn has_scheme(api: &Api, is_it: impl Fn(&PageScheme) -> bool) -> bool {
    api.schemes.iter().any(is_it)
}

fn sends(api: &Api, encoding: Encoding) -> bool {
    api.operations().any(|it| it.body.is_some_and(|body| body.encoding == encoding))
}

fn returns(api: &Api, is_it: impl Fn(&Response) -> bool) -> bool {
    api.operations().any(|operation| is_it(&operation.response))
}

/// Whether a stream has items of such a type.
fn is_item(api: &Api, response: &Response, is_it: fn(&Type) -> bool) -> bool {
    response.item().is_some_and(|ty| is_it(api.resolve(ty)))
}

/// Whether a type is none that is made for the API, and no tuple.
fn is_plain(ty: &Type) -> bool {
    !matches!(ty, Type::Named(_) | Type::Scalar(Scalar::Unknown) | Type::Tuple(_))
}

fn is_tuple(ty: &Type) -> bool {
    matches!(ty, Type::Tuple(_))
}

/// Whether bytes come back, if only with one of the statuses.
fn has_bytes(response: &Response) -> bool {
    match response {
        Response::Binary => true,
        Response::ByStatus(by_status) => {
            by_status.variants.iter().any(|it| has_bytes(&it.response))
        }
        _ => false,
    }
}

fn has_tags(api: &Api, scalar: Scalar) -> bool {
    api.types.iter().any(|ty| match &ty.kind {
        TypeKind::TaggedUnion(union) => {
            union.variants.first().is_some_and(|variant| variant.tag.scalar() == scalar)
        }
        _ => false,
    })
}

/// Whether a variant's struct has a field for its tag.
fn has_tag_fields(api: &Api) -> bool {
    api.types.iter().any(|ty| match &ty.kind {
        TypeKind::TaggedUnion(union) => {
            union.variants.iter().any(|variant| api.tag_field(union, variant).is_some())
        }
        _ => false,
    })
}

/// Whether an integer or a boolean distinguishes an alternative of a union.
fn has_telling_scalars(api: &Api) -> bool {
    let tells = |shape: &Shape| match shape {
        Shape::Object { literals, .. } => {
            literals.iter().any(|(_, value)| value.scalar() != Scalar::String)
        }
        _ => false,
    };
    api.types.iter().any(|ty| match &ty.kind {
        TypeKind::ShapeUnion(union) => union.variants.iter().any(|variant| tells(&variant.shape)),
        _ => false,
    })
}

/// Whether a struct has a type for the members that it does not list.
fn has_others(api: &Api) -> bool {
    api.types.iter().any(|def| match &def.kind {
        TypeKind::Struct(object) => object.others.is_some(),
        _ => false,
    })
}

fn has_tuples(api: &Api) -> bool {
    let mut has = false;
    api.walk(&mut |ty| has |= is_tuple(ty));
    has
}

/// Whether a struct that requests send has members that they do not send.
fn has_read_only_members(api: &Api) -> bool {
    api.types.iter().any(|def| match &def.kind {
        TypeKind::Struct(object) if def.usage.request => {
            object.fields.iter().any(|field| field.access == Access::ReadOnly)
        }
        _ => false,
    })
}

fn has_styles(api: &Api) -> bool {
    let mut operations = api.operations();
    operations.any(|it| it.parameters.iter().any(|it| it.style != Style::default()))
}

/// The part of unions whose variants are tried.
pub(super) const TRIED: &str = "tried";

/// The part that all scalars of the module `scalar` share: the module itself.
pub(super) const SCALAR: &str = "scalar";

fn has_untagged_unions(api: &Api, is_tried: bool) -> bool {
    api.types.iter().any(|ty| match &ty.kind {
        TypeKind::ShapeUnion(union) => union.is_tried == is_tried,
        _ => false,
    })
}

/// The names of the parts that an API does not need.
pub(super) fn unneeded(api: &Api) -> Vec<&'static str> {
    let unneeded = PARTS.iter().filter(|(_, is_needed)| !is_needed(api)).map(|(name, _)| *name);
    let used = scalars(api);
    let module = (!used.iter().copied().any(is_of_module)).then_some(SCALAR);
    let unused = Scalar::ALL.iter().filter(|scalar| !used.contains(scalar));
    unneeded.chain(unused.map(|scalar| scalar.name())).chain(module).collect()
}

/// Whether an API needs a part.
pub(super) fn is_needed(part: &str, api: &Api) -> bool {
    !unneeded(api).contains(&part)
}

/// The scalars that an API uses.
fn scalars(api: &Api) -> HashSet<Scalar> {
    let mut used = HashSet::new();
    api.walk(&mut |ty| {
        if let Type::Scalar(scalar) = ty {
            used.insert(*scalar);
        }
    });
    used.extend(api.client.response_headers.iter().map(|header| header.scalar));
    used
}

/// A text without the parts that are not needed.
#[derive(Debug, PartialEq)]
pub(super) struct Cut {
    /// Text that is left.
    pub(super) text: String,
    /// The names of modules that were cut.
    pub(super) modules: Vec<String>,
}

/// Cuts the parts that are named in `unneeded`, and the lines that name parts.
pub(super) fn cut(text: &str, unneeded: &[&str]) -> Cut {
    let mut cut = Cut { text: String::with_capacity(text.len()), modules: Vec::new() };
    let mut lines = text.lines();
    let mut after_cut = false;
    while let Some(line) = lines.next() {
        let was_cut = std::mem::take(&mut after_cut);
        let Some(parts) = parts_of(line) else {
            // The blank line before what was cut separates what follows it, too.
            let is_doubled = was_cut && line.is_empty() && ends_in_blank(&cut.text);
            if !is_doubled {
                cut.text += line;
                cut.text.push('\n');
            }
            continue;
        };
        if parts.split(", ").all(|part| unneeded.contains(&part)) {
            cut.modules.extend(skip(&mut lines, indentation(line)));
            after_cut = true;
        }
    }
    cut
}

/// The names in a line that names parts.
pub(super) fn parts_of(line: &str) -> Option<&str> {
    let comment = line.trim_start();
    comment.strip_prefix("// part: ").or_else(|| comment.strip_prefix("# part: "))
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

fn ends_in_blank(text: &str) -> bool {
    text.is_empty() || text.ends_with("\n\n") || text.ends_with("{\n")
}

/// Skips what a part's line stands before, with its docs and attributes: all lines up to one of the
/// same indentation that ends it. Returns its name if it is a module.
fn skip<'a>(lines: &mut impl Iterator<Item = &'a str>, indented: usize) -> Option<String> {
    let mut module = None;
    for line in lines {
        let code = line.trim_start();
        let is_comment = code.starts_with("//") || code.starts_with("# ") || code.starts_with("#[");
        if is_comment || indentation(line) > indented {
            continue;
        }
        if let Some((_, name)) = code.strip_suffix(';').and_then(|code| code.rsplit_once("mod ")) {
            module = Some(name.to_owned());
        }
        let ends = [';', ',', '}', ']', '"'];
        if code.ends_with(ends) {
            break;
        }
    }
    module
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_of_an_unneeded_part_are_cut() {
        let text = "\
mod a;
// part: b
pub(crate) mod b;
mod c;

// part: b
/// Does b;
#[inline]
pub fn b(
    long: X,
) -> Y {
    b;
}

fn c() {
    // part: b
    b(
        1,
    );
    // part: d
    d();
}
";
        let left = "mod a;\nmod c;\n\nfn c() {\n    d();\n}\n";
        let expected = Cut { text: left.to_owned(), modules: vec!["b".to_owned()] };
        assert_eq!(cut(text, &["b"]), expected);
        let all: Vec<&str> = text.lines().filter(|line| parts_of(line).is_none()).collect();
        assert_eq!(cut(text, &[]).text.lines().collect::<Vec<_>>(), all);
    }

    #[test]
    fn what_several_parts_use_is_kept_for_each() {
        let text = "// part: b, c\nmod a;\n";
        assert_eq!(cut(text, &["b"]).text, "mod a;\n");
        assert_eq!(cut(text, &["c", "b"]).text, "");
    }

    #[test]
    fn lines_of_a_manifest_are_cut() {
        let text = "a = \"1\"\n# part: b\n# For b.\nb = { version = \"1\" }\nc = \"1\"\n";
        assert_eq!(cut(text, &["b"]).text, "a = \"1\"\nc = \"1\"\n");
    }
}
