//! Which union of the spec each choice of the document is, now that all components are known.
//!
//! Choices within choices are spliced in, equal alternatives are made one, and so are strings and
//! numbers that the language does not distinguish. What is left is one type, an enum, a tagged
//! union, or a union by shape.

use std::collections::{HashMap, HashSet};

use super::components::{Components, behind, kind, members};
use super::losses::{Grade, Losses, Owner};
use super::model::{
    Base, Definition, Discriminator, Kind, Member, Notes, Struct, Tagged, Type, Union, Value,
};
use crate::diagnostics::Place;
use crate::literal::Literal;

/// Settles the unions of all components, in their order, and those of the types that operations
/// use.
pub(super) fn settle<'t>(
    order: &[String],
    components: &mut Components,
    types: impl Iterator<Item = (Owner, &'t mut Type)>,
    losses: &mut Losses,
) {
    let mut types: Vec<(Owner, &mut Type)> = types.collect();
    let raw = components.clone();
    let mut settling = Settling { components: &raw, losses, tags: HashMap::new() };
    for name in order {
        let Some(definition) = components.get_mut(name) else { continue };
        settling.losses.enter(Owner::Schema(name.clone()));
        settling.definition(definition);
    }
    for (owner, ty) in &mut types {
        settling.losses.enter(owner.clone());
        settling.ty(ty);
    }
    settling.losses.enter(Owner::Document);
    let tags = settling.tags;
    let copied = fix_tags(components, &tags, losses);
    let raw = components.clone();
    for definition in components.values_mut() {
        copy_variants(&mut definition.kind, &raw, &copied, losses);
        for ty in definition.kind.types_mut() {
            copy_into(ty, &raw, &copied, losses);
        }
    }
    for (_, ty) in types {
        copy_into(ty, &raw, &copied, losses);
    }
}

/// The tags that structs stand under: by the struct, the tag and its value.
type Tags = HashMap<String, Vec<(String, Literal)>>;

struct Settling<'a> {
    components: &'a Components,
    losses: &'a mut Losses,
    tags: Tags,
}

