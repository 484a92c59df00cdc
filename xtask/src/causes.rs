//! Why files are not as they would be generated.
//!
//! A stale file says only that something else would be written. Whether that is for the spec or for
//! the generator, the digest in the manifest tells; where both may be it, the former spec is
//! generated from again and compared with what was written then.

use std::{collections::BTreeMap, fmt};

use codegen::{File, Source};

use crate::reconcile::{Change, Fault, MANIFEST, Plan};

/// Why a file is not as it would be generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// The spec says something else.
    Spec,
    /// The generator writes something else.
    Generator,
    /// Both do.
    Both,
    /// The spec says something else; of the generator it is not known.
    SpecAtLeast,
    /// One of them does.
    Either,
    /// Somebody changed it.
    Edited,
    /// Somebody removed it.
    Deleted,
    /// Nothing was generated yet.
    Never,
    /// Nothing writes it any longer.
    Leftover,
    /// It lists what was generated, and lists something else.
    List,
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Spec => "the spec was edited, and nothing was generated since",
            Self::Generator => "the generator changed, and nothing was generated since",
            Self::Both => "the spec was edited and the generator changed, and nothing was generated since",
            Self::SpecAtLeast => {
                "the spec was edited, and nothing was generated since; perhaps the generator changed too"
            }
            Self::Either => {
                "the spec was edited or the generator changed, and nothing was generated since"
            }
            Self::Edited => "edited by hand",
            Self::Deleted => "deleted by hand",
            Self::Never => "never generated",
            Self::Leftover => "left over: nothing generates it any longer",
            Self::List => "the list of what was generated was edited, as in a merge",
        })
    }
}

/// The paths of a plan by why they are in it. What is in the way has no cause but itself.
///
/// `again` generates from former specs, and is only asked if need be.
pub fn causes<'p>(
    plan: &'p Plan<'_>,
    again: impl FnOnce() -> Option<Vec<File>>,
) -> BTreeMap<Cause, Vec<&'p str>> {
    let of = plan.is_of_this_spec();
    let is_open = |change: &Change<'_>| {
        change.path != MANIFEST
            && match change.fault {
                Fault::Stale => true,
                Fault::Missing => !plan.listed(&change.path),
                _ => false,
            }
    };
    let former = match of {
        Some(false) if plan.changes.iter().any(is_open) => again(),
        _ => None,
    };
    let mut causes: BTreeMap<Cause, Vec<&str>> = BTreeMap::new();
    for change in &plan.changes {
        let cause = match change.fault {
            Fault::InTheWay(_) => continue,
            // It follows from the others.
            _ if change.path == MANIFEST && plan.changes.len() > 1 => continue,
            _ if change.path == MANIFEST && plan.is_inhabited() => Cause::List,
            Fault::HandEdited => Cause::Edited,
            Fault::Orphaned | Fault::Kept => Cause::Leftover,
            Fault::Missing if plan.listed(&change.path) => Cause::Deleted,
            Fault::Missing if !plan.is_inhabited() => Cause::Never,
            Fault::Missing | Fault::Stale => match (of, &former) {
                (None, _) => Cause::Either,
                (Some(true), _) => Cause::Generator,
                (Some(false), None) => Cause::SpecAtLeast,
                (Some(false), Some(former)) => compared(plan, change, former),
            },
        };
        causes.entry(cause).or_default().push(&change.path);
    }
    causes
}

/// What today's generator makes of the former spec tells the two apart.
fn compared(plan: &Plan<'_>, change: &Change<'_>, former: &[File]) -> Cause {
    let former = former.iter().find(|file| file.path == change.path).map(|file| &*file.text);
    let is_as_then = match former {
        Some(text) => plan.was(&change.path, text),
        None => !plan.listed(&change.path),
    };
    match (is_as_then, former == change.expected()) {
        (true, _) => Cause::Spec,
        (false, true) => Cause::Generator,
        (false, false) => Cause::Both,
    }
}

/// What the former spec gives today: that of which the folder was generated.
pub fn again(plan: &Plan<'_>, former: impl Iterator<Item = Vec<Source>>) -> Option<Vec<File>> {
    former
        .filter(|sources| {
            codegen::digest(sources).is_some_and(|digest| plan.is_of(digest) == Some(true))
        })
        .find_map(|sources| codegen::generate(&sources).ok())
}
