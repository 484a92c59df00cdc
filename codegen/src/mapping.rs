//! Generates a crate with the origins of its lines.

use std::sync::Arc;

use crate::analysis::Analysis;
use crate::diagnostics::Source;
use crate::origin::{Nodes, SourceMap};
use crate::{compare, emit, example, render};

/// The map of the crate that was read from these sources.
pub(crate) fn map_of(
    sources: &[Source],
    Analysis { spec, api, examples, .. }: &Analysis<'_>,
) -> SourceMap {
    let nodes = Arc::new(Nodes::of(api));
    let plan = emit::plan(emit::Input { api, examples });
    let files = render::map(&api.source, &plan, &nodes);
    let nodes = nodes.all().to_vec();
    let paths = nodes.iter().map(|node| &node.path[..]);
    let specs = example::split(sources).0;
    let positions = compare::positions(specs, spec, paths);
    let places = compare::places(specs, spec);
    SourceMap { files, nodes, positions, places }
}
