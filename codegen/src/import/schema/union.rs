//! Choices: `oneOf`, `anyOf`, and the families that a `discriminator` makes of a base.
//!
//! What is made here lists the alternatives as the document has them. Which union of the spec that
//! is can only be said once all components are known, in `unions`.

use super::{Facets, Schemas, is_annotation};
use crate::import::extensions;
use crate::import::losses::Grade;
use crate::import::model::{Base, Discriminator, Kind, Type, Union, Value};
use crate::yaml::{self, Node};

impl<'d> Schemas<'_, 'd> {
    /// Returns the type of schemas that make a choice.
    pub(super) fn chosen(&mut self, facets: &Facets<'d>) -> Option<Type> {
        let [(_, alternatives), further @ ..] = &facets.choices[..] else { return None };
        for (node, _) in further {
            self.losses.push(node, Grade::Wider, "second choice, which is not taken into account");
        }
        let shared = Facets { parts: facets.parts.clone(), choices: Vec::new() };
        let is_shared = shared.has_members();
        let is_one = alternatives.iter().filter(|it| !self.is_null(it)).count() == 1;
        let mut types = Vec::new();
        let mut nullable = false;
        for alternative in *alternatives {
            if self.is_null(alternative) {
                nullable = true;
                continue;
            }
            let ty = if is_shared {
                let both = self.facets(alternative).and(&shared);
                self.combined(&both)
            } else {
                self.schema(alternative)
            };
            types.push(if is_one { ty } else { self.with_docs(ty, alternative) });
        }
        let discriminator = facets.get("discriminator").and_then(|node| self.discriminator(node));
        if types.is_empty() {
            return nullable.then(Type::unknown);
        }
        Some(self.union(types, discriminator, facets).or_null(nullable))
    }

    /// Returns a constant that is described as an enum of one value, which has docs.
    fn with_docs(&mut self, ty: Type, alternative: &'d Node) -> Type {
        let Base::Literal(value) = &ty.base else { return ty };
        let notes = super::notes(alternative);
        if notes.docs.is_none() {
            return ty;
        }
        let value = Value { value: value.clone(), name: None, docs: notes.docs };
        let facets = Facets { parts: vec![alternative], choices: Vec::new() };
        self.in_place(&facets, Kind::Enum(vec![value])).or_null(ty.nullable)
    }

    /// Returns the type of the data of events where a schema describes the events themselves, with
    /// their names and IDs, as OpenAPI 3.2 does.
    pub(in crate::import) fn event_data(&mut self, node: &'d Node) -> Option<Type> {
        self.data_or(node, None)
    }

    /// The same, where an alternative may leave the data to what all of them share.
    fn data_or(&mut self, node: &'d Node, shared: Option<&Type>) -> Option<Type> {
        const FIELDS: &[&str] = &["data", "event", "id", "retry"];
        let facets = self.facets(node);
        let mut members = facets.all("properties").flat_map(Node::entries);
        if !members.all(|(name, _)| FIELDS.contains(&name.value.as_str())) {
            return None;
        }
        let is_named = facets.all("properties").any(|members| members.get("event").is_some());
        let data: Vec<&Node> =
            facets.all("properties").filter_map(|members| members.get("data")).collect();
        let content = data.iter().find_map(|data| data.get("contentSchema"));
        let own = match (content, data.first()) {
            (Some(content), _) => Some(self.schema(content)),
            (None, Some(data)) => {
                let is_text = data.get("type").and_then(Node::text) == Some("string");
                // Some describe the JSON itself in place of the text that holds it.
                let ty = is_text.then(|| Type::word("string"));
                ty.or_else(|| is_named.then(|| self.schema(data)))
            }
            (None, None) => shared.filter(|_| facets.has_members()).cloned(),
        };
        for key in ["contentSchema", "contentMediaType"] {
            let read = data.iter().filter_map(|data| data.get(key));
            read.for_each(|node| self.losses.take_back(node.place));
        }
        let [(_, alternatives)] = &facets.choices[..] else { return own };
        let types = alternatives.iter().map(|alternative| self.data_or(alternative, own.as_ref()));
        let mut types: Vec<Type> = types.collect::<Option<_>>()?;
        let mut known: Vec<Type> = Vec::new();
        types.retain(|ty| {
            !known.contains(ty) && {
                known.push(ty.clone());
                true
            }
        });
        let is_text = |ty: &Type| ty.base == Base::Word("string");
        if types.len() > 1 && types.iter().any(is_text) {
            let reason = "data of events, of which only some is JSON; all of it is text here";
            self.losses.push(node, Grade::Wider, reason);
            return Some(Type::word("string"));
        }
        if let [_] = types[..] {
            return types.pop();
        }
        Some(self.any_of(types, &facets))
    }

    /// Returns one of several types.
    pub(super) fn any_of(&mut self, types: Vec<Type>, facets: &Facets<'d>) -> Type {
        self.union(types, None, facets)
    }

    fn union(
        &mut self,
        mut types: Vec<Type>,
        discriminator: Option<Discriminator>,
        facets: &Facets<'d>,
    ) -> Type {
        let nullable = types.iter().any(|ty| ty.nullable);
        types.iter_mut().for_each(|ty| ty.nullable = false);
        if types.len() == 1 && discriminator.is_none() {
            return types.remove(0).or_null(nullable);
        }
        let kind = Kind::AnyOf(Union { types, discriminator });
        self.in_place(facets, kind).or_null(nullable)
    }

    /// Returns the union of the components that extend a base with a `discriminator`.
    pub(super) fn family(&mut self, discriminator: &'d Node, children: &[&'d str]) -> Type {
        let types =
            children.iter().map(|name| Type::new(Base::Component((*name).to_owned()))).collect();
        let facets = Facets { parts: vec![discriminator], choices: Vec::new() };
        let mut discriminator = self.discriminator(discriminator);
        if let Some(Discriminator { mapping, .. }) = &mut discriminator {
            for name in children {
                let schema = self.references.schema(name);
                let tag = schema.and_then(|it| extensions::text(it, extensions::TAGS));
                // What `mapping` says of a tag comes first.
                if let Some(tag) = tag.filter(|tag| mapping.iter().all(|(known, _)| known != tag)) {
                    mapping.push((tag.to_owned(), (*name).to_owned()));
                }
            }
        }
        self.union(types, discriminator, &facets)
    }

    fn discriminator(&mut self, node: &'d Node) -> Option<Discriminator> {
        self.losses.check_keys(node, &["propertyName", "mapping"]);
        let Some(tag) = node.get("propertyName").and_then(Node::text) else {
            self.losses.push(node, Grade::Fact, "`discriminator` without a `propertyName`");
            return None;
        };
        let mut mapping = Vec::new();
        for (value, target) in node.get("mapping").map_or(&[][..], Node::entries) {
            // A bare name is allowed, too.
            let name = target.text().filter(|text| self.references.schema(text).is_some());
            match name.or_else(|| self.references.schema_name(target)) {
                Some(name) => mapping.push((value.value.clone(), name.to_owned())),
                None => self.losses.push(target, Grade::Fact, "`mapping` that leads nowhere"),
            }
        }
        Some(Discriminator { place: node.place, tag: tag.to_owned(), mapping })
    }

    /// Whether null is one of the alternatives.
    pub(super) fn chooses_null(&mut self, facets: &Facets<'d>) -> bool {
        let alternatives = facets.choices.iter().flat_map(|(_, alternatives)| *alternatives);
        alternatives.into_iter().any(|alternative| self.is_null(alternative))
    }

    /// Whether an alternative is null, in one of the ways that documents write it.
    pub(super) fn is_null(&mut self, node: &'d Node) -> bool {
        let says = |key: &str| node.get(key);
        if says("$ref").is_some() || says("oneOf").is_some() || says("anyOf").is_some() {
            return false;
        }
        let is_null = |value: &Node| value.value == yaml::Value::Null;
        if let Some(ty) = says("type") {
            if super::facets::types(ty).all(|name| name == "null") {
                return true;
            }
            // An object without members that may be null is how some write nothing but null.
            let is_empty = node.entries().iter().all(|(key, _)| {
                matches!(key.value.as_str(), "type" | "nullable" | "description" | "title")
            });
            let is_nullable = says("nullable").is_some_and(Node::is_true);
            return ty.text() == Some("object") && is_nullable && is_empty;
        }
        let nothing_else = is_annotation(node);
        says("nullable").is_some_and(Node::is_true) && nothing_else
            || says("const").is_some_and(is_null)
            || says("enum").is_some_and(|values| {
                !values.items().is_empty() && values.items().iter().all(is_null)
            })
    }
}
