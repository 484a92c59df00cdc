//! Operations: the method that starts a request, the type of the request, and its setters.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{by_status, described, former};
use crate::api::{
    Auth, Body, BodyShape, ByStatus, Docs, Encoding, Ident, Location, Operation, Parameter,
    Presence, Resource, Response, Style, Type,
};
use crate::emit::rust::argument::{Argument, argument};
use crate::emit::rust::docs;
use crate::emit::rust::lint;
use crate::emit::rust::record::{PublicField, Record};
use crate::emit::rust::scope::Scope;
use crate::emit::rust::tokens::duration;
use crate::emit::sample::call::Place;
use crate::origin::{Key, mark};

/// The method on the resource.
pub(in crate::emit) fn method(
    scope: &Scope<'_>,
    place: &Place<'_>,
    operation: &Operation,
) -> TokenStream {
    let Operation {
        ident,
        request,
        notes,
        method,
        path,
        arguments,
        // `described`.
        name: _,
        status: _,
        errors: _,
        // `steps`.
        body: _,
        accept: _,
        idempotent: _,
        server: _,
        auth: _,
        timeout: _,
        // `items`.
        parameters: _,
        response: _,
    } = operation;
    let docs = described::method(scope.api, place, operation);
    let deprecated = docs::deprecated(notes);
    let allow = lint::allow_for_method(ident);
    let allow_arguments = match arguments {
        Some(_) => None,
        None => lint::allow_for_arguments(operation.arguments().map(|it| &it.ident)),
    };
    let signature = signature(scope, operation);
    let steps = steps(scope, operation);
    let method = Ident::new(method.as_str().to_lowercase());
    let path = path.to_string();
    let method = quote! {
        #docs
        #deprecated
        #allow
        #allow_arguments
        #signature {
            #request { request: self.client.#method(#path) #steps }
        }
    };
    let former = former::methods(scope, place.resource, operation);
    let method = mark(operation, method);
    quote!(#method #former)
}

/// The signature of the method on the resource.
pub(in crate::emit) fn signature(scope: &Scope<'_>, operation: &Operation) -> TokenStream {
    signature_of(scope, operation, &operation.ident)
}

