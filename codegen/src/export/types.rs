//! From the types of a spec to the schemas of components.

use std::collections::HashSet;

use super::components::{pointer, reference};
use super::exporter::Exporter;
use super::extension::{Said, extended, said, some_text, texts};
use super::schema::{Holder, constant, enumeration, one_or_several, said_of_values, with_limits};
use crate::api;
use crate::json::Json;
use crate::literal::Literal;
use crate::scalar::Scalar;
use crate::spec::{
    Alternative, Collect, Collected, FieldSource, FieldType, Payload, Spanned, TaggedUnion,
    TypeDef, TypeExprKind, TypeKind, Variant,
};

impl<'s> Exporter<'s> {
    /// Returns the schemas of all types, by their names in the document.
    pub(super) fn schemas(&self) -> Json {
        let mut schemas = Json::map();
        for def in &self.spec.types {
            let key = self.key(&def.name.value).to_owned();
            let mut extension = Json::map();
            if key != def.name.value {
                extension = extension.with("key", Json::text(&def.name.value));
            }
            schemas = schemas.with(key, self.definition(def, extension));
            if let TypeKind::Tagged(union) = &def.kind {
                for (key, payload) in self.payloads(def, union) {
                    schemas = schemas.with(key, payload);
                }
            }
        }
        schemas
    }

    fn definition(&self, def: &'s TypeDef, extension: Json) -> Json {
        let TypeDef { name: _, keys: _, notes, rust_name, also, kind } = def;
        let Said { by_document, by_extension } = said(notes, rust_name.as_ref());
        let extension = extension.and(by_extension).with_some("also", texts(also).filled());
        let (schema, own) = match kind {
            TypeKind::Alias(expr) => (with_limits(self.expression(expr), notes), Json::map()),
            TypeKind::Struct(members) => (self.structure(members), Json::map()),
            TypeKind::Enum(values) => {
                let own = Json::map().with_some("values", said_of_values(values).filled());
                (enumeration(values), own)
            }
            TypeKind::Tagged(union) => self.tagged(def, union),
            TypeKind::AnyOf(alternatives) => (self.any_of(alternatives), Json::map()),
            TypeKind::Broken => (Json::map(), Json::map()),
        };
        extended(schema.and(by_document), extension.and(own))
    }

    /// Returns the schema of a union by shape.
    pub(super) fn any_of(&self, alternatives: &[Alternative]) -> Json {
        let all = alternatives.iter().map(|Alternative { name, notes, ty }| {
            let Said { by_document, by_extension } = said(notes, None);
            let schema = with_limits(self.expression(ty), notes);
            let schema = schema.with_some("title", some_text(name.as_ref()));
            extended(schema.and(by_document), by_extension)
        });
        Json::map().with("anyOf", Json::list(all))
    }

    fn tagged(&self, def: &'s TypeDef, union: &'s TaggedUnion) -> (Json, Json) {
        let TaggedUnion {
            tag,
            tag_optional,
            variants: _,
            includes,
            fields,
            type_names,
            errors,
            collect,
        } = union;
        let tag = tag.as_ref().map_or("", |tag| &tag.value);
        let all = self.variants(def, union);
        let (mut alternatives, mut mapping) = (Vec::new(), Json::map());
        for (holder, variant) in &all {
            let Variant { tag: value, notes: _, rust_name: _, payload } = variant;
            let key = self.payload_key(holder, variant);
            mapping = mapping.with(value.value.text(), Json::text(pointer("schemas", key)));
            let reference = reference("schemas", key);
            alternatives.push(if self.is_distinguished(payload, tag, *tag_optional) {
                reference
            } else {
                let object = tag_object(tag, *tag_optional, &value.value);
                Json::map().with("allOf", Json::list([reference, object]))
            });
        }
        let discriminator =
            Json::map().with("propertyName", Json::text(tag)).with("mapping", mapping);
        let common =
            if fields.is_empty() { Json::map() } else { self.object(fields, Holder::Object) };
        // Without its tag, an object may be one of several.
        let choice = if *tag_optional { "anyOf" } else { "oneOf" };
        let schema =
            common.with(choice, Json::List(alternatives)).with("discriminator", discriminator);
        let scalar = all.first().map_or(Scalar::String, |(_, first)| first.tag.value.scalar());
        let own = Json::map()
            .with_some("tag", tag_optional.then(|| Json::text(format!("{tag}?"))))
            .with_some("tags", (scalar != Scalar::String).then(|| Json::text(scalar.name())))
            .with_some("includes", one_or_several(includes))
            .with_some("type_names", some_text(type_names.as_ref()))
            .with_some("errors", one_or_several(errors))
            .with_some("collect", collect.as_deref().map(collected));
        (schema, own)
    }

    /// Returns the variants of a union, those of the unions that it includes in front, each with
    /// the union that it is written in.
    fn variants(
        &self,
        def: &'s TypeDef,
        union: &'s TaggedUnion,
    ) -> Vec<(&'s TypeDef, &'s Variant)> {
        let mut all: Vec<(&TypeDef, &Variant)> = Vec::new();
        for name in &union.includes {
            if let Some((def, union)) = self.union(&name.value) {
                all.extend(self.variants(def, union));
            }
        }
        all.extend(union.variants.iter().map(|variant| (def, variant)));
        let mut known = HashSet::new();
        all.retain(|(_, variant)| known.insert(&variant.tag.value));
        all
    }

