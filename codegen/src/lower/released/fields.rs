//! The fields of structs: what was an `Option` stays one, what had a setter keeps it, and the
//! arguments of constructors keep their order.

use std::collections::{HashMap, HashSet};

use super::{Released, numbered};
use crate::api::{
    Access, Field, Ident, Kind, Line, Lock, Presence, Struct, TaggedUnion, Type, TypeDef, TypeKind,
    Usage, below,
};
use crate::lower::names::Role;
use crate::lower::recursion::put_in_box;
use crate::lower::state::Definition;

/// The lock, as it is asked for the members of types.
pub(in crate::lower) struct Kept<'s> {
    lock: &'s Lock,
    /// The ways in the lock to types that have another way in the spec.
    moved: HashMap<Vec<String>, Vec<String>>,
}

impl<'s> Kept<'s> {
    pub(in crate::lower) fn new(lock: &'s Lock, types: &[Definition<'_>]) -> Self {
        let moved = types.iter().filter(|definition| definition.path != definition.locked);
        let moved = moved.map(|definition| (definition.path.clone(), definition.locked.clone()));
        Self { lock, moved: moved.collect() }
    }

    /// Whether nothing has been released.
    pub(in crate::lower) fn is_empty(&self) -> bool {
        self.lock.is_empty()
    }

    /// The way in the lock to a type.
    fn way<'p>(&'p self, path: &'p [String]) -> &'p [String] {
        self.moved.get(path).map_or(path, |moved| moved)
    }

    /// The name by which a type was released.
    pub(in crate::lower) fn type_name(&self, path: &[String]) -> Option<&str> {
        self.lock.find(self.way(path), &Kind::TYPES).map(|line| &*line.ident)
    }

    /// The line of a variant of a type.
    pub(in crate::lower) fn variant(&self, path: &[String], step: &str) -> Option<&Line> {
        self.lock.find(&below(self.way(path), step), &[Kind::Variant])
    }

    /// Whether a type was released with one variant.
    pub(in crate::lower) fn has_one_variant(&self, path: &[String]) -> bool {
        let way = self.way(path);
        let lines = self
            .lock
            .below(way)
            .filter(|(at, line)| line.kind == Kind::Variant && at.len() == way.len() + 1);
        lines.count() == 1
    }

    /// Whether a member of a type was released as a field.
    pub(in crate::lower) fn is_field(&self, path: &[String], wire: &str) -> bool {
        self.lock.find(&below(self.way(path), wire), &[Kind::Field]).is_some()
    }

    /// The line of a member of a type, or of the alternative that has a name.
    fn line(&self, path: &[String], name: &str) -> Option<&Line> {
        if self.is_empty() {
            return None;
        }
        self.lock.find(&below(self.way(path), name), &[Kind::Field, Kind::Variant])
    }

    /// Whether a member or alternative of a type has not been released.
    pub(in crate::lower) fn is_new(&self, path: &[String], name: &str) -> bool {
        self.line(path, name).is_none()
    }

    /// Boxes what was boxed when it was released.
    pub(in crate::lower) fn box_released(&self, types: &mut [TypeDef]) {
        for TypeDef { path, kind, .. } in types {
            let was_boxed = |name: &str, ty: &Type| {
                self.line(path, name).is_some_and(|line| line.is_boxed) && !ty.held().is_empty()
            };
            match kind {
                TypeKind::Struct(object) => {
                    for field in &mut object.fields {
                        if was_boxed(&field.wire, &field.ty) {
                            put_in_box(&mut field.ty);
                        }
                    }
                }
                TypeKind::ShapeUnion(union) => {
                    for variant in &mut union.variants {
                        let names = [&variant.name, variant.ident.plain()];
                        if names.iter().any(|name| was_boxed(name, &variant.ty)) {
                            put_in_box(&mut variant.ty);
                        }
                    }
                }
                TypeKind::Enum(_) | TypeKind::TaggedUnion(_) | TypeKind::Alias(_) => {}
            }
        }
    }

    /// Gives the fields of all types the form that they were released with.
    pub(in crate::lower) fn settle_fields(&self, types: &mut [TypeDef]) {
        if self.lock.is_empty() {
            return;
        }
        for def in types {
            let path = self.moved.get(&def.path).unwrap_or(&def.path);
            match &mut def.kind {
                TypeKind::Struct(object) => keep_struct(self.lock, object, path, def.usage),
                TypeKind::TaggedUnion(union) => keep_common(self.lock, union, path),
                TypeKind::Enum(_) | TypeKind::ShapeUnion(_) | TypeKind::Alias(_) => {}
            }
        }
    }
}

