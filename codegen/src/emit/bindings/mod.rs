//! `bindings.json`: every public item of the crate that is emitted for the spec, with what it is
//! there.
//!
//! It has a line for each item, sorted, so that a diff of it shows how the surface changes. An item
//! is found in what the emitters made, and its path in the spec is that of its mark. Lines of the
//! spec are not in it: they move with every comment. `cargo xtask where` knows them.

mod items;
mod signature;

use std::sync::Arc;

use super::unit::{Content, Input, Unit};
use super::{client, operations, package, types};
use crate::api::Literal;
use crate::origin::{Nodes, ROOT, mark_number};
use items::Item;

/// `bindings.json`.
pub(super) fn units(input: Input<'_>) -> Vec<Unit<'_>> {
    vec![Unit::plain("bindings.json", move || text(input))]
}

fn text(input: Input<'_>) -> String {
    let nodes = Arc::new(Nodes::of(input.api));
    let mut items = items(input, &nodes);
    items.sort();
    items.dedup();
    let source = &input.api.source;
    let statement =
        format!("from {source} by codegen/src/emit/bindings/mod.rs: edit those instead of this.");
    let mut out = format!("{{\"@generated\": {},\n\"items\": [\n", quoted(&statement));
    for (at, item) in items.iter().enumerate() {
        let end = if at + 1 < items.len() { "," } else { "" };
        out += &mark_number(item.node, format!("{}{end}\n", line(item, &nodes)));
    }
    out + "]}\n"
}

/// The items of all files that are made for the spec.
fn items(input: Input<'_>, nodes: &Arc<Nodes>) -> Vec<Item> {
    let rooms = [package::units, client::units, operations::units, types::units];
    let units: Vec<Unit<'_>> = rooms.iter().flat_map(|units| units(input)).collect();
    let mut found = items::Found::default();
    for unit in &units {
        if let Content::Items(make) = &unit.content {
            let about = unit.about.and_then(|thing| nodes.find(thing)).unwrap_or(ROOT);
            found.add(&unit.path, about, make, nodes);
        }
    }
    found.public()
}

fn line(item: &Item, nodes: &Nodes) -> String {
    let node = &nodes.all()[item.node];
    let members = [
        ("item", item.path.as_str()),
        ("signature", &item.signature),
        ("wire", &node.wire),
        ("is", if item.node == ROOT { "" } else { node.kind }),
        ("spec", &node.path.join(".")),
    ]
    .map(|(name, value)| (name, value.to_owned()));
    let members = members.into_iter().filter(|(_, value)| !value.is_empty());
    let members = members.map(|(name, value)| format!("\"{name}\": {}", quoted(&value)));
    format!("{{{}}}", members.collect::<Vec<_>>().join(", "))
}

fn quoted(text: &str) -> String {
    Literal::String(text.to_owned()).to_string()
}
