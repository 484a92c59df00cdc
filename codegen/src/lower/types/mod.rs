//! Types: named ones and those written in place.
//!
//! All names are declared before anything is defined, so the order of a spec does not matter.

mod collect;
mod expr;
mod fields;
mod included;
mod stream_errors;
mod tagged;
mod tags;

pub(super) use expr::Owner;
pub(super) use fields::presence;

use super::names::{self, Role};
use super::released::{self, Released};
use super::scope::{Claim, Scope};
use super::state::{Definition, Lowering, Tag, Types, broken};
use super::{docs, renamed};
use crate::api::{Enum, EnumValue, Ident, Kind, Literal, Notes, Scalar, Struct, TypeKind};
use crate::diagnostics::Diagnostics;
use crate::spec::{self, Payload, Spec, TypeExprKind};

impl<'s, 'd> Lowering<'s, 'd> {
    /// Makes the name of every type known.
    pub(in crate::lower) fn declare(
        spec: &'s Spec,
        released: Released<'s>,
        diagnostics: &'d mut Diagnostics,
    ) -> Self {
        let mut lowering = Self::new(spec, released, diagnostics);
        lowering.declare_types();
        lowering
    }

    fn declare_types(&mut self) {
        for written in &self.spec.types {
            let index = self.types.len();
            let path = vec!["types".to_owned(), written.name.value.clone()];
            let (ident, locked) = self.released.type_ident(
                &path,
                &written.name.value,
                written.rust_name.as_ref(),
                self.diagnostics,
            );
            let also = &written.also;
            let renamed_from =
                renamed::former(Role::Type, &written.notes, &ident, self.diagnostics);
            let locked = self.released.former_type(&path, &renamed_from).unwrap_or(locked);
            self.types.push(Definition {
                name: written.name.value.clone(),
                ident,
                place: written.name.place,
                notes: Notes { renamed_from, ..docs::notes(&written.notes) },
                also: also.iter().map(|name| Role::Type.ident(&name.value)).collect(),
                path,
                locked,
                kind: broken(),
                holder: None,
                collides: false,
                fix: "give one of them another Rust name with `name: …`",
                shorter: "give it a shorter Rust name with `name: …`",
                written: Some(written),
            });
            if *self.by_name.entry(&written.name.value).or_insert(index) != index {
                // The collision is what is reported.
                self.pending.excused.insert(index);
            }
        }
        // A name of its own comes before another type's further name.
        for (index, written) in self.spec.types.iter().enumerate() {
            for name in &written.also {
                if *self.by_name.entry(&name.value).or_insert(index) != index {
                    self.pending.excused.insert(index);
                }
            }
        }
        self.declare_tags();
    }

    /// Finds the structs that are variants, whose tag is then no member of their own.
    fn declare_tags(&mut self) {
        for written in &self.spec.types {
            let spec::TypeKind::Tagged(union) = &written.kind else {
                continue;
            };
            let Some(tag) = &union.tag else { continue };
            for variant in &union.variants {
                if let Payload::Named(name) = &variant.payload
                    && let Some(index) = self.struct_behind(&name.value)
                {
                    self.tags.entry(index).or_default().push(Tag {
                        member: &tag.value,
                        value: &variant.tag.value,
                        place: variant.tag.place,
                        in_place: false,
                    });
                }
            }
        }
    }

    /// The struct that a name stands for, through aliases.
    pub(super) fn struct_behind(&self, name: &str) -> Option<usize> {
        let mut name = name;
        for _ in 0..=self.spec.types.len() {
            let index = *self.by_name.get(name)?;
            match &self.types[index].written?.kind {
                spec::TypeKind::Struct(_) => return Some(index),
                spec::TypeKind::Alias(expr) => match &expr.kind {
                    TypeExprKind::Name(target) => name = target,
                    _ => return None,
                },
                _ => return None,
            }
        }
        None
    }

    /// Says what every named type is made of.
    pub(super) fn define_types(&mut self) {
        for (index, written) in self.spec.types.iter().enumerate() {
            let first = self.types.len();
            self.types[index].kind = self.define_type(index, &written.kind);
            let (now, before) = (&self.types[index].ident, &self.types[index].notes.renamed_from);
            let stem = |ident: &Ident| names::stem(ident.plain()).to_owned();
            let (now, before) = (stem(now), before.iter().map(stem).collect::<Vec<_>>());
            self.types.rename_in_place(first, &now, &before);
        }
        let incomplete = self.include_variants();
        for (index, written) in self.spec.types.iter().enumerate() {
            if let spec::TypeKind::Tagged(union) = &written.kind {
                self.check_common(index, union);
                // What they lack may be what is meant.
                if !incomplete.contains(&index) {
                    self.lower_collection(index, union);
                    self.lower_stream_errors(index, union);
                }
            }
        }
    }