fn line<'l>(lock: &'l Lock, path: &[String], field: &Field) -> Option<&'l Line> {
    lock.find(&below(path, &field.wire), &[Kind::Field])
}

fn keep_struct(lock: &Lock, object: &mut Struct, path: &[String], usage: Usage) {
    for field in &mut object.fields {
        if let Some(line) = line(lock, path, field) {
            keep_form(field, line, usage);
        }
    }
}

fn keep_common(lock: &Lock, union: &mut TaggedUnion, path: &[String]) {
    for field in &mut union.common {
        if let Some(line) = line(lock, path, field) {
            keep_form(field, line, Usage::default());
        }
    }
}

/// Keeps the `Option` of a field, and its setter.
fn keep_form(field: &mut Field, line: &Line, usage: Usage) {
    match (field.presence, line.presence) {
        (Presence::Required, released) => field.presence = released,
        // It can still be set to null by itself.
        (Presence::Nullable, Presence::OptionalNullable) => field.presence = line.presence,
        _ => {}
    }
    // One that only responses have is never given.
    let was_given = usage.request
        && field.access != Access::ReadOnly
        && line.place.is_none()
        && !line.is_constant;
    if was_given && !field.asked.is_optional() && line.presence.is_optional() {
        field.asked = line.presence;
    }
    if line.place.is_some()
        && (field.asked, line.presence) == (Presence::Required, Presence::Nullable)
    {
        field.asked = Presence::Nullable;
    }
}

impl Released<'_> {
    /// Puts the arguments of a constructor in the order in which they were released. New ones come
    /// last. A literal is none.
    pub(in crate::lower) fn sort_fields(
        &self,
        path: &[String],
        fields: &mut [Field],
        is_literal: impl Fn(&Type) -> bool,
    ) {
        if self.is_empty() {
            return;
        }
        let line = |field: &Field| line(self.lock(), path, field);
        let is_argument = |field: &Field| {
            let is_constant = field.asked == Presence::Required && is_literal(&field.ty);
            let was_constant = line(field).is_some_and(|line| line.is_constant);
            field.is_constructed() && !is_constant && !was_constant
        };
        let at: Vec<usize> = (0..fields.len()).filter(|at| is_argument(&fields[*at])).collect();
        let place = |field: &Field| line(field).and_then(|it| it.place).unwrap_or(u32::MAX);
        let mut sorted = at.clone();
        sorted.sort_by_key(|at| place(&fields[*at]));
        let sorted: Vec<Field> = sorted.into_iter().map(|at| fields[at].clone()).collect();
        for (at, field) in at.into_iter().zip(sorted) {
            fields[at] = field;
        }
    }

    /// Gives new fields other names where their setters would have those of released ones.
    /// Those that the spec names itself stay.
    pub(in crate::lower) fn free_setters(
        &self,
        path: &[String],
        fields: &mut [Field],
        is_chosen: impl Fn(usize) -> bool,
    ) {
        let setters = |field: &Field| [Some(field.setter()), field.null_setter()];
        let set = fields.iter().filter(|field| field.has_setter());
        let set = set.filter(|field| line(self.lock(), path, field).is_some());
        let released: HashSet<Ident> = set.flat_map(setters).flatten().collect();
        for at in 0..fields.len() {
            let field = &fields[at];
            let is_new = line(self.lock(), path, field).is_none() && !is_chosen(at);
            let collides =
                |field: &Field| setters(field).iter().flatten().any(|it| released.contains(it));
            if !is_new || !field.has_setter() || !collides(field) {
                continue;
            }
            let is_free = |ident: &Ident| {
                let renamed = Field { ident: ident.clone(), ..field.clone() };
                fields.iter().all(|other| other.ident != *ident) && !collides(&renamed)
            };
            fields[at].ident = numbered(Role::Field, &field.ident, is_free);
        }
    }

    /// Whether a member was released as an `Option`, and so is one.
    pub(in crate::lower) fn is_option(&self, path: &[String], member: &Field) -> bool {
        line(self.lock(), path, member).is_some_and(|line| line.presence != Presence::Required)
    }
}
