//! Relation of two types on the wire.
//!
//! What differs inside a type of the API is reported there, not here: at its uses the type is the
//! same.

use super::comparison::{Comparison, TYPES, changed};
use super::site::Site;
use super::{pairs, shown};
use crate::api::{Api, Scalar, Type, TypeKind, TypeRef};
use crate::diff::facts::{Rule, rules};

/// Relation of a type to its former version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Relation {
    Same,
    /// It takes all values that the old one took, and more.
    Widened,
    /// It takes only some of the values that the old one took.
    Narrowed,
    /// A string enum became any string.
    BecameString,
    /// Any string became a string enum.
    BecameEnum,
    /// Any string became a string with a format, such as `date-time`.
    GotFormat,
    /// A string with a format became any string.
    LostFormat,
    /// Something else.
    Changed,
}

impl Relation {
    /// Returns the rules for requests and for responses, or `None` where nothing has changed.
    pub(super) fn rules(self) -> Option<(&'static Rule, &'static Rule)> {
        Some(match self {
            Self::Same => return None,
            Self::Widened => (rules::REQUEST_TYPE_WIDENED, rules::RESPONSE_TYPE_WIDENED),
            Self::Narrowed => (rules::REQUEST_TYPE_NARROWED, rules::RESPONSE_TYPE_NARROWED),
            Self::BecameString => {
                (rules::REQUEST_TYPE_BECAME_STRING, rules::RESPONSE_TYPE_BECAME_STRING)
            }
            Self::BecameEnum => (rules::REQUEST_TYPE_BECAME_ENUM, rules::RESPONSE_TYPE_BECAME_ENUM),
            Self::GotFormat => {
                (rules::REQUEST_TYPE_FORMAT_ADDED, rules::RESPONSE_TYPE_FORMAT_ADDED)
            }
            Self::LostFormat => {
                (rules::REQUEST_TYPE_FORMAT_REMOVED, rules::RESPONSE_TYPE_FORMAT_REMOVED)
            }
            Self::Changed => (rules::REQUEST_TYPE_CHANGED, rules::RESPONSE_TYPE_CHANGED),
        })
    }

    /// This, and that there are other values besides, such as null.
    fn and_more(self) -> Self {
        match self {
            Self::Same | Self::Widened => Self::Widened,
            _ => Self::Changed,
        }
    }

    /// This, and that there are no longer other values besides.
    fn and_no_more(self) -> Self {
        match self {
            Self::Same | Self::Narrowed => Self::Narrowed,
            _ => Self::Changed,
        }
    }

    /// The relation of values of which one part relates so, and another so.
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Same, relation) | (relation, Self::Same) => relation,
            (one, other) if one == other => one,
            _ => Self::Changed,
        }
    }
}

