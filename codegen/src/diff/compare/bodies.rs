//! What an operation sends as its body: members of an object, one value, or nothing.

use super::comparison::{Comparison, added, changed, removed};
use super::relation::Relation;
use super::site::Site;
use crate::api::{Body, Location, Operation, Parameter, Presence, Type, TypeKind};
use crate::diff::facts::{Side, rules};

impl Comparison<'_> {
    /// What the body is as a whole. Whether its members are still to be compared.
    pub(super) fn bodies(&mut self, site: &Site, was: &Operation, is: &Operation) -> bool {
        let members = |operation: &Operation| -> usize {
            let is_member = |parameter: &&Parameter| {
                matches!(parameter.location, Location::Member | Location::Body)
            };
            operation.parameters.iter().filter(is_member).count()
        };
        let mut site = Site { side: Side::Request, ..site.clone() };
        for place in [&mut site.old, &mut site.new] {
            place.path.push("body".to_owned());
            place.wire.push_str(" body");
        }
        match (was.body, is.body) {
            (Body::None, Body::Members) if members(is) == 0 => {
                let message = "an empty object is sent".to_owned();
                self.found(rules::REQUEST_EMPTY_BODY_ADDED, &site, added("{}"), message);
            }
            (Body::Members, Body::None) if members(was) == 0 => {
                let message = "no empty object is sent".to_owned();
                self.found(rules::REQUEST_EMPTY_BODY_REMOVED, &site, removed("{}"), message);
            }
            (Body::Members, Body::Whole) | (Body::Whole, Body::Members) => {
                let (rule, how) = if self.hold_the_same(was, is) {
                    (rules::REQUEST_BODY_STYLE_CHANGED, "is given otherwise")
                } else {
                    (rules::REQUEST_BODY_CHANGED, "is another")
                };
                let style = |body| if body == Body::Whole { "a type" } else { "members" };
                let values = changed(style(was.body), style(is.body));
                self.found(rule, &site, values, format!("the body {how}"));
                return false;
            }
            _ => {}
        }
        true
    }

    /// Whether members and a struct are the same on the wire, but for what may be left out.
    fn hold_the_same(&mut self, was: &Operation, is: &Operation) -> bool {
        let whole = |operation: &'_ Operation| {
            let mut parameters = operation.parameters.iter();
            parameters.find(|parameter| parameter.location == Location::Body).cloned()
        };
        let backwards = is.body == Body::Members;
        let (members, body, api) =
            if backwards { (is, whole(was), self.old.api) } else { (was, whole(is), self.new.api) };
        let Some(body) = body.filter(|body| body.presence == Presence::Required) else {
            return false;
        };
        let Type::Named(reference) = api.resolve(&body.ty) else { return false };
        let TypeKind::Struct(object) = &api.type_def(reference).kind else { return false };
        let members: Vec<&Parameter> = members
            .parameters
            .iter()
            .filter(|parameter| parameter.location == Location::Member)
            .collect();
        let field = |wire: &str| object.fields.iter().find(|field| field.wire == wire);
        let is_member = |wire: &str| members.iter().any(|member| member.wire == wire);
        let mut fields = object.fields.iter();
        fields.all(|field| field.presence.is_optional() || is_member(&field.wire))
            && members.iter().all(|member| match field(&member.wire) {
                None => member.presence.is_optional(),
                Some(field) => {
                    let (from, to) =
                        if backwards { (&field.ty, &member.ty) } else { (&member.ty, &field.ty) };
                    field.presence == member.presence && self.relate(from, to) == Relation::Same
                }
            })
    }
}