impl Settling<'_> {
    fn definition(&mut self, definition: &mut Definition) {
        for ty in definition.kind.types_mut() {
            self.ty(ty);
        }
        if let Kind::AnyOf(union) = &mut definition.kind {
            let union = std::mem::take(union);
            definition.kind = self.union(union, definition.place);
        }
    }

    fn ty(&mut self, ty: &mut Type) {
        match &mut ty.base {
            Base::Array(inner) | Base::Record(inner) => {
                self.ty(inner);
                // Null is any JSON as well.
                inner.nullable &= inner.base != Base::Word("unknown");
            }
            Base::Tuple(elements) => elements.iter_mut().for_each(|element| self.ty(element)),
            Base::InPlace(definition) => {
                self.definition(definition);
                // An alias has no place of its own: what it stands for takes it.
                if let Kind::Alias(inner) = &definition.kind {
                    let inner = inner.clone();
                    ty.nullable |= inner.nullable;
                    ty.base = inner.base;
                }
            }
            Base::Word(_) | Base::Literal(_) | Base::Component(_) | Base::Named(_) => {}
        }
    }

    fn union(&mut self, union: Union, place: Place) -> Kind {
        let mut discriminator = union.discriminator.clone();
        let mut nullable = false;
        let mut types = Vec::new();
        let mut seen = HashSet::new();
        self.splice(&union, &mut types, &mut discriminator, &mut nullable, &mut seen);
        let mut types = fold(types, self.components, self.losses, place);
        if is_any_json(&types) {
            types = vec![Type::unknown()];
        }
        if let [one] = &types[..] {
            let one = one.clone().or_null(nullable);
            return match one.base {
                Base::InPlace(definition) if !one.nullable => definition.kind,
                _ => Kind::Alias(one),
            };
        }
        if let Some(tagged) = self.tagged(&types, discriminator.as_ref()) {
            return Kind::Tagged(tagged);
        }
        if let Some(discriminator) = &discriminator {
            let reason = format!("`{}` does not distinguish the alternatives", discriminator.tag);
            self.losses.push_at(discriminator.place, Grade::Fact, reason);
        }
        Kind::AnyOf(Union { types, discriminator: None })
    }

    /// Adds the alternatives of a union, in place of those that are unions themselves theirs.
    fn splice(
        &self,
        union: &Union,
        types: &mut Vec<Type>,
        discriminator: &mut Option<Discriminator>,
        nullable: &mut bool,
        seen: &mut HashSet<String>,
    ) {
        for ty in &union.types {
            *nullable |= ty.nullable;
            let mut ty = ty.clone();
            ty.nullable = false;
            while let Base::Component(name) = &ty.base
                && let Some(Definition { kind: Kind::Alias(inner), .. }) = self.components.get(name)
                && seen.insert(name.clone())
            {
                *nullable |= inner.nullable;
                ty = Type { nullable: false, ..inner.clone() };
            }
            let inner = match &ty.base {
                Base::Component(name) => match self.components.get(name).map(|found| &found.kind) {
                    Some(Kind::AnyOf(inner)) if seen.insert(name.clone()) => Some(inner),
                    Some(Kind::AnyOf(_)) => continue,
                    _ => None,
                },
                Base::InPlace(definition) => match &definition.kind {
                    Kind::AnyOf(inner) => Some(inner),
                    _ => None,
                },
                _ => None,
            };
            let Some(inner) = inner else {
                if !types.contains(&ty) {
                    types.push(ty);
                }
                continue;
            };
            if let (Some(outer), Some(inner)) = (&mut *discriminator, &inner.discriminator)
                && outer.tag == inner.tag
            {
                outer.mapping.extend(inner.mapping.iter().cloned());
            }
            self.splice(inner, types, discriminator, nullable, seen);
        }
    }

    /// Returns the tagged union that objects are, if one of their members distinguishes them.
    fn tagged(&mut self, types: &[Type], discriminator: Option<&Discriminator>) -> Option<Tagged> {
        let structs: Vec<&[Member]> =
            types.iter().map(|ty| members(ty, self.components)).collect::<Option<_>>()?;
        let names: Vec<&str> = match discriminator {
            Some(discriminator) => vec![&discriminator.tag],
            None => structs[0].iter().map(|member| member.name.as_str()).collect(),
        };
        names.into_iter().find_map(|tag| self.by_tag(tag, types, &structs, discriminator))
    }

    fn by_tag(
        &mut self,
        tag: &str,
        types: &[Type],
        structs: &[&[Member]],
        discriminator: Option<&Discriminator>,
    ) -> Option<Tagged> {
        let mut variants: Vec<(Literal, Type)> = Vec::new();
        let mut optional = false;
        for (ty, members) in types.iter().zip(structs) {
            let member = members.iter().find(|member| member.name == tag);
            let mut values =
                member.map_or(Vec::new(), |member| values(&member.ty, self.components));
            if values.is_empty() {
                values = named_values(ty, discriminator?);
            }
            optional |= member.is_some_and(|member| member.optional || member.ty.nullable);
            if values.is_empty() {
                return None;
            }
            variants.extend(values.into_iter().map(|value| (value, ty.clone())));
        }
        let kind = std::mem::discriminant(&variants.first()?.0);
        let mut distinct = HashSet::new();
        let is_clear = variants.iter().all(|(value, _)| {
            std::mem::discriminant(value) == kind && distinct.insert(value.clone())
        });
        if !is_clear {
            return None;
        }
        for (value, ty) in &variants {
            self.payload(tag, value, ty);
        }
        Some(Tagged { tag: tag.to_owned(), optional, variants })
    }

    /// Remembers the tag of a struct that has a name.
    fn payload(&mut self, tag: &str, value: &Literal, ty: &Type) {
        if let Base::Component(name) = &ty.base {
            let tags = self.tags.entry(name.clone()).or_default();
            let entry = (tag.to_owned(), value.clone());
            if !tags.contains(&entry) {
                tags.push(entry);
            }
        }
    }
}

/// Whether alternatives are all that JSON has, spelled out: frameworks write any JSON like this.
fn is_any_json(types: &[Type]) -> bool {
    let every = [
        Base::Word("string"),
        Base::Word("number"),
        Base::Word("boolean"),
        Base::Array(Box::new(Type::unknown())),
        Base::Record(Box::new(Type::unknown())),
    ];
    every.iter().all(|base| types.iter().any(|ty| ty.base == *base))
}