    fn define_type(&mut self, index: usize, kind: &'s spec::TypeKind) -> TypeKind {
        match kind {
            spec::TypeKind::Alias(expr) => match &expr.kind {
                // What has a name may get further values under it.
                TypeExprKind::Literal(value) => {
                    let known = literal(value);
                    TypeKind::Enum(Enum { literal: known.scalar == Scalar::Boolean, ..known })
                }
                _ => {
                    let ty = self.lower_expr(expr, &self.owner(index, "value"));
                    if let Some(written) = self.types[index].written {
                        self.check_limits_later(&written.notes, &ty);
                    }
                    TypeKind::Alias(ty)
                }
            },
            spec::TypeKind::Struct(members) => {
                let tags = self.tags.remove(&index).unwrap_or_default();
                TypeKind::Struct(Struct {
                    constants: self.constants(&members.fields, &tags),
                    ..self.lower_members(members, index, &tags)
                })
            }
            spec::TypeKind::Enum(values) => TypeKind::Enum(self.lower_enum(index, values)),
            spec::TypeKind::Tagged(union) => TypeKind::TaggedUnion(self.lower_tagged(index, union)),
            spec::TypeKind::AnyOf(alternatives) => self.lower_any_of(index, alternatives),
            spec::TypeKind::Broken => broken(),
        }
    }

    /// An enum, with every value once.
    pub(super) fn lower_enum(&mut self, index: usize, values: &[spec::EnumValue]) -> Enum {
        let mut scope = Scope::new("variant");
        let names: Vec<_> = values.iter().map(|value| value.value.value.name()).collect();
        let named = values.iter().zip(&names).map(|(value, name)| {
            let (above, step) = (&self.types[index].locked, value.value.value.text());
            let name = (&**name, value.rust_name.as_ref());
            self.released.named(Role::Variant, name, (above, &step, Kind::Variant))
        });
        let former = values.iter().flat_map(|value| &value.notes.renamed_from);
        let former = self.released.former(&self.types[index].locked, Role::Variant, former);
        let named: Vec<_> = named.collect();
        let idents = released::idents_beside(&named, &former, self.diagnostics);
        let values = values.iter().zip(idents).map(|(value, ident)| {
            let wire = &value.value.value;
            let claim = Claim::new(&wire.text(), value.value.place).fixed_by(
                "give one of them another Rust name: `{value: …, name: …}` in a list, `name: …` in a mapping",
            );
            scope.claim(&ident, claim, self.diagnostics);
            let renamed_from =
                renamed::former(Role::Variant, &value.notes, &ident, self.diagnostics);
            let notes = Notes { renamed_from, ..docs::notes(&value.notes) };
            (EnumValue { wire: wire.clone(), ident, notes }, value)
        });
        let values: Vec<(EnumValue, &spec::EnumValue)> = values.collect();
        for (value, written) in &values {
            let former = &value.notes.renamed_from;
            renamed::claim(&mut scope, &written.notes, former, self.diagnostics);
        }
        let values: Vec<EnumValue> = values.into_iter().map(|(value, _)| value).collect();
        let scalar = scalar(&values);
        // A boolean never gets a second value: that would be any boolean.
        Enum { literal: scalar == Scalar::Boolean, values, scalar }
    }
}

impl Types<'_> {
    /// Takes the Rust names of all types, with those of constructors' arguments, and of their
    /// files.
    pub(in crate::lower) fn claim_names(&self, diagnostics: &mut Diagnostics) {
        let (mut types, mut modules) = (Scope::of_files("type"), Scope::new("file"));
        for definition in self.iter().filter(|definition| !definition.collides) {
            let claim = Claim::new(&definition.name, definition.place)
                .fixed_by(definition.fix)
                .shortened_by(definition.shorter);
            if types.claim(&definition.ident, claim.clone(), diagnostics) {
                let module = Role::TypeModule.ident(definition.ident.as_str());
                modules.claim(&module, claim.clone(), diagnostics);
            }
        }
        for definition in self.iter().filter(|definition| !definition.collides) {
            let claim = Claim::new(&definition.name, definition.place).fixed_by(definition.fix);
            let names = definition.written.map_or(&[][..], |written| &written.also);
            if let Some(written) = definition.written {
                let former = &definition.notes.renamed_from;
                renamed::claim(&mut types, &written.notes, former, diagnostics);
            }
            for (ident, name) in definition.also.iter().zip(names) {
                let claim = Claim::new(&name.value, name.place)
                    .fixed_by("take it out of `also`, or rename the other type")
                    .shortened_by("take it out of `also`");
                types.claim(ident, claim, diagnostics);
            }
            if let TypeKind::Struct(Struct { arguments: Some(ident), .. }) = &definition.kind {
                types.claim_derived(ident, claim.clone(), diagnostics);
                for former in &definition.notes.renamed_from {
                    let ident = Ident::new(format!("{former}Arguments"));
                    types.claim_derived(&ident, claim.clone(), diagnostics);
                }
            }
            if let Some(aggregate) = collect::of(&definition.kind) {
                let place = collect::place(definition.written).unwrap_or(definition.place);
                let claim = Claim::new(aggregate.ident.as_str(), place)
                    .fixed_by("give one of them another name")
                    .shortened_by("give it a shorter `name`");
                if types.claim(&aggregate.ident, claim.clone(), diagnostics) {
                    modules.claim(&aggregate.module, claim, diagnostics);
                }
            }
        }
    }
}

/// A value that is always the same.
pub(super) fn literal(value: &Literal) -> Enum {
    Enum {
        values: vec![EnumValue {
            wire: value.clone(),
            ident: Role::Variant.ident(&value.name()),
            notes: Notes::default(),
        }],
        scalar: value.scalar(),
        literal: true,
    }
}

/// The type that all values have.
fn scalar(values: &[EnumValue]) -> Scalar {
    let mut scalars = values.iter().map(|value| value.wire.scalar());
    let first = scalars.next().unwrap_or(Scalar::String);
    if scalars.all(|scalar| scalar == first) { first } else { Scalar::Unknown }
}
