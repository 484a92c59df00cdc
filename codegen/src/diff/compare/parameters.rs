//! Comparison of the parameters that callers give to an operation. What a group or a scheme
//! declares is reported there, once.

use std::collections::BTreeSet;

use super::aliases::Called;
use super::comparison::{Comparison, TYPES, added, changed, removed};
use super::index::Flat;
use super::matching::{Matched, is_reordered, matched};
use super::notes::before;
use super::presence::PARAMETER;
use super::relation::Relation;
use super::shown;
use super::site::{Place, Site};
use crate::api::{Api, Location, Operation, Parameter, Presence, Response, Type};
use crate::diff::facts::{Rule, Side, rules};

impl<'a> Comparison<'a> {
    pub(super) fn parameters(&mut self, site: &Site, old: &Flat<'a>, new: &Flat<'a>) {
        let (was, is) = (old.operation, new.operation);
        let bodies = self.bodies(site, was, is);
        let tokens = self.renamed_token(was, is);
        let paths = self.path_parameters(site, was, is);
        let listed = |operation: &'a Operation, token: Option<&str>| -> Vec<&'a Parameter> {
            let is_left = |parameter: &&Parameter| match parameter.location {
                Location::Path => paths.is_none(),
                Location::Query => token.is_none_or(|token| parameter.wire != token),
                Location::Header => true,
                Location::Body => bodies,
            };
            operation.parameters.iter().filter(is_left).collect()
        };
        let before = listed(was, tokens.map(|(was, _)| was));
        let after = listed(is, tokens.map(|(_, is)| is));
        let by_name = [
            |a: &Parameter, b: &Parameter| a.location == b.location && is_called(a, b),
            |a: &Parameter, b: &Parameter| a.location == b.location && a.ident == b.ident,
            |a: &Parameter, b: &Parameter| is_called(a, b),
            |a: &Parameter, b: &Parameter| a.location == b.location && is_former(a, b),
        ];
        let Matched { mut both, mut only_old, mut only_new } = matched(&before, &after, by_name);
        both.extend(paths.into_iter().flatten());
        for (was, is) in &both {
            let segments = was.location == Location::Path
                && old.operation.path.holds_segments(&was.wire)
                    != new.operation.path.holds_segments(&is.wire);
            if segments || !self.is_given_as_before(was, is) {
                let site = self.parameter_site(site, (old, was), (new, is));
                self.parameter(&site, (old.operation, was), (new.operation, is));
            }
        }
        self.replaced(site, (old, new), &mut both, &mut only_old, &mut only_new);
        for was in only_old {
            let site = self.parameter_site(site, (old, was), (new, was));
            self.parameter_removed(&site, old.operation, was);
        }
        for is in only_new {
            let site = self.parameter_site(site, (old, is), (new, is));
            self.parameter_added(&site, new.operation, is);
        }
        self.arguments(site, was, is, &both);
    }

    /// Whether there is nothing to tell of a parameter, which is so of most.
    fn is_given_as_before(&mut self, was: &Parameter, is: &Parameter) -> bool {
        let Parameter {
            wire,
            ident,
            // It follows from the name and the presence.
            null_setter: _,
            // It says only where the parameter is declared.
            shared: _,
            notes,
            location,
            style,
            ty,
            // It follows from the name, and from what a call asks for.
            without: _,
            presence,
            asked,
            sent_default,
            constant,
        } = was;
        (*location, *style) == (is.location, is.style)
            && (*presence, *asked) == (is.presence, is.asked)
            && (sent_default, constant) == (&is.sent_default, &is.constant)
            && (wire, ident) == (&is.wire, &is.ident)
            && *notes == is.notes
            && self.relate(ty, &is.ty) == Relation::Same
    }