/// Returns the values that a type lists.
fn values(ty: &Type, components: &Components) -> Vec<Literal> {
    listed(ty, components).into_iter().map(|value| value.value).collect()
}

/// Returns the values that a type lists, with what is said of each.
fn listed(ty: &Type, components: &Components) -> Vec<Value> {
    let ty = behind(ty, components);
    match (&ty.base, kind(ty, components)) {
        (Base::Literal(value), _) => {
            vec![Value { value: value.clone(), name: None, docs: None }]
        }
        (_, Some(Kind::Enum(values))) => values.clone(),
        _ => Vec::new(),
    }
}

/// Returns the values of a tag that stand for a component by its name.
fn named_values(ty: &Type, discriminator: &Discriminator) -> Vec<Literal> {
    let Base::Component(name) = &ty.base else { return Vec::new() };
    let mapped = discriminator.mapping.iter().filter(|(_, target)| target == name);
    let mapped: Vec<Literal> = mapped.map(|(value, _)| Literal::String(value.clone())).collect();
    if mapped.is_empty() { vec![Literal::String(name.clone())] } else { mapped }
}

/// Makes one of alternatives that the language does not distinguish.
fn fold(types: Vec<Type>, components: &Components, losses: &mut Losses, place: Place) -> Vec<Type> {
    let mut folded = Vec::new();
    let mut strings = Folding::default();
    let mut integers = Folding::default();
    let (mut booleans, mut numbers, mut record, mut unknown) =
        (Vec::new(), Vec::new(), None, false);
    for ty in types {
        let listed = listed(&ty, components);
        match (&ty.base, listed.first().map(|first| &first.value)) {
            (_, Some(Literal::String(_))) if all_strings(&listed) => {
                strings.add(ty, listed, &mut folded)
            }
            (_, Some(Literal::Integer(_))) if all_integers(&listed) => {
                integers.add(ty, listed, &mut folded)
            }
            (_, Some(Literal::Boolean(_))) => {
                booleans.extend(listed.into_iter().map(|value| value.value));
            }
            (Base::Word("boolean"), _) => {
                booleans.extend([Literal::Boolean(true), Literal::Boolean(false)])
            }
            (Base::Word("unknown"), _) => unknown = true,
            (Base::Word("integer" | "int32" | "uint32" | "uint64"), _) => {
                integers.add(ty, Vec::new(), &mut folded)
            }
            (Base::Word("number" | "float" | "decimal"), _) => numbers.push(ty),
            (Base::Word(_), _) => strings.add(ty, Vec::new(), &mut folded),
            (Base::Record(_), _) if record.is_some() => {
                losses.push_at(
                    place,
                    Grade::Wider,
                    "records of several types, which are one of anything here",
                );
                record = Some(Type::new(Base::Record(Box::new(Type::unknown()))));
            }
            (Base::Record(_), _) => record = Some(ty),
            _ => folded.push(ty),
        }
    }
    strings.finish("string", &mut folded, losses, place);
    integers.finish("integer", &mut folded, losses, place);
    if !numbers.is_empty() {
        let is_one = numbers.len() == 1 && numbers[0].base != Base::Word("decimal");
        folded.push(if is_one { numbers.remove(0) } else { Type::word("number") });
    }
    booleans.sort();
    booleans.dedup();
    match &booleans[..] {
        [] => {}
        [one] => folded.push(Type::new(Base::Literal(one.clone()))),
        _ => folded.push(Type::word("boolean")),
    }
    folded.extend(record);
    if unknown {
        folded.push(Type::unknown());
    }
    folded.retain(|ty| ty.base != Base::Word(""));
    folded
}

fn all_strings(values: &[Value]) -> bool {
    values.iter().all(|value| matches!(value.value, Literal::String(_)))
}

fn all_integers(values: &[Value]) -> bool {
    values.iter().all(|value| matches!(value.value, Literal::Integer(_)))
}

/// Alternatives that are all strings, or all integers.
#[derive(Default)]
struct Folding {
    types: Vec<Type>,
    values: Vec<Value>,
    /// The position of the first one among the alternatives.
    at: Option<usize>,
}

