//! Types of the API: what they are called, and what they are made of.

use super::aliases::Called;
use super::comparison::{Comparison, added, changed, removed};
use super::index::{Flat, Index};
use super::relation::Relation;
use super::site::{Place, Site};
use crate::api::{Api, Ident, Scalar, Type, TypeDef, TypeKind, TypeRef, Usage};
use crate::diff::facts::{Rule, Side, SpecPath, rules};

impl<'a> Comparison<'a> {
    /// Compares all pairs of types that operations lead to, then those that only share a name.
    pub(super) fn all_types(&mut self) {
        while let Some((old, new)) = self.pairs.next() {
            self.type_pair(old, new);
        }
        self.aliases();
    }

    /// Returns the site of two types that are a pair.
    pub(super) fn type_site(&self, old: usize, new: usize) -> Site {
        let (was, is) = (&self.old.api.types[old], &self.new.api.types[new]);
        Site {
            old: type_place(&self.old.homes[old], was),
            new: type_place(&self.new.homes[new], is),
            side: side(was.usage, is.usage),
            operations: Vec::new(),
        }
    }

    fn type_pair(&mut self, old: usize, new: usize) {
        let (was, is) = (&self.old.api.types[old], &self.new.api.types[new]);
        let TypeDef {
            notes,
            kind: _,
            // `names`.
            name: _,
            ident: _,
            also: _,
            in_place: _,
            // It follows from the name.
            module: _,
            // Types are brought together by what they are.
            path: _,
            // It follows from the operations.
            usage: _,
        } = was;
        let site = self.type_site(old, new);
        let before = self.count();
        // What was split off or merged has another name for that.
        if self.pairs.are_joined(old, new) {
            self.names(&site, was, is);
        }
        let what = format!("type `{}`", is.name);
        self.notes(&site, &what, notes, &is.notes);
        match (&was.kind, &is.kind) {
            (TypeKind::Struct(was), TypeKind::Struct(is)) => {
                self.structs(&site, (was, old), (is, new));
            }
            (TypeKind::Enum(was), TypeKind::Enum(is)) if was.scalar == is.scalar => {
                self.enums(&site, was, is);
            }
            (TypeKind::TaggedUnion(was), TypeKind::TaggedUnion(is)) => {
                self.tagged_unions(&site, was, is);
            }
            (TypeKind::ShapeUnion(was), TypeKind::ShapeUnion(is)) => {
                self.shape_unions(&site, was, is);
            }
            (TypeKind::Alias(was), TypeKind::Alias(is)) => {
                self.types(&site, &what, was, is);
            }
            (TypeKind::Alias(target), _) => {
                let is = Type::Named(TypeRef { index: new, ident: is.ident.clone() });
                self.alias_and_type(&site, &what, (target, &is), rules::TYPE_SPLIT);
            }
            (_, TypeKind::Alias(target)) => {
                let was = Type::Named(TypeRef { index: old, ident: was.ident.clone() });
                self.alias_and_type(&site, &what, (&was, target), rules::TYPE_MERGED);
            }
            (was, is) => {
                let (was, is) = (kind(was), kind(is));
                let message = format!("{what} was {was}, and is {is}");
                let rules = (rules::REQUEST_TYPE_CHANGED, rules::RESPONSE_TYPE_CHANGED);
                let values = changed(was, is);
                self.found_on_sides(Some(rules.0), Some(rules.1), &site, values, message);
            }
        }
        self.concern(before, new);
    }

    /// Reports that an alias has become a type of its own, or the other way around.
    fn alias_and_type(
        &mut self,
        site: &Site,
        what: &str,
        (old, new): (&Type, &Type),
        rule: &'static Rule,
    ) {
        let (was, is) = (self.old.api.resolve(old), self.new.api.resolve(new));
        let relation = match (was, is) {
            // The pair itself has just been met: what it stands for is compared by what it holds.
            (Type::Named(was), Type::Named(is)) if self.are_alike(was.index, is.index) => {
                Relation::Same
            }
            _ => self.relate(was, is),
        };
        self.report_relation(relation, site, what, old, new);
        if relation == Relation::Same {
            let (from, to) = match rule == rules::TYPE_SPLIT {
                true => ("an alias", "a type of its own"),
                false => ("a type of its own", "an alias"),
            };
            let message = format!("{what} is {to}, no longer {from}");
            self.found(rule, site, changed(from, to), message);
        }
    }

