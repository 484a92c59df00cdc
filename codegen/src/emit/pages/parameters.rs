//! The parameters of an operation, and the body that some of them make.

use super::members::{Direction, Expansion, deprecated_since, former, instead, limits_of, said};
use super::page::{Block, Code, Inline, Row, Table};
use super::resource::whole;
use super::site::Site;
use crate::api::{BodyShape, Docs, Encoding, Location, Notes, Operation, Parameter, Presence};
use crate::emit::rust::docs::period;
use crate::emit::sample::json;
use crate::origin::Key;

/// The parameters: a table of them, and below it what does not fit into a cell.
pub(super) fn parameters(site: &Site<'_>, operation: &Operation) -> Vec<Block> {
    let mut blocks = tables(site, operation);
    for parameter in &operation.parameters {
        let notes = &parameter.notes;
        let reason = notes.deprecated.as_ref().map(|it| Docs::new(it.reason.as_str()));
        let all = [reason.as_ref().and_then(whole), whole(&notes.docs)];
        if all.iter().any(Option::is_some) {
            let text =
                vec![Inline::text("More of "), Inline::code(&parameter.wire), Inline::text(":")];
            blocks.push(Block::Text(text));
            blocks.extend(all.into_iter().flatten());
        }
    }
    let others = operation.parameters.iter().filter(|it| it.location != Location::Body);
    blocks.extend(expanded(site, operation, others));
    blocks
}

/// The parameters in one table. Where there are many, the optional ones are in a second one, which
/// is folded.
fn tables(site: &Site<'_>, operation: &Operation) -> Vec<Block> {
    let [required, optional] = parts(operation);
    if optional.is_empty() {
        return vec![table(site, operation, &required)];
    }
    let mut blocks = Vec::new();
    if !required.is_empty() {
        blocks.push(table(site, operation, &required));
    }
    let label = match optional.len() {
        1 => "1 optional parameter".to_owned(),
        count => format!("{count} optional parameters"),
    };
    blocks.push(Block::Folded { label, blocks: vec![table(site, operation, &optional)] });
    blocks
}

/// The parameters that are shown at once, and those that are folded.
pub(super) fn parts(operation: &Operation) -> [Vec<&Parameter>; 2] {
    let is_shown =
        |it: &&Parameter| operation.parameters.len() <= MOST || !it.presence.is_optional();
    let (shown, folded) = operation.parameters.iter().partition(is_shown);
    [shown, folded]
}

/// The most parameters that are shown at once.
const MOST: usize = 30;

/// The column of the descriptions.
pub(super) const DESCRIPTION: &str = "Description";

fn table(site: &Site<'_>, operation: &Operation, parameters: &[&Parameter]) -> Block {
    let mut columns: Vec<(&'static str, Vec<Vec<Inline>>)> = vec![
        ("Name", Vec::new()),
        ("In", Vec::new()),
        ("Type", Vec::new()),
        ("Required", Vec::new()),
        ("Null", Vec::new()),
        ("Limits", Vec::new()),
        ("Default", Vec::new()),
        ("Example", Vec::new()),
        (DESCRIPTION, Vec::new()),
    ];
    for parameter in parameters {
        for ((_, column), cell) in columns.iter_mut().zip(cells(site, operation, parameter)) {
            column.push(cell);
        }
    }
    columns.retain(|(_, cells)| cells.iter().any(|cell| !cell.is_empty()));
    let rows = parameters.iter().enumerate().map(|(index, parameter)| Row {
        id: Some(format!("{}.{}", operation.ident.plain(), parameter.ident.plain())),
        cells: columns.iter().map(|(_, cells)| cells[index].clone()).collect(),
        about: Some(Key::of(*parameter)),
    });
    let rows = rows.collect();
    let head = columns.iter().map(|(name, _)| *name).collect();
    Block::Table(Table { head, rows })
}

/// The members of the types of parameters, and the values of enums.
fn expanded<'a>(
    site: &Site<'a>,
    operation: &'a Operation,
    parameters: impl Iterator<Item = &'a Parameter>,
) -> Vec<Block> {
    let parameters: Vec<&Parameter> = parameters.collect();
    let types = parameters.iter().map(|parameter| {
        let id = format!("{}.{}", operation.ident.plain(), parameter.ident.plain());
        (&parameter.ty, id)
    });
    let expanded = Expansion::together(site, types, Direction::Request);
    let mut blocks = Vec::new();
    for (parameter, members) in parameters.iter().zip(expanded) {
        if !members.is_empty() {
            let mut head = vec![Inline::code(&parameter.wire), Inline::text(": ")];
            head.extend(site.linked(&parameter.ty));
            let is_choice = Expansion::is_choice(site, &parameter.ty);
            head.extend(is_choice.then(|| Inline::text(", one of the following:")));
            blocks.extend([Block::Text(head), Block::Members(members)]);
        }
    }
    blocks
}

