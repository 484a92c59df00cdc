//! Definitions that nothing uses: types that no operation and no error body reaches, groups and
//! schemes that no operation names.

use super::state::Defined;
use super::usage::Reached;
use crate::api::Usage;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::spec::{Spec, TypeDef};

impl Defined<'_> {
    /// Reports the types that nothing reaches.
    pub(super) fn report_unused_types(
        &self,
        usages: &[Usage],
        spec: &Spec,
        diagnostics: &mut Diagnostics,
    ) {
        if spec.incomplete {
            return;
        }
        // What a mistake hides the use of uses what it is made of all the same.
        let mut reached = Reached::from(usages);
        for index in 0..self.types.len() {
            if self.pending.excused.contains(&index) || self.is_lost(index, spec) {
                reached.add(index, Usage { response: true, ..Usage::default() });
            }
        }
        self.types.reach_inner(&mut reached);
        let unused: Vec<&TypeDef> = (0..self.types.len())
            .filter(|index| !reached.has(*index))
            .filter_map(|index| self.types[index].written)
            .collect();
        if self.could_be_meant(reached, self.pending.holes + spec.holes) {
            return;
        }
        for written in unused {
            let message = format!("no operation uses type `{}`", written.name.value);
            diagnostics.push(
                Diagnostic::new("unused-type", message, written.name.place)
                    .help("use it, or take it out"),
            );
        }
    }

    /// Whether so few types are unused that each may be what was meant by a reference to a type
    /// that is none: then that reference is the mistake.
    fn could_be_meant(&self, mut reached: Reached, holes: usize) -> bool {
        let mut left = holes;
        for index in 0..self.types.len() {
            if self.types[index].written.is_none() || reached.has(index) {
                continue;
            }
            if left == 0 {
                return false;
            }
            left -= 1;
            reached.add(index, Usage { response: true, ..Usage::default() });
            self.types.reach_inner(&mut reached);
        }
        true
    }

    /// Whether a part of the spec that could not be read names the type.
    fn is_lost(&self, index: usize, spec: &Spec) -> bool {
        self.types[index].written.is_some_and(|written| {
            let mut names = std::iter::once(&written.name).chain(&written.also);
            names.any(|name| spec.unread.contains(&name.value))
        })
    }

    /// Reports the groups and schemes that no operation uses.
    pub(super) fn report_unused(&self, spec: &Spec, diagnostics: &mut Diagnostics) {
        let shared = &self.shared;
        if spec.incomplete {
            return;
        }
        let groups = spec.parameters.iter().map(|group| (&group.name, "group"));
        let schemes = spec.pagination.iter().map(|scheme| (&scheme.name, "pagination scheme"));
        let unused: Vec<_> = groups
            .chain(schemes)
            .filter(|(name, what)| {
                let key = name.value.as_str();
                let is_used = if *what == "group" {
                    shared.groups.get(key).is_none_or(|group| group.used)
                } else {
                    shared.schemes.get(key).is_none_or(|scheme| scheme.used)
                };
                !is_used && !spec.unread.contains(&name.value)
            })
            .collect();
        if unused.len() <= spec.holes {
            return;
        }
        for (name, what) in unused {
            let message = format!("no operation uses {what} `{}`", name.value);
            diagnostics.push(
                Diagnostic::new("unused-type", message, name.place).help("use it, or take it out"),
            );
        }
    }
}
