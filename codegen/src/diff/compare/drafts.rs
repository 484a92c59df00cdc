//! Changes of drafts, which break without notice.

use std::collections::HashSet;

use super::comparison::Comparison;
use super::index::Flat;
use crate::api::{Resource, Stability};
use crate::diff::facts::SpecPath;

impl Comparison<'_> {
    /// Marks what concerns drafts alone. The old side counts, for it is what callers have; of what
    /// is new, the new side.
    pub(super) fn mark_drafts(&mut self) {
        let is_draft = |flat: &&Flat<'_>| flat.operation.notes.stability == Stability::Draft;
        let of = |flats: &[Flat<'_>]| -> HashSet<String> {
            flats.iter().filter(is_draft).map(Flat::name).collect()
        };
        let (old, new) = (of(&self.old.operations), of(&self.new.operations));
        let all_old: HashSet<String> = self.old.operations.iter().map(Flat::name).collect();
        let resources = |resources: &[&Resource]| -> HashSet<SpecPath> {
            let drafts = resources.iter().filter(|it| it.notes.stability == Stability::Draft);
            drafts.map(|it| [&["resources".to_owned()][..], &it.path].concat()).collect()
        };
        let drafts = resources(&self.old.resources);
        for change in &mut self.changes {
            let is_draft = |name: &String| match all_old.contains(name) {
                true => old.contains(name),
                false => new.contains(name),
            };
            change.is_draft = match change.operations.as_slice() {
                [] => drafts.contains(&change.old_path),
                operations => operations.iter().all(is_draft),
            };
        }
    }
}
