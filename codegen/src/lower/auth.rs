//! Authentication: the client's schemes, and those that calls use.
//!
//! Environment variables are read only for the schemes that there are; naming others is a mistake.

use std::collections::HashSet;

use super::options::Options;
use super::scope::{Claim, Scope};
use super::{checks, docs};
use crate::api::{Auth, Ident, Scheme, SchemeKind};
use crate::diagnostics::{Diagnostic, Diagnostics, nearest};
use crate::spec::{self, Resource, SchemeKind as SpecKind, Spanned, Spec, Uses};

/// The schemes as they are written: those of `credentials`, or the one in place.
pub(super) fn written(client: &spec::Client) -> &[spec::Scheme] {
    match &client.auth {
        spec::Auth::Scheme(scheme) => std::slice::from_ref(scheme),
        _ => &client.credentials,
    }
}

/// The client's schemes, and those that a call uses by default. Their methods of the builder are
/// claimed in the scope.
pub(super) fn lower(
    spec: &Spec,
    client: &spec::Client,
    (names, scope): (&Options, &mut Scope),
    diagnostics: &mut Diagnostics,
) -> (Vec<Scheme>, Auth) {
    check_env(client, diagnostics);
    let schemes = written(client).iter().zip(&names.schemes).map(|(scheme, ident)| {
        let lowered = lower_scheme(client, scheme, ident, diagnostics);
        let claim = Claim::new(&scheme.name.value, scheme.name.place);
        scope.claim(&lowered.ident, claim.fixed_by("rename one of the schemes"), diagnostics);
        lowered
    });
    let schemes = schemes.collect();
    let auth = match &client.auth {
        spec::Auth::None | spec::Auth::Broken => Auth::none(),
        spec::Auth::Scheme(_) => Auth(vec![vec![0]]),
        spec::Auth::Uses(uses) => lower_uses(client, uses, diagnostics),
    };
    if !matches!(client.auth, spec::Auth::Broken) && !spec.incomplete {
        report_unused(spec, client, diagnostics);
    }
    (schemes, auth)
}

/// The schemes that calls use, by their names.
pub(super) fn lower_uses(
    client: &spec::Client,
    uses: &Uses,
    diagnostics: &mut Diagnostics,
) -> Auth {
    let schemes = written(client);
    let mut index =
        |name: &Spanned<String>| {
            if name.value == "none" {
                let message = "`none` is an alternative of its own";
                diagnostics.push(Diagnostic::new("bad-value", message, name.place).help(
                    "write it beside the schemes that are sent together: `[[key, user], none]`",
                ));
                return None;
            }
            let found = schemes.iter().position(|scheme| scheme.name.value == name.value);
            if found.is_none() && !matches!(client.auth, spec::Auth::Broken) {
                let known = schemes.iter().map(|scheme| scheme.name.value.as_str());
                let help = match (nearest(&name.value, known), schemes) {
                    (Some(near), _) => format!("did you mean `{near}`?"),
                    (None, []) => "write it under the client's `credentials`".to_owned(),
                    (None, [only]) => {
                        format!(
                            "the client has `{}`; write others under its `credentials`",
                            only.name.value
                        )
                    }
                    (None, _) => "write it under the client's `credentials`, or `none`".to_owned(),
                };
                let message = format!("there is no scheme `{}`", name.value);
                diagnostics.push(Diagnostic::new("unknown-type", message, name.place).help(help));
            }
            found
        };
    let auth: Vec<Vec<usize>> =
        uses.iter().map(|names| names.iter().filter_map(&mut index).collect()).collect();
    for (at, names) in uses.iter().enumerate() {
        diagnostics.extend(never_used(uses, at));
        diagnostics.extend(overwritten(schemes, names));
    }
    Auth(auth)
}