    /// The tagged union behind a name.
    fn union(&self, name: &str) -> Option<(&'s TypeDef, &'s TaggedUnion)> {
        let def = self.type_def(name)?;
        match &def.kind {
            TypeKind::Tagged(union) => Some((def, union)),
            TypeKind::Alias(target) => match &target.kind {
                TypeExprKind::Name(target) => self.union(target),
                _ => None,
            },
            _ => None,
        }
    }

    /// Returns the structs of variants in place, by their names in the document.
    fn payloads(&self, def: &'s TypeDef, union: &'s TaggedUnion) -> Vec<(String, Json)> {
        let tag = union.tag.as_ref().map_or("", |tag| &tag.value);
        let mut payloads = Vec::new();
        for variant in &union.variants {
            let Variant { tag: value, notes, rust_name, payload } = variant;
            let Payload::Fields(own) = payload else { continue };
            let Said { by_document, by_extension } = said(notes, rust_name.as_ref());
            let own = own.iter().filter(|field| field.name.value != tag);
            let members = self.object(union.fields.iter().chain(own), Holder::Object);
            let tagged = tag_object(tag, union.tag_optional, &value.value);
            let example = notes.example.as_ref().map(|example| {
                let tag = Json::of([(tag, Json::from(&value.value))]);
                Json::list([tag.and(Json::from(example))])
            });
            let schema = join(tagged, members).and(by_document).with_some("examples", example);
            let extension = Json::map().with("in_place", Json::Bool(true)).and(by_extension);
            payloads.push((self.payload_key(def, variant).to_owned(), extended(schema, extension)));
        }
        payloads
    }

    /// Returns the name in the document of the struct of a variant.
    fn payload_key(&self, def: &TypeDef, variant: &Variant) -> &str {
        match &variant.payload {
            Payload::Named(name) => self.key(&name.value),
            Payload::Fields(_) | Payload::Broken => {
                let struct_name = self.struct_name(def, &variant.tag.value);
                self.key(struct_name.unwrap_or_default())
            }
        }
    }

    /// Returns the name of the struct of a variant in place. A union that is only included is no
    /// type of the API; then one that includes it has the struct.
    fn struct_name(&self, def: &TypeDef, tag: &Literal) -> Option<&'s str> {
        let meant = self.api.types.iter().find(|it| !it.in_place && it.name == def.name.value);
        if let Some(api::TypeKind::TaggedUnion(union)) = meant.map(|meant| &meant.kind) {
            let variant = union.variants.iter().find(|variant| variant.tag == *tag)?;
            return Some(&self.api.type_def(&variant.payload).name);
        }
        self.spec.types.iter().find_map(|other| {
            let TypeKind::Tagged(union) = &other.kind else { return None };
            let mut included = union.includes.iter().filter_map(|name| self.union(&name.value));
            let includes = included.any(|(included, _)| included.name.value == def.name.value);
            if includes { self.struct_name(other, tag) } else { None }
        })
    }

    /// Whether the struct of a variant distinguishes it by itself.
    fn is_distinguished(&self, payload: &Payload, tag: &str, tag_optional: bool) -> bool {
        let Payload::Named(name) = payload else { return true };
        let Some(def) = self.type_def(&name.value) else { return false };
        match &def.kind {
            TypeKind::Struct(members) => members.fields.iter().any(|field| {
                field.name.value == tag
                    && (tag_optional || !field.optional)
                    && matches!(&field.ty, FieldType::Expr(expr) if matches!(expr.kind, TypeExprKind::Literal(_)))
            }),
            _ => false,
        }
    }
}

/// Returns the schema of an object that has this tag.
fn tag_object(tag: &str, optional: bool, value: &Literal) -> Json {
    let required = if optional { Json::map() } else { Json::texts([tag]) };
    Json::map()
        .with("type", Json::text("object"))
        .with("properties", Json::of([(tag, constant(value))]))
        .with_some("required", required.filled())
}

/// Returns the schema of an object that has the members of both.
fn join(first: Json, second: Json) -> Json {
    let all = |key: &str| match (first.get(key).cloned(), second.get(key).cloned()) {
        (Some(Json::List(one)), Some(Json::List(other))) => Some(Json::List([one, other].concat())),
        (Some(one), Some(other)) => Some(one.and(other)),
        (one, other) => one.or(other),
    };
    Json::map()
        .with("type", Json::text("object"))
        .with_some("properties", all("properties"))
        .with_some("required", all("required"))
}

/// Returns what elements add up to, as a spec writes it.
fn collected(collect: &Collect) -> Json {
    let Collect { name, docs, fields } = collect;
    let fields = fields.iter().map(|Collected { name, docs, source }| {
        let some = |text: &Spanned<String>| Json::text(&text.value);
        let source = match source {
            Some(FieldSource::Text { pieces, whole }) => Json::map()
                .with("pieces", some(pieces))
                .with_some("whole", whole.as_ref().map(some)),
            Some(FieldSource::Calls { calls, results, by }) => Json::map()
                .with("calls", some(calls))
                .with("results", some(results))
                .with("by", some(by)),
            Some(FieldSource::All(variant)) => Json::map().with("all", some(variant)),
            Some(FieldSource::Last(last)) => Json::map().with("last", some(last)),
            None => Json::map(),
        };
        (&name.value, source.with_some("docs", docs.as_ref().map(some)))
    });
    let fields = Json::of(fields);
    Json::map()
        .with_some("name", some_text(name.as_ref()))
        .with_some("docs", some_text(docs.as_ref()))
        .with("fields", fields)
}
