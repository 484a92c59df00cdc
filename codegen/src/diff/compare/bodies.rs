//! Comparison of the bodies of requests: members of an object, one value, or nothing.

use super::comparison::{Comparison, TYPES, added, changed, removed};
use super::relation::Relation;
use super::site::Site;
use crate::api::{BodyShape, Operation, Parameter, Presence, Type, TypeKind};
use crate::diff::facts::{Side, rules};

impl Comparison<'_> {
    /// Compares the body as a whole. Whether its members are still to be compared.
    pub(super) fn bodies(&mut self, site: &Site, was: &Operation, is: &Operation) -> bool {
        let mut site = Site { side: Side::Request, ..site.clone() };
        for (place, operation) in [(&mut site.old, was), (&mut site.new, is)] {
            place.path.push(operation.body_key().to_owned());
            place.wire.push_str(" body");
        }
        if let (Some(from), Some(to)) = (was.body, is.body)
            && from.encoding != to.encoding
        {
            let (from, to) = (from.encoding.described(), to.encoding.described());
            let message = format!("the body is sent as {to}, no longer as {from}");
            let rule = rules::REQUEST_BODY_ENCODING_CHANGED;
            self.found(rule, &site, changed(from, to), message);
        }
        let (old, new) = (was.body_shape(), is.body_shape());
        match (old, new) {
            (None, Some(BodyShape::Members)) if is.body_parameters().next().is_none() => {
                let message = "an empty object is sent".to_owned();
                self.found(rules::REQUEST_EMPTY_BODY_ADDED, &site, added("{}"), message);
            }
            (Some(BodyShape::Members), None) if was.body_parameters().next().is_none() => {
                let message = "no empty object is sent".to_owned();
                self.found(rules::REQUEST_EMPTY_BODY_REMOVED, &site, removed("{}"), message);
            }
            (Some(from), Some(to)) if from != to => {
                let (rule, how) = if self.hold_the_same(was, is) {
                    (rules::REQUEST_BODY_STYLE_CHANGED, "are the same on the wire")
                } else {
                    (rules::REQUEST_BODY_CHANGED, "differ on the wire")
                };
                let style = |shape| match shape {
                    BodyShape::Members => "members",
                    BodyShape::Whole => "a type",
                };
                let values = changed(style(from), style(to));
                let said = |ty: &Option<String>| match ty {
                    Some(ty) => format!("`{ty}`"),
                    None => "members".to_owned(),
                };
                let (from, to) = (body_type(was), body_type(is));
                let message =
                    format!("the body changed from {} to {}, which {how}", said(&from), said(&to));
                let found = self.found(rule, &site, values, message);
                let in_code = |ty: Option<String>| ty.unwrap_or_else(|| "members".to_owned());
                self.in_rust(found, in_code(from), in_code(to));
                return false;
            }
            _ => {}
        }
        true
    }

    /// Whether members and a struct are the same on the wire, but for what may be left out.
    fn hold_the_same(&mut self, was: &Operation, is: &Operation) -> bool {
        let whole = |operation: &'_ Operation| operation.body_parameters().next().cloned();
        let backwards = is.body_shape() == Some(BodyShape::Members);
        let (members, body, api) =
            if backwards { (is, whole(was), self.old.api) } else { (was, whole(is), self.new.api) };
        let Some(body) = body.filter(|body| body.presence == Presence::Required) else {
            return false;
        };
        let Type::Named(reference) = api.resolve(&body.ty) else { return false };
        let TypeKind::Struct(object) = &api.type_def(reference).kind else { return false };
        let members: Vec<&Parameter> = members.body_parameters().collect();
        let field = |wire: &str| object.fields.iter().find(|field| field.wire == wire);
        let is_member = |wire: &str| members.iter().any(|member| member.wire == wire);
        let mut fields = object.fields.iter();
        fields.all(|field| !field.is_constructed() || is_member(&field.wire))
            && members.iter().all(|member| match field(&member.wire) {
                None => member.presence.is_optional(),
                Some(field) => {
                    let (from, to) =
                        if backwards { (&field.ty, &member.ty) } else { (&member.ty, &field.ty) };
                    field.written == member.presence && self.relate(from, to) == Relation::Same
                }
            })
    }
}

/// Returns the type in Rust of a body that is passed as one value; none of members.
fn body_type(operation: &Operation) -> Option<String> {
    let body = operation.body_parameters().next()?;
    let is_whole = operation.body_shape() == Some(BodyShape::Whole);
    is_whole.then(|| body.ty.spelled(TYPES))
}
