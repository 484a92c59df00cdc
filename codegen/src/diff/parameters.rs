//! What callers give to an operation. What a group or a scheme declares is told there, once.

use super::change::Side;
use super::comparison::{Comparison, Words, added, changed, removed};
use super::fields::{PARAMETER, request_rules};
use super::index::Flat;
use super::matching::{Matched, is_reordered, matched};
use super::operation;
use super::operations::shape;
use super::relation::Relation;
use super::site::{Place, Site};
use super::{rules, shown};
use crate::api::{Location, Operation, Parameter, Presence, Response};

impl<'a> Comparison<'a> {
    pub(super) fn parameters(&mut self, site: &Site, old: &Flat<'a>, new: &Flat<'a>) {
        let (was, is) = (old.operation, new.operation);
        let bodies = self.bodies(site, was, is);
        let tokens = self.renamed_token(was, is);
        let listed = |operation: &'a Operation, token: Option<&str>| -> Vec<&'a Parameter> {
            let is_body = |place| matches!(place, Location::Member | Location::Body);
            let parameters = operation.parameters.iter().filter(|parameter| {
                let is_token = parameter.location == Location::Query
                    && token.is_some_and(|token| parameter.wire == token);
                !is_token && (bodies || !is_body(parameter.location))
            });
            parameters.collect()
        };
        let (before, after) =
            (listed(was, tokens.map(|(was, _)| was)), listed(is, tokens.map(|(_, is)| is)));
        let by_name = [
            |a: &Parameter, b: &Parameter| a.location == b.location && is_called(a, b),
            |a: &Parameter, b: &Parameter| a.location == b.location && a.ident == b.ident,
            |a: &Parameter, b: &Parameter| is_called(a, b),
        ];
        let Matched { mut both, mut gone, mut come } = matched(&before, &after, by_name);
        self.path_names(site, was, is, &mut both, &mut gone, &mut come);
        for (was, is) in &both {
            if self.is_given_as_before(was, is) {
                continue;
            }
            let site = parameter_site(site, (old, was), (new, is));
            self.parameter(&site, (old.operation, was), (new.operation, is));
        }
        for was in gone {
            let mut site = parameter_site(site, (old, was), (old, was));
            self.at_home(&mut site, was, (old, new));
            self.parameter_gone(&site, was);
        }
        for is in come {
            let mut site = parameter_site(site, (new, is), (new, is));
            self.at_home(&mut site, is, (old, new));
            self.parameter_come(&site, is);
        }
        self.arguments(site, was, is, &both);
    }

    /// Whether there is nothing to tell of a parameter, which is so of most.
    fn is_given_as_before(&mut self, was: &Parameter, is: &Parameter) -> bool {
        (was.location, was.presence, &was.constant) == (is.location, is.presence, &is.constant)
            && (&was.wire, &was.ident) == (&is.wire, &is.ident)
            && (&was.docs, &was.deprecated) == (&is.docs, &is.deprecated)
            && (&was.default, &was.example) == (&is.default, &is.example)
            && self.relate(&was.ty, &is.ty) == Relation::Same
    }

    /// A group that is there on both sides, and declares the same, is only taken or left.
    fn at_home(&self, site: &mut Site, parameter: &Parameter, (old, new): (&Flat<'_>, &Flat<'_>)) {
        let Some(shared) = parameter.shared.as_deref() else { return };
        let key = (shared, parameter.wire.as_str());
        if self.old.shared.contains(&key) && self.new.shared.contains(&key) {
            let own = Parameter { shared: None, ..parameter.clone() };
            site.old.path = old.declared(&own);
            site.new.path = new.declared(&own);
        }
    }

