//! Reasons why files differ from what would be generated.
//!
//! A stale file does not say whether the spec or the generator changed. The digest in the manifest
//! does; where both may have changed, today's generator runs on the former spec.

use std::cell::LazyCell;
use std::collections::BTreeMap;

use codegen::File;

use crate::reconcile::{Change, Fault, MANIFEST, Plan};

/// A cause as it is printed, after its rank in the report.
pub type Cause = (u8, &'static str);

const SPEC: Cause = (0, "the spec was edited, and nothing was generated since");
const GENERATOR: Cause = (1, "the generator changed, and nothing was generated since");
const BOTH: Cause =
    (2, "the spec was edited and the generator changed, and nothing was generated since");
const SPEC_AT_LEAST: Cause =
    (3, "the spec was edited, and nothing was generated since; perhaps the generator changed too");
const EITHER: Cause =
    (4, "the spec was edited or the generator changed, and nothing was generated since");
const EDITED: Cause = (5, "edited by hand");
const DELETED: Cause = (6, "deleted by hand");
const NEVER: Cause = (7, "never generated");
const LEFTOVER: Cause = (8, "left over: nothing generates it any longer");
const LIST: Cause = (9, "the list of what was generated was edited, as in a merge");

/// Returns the paths of a plan by cause. What is in the way has no other cause.
///
/// `former` generates from the spec that the folder was generated from. It runs only if needed.
pub fn causes<'p>(
    plan: &'p Plan<'_>,
    former: impl FnOnce() -> Option<Vec<File>>,
) -> BTreeMap<Cause, Vec<&'p str>> {
    let former = LazyCell::new(former);
    let mut causes: BTreeMap<Cause, Vec<&str>> = BTreeMap::new();
    for change in &plan.changes {
        let cause = match change.fault {
            Fault::InTheWay(_) => continue,
            // The manifest differs because other files do.
            _ if change.path == MANIFEST && plan.changes.len() > 1 => continue,
            _ if change.path == MANIFEST && plan.is_inhabited() => LIST,
            Fault::HandEdited => EDITED,
            Fault::Orphaned | Fault::Kept => LEFTOVER,
            Fault::Missing if plan.listed(&change.path) => DELETED,
            Fault::Missing if !plan.is_inhabited() => NEVER,
            Fault::Missing | Fault::Stale => match plan.is_of_this_spec() {
                None => EITHER,
                Some(true) => GENERATOR,
                Some(false) => match &*former {
                    None => SPEC_AT_LEAST,
                    Some(former) => compared(plan, change, former),
                },
            },
        };
        causes.entry(cause).or_default().push(&change.path);
    }
    causes
}

/// Compares a file with the output of today's generator for the former spec.
fn compared(plan: &Plan<'_>, change: &Change<'_>, former: &[File]) -> Cause {
    let former = former.iter().find(|file| file.path == change.path).map(|file| &*file.text);
    let is_as_then = former.map_or(!plan.listed(&change.path), |text| plan.was(&change.path, text));
    match (is_as_then, former == change.expected()) {
        (true, _) => SPEC,
        (false, true) => GENERATOR,
        (false, false) => BOTH,
    }
}
