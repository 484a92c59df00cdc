//! Samples as Rust: expressions for arguments.

use super::{DEEPEST, MOST, literal};
use crate::api::{
    Api, Enum, EnumValue, Field, Ident, Literal, Notes, Operation, Parameter, Presence, Scalar,
    Struct, Type, TypeKind,
};
use crate::emit::rust::readable;
use crate::emit::rust::scalar::{Sample, rust};

/// Expressions for the arguments of an operation's method.
pub(super) struct Arguments {
    /// The expressions.
    pub(super) values: Vec<String>,
    /// The types of the values that are left to the reader, because the expressions would be too
    /// large. They are named by `variable`.
    pub(super) open: Vec<String>,
}

/// The name of a value that is left to the reader.
pub(super) fn variable(number: usize) -> String {
    format!("value_{}", number + 1)
}

/// The arguments of an operation's method.
pub(super) fn arguments(api: &Api, operation: &Operation) -> Arguments {
    let mut maker = Maker::new(api);
    let values: Vec<String> = match &operation.arguments {
        None => operation.arguments().map(|it| maker.parameter(it)).collect(),
        Some(ident) => {
            let fields = operation.arguments().map(|it| {
                let value = match it.asked {
                    Presence::Nullable => "None".to_owned(),
                    _ => maker.noted(&it.notes, &it.ty, &it.ident, false),
                };
                format!("{}: {value}", it.ident)
            });
            let fields: Vec<String> = fields.collect();
            vec![format!("{ident} {{ {} }}", fields.join(", "))]
        }
    };
    let open = maker.open.iter().map(|index| format!("types::{}", api.types[*index].ident));
    Arguments { values, open: open.collect() }
}

/// The value of a parameter, if it is short enough for an introduction.
pub(in crate::emit) fn short(api: &Api, parameter: &Parameter) -> Option<String> {
    let is_short = match api.resolve(&parameter.ty) {
        _ if parameter.asked == Presence::Nullable => true,
        Type::Array(item) => match api.resolve(item) {
            Type::File => true,
            Type::Scalar(scalar) => matches!(rust(*scalar).sample, Sample::Name),
            _ => false,
        },
        Type::Scalar(scalar) => !matches!(rust(*scalar).sample, Sample::None),
        Type::File => true,
        Type::Named(reference) => match &api.type_def(reference).kind {
            // What is of several types has no literal that would do for it.
            TypeKind::Enum(known) => known.scalar != Scalar::Unknown && !known.values.is_empty(),
            _ => false,
        },
        Type::Tuple(_) | Type::Map(_) | Type::Nullable(_) | Type::Boxed(_) | Type::Broken => false,
    };
    is_short.then(|| {
        let mut maker = Maker::new(api);
        match maker.parameter(parameter) {
            given if given.len() <= SHORT => given,
            _ => maker.generous(&parameter.ty, &parameter.ident),
        }
    })
}

/// The longest example that an introduction shows.
const SHORT: usize = 24;

struct Maker<'a> {
    api: &'a Api,
    /// The types that the value is within.
    within: Vec<usize>,
    /// The number of values of types of the API so far.
    made: usize,
    /// The types of values that are left to the reader.
    open: Vec<usize>,
}

impl<'a> Maker<'a> {
    fn new(api: &'a Api) -> Self {
        Self { api, within: Vec::new(), made: 0, open: Vec::new() }
    }

    fn parameter(&mut self, parameter: &'a Parameter) -> String {
        match parameter.asked {
            Presence::Nullable => "None".to_owned(),
            _ => self.noted(&parameter.notes, &parameter.ty, &parameter.ident, true),
        }
    }

    /// The value that notes give, or else one of the type.
    fn noted(&mut self, notes: &Notes, ty: &'a Type, ident: &Ident, is_generous: bool) -> String {
        match literal::given(self.api, notes, ty, ident, is_generous) {
            Some(value) => value,
            None if is_generous => self.generous(ty, ident),
            None => self.exact(ty, ident),
        }
    }

