//! The parameters of an operation: their names, which of them are arguments, and in which order.
//!
//! What was an argument when it was released stays one, though it need not be sent any longer; a
//! method then leaves it out. What had a setter keeps it. New arguments come last.

use std::collections::{HashMap, HashSet};

use super::{Released, keep_ident, numbered};
use crate::api::{Ident, Kind, Line, Location, Parameter, Path, Presence};
use crate::lower::names::Role;

impl Released<'_> {
    /// Gives the parameters of an operation at a path the names and forms that they were released
    /// with, and the arguments their order, in which new ones come last.
    pub(in crate::lower) fn settle_parameters<N: Clone>(
        &self,
        path: &[String],
        list: &mut [Parameter],
        names: &mut [N],
    ) {
        let lines = self.lines(path);
        let matched = matched(list, &lines);
        for (parameter, line) in list.iter_mut().zip(&matched) {
            if let Some((line, _)) = line {
                parameter.asked = asked(parameter, line);
                if parameter.is_argument() {
                    // Callers never wrote its name.
                    parameter.notes.renamed_from.clear();
                }
            }
        }
        let former = self.lock().below(path).filter(|(_, line)| line.kind == Kind::Former);
        let former: HashSet<&str> = former.map(|(_, line)| &*line.ident).collect();
        name(list, &matched, &former);
        sort(list, names, &matched);
    }

    /// The lines of the parameters of an operation, the arguments in their order.
    fn lines(&self, path: &[String]) -> Vec<(Path, &Line)> {
        if self.is_empty() {
            return Vec::new();
        }
        let lines = self.lock().below(path);
        let lines = lines.filter(|(_, line)| Kind::PARAMETERS.contains(&line.kind));
        let mut lines: Vec<_> = lines.map(|(at, line)| (at[path.len()..].to_vec(), line)).collect();
        lines.sort_by_key(|(_, line)| line.place.unwrap_or(u32::MAX));
        lines
    }
}

/// The line of a parameter, and whether it has its name from there.
type Matched<'l> = Option<(&'l Line, bool)>;

/// Finds the lines of parameters: by the name on the wire, by that in Rust, and of the path by
/// their places.
fn matched<'l>(list: &[Parameter], lines: &[(Path, &'l Line)]) -> Vec<Matched<'l>> {
    let mut taken = vec![false; lines.len()];
    let mut matched: Vec<Matched<'l>> = vec![None; list.len()];
    let ways: [fn(&Parameter, &Path, &Line) -> bool; 4] = [
        |parameter, steps, _| is_called(parameter, steps) && is_in(parameter.location, steps),
        |parameter, steps, _| is_called(parameter, steps),
        |parameter, _, line| parameter.ident.as_str() == line.ident,
        |parameter, _, line| {
            parameter.notes.renamed_from.iter().any(|former| former.as_str() == line.ident)
        },
    ];
    for (way, is_same) in ways.into_iter().enumerate() {
        for (at, parameter) in list.iter().enumerate() {
            if matched[at].is_some() || parameter.constant.is_some() {
                continue;
            }
            let found = lines.iter().enumerate().position(|(number, (steps, line))| {
                !taken[number] && is_same(parameter, steps, line)
            });
            if let Some(number) = found {
                taken[number] = true;
                matched[at] = Some((lines[number].1, way < 3));
            }
        }
    }
    let there: Vec<usize> = (0..list.len())
        .filter(|at| list[*at].location == Location::Path && list[*at].constant.is_none())
        .collect();
    let released: Vec<usize> =
        (0..lines.len()).filter(|number| is_in(Location::Path, &lines[*number].0)).collect();
    if there.len() == released.len() {
        for (at, number) in there.into_iter().zip(released) {
            if matched[at].is_none() && !taken[number] {
                matched[at] = Some((lines[number].1, false));
            }
        }
    }
    matched
}

fn is_called(parameter: &Parameter, steps: &Path) -> bool {
    let wire = match &steps[..] {
        [_, wire] => wire,
        // A whole body has no name of its own.
        _ => "body",
    };
    match parameter.location {
        Location::Header => parameter.wire.eq_ignore_ascii_case(wire),
        _ => parameter.wire == wire,
    }
}

fn is_in(location: Location, steps: &Path) -> bool {
    let list = steps.first().map(String::as_str);
    match location {
        Location::Path => list == Some("path"),
        Location::Query => list == Some("query"),
        Location::Header => list == Some("headers"),
        Location::Body => !matches!(list, Some("path" | "query" | "headers")),
    }
}

/// The presence by which a call asks for a parameter that was released so.
fn asked(parameter: &Parameter, line: &Line) -> Presence {
    use Presence::{Nullable, Optional, OptionalNullable, Required};
    match (line.kind, line.presence, parameter.presence) {
        // A path is never without it.
        _ if parameter.location == Location::Path => parameter.presence,
        (Kind::Argument, Required, Optional | OptionalNullable) => Required,
        (Kind::Argument, Nullable, OptionalNullable) => Nullable,
        (Kind::Setter, released, Required | Nullable) if released.is_optional() => released,
        (_, _, presence) => presence,
    }
}

