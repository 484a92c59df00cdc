//! Tagged unions: variants written in place or named, and the members that all of them have.
//!
//! Every variant holds a struct. The tag is written by the union, and once.

use crate::api::{
    Field, Kind, Literal, Notes, Struct, TaggedUnion, Type, TypeKind, Variant, below,
};
use crate::diagnostics::{Diagnostic, Place, nearest};
use crate::lower::names::Role;
use crate::lower::scope::{Claim, Scope};
use crate::lower::state::{Definition, Lowering, Tag, broken};
use crate::lower::values::{is_literal, tagged_json};
use crate::lower::{docs, released};
use crate::spec::{self, Payload, Spanned};

/// The names of the structs of variants in place unless the spec says otherwise.
const TYPE_NAMES: &str = "{union}{variant}";

impl<'s> Lowering<'s, '_> {
    /// The union, its structs in place being defined along the way.
    pub(super) fn lower_tagged(
        &mut self,
        index: usize,
        union: &'s spec::TaggedUnion,
    ) -> TaggedUnion {
        // A template that is wrong names nothing: its names would collide, too.
        let template = union.type_names.as_ref();
        let template = template.filter(|template| self.check_template(template, union));
        self.check_tag_is_free(union);
        self.check_tag_types(union);
        let mut common = self.lower_fields(&union.fields, index, &[], &mut Scope::new("field"));
        common.retain(|field| union.tag.as_ref().is_none_or(|tag| tag.value != field.wire));
        self.check_accessors(union, &common);
        let mut scope = Scope::new("variant");
        let mut variants = Vec::with_capacity(union.variants.len());
        let names: Vec<_> = union.variants.iter().map(|it| it.tag.value.name()).collect();
        let named = union.variants.iter().zip(&names).map(|(variant, name)| {
            let (above, step) = (&self.types[index].locked, variant.tag.value.text());
            let name = (&**name, variant.rust_name.as_ref());
            self.released.named(Role::Variant, name, (above, &step, Kind::Variant))
        });
        let idents = released::idents(&named.collect::<Vec<_>>(), self.diagnostics);
        for (variant, ident) in union.variants.iter().zip(idents) {
            let tag = &variant.tag;
            let claim = Claim::new(&tag.value.text(), tag.place)
                .fixed_by("give one of them another Rust name: `{name: …, fields: …}`");
            let collides = !scope.claim(&ident, claim, self.diagnostics);
            let payload = match &variant.payload {
                Payload::Named(name) => self.named_payload(name),
                Payload::Fields(fields) => {
                    let plain = ident.plain().trim_matches('_');
                    let name = self.payload_name(index, plain, template);
                    let payload =
                        self.define_payload(index, &name, variant, fields, union, &common);
                    self.types[payload].collides = collides;
                    Some(payload)
                }
                Payload::Broken => None,
            };
            let Some(payload) = payload else { continue };
            variants.push(Variant {
                tag: tag.value.clone(),
                ident,
                notes: Notes {
                    example: self.lower_example(variant, union, payload),
                    ..docs::notes(&variant.notes)
                },
                payload: self.reference(payload),
                converts: false,
            });
        }
        TaggedUnion {
            tag: union.tag.as_ref().map(|tag| tag.value.clone()).unwrap_or_default(),
            tag_optional: union.tag_optional,
            variants,
            common,
            errors: Vec::new(),
            aggregate: None,
        }
    }

    /// The example of a variant as JSON, with its tag, whether it is written with it or without.
    fn lower_example(
        &mut self,
        variant: &'s spec::Variant,
        union: &spec::TaggedUnion,
        payload: usize,
    ) -> Option<String> {
        let example = variant.notes.example.as_ref()?;
        let tag = union.tag.as_ref().map(|tag| tag.value.as_str()).unwrap_or_default();
        if let Some(written) = example.get(tag)
            && !is_literal(written, &variant.tag.value)
        {
            let message = format!("the `{tag}` of this variant is {}", variant.tag.value);
            let help = format!("take `{tag}` out of the example");
            self.report(
                Diagnostic::new("bad-value", message, written.place)
                    .note("the variant", variant.tag.place)
                    .help(help),
            );
        }
        self.check_value(example, Type::Named(self.reference(payload)));
        Some(tagged_json(example, tag, &variant.tag.value))
    }

    /// Common members are read by accessors, of which one steps aside for `Clone`.
    fn check_accessors(&mut self, union: &spec::TaggedUnion, common: &[Field]) {
        let mut scope = Scope::new("accessor");
        let (same, other): (Vec<&Field>, Vec<&Field>) =
            common.iter().partition(|field| field.accessor() == field.ident);
        for field in same.into_iter().chain(other) {
            let written = union.fields.iter().find(|written| written.name.value == field.wire);
            let Some(written) = written else { continue };
            let claim = Claim::new(&field.wire, written.name.place);
            if field.accessor() == field.ident {
                scope.hold(&field.ident, claim);
            } else {
                scope.claim(&field.accessor(), claim, self.diagnostics);
            }
        }
    }

    /// Named structs must have the common members themselves.
    pub(super) fn check_common(&mut self, index: usize, union: &'s spec::TaggedUnion) {
        let TypeKind::TaggedUnion(lowered) = &self.types[index].kind else {
            return;
        };
        let common = lowered.common.clone();
        for variant in &union.variants {
            let Payload::Named(name) = &variant.payload else {
                continue;
            };
            let Some(payload) = self.struct_behind(&name.value) else {
                continue;
            };
            self.check_has(&common, payload, &name.value, variant.tag.place, union);
        }
    }

    /// Reports the members of a union's `fields` that the struct of a variant lacks. Whether there
    /// are any.
    pub(super) fn check_has(
        &mut self,
        common: &[Field],
        payload: usize,
        name: &str,
        place: Place,
        union: &spec::TaggedUnion,
    ) -> bool {
        let TypeKind::Struct(Struct { fields, .. }) = &self.types[payload].kind else {
            return false;
        };
        let has = |wanted: &&Field| {
            fields.iter().any(|field| {
                field.wire == wanted.wire
                    && field.ty == wanted.ty
                    && (field.presence, field.access) == (wanted.presence, wanted.access)
                    && field.ident == wanted.ident
            })
        };
        let lacking: Vec<&Field> = common.iter().filter(|wanted| !has(wanted)).collect();
        for field in &lacking {
            let wire = &field.wire;
            let there = self.types[payload].place;
            let common = union.fields.iter().find(|common| common.name.value == *wire);
            let mut diagnostic = Diagnostic::new(
                "bad-value",
                format!("`{name}` does not have `{wire}` as the union's `fields` do"),
                place,
            )
            .note(format!("`{name}` is defined here"), there)
            .help(format!(
                "write `{wire}` in `{name}` with the same type and the same `?`, or take it out of the union's `fields`"
            ));
            if let Some(common) = common {
                diagnostic = diagnostic.note("common to all variants", common.name.place);
            }
            self.diagnostics.push(diagnostic);
        }
        !lacking.is_empty()
    }

    fn named_payload(&mut self, name: &'s Spanned<String>) -> Option<usize> {
        let index = self.find_type(&name.value, name.place)?;
        let Some(behind) = self.struct_behind(&name.value) else {
            // A type that could not be read has been reported.
            if !matches!(
                self.types[index].written.map(|written| &written.kind),
                Some(spec::TypeKind::Broken)
            ) {
                self.report(
                    Diagnostic::new(
                        "bad-value",
                        format!("a variant holds a struct, and `{}` is none", name.value),
                        name.place,
                    )
                    .note("it is defined here", self.types[index].place)
                    .help("give it a type with `fields`, or write the members in place"),
                );
            }
            self.pending.excused.insert(index);
            return None;
        };
        if behind != index {
            self.pending.excused.insert(index);
        }
        Some(behind)
    }

    fn define_payload(
        &mut self,
        union_index: usize,
        name: &str,
        variant: &'s spec::Variant,
        fields: &'s [spec::Field],
        union: &'s spec::TaggedUnion,
        common: &[Field],
    ) -> usize {
        let path = below(&self.types[union_index].path, &variant.tag.value.text());
        let (ident, locked) = self.released.type_ident(&path, name, None, self.diagnostics);
        self.types.push(Definition {
            name: name.to_owned(),
            ident,
            place: variant.tag.place,
            // The example is one of the variant, which has the tag.
            notes: Notes { example: None, ..docs::notes(&variant.notes) },
            also: Vec::new(),
            path,
            locked,
            kind: broken(),
            holder: Some(union_index),
            collides: false,
            fix: "the struct of a variant in place is named by the union's `type_names` and the variant's `name`",
            shorter: "give the variant a shorter Rust name: `{name: …, fields: …}`",
            written: None,
        });
        let index = self.types.len() - 1;
        let tag = union.tag.as_ref().map(|tag| Tag {
            member: &tag.value,
            value: &variant.tag.value,
            place: variant.tag.place,
            in_place: true,
        });
        let mut scope = Scope::new("field");
        for field in common {
            let written = union.fields.iter().find(|written| written.name.value == field.wire);
            let Some(written) = written else { continue };
            let claim = Claim::new(&field.wire, written.name.place).fixed_by(
                "the union's `fields` are members of every variant: write it in one place only",
            );
            scope.hold(&field.ident, claim);
        }
        let own = self.lower_fields(fields, index, tag.as_slice(), &mut scope);
        let mut all: Vec<Field> = common.iter().cloned().chain(own).collect();
        self.sort_fields(index, &mut all);
        self.types[index].kind = TypeKind::Struct(Struct {
            fields: all,
            others: None,
            // It never stands alone, and the union writes its tag.
            constants: Vec::new(),
            arguments: None,
        });
        index
    }

    fn payload_name(
        &self,
        union: usize,
        variant: &str,
        template: Option<&Spanned<String>>,
    ) -> String {
        let template = template.map_or(TYPE_NAMES, |template| &template.value);
        let union = self.types[union].ident.plain().trim_matches('_');
        template.replace("{union}", union).replace("{variant}", variant)
    }

    fn check_template(&mut self, template: &Spanned<String>, union: &spec::TaggedUnion) -> bool {
        let mistakes = self.diagnostics.len();
        let mut rest = template.value.as_str();
        while let Some(start) = rest.find('{') {
            let end = rest[start..].find('}').map_or(rest.len(), |end| start + end);
            let name = &rest[start + 1..end];
            if name != "variant" && name != "union" {
                let near = nearest(name, ["variant", "union"]).unwrap_or("variant");
                self.report(
                    Diagnostic::new(
                        "bad-value",
                        format!("`{{{name}}}` stands for nothing"),
                        template.place,
                    )
                    .help(format!(
                        "did you mean `{{{near}}}`? There are `{{variant}}` and `{{union}}`"
                    )),
                );
            }
            rest = &rest[end..];
        }
        let in_place = union.variants.iter();
        let in_place = in_place.filter(|variant| matches!(variant.payload, Payload::Fields(_)));
        let is_readable = self.diagnostics.len() == mistakes;
        if is_readable && in_place.count() > 1 && !template.value.contains("{variant}") {
            self.report(
                Diagnostic::new(
                    "bad-value",
                    "without `{variant}` all variants' structs have the same name",
                    template.place,
                )
                .help("write it as in `\"{variant}Event\"`"),
            );
        }
        self.diagnostics.len() == mistakes
    }

    /// The tags of one union are of one type.
    fn check_tag_types(&mut self, union: &spec::TaggedUnion) {
        let Some((first, others)) = union.variants.split_first() else { return };
        let expected = |tag: &Literal| tag.scalar().expected();
        for other in others {
            let (tag, value) = (&other.tag, &other.tag.value);
            if value.scalar() == first.tag.value.scalar() {
                continue;
            }
            let message = format!(
                "the tag `{value}` is {}, and the first one is {}",
                expected(value),
                expected(&first.tag.value)
            );
            self.report(
                Diagnostic::new("bad-value", message, tag.place)
                    .note("the first tag", first.tag.place)
                    .help("write all of them in quotes, or none"),
            );
        }
    }

    fn check_tag_is_free(&mut self, union: &spec::TaggedUnion) {
        let Some(tag) = &union.tag else { return };
        let taken = union.fields.iter().find(|field| field.name.value == tag.value);
        if let Some(field) = taken {
            self.report(
                Diagnostic::new(
                    "bad-value",
                    format!(
                        "`{}` is the tag, and cannot be a member of the variants too",
                        tag.value
                    ),
                    field.name.place,
                )
                .note("the tag", tag.place)
                .help("take it out of `fields`"),
            );
        }
    }
}