    fn names(&mut self, site: &Site, was: &TypeDef, is: &TypeDef) {
        let names = |def: &TypeDef| -> Vec<String> {
            let own = [&def.ident].into_iter().chain(&def.also);
            own.chain(&def.notes.renamed_from).map(ToString::to_string).collect()
        };
        let (old, new) = (names(was), names(is));
        let only_old: Vec<&String> = old.iter().filter(|name| !new.contains(name)).collect();
        let only_new: Vec<&String> = new.iter().filter(|name| !old.contains(name)).collect();
        let renamed = is_renamed(was, is);
        let in_place = was.in_place && is.in_place;
        if renamed && !(in_place && self.is_holder_renamed(site)) {
            let message = format!("type `{}` is called `{}`", old[0], new[0]);
            self.found(rules::TYPE_RENAMED, site, changed(&old[0], &new[0]), message);
        }
        if let (TypeKind::Struct(from), TypeKind::Struct(to)) = (&was.kind, &is.kind)
            && let (Some(from), Some(to)) = (&from.arguments, &to.arguments)
            && from != to
            && !renamed
            && !was.notes.renamed_from.contains(&is.ident)
            && !is.notes.renamed_from.contains(&was.ident)
        {
            let message = format!("type `{from}` is called `{to}`");
            self.found(rules::TYPE_RENAMED, site, changed(from.as_str(), to.as_str()), message);
        }
        let called = [was, is].map(|def| Called::of(&def.ident, &def.notes));
        let [from, to] = called;
        let is_kept = from.now != to.now && (from.has(to.now) || to.has(from.now));
        // What is written in place follows its holder, for which it is reported.
        if !in_place {
            if is_kept {
                let what = format!("type `{}`", was.name);
                self.renamed(rules::TYPE_RENAMED, site, &what, from, to, |_, _| String::new());
            }
            let what = format!("type `{}`", is.name);
            self.former_names(site, &what, from, to);
        }
        let is_reported = |name: &str, now: &str, former: Called<'_>| {
            (renamed || is_kept) && name == now || former.now != name && former.has(name)
        };
        for name in only_old.into_iter().filter(|name| !is_reported(name, &old[0], from)) {
            let message = format!("type `{}` is no longer called `{name}` too", is.ident);
            self.found(rules::TYPE_NAME_REMOVED, site, removed(name), message);
        }
        for name in only_new.into_iter().filter(|name| !is_reported(name, &new[0], to)) {
            let other = if **name == new[0] { &was.ident } else { &is.ident };
            let message = format!("type `{other}` is called `{name}` too");
            self.found(rules::TYPE_NAME_ADDED, site, added(name), message);
        }
    }

    /// Whether a type written in place only follows what holds it, whose new name is reported
    /// there.
    fn is_holder_renamed(&self, site: &Site) -> bool {
        let (old, new) = (&site.old.path, &site.new.path);
        if old.last() != new.last() {
            return false;
        }
        match (old[0].as_str(), new[0].as_str()) {
            ("types", "types") => {
                let of = |api: &'a Api, path: &SpecPath| {
                    api.types.iter().find(|def| !def.in_place && def.name == path[1])
                };
                let holders = (of(self.old.api, old), of(self.new.api, new));
                matches!(holders, (Some(was), Some(is)) if is_renamed(was, is))
            }
            ("resources", "resources") => {
                let of = |index: &Index<'a>, path: &SpecPath| {
                    index
                        .operations
                        .iter()
                        .find(|flat| path.starts_with(&flat.path))
                        .map(Flat::call)
                };
                of(&self.old, old) != of(&self.new, new)
            }
            _ => false,
        }
    }

    /// Aliases are seen at no use, so they are reported separately.
    fn aliases(&mut self) {
        for (at, def) in self.old.api.types.iter().enumerate() {
            if matches!(def.kind, TypeKind::Alias(_)) && self.pairs.is_old_free(at) {
                let place = type_place(&self.old.homes[at], def);
                let message = format!("type alias `{}` was removed", def.name);
                let site = Site::apart(place.clone(), place);
                self.found(rules::TYPE_ALIAS_REMOVED, &site, removed(def.ident.as_str()), message);
            }
        }
        for (at, def) in self.new.api.types.iter().enumerate() {
            if matches!(def.kind, TypeKind::Alias(_)) && self.pairs.is_new_free(at) {
                let place = type_place(&self.new.homes[at], def);
                let message = format!("type alias `{}` was added", def.name);
                let site = Site::apart(place.clone(), place);
                self.found(rules::TYPE_ALIAS_ADDED, &site, added(def.ident.as_str()), message);
            }
        }
    }
}

/// Whether a type has lost its name for another.
pub(super) fn is_renamed(was: &TypeDef, is: &TypeDef) -> bool {
    let has = |def: &TypeDef, ident: &Ident| {
        def.ident == *ident || def.also.contains(ident) || def.notes.renamed_from.contains(ident)
    };
    !has(is, &was.ident) && !has(was, &is.ident)
}

fn type_place(home: &[String], def: &TypeDef) -> Place {
    Place {
        path: home.to_vec(),
        rust: format!("types::{}", def.ident.plain()),
        // What is written in place has no name of its own on the wire.
        wire: if def.in_place { home[1..].join(".") } else { def.name.clone() },
    }
}

/// The directions in which a type travels on both sides; if none is common, those of either.
fn side(old: Usage, new: Usage) -> Side {
    let of = |request, response| match (request, response) {
        (true, true) => Some(Side::Both),
        (true, false) => Some(Side::Request),
        (false, true) => Some(Side::Response),
        (false, false) => None,
    };
    of(old.request && new.request, old.response && new.response)
        .or_else(|| of(old.request || new.request, old.response || new.response))
        .unwrap_or(Side::Neither)
}

fn kind(kind: &TypeKind) -> &'static str {
    match kind {
        TypeKind::Struct(_) => "a struct",
        TypeKind::Enum(known) => match known.scalar {
            Scalar::String => "a string enum",
            Scalar::Integer => "an integer enum",
            Scalar::Boolean => "one boolean",
            _ => "an enum of several types",
        },
        TypeKind::TaggedUnion(_) => "a tagged union",
        TypeKind::ShapeUnion(_) => "a union by shape",
        TypeKind::Alias(_) => "an alias",
    }
}