    /// A value where whatever converts into the type is taken.
    fn generous(&mut self, ty: &'a Type, ident: &Ident) -> String {
        let api = self.api;
        match api.resolve(ty) {
            Type::Array(item) if self.ends_at(item) => format!("Vec::<{}>::new()", spelled(item)),
            Type::Array(item) => match api.resolve(item) {
                Type::Scalar(scalar) if matches!(rust(*scalar).sample, Sample::Name) => {
                    format!("[{:?}]", ident.plain().trim_end_matches('s'))
                }
                Type::Map(_) | Type::Array(_) => format!("[{}]", self.exact(item, ident)),
                item => format!("[{}]", self.generous(item, ident)),
            },
            Type::Map(value) if self.ends_at(value) => {
                format!("std::collections::BTreeMap::<String, {}>::new()", spelled(value))
            }
            Type::Map(value) => format!("[(\"key\".to_owned(), {})]", self.exact(value, ident)),
            Type::Boxed(inner) => self.exact(inner, ident),
            Type::Scalar(scalar) => match rust(*scalar).sample {
                Sample::Name => format!("{:?}", ident.plain()),
                Sample::Text(text) => format!("{text:?}"),
                Sample::Literal(value) => value.to_owned(),
                Sample::None => self.exact(ty, ident),
            },
            Type::Named(reference) => match &api.type_def(reference).kind {
                TypeKind::Enum(known) if known.scalar != Scalar::Unknown => first(known)
                    .map_or_else(
                        || self.exact(ty, ident),
                        |value| match &value.wire {
                            Literal::String(text) => format!("{text:?}"),
                            Literal::Integer(number) => format!("{number}_i64"),
                            Literal::Boolean(value) => value.to_string(),
                        },
                    ),
                _ => self.exact(ty, ident),
            },
            Type::File | Type::Tuple(_) | Type::Nullable(_) | Type::Broken => self.exact(ty, ident),
        }
    }

    /// A value of the type itself.
    fn exact(&mut self, ty: &'a Type, ident: &Ident) -> String {
        let api = self.api;
        match api.resolve(ty) {
            Type::Scalar(scalar) => match rust(*scalar).sample {
                Sample::Name => format!("{:?}.to_owned()", ident.plain()),
                Sample::Text(text) => format!("{text:?}.into()"),
                Sample::Literal(value) if rust(*scalar).converts => format!("{value}.into()"),
                Sample::Literal(value) => value.to_owned(),
                Sample::None => format!("{}::Json::null()", api.package.ident.plain()),
            },
            Type::File => {
                format!("{}::Upload::from_path(\"report.pdf\")", api.package.ident.plain())
            }
            Type::Array(item) if self.ends_at(item) => "Vec::new()".to_owned(),
            Type::Array(item) => format!("vec![{}]", self.exact(item, ident)),
            Type::Map(value) if self.ends_at(value) => {
                "std::collections::BTreeMap::new()".to_owned()
            }
            Type::Map(value) => {
                format!("[(\"key\".to_owned(), {})].into()", self.exact(value, ident))
            }
            Type::Tuple(elements) => {
                let elements: Vec<String> =
                    elements.iter().map(|element| self.exact(element, ident)).collect();
                match elements.as_slice() {
                    [one] => format!("({one},)"),
                    elements => format!("({})", elements.join(", ")),
                }
            }
            Type::Nullable(_) | Type::Broken => "None".to_owned(),
            Type::Boxed(inner) => format!("Box::new({})", self.exact(inner, ident)),
            Type::Named(reference) => self.named(reference.index, ident),
        }
    }

