//! Operations: one HTTP call each, with its parameters, its body and its response.
//!
//! Whatever is wrong in one, all of it is lowered, so that what it uses counts as used.

mod bodies;
mod encoding;
mod examples;
mod pagination;
mod parameters;
mod response;
mod schemes;
mod template;
mod template_text;

pub(super) use pagination::used_schemes;
pub(super) use parameters::Group;
pub(super) use schemes::Scheme;

use std::collections::HashMap;

use super::names::{self, Role};
use super::scope::{Claim, Scope};
use super::state::Lowering;
use super::types::Owner;
use super::{auth, docs, renamed, servers};
use crate::api::{
    Auth, ErrorType, Ident, Location, Method, Notes, Operation, Parameter, Response, Template,
};
use crate::diagnostics::{Diagnostic, Place};
use crate::spec::{self, BodyContent, Spanned};
use parameters::Gathered;

/// More arguments than this are named in a struct: clippy's limit of seven, less `self`.
pub(super) const MOST_ARGUMENTS: usize = 6;

/// The definitions that operations share.
pub(super) struct Shared<'s> {
    pub(super) groups: HashMap<&'s str, Group<'s>>,
    pub(super) schemes: HashMap<&'s str, Scheme>,
    /// The types of error bodies of every operation.
    pub(super) errors: Vec<ErrorType>,
    /// The first operation of each method and path, with what is sent and given there.
    seen: HashMap<(Method, Template), Vec<(String, Place)>>,
}

/// The names of one resource.
pub(super) struct Names {
    /// Its operations and the accessors of resources below it.
    pub(super) methods: Scope,
    /// Its struct and what stands beside it.
    pub(super) items: Scope,
}

/// The beginning of the names of types that are written in place in an operation.
pub(super) fn stem(resource: &str, operation: &str) -> String {
    names::join(&[names::stem(resource), names::stem(operation)])
}