impl Comparison<'_> {
    /// Compares the types of one thing, and tells how they differ. `what` names it in a sentence.
    pub(super) fn types(&mut self, site: &Site, what: &str, old: &Type, new: &Type) -> Relation {
        let relation = self.relate(old, new);
        self.report_relation(relation, site, what, old, new);
        relation
    }

    /// Tells how the types of one thing differ.
    pub(super) fn report_relation(
        &mut self,
        relation: Relation,
        site: &Site,
        what: &str,
        old: &Type,
        new: &Type,
    ) {
        if let Some((request, response)) = relation.rules() {
            let (was, is) = (shown::ty(self.old.api, old), shown::ty(self.new.api, new));
            let message = format!("{what} was `{was}`, and is `{is}`");
            let values = changed(was, is);
            let found = self.found_on_sides(Some(request), Some(response), site, values, message);
            if let Some(found) = found {
                self.in_rust(found, old.spelled(TYPES), new.spelled(TYPES));
            }
        }
    }

    /// Returns the relation of two types; pairs of named ones are compared later.
    pub(super) fn relate(&mut self, old: &Type, new: &Type) -> Relation {
        if !matches!((old, new), (Type::Named(_), Type::Named(_))) {
            // An alias is what it stands for, perhaps null.
            let (was, is) = (self.old.api.resolve(old), self.new.api.resolve(new));
            if (was, is) != (old, new) {
                return self.relate(was, is);
            }
        }
        match (old, new) {
            (Type::Boxed(old), new) => self.relate(old, new),
            (old, Type::Boxed(new)) => self.relate(old, new),
            (Type::Named(old), Type::Named(new)) => self.relate_named(old, new),
            (Type::Nullable(old), Type::Nullable(new))
            | (Type::Array(old), Type::Array(new))
            | (Type::Map(old), Type::Map(new)) => self.relate(old, new),
            (Type::Tuple(old), Type::Tuple(new)) if old.len() == new.len() => {
                self.relate_all(old.iter().zip(new))
            }
            (Type::Tuple(old), Type::Array(new)) => {
                self.relate_all(old.iter().map(|old| (old, &**new))).and_more()
            }
            (Type::Array(old), Type::Tuple(new)) => {
                self.relate_all(new.iter().map(|new| (&**old, new))).and_no_more()
            }
            (old, Type::Nullable(new)) => self.relate(old, new).and_more(),
            (Type::Nullable(old), new) => self.relate(old, new).and_no_more(),
            (Type::Named(named), new) => match &self.old.api.type_def(named).kind {
                TypeKind::Enum(known) if *new == Type::Scalar(known.scalar) => match known.scalar {
                    Scalar::String => Relation::BecameString,
                    _ => Relation::Widened,
                },
                _ if *new == Type::Scalar(Scalar::Unknown) => Relation::Widened,
                _ => Relation::Changed,
            },
            (old, Type::Named(named)) => match &self.new.api.type_def(named).kind {
                TypeKind::Enum(known) if *old == Type::Scalar(known.scalar) => match known.scalar {
                    Scalar::String => Relation::BecameEnum,
                    _ => Relation::Narrowed,
                },
                _ if *old == Type::Scalar(Scalar::Unknown) => Relation::Narrowed,
                _ => Relation::Changed,
            },
            (old, new) if old == new => Relation::Same,
            (Type::Scalar(Scalar::String), Type::Scalar(new)) if new.is_formatted() => {
                Relation::GotFormat
            }
            (Type::Scalar(old), Type::Scalar(Scalar::String)) if old.is_formatted() => {
                Relation::LostFormat
            }
            (Type::Scalar(old), Type::Scalar(new)) if old.widens_to(*new) => Relation::Widened,
            (Type::Scalar(old), Type::Scalar(new)) if new.widens_to(*old) => Relation::Narrowed,
            // It is not JSON.
            (Type::File, _) | (_, Type::File) => Relation::Changed,
            (_, Type::Scalar(Scalar::Unknown)) => Relation::Widened,
            (Type::Scalar(Scalar::Unknown), _) => Relation::Narrowed,
            _ => Relation::Changed,
        }
    }

    /// Returns the relation of values that have a part for each of these pairs.
    fn relate_all<'t>(&mut self, pairs: impl Iterator<Item = (&'t Type, &'t Type)>) -> Relation {
        pairs.fold(Relation::Same, |all, (old, new)| all.and(self.relate(old, new)))
    }

    fn relate_named(&mut self, old: &TypeRef, new: &TypeRef) -> Relation {
        let (was, is) = (self.old.api.type_def(old), self.new.api.type_def(new));
        if self.pairs.are_joined(old.index, new.index) {
            self.pairs.meet(old.index, new.index);
            return Relation::Same;
        }
        match (&was.kind, &is.kind) {
            (TypeKind::Alias(target), _) => {
                return self.relate(target, &Type::Named(new.clone()));
            }
            (_, TypeKind::Alias(target)) => {
                return self.relate(&Type::Named(old.clone()), target);
            }
            _ => {}
        }
        let (old_free, new_free) =
            (self.pairs.is_old_free(old.index), self.pairs.is_new_free(new.index));
        if old_free && new_free && pairs::are_similar(was, is) {
            self.pairs.join(old.index, new.index);
            self.pairs.meet(old.index, new.index);
            return Relation::Same;
        }
        let alike = self.are_alike(old.index, new.index) || pairs::are_similar(was, is);
        if (old_free || new_free) && alike {
            // Whatever else has changed between the two is reported as for any pair.
            self.pairs.meet(old.index, new.index);
            let site = self.type_site(old.index, new.index);
            let rule = if new_free { rules::TYPE_SPLIT } else { rules::TYPE_MERGED };
            let (was, is) = (was.ident.to_string(), is.ident.to_string());
            let message = if new_free {
                format!("some uses of type `{was}` have the new type `{is}`")
            } else {
                format!("type `{was}` was merged into `{is}`")
            };
            self.found(rule, &site, changed(was, is), message);
            return Relation::Same;
        }
        Relation::Changed
    }

    /// Whether two types hold the same on the wire, all the way down.
    pub(super) fn are_alike(&self, old: usize, new: usize) -> bool {
        let mut alike = Alike { old: self.old.api, new: self.new.api, assumed: Vec::new() };
        alike.defs(old, new)
    }
}

