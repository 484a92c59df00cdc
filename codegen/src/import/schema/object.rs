//! Objects: structs and records.

use super::{Facets, Schemas, member};
use crate::import::extensions;
use crate::import::losses::Grade;
use crate::import::model::{Access, Base, Kind, Member, Others, Struct, Type};
use crate::yaml::{Node, Value};

impl<'d> Schemas<'_, 'd> {
    pub(super) fn object(&mut self, facets: &Facets<'d>) -> Type {
        if facets.has_members() {
            let members = self.members(facets);
            let others = facets.all("additionalProperties").find(|others| is_said(others));
            let others = others.and_then(|others| {
                let ty = self.schema(others);
                // A struct keeps all members that it does not list.
                (ty != Type::unknown()).then_some(Others { place: others.place, ty })
            });
            return self.in_place(facets, Kind::Struct(Struct { members, others }));
        }
        match facets.all("additionalProperties").find(|others| !others.is_true()) {
            Some(others) if is_said(others) => {
                let value = self.schema(others);
                Type::new(Base::Record(Box::new(value)))
            }
            Some(others)
                if others.value == Value::Bool(false)
                    && facets.get("patternProperties").is_none() =>
            {
                self.in_place(facets, Kind::Struct(Struct::default()))
            }
            _ => Type::new(Base::Record(Box::new(Type::unknown()))),
        }
    }

    /// Returns the members that schemas list together. One that several list has what each says of
    /// it.
    pub(in crate::import) fn members(&mut self, facets: &Facets<'d>) -> Vec<Member> {
        let required: Vec<&Node> =
            facets.all("required").flat_map(|names| names.items().iter()).collect();
        let mut listed: Vec<(&'d str, Vec<&'d Node>)> = Vec::new();
        for (name, node) in facets.all("properties").flat_map(Node::entries) {
            if name.value.trim_matches('?').is_empty() {
                self.losses.push(
                    node,
                    Grade::Fact,
                    "member without a name, which is kept in `extra`",
                );
                continue;
            }
            let is_required = required.iter().any(|known| known.text() == Some(&name.value));
            // In the spec, a question mark behind a name says that it is optional.
            let is_apart = !is_required && name.value.ends_with(char::is_whitespace);
            if name.value.starts_with('?') || name.value.ends_with('?') || is_apart {
                let reason = format!("member `{}`, which is kept in `extra`", name.value);
                self.losses.push(node, Grade::Untyped, reason);
                continue;
            }
            if let Some(key) = extensions::ignored(node).filter(|_| !is_required) {
                let reason = format!("member that `{key}` leaves out, which is kept in `extra`");
                self.losses.push(node, Grade::Fact, reason);
                continue;
            }
            match listed.iter_mut().find(|(known, _)| *known == name.value) {
                Some((_, nodes)) => nodes.push(node),
                None => listed.push((&name.value, vec![node])),
            }
        }
        for name in &required {
            let is_listed = |text| listed.iter().any(|(known, _)| *known == text);
            if name.text().is_some_and(|text| !is_listed(text)) {
                self.losses.push(name, Grade::Fact, "required member that is not described");
            }
        }
        let mut members = Vec::new();
        for (name, nodes) in listed {
            let optional = !required.iter().any(|known| known.text() == Some(name));
            let ty = self.property(&nodes);
            let mut notes = self.notes(nodes[0]);
            for node in &nodes[1..] {
                let further = self.notes(node);
                notes.fill(further);
            }
            notes.limits = self.limits(&nodes, &ty);
            let parts: Vec<&Node> = nodes
                .iter()
                .flat_map(|node| self.parts_in_place(node))
                .chain(nodes.clone())
                .collect();
            let says = |key| parts.iter().any(|part| part.get(key).is_some_and(Node::is_true));
            let access = match (says("readOnly"), says("writeOnly")) {
                (true, false) => Some(Access::ReadOnly),
                (false, true) => Some(Access::WriteOnly),
                _ => None,
            };
            let member = member(name, optional, ty, notes, nodes[0].place);
            members.push(Member { access, ..member });
        }
        members
    }

    /// Returns the type of a member that is described once, or several times.
    fn property(&mut self, nodes: &[&'d Node]) -> Type {
        let structural: Vec<&'d Node> = nodes
            .iter()
            .copied()
            .filter(|node| node.get("$ref").is_some() || !super::is_annotation(node))
            .collect();
        match structural[..] {
            [] => self.schema(nodes[0]),
            [one] => self.schema(one),
            // Described by the same reference each time.
            [first, ..] if structural.iter().all(|node| is_same(node, first)) => self.schema(first),
            [first, ..] => {
                let mut facets = self.facets(first);
                for node in &structural[1..] {
                    let further = self.facets(node);
                    facets = facets.and(&further);
                }
                self.combined(&facets)
            }
        }
    }
}

/// Whether two schemas are the same reference.
fn is_same(one: &Node, other: &Node) -> bool {
    let references = one.get("$ref").zip(other.get("$ref"));
    references.is_some_and(|(one, other)| one.text() == other.text())
}

/// Whether `additionalProperties` says something about the values.
fn is_said(others: &Node) -> bool {
    !others.entries().is_empty()
}
