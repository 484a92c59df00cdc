//! Constraints on values. The client does not check them, but the server may.

use super::comparison::{Comparison, added, changed, removed};
use super::site::Site;
use crate::api::{Bound, Constraint, Limit};
use crate::diff::facts::rules;

impl Comparison<'_> {
    /// Compares the constraints on the values of `what`, each by itself.
    pub(super) fn limits(&mut self, site: &Site, what: &str, was: &[Limit], is: &[Limit]) {
        let bound = |limits: &[Limit], constraint: Constraint| {
            let found = limits.iter().find(|limit| limit.constraint == constraint);
            found.map(|limit| limit.bound.clone())
        };
        for constraint in Constraint::ALL.iter().copied() {
            let (was, is) = (bound(was, constraint), bound(is, constraint));
            if was == is {
                continue;
            }
            let (request, response) = match takes_more(constraint, was.as_ref(), is.as_ref()) {
                true => (rules::REQUEST_CONSTRAINT_LOOSENED, rules::RESPONSE_CONSTRAINT_LOOSENED),
                false => {
                    (rules::REQUEST_CONSTRAINT_TIGHTENED, rules::RESPONSE_CONSTRAINT_TIGHTENED)
                }
            };
            let key = constraint.name();
            let shown = |bound: &Bound| format!("{key}: {bound}");
            let (values, how) = match (&was, &is) {
                (None, Some(is)) => (added(shown(is)), format!("has the `{key}` {is}")),
                (Some(was), None) => {
                    (removed(shown(was)), format!("no longer has the `{key}` {was}"))
                }
                (Some(was), Some(is)) => {
                    let how = format!("had the `{key}` {was}, and has {is}");
                    (changed(shown(was), shown(is)), how)
                }
                (None, None) => continue,
            };
            self.found_on_sides(
                Some(request),
                Some(response),
                site,
                values,
                format!("{what} {how}"),
            );
        }
    }
}

/// Whether every value that kept the constraint keeps it still. That is not known of another
/// pattern.
fn takes_more(constraint: Constraint, was: Option<&Bound>, is: Option<&Bound>) -> bool {
    match (was, is) {
        (None, _) => false,
        (_, None) => true,
        (Some(was), Some(is)) => is.compare(was).is_some_and(|order| {
            if constraint.upper().is_some() { order.is_le() } else { order.is_ge() }
        }),
    }
}