struct Alike<'a> {
    old: &'a Api,
    new: &'a Api,
    /// Pairs that are being looked at: they are alike unless something else tells them apart.
    assumed: Vec<(usize, usize)>,
}

impl Alike<'_> {
    fn defs(&mut self, old: usize, new: usize) -> bool {
        if self.assumed.contains(&(old, new)) {
            return true;
        }
        self.assumed.push((old, new));
        let alike = self.kinds(old, new);
        if !alike {
            // Of the alternatives of a union the next may ask again.
            self.assumed.retain(|pair| *pair != (old, new));
        }
        alike
    }

    fn kinds(&mut self, old: usize, new: usize) -> bool {
        match (&self.old.types[old].kind, &self.new.types[new].kind) {
            (TypeKind::Struct(old), TypeKind::Struct(new)) => {
                let others = match (&old.others, &new.others) {
                    (Some(old), Some(new)) => self.types(old, new),
                    (old, new) => old.is_none() && new.is_none(),
                };
                others
                    && old.fields.len() == new.fields.len()
                    && old.fields.iter().all(|field| {
                        let mut others = new.fields.iter();
                        let other = others.find(|other| other.wire == field.wire);
                        other.is_some_and(|other| {
                            (other.written, other.access) == (field.written, field.access)
                                && self.types(&field.ty, &other.ty)
                        })
                    })
            }
            (TypeKind::Enum(old), TypeKind::Enum(new)) => {
                old.values.len() == new.values.len()
                    && old
                        .values
                        .iter()
                        .all(|value| new.values.iter().any(|other| other.wire == value.wire))
            }
            (TypeKind::TaggedUnion(old), TypeKind::TaggedUnion(new)) => {
                old.tag == new.tag
                    && old.variants.len() == new.variants.len()
                    && old.variants.iter().all(|variant| {
                        let mut others = new.variants.iter();
                        let other = others.find(|other| other.tag == variant.tag);
                        other.is_some_and(|other| {
                            self.defs(variant.payload.index, other.payload.index)
                        })
                    })
            }
            (TypeKind::ShapeUnion(old), TypeKind::ShapeUnion(new)) => {
                old.variants.len() == new.variants.len()
                    && old.variants.iter().all(|variant| {
                        new.variants.iter().any(|other| self.types(&variant.ty, &other.ty))
                    })
            }
            (TypeKind::Alias(old), TypeKind::Alias(new)) => self.types(old, new),
            _ => false,
        }
    }

    fn types(&mut self, old: &Type, new: &Type) -> bool {
        match (self.old.resolve(old), self.new.resolve(new)) {
            (Type::Boxed(old), new) => self.types(old, new),
            (old, Type::Boxed(new)) => self.types(old, new),
            (Type::Named(old), Type::Named(new)) => self.defs(old.index, new.index),
            (Type::Array(old), Type::Array(new))
            | (Type::Map(old), Type::Map(new))
            | (Type::Nullable(old), Type::Nullable(new)) => self.types(old, new),
            (Type::Tuple(old), Type::Tuple(new)) => {
                old.len() == new.len() && old.iter().zip(new).all(|(old, new)| self.types(old, new))
            }
            (old, new) => old == new,
        }
    }
}
