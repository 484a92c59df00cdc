//! Members of structs.

use super::comparison::{Comparison, added, changed, removed};
use super::matching::{Matched, is_reordered, matched};
use super::notes::before;
use super::presence::FIELD;
use super::relation::Relation;
use super::shown;
use super::site::{Place, Site};
use crate::api::{Api, Field, OTHERS, Presence, Struct, Type};
use crate::diff::facts::{Rule, Side, rules};

impl<'a> Comparison<'a> {
    /// Compares the members of two structs, which are at these places among the types.
    pub(super) fn structs(
        &mut self,
        site: &Site,
        (was, old): (&'a Struct, usize),
        (is, new): (&'a Struct, usize),
    ) {
        // The struct of many arguments is called after the type.
        let Struct { fields: _, others, constants: _, arguments } = was;
        // What all variants have is reported at the union.
        let above = self.common.get(&new).cloned().unwrap_or_default();
        let own = |object: &'a Struct| -> Vec<&'a Field> {
            object.fields.iter().filter(|field| !above.contains(&field.wire)).collect()
        };
        let (mut before, mut after) = (own(was), own(is));
        self.reported_by_a_union(site, (old, new), &mut before, &mut after);
        let both = self.members(site, &before, &after);
        self.others(site, others.as_ref(), is.others.as_ref());
        self.constants(site, (was, old), (is, new));
        if arguments.is_none() && is.arguments.is_none() {
            self.constructor(site, was, is, &both);
        }
    }

    /// Compares the type of the members that are not listed.
    fn others(&mut self, site: &Site, was: Option<&Type>, is: Option<&Type>) {
        let place = |place: &Place| place.part(OTHERS, format!("{}::{OTHERS}", place.rust), OTHERS);
        let site = site.part(place(&site.old), place(&site.new));
        match (was, is) {
            (None, Some(is)) => {
                let ty = shown::ty(self.new.api, is);
                let message = format!("members that are not listed are `{ty}`, in `{OTHERS}`");
                self.found(rules::FIELD_OTHERS_ADDED, &site, added(ty), message);
            }
            (Some(was), None) => {
                let ty = shown::ty(self.old.api, was);
                let message = "members that are not listed have no type, and are in `extra`";
                self.found(rules::FIELD_OTHERS_REMOVED, &site, removed(ty), message.to_owned());
            }
            (Some(was), Some(is)) => {
                let what = format!("each member in `{OTHERS}`");
                self.types(&site, &what, was, is);
            }
            (None, None) => {}
        }
    }

    /// Matches members by their names.
    fn members(
        &mut self,
        site: &Site,
        old: &[&'a Field],
        new: &[&'a Field],
    ) -> Vec<(&'a Field, &'a Field)> {
        let Matched { both, only_old, only_new } = matched(
            old,
            new,
            [|a: &Field, b: &Field| a.wire == b.wire, |a: &Field, b: &Field| a.ident == b.ident],
        );
        for (was, is) in &both {
            if !self.is_as_it_was(was, is) {
                self.member(&part(site, was, is), was, is);
            }
        }
        for was in only_old {
            let site = part(site, was, was);
            self.member_removed(&site, was);
        }
        for is in only_new {
            let site = part(site, is, is);
            self.member_added(&site, is);
        }
        both
    }

    /// The union writes the tag of a variant, so the tag is not a field of the struct. The wire
    /// does not show whether a field was added or removed for that reason.
    fn reported_by_a_union(
        &mut self,
        site: &Site,
        (old, new): (usize, usize),
        was: &mut Vec<&'a Field>,
        is: &mut Vec<&'a Field>,
    ) {
        let tags = (self.old.tags(old), self.new.tags(new));
        // One that is a field on both sides is compared as any other.
        let names = |fields: &[&Field]| -> Vec<String> {
            fields.iter().map(|field| field.wire.clone()).collect()
        };
        let (before, after) = (names(was), names(is));
        let is_tag = |tags: &[&str], wire: &String| {
            tags.contains(&wire.as_str()) && !(before.contains(wire) && after.contains(wire))
        };
        for field in was.extract_if(.., |field| is_tag(&tags.1, &field.wire)) {
            let site = part(site, field, field);
            let message =
                format!("`{}` is the tag of a variant, and no longer a field", site.old.wire);
            let value = shown::member(self.old.api, &field.wire, &field.ty, field.written);
            let rule = match site.side.is_sent() && self.old.api.is_argument(field) {
                true => rules::FIELD_TAG_ARGUMENT_REMOVED,
                false => rules::FIELD_TAG_REMOVED,
            };
            self.found(rule, &site, removed(value), message);
        }
        for field in is.extract_if(.., |field| is_tag(&tags.0, &field.wire)) {
            let site = part(site, field, field);
            let message =
                format!("`{}` is a field, and no longer the tag of a variant", site.new.wire);
            let value = shown::member(self.new.api, &field.wire, &field.ty, field.written);
            let (rule, message) = match site.side.is_sent() && self.new.api.is_argument(field) {
                true => {
                    let message = format!("{message}: the constructor asks for it");
                    (rules::FIELD_TAG_ARGUMENT_ADDED, message)
                }
                false => (rules::FIELD_TAG_ADDED, message),
            };
            self.found(rule, &site, added(value), message);
        }
    }

    /// Whether a member has not changed, which is so for most.
    fn is_as_it_was(&mut self, was: &Field, is: &Field) -> bool {
        let is_boxed = |ty: &Type| matches!(ty, Type::Boxed(_));
        let Field { wire, ident, notes, ty, presence, written, asked, access } = was;
        is_boxed(ty) == is_boxed(&is.ty)
            && (*presence, *written, *access) == (is.presence, is.written, is.access)
            && *asked == is.asked
            && (wire, ident) == (&is.wire, &is.ident)
            && *notes == is.notes
            && self.old.api.constant(was).is_some() == self.new.api.constant(is).is_some()
            && self.relate(ty, &is.ty) == Relation::Same
    }

    pub(super) fn member_removed(&mut self, site: &Site, was: &Field) {
        let before = before(&was.notes);
        let message = format!("`{}`{before} was removed", site.old.wire);
        let value = shown::member(self.old.api, &was.wire, &was.ty, was.written);
        let (request, response) = removal(self.old.api, was);
        // Callers have a field even where it does not travel.
        let only_sent = (!site.side.is_received()).then_some(rules::REQUEST_FIELD_REMOVED);
        let only_received = (!site.side.is_sent()).then_some(rules::RESPONSE_FIELD_REMOVED);
        let (request, response) = (request.or(only_sent), response.or(only_received));
        self.found_on_sides(request, response, site, removed(value), message);
    }

    pub(super) fn member_added(&mut self, site: &Site, is: &Field) {
        let how = match is.written {
            _ if self.new.api.constant(is).is_some() => "always the same",
            Presence::Required => "required",
            Presence::Nullable => "nullable",
            Presence::Optional | Presence::OptionalNullable => "optional",
        };
        let message = format!("`{}` was added, and is {how}", site.new.wire);
        let value = shown::member(self.new.api, &is.wire, &is.ty, is.written);
        let (request, response) = addition(self.new.api, is);
        let only_sent = (!site.side.is_received()).then_some(rules::REQUEST_FIELD_ADDED);
        let only_received = (!site.side.is_sent()).then_some(rules::RESPONSE_FIELD_ADDED);
        let (request, response) = (request.or(only_sent), response.or(only_received));
        self.found_on_sides(request, response, site, added(value), message);
    }

    /// Compares one member.
    pub(super) fn member(&mut self, site: &Site, was: &'a Field, is: &'a Field) {
        let what = format!("`{}`", site.new.wire);
        if was.wire != is.wire {
            let message = format!("`{}` is called `{}` on the wire", site.old.wire, site.new.wire);
            self.found(rules::FIELD_WIRE_NAME_CHANGED, site, changed(&was.wire, &is.wire), message);
        }
        if was.ident != is.ident {
            let (from, to) = (was.ident.as_str(), is.ident.as_str());
            let message = format!("{what} is called `{to}` in Rust, no longer `{from}`");
            self.found(rules::FIELD_RENAMED, site, changed(from, to), message);
        }
        let (fixed, fixes) = (self.old.api.constant(was), self.new.api.constant(is));
        let before = self.count();
        let relation = self.relate(&was.ty, &is.ty);
        if fixed.is_some() != fixes.is_some()
            && (was.written, was.access) == (is.written, is.access)
        {
            self.constant_member(site, was, is, relation);
        } else {
            self.report_relation(relation, site, &what, &was.ty, &is.ty);
        }
        self.presence(site, was, is);
        self.access(site, was, is);
        let same = self.count() == before;
        self.boxes(site, &what, same.then_some((&was.ty, &is.ty)));
        self.notes(site, &what, &was.notes, &is.notes);
    }

    /// A constructor asks for what can have any value, and not for what can have only one.
    fn constant_member(&mut self, site: &Site, was: &Field, is: &Field, relation: Relation) {
        let freed = self.old.api.constant(was).is_some();
        let request =
            if freed { rules::REQUEST_CONSTANT_FREED } else { rules::REQUEST_CONSTANT_FIXED };
        let value = |api: &Api, field: &Field| shown::ty(api, &field.ty);
        let (from, to) = (value(self.old.api, was), value(self.new.api, is));
        let message = format!("`{}` was `{from}`, and is `{to}`", site.new.wire);
        let response = relation.rules().map(|(_, response)| response);
        self.found_on_sides(Some(request), response, site, changed(from, to), message);
    }

    /// Compares the presence of a field: optional or not, nullable or not.
    fn presence(&mut self, site: &Site, was: &Field, is: &Field) {
        if was.written == is.written {
            return;
        }
        let request = FIELD.rule(was.written, is.written);
        let response = match (was.written, is.written) {
            (Presence::Required, _) => rules::RESPONSE_FIELD_BECAME_OPTIONAL,
            (_, Presence::Required) => rules::RESPONSE_FIELD_BECAME_REQUIRED,
            _ => rules::RESPONSE_FIELD_PRESENCE_CHANGED,
        };
        let (request, response) = match has_kept_form(was, is, site.side) {
            true => kept_form(was, is),
            false => (request, response),
        };
        let from = shown::member(self.old.api, &was.wire, &was.ty, was.written);
        let to = shown::member(self.new.api, &is.wire, &is.ty, is.written);
        let request = request.filter(|_| was.access.is_sent() && is.access.is_sent());
        let is_received = was.access.is_received() && is.access.is_received();
        let null =
            |it: &Field| it.null_setter().as_ref().map(ToString::to_string).unwrap_or_default();
        let nulls = (null(was), null(is));
        let (was, is) = (shown::presence(was.written), shown::presence(is.written));
        let message = format!("`{}` was {was}, and is {is}", site.new.wire);
        let response = is_received.then_some(response);
        let found = self.found_on_sides(request, response, site, changed(from, to), message);
        if let Some(found) = found {
            self.in_rust(found, nulls.0, nulls.1);
        }
    }

    /// Compares the directions in which a field travels. A request that no longer has it is without
    /// it, as if it were removed there; a response that no longer has it lacks an optional one.
    fn access(&mut self, site: &Site, was: &Field, is: &Field) {
        let request = match (was.access.is_sent(), is.access.is_sent()) {
            (true, false) => removal(self.old.api, was).0,
            (false, true) => addition(self.new.api, is).0,
            _ => None,
        };
        let is_required = was.written == Presence::Required && is.written == Presence::Required;
        let response = match (was.access.is_received(), is.access.is_received()) {
            (true, false) if is_required => Some(rules::RESPONSE_FIELD_BECAME_OPTIONAL),
            (false, true) if is_required => Some(rules::RESPONSE_FIELD_BECAME_REQUIRED),
            (true, false) => Some(rules::RESPONSE_FIELD_WRITE_ONLY_ADDED),
            (false, true) => Some(rules::RESPONSE_FIELD_WRITE_ONLY_REMOVED),
            _ => None,
        };
        let name = &site.new.wire;
        let (from, to) = (shown::access(was.access), shown::access(is.access));
        let message = format!("`{name}` was {from}, and is {to}");
        self.found_on_sides(request, response, site, changed(from, to), message);
        let is_option = |field: &Field| field.presence != Presence::Required;
        if response.is_none() && was.written == is.written && is_option(was) != is_option(is) {
            let (rule, how) = match is_option(is) {
                true if is.access.is_sent() => {
                    (rules::FIELD_OPTION_ADDED, "is an `Option`: responses lack it")
                }
                true => (rules::FIELD_OPTION_ADDED, "is an `Option`: requests lack it"),
                false => (rules::FIELD_OPTION_REMOVED, "is no longer an `Option`"),
            };
            let ty = shown::ty(self.new.api, &is.ty);
            let shown = |field: &Field| match is_option(field) {
                true => format!("Option<{ty}>"),
                false => ty.clone(),
            };
            self.found(rule, site, changed(shown(was), shown(is)), format!("`{name}` {how}"));
        }
    }

    /// Compares the pointers around a type in which nothing else has changed.
    pub(super) fn boxes(&mut self, site: &Site, what: &str, types: Option<(&Type, &Type)>) {
        let Some((was, is)) = types else { return };
        let boxed = |ty: &Type| matches!(ty, Type::Boxed(_));
        if boxed(was) != boxed(is) {
            let (rule, how) = if boxed(is) {
                (rules::FIELD_BOXED, "leads back to its own type, so it is boxed")
            } else {
                (rules::FIELD_UNBOXED, "no longer leads back to its own type, so it is not boxed")
            };
            let shown = |api: &Api, ty: &Type| {
                let plain = shown::ty(api, ty);
                if boxed(ty) { format!("Box<{plain}>") } else { plain }
            };
            let values = changed(shown(self.old.api, was), shown(self.new.api, is));
            self.found(rule, site, values, format!("{what} {how}"));
        }
    }

    /// Arguments stand in the order of the members, so members of one type can change places
    /// unseen.
    fn constructor(
        &mut self,
        site: &Site,
        was: &'a Struct,
        is: &'a Struct,
        both: &[(&'a Field, &'a Field)],
    ) {
        let asked = |api: &Api, object: &'a Struct| -> Vec<&'a Field> {
            object.fields.iter().filter(|field| api.is_argument(field)).collect()
        };
        let (old, new) = (asked(self.old.api, was), asked(self.new.api, is));
        // What all variants have has the same name on both sides.
        let is_same = |a: &Field, b: &Field| {
            a.wire == b.wire
                || both.iter().any(|(was, is)| std::ptr::eq(*was, a) && std::ptr::eq(*is, b))
        };
        if site.side.is_sent() && is_reordered(&old, &new, is_same) {
            let list = |fields: &[&Field]| -> String {
                let names: Vec<&str> = fields.iter().map(|field| field.ident.plain()).collect();
                format!("new({})", names.join(", "))
            };
            let message =
                format!("the arguments of `{}::new` stand in another order", site.new.rust);
            let values = changed(list(&old), list(&new));
            self.found(rules::REQUEST_FIELDS_REORDERED, site, values, message);
        }
    }
}

/// Whether callers see a field as before, though it may be absent now, or no longer.
fn has_kept_form(was: &Field, is: &Field, side: Side) -> bool {
    let is_sent = |field: &Field| side.is_sent() && field.access.is_sent();
    let form = |field: &Field| {
        let Field { presence, asked, .. } = field;
        let has_null = *presence == Presence::OptionalNullable;
        let asked = (!asked.is_optional()).then_some(*asked);
        (*presence == Presence::Required, is_sent(field).then_some((has_null, asked)))
    };
    let is_stricter_on_one_side = [was.written, is.written].contains(&Presence::Required)
        || is_sent(is) && was.written.is_optional() != is.written.is_optional();
    is_stricter_on_one_side && form(was) == form(is)
}

/// The rules of a field that is an `Option` before and after.
fn kept_form(was: &Field, is: &Field) -> (Option<&'static Rule>, &'static Rule) {
    let is_stricter = match (was.written.is_optional(), is.written.is_optional()) {
        (true, false) => true,
        (false, true) => false,
        _ => is.written == Presence::Required,
    };
    match is_stricter {
        true => {
            (Some(rules::REQUEST_OPTION_BECAME_REQUIRED), rules::RESPONSE_OPTION_BECAME_REQUIRED)
        }
        false => {
            (Some(rules::REQUEST_OPTION_BECAME_OPTIONAL), rules::RESPONSE_OPTION_BECAME_OPTIONAL)
        }
    }
}

/// The rules of a member that is gone, for requests and for responses, if they had it.
fn removal(api: &Api, field: &Field) -> Rules {
    let is_constant = api.constant(field).is_some();
    let (request, response) = match field.written {
        Presence::Required if is_constant => {
            (rules::REQUEST_FIELD_CONSTANT_REMOVED, rules::RESPONSE_FIELD_REQUIRED_REMOVED)
        }
        Presence::Required => {
            (rules::REQUEST_FIELD_REQUIRED_REMOVED, rules::RESPONSE_FIELD_REQUIRED_REMOVED)
        }
        Presence::Nullable => {
            (rules::REQUEST_FIELD_REQUIRED_REMOVED, rules::RESPONSE_FIELD_REMOVED)
        }
        Presence::Optional | Presence::OptionalNullable => {
            (rules::REQUEST_FIELD_REMOVED, rules::RESPONSE_FIELD_REMOVED)
        }
    };
    in_directions(field, request, response)
}

/// The rules of a member that is new, for requests and for responses, if they have it.
fn addition(api: &Api, field: &Field) -> Rules {
    let is_constant = api.constant(field).is_some();
    let (request, response) = match field.written {
        Presence::Required if is_constant => {
            (rules::REQUEST_FIELD_CONSTANT_ADDED, rules::RESPONSE_FIELD_REQUIRED_ADDED)
        }
        Presence::Required => {
            (rules::REQUEST_FIELD_REQUIRED_ADDED, rules::RESPONSE_FIELD_REQUIRED_ADDED)
        }
        Presence::Nullable => (rules::REQUEST_FIELD_REQUIRED_ADDED, rules::RESPONSE_FIELD_ADDED),
        Presence::Optional | Presence::OptionalNullable => {
            (rules::REQUEST_FIELD_ADDED, rules::RESPONSE_FIELD_ADDED)
        }
    };
    in_directions(field, request, response)
}

/// Rules for requests and for responses.
type Rules = (Option<&'static Rule>, Option<&'static Rule>);

fn in_directions(field: &Field, request: &'static Rule, response: &'static Rule) -> Rules {
    let Field { access, .. } = field;
    (access.is_sent().then_some(request), access.is_received().then_some(response))
}

fn part(site: &Site, was: &Field, is: &Field) -> Site {
    let place = |place: &Place, field: &Field| {
        let rust = format!("{}::{}", place.rust, field.ident.plain());
        place.part(&field.wire, rust, &field.wire)
    };
    site.part(place(&site.old, was), place(&site.new, is))
}