impl<'s> Lowering<'s, '_> {
    /// Lowers the definitions that operations share.
    pub(super) fn lower_shared(&mut self) -> Shared<'s> {
        let groups = self.lower_groups();
        let schemes = self.lower_schemes();
        let client = self.spec.client.as_ref();
        let errors = client.map_or(&[][..], |client| &client.errors);
        Shared { groups, schemes, errors: self.lower_errors(errors), seen: HashMap::new() }
    }

    /// One operation of a resource of this name, which is called so itself and has this path in
    /// the lock. What is written in place in it has this owner.
    pub(super) fn lower_operation(
        &mut self,
        operation: &'s spec::Operation,
        ident: Ident,
        (resource, owner, locked): (&str, &Owner, &[String]),
        scopes: &mut Names,
        shared: &mut Shared<'s>,
    ) -> Operation {
        let name = &operation.name;
        let first = self.types.len();
        let mut gathered = Gathered::new();
        self.gather_path(operation, owner, &mut gathered);
        self.gather_query(operation, owner, shared, &mut gathered);
        let words = names::camel(ident.plain());
        let renamed_from =
            renamed::former(Role::Method, &operation.notes, &ident, self.diagnostics);
        let locked = self.released.operation_path(locked, &renamed_from);
        let response =
            self.lower_response(operation, &words, (owner, &locked), shared, &mut gathered);
        self.check_example(operation, &response, shared);
        self.check_brackets(&gathered, Location::Query, "a query");
        self.gather_headers(operation, owner, shared, &mut gathered);
        let accept = self.lower_accept(operation, &gathered);
        self.check_auth(operation, &gathered);
        let body = self.gather_body(operation, owner, &mut gathered);
        let body = self.paginate_body(operation, body, shared, &mut gathered);
        let parameters = gathered.in_order(&self.released, &locked, self.diagnostics);
        let request = Ident::new(format!("{words}Request"));
        let asked = parameters.iter().filter(|parameter| parameter.is_argument());
        let arguments =
            (asked.count() > MOST_ARGUMENTS).then(|| Ident::new(format!("{words}Arguments")));
        let claim = Claim::new(&name.value, name.place);
        // One collision is one mistake, even if it leads to more.
        if scopes.methods.claim(&ident, claim.clone(), self.diagnostics)
            && scopes.items.claim_derived(&request, claim.clone(), self.diagnostics)
        {
            let by_status = match &response {
                Response::ByStatus(by_status) => Some(&by_status.ident),
                _ => None,
            };
            let mut others = [arguments.as_ref(), by_status].into_iter().flatten();
            others.all(|it| scopes.items.claim_derived(it, claim.clone(), self.diagnostics));
        }
        let before: Vec<String> =
            operation.notes.renamed_from.iter().map(|it| stem(resource, &it.value)).collect();
        self.types.rename_in_place(first, &owner.prefix, &before);
        let lowered = Operation {
            name: name.value.clone(),
            ident,
            request,
            notes: Notes { renamed_from, ..docs::notes(&operation.notes) },
            method: method(operation.method.as_ref().map(|method| method.value)),
            path: template::lower_template(operation),
            parameters,
            arguments,
            body,
            accept,
            response,
            status: operation.status.as_ref().map(|status| status.value),
            errors: self.merge_errors(&operation.errors, shared),
            idempotent: operation.idempotent,
            server: self.lower_server(operation),
            auth: self.lower_auth(operation),
            timeout: operation.timeout.as_ref().map(|timeout| timeout.value),
        };
        self.check_operation(operation);
        self.check_duplicate(operation, &lowered, shared);
        lowered
    }

    /// The server that the operation goes to.
    fn lower_server(&mut self, operation: &spec::Operation) -> Option<usize> {
        let (name, client) = (operation.server.as_ref()?, self.spec.client.as_ref()?);
        servers::find(client, name, self.diagnostics)
    }

    /// The operation's own schemes of authentication.
    fn lower_auth(&mut self, operation: &'s spec::Operation) -> Option<Auth> {
        let (uses, client) = (operation.auth.as_ref()?, self.spec.client.as_ref()?);
        Some(auth::lower_uses(client, uses, self.diagnostics))
    }

    fn check_operation(&mut self, operation: &spec::Operation) {
        if let Some(status) = &operation.status
            && !(200..300).contains(&status.value)
        {
            self.report(
                Diagnostic::new(
                    "bad-value",
                    format!("{} is not a success status", status.value),
                    status.place,
                )
                .help("`status` is 200 to 299; bodies of other statuses are typed under `errors`"),
            );
        }
        if let (Some(status), spec::Response::ByStatus { place, .. }) =
            (&operation.status, &operation.response)
        {
            let message = "`returns` has the statuses of success already";
            self.report(
                Diagnostic::new("conflicting-keys", message, status.place)
                    .note("they are here", *place)
                    .help("take `status` out"),
            );
        }
        let place = match &operation.body {
            Some(spec::Body { content: BodyContent::Broken, .. }) | None => return,
            Some(spec::Body { place, .. }) => *place,
        };
        if let Some(Spanned { value, .. }) = &operation.method
            && matches!(value, spec::Method::Get | spec::Method::Head)
        {
            let method = method(Some(*value)).as_str();
            self.report(
                Diagnostic::new("bad-value", format!("{method} sends no body"), place)
                    .help("move the members to `query`, or use POST"),
            );
        }
    }

    /// Two operations may share method and path (the response of one is a stream, that of the other
    /// is not), but two that do not differ at all are one written twice.
    fn check_duplicate(
        &mut self,
        operation: &'s spec::Operation,
        lowered: &Operation,
        shared: &mut Shared<'s>,
    ) {
        let (Some(_), Some(template)) = (&operation.method, &operation.template) else {
            return;
        };
        let call = lowered.call();
        let key = (lowered.method, lowered.path.clone());
        let there = shared.seen.entry(key).or_default();
        if let Some((_, first)) = there.iter().find(|(other, _)| *other == call) {
            let (method, path) = (lowered.method.as_str(), &template.value);
            self.diagnostics.push(
                Diagnostic::new(
                    "duplicate-key",
                    format!(
                        "`{method} {path}` is there twice, with the same parameters and response"
                    ),
                    template.place,
                )
                .note("the other operation", *first)
                .help("take one of the two out"),
            );
        } else {
            there.push((call, template.place));
        }
    }
}

impl Operation {
    /// Writes what is sent and given, as one text.
    fn call(&self) -> String {
        let sent = self.parameters.iter().map(|parameter| {
            let Parameter { wire, location, ty, presence, sent_default, constant, .. } = parameter;
            (wire, location, ty, presence, sent_default, constant)
        });
        let sent: Vec<_> = sent.collect();
        let Self { server, body, accept, response, .. } = self;
        format!("{server:?} {sent:?} {body:?} {accept:?} {response:?}")
    }
}

fn method(method: Option<spec::Method>) -> Method {
    match method {
        Some(spec::Method::Get) | None => Method::Get,
        Some(spec::Method::Post) => Method::Post,
        Some(spec::Method::Put) => Method::Put,
        Some(spec::Method::Patch) => Method::Patch,
        Some(spec::Method::Delete) => Method::Delete,
        Some(spec::Method::Head) => Method::Head,
    }
}