    /// A value of a type of the API.
    fn named(&mut self, index: usize, ident: &Ident) -> String {
        let def = &self.api.types[index];
        if self.is_full() && matches!(def.kind, TypeKind::Struct(_)) {
            let known = self.open.iter().position(|it| *it == index);
            let number = known.unwrap_or_else(|| {
                self.open.push(index);
                self.open.len() - 1
            });
            return format!("{}.clone()", variable(number));
        }
        self.made += 1;
        self.within.push(index);
        let name = format!("types::{}", def.ident);
        let value = match &def.kind {
            TypeKind::Struct(object) => self.constructed(&name, object),
            TypeKind::Enum(known) => match first(known) {
                Some(value) => format!("{name}::{}", value.ident),
                None => format!("{name}::from(\"\")"),
            },
            TypeKind::TaggedUnion(union) => {
                let least = current(
                    &union.variants,
                    |it| &it.notes,
                    |it| !self.within.contains(&it.payload.index),
                );
                match least {
                    Some(variant) => {
                        let payload = self.named(variant.payload.index, ident);
                        format!("{name}::{}({payload})", variant.ident)
                    }
                    None => unreachable!("a union has variants"),
                }
            }
            TypeKind::ShapeUnion(union) => {
                let least = current(&union.variants, |it| &it.notes, |it| !self.is_within(&it.ty));
                match least {
                    Some(variant) => {
                        let held = self.exact(&variant.ty, ident);
                        format!("{name}::{}({held})", variant.ident)
                    }
                    None => unreachable!("a union has variants"),
                }
            }
            TypeKind::Alias(target) => self.exact(target, ident),
        };
        self.within.pop();
        value
    }

    /// The call of a constructor.
    fn constructed(&mut self, name: &str, object: &'a Struct) -> String {
        let api = self.api;
        let asked: Vec<&Field> =
            object.fields.iter().filter(|field| api.is_argument(field)).collect();
        let nullable = |field: &Field| field.asked != Presence::Required;
        let Some(arguments) = &object.arguments else {
            let values = asked.into_iter().map(|field| match nullable(field) {
                true => "None".to_owned(),
                false => self.noted(&field.notes, &field.ty, &field.ident, true),
            });
            let values: Vec<String> = values.collect();
            return format!("{name}::new({})", values.join(", "));
        };
        let values = asked.into_iter().map(|field| {
            let value = match nullable(field) {
                true => "None".to_owned(),
                false => self.noted(&field.notes, &field.ty, &field.ident, false),
            };
            format!("{}: {value}", field.ident)
        });
        let values: Vec<String> = values.collect();
        format!("{name}::new(types::{arguments} {{ {} }})", values.join(", "))
    }

    /// Whether the value is as large or as deep as one may be.
    fn is_full(&self) -> bool {
        self.made >= MOST || self.within.len() >= DEEPEST
    }

    /// Whether a list or a map of this type is empty.
    fn ends_at(&self, ty: &Type) -> bool {
        let is_short = matches!(self.api.resolve(ty), Type::Scalar(_) | Type::File);
        self.is_within(ty) || (self.is_full() && !is_short)
    }

    /// Whether a type leads straight back to one that the value is within.
    fn is_within(&self, ty: &Type) -> bool {
        let mut is_within = false;
        self.api
            .resolve(ty)
            .for_each_reference(&mut |index| is_within |= self.within.contains(&index));
        is_within
    }
}

/// The first variant that a value can end with, and that is not deprecated if there is one.
fn current<V>(
    variants: &[V],
    notes: impl Fn(&V) -> &Notes,
    is_end: impl Fn(&V) -> bool,
) -> Option<&V> {
    let ends = || variants.iter().filter(|it| is_end(it));
    let current = ends().find(|it| notes(it).deprecated.is_none());
    current.or_else(|| ends().next()).or(variants.first())
}

/// The value of an enum to show.
fn first(known: &Enum) -> Option<&EnumValue> {
    let current = known.values.iter().find(|value| value.notes.deprecated.is_none());
    current.or(known.values.first())
}

/// A type as code outside of the module of types names it.
fn spelled(ty: &Type) -> String {
    match ty {
        Type::Named(reference) => format!("types::{}", reference.ident),
        other => readable::ty(other),
    }
}