/// Reports an alternative that has all schemes of an earlier one, which is complete whenever it is.
/// `none` is used last, wherever it stands.
fn never_used(uses: &Uses, at: usize) -> Option<Diagnostic> {
    let names = &uses[at];
    let has = |name: &Spanned<String>| names.iter().any(|it| it.value == name.value);
    let is_within =
        |earlier: &&Vec<Spanned<String>>| !earlier.is_empty() && earlier.iter().all(has);
    let earlier = uses[..at].iter().find(is_within)?;
    let described = |names: &[Spanned<String>]| {
        let names: Vec<String> = names.iter().map(|it| format!("`{}`", it.value)).collect();
        names.join(" and ")
    };
    let (first, place) = (described(earlier), names.first()?.place);
    let (message, help) = if earlier.len() == names.len() {
        (format!("{first} is there twice"), "take one of the two out")
    } else {
        (
            format!("{first} comes first, and needs less than {}", described(names)),
            "write this alternative in front",
        )
    };
    let note = ("the alternative in front", earlier.first()?.place);
    Some(Diagnostic::new("bad-value", message, place).note(note.0, note.1).help(help))
}

/// Reports a scheme that is sent in the place of another one of the same alternative.
fn overwritten(schemes: &[spec::Scheme], names: &[Spanned<String>]) -> Option<Diagnostic> {
    let mut carriers: Vec<(String, &Spanned<String>)> = Vec::new();
    for name in names {
        let scheme = schemes.iter().find(|scheme| scheme.name.value == name.value)?;
        let carrier = match scheme.kind.as_ref()? {
            SpecKind::Bearer | SpecKind::Basic => "header authorization".to_owned(),
            SpecKind::Header(header) => format!("header {}", header.value.to_ascii_lowercase()),
            SpecKind::Query(parameter) => format!("query {}", parameter.value),
        };
        if let Some((_, first)) = carriers.iter().find(|(known, _)| *known == carrier) {
            let (message, help) = if first.value == name.value {
                (format!("`{}` is listed twice", name.value), "take one of the two out")
            } else {
                (
                    format!("`{}` and `{}` are sent in the same place", first.value, name.value),
                    "a request has room for one of them: make them two alternatives",
                )
            };
            return Some(
                Diagnostic::new("bad-value", message, name.place)
                    .note("the other one", first.place)
                    .help(help),
            );
        }
        carriers.push((carrier, name));
    }
    None
}

fn lower_scheme(
    client: &spec::Client,
    scheme: &spec::Scheme,
    ident: &Ident,
    diagnostics: &mut Diagnostics,
) -> Scheme {
    let spec::Scheme { name, docs, kind, prefix, env, username_env, password_env } = scheme;
    let is_in_place = matches!(client.auth, spec::Auth::Scheme(_));
    let (env, username_env, password_env) = match is_in_place {
        true => (&client.env.api_key, &client.env.username, &client.env.password),
        false => (env, username_env, password_env),
    };
    let mut mistake = |message: String, place, help: &str| {
        diagnostics.push(Diagnostic::new("bad-value", message, place).help(help));
    };
    let is_basic = matches!(kind, Some(spec::SchemeKind::Basic));
    let others = if is_basic { [env, &Vec::new()] } else { [username_env, password_env] };
    if let Some(first) = others.into_iter().flatten().next()
        && !is_in_place
        && kind.is_some()
    {
        let (message, help) = match is_basic {
            true => ("`basic` has no key", "write `username_env` and `password_env`"),
            false => ("only `basic` has a user name and a password", "write `env`"),
        };
        mistake(message.to_owned(), first.place, help);
    }
    if let Some(prefix) = prefix {
        if !matches!(kind, Some(spec::SchemeKind::Header(_)) | None) {
            let help = "take it out, or write `header: Authorization` beside it";
            mistake("only a key in a header has a `prefix`".to_owned(), prefix.place, help);
        } else if !prefix.value.chars().all(|letter| matches!(letter, ' '..='~')) {
            let help = "write printable ASCII, such as `\"Token \"`";
            mistake("a header cannot carry this `prefix`".to_owned(), prefix.place, help);
        }
    }
    if name.value == "none" {
        mistake("`none` stands for no scheme".to_owned(), name.place, "choose another name");
    }
    let texts = |values: &[Spanned<String>]| values.iter().map(|it| it.value.clone()).collect();
    let variables = texts(env);
    for variable in [env, username_env, password_env].into_iter().flatten() {
        diagnostics.extend(checks::variable(variable).filter(|_| !is_in_place));
    }
    let kind = match kind {
        Some(spec::SchemeKind::Header(name)) => {
            diagnostics.extend(checks::credential_header(&name.value, name.place));
            let prefix = prefix.as_ref().map_or(String::new(), |prefix| prefix.value.clone());
            SchemeKind::Header { name: name.value.clone(), prefix, variables }
        }
        Some(spec::SchemeKind::Query(name)) => {
            SchemeKind::Query { name: name.value.clone(), variables }
        }
        Some(spec::SchemeKind::Basic) => SchemeKind::Basic {
            username_variables: texts(username_env),
            password_variables: texts(password_env),
        },
        Some(spec::SchemeKind::Bearer) | None => SchemeKind::Bearer { variables },
    };
    let docs = docs::of(docs.as_ref());
    Scheme { name: name.value.clone(), ident: ident.clone(), docs, kind }
}