/// Names the parameters, and the methods that come with them.
fn name(list: &mut [Parameter], matched: &[Matched<'_>], released: &HashSet<&str>) {
    let former: HashSet<Ident> =
        list.iter().flat_map(|it| &it.notes.renamed_from).cloned().collect();
    let former = former.into_iter().filter(|ident| released.contains(ident.as_str()));
    let mut kept: HashSet<Ident> = former.collect();
    let mut new: Vec<usize> = Vec::new();
    for (at, (parameter, line)) in list.iter_mut().zip(matched).enumerate() {
        if parameter.constant.is_some() {
            continue;
        }
        kept.extend(Method::ALL.into_iter().filter_map(|method| method.released(parameter, line)));
        let role = role(parameter);
        if !is_default(parameter) {
            // The spec chooses it.
            continue;
        }
        let released = line.filter(|(_, is_named)| *is_named).map(|(line, _)| &*line.ident);
        match keep_ident(role, None, released) {
            Some(ident) => {
                kept.insert(ident.clone());
                parameter.ident = ident;
            }
            None => new.push(at),
        }
    }
    for at in new.into_iter().filter(|_| !kept.is_empty()) {
        let idents = list.iter().map(|other| &other.ident);
        let others: HashSet<Ident> = idents.chain(&kept).cloned().collect();
        let parameter = &mut list[at];
        if kept.contains(&parameter.ident) {
            let ident = numbered(role(parameter), &parameter.ident, |it| !others.contains(it));
            parameter.ident = ident;
        }
    }
    name_methods(list, matched);
}

fn role(parameter: &Parameter) -> Role {
    if parameter.asked.is_optional() { Role::Setter } else { Role::Argument }
}

fn is_default(parameter: &Parameter) -> bool {
    let wire = &parameter.wire;
    [Role::Setter, Role::Argument].iter().any(|role| parameter.ident == role.ident(wire))
}

/// A method that comes with a parameter.
#[derive(Clone, Copy, PartialEq)]
enum Method {
    /// Sends null.
    Null,
    /// Leaves an argument out.
    Without,
}

impl Method {
    const ALL: [Self; 2] = [Self::Null, Self::Without];

    /// Whether a parameter has it.
    fn is_of(self, parameter: &Parameter) -> bool {
        let Parameter { location, presence, asked, .. } = parameter;
        match self {
            Self::Null => {
                *location == Location::Body
                    && [*presence, *asked].contains(&Presence::OptionalNullable)
            }
            Self::Without => !asked.is_optional() && presence.is_optional(),
        }
    }

    /// The name that it was released with, if the parameter has it. Where the parameter has another
    /// name now, so has the method that sends null; the former one is an alias.
    fn released(self, parameter: &Parameter, line: &Matched<'_>) -> Option<Ident> {
        let (line, is_named) = line.filter(|_| self.is_of(parameter))?;
        let name = match self {
            Self::Null => line.other("null").filter(|_| is_named || parameter.is_argument()),
            Self::Without => line.other("without"),
        };
        name.map(Ident::new)
    }

    /// The name that it has otherwise.
    fn default(self, parameter: &Parameter) -> Ident {
        match self {
            Self::Null => Parameter::null_setter_of(&parameter.ident),
            Self::Without => {
                Ident::new(format!("without_{}", parameter.ident.plain().trim_matches('_')))
            }
        }
    }
}

/// Names the methods that send null and that leave a parameter out. They make way for what was
/// released, and those of released parameters for all others.
fn name_methods(list: &mut [Parameter], matched: &[Matched<'_>]) {
    let idents = list.iter().zip(matched).map(|(it, line)| (it.ident.clone(), line.is_some()));
    let mut taken: HashMap<Ident, bool> = idents.collect();
    for (parameter, line) in list.iter().zip(matched) {
        let methods = Method::ALL.into_iter().filter_map(|it| it.released(parameter, line));
        taken.extend(methods.map(|ident| (ident, true)));
    }
    for (parameter, line) in list.iter_mut().zip(matched) {
        if parameter.constant.is_some() {
            continue;
        }
        let [null, without] = Method::ALL.map(|method| {
            method.is_of(parameter).then(|| match method.released(parameter, line) {
                Some(released) => released,
                None => {
                    let ident = method.default(parameter);
                    match taken.get(&ident) {
                        Some(is_released) if *is_released || line.is_some() => {
                            numbered(Role::Setter, &ident, |it| !taken.contains_key(it))
                        }
                        _ => ident,
                    }
                }
            })
        });
        (parameter.null_setter, parameter.without) = (null, without);
    }
}

/// Puts the arguments, and what goes along with them, in the order in which they were released. New
/// ones come last.
fn sort<N: Clone>(list: &mut [Parameter], along: &mut [N], matched: &[Matched<'_>]) {
    let at: Vec<usize> = (0..list.len()).filter(|at| list[*at].is_argument()).collect();
    let place = |at: &usize| matched[*at].and_then(|(line, _)| line.place).unwrap_or(u32::MAX);
    let mut sorted = at.clone();
    sorted.sort_by_key(place);
    if sorted == at {
        return;
    }
    let sorted: Vec<(Parameter, N)> =
        sorted.into_iter().map(|at| (list[at].clone(), along[at].clone())).collect();
    for (at, sorted) in at.into_iter().zip(sorted) {
        (list[at], along[at]) = sorted;
    }
}
