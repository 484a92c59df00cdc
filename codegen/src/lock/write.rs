//! Writes the lock of an API.

use super::line;
use crate::api::{
    Aggregate, Api, Client, Field, FormerResource, Ident, Kind, Line, Notes, Operation, Path,
    Resource, Response, Struct, Type, TypeDef, TypeKind, below, default_feature,
};

/// The beginning of every lock.
const HEAD: &str = "\
# The names of the crate as they were released first. `cargo xtask release` writes this file.
# What has a line keeps its name, and its place among arguments. Delete a line to let it go.
";

/// The step of a path before a former name.
const RENAMED: &str = "renamed_from";

/// Returns the lock of an API: every public item, as callers know it.
pub fn of(api: &Api) -> String {
    let mut lines = Lines::default();
    lines.client(&api.client);
    for error in &api.error_bodies {
        let path = ["client", "errors", api.type_def(&error.ty).name.as_str()];
        lines.add(&path.map(str::to_owned), Line::new(Kind::Error, error.ident.as_str()));
    }
    for scheme in &api.schemes {
        let path = ["pagination".to_owned(), scheme.name.clone()];
        lines.add(&path, Line::new(Kind::Scheme, scheme.ident.as_str()));
    }
    api.resources.iter().for_each(|resource| lines.resource(resource, ""));
    lines.former_resources(&api.former);
    api.types.iter().for_each(|def| lines.type_def(api, def));
    text(lines.0.iter().map(|(path, line)| (path, line)))
}

/// Returns the text of some lines: sorted, below the head.
pub(super) fn text<'l>(lines: impl Iterator<Item = (&'l Path, &'l Line)>) -> String {
    let mut lines: Vec<String> = lines.map(|(path, line)| line::write(path, line)).collect();
    lines.sort_unstable();
    lines.dedup();
    let lines: String = lines.iter().map(|line| format!("{line}\n")).collect();
    format!("{HEAD}{lines}")
}

#[derive(Default)]
struct Lines(Vec<(Path, Line)>);

impl Lines {
    fn add(&mut self, path: &[String], line: Line) {
        self.0.push((path.to_vec(), line));
    }

    fn client(&mut self, client: &Client) {
        let above = ["client".to_owned()];
        self.add(&above, Line::new(Kind::Client, client.ident.as_str()));
        for environment in &client.environments {
            let path = below(&below(&above, "environments"), &environment.name);
            self.add(&path, Line::new(Kind::Environment, environment.ident.as_str()));
        }
        for server in &client.servers {
            let path = below(&below(&above, "servers"), &server.name);
            self.add(&path, Line::new(Kind::Server, server.ident.as_str()));
        }
        for variable in &client.url_variables {
            let path = below(&below(&above, "variables"), &variable.name);
            let mut line = Line::new(Kind::Variable, variable.ident.as_str());
            if !variable.values.is_empty() {
                line.others.push(("enum".to_owned(), variable.enum_ident.to_string()));
            }
            self.add(&path, line);
            for (ident, value) in &variable.values {
                self.add(&below(&path, value), Line::new(Kind::Value, ident.as_str()));
            }
        }
        for scheme in &client.schemes {
            let path = below(&below(&above, "auth"), &scheme.name);
            self.add(&path, Line::new(Kind::Credentials, scheme.ident.as_str()));
        }
        for header in &client.response_headers {
            let path = below(&below(&above, "response_headers"), &header.name);
            self.add(&path, Line::new(Kind::Header, header.ident.as_str()));
        }
    }

    fn resource(&mut self, resource: &Resource, words: &str) {
        let above = resource.spec_path();
        let words = format!("{words}{}", resource.ident.plain().trim_matches('_'));
        let mut line = Line::new(Kind::Resource, resource.ident.as_str());
        // One that is called after its accessors is known without this.
        let feature = resource.feature.as_ref().filter(|it| **it != default_feature(&words));
        line.others.extend(feature.map(|it| ("feature".to_owned(), it.replace('-', "_"))));
        line.others.push(("struct".to_owned(), resource.type_ident.to_string()));
        self.add(&above, line);
        for operation in &resource.operations {
            self.operation(&below(&above, &operation.name), operation);
        }
        self.former_resources(&resource.former);
        let words = format!("{words}_");
        resource.resources.iter().for_each(|resource| self.resource(resource, &words));
    }

    /// The accessors by which resources were reached before.
    fn former_resources(&mut self, former: &[FormerResource]) {
        for resource in former {
            let path = ["resources".to_owned()].into_iter().chain(resource.path.clone());
            let was: Vec<&str> = resource.accessors.iter().map(Ident::plain).collect();
            let path = below(&below(&path.collect::<Path>(), RENAMED), &was.join("."));
            self.add(&path, Line::new(Kind::Former, resource.ident().as_str()));
        }
    }

    /// The names that something at a path had before, which stay as aliases.
    fn former(&mut self, path: &[String], notes: &Notes) {
        for ident in &notes.renamed_from {
            let path = below(&below(path, RENAMED), ident.plain());
            self.add(&path, Line::new(Kind::Former, ident.as_str()));
        }
    }