    /// A path's parameters have the names of the template, and their places.
    fn path_names(
        &mut self,
        site: &Site,
        was: &Operation,
        is: &Operation,
        both: &mut Vec<(&'a Parameter, &'a Parameter)>,
        gone: &mut Vec<&'a Parameter>,
        come: &mut Vec<&'a Parameter>,
    ) {
        if shape(&was.path) != shape(&is.path) {
            return;
        }
        for (from, to) in operation::parameters(&was.path).zip(operation::parameters(&is.path)) {
            let is_at = |name: &str, parameter: &&'a Parameter| {
                parameter.location == Location::Path && parameter.wire == name
            };
            let places = (
                gone.iter().position(|parameter| is_at(from, parameter)),
                come.iter().position(|parameter| is_at(to, parameter)),
            );
            if let (Some(gone_at), Some(come_at)) = places {
                both.push((gone.remove(gone_at), come.remove(come_at)));
                let message = format!("path parameter `{from}` is called `{to}`");
                let rule = rules::OPERATION_PATH_PARAMETER_RENAMED;
                self.found(rule, site, changed(from, to), message);
            }
        }
    }

    fn parameter(
        &mut self,
        site: &Site,
        (old, was): (&Operation, &'a Parameter),
        (new, is): (&Operation, &'a Parameter),
    ) {
        let what = format!("{} `{}`", shown::place(is.location), is.wire);
        if was.location != is.location {
            let (from, to) = (shown::place(was.location), shown::place(is.location));
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
        self.parameter_name(site, &what, (old, was), (new, is));
        match (&was.constant, &is.constant) {
            (Some(from), Some(to)) if from != to => {
                let message = format!("{what} was always {from}, and is always {to}");
                self.found(rules::REQUEST_CONSTANT_CHANGED, site, changed(from, to), message);
            }
            (Some(_), Some(_)) => {}
            (None, Some(to)) if !was.presence.is_optional() => {
                let from = shown::parameter(self.old.api, was);
                let message = format!("{what} is always {to}");
                self.found(rules::REQUEST_CONSTANT_FIXED, site, changed(from, to), message);
            }
            (Some(from), None) if !is.presence.is_optional() => {
                let to = shown::parameter(self.new.api, is);
                let message = format!("{what} was always {from}, and is asked for");
                self.found(rules::REQUEST_CONSTANT_FREED, site, changed(from, to), message);
            }
            _ => self.parameter_type(site, &what, was, is),
        }
        self.defaults(site, was.default.as_deref(), is.default.as_deref());
        self.words(
            site,
            &what,
            &Words::new(&was.docs, was.deprecated.as_ref()).with_example(was.example.as_ref()),
            &Words::new(&is.docs, is.deprecated.as_ref()).with_example(is.example.as_ref()),
        );
    }

    /// What an argument is called, callers do not see; a setter and a member of a struct they do.
    fn parameter_name(
        &mut self,
        site: &Site,
        what: &str,
        (old, was): (&Operation, &Parameter),
        (new, is): (&Operation, &Parameter),
    ) {
        let path = was.location == Location::Path && is.location == Location::Path;
        if was.ident == is.ident || was.constant.is_some() || is.constant.is_some() {
            return;
        }
        let seen = was.presence.is_optional() && is.presence.is_optional()
            || old.arguments.is_some() && new.arguments.is_some();
        let (from, to) = (was.ident.plain(), is.ident.plain());
        let message = format!("{what} is called `{to}` in Rust, no longer `{from}`");
        if seen {
            let rule = rules::REQUEST_PARAMETER_RENAMED;
            self.found(rule, site, changed(from, to), message);
        } else if !path && was.presence.is_optional() == is.presence.is_optional() {
            self.found(rules::REQUEST_ARGUMENT_RENAMED, site, changed(from, to), message);
        }
    }

    fn parameter_type(&mut self, site: &Site, what: &str, was: &'a Parameter, is: &'a Parameter) {
        self.types(site, what, &was.ty, &is.ty);
        let mut presences = (was.presence, is.presence);
        if matches!(is.location, Location::Query | Location::Header) {
            // Null is never sent there, so it only shows where an argument can be none.
            presences = (without_null(presences.0), without_null(presences.1));
        }
        let from = shown::member(self.old.api, &was.wire, &was.ty, was.presence);
        let to = shown::member(self.new.api, &is.wire, &is.ty, is.presence);
        for rule in request_rules(presences.0, presences.1, &PARAMETER) {
            let (was, is) = (shown::presence(was.presence), shown::presence(is.presence));
            let message = format!("{what} was {was}, and is {is}");
            self.found(rule, site, changed(&from, &to), message);
        }
    }

    fn parameter_gone(&mut self, site: &Site, was: &Parameter) {
        let rule = match was.presence {
            _ if was.constant.is_some() => rules::REQUEST_CONSTANT_REMOVED,
            presence if presence.is_optional() => rules::REQUEST_PARAMETER_REMOVED,
            _ => rules::REQUEST_PARAMETER_REQUIRED_REMOVED,
        };
        let before = if was.deprecated.is_some() { ", deprecated before," } else { "" };
        let message =
            format!("{} `{}`{before} is no longer there", shown::place(was.location), was.wire);
        self.found(rule, site, removed(shown::parameter(self.old.api, was)), message);
    }

    fn parameter_come(&mut self, site: &Site, is: &Parameter) {
        let (how, rule) = match is.presence {
            _ if is.constant.is_some() => {
                ("sent without being asked for", rules::REQUEST_CONSTANT_ADDED)
            }
            presence if presence.is_optional() => ("optional", rules::REQUEST_PARAMETER_ADDED),
            _ => ("required", rules::REQUEST_PARAMETER_REQUIRED_ADDED),
        };
        let message = format!("{} `{}` is new, and {how}", shown::place(is.location), is.wire);
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
        let asked = |operation: &'a Operation| -> Vec<&'a Parameter> {
            let asked = |parameter: &&Parameter| {
                !parameter.presence.is_optional() && parameter.constant.is_none()
            };
            operation.parameters.iter().filter(asked).collect()
        };
        let (old, new) = (asked(was), asked(is));
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
        let (Response::Pages { cursor: was, .. }, Response::Pages { cursor: is, .. }) =
            (&was.response, &is.response)
        else {
            return None;
        };
        let was = self.old.api.cursors[*was].token_parameter.as_str();
        let is = self.new.api.cursors[*is].token_parameter.as_str();
        (was != is).then_some((was, is))
    }
}

/// Names of headers are the same in any case.
fn is_called(a: &Parameter, b: &Parameter) -> bool {
    match a.location {
        Location::Header => a.wire.eq_ignore_ascii_case(&b.wire),
        _ => a.wire == b.wire,
    }
}

fn without_null(presence: Presence) -> Presence {
    match presence {
        Presence::OptionalNullable => Presence::Optional,
        presence => presence,
    }
}

fn parameter_site(site: &Site, was: (&Flat<'_>, &Parameter), is: (&Flat<'_>, &Parameter)) -> Site {
    let place = |(flat, parameter): (&Flat<'_>, &Parameter)| {
        let (operation, name) = (flat.operation, parameter.ident.plain());
        let path = flat.declared(parameter);
        let wire = match parameter.location {
            Location::Path => format!("path.{}", parameter.wire),
            Location::Query => format!("query.{}", parameter.wire),
            Location::Header => format!("headers.{}", parameter.wire),
            Location::Member => format!("body.{}", parameter.wire),
            Location::Body => "body".to_owned(),
        };
        let (rust, wire) = match &parameter.shared {
            Some(_) => (format!(".{name}()"), wire),
            None => {
                let call = format!("{} {}", operation.method.as_str(), operation.path);
                let rust = match &operation.arguments {
                    _ if parameter.presence.is_optional() => format!("{}().{name}()", flat.call()),
                    Some(arguments) => format!("{}::{name}", arguments.plain()),
                    None => format!("{}({name})", flat.call()),
                };
                (rust, format!("{call} {wire}"))
            }
        };
        Place { path, rust, wire }
    };
    let site = site.part(place(was), place(is));
    Site { side: Side::Request, ..site }
}
