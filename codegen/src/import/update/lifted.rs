//! Names for what the document has in place: a person may make a type of an enum or a struct, or a
//! group of parameters that operations share.

use super::merge::put;
use super::names::{SECTIONS, section};
use super::part::{Content, GROUP, Kind, Part};
use crate::import::written::Tree;

/// The keys that say what a type in place is.
const FORMS: [&str; 7] = ["fields", "others", "values", "any_of", "tag", "variants", "includes"];

/// Gives what one side has in place the definitions that another side has for it.
pub(super) fn lift(side: &mut Part, named: &Part) {
    let known = SECTIONS.map(|name| section(side, name).iter().map(|it| it.key.clone()).collect());
    let mut lift = Lift { named, known, new: [Vec::new(), Vec::new()] };
    lift.walk(side, named);
    for (at, parts) in lift.new.into_iter().enumerate() {
        parts.into_iter().for_each(|part| put(side, at, part));
    }
}

struct Lift<'p> {
    named: &'p Part,
    /// The names that the side has itself, in each section.
    known: [Vec<String>; 3],
    /// The types and the groups that it gets.
    new: [Vec<Part>; 2],
}

impl Lift<'_> {
    fn walk(&mut self, part: &mut Part, named: &Part) {
        for inner in part.parts_mut() {
            let Some(other) = named.get(&inner.key) else { continue };
            match inner.kind {
                Kind::Field => self.field(inner, other),
                Kind::Parameters => self.parameters(inner, other),
                _ => {}
            }
            self.walk(inner, other);
        }
    }

    /// A definition that only the other side has.
    fn definition(&self, at: usize, name: &str) -> Option<&Part> {
        let is_own = self.known[at].iter().any(|known| known == name);
        let mut all = section(self.named, SECTIONS[at]).iter();
        all.find(|part| part.key == name && !is_own)
    }

    /// Adds a definition. Returns false if there is another one of this name.
    fn add(&mut self, at: usize, part: Part) -> bool {
        match self.new[at].iter().find(|known| known.key == part.key) {
            Some(known) => known.says(&part),
            None => {
                self.new[at].push(part);
                true
            }
        }
    }

    fn field(&mut self, field: &mut Part, other: &Part) {
        let is_form = |part: &Part| FORMS.contains(&part.key.as_str());
        let Some(name) = other.get("type").and_then(Part::text).map(str::to_owned) else { return };
        if self.definition(0, &name).is_none() || field.get("type").is_some() {
            return;
        }
        let (place, kind) = (field.place, Kind::Type);
        let Content::Parts(parts) = &mut field.content else { return };
        let forms: Vec<Part> = parts.iter().filter(|part| is_form(part)).cloned().collect();
        let content = Content::Parts(forms.clone());
        let ty = Part { key: name.clone(), optional: false, kind, content, place };
        if forms.is_empty() || !self.add(0, ty) {
            return;
        }
        parts.retain(|part| !is_form(part));
        let (key, kind) = ("type".to_owned(), Kind::Expression);
        let content = Content::Leaf(Tree::text(name));
        parts.insert(0, Part { key, optional: false, kind, content, place });
    }

    fn parameters(&mut self, parameters: &mut Part, other: &Part) {
        for group in other.parts().iter().filter(|part| part.kind == Kind::Group) {
            let name = group.key.trim_start_matches(GROUP);
            let Some(definition) = self.definition(1, name) else { continue };
            let keys: Vec<String> = definition.parts().iter().map(|it| it.key.clone()).collect();
            let is_member =
                |part: &Part| keys.contains(&part.key) && other.get(&part.key).is_none();
            let is_there = parameters.get(&group.key).is_some();
            let Content::Parts(parts) = &mut parameters.content else { return };
            let Some(at) = parts.iter().position(is_member).filter(|_| !is_there) else { continue };
            let members: Vec<Part> = parts.iter().filter(|it| is_member(it)).cloned().collect();
            let (key, kind, place) = (name.to_owned(), Kind::Fields, members[0].place);
            let content = Content::Parts(members);
            if self.add(1, Part { key, optional: false, kind, content, place }) {
                parts.insert(at, Part { place: None, ..group.clone() });
                parts.retain(|part| !is_member(part));
            }
        }
    }
}
