//! How calls prove who makes them.

use std::collections::HashMap;

use super::Origin;
use crate::diagnostics::Place;
use crate::import::losses::{Grade, Losses, Owner};
use crate::import::model::{Member, Operation};
use crate::lower::credential_header;
use crate::lower::names::snake;
use crate::yaml::Node;

/// The schemes of a document that the spec can hold.
#[derive(Debug, Default)]
pub(in crate::import) struct Credentials {
    /// By the names of the spec, in the document's order.
    pub(in crate::import) schemes: Vec<(String, Scheme)>,
    /// The alternatives of the client.
    pub(in crate::import) auth: Vec<Vec<String>>,
    /// An operation names one of the schemes.
    pub(in crate::import) is_named: bool,
}

/// A scheme.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::import) struct Scheme {
    pub(in crate::import) kind: SchemeKind,
    pub(in crate::import) docs: Option<String>,
    place: Place,
}

#[derive(Clone, Debug, PartialEq)]
pub(in crate::import) enum SchemeKind {
    Bearer,
    Basic,
    Header(String),
    Query(String),
}

/// Reads the schemes, and which of them the client and each operation use.
pub(in crate::import) fn credentials(
    root: &Node,
    operations: &mut [Operation],
    origins: &HashMap<usize, Origin<'_>>,
    losses: &mut Losses,
) -> Credentials {
    let listed = root.get("components").and_then(|all| all.get("securitySchemes"));
    let mut names: HashMap<&str, Option<String>> = HashMap::new();
    let mut schemes: Vec<(String, Scheme)> = Vec::new();
    for (name, node) in listed.map_or(&[][..], Node::entries) {
        // One may be another one.
        let other = node.get("$ref").and_then(Node::text).and_then(|link| link.rsplit('/').next());
        let node = other.and_then(|other| listed?.get(other)).unwrap_or(node);
        let scheme = scheme(node, losses);
        let ours = scheme.map(|scheme| {
            // Two schemes that are sent alike are one.
            if let Some((known, _)) = schemes.iter().find(|(_, known)| known.kind == scheme.kind) {
                return known.clone();
            }
            let ours = snake(&name.value);
            schemes.push((ours.clone(), scheme));
            ours
        });
        names.insert(&name.value, ours);
    }
    let mut uses: HashMap<Vec<Vec<String>>, usize> = HashMap::new();
    let read = |node, losses: &mut Losses| alternatives(node, &names, &schemes, losses);
    let mut shared = root.get("security").map(|node| read(node, losses));
    for operation in operations.iter_mut() {
        let own = origins.get(&operation.number).and_then(|origin| origin.node.get("security"));
        losses.enter(Owner::Operation(operation.number));
        let alternatives = own.map(|node| read(node, losses)).or_else(|| shared.clone());
        *uses.entry(alternatives.clone().unwrap_or_default()).or_default() += 1;
        operation.auth = Some(alternatives.unwrap_or_default());
    }
    losses.enter(Owner::Document);
    let is_said =
        shared.is_some() || origins.values().any(|origin| origin.node.get("security").is_some());
    if let Some((_, first)) = schemes.first().filter(|_| !is_said) {
        // Documents that describe credentials and forget to say where they are needed.
        let reason = "schemes that no `security` names: a call sends any of them, or none";
        losses.push_at(first.place, Grade::Fact, reason);
        let mut any: Vec<Vec<String>> =
            schemes.iter().map(|(name, _)| vec![name.clone()]).collect();
        any.push(Vec::new());
        for operation in operations.iter_mut() {
            operation.auth = Some(any.clone());
        }
        shared = Some(any);
    }
    let mut most: Vec<_> = uses.into_iter().filter(|(auth, _)| !auth.is_empty()).collect();
    most.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    let auth = shared.filter(|auth| !auth.is_empty());
    let auth = auth.or_else(|| most.into_iter().next().map(|(auth, _)| auth)).unwrap_or_default();
    let mut used: Vec<String> = auth.iter().flatten().cloned().collect();
    let mut is_named = false;
    for operation in operations.iter_mut() {
        retain_others(operation, &schemes, losses);
        if operation.auth.as_ref() == Some(&auth) {
            operation.auth = None;
        }
        let own = operation.auth.iter().flatten().flatten();
        is_named |= own.clone().next().is_some();
        used.extend(own.cloned());
    }
    for (_, scheme) in schemes.extract_if(.., |(name, _)| !used.contains(name)) {
        losses.push_at(scheme.place, Grade::Fact, "scheme that no operation uses");
    }
    Credentials { schemes, auth, is_named }
}

