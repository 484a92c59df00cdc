//! Operations that respond with one value or with a stream, as a member of their body says, or the
//! header `Accept`.

use crate::import::components::{Components, members};
use crate::import::losses::{Grade, Losses, Owner};
use crate::import::model::{Base, BodyContent, Member, Operation, Response, Type};
use crate::literal::Literal;

/// The member that asks for a stream.
const FLAG: &str = "stream";

/// Makes two of each operation that responds in both ways.
pub(in crate::import) fn split_streams(
    operations: &mut Vec<Operation>,
    components: &Components,
    losses: &mut Losses,
) {
    let all = std::mem::take(operations);
    for mut operation in all {
        losses.enter(Owner::Operation(operation.number));
        let flag = open(&operation, components);
        let Some(events) = operation.events.take() else {
            if flag.is_some() && matches!(operation.response, Response::Value(_)) {
                let reason =
                    "response where `stream` is true, which the document does not describe";
                losses.push_at(operation.place, Grade::Untyped, reason);
            }
            operations.push(operation);
            continue;
        };
        // What a person says replaces the response, unless a member of the body chooses one. Of
        // JSON that may be anything, frameworks speak where they do not know of the stream.
        let is_unknown =
            matches!(&operation.response, Response::Value(ty) if *ty == Type::unknown());
        let is_replaced = flag.is_none() && (operation.is_named_stream || is_unknown);
        if let Response::Value(ty) = &operation.response
            && is_replaced
            && *ty != Type::unknown()
        {
            let reason = "response as JSON, in place of which the stream is that was named";
            losses.push_at(operation.place, Grade::Fact, reason);
        }
        let is_stream_only = matches!(operation.response, Response::Nothing) || is_replaced;
        if is_stream_only {
            operation.notes.example = None;
            operation.response = Response::Events(events);
            operation.accept = None;
            operations.push(operation);
            continue;
        }
        let mut stream = operation.clone();
        stream.name = format!("{}_stream", operation.name);
        stream.response = Response::Events(events);
        stream.accept = None;
        // Without such a member the header `Accept` decides.
        if let Some(members) = flag {
            set(&mut stream, &members, Some(true));
            let required = members.iter().any(|member| member.name == FLAG && !member.optional);
            set(&mut operation, &members, required.then_some(false));
        }
        operations.extend([operation, stream]);
    }
    losses.enter(Owner::Document);
}

/// Returns the members of a body that asks for a stream by one of them.
fn open(operation: &Operation, components: &Components) -> Option<Vec<Member>> {
    let members = match &operation.body.as_ref()?.content {
        BodyContent::Members(members) => members,
        BodyContent::Whole(ty) => members(ty, components)?,
        BodyContent::Lines(_) | BodyContent::Raw(_) => return None,
    };
    let flag = members.iter().find(|member| member.name == FLAG)?;
    let is_flag = match &flag.ty.base {
        Base::Word("boolean") => true,
        Base::Literal(value) => *value == Literal::Boolean(true),
        _ => false,
    };
    is_flag.then(|| members.to_vec())
}

/// Fixes the member, or takes it out.
fn set(operation: &mut Operation, members: &[Member], value: Option<bool>) {
    let mut members = members.to_vec();
    members.retain(|member| value.is_some() || member.name != FLAG);
    for member in members.iter_mut().filter(|member| member.name == FLAG) {
        member.optional = false;
        member.ty = Type::new(Base::Literal(Literal::Boolean(value == Some(true))));
        member.notes = crate::import::model::Notes::default();
    }
    if let Some(body) = &mut operation.body {
        body.optional = false;
        body.content = BodyContent::of(members);
    }
}
