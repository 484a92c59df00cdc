//! Streams of events: an example of each, and their aggregate.

use super::page::{Block, Code, Inline};
use super::site::Site;
use super::types;
use crate::api::{Type, TypeKind};
use crate::emit::sample::given;
use crate::emit::sample::json::{self, Json};
use crate::emit::types::aggregate;

/// What there is to say of a stream of these events beside their members. The sample is shown where
/// the events have no variants. The anchors of the aggregate begin with `id`.
pub(super) fn blocks(site: &Site<'_>, ty: &Type, sample: &Json, id: &str) -> Vec<Block> {
    let api = site.api;
    let union = match api.resolve(ty) {
        Type::Named(reference) => match &api.type_def(reference).kind {
            TypeKind::TaggedUnion(union) => Some((reference.index, union)),
            _ => None,
        },
        _ => None,
    };
    let Some((index, union)) = union else {
        return vec![example(&format!("data: {}\n", sample.compact()))];
    };
    let frames = union
        .variants
        .iter()
        .map(|variant| format!("data: {}\n", json::variant(api, union, variant).compact()));
    let frames: Vec<String> = frames.collect();
    let mut blocks = vec![example(&frames.join("\n"))];
    if let Some((_, aggregate)) = aggregate::of(&api.types[index]) {
        let mut text = vec![Inline::text("The aggregate of the events is ")];
        let name = aggregate.ident.to_string();
        text.push(Inline::Link(name, site.of_aggregate(index, aggregate)));
        text.push(Inline::text(", which "));
        text.push(Inline::code("events.answer().await?"));
        text.push(Inline::text(" returns:"));
        blocks.push(Block::Text(text));
        let id = format!("{}:aggregate", id.trim_end_matches('-'));
        blocks.push(Block::Members(types::parts(site, &api.types[index], &id)));
    }
    blocks
}

/// An event of text.
pub(super) fn of_text(example: &str) -> Block {
    let lines = given::text(example);
    let lines: Vec<String> = lines.lines().map(|line| format!("data: {line}\n")).collect();
    self::example(&lines.concat())
}

fn example(frames: &str) -> Block {
    Block::Code(Code::new("text", frames).labelled("Example events"))
}
