//! Comparison of the notes of an item that both sides have.

use std::cmp::Ordering;

use super::comparison::{Comparison, added, changed, removed};
use super::site::Site;
use crate::api::{Deprecation, Notes, Stability};
use crate::diff::facts::{Side, rules};

impl Comparison<'_> {
    /// Compares what is said of an item. `what` names it in a sentence.
    pub(super) fn notes(&mut self, site: &Site, what: &str, was: &Notes, is: &Notes) {
        let Notes {
            title: _,
            docs: _,
            default,
            example: _,
            deprecated,
            since: _,
            renamed_from: _,
            stability,
            sensitive,
            limits,
        } = was;
        self.defaults(site, default.as_deref(), is.default.as_deref());
        self.limits(site, what, limits, &is.limits);
        self.stability(site, what, *stability, is.stability);
        self.deprecation(site, what, deprecated.as_ref(), is.deprecated.as_ref());
        self.sensitivity(site, what, *sensitive, is.sensitive);
        self.docs(site, what, &shown(was), &shown(is));
    }

    /// Compares how much may change.
    fn stability(&mut self, site: &Site, what: &str, was: Stability, is: Stability) {
        let rule = match is.cmp(&was) {
            Ordering::Less => rules::STABILITY_LOWERED,
            Ordering::Greater => rules::STABILITY_RAISED,
            Ordering::Equal => return,
        };
        let apart = Site { side: Side::Neither, ..site.clone() };
        let (was, is) = (was.as_str(), is.as_str());
        self.found(rule, &apart, changed(was, is), format!("{what} was {was}, and is {is}"));
    }

    /// Whether `Debug` keeps the value to itself, which shows in logs alone.
    fn sensitivity(&mut self, site: &Site, what: &str, was: bool, is: bool) {
        let (rule, values, how) = match (was, is) {
            (false, true) => (rules::SENSITIVE_ADDED, added("sensitive"), "is sensitive"),
            (true, false) => {
                (rules::SENSITIVE_REMOVED, removed("sensitive"), "is no longer sensitive")
            }
            _ => return,
        };
        let apart = Site { side: Side::Neither, ..site.clone() };
        self.found(rule, &apart, values, format!("{what} {how}"));
    }

    /// Compares what people read about an item.
    pub(super) fn docs(&mut self, site: &Site, what: &str, was: &str, is: &str) {
        if was != is {
            let apart = Site { side: Side::Neither, ..site.clone() };
            let message = format!("the docs of {what} have changed");
            self.found(rules::DOCS_CHANGED, &apart, changed(was, is), message);
        }
    }

    fn deprecation(
        &mut self,
        site: &Site,
        what: &str,
        was: Option<&Deprecation>,
        is: Option<&Deprecation>,
    ) {
        let (rule, values, message) = match (was, is) {
            (None, Some(why)) => {
                let message = match why.text().as_str() {
                    "" => format!("{what} is deprecated"),
                    why => format!("{what} is deprecated: {}", why.trim_end_matches('.')),
                };
                (rules::DEPRECATION_ADDED, added(deprecation(why)), message)
            }
            (Some(why), None) => {
                let message = format!("{what} is no longer deprecated");
                (rules::DEPRECATION_REMOVED, removed(deprecation(why)), message)
            }
            (Some(was), Some(is)) if deprecation(was) != deprecation(is) => {
                let message = match was.text() == is.text() {
                    true => format!("the version that deprecated {what} has changed"),
                    false => format!("the reason why {what} is deprecated has changed"),
                };
                (rules::DEPRECATION_CHANGED, changed(deprecation(was), deprecation(is)), message)
            }
            _ => return,
        };
        let apart = Site { side: Side::Neither, ..site.clone() };
        self.found(rule, &apart, values, message);
    }

    /// Compares the value that the server takes for one that is left out.
    fn defaults(&mut self, site: &Site, was: Option<&str>, is: Option<&str>) {
        let (request, response, values, how) = match (was, is) {
            (None, Some(is)) => {
                let rules = (rules::REQUEST_DEFAULT_ADDED, rules::RESPONSE_DEFAULT_ADDED);
                (rules.0, rules.1, added(is), format!("has the default {is}"))
            }
            (Some(was), None) => {
                let rules = (rules::REQUEST_DEFAULT_REMOVED, rules::RESPONSE_DEFAULT_REMOVED);
                (rules.0, rules.1, removed(was), format!("no longer has the default {was}"))
            }
            (Some(was), Some(is)) if was != is => {
                let rules = (rules::REQUEST_DEFAULT_CHANGED, rules::RESPONSE_DEFAULT_CHANGED);
                let how = format!("had the default {was}, and has {is}");
                (rules.0, rules.1, changed(was, is), how)
            }
            _ => return,
        };
        let message = format!("`{}` {how}", site.new.wire);
        self.found_on_sides(Some(request), Some(response), site, values, message);
    }
}

/// Returns the text that people read about an item.
fn shown(notes: &Notes) -> String {
    let example = notes.example.as_ref().map(|example| format!("Example: {example}"));
    let docs = Some(notes.docs.as_str().to_owned()).filter(|docs| !docs.is_empty());
    let title = notes.title.as_ref().map(|title| format!("Title: {title}"));
    let since = notes.since.as_ref().map(|since| format!("Since {since}."));
    title.into_iter().chain(docs).chain(example).chain(since).collect::<Vec<_>>().join("\n\n")
}

/// Returns a deprecation as a fact shows it: the reason, or that there is none, and the version.
fn deprecation(deprecation: &Deprecation) -> String {
    let text = match deprecation.text() {
        text if text.is_empty() => "deprecated".to_owned(),
        text => text,
    };
    match &deprecation.since {
        Some(since) => format!("{text} (since {since})"),
        None => text,
    }
}

/// Returns a remark that a removed item was deprecated before, with the reason. The reason mostly
/// names its successor.
pub(super) fn before(notes: &Notes) -> String {
    let Some(deprecation) = &notes.deprecated else { return String::new() };
    match deprecation.text() {
        why if why.is_empty() => ", deprecated before,".to_owned(),
        why => format!(", deprecated before ({}),", why.trim_end_matches('.')),
    }
}