/// Checks `env`, of which only the scheme in place reads credentials.
fn check_env(client: &spec::Client, diagnostics: &mut Diagnostics) {
    let env = &client.env;
    let kind = match &client.auth {
        spec::Auth::Scheme(scheme) => scheme.kind.as_ref(),
        _ => None,
    };
    let is_broken = matches!(client.auth, spec::Auth::Broken);
    let basic = is_broken || matches!(kind, Some(spec::SchemeKind::Basic));
    let key = is_broken || kind.is_some_and(|kind| !matches!(kind, spec::SchemeKind::Basic));
    let lists = [
        ("api_key", &env.api_key, key, "`bearer`, `{header: …}` or `{query: …}`"),
        ("username", &env.username, basic, "`basic`"),
        ("password", &env.password, basic, "`basic`"),
    ];
    for (what, variables, read, with) in lists {
        for variable in variables {
            diagnostics.extend(checks::variable(variable));
        }
        if let Some(first) = variables.first()
            && !read
        {
            let help = match client.credentials.as_slice() {
                [] => format!("take it out, or set the client's `auth` to {with}"),
                _ => "write it as `env` of the scheme under `credentials`".to_owned(),
            };
            let message = format!("`{what}` is never read with this `auth`");
            diagnostics.push(Diagnostic::new("bad-value", message, first.place).help(help));
        }
    }
}

/// Reports the schemes that no call uses.
fn report_unused(spec: &Spec, client: &spec::Client, diagnostics: &mut Diagnostics) {
    let mut used = HashSet::new();
    if let spec::Auth::Uses(uses) = &client.auth {
        add(uses, &mut used);
    }
    for resource in &spec.resources {
        add_uses(resource, &mut used);
    }
    let is_known = |name: &str| client.credentials.iter().any(|scheme| scheme.name.value == name);
    if used.iter().any(|name| !is_known(name)) {
        // A misspelt name may mean any of them.
        return;
    }
    for scheme in &client.credentials {
        let name = scheme.name.value.as_str();
        if name != "none" && !used.contains(name) {
            let message = format!("no call uses the scheme `{}`", scheme.name.value);
            diagnostics.push(
                Diagnostic::new("unused-type", message, scheme.name.place)
                    .help("name it in the client's `auth` or in an operation's, or take it out"),
            );
        }
    }
}

fn add_uses<'s>(resource: &'s Resource, used: &mut HashSet<&'s str>) {
    let own = resource.operations.iter().filter_map(|operation| operation.auth.as_ref());
    own.for_each(|uses| add(uses, used));
    resource.resources.iter().for_each(|below| add_uses(below, used));
}

fn add<'s>(uses: &'s Uses, used: &mut HashSet<&'s str>) {
    used.extend(uses.iter().flatten().map(|name| name.value.as_str()));
}