    fn operation(&mut self, path: &[String], operation: &Operation) {
        let mut line = Line::new(Kind::Operation, operation.ident.as_str());
        if let Some(arguments) = &operation.arguments {
            line.others.push(("arguments".to_owned(), arguments.to_string()));
        }
        line.others.push(("request".to_owned(), operation.request.to_string()));
        self.add(path, line);
        self.former(path, &operation.notes);
        let mut place = 0;
        for parameter in operation.parameters.iter().filter(|it| it.constant.is_none()) {
            let is_argument = parameter.is_argument();
            let kind = if is_argument { Kind::Argument } else { Kind::Setter };
            let mut line = Line::new(kind, parameter.ident.as_str());
            for (role, name) in [("null", &parameter.null_setter), ("without", &parameter.without)]
            {
                line.others.extend(name.iter().map(|name| (role.to_owned(), name.to_string())));
            }
            place += u32::from(is_argument);
            line.place = is_argument.then_some(place);
            line.presence = parameter.asked;
            let at = operation.declares(path, parameter);
            self.add(&at, line);
            self.former(&at, &parameter.notes);
            if let Some(("parameters", group)) =
                parameter.shared.as_deref().and_then(|shared| shared.split_once('.'))
            {
                let path = ["parameters", group, &parameter.wire].map(str::to_owned);
                self.add(&path, Line::new(Kind::Parameter, parameter.ident.as_str()));
            }
        }
        if let Response::ByStatus(by_status) = &operation.response {
            let path = below(path, "returns");
            self.add(&path, Line::new(Kind::Response, by_status.ident.as_str()));
            for variant in &by_status.variants {
                let path = below(&path, &variant.status.to_string());
                self.add(&path, Line::new(Kind::Status, variant.ident.as_str()));
            }
        }
    }

    fn type_def(&mut self, api: &Api, def: &TypeDef) {
        let kind = match &def.kind {
            TypeKind::Struct(_) => Kind::Struct,
            TypeKind::Enum(_) => Kind::Enum,
            TypeKind::TaggedUnion(_) | TypeKind::ShapeUnion(_) => Kind::Union,
            TypeKind::Alias(_) => Kind::Alias,
        };
        let path = &def.path;
        self.add(path, Line::new(kind, def.ident.as_str()));
        self.former(path, &def.notes);
        for name in &def.also {
            let path = below(&below(path, "also"), name.as_str());
            self.add(&path, Line::new(Kind::Name, name.as_str()));
        }
        match &def.kind {
            TypeKind::Struct(object) => self.object(api, def, object),
            TypeKind::Enum(known) => {
                for value in &known.values {
                    let line = Line::new(Kind::Variant, value.ident.as_str());
                    let at = below(path, &value.wire.text());
                    self.add(&at, line);
                    self.former(&at, &value.notes);
                }
            }
            TypeKind::TaggedUnion(union) => {
                for variant in &union.variants {
                    let mut line = Line::new(Kind::Variant, variant.ident.as_str());
                    // A conversion that the names tell is known without this.
                    if variant.converts && !api.is_identified_by_its_struct(union, variant) {
                        line.others.push(("from".to_owned(), variant.payload.ident.to_string()));
                    }
                    self.add(&below(path, &variant.tag.text()), line);
                }
                for field in &union.common {
                    self.add(&below(path, &field.wire), shown(field));
                }
                if let Some(aggregate) = &union.aggregate {
                    self.aggregate(&below(path, "collect"), aggregate);
                }
            }
            TypeKind::ShapeUnion(union) => {
                for variant in &union.variants {
                    let mut line = Line::new(Kind::Variant, variant.ident.as_str());
                    line.is_boxed = matches!(variant.ty, Type::Boxed(_));
                    self.add(&below(path, &variant.name), line);
                }
            }
            TypeKind::Alias(_) => {}
        }
    }

    fn object(&mut self, api: &Api, def: &TypeDef, object: &Struct) {
        if let Some(arguments) = &object.arguments {
            self.add(&def.path, Line::new(Kind::Arguments, arguments.as_str()));
        }
        let mut place = 0;
        for field in &object.fields {
            let mut line = shown(field);
            line.is_constant = def.usage.request && api.constant(field).is_some();
            if def.usage.request && api.is_argument(field) {
                place += 1;
                line.place = Some(place);
            }
            self.add(&below(&def.path, &field.wire), line);
        }
    }

    fn aggregate(&mut self, path: &[String], aggregate: &Aggregate) {
        self.add(path, Line::new(Kind::Aggregate, aggregate.ident.as_str()));
        for part in &aggregate.parts {
            let path = below(path, part.ident.plain());
            self.add(&path, Line::new(Kind::Part, part.ident.as_str()));
        }
    }
}

/// The line of a field, without its place in a constructor.
fn shown(field: &Field) -> Line {
    let mut line = Line::new(Kind::Field, field.ident.as_str());
    line.presence = field.presence;
    line.is_boxed = matches!(field.ty, Type::Boxed(_));
    line
}