/// The cells of a parameter, one for each column.
fn cells(site: &Site<'_>, operation: &Operation, parameter: &Parameter) -> [Vec<Inline>; 9] {
    let Parameter {
        wire,
        notes,
        location,
        style: _,
        ty,
        presence,
        sent_default,
        constant,
        // The facts of the operation list the calls on the request.
        ident: _,
        null_setter: _,
        without: _,
        // The documentation of the crate.
        shared: _,
        // What a call asks for in Rust is in the documentation of the crate.
        asked: _,
    } = parameter;
    let Notes {
        title: _,
        docs: _,
        default,
        example,
        deprecated: _,
        since: _,
        renamed_from: _,
        stability: _,
        sensitive: _,
        limits,
    } = notes;
    let place = match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Body => operation.body.map_or("body", |body| body.encoding.noun()),
    };
    let flag = |is: bool| vec![Inline::text(if is { "yes" } else { "no" })];
    let code = |json: &Option<String>| json.iter().map(Inline::code).collect::<Vec<_>>();
    // Only a body has null. In a query and in a header, what may be null is left out instead.
    let is_null = *location == Location::Body
        && matches!(presence, Presence::Nullable | Presence::OptionalNullable);
    let default = match (constant, sent_default) {
        (Some(constant), _) => vec![Inline::code(constant.to_string()), Inline::text(" always")],
        (None, Some(sent)) => vec![Inline::code(sent.to_string()), Inline::text(" is sent")],
        (None, None) => code(default),
    };
    [
        vec![Inline::text(wire)],
        vec![Inline::text(place)],
        site.linked(ty),
        flag(!presence.is_optional()),
        flag(is_null),
        limits_of(site.api, limits, ty).join(&Inline::text("; ")),
        default,
        code(example),
        docs_of(parameter),
    ]
}

fn docs_of(parameter: &Parameter) -> Vec<Inline> {
    let Notes {
        title: _,
        docs,
        default: _,
        example: _,
        deprecated,
        since,
        renamed_from: _,
        stability: _,
        sensitive,
        limits: _,
    } = &parameter.notes;
    let mut parts = Vec::new();
    if let Some(deprecation) = deprecated {
        parts.push(vec![Inline::text(deprecated_since(deprecation) + ".")]);
        let reason = Docs::new(deprecation.reason.as_str());
        parts.extend((!reason.is_empty()).then(|| vec![Inline::Summary(reason)]));
        parts.extend(instead(deprecation));
    }
    let described = (!docs.is_empty()).then_some(parts.len());
    parts.extend(described.map(|_| vec![Inline::Summary(docs.clone())]));
    parts.extend(sensitive.then(|| said("Sensitive.")));
    parts.extend(since.as_ref().map(|since| said(&format!("Since {since}."))));
    parts.extend(former("Formerly ", &parameter.notes).map(|mut text| {
        text.push(Inline::text("."));
        text
    }));
    let nulls = parameter.leaves_out_nulls();
    parts.extend(nulls.then(|| said("Items that are `None` are not sent.")));
    // What follows another sentence begins behind its end.
    if let Some(at) = described
        && at + 1 < parts.len()
    {
        parts[at].push(Inline::text(period(&docs.summary())));
    }
    parts.join(&Inline::text(" "))
}

/// The body: its encoding, and the members of the types in it.
pub(super) fn body(site: &Site<'_>, operation: &Operation) -> Vec<Block> {
    let Some(body) = operation.body else { return Vec::new() };
    let what = match body.shape {
        BodyShape::Members => {
            format!("{}, made of the parameters above.", body.encoding.described())
        }
        BodyShape::Whole => format!("{}.", body.encoding.described()),
    };
    let mut letters = what.chars();
    let what = letters
        .next()
        .map_or_else(String::new, |first| format!("{}{}", first.to_uppercase(), letters.as_str()));
    let mut blocks = vec![Block::Text(vec![Inline::text(what)])];
    blocks.extend(expanded(site, operation, operation.body_parameters()));
    let has_json = matches!(body.encoding, Encoding::Json | Encoding::Lines);
    if has_json && blocks.len() > 1 {
        let sample = json::body(site.api, operation).pretty();
        blocks.push(Block::Code(Code::new("json", &sample)));
    }
    blocks
}
