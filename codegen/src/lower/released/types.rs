//! The names of types, which are in one scope however deep they are written.

use std::collections::{HashMap, HashSet};

use super::{Named, keep_ident, numbered};
use crate::api::{Ident, Kind, Line, Lock, Path, Usage, below};
use crate::diagnostics::Diagnostics;
use crate::lower::chosen;
use crate::lower::names::Role;
use crate::lower::state::Definition;
use crate::spec::{Spanned, Spec};

/// The lock of a spec, as lowering asks for it.
pub(in crate::lower) struct Released<'s> {
    lock: &'s Lock,
    /// The names of types that are released and still there, by path.
    kept: HashMap<&'s [String], &'s str>,
    /// The paths of types that are no longer there, by the names that they had.
    moved: HashMap<&'s str, &'s [String]>,
    /// The names that are kept, with those of files.
    taken: HashSet<Ident>,
    /// The paths in the lock of types that have another name now, by their paths.
    renamed: HashMap<Path, Path>,
    /// The paths of the types that callers send.
    sent: HashSet<Path>,
    /// The accessors by which resources were reached before, each with what it is below.
    pub(super) accessors: Vec<(Path, Ident)>,
}

impl<'s> Released<'s> {
    /// No type is known to be there.
    pub(in crate::lower) fn new(lock: &'s Lock) -> Self {
        let (kept, moved) = (HashMap::new(), HashMap::new());
        let (renamed, accessors) = (HashMap::new(), Vec::new());
        Self { lock, kept, moved, taken: HashSet::new(), renamed, sent: HashSet::new(), accessors }
    }

    /// The types of a first run are there, which are used in these ways.
    pub(in crate::lower) fn with_types(
        spec: &'s Spec,
        types: &[Definition<'_>],
        usages: &[Usage],
    ) -> Self {
        let lock = &spec.lock;
        let mut released = Self::new(lock);
        released.find_accessors(&spec.resources, &[]);
        let there: HashSet<&[String]> = types.iter().map(|it| &it.path[..]).collect();
        let sent = types.iter().zip(usages).filter(|(_, usage)| usage.request);
        released.sent = sent.map(|(definition, _)| definition.path.clone()).collect();
        let mut modules = HashSet::new();
        for (path, line) in lock.all() {
            let is_there = there.contains(&path[..]);
            if Kind::TYPES.contains(&line.kind) {
                // Two branches may have given one file to two types: the first one keeps it.
                if is_there && modules.insert(Role::TypeModule.ident(&line.ident)) {
                    released.kept.insert(path, &line.ident);
                } else if !is_there {
                    released.moved.insert(&line.ident, path);
                }
            }
            let owner = match line.kind {
                Kind::Name | Kind::Former => &path[..path.len().saturating_sub(2)],
                Kind::Aggregate => &path[..path.len().saturating_sub(1)],
                kind if Kind::TYPES.contains(&kind) || kind == Kind::Arguments => path,
                _ => continue,
            };
            if there.contains(owner) {
                let module = Role::TypeModule.ident(&line.ident);
                released.taken.extend([Ident::new(&*line.ident), module]);
            }
        }
        for Definition { path, notes, .. } in types {
            if let Some(former) = released.former_type(path, &notes.renamed_from) {
                released.renamed.insert(path.clone(), former);
            }
        }
        released
    }

    /// Whether callers send a type.
    pub(in crate::lower) fn is_sent(&self, path: &[String]) -> bool {
        self.sent.contains(path)
    }

    /// Whether nothing has been released.
    pub(in crate::lower) fn is_empty(&self) -> bool {
        self.lock.is_empty()
    }

    /// The name by which something was released.
    pub(in crate::lower) fn name(&self, path: &[String], kind: Kind) -> Option<&'s str> {
        self.lock.find(path, &[kind]).map(|line| &*line.ident)
    }

    /// The name by which something below a path was released.
    pub(in crate::lower) fn name_below(
        &self,
        above: &[String],
        step: &str,
        kind: Kind,
    ) -> Option<&'s str> {
        if self.is_empty() {
            return None;
        }
        self.name(&below(above, step), kind)
    }

    /// The name of a type, and its path in the lock: that of a type which had the name and is no
    /// longer there is taken for the same one.
    pub(in crate::lower) fn type_ident(
        &mut self,
        path: &[String],
        name: &str,
        chosen: Option<&Spanned<String>>,
        diagnostics: &mut Diagnostics,
    ) -> (Ident, Vec<String>) {
        let kept = self.kept.get(path).copied();
        if let Some(ident) = keep_ident(Role::Type, chosen, kept) {
            return (ident, path.to_vec());
        }
        let ident = chosen::ident(Role::Type, name, chosen, diagnostics);
        if kept.is_none()
            && let Some(moved) = self.moved.get(ident.as_str())
        {
            return (ident, moved.to_vec());
        }
        let locked = self.renamed.get(path).cloned().unwrap_or_else(|| path.to_vec());
        let module = |ident: &Ident| Role::TypeModule.ident(ident.as_str());
        let is_free =
            |ident: &Ident| !self.taken.contains(ident) && !self.taken.contains(&module(ident));
        if chosen.is_some() || is_free(&ident) {
            return (ident, locked);
        }
        let ident = numbered(Role::Type, &ident, is_free);
        self.taken.extend([ident.clone(), module(&ident)]);
        (ident, locked)
    }

    /// The path in the lock of a type that had one of these names, and was at another path then.
    pub(in crate::lower) fn former_type(&self, path: &[String], former: &[Ident]) -> Option<Path> {
        let moved = || former.iter().find_map(|ident| self.moved.get(ident.as_str()));
        (!self.kept.contains_key(path)).then(moved)?.map(|path| path.to_vec())
    }

    /// The path in the lock of an operation at a path whose method had one of these names.
    pub(in crate::lower) fn operation_path(&self, path: &[String], former: &[Ident]) -> Path {
        let is_it = |(at, line): &(&Path, &Line)| {
            at.len() == path.len()
                && line.kind == Kind::Operation
                && former.iter().any(|ident| ident.as_str() == line.ident)
        };
        let above = &path[..path.len().saturating_sub(1)];
        match self.name(path, Kind::Operation) {
            None if !former.is_empty() => self.lock.below(above).find(is_it).map(|(at, _)| at),
            _ => None,
        }
        .cloned()
        .unwrap_or_else(|| path.to_vec())
    }

    pub(in crate::lower) fn lock(&self) -> &'s Lock {
        self.lock
    }

    /// A name below a path, of what is in a scope there.
    pub(in crate::lower) fn named<'n>(
        &self,
        role: Role,
        (name, chosen): (&'n str, Option<&'n Spanned<String>>),
        (above, step, kind): (&[String], &str, Kind),
    ) -> Named<'n>
    where
        's: 'n,
    {
        Named { role, name, chosen, kept: self.name_below(above, step, kind) }
    }
}