/// The signature of the method by a name.
pub(super) fn signature_of(scope: &Scope<'_>, operation: &Operation, ident: &Ident) -> TokenStream {
    let request = &operation.request;
    let arguments = match &operation.arguments {
        Some(arguments) => quote!(required: #arguments),
        None => {
            let arguments = operation.arguments().map(|parameter| {
                let (ident, ty) = (&parameter.ident, required_type(scope, parameter));
                mark(parameter, quote!(#ident: #ty))
            });
            quote!(#(#arguments),*)
        }
    };
    quote!(pub fn #ident(&self, #arguments) -> #request)
}

fn required_type(scope: &Scope<'_>, parameter: &Parameter) -> TokenStream {
    match parameter.asked {
        Presence::Nullable => {
            let ty = parameter.ty.spell(scope);
            quote!(Option<#ty>)
        }
        _ => argument(scope, &parameter.ty, &parameter.ident).ty,
    }
}

/// The chain behind `Request::new`: what is sent, and how.
fn steps(scope: &Scope<'_>, operation: &Operation) -> TokenStream {
    let body = operation.body.and_then(|body| declared(operation, body));
    let idempotent = operation.idempotent.then(|| quote!(.idempotent()));
    let server = operation.server.map(|server| {
        let server = Literal::usize_unsuffixed(server);
        quote!(.with_server(#server))
    });
    let auth = operation.auth.as_ref().map(|auth| {
        let auth = alternatives(auth);
        quote!(.with_auth(#auth))
    });
    let timeout = operation.timeout.map(|timeout| {
        let timeout = duration(scope, timeout);
        quote!(.with_timeout(#timeout))
    });
    let parameters = operation.parameters.iter().filter(|it| it.is_always_sent());
    let parameters = parameters.map(|parameter| {
        let value = match &parameter.sent_default {
            Some(default) => quote!(#default),
            None => required_value(scope, operation, parameter),
        };
        mark(parameter, step(scope, operation, parameter, &value))
    });
    let accept = operation.accept.as_ref().map(|accept| quote!(.with_header("Accept", #accept)));
    quote!(#(#parameters)* #accept #body #idempotent #server #auth #timeout)
}

/// The step that makes a body what it is, where the steps of its members and its type do not.
fn declared(operation: &Operation, Body { encoding, shape }: Body) -> Option<TokenStream> {
    let is_sent = operation.body_parameters().any(Parameter::is_always_sent);
    match (encoding, shape) {
        (Encoding::Form, BodyShape::Whole) if !is_sent => Some(quote!(.with_optional_form())),
        (Encoding::Multipart, BodyShape::Whole) if !is_sent => {
            Some(quote!(.with_optional_multipart()))
        }
        (Encoding::Json, BodyShape::Members) => (!is_sent).then(|| quote!(.with_body())),
        (Encoding::Form, BodyShape::Members) => Some(quote!(.with_form())),
        (Encoding::Multipart, BodyShape::Members) => Some(quote!(.with_multipart())),
        (Encoding::Bytes | Encoding::Text | Encoding::Lines, _) | (_, BodyShape::Whole) => None,
    }
}

fn required_value(scope: &Scope<'_>, operation: &Operation, parameter: &Parameter) -> TokenStream {
    let ident = &parameter.ident;
    if let Some(constant) = &parameter.constant {
        return quote!(#constant);
    }
    if operation.arguments.is_some() {
        return quote!(required.#ident);
    }
    match parameter.asked {
        Presence::Nullable => quote!(#ident),
        _ => taken(argument(scope, &parameter.ty, ident), ident),
    }
}

/// The value that is sent for an argument.
fn taken(argument: Argument, ident: &Ident) -> TokenStream {
    argument.value.unwrap_or_else(|| quote!(#ident))
}

fn step(
    scope: &Scope<'_>,
    operation: &Operation,
    parameter: &Parameter,
    value: &TokenStream,
) -> TokenStream {
    let wire = &parameter.wire;
    match parameter.location {
        Location::Path if operation.path.holds_segments(wire) => {
            quote!(.with_path_segments(#wire, #value))
        }
        Location::Path => quote!(.with_path(#wire, #value)),
        Location::Query => match style(scope, parameter.style) {
            None => quote!(.with_query(#wire, #value)),
            Some(style) => quote!(.with_query_style(#wire, #style, #value)),
        },
        Location::Header => match parameter.style {
            Style::Comma => quote!(.with_header_list(#wire, #value)),
            _ => quote!(.with_header(#wire, #value)),
        },
        Location::Body => {
            let Body { encoding, shape } = operation.body.expect("a body has what goes into it");
            match (encoding, shape) {
                (Encoding::Multipart, BodyShape::Members) if is_file(&parameter.ty) => {
                    match (&parameter.ty, parameter.asked) {
                        (Type::File, Presence::Required | Presence::Optional) => {
                            quote!(.with_files(#wire, [#value]))
                        }
                        _ => quote!(.with_files(#wire, #value)),
                    }
                }
                (_, BodyShape::Members) => quote!(.with_member(#wire, #value)),
                (Encoding::Json, BodyShape::Whole) => quote!(.with_json(#value)),
                (Encoding::Form, BodyShape::Whole) => quote!(.with_form().with_json(#value)),
                (Encoding::Multipart, BodyShape::Whole) => {
                    quote!(.with_multipart().with_json(#value))
                }
                (Encoding::Bytes, BodyShape::Whole) => {
                    quote!(.with_upload(#value, "application/octet-stream"))
                }
                (Encoding::Text, BodyShape::Whole) => {
                    quote!(.with_text(#value))
                }
                (Encoding::Lines, BodyShape::Whole) => quote!(.with_json_lines(#value)),
            }
        }
    }
}

/// Whether a parameter is a file or a list of files.
fn is_file(ty: &Type) -> bool {
    match ty {
        Type::File => true,
        Type::Array(item) => is_file(item),
        _ => false,
    }
}

/// The style of a parameter of a query, unless it is the one that parameters have by default.
fn style(scope: &Scope<'_>, style: Style) -> Option<TokenStream> {
    let style = match style {
        Style::Repeat => return None,
        Style::Brackets => quote!(Style::Brackets),
        Style::Comma => quote!(Style::Comma),
        Style::Space => quote!(Style::Space),
        Style::Pipe => quote!(Style::Pipe),
        Style::Json => quote!(Style::Json),
    };
    scope.uses("crate::runtime::Style");
    Some(style)
}

/// The request with an optional parameter, in a method of the operation's type. Of the steps, only
/// those that are options of all requests are methods of that type too.
fn set(
    scope: &Scope<'_>,
    operation: &Operation,
    parameter: &Parameter,
    value: &TokenStream,
) -> TokenStream {
    let step = step(scope, operation, parameter, value);
    let is_option = match operation.body.map(|body| body.encoding) {
        _ if parameter.style != Style::default() => false,
        _ if parameter.location != Location::Body => true,
        Some(Encoding::Form | Encoding::Multipart) => {
            !operation.is_whole_body(parameter) && !is_file(&parameter.ty)
        }
        Some(Encoding::Bytes | Encoding::Text | Encoding::Lines) => false,
        Some(Encoding::Json) | None => true,
    };
    match is_option {
        true => quote!(self #step),
        false => quote!(Self { request: self.request #step }),
    }
}

/// The schemes of calls, as the runtime takes them.
pub(in crate::emit) fn alternatives(auth: &Auth) -> TokenStream {
    let alternatives = auth.0.iter().map(|schemes| {
        let schemes = schemes.iter().map(|index| Literal::usize_unsuffixed(*index));
        quote!(&[#(#schemes),*])
    });
    quote!(&[#(#alternatives),*])
}

/// The items beside the resource's struct for one operation: the type of its request, with the
/// setters before the options that the runtime gives to all requests, as rustdoc keeps their order.
pub(in crate::emit) fn items(
    scope: &Scope<'_>,
    resource: &Resource,
    operation: &Operation,
) -> TokenStream {
    let request = &operation.request;
    let method = format!("[`{}::{}`]", resource.type_ident, operation.ident.plain());
    let docs = format!(" The request of {method}. `.await` sends it.");
    let (response, kind) = response(scope, &operation.response);
    let arguments = arguments(scope, operation, &method);
    let by_status = match &operation.response {
        Response::ByStatus(by_status) => Some(by_status::items(scope, by_status, &method)),
        _ => None,
    };
    let setters: Vec<TokenStream> = operation
        .parameters
        .iter()
        .filter(|it| it.has_setter() || it.null_setter.is_some() || it.without.is_some())
        .map(|parameter| mark(parameter, setter(scope, operation, parameter)))
        .collect();
    let setters = (!setters.is_empty()).then(|| quote!(impl #request { #(#setters)* }));
    scope.uses("crate::runtime::{self, Request, response}");
    let items = quote! {
        #[doc = #docs]
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is awaited"]
        pub struct #request {
            request: Request<#response>,
        }
        #setters
        runtime::request!(#request -> #kind);
        #by_status
        #arguments
    };
    let (items, former) = (mark(operation, items), former::types(operation));
    quote!(#items #former)
}

/// The kind of a response: as a type of the runtime, and as the runtime's macro takes it.
fn response(scope: &Scope<'_>, response: &Response) -> (TokenStream, TokenStream) {
    match response {
        Response::Empty => (quote!(response::Empty), quote!(Empty)),
        Response::Text => (quote!(response::Text), quote!(Text)),
        Response::Binary => (quote!(response::Binary), quote!(Binary)),
        Response::Value(ty) => {
            let ty = ty.spell(scope);
            (quote!(response::Value<#ty>), quote!(Value(#ty)))
        }
        Response::Events(ty) => {
            let ty = ty.spell(scope);
            (quote!(response::Events<#ty>), quote!(Events(#ty)))
        }
        Response::TextEvents => (quote!(response::TextEvents), quote!(TextEvents)),
        Response::Lines(ty) => {
            let ty = ty.spell(scope);
            (quote!(response::JsonLines<#ty>), quote!(JsonLines(#ty)))
        }
        Response::Pages { scheme, item } => {
            let (scheme, item) = (&scope.api.schemes[*scheme].ident, item.spell(scope));
            scope.uses("crate::pagination");
            (
                quote!(response::Pages<#item, pagination::#scheme>),
                quote!(Pages(#item, pagination::#scheme)),
            )
        }
        Response::ByStatus(ByStatus { ident, variants: _ }) => {
            (quote!(#ident), quote!(ByStatus(#ident)))
        }
    }
}

/// The struct that names the required parameters where there are many.
fn arguments(scope: &Scope<'_>, operation: &Operation, method: &str) -> Option<TokenStream> {
    let ident = operation.arguments.as_ref()?;
    let docs = format!(" The required arguments of {method}.");
    let fields = operation.arguments().map(|parameter| {
        let docs = parameter_docs(operation, parameter);
        let ty = parameter.ty.spell(scope);
        let ty = match parameter.asked {
            Presence::Nullable => quote!(Option<#ty>),
            _ => ty,
        };
        PublicField {
            ident: parameter.ident.clone(),
            attributes: quote!(#docs),
            ty,
            notes: &parameter.notes,
            about: Some(Key::of(parameter)),
        }
    });
    let (attributes, fields) = (quote!(#[doc = #docs]), fields.collect());
    Some(Record { attributes, is_open: false, derives: &[], ident, fields }.emit(scope))
}

fn parameter_docs(operation: &Operation, parameter: &Parameter) -> Docs {
    let default = match parameter.sent_default {
        Some(_) => "The default is sent where no other value is given.",
        None => "",
    };
    let docs = docs::of(&parameter.notes, || {
        let body = operation.body.map_or("body", |body| body.encoding.noun());
        let place = match parameter.location {
            Location::Path if operation.path.holds_segments(&parameter.wire) => {
                "path parameter, which may hold slashes"
            }
            Location::Path => "path parameter",
            Location::Query => "query parameter",
            Location::Header => "header",
            Location::Body if operation.is_whole_body(parameter) => {
                return format!("The {body}.");
            }
            Location::Body => &format!("member of the {body}"),
        };
        format!("The {} {place}.", docs::code(&parameter.wire))
    });
    let nulls =
        if parameter.leaves_out_nulls() { "Items that are `None` are not sent." } else { "" };
    docs::paragraphs([docs.as_str(), default, nulls])
}

fn setter(scope: &Scope<'_>, operation: &Operation, parameter: &Parameter) -> TokenStream {
    let Parameter {
        wire,
        ident,
        null_setter,
        without,
        notes,
        ty,
        // `parameter_docs` and `step`.
        location: _,
        style: _,
        // `steps` and `parameter_docs`.
        sent_default: _,
        // What is always sent or asked for has no setter.
        presence: _,
        asked: _,
        constant: _,
        shared: _,
    } = parameter;
    let deprecated = docs::deprecated(notes);
    let value = parameter.has_setter().then(|| {
        let docs = parameter_docs(operation, parameter);
        let allow = lint::allow_for_setter(ident);
        let allow_argument = lint::allow_for_arguments([ident]);
        let argument = argument(scope, ty, ident);
        let ty = argument.ty.clone();
        let set = set(scope, operation, parameter, &taken(argument, ident));
        quote! {
            #docs
            #deprecated
            #allow
            #allow_argument
            pub fn #ident(self, #ident: #ty) -> Self {
                #set
            }
        }
    });
    let without = without.as_ref().map(|without| {
        let docs = format!(" Leaves {} out.", docs::code(wire));
        let step = leave_out(operation, parameter);
        quote! {
            #[doc = #docs]
            #deprecated
            pub fn #without(self) -> Self {
                #step
            }
        }
    });
    let null = null_setter.as_ref().map(|null| {
        let null_value = operation.body.map_or("null", |body| body.encoding.null());
        let docs = format!(
            " Sends {} as {null_value}, which is not the same as leaving it out.",
            docs::code(wire)
        );
        let set = self::set(scope, operation, parameter, &quote!(()));
        quote! {
            #[doc = #docs]
            #deprecated
            pub fn #null(self) -> Self {
                #set
            }
        }
    });
    let former = parameter.has_setter().then(|| {
        let ty = argument(scope, ty, ident).ty;
        former::setters(scope, operation, parameter, &ty)
    });
    quote! {
        #value

        #null
        #former

        #without
    }
}

/// The request without an argument that need not be sent.
fn leave_out(operation: &Operation, parameter: &Parameter) -> TokenStream {
    let wire = &parameter.wire;
    match parameter.location {
        Location::Query => quote!(self.without_query(#wire)),
        Location::Header => quote!(self.without_header(#wire)),
        // A path is never without what is in it.
        Location::Path => quote!(self),
        Location::Body if operation.is_whole_body(parameter) => {
            quote!(Self { request: self.request.without_body() })
        }
        Location::Body => quote!(Self { request: self.request.without_member(#wire) }),
    }
}
