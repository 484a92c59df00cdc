//! Headers of responses, which the client describes for all operations at once.

use std::collections::BTreeSet;

use crate::import::losses::{Grade, Losses};
use crate::import::model::{Base, Member, Operation, Type};
use crate::import::schema::{Schemas, member, notes};
use crate::lower::header_name;
use crate::lower::names::Role;
use crate::yaml::Node;

/// Reads the headers of a response.
pub(super) fn read<'d>(
    response: &'d Node,
    operation: &mut Operation,
    schemas: &mut Schemas<'_, 'd>,
) {
    for (name, node) in response.get("headers").map_or(&[][..], Node::entries) {
        // OpenAPI ignores it here: the content says it.
        if name.value.eq_ignore_ascii_case("content-type") {
            continue;
        }
        let is_name = header_name(&name.value, name.place).is_none();
        let header = schemas.references.follow(node).filter(|_| is_name);
        let Some(header) = header else {
            let reason = format!("header `{}` of a response", name.value);
            schemas.losses.push(node, Grade::Fact, reason);
            continue;
        };
        let schema = header.get("schema").or_else(|| header.get("type").map(|_| header));
        let ty = schema.map_or_else(|| Type::word("string"), |schema| schemas.schema(schema));
        let mut notes = notes(header);
        if let Some(schema) = schema {
            notes.docs = notes.docs.or(schemas.notes(schema).docs);
        }
        operation.response_headers.push(member(&name.value, false, ty, notes, header.place));
    }
}

/// Returns the headers of all responses, each once. What is no scalar in all of them is a string.
pub(in crate::import) fn response_headers(
    operations: &mut [Operation],
    losses: &mut Losses,
) -> Vec<Member> {
    let mut headers: Vec<Member> = Vec::new();
    let mut taken = BTreeSet::new();
    for mut header in operations.iter_mut().flat_map(|it| std::mem::take(&mut it.response_headers))
    {
        if !matches!(header.ty.base, Base::Word(word) if word != "unknown") {
            let reason = format!("type of the header `{}`, which is a string here", header.name);
            losses.push_at(header.place, Grade::Fact, reason);
            header.ty = Type::word("string");
        }
        header.ty.nullable = false;
        let known = headers.iter_mut().find(|it| it.name.eq_ignore_ascii_case(&header.name));
        match known {
            Some(known) if known.ty == header.ty => {
                known.notes.docs = known.notes.docs.take().or(header.notes.docs);
            }
            Some(known) => {
                let reason = format!("header `{}`, which has several types", header.name);
                losses.push_at(header.place, Grade::Fact, reason);
                known.ty = Type::word("string");
            }
            None if taken.insert(Role::ResponseHeader.ident(&header.name)) => headers.push(header),
            None => {
                let reason = format!("header `{}`, whose accessor another one has", header.name);
                losses.push_at(header.place, Grade::Fact, reason);
            }
        }
    }
    headers
}
