//! What other generators read from documents: names, and what is to be left out.

use crate::lower::names::snake;
use crate::yaml::Node;

/// The keys that leave a part out where they are `true`.
const IGNORED: &[&str] = &["x-fern-ignore", "x-speakeasy-ignore", "x-stainless-skip"];

/// The keys that name a member or a parameter.
pub(super) const MEMBER_NAMES: &[&str] = &[
    "x-fern-parameter-name",
    "x-fern-property-name",
    "x-speakeasy-name-override",
    "x-stainless-param",
    STAINLESS,
];

/// The keys that name a component.
pub(super) const TYPE_NAMES: &[&str] =
    &["x-fern-type-name", "x-speakeasy-name-override", STAINLESS];

/// The key that gives names for each language.
const STAINLESS: &str = "x-stainless-naming";

/// The keys that name the values of an enum, or describe them.
pub(super) const ENUM_NAMES: &[&str] = &["x-enum-varnames", "x-enumNames", "x-speakeasy-enums"];
pub(super) const ENUM_DOCS: &[&str] = &["x-enum-descriptions", "x-speakeasy-enum-descriptions"];

/// The key that does both, for each value.
pub(super) const ENUM: &str = "x-fern-enum";

/// The key with the tag of a component that extends one with a `discriminator`.
pub(super) const TAGS: &[&str] = &["x-ms-discriminator-value"];

/// The keys that say why something is deprecated.
pub(super) const REASONS: &[&str] = &["x-deprecated-message", "x-speakeasy-deprecation-message"];

/// Returns the key that leaves a part out, if one does.
pub(super) fn ignored(node: &Node) -> Option<&'static str> {
    IGNORED.iter().copied().find(|key| node.get(key).is_some_and(Node::is_true))
}

/// Returns the text of the first of some keys.
pub(super) fn text<'n>(node: &'n Node, keys: &[&str]) -> Option<&'n str> {
    let mut texts = keys.iter().filter_map(|key| node.get(key)?.text()).map(str::trim);
    texts.find(|text| !text.is_empty())
}

/// Returns the name that a member or a parameter has in Rust, where it is not that of the wire.
pub(super) fn member_name(node: &Node) -> Option<String> {
    let name = text(node, MEMBER_NAMES).or_else(|| in_rust(node, &["property_name"]));
    name.map(|name| snake(name).trim_start_matches("r#").to_owned())
}

/// Returns the name of a component, where it is not that in the document.
pub(super) fn type_name(node: &Node) -> Option<&str> {
    text(node, TYPE_NAMES).or_else(|| in_rust(node, &["type_name", "model_name"]))
}

/// Returns what is said of the language of ours alone.
fn in_rust<'n>(node: &'n Node, keys: &[&str]) -> Option<&'n str> {
    text(node.get(STAINLESS)?.get("rust")?, keys)
}

/// Returns what is said of a value of an enum, in a list beside the values or a mapping of them.
pub(super) fn of_value<'n>(said: &'n Node, at: usize, value: &str) -> Option<&'n Node> {
    said.items().get(at).or_else(|| said.get(value))
}