impl Folding {
    fn add(&mut self, ty: Type, values: Vec<Value>, folded: &mut Vec<Type>) {
        if self.at.is_none() {
            self.at = Some(folded.len());
            // Keeps its position, since what comes first may count.
            folded.push(Type::word(""));
        }
        for value in values {
            if !self.values.iter().any(|known| known.value == value.value) {
                self.values.push(value);
            }
        }
        self.types.push(ty);
    }

    fn finish(self, word: &'static str, folded: &mut [Type], losses: &mut Losses, place: Place) {
        let Some(at) = self.at else { return };
        folded[at] = match (&self.types[..], self.values.is_empty()) {
            // A constant alone is not an enum, even with docs.
            ([Type { base: Base::InPlace(_), .. }], _) if self.values.len() == 1 => {
                Type::new(Base::Literal(self.values[0].value.clone()))
            }
            ([one], _) => one.clone(),
            (_, true) => {
                losses.push_at(
                    place,
                    Grade::Fact,
                    format!("several formats of one value, which is a plain {word} here"),
                );
                Type::word(word)
            }
            (_, false) => {
                let kind = Kind::Enum(self.values);
                let definition = Definition {
                    place,
                    title: None,
                    also: Vec::new(),
                    notes: Notes::default(),
                    kind,
                };
                Type::new(Base::InPlace(Box::new(definition)))
            }
        };
    }
}

/// Makes sure that each struct says of its tag what the unions say that it stands in. Those that
/// cannot are returned: they are copied into the unions.
fn fix_tags(components: &mut Components, tags: &Tags, losses: &mut Losses) -> HashSet<String> {
    let mut copied = HashSet::new();
    let mut wrong: Vec<(&String, &String, &Literal)> = Vec::new();
    for (name, tags) in tags {
        let Some(Kind::Struct(Struct { members, .. })) =
            components.get(name).map(|found| &found.kind)
        else {
            continue;
        };
        let is_one = |tag: &String| tags.iter().filter(|(other, _)| other == tag).count() == 1;
        if !tags.iter().all(|(tag, _)| is_one(tag)) {
            copied.insert(name.clone());
            continue;
        }
        for (tag, value) in tags {
            let member = members.iter().find(|member| member.name == *tag);
            let is_right = |member: &Member| {
                !member.ty.nullable && values(&member.ty, components) == [value.clone()]
            };
            if member.is_some_and(|member| !is_right(member)) {
                wrong.push((name, tag, value));
            }
        }
    }
    wrong.sort();
    for (name, tag, value) in wrong {
        losses.enter(Owner::Schema(name.clone()));
        let Some(Kind::Struct(Struct { members, .. })) =
            components.get_mut(name).map(|found| &mut found.kind)
        else {
            continue;
        };
        for member in members.iter_mut().filter(|member| member.name == *tag) {
            let reason = format!("`{tag}`, which is always {value} here, as a union says");
            losses.push_at(member.place, Grade::Fact, reason);
            // Null is read as absent where a member may be absent.
            member.optional |= member.ty.nullable;
            member.ty = Type::new(Base::Literal(value.clone()));
            for (constraint, node) in std::mem::take(&mut member.notes.limits) {
                losses.push_constraint(constraint, &node);
            }
            member.notes.default = None;
            member.notes.example = None;
        }
    }
    losses.enter(Owner::Document);
    copied
}

/// Replaces structs by copies of their members where they are variants.
fn copy_into(ty: &mut Type, raw: &Components, copied: &HashSet<String>, losses: &mut Losses) {
    ty.visit_mut(&mut |ty| {
        if let Base::InPlace(definition) = &mut ty.base {
            copy_variants(&mut definition.kind, raw, copied, losses);
            for ty in definition.kind.types_mut() {
                copy_into(ty, raw, copied, losses);
            }
        }
    });
}

/// The same for one union. Members of a variant in place are those that it lists.
fn copy_variants(kind: &mut Kind, raw: &Components, copied: &HashSet<String>, losses: &mut Losses) {
    let Kind::Tagged(tagged) = kind else { return };
    for (_, ty) in &mut tagged.variants {
        if let Base::Component(name) = &ty.base
            && copied.contains(name)
            && let Some(found) = raw.get(name)
        {
            ty.base = Base::InPlace(Box::new(found.clone()));
        }
        if let Base::InPlace(definition) = &mut ty.base {
            losses.push_others(&mut definition.kind);
        }
    }
}