    /// A path's parameters have places; their names are ours alone, unless they change places. None
    /// where there are more of them than before, or fewer: their names then tell which.
    fn path_parameters(
        &mut self,
        site: &Site,
        was: &'a Operation,
        is: &'a Operation,
    ) -> Option<Vec<(&'a Parameter, &'a Parameter)>> {
        let listed = |operation: &'a Operation| -> Vec<&'a Parameter> {
            let parameters = operation.parameters.iter();
            parameters.filter(|parameter| parameter.location == Location::Path).collect()
        };
        let (old, new) = (listed(was), listed(is));
        if old.len() != new.len() {
            return None;
        }
        let names = |list: &[&'a Parameter]| -> BTreeSet<&'a str> {
            list.iter().map(|parameter| parameter.wire.as_str()).collect()
        };
        if names(&old) == names(&new) {
            return Some(
                matched(&old, &new, [|a: &Parameter, b: &Parameter| a.wire == b.wire]).both,
            );
        }
        for (from, to) in old.iter().zip(&new).filter(|(from, to)| from.wire != to.wire) {
            let message = format!("path parameter `{}` is called `{}`", from.wire, to.wire);
            let rule = rules::OPERATION_PATH_PARAMETER_RENAMED;
            self.found(rule, site, changed(&from.wire, &to.wire), message);
        }
        Some(old.into_iter().zip(new).collect())
    }

    /// Arguments are distinguished by their places alone, so one of the same type in the place of
    /// another is given what was meant for that.
    fn replaced(
        &mut self,
        site: &Site,
        (old, new): (&Flat<'a>, &Flat<'a>),
        both: &mut Vec<(&'a Parameter, &'a Parameter)>,
        only_old: &mut Vec<&'a Parameter>,
        only_new: &mut Vec<&'a Parameter>,
    ) {
        let (was, is) = (old.operation, new.operation);
        if was.arguments.is_some() || is.arguments.is_some() {
            return;
        }
        let (before, after) =
            (was.arguments().collect::<Vec<_>>(), is.arguments().collect::<Vec<_>>());
        if before.len() != after.len() {
            return;
        }
        for (from, to) in before.into_iter().zip(after) {
            let at = |list: &[&'a Parameter], parameter: &'a Parameter| {
                list.iter().position(|other| std::ptr::eq(*other, parameter))
            };
            let (Some(gone_at), Some(come_at)) = (at(only_old, from), at(only_new, to)) else {
                continue;
            };
            let alike = from.location == to.location
                && from.location != Location::Path
                && from.presence == to.presence;
            if alike && self.relate(&from.ty, &to.ty) == Relation::Same {
                both.push((only_old.remove(gone_at), only_new.remove(come_at)));
                let site = self.parameter_site(site, (old, from), (new, to));
                let (from, to) =
                    (shown::parameter(self.old.api, from), shown::parameter(self.new.api, to));
                let message = format!("`{to}` is in the place of `{from}`");
                self.found(rules::REQUEST_PARAMETER_REPLACED, &site, changed(from, to), message);
            }
        }
    }

    fn parameter(
        &mut self,
        site: &Site,
        (old, was): (&Operation, &'a Parameter),
        (new, is): (&Operation, &'a Parameter),
    ) {
        let what = format!("{} `{}`", shown::place(new, is), is.wire);
        if was.location != is.location {
            let (from, to) = (shown::place(old, was), shown::place(new, is));
            let message = format!("`{}` is a {to}, no longer a {from}", is.wire);
            let rule = rules::REQUEST_PARAMETER_LOCATION_CHANGED;
            self.found(rule, site, changed(from, to), message);
        }
        let path = was.location == Location::Path && is.location == Location::Path;
        if !is_called(was, is) && !path {
            let message = format!("{what} was called `{}` on the wire", was.wire);
            let rule = rules::REQUEST_PARAMETER_WIRE_NAME_CHANGED;
            self.found(rule, site, changed(&was.wire, &is.wire), message);
        }
        let segments = (old.path.holds_segments(&was.wire), new.path.holds_segments(&is.wire));
        if path && segments.0 != segments.1 {
            let extent = |segments| if segments { "any number of segments" } else { "one segment" };
            let (from, to) = (extent(segments.0), extent(segments.1));
            let message = format!("{what} is {to}, no longer {from}");
            let rule = rules::REQUEST_PARAMETER_SEGMENTS_CHANGED;
            self.found(rule, site, changed(from, to), message);
        }
        let are_queries = was.location == Location::Query && is.location == Location::Query;
        if are_queries && was.style != is.style {
            let (from, to) = (was.style.name(), is.style.name());
            let message = format!("{what} has the style `{to}`, no longer `{from}`");
            let rule = rules::REQUEST_PARAMETER_STYLE_CHANGED;
            self.found(rule, site, changed(from, to), message);
        }
        self.sent_default(site, &what, was, is);
        self.parameter_name(site, &what, (old, was), (new, is));
        match (&was.constant, &is.constant) {
            (Some(from), Some(to)) if from != to => {
                let message = format!("{what} was always {from}, and is always {to}");
                let values = changed(from.to_string(), to.to_string());
                self.found(rules::REQUEST_CONSTANT_CHANGED, site, values, message);
            }
            (Some(_), Some(_)) => {}
            (None, Some(to)) => {
                let from = shown::parameter(self.old.api, was);
                let message = format!("{what} is always {to}");
                let rule = if was.presence.is_optional() {
                    rules::REQUEST_CONSTANT_TIGHTENED
                } else {
                    rules::REQUEST_CONSTANT_FIXED
                };
                self.found(rule, site, changed(from, to.to_string()), message);
            }
            (Some(from), None) => {
                let to = shown::parameter(self.new.api, is);
                let (how, rule) = if is.presence.is_optional() {
                    ("may be left out", rules::REQUEST_CONSTANT_LOOSENED)
                } else {
                    ("must be passed now", rules::REQUEST_CONSTANT_FREED)
                };
                let message = format!("{what} was always {from}, and {how}");
                self.found(rule, site, changed(from.to_string(), to), message);
            }
            (None, None) => {
                let converts = converts(self.old.api, old, was) && converts(self.new.api, new, is);
                self.parameter_type(site, &what, was, is, converts);
            }
        }
        self.notes(site, &what, &was.notes, &is.notes);
    }

    /// Compares the name in Rust: callers see those of setters and of members of a struct, and not
    /// those of arguments. Of a path it is said with the name in the template, if that is another.
    fn parameter_name(
        &mut self,
        site: &Site,
        what: &str,
        (old, was): (&Operation, &Parameter),
        (new, is): (&Operation, &Parameter),
    ) {
        let path = was.location == Location::Path && is.location == Location::Path;
        if was.constant.is_some() || is.constant.is_some() {
            return;
        }
        let called = (Called::of(&was.ident, &was.notes), Called::of(&is.ident, &is.notes));
        self.former_names(site, what, called.0, called.1);
        if was.ident == is.ident {
            return;
        }
        let seen = was.has_setter() && is.has_setter()
            || old.arguments.is_some() && new.arguments.is_some();
        let (from, to) = (was.ident.plain(), is.ident.plain());
        let message = format!("{what} is called `{to}` in Rust, no longer `{from}`");
        if seen {
            let rule = rules::REQUEST_PARAMETER_RENAMED;
            self.renamed(rule, site, what, called.0, called.1, |_, _| message);
        } else if (!path || was.wire == is.wire) && was.has_setter() == is.has_setter() {
            self.found(rules::REQUEST_ARGUMENT_RENAMED, site, changed(from, to), message);
        }
    }

    fn parameter_type(
        &mut self,
        site: &Site,
        what: &str,
        was: &'a Parameter,
        is: &'a Parameter,
        converts: bool,
    ) {
        let rule = match self.relate(&was.ty, &is.ty) {
            Relation::GotFormat if converts => Some(rules::REQUEST_ARGUMENT_FORMAT_ADDED),
            Relation::LostFormat if converts => Some(rules::REQUEST_ARGUMENT_FORMAT_REMOVED),
            relation => {
                self.report_relation(relation, site, what, &was.ty, &is.ty);
                None
            }
        };
        if let Some(rule) = rule {
            let (from, to) = (shown::ty(self.old.api, &was.ty), shown::ty(self.new.api, &is.ty));
            let message = format!("{what} was `{from}`, and is `{to}`");
            let found = self.found(rule, site, changed(from, to), message);
            self.in_rust(found, was.ty.spelled(TYPES), is.ty.spelled(TYPES));
        }
        // Null is never sent there.
        let rule = if let Some(rule) = kept_form(was, is) {
            Some(rule)
        } else if was.location != Location::Body && is.location != Location::Body {
            PARAMETER.rule_without_null(was.presence, is.presence)
        } else {
            PARAMETER.rule(sent_presence(was), sent_presence(is))
        };
        if let Some(rule) = rule {
            let from = shown::member(self.old.api, &was.wire, &was.ty, was.presence);
            let to = shown::member(self.new.api, &is.wire, &is.ty, is.presence);
            let null = |it: &Parameter| {
                it.null_setter.as_ref().map(ToString::to_string).unwrap_or_default()
            };
            let nulls = (null(was), null(is));
            let presence = |it: &Parameter| shown::presence(sent_presence(it));
            let (was, is) = match was.location == is.location {
                true => (shown::presence(was.presence), shown::presence(is.presence)),
                false => (presence(was), presence(is)),
            };
            let message = format!("{what} was {was}, and is {is}");
            let found = self.found(rule, site, changed(from, to), message);
            self.in_rust(found, nulls.0, nulls.1);
        }
    }

    /// Compares whether a call sends a default. That it has another one is reported of its notes.
    fn sent_default(&mut self, site: &Site, what: &str, was: &Parameter, is: &Parameter) {
        match (&was.sent_default, &is.sent_default) {
            (None, Some(default)) => {
                let message = format!("the default of {what} is sent, {default}");
                let value = added(default.to_string());
                self.found(rules::REQUEST_DEFAULT_SENT_ADDED, site, value, message);
            }
            (Some(default), None) => {
                let message = format!("the default of {what} is no longer sent, {default}");
                let value = removed(default.to_string());
                self.found(rules::REQUEST_DEFAULT_SENT_REMOVED, site, value, message);
            }
            _ => {}
        }
    }

    fn parameter_removed(&mut self, site: &Site, operation: &Operation, was: &Parameter) {
        let rule = match was.presence {
            _ if was.constant.is_some() => rules::REQUEST_CONSTANT_REMOVED,
            presence if presence.is_optional() => rules::REQUEST_PARAMETER_REMOVED,
            _ => rules::REQUEST_PARAMETER_REQUIRED_REMOVED,
        };
        let before = before(&was.notes);
        let message =
            format!("{} `{}`{before} was removed", shown::place(operation, was), was.wire);
        self.found(rule, site, removed(shown::parameter(self.old.api, was)), message);
    }

    fn parameter_added(&mut self, site: &Site, operation: &Operation, is: &Parameter) {
        let (how, rule) = match is.presence {
            _ if is.constant.is_some() => ("sent with every call", rules::REQUEST_CONSTANT_ADDED),
            presence if presence.is_optional() => ("optional", rules::REQUEST_PARAMETER_ADDED),
            _ => ("required", rules::REQUEST_PARAMETER_REQUIRED_ADDED),
        };
        let message =
            format!("{} `{}` was added, and is {how}", shown::place(operation, is), is.wire);
        self.found(rule, site, added(shown::parameter(self.new.api, is)), message);
    }

    /// Arguments have places, so those of one type can change them unseen.
    fn arguments(
        &mut self,
        site: &Site,
        was: &'a Operation,
        is: &'a Operation,
        both: &[(&'a Parameter, &'a Parameter)],
    ) {
        if was.arguments.is_some() || is.arguments.is_some() {
            return;
        }
        let (old, new) = (was.arguments().collect::<Vec<_>>(), is.arguments().collect::<Vec<_>>());
        let is_same = |a: &Parameter, b: &Parameter| {
            both.iter().any(|(was, is)| std::ptr::eq(*was, a) && std::ptr::eq(*is, b))
        };
        if is_reordered(&old, &new, is_same) {
            let list = |parameters: &[&Parameter]| {
                let names = parameters.iter().map(|parameter| parameter.ident.plain());
                format!("({})", names.collect::<Vec<_>>().join(", "))
            };
            let (from, to) = (list(&old), list(&new));
            let message = format!("the arguments are {to}, no longer {from}");
            self.found(rules::OPERATION_ARGUMENTS_REORDERED, site, changed(from, to), message);
        }
    }

    /// The parameter that asks for a page, if it has another name now: the scheme tells that.
    fn renamed_token(&self, was: &Operation, is: &Operation) -> Option<(&'a str, &'a str)> {
        let (Response::Pages { scheme: was, .. }, Response::Pages { scheme: is, .. }) =
            (&was.response, &is.response)
        else {
            return None;
        };
        let (was, is) = (&self.old.api.schemes[*was].next, &self.new.api.schemes[*is].next);
        if was.kind() != is.kind() {
            return None;
        }
        was.parameter().zip(is.parameter()).filter(|(was, is)| was != is)
    }
}

/// The rule of a parameter that stays the argument, or keeps the setter, that it was released as.
fn kept_form(was: &Parameter, is: &Parameter) -> Option<&'static Rule> {
    if was.presence.is_optional() == is.presence.is_optional() || was.asked != is.asked {
        return None;
    }
    Some(match (is.has_setter(), is.presence.is_optional()) {
        (true, true) => rules::REQUEST_SETTER_BECAME_OPTIONAL,
        (true, false) => rules::REQUEST_SETTER_BECAME_REQUIRED,
        (false, true) => rules::REQUEST_ARGUMENT_BECAME_OPTIONAL,
        (false, false) => rules::REQUEST_ARGUMENT_BECAME_REQUIRED,
    })
}

/// The presence of a parameter where it is sent: only a body has a setter that sends null.
fn sent_presence(parameter: &Parameter) -> Presence {
    match (parameter.location, parameter.presence) {
        (Location::Query | Location::Header, Presence::OptionalNullable) => Presence::Optional,
        (_, presence) => presence,
    }
}

/// Whether one keeps the setter of the other as an alias.
fn is_former(a: &Parameter, b: &Parameter) -> bool {
    let keeps = |it: &Parameter, other: &Parameter| {
        it.notes.renamed_from.contains(&other.ident) && it.has_setter() && other.has_setter()
    };
    keeps(a, b) || keeps(b, a)
}

/// Names of headers are the same in any case.
fn is_called(a: &Parameter, b: &Parameter) -> bool {
    match a.location {
        Location::Header => a.wire.eq_ignore_ascii_case(&b.wire),
        _ => a.wire == b.wire,
    }
}

impl Comparison<'_> {
    /// Returns the site of a parameter. What a group declares is at the group, unless the group is
    /// there before and after: then the operation only takes it, or takes it no longer.
    fn parameter_site(
        &self,
        site: &Site,
        was: (&Flat<'_>, &Parameter),
        is: (&Flat<'_>, &Parameter),
    ) -> Site {
        let declared = |parameter: &Parameter| {
            let key = (parameter.shared.as_deref().unwrap_or_default(), parameter.wire.as_str());
            self.old.shared.contains(&key) && self.new.shared.contains(&key)
        };
        let same = std::ptr::eq(was.1, is.1);
        let moved = was.1.location != is.1.location;
        let own = same && declared(was.1) || moved && declared(was.1) && declared(is.1);
        let site = site.part(place(was, own), place(is, own));
        Site { side: Side::Request, ..site }
    }
}

fn place((flat, parameter): (&Flat<'_>, &Parameter), own: bool) -> Place {
    let (operation, name) = (flat.operation, parameter.ident.plain());
    let wire = match parameter.location {
        Location::Path => format!("path.{}", parameter.wire),
        Location::Query => format!("query.{}", parameter.wire),
        Location::Header => format!("headers.{}", parameter.wire),
        Location::Body if operation.is_whole_body(parameter) => "body".to_owned(),
        Location::Body => format!("body.{}", parameter.wire),
    };
    let given = match &operation.arguments {
        _ if parameter.constant.is_some() => String::new(),
        _ if parameter.has_setter() => format!("().{}()", parameter.ident),
        Some(arguments) => format!("({}::{name})", arguments.plain()),
        None => format!("({name})"),
    };
    match &parameter.shared {
        Some(_) if !own => {
            let rust =
                if parameter.has_setter() { format!("Request::{name}()") } else { name.to_owned() };
            Place { path: flat.declared(parameter), rust, wire }
        }
        _ => Place {
            path: flat.declares(parameter),
            rust: format!("{}{given}", flat.call()),
            wire: format!("{} {} {wire}", operation.method.as_str(), operation.path),
        },
    }
}

/// Whether a parameter takes whatever converts into a scalar, or a list of such values.
fn converts(api: &Api, operation: &Operation, parameter: &Parameter) -> bool {
    let is_field = operation.arguments.is_some() && !parameter.has_setter();
    let is_taken = match api.resolve(&parameter.ty) {
        Type::Array(item) => matches!(api.resolve(item), Type::Scalar(_)),
        ty => matches!(ty, Type::Scalar(_)),
    };
    is_taken && !is_field && parameter.presence != Presence::Nullable
}