/// Takes the parameters out that repeat a credential of the call.
fn retain_others(operation: &mut Operation, schemes: &[(String, Scheme)], losses: &mut Losses) {
    let used = operation.auth.iter().flatten().flatten();
    let used = used.filter_map(|used| schemes.iter().find(|(name, _)| name == used));
    let kinds: Vec<&SchemeKind> = used.map(|(_, scheme)| &scheme.kind).collect();
    losses.enter(Owner::Operation(operation.number));
    let mut retain = |members: &mut Vec<Member>, is_sent: &dyn Fn(&Member) -> bool| {
        for member in members.extract_if(.., |member| is_sent(member)) {
            let reason = format!("`{}`, a credential that the client sends", member.name);
            losses.push_at(member.place, Grade::Fact, reason);
        }
    };
    retain(&mut operation.query, &|member| {
        kinds.iter().any(|kind| matches!(kind, SchemeKind::Query(name) if *name == member.name))
    });
    retain(&mut operation.headers, &|member| {
        kinds.iter().any(|kind| {
            matches!(kind, SchemeKind::Header(name) if name.eq_ignore_ascii_case(&member.name))
        })
    });
    losses.enter(Owner::Document);
}

fn scheme(node: &Node, losses: &mut Losses) -> Option<Scheme> {
    const KEYS: &[&str] =
        &["type", "description", "name", "in", "scheme", "flows", "openIdConnectUrl"];
    let text = |key| node.get(key).and_then(Node::text);
    losses.check_keys(node, KEYS);
    let docs = text("description").map(str::to_owned);
    let kind = match (text("type")?, text("in"), text("scheme").map(str::to_ascii_lowercase)) {
        ("http", _, Some(scheme)) if scheme == "basic" => SchemeKind::Basic,
        ("http", _, Some(scheme)) if scheme == "bearer" => SchemeKind::Bearer,
        ("oauth2" | "openIdConnect", ..) => {
            losses.push(node, Grade::Fact, "flows of OAuth; the caller gets a token and gives it");
            SchemeKind::Bearer
        }
        ("apiKey", Some("header"), _) => match text("name")? {
            // What is called an API key in this header is a bearer token in practice.
            name if name.eq_ignore_ascii_case("authorization") => SchemeKind::Bearer,
            name => match credential_header(name, node.place) {
                Some(mistake) => {
                    losses.push(node, Grade::Fact, format!("scheme: {}", mistake.message));
                    return None;
                }
                None => SchemeKind::Header(name.to_owned()),
            },
        },
        ("apiKey", Some("query"), _) => SchemeKind::Query(text("name")?.to_owned()),
        (kind, place, scheme) => {
            let reason = match (kind, place, text("name"), scheme) {
                ("apiKey", Some("cookie"), Some(name), _) => {
                    format!("credential in cookie `{name}`")
                }
                ("http", _, _, Some(scheme)) => format!("authentication of scheme `{scheme}`"),
                _ => format!("authentication of type `{kind}`"),
            };
            losses.push(node, Grade::Fact, reason);
            return None;
        }
    };
    Some(Scheme { kind, docs, place: node.place })
}

/// Returns the alternatives of a `security`; an empty one is `none`.
fn alternatives(
    node: &Node,
    names: &HashMap<&str, Option<String>>,
    schemes: &[(String, Scheme)],
    losses: &mut Losses,
) -> Vec<Vec<String>> {
    let mut all: Vec<Vec<String>> = Vec::new();
    for alternative in node.items() {
        let mut sent = Vec::new();
        let mut known = true;
        for (name, scopes) in alternative.entries() {
            match names.get(name.value.as_str()) {
                Some(Some(ours)) if !sent.contains(ours) => sent.push(ours.clone()),
                Some(Some(_)) => {}
                Some(None) => known = false,
                None => {
                    known = false;
                    losses.push(scopes, Grade::Fact, format!("unknown scheme `{}`", name.value));
                }
            }
        }
        if !known {
            continue;
        }
        // A request has one `Authorization`: the schemes that are sent there are alternatives.
        let is_there = |name: &&String| {
            let scheme = schemes.iter().find(|(known, _)| known == *name);
            scheme.is_some_and(|(_, it)| matches!(it.kind, SchemeKind::Bearer | SchemeKind::Basic))
        };
        let (there, elsewhere): (Vec<&String>, Vec<&String>) = sent.iter().partition(is_there);
        let sent = match there[..] {
            [_, _, ..] => {
                losses.push(
                    alternative,
                    Grade::Fact,
                    "schemes together that are sent in the same header",
                );
                there
                    .iter()
                    .map(|name| {
                        elsewhere.iter().chain([name]).map(|name| (*name).clone()).collect()
                    })
                    .collect()
            }
            _ => vec![sent],
        };
        for sent in sent {
            if !all.contains(&sent) {
                all.push(sent);
            }
        }
    }
    // An alternative that needs more than another one is never chosen.
    let smaller = all.clone();
    all.retain(|one| {
        let is_chosen = !smaller.iter().any(|other| {
            !other.is_empty()
                && other.len() < one.len()
                && other.iter().all(|name| one.contains(name))
        });
        if !is_chosen {
            let reason = format!("`{}` together, of which fewer are enough", one.join("`, `"));
            losses.push(node, Grade::Fact, reason);
        }
        is_chosen
    });
    if all.iter().all(Vec::is_empty) { Vec::new() } else { all }
}
