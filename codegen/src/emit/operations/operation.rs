//! Operations: the method that starts a request, the type of the request, and its setters.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::api::{
    Api, Body, BodyShape, Docs, Encoding, Ident, Location, Operation, Parameter, Presence,
    Resource, Response, Type,
};
use crate::emit::rust::argument::{Argument, argument, is_converted, spelled_item};
use crate::emit::rust::lint;
use crate::emit::rust::scalar::import;
use crate::emit::rust::tokens::Scope;
use crate::emit::rust::{docs, readable};

/// What a resource's file imports for its operations.
pub(in crate::emit) fn imports(api: &Api, resource: &Resource) -> TokenStream {
    let mut runtime = BTreeSet::from(["Client"]);
    let (mut map, mut types, mut pagination, mut duration) = (false, false, false, false);
    for operation in &resource.operations {
        runtime.extend(["Request", "response"]);
        duration |= operation.timeout.is_some();
        pagination |= matches!(operation.response, Response::Pages { .. });
        let returned = operation.response.ty();
        let given = operation.parameters.iter().filter(|parameter| parameter.constant.is_none());
        let taken = given.clone().filter(|parameter| match parameter.presence {
            Presence::Required => operation.arguments.is_none(),
            Presence::Nullable => false,
            Presence::Optional | Presence::OptionalNullable => true,
        });
        if taken.clone().any(|parameter| is_converted(api, &parameter.ty, Scope::Crate)) {
            runtime.insert("argument");
        }
        let items = taken.filter_map(|parameter| spelled_item(api, &parameter.ty));
        for ty in given.map(|parameter| &parameter.ty).chain(returned).chain(items) {
            ty.walk(&mut |ty| {
                runtime.extend(import(ty));
                map |= matches!(ty, Type::Map(_));
                types |= matches!(ty, Type::Named(_));
            });
        }
    }
    let map = map.then(|| {
        quote!(
            use std::collections::BTreeMap;
        )
    });
    let duration = duration.then(|| {
        quote!(
            use std::time::Duration;
        )
    });
    // The macro that gives a request its options names the module.
    let module = (!resource.operations.is_empty()).then(|| quote!(self,));
    let runtime = runtime.into_iter().map(Ident::new);
    let pagination = pagination.then(|| {
        quote!(
            use crate::pagination;
        )
    });
    let types = types.then(|| {
        quote!(
            use crate::types;
        )
    });
    quote! {
        #map
        #duration
        #pagination
        use crate::runtime::{#module #(#runtime),*};
        #types
    }
}

/// Whether a resource's operations name a type that is deprecated.
pub(in crate::emit) fn name_deprecated(api: &Api, resource: &Resource) -> bool {
    let mut found = false;
    for ty in spelled(resource) {
        ty.walk(&mut |ty| {
            if let Type::Named(reference) = ty {
                found |= api.type_def(reference).notes.deprecated.is_some();
            }
        });
    }
    found
}

/// Every type that is spelled in a resource's file.
pub(in crate::emit) fn spelled(resource: &Resource) -> impl Iterator<Item = &Type> {
    resource.operations.iter().flat_map(|operation| {
        let given = operation.parameters.iter().map(|parameter| &parameter.ty);
        given.chain(operation.response.ty())
    })
}

/// The method on the resource.
pub(in crate::emit) fn method(api: &Api, operation: &Operation) -> TokenStream {
    let Operation {
        ident,
        request,
        notes,
        method,
        path,
        arguments,
        // `method_docs`.
        name: _,
        status: _,
        errors: _,
        // `steps`.
        body: _,
        idempotent: _,
        timeout: _,
        // `items`.
        parameters: _,
        response: _,
    } = operation;
    let docs = method_docs(api, operation);
    let deprecated = docs::deprecated(notes);
    let allow = lint::allow_for_method(ident);
    let asked: Vec<&Parameter> = operation.arguments().collect();
    let allow_arguments = match arguments {
        Some(_) => None,
        None => lint::allow_for_arguments(asked.iter().map(|parameter| &parameter.ident)),
    };
    let arguments = match arguments {
        Some(arguments) => quote!(required: #arguments),
        None => {
            let arguments = asked.iter().map(|parameter| {
                let (ident, ty) = (&parameter.ident, required_type(api, parameter));
                quote!(#ident: #ty)
            });
            quote!(#(#arguments),*)
        }
    };
    let steps = steps(api, operation);
    let verb = Ident::new(method.as_str().to_lowercase());
    let path = path.to_string();
    quote! {
        #docs
        #deprecated
        #allow
        #allow_arguments
        pub fn #ident(&self, #arguments) -> #request {
            #request { request: self.client.#verb(#path) #steps }
        }
    }
}

/// What is said of the operation, then what it is in HTTP's words.
fn method_docs(api: &Api, operation: &Operation) -> Docs {
    let what = docs::or(&docs::with_values(&operation.notes), || {
        format!("The {} operation.", docs::code(&operation.name))
    });
    let call = docs::code(&format!("{} {}", operation.method.as_str(), operation.path));
    let status = operation.status.map(|status| format!(" → {status}")).unwrap_or_default();
    let errors: Vec<String> = operation
        .errors
        .iter()
        .map(|(status, ty)| format!("{status} carries [`{ty}`](crate::types::{ty})", ty = ty.ident))
        .collect();
    let errors = match errors.as_slice() {
        [] => String::new(),
        errors => format!("Errors: {}.", errors.join("; ")),
    };
    let arguments: Vec<String> = match operation.arguments {
        Some(_) => Vec::new(),
        None => operation.arguments().filter_map(described_argument).collect(),
    };
    let returns = format!("Returns {}.", readable::response(api, &operation.response));
    docs::paragraphs([
        what.as_str(),
        &arguments.join("\n"),
        &format!("{call}{status}"),
        &optional(operation),
        &returns,
        &errors,
    ])
}

/// The setters of the request, which rustdoc shows on the page of its type.
fn optional(operation: &Operation) -> String {
    let setters = operation.parameters.iter().filter(|parameter| parameter.presence.is_optional());
    let setters: Vec<String> =
        setters.flat_map(setter_calls).map(|call| format!("`{call}`")).collect();
    match setters.as_slice() {
        [] => String::new(),
        setters => format!("Optional, set on [`{}`]: {}.", operation.request, setters.join(", ")),
    }
}

/// How an optional parameter is set: to a value, and to null where that is something else.
pub(in crate::emit) fn setter_calls(parameter: &Parameter) -> impl Iterator<Item = String> {
    let null = parameter.null_setter.as_ref().map(|null| format!(".{}()", null.plain()));
    [format!(".{}(..)", parameter.ident.plain())].into_iter().chain(null)
}

fn described_argument(parameter: &Parameter) -> Option<String> {
    let summary = docs::with_values(&parameter.notes).summary();
    (!summary.is_empty()).then(|| format!("- `{}`: {summary}", parameter.ident.plain()))
}

fn required_type(api: &Api, parameter: &Parameter) -> TokenStream {
    match parameter.presence {
        Presence::Nullable => {
            let ty = parameter.ty.spell(Scope::Crate);
            quote!(Option<#ty>)
        }
        _ => argument(api, &parameter.ty, &parameter.ident, Scope::Crate).ty,
    }
}

/// The chain behind `Request::new`: what is sent, and how.
fn steps(api: &Api, operation: &Operation) -> TokenStream {
    let is_sent = operation.body_parameters().any(|parameter| !parameter.presence.is_optional());
    let body = operation.body.filter(|_| !is_sent).and_then(empty);
    let idempotent = operation.idempotent.then(|| quote!(.idempotent()));
    let timeout = operation.timeout.map(|timeout| {
        let timeout = duration(timeout);
        quote!(.with_timeout(#timeout))
    });
    let parameters =
        operation.parameters.iter().filter(|parameter| !parameter.presence.is_optional()).map(
            |parameter| step(operation, parameter, &required_value(api, operation, parameter)),
        );
    quote!(#(#parameters)* #body #idempotent #timeout)
}

/// The step of a body that nothing is given for but what may be left out.
fn empty(Body { encoding, shape }: Body) -> Option<TokenStream> {
    match (encoding, shape) {
        (Encoding::Json, BodyShape::Members) => Some(quote!(.with_body())),
        (Encoding::Json, BodyShape::Whole) => None,
    }
}

fn required_value(api: &Api, operation: &Operation, parameter: &Parameter) -> TokenStream {
    let ident = &parameter.ident;
    if let Some(constant) = &parameter.constant {
        return quote!(#constant);
    }
    if operation.arguments.is_some() {
        return quote!(required.#ident);
    }
    match parameter.presence {
        Presence::Nullable => quote!(#ident),
        _ => taken(argument(api, &parameter.ty, ident, Scope::Crate), ident),
    }
}

/// What is sent of an argument.
fn taken(argument: Argument, ident: &Ident) -> TokenStream {
    argument.value.unwrap_or_else(|| quote!(#ident))
}

fn step(operation: &Operation, parameter: &Parameter, value: &TokenStream) -> TokenStream {
    let wire = &parameter.wire;
    match parameter.location {
        Location::Path if operation.path.holds_segments(wire) => {
            quote!(.with_path_segments(#wire, #value))
        }
        Location::Path => quote!(.with_path(#wire, #value)),
        Location::Query => quote!(.with_query(#wire, #value)),
        Location::Header => quote!(.with_header(#wire, #value)),
        Location::Body => {
            let Body { encoding, shape } = operation.body.expect("a body has what goes into it");
            match (encoding, shape) {
                (Encoding::Json, BodyShape::Members) => quote!(.with_member(#wire, #value)),
                (Encoding::Json, BodyShape::Whole) => quote!(.with_json(#value)),
            }
        }
    }
}

/// A duration in the largest unit that tells it exactly.
pub(in crate::emit) fn duration(duration: std::time::Duration) -> TokenStream {
    if duration.subsec_nanos() == 0 {
        let seconds = Literal::u64_unsuffixed(duration.as_secs());
        quote!(Duration::from_secs(#seconds))
    } else {
        let millis = u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
        let millis = Literal::u64_unsuffixed(millis);
        quote!(Duration::from_millis(#millis))
    }
}

/// What stands beside the resource's struct for one operation: the type of its request, with the setters before the
/// options that the runtime gives to all requests, as rustdoc keeps their order.
pub(in crate::emit) fn items(api: &Api, resource: &Resource, operation: &Operation) -> TokenStream {
    let request = &operation.request;
    let method = format!("[`{}::{}`]", resource.type_ident, operation.ident.plain());
    let docs = format!(" A call of {method}: `.await` sends it.");
    let (response, kind) = response(api, &operation.response);
    let arguments = arguments(operation, &method);
    let setters: Vec<TokenStream> = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.presence.is_optional())
        .map(|parameter| setter(api, operation, parameter))
        .collect();
    let setters = (!setters.is_empty()).then(|| quote!(impl #request { #(#setters)* }));
    quote! {
        #[doc = #docs]
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is awaited"]
        pub struct #request {
            request: Request<#response>,
        }
        #setters
        runtime::request!(#request -> #kind);
        #arguments
    }
}

/// The kind of a response: as a type of the runtime, and as the runtime's macro takes it.
fn response(api: &Api, response: &Response) -> (TokenStream, TokenStream) {
    match response {
        Response::Empty => (quote!(response::Empty), quote!(Empty)),
        Response::Text => (quote!(response::Text), quote!(Text)),
        Response::Binary => (quote!(response::Binary), quote!(Binary)),
        Response::Value(ty) => {
            let ty = ty.spell(Scope::Crate);
            (quote!(response::Value<#ty>), quote!(Value(#ty)))
        }
        Response::Events(ty) => {
            let ty = ty.spell(Scope::Crate);
            (quote!(response::Events<#ty>), quote!(Events(#ty)))
        }
        Response::Pages { scheme, item } => {
            let (scheme, item) = (&api.schemes[*scheme].ident, item.spell(Scope::Crate));
            (
                quote!(response::Pages<#item, pagination::#scheme>),
                quote!(Pages(#item, pagination::#scheme)),
            )
        }
    }
}

/// The struct that names the required parameters where there are many.
fn arguments(operation: &Operation, method: &str) -> Option<TokenStream> {
    let ident = operation.arguments.as_ref()?;
    let docs = format!(" What {method} requires.");
    let fields = operation.arguments().map(|parameter| {
        let ident = &parameter.ident;
        let docs = parameter_docs(operation, parameter);
        let ty = parameter.ty.spell(Scope::Crate);
        let ty = match parameter.presence {
            Presence::Nullable => quote!(Option<#ty>),
            _ => ty,
        };
        quote! { #docs pub #ident: #ty, }
    });
    Some(quote! {
        #[doc = #docs]
        #[derive(Clone, Debug)]
        pub struct #ident {
            #(#fields)*
        }
    })
}

fn parameter_docs(operation: &Operation, parameter: &Parameter) -> Docs {
    docs::or(&docs::with_values(&parameter.notes), || {
        let place = match parameter.location {
            Location::Path if operation.path.holds_segments(&parameter.wire) => {
                "path parameter, which may hold slashes"
            }
            Location::Path => "path parameter",
            Location::Query => "query parameter",
            Location::Header => "header",
            Location::Body if operation.is_whole_body(parameter) => return "The body.".into(),
            Location::Body => "member of the body",
        };
        format!("The {} {place}.", docs::code(&parameter.wire))
    })
}

fn setter(api: &Api, operation: &Operation, parameter: &Parameter) -> TokenStream {
    let Parameter {
        wire,
        ident,
        null_setter,
        notes,
        ty,
        // `parameter_docs` and `step`.
        location: _,
        // What is always sent or asked for has no setter.
        presence: _,
        constant: _,
        shared: _,
    } = parameter;
    let docs = parameter_docs(operation, parameter);
    let deprecated = docs::deprecated(notes);
    let allow = lint::allow_for_setter(ident);
    let allow_argument = lint::allow_for_arguments([ident]);
    let argument = argument(api, ty, ident, Scope::Crate);
    let ty = argument.ty.clone();
    let step = step(operation, parameter, &taken(argument, ident));
    let null = null_setter.as_ref().map(|null| {
        let docs = format!(
            " Sends {} as null, which is not the same as leaving it out.",
            docs::code(wire)
        );
        let step = self::step(operation, parameter, &quote!(()));
        quote! {
            #[doc = #docs]
            #deprecated
            pub fn #null(self) -> Self {
                self #step
            }
        }
    });
    quote! {
        #docs
        #deprecated
        #allow
        #allow_argument
        pub fn #ident(self, #ident: #ty) -> Self {
            self #step
        }

        #null
    }
}
