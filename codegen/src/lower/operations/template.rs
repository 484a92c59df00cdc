//! Path templates: `/api/v1/chat/{session_id}`.
//!
//! The template decides which parameters there are and in which order; `path` may type them.

use std::collections::HashMap;

use super::parameters::Gathered;
use super::template_text::parse;
use crate::api::{Location, Notes, Parameter, Piece, Presence, Scalar, Style, Template, Type};
use crate::diagnostics::{Diagnostic, nearest};
use crate::lower::names::Role;
use crate::lower::state::Lowering;
use crate::lower::types::Owner;
use crate::spec::{self, Spanned};

impl<'s> Lowering<'s, '_> {
    /// The parameters of the path, in the template's order.
    pub(super) fn gather_path(
        &mut self,
        operation: &'s spec::Operation,
        owner: &Owner,
        gathered: &mut Gathered,
    ) {
        let mut typed: HashMap<&str, (&'s spec::Field, Parameter)> = HashMap::new();
        for field in &operation.path {
            let parameter = self.lower_parameter(field, Location::Path, &owner.below("path"));
            typed.insert(&field.name.value, (field, parameter));
        }
        let Some(template) = &operation.template else {
            return;
        };
        let mut found = Vec::new();
        let names = parse(template, &mut found);
        // A mistake in the template may hide a name, so nothing else is said of names then.
        let is_sound = found.is_empty();
        let misspelt = misspelt(&operation.path, &names);
        for name in names {
            match typed.remove(name.value.as_str()) {
                Some((field, parameter)) => gathered.add(parameter, &field.name, self.diagnostics),
                None => {
                    if is_sound
                        && !operation.path.is_empty()
                        && !misspelt.values().any(|it| *it == name.value)
                    {
                        let text = &name.value;
                        let message = format!("`path` leaves out `{text}`, which the template has");
                        found.push(
                            Diagnostic::new("path-parameter-missing", message, name.place).help(
                                format!("add `{text}: string` to `path`, or leave `path` out: all are strings then"),
                            ),
                        );
                    }
                    gathered.add(untyped(&name.value), &name, self.diagnostics);
                }
            }
        }
        // In the order of the file, which the map does not keep.
        for field in &operation.path {
            let name = &field.name;
            if let Some((_, parameter)) = typed.get(name.value.as_str()) {
                parameter.ty.for_each_reference(&mut |index| {
                    self.pending.excused.insert(index);
                });
                if !is_sound {
                    continue;
                }
                let message = format!("the template has no parameter `{}`", name.value);
                found.push(
                    Diagnostic::new("path-parameter-unused", message, name.place)
                        .note("the template", template.place)
                        .help(match misspelt.get(name.value.as_str()) {
                            Some(near) => format!("did you mean `{near}`?"),
                            None => format!(
                                "write `{{{}}}` in the template, or take it out here",
                                name.value
                            ),
                        }),
                );
            }
        }
        check_neighbours(operation, &mut found);
        for diagnostic in found {
            self.report(diagnostic);
        }
    }
}

/// The names in `path` that the template has in another spelling, with that spelling. A name that
/// is written in two ways is one mistake, reported where `path` has it.
fn misspelt<'s>(path: &'s [spec::Field], names: &[Spanned<String>]) -> HashMap<&'s str, String> {
    let is_typed = |name: &str| path.iter().any(|field| field.name.value == name);
    let missing: Vec<&str> =
        names.iter().map(|name| name.value.as_str()).filter(|name| !is_typed(name)).collect();
    let mut misspelt: HashMap<&str, String> = HashMap::new();
    for field in path {
        let text = field.name.value.as_str();
        let is_there = names.iter().any(|name| name.value == text);
        let free = missing.iter().copied().filter(|name| !misspelt.values().any(|it| it == name));
        if !is_there && let Some(near) = nearest(text, free) {
            misspelt.insert(text, near.to_owned());
        }
    }
    misspelt
}

/// Reports two parameters of several segments side by side.
fn check_neighbours(operation: &spec::Operation, found: &mut Vec<Diagnostic>) {
    let several = |name: &str| {
        let mut typed = operation.path.iter().filter(|field| field.name.value == name);
        typed.find_map(|field| field.segments)
    };
    for pieces in lower_template(operation).pieces.windows(3) {
        if let [Piece::Parameter { name: first, .. }, between, Piece::Parameter { name, .. }] =
            pieces
            && *between == Piece::Literal("/".to_owned())
            && let (Some(other), Some(place)) = (several(first), several(name))
        {
            let message = "the segments of these two parameters cannot be distinguished";
            found.push(
                Diagnostic::new("bad-value", message, place)
                    .note("the other one", other)
                    .help("take one `segments` out, or write a segment between them"),
            );
        }
    }
}

/// The template of an operation. Of one with a mistake it is some template, which nobody sees.
pub(super) fn lower_template(operation: &spec::Operation) -> Template {
    let text = operation.template.as_ref().map_or("", |template| &template.value);
    let mut parts = text.split(['{', '}']).map(str::to_owned).enumerate();
    let pieces = std::iter::from_fn(|| {
        let (at, text) = parts.find(|(_, text)| !text.is_empty())?;
        // What stands between braces comes second.
        if at % 2 == 0 {
            return Some(Piece::Literal(text));
        }
        let mut typed = operation.path.iter();
        let segments = typed.any(|field| field.name.value == text && field.segments.is_some());
        Some(Piece::Parameter { name: text, segments })
    });
    Template { pieces: pieces.collect() }
}

fn untyped(name: &str) -> Parameter {
    Parameter {
        wire: name.to_owned(),
        ident: Role::Argument.ident(name),
        null_setter: None,
        without: None,
        shared: None,
        notes: Notes::default(),
        location: Location::Path,
        style: Style::default(),
        ty: Type::Scalar(Scalar::String),
        presence: Presence::Required,
        asked: Presence::Required,
        sent_default: None,
        constant: None,
    }
}
