//! Pages by their members: where the items are, and what tells which page is next.

use super::words::{
    AFTER, HAS_MORE, IDS, INNER, ITEMS, LINKS, NEXT, NEXT_LINK, NEXT_URL, NO_ITEMS, TOTAL,
    TOTAL_PAGES,
};
use super::{DOT, Scheme};
use crate::import::components::{Components, behind, members};
use crate::import::losses::{Grade, Losses};
use crate::import::model::{Base, Kind, Member, Type};
use crate::lower::names::snake;

/// A page that is an object.
pub(super) struct Page<'c> {
    members: &'c [Member],
    /// The path of the items.
    pub(super) items: String,
    pub(super) item: Type,
    /// The member that holds the items and more, if that is not the page itself.
    holder: Option<&'c Member>,
    components: &'c Components,
}

/// The parameter that a page is asked for with, by its key.
pub(super) type Request = (&'static str, String);

/// The keys of a response, with their paths.
pub(super) type Response = Vec<(&'static str, String)>;

/// Whether a member, which has these beside it, is one that is looked for.
type Sort = fn(&Member, &[Member], &Components) -> bool;

impl<'c> Page<'c> {
    pub(super) fn of(ty: &'c Type, components: &'c Components) -> Option<Self> {
        let page = members(ty, components)?;
        if let Some((items, item)) = items(page, components) {
            return Some(Self { members: page, items, item, holder: None, components });
        }
        let mut holders = page.iter().filter_map(|holder| {
            let (items, item) = items(members(&holder.ty, components)?, components)?;
            Some((holder, items, item))
        });
        let (holder, items, item) = holders.next().filter(|_| holders.next().is_none())?;
        let items = format!("{}.{items}", in_path(&holder.name));
        Some(Self { members: page, items, item, holder: Some(holder), components })
    }

    /// Returns how the page tells which is next, or how it is counted.
    pub(super) fn next(
        &self,
        token: Option<String>,
        counted: Option<Request>,
    ) -> Option<(Option<Request>, Response)> {
        if let Some(url) = self.path(NEXT_LINK, is_url) {
            return Some((None, vec![("next_url", url)]));
        }
        let has_more = self.path(HAS_MORE, is_flag).map(|path| ("has_more", path));
        if let Some(token) = &token {
            let own = snake(token);
            // The id of the last item is set on the last page, too: then `has_more` ends it.
            let is_next =
                |path: &String| has_more.is_some() || !path.to_ascii_lowercase().contains("last");
            let next = self.path(NEXT, is_token).or_else(|| self.inner(&[&own], is_token));
            if let Some(next) = next.filter(is_next) {
                let response = [("next", next)].into_iter().chain(has_more).collect();
                return Some((Some(("token", token.clone())), response));
            }
        }
        let url = self.path(NEXT_URL, is_url).map(|path| vec![("next_url", path)]);
        match (token, counted, url) {
            // A number by itself does not lead to a page that also has a token.
            (Some(_), _, Some(url)) | (None, None, Some(url)) => Some((None, url)),
            (_, Some(counted), _) => {
                let pages = self.path(TOTAL_PAGES, is_count).filter(|_| counted.0 == "page");
                let pages = pages.map(|path| ("total_pages", path));
                Some((Some(counted), has_more.into_iter().chain(pages).collect()))
            }
            (Some(token), None, None) => {
                let id = item_id(&token, &self.item, self.components)?;
                Some((Some(("token", token)), vec![("item_id", id), has_more?]))
            }
            (None, None, None) => None,
        }
    }

    /// Returns the path of the number of all items.
    pub(super) fn total(&self) -> Option<String> {
        self.path(TOTAL, is_count)
    }

    /// Returns the path of a member of the page, or of what tells about it.
    fn path(&self, names: &[&str], sort: Sort) -> Option<String> {
        self.among(self.members, names, sort).or_else(|| self.inner(names, sort))
    }

    /// Returns the path of a member of what tells about the page.
    fn inner(&self, names: &[&str], sort: Sort) -> Option<String> {
        let further = INNER.iter().filter_map(|inner| named(self.members, inner));
        further.chain(self.holder).find_map(|outer| {
            let within = members(&outer.ty, self.components)?;
            let deeper = || {
                INNER.iter().find_map(|deeper| {
                    let member = named(within, deeper)?;
                    let within = members(&member.ty, self.components)?;
                    Some(format!("{}.{}", in_path(&member.name), self.among(within, names, sort)?))
                })
            };
            let path = self.among(within, names, sort).or_else(deeper)?;
            Some(format!("{}.{path}", in_path(&outer.name)))
        })
    }

    fn among(&self, members: &[Member], names: &[&str], sort: Sort) -> Option<String> {
        names.iter().find_map(|name| {
            let found = named(members, name)?;
            sort(found, members, self.components).then(|| in_path(&found.name))
        })
    }
}

/// Returns the member of an item that a token is, if its name says that it is one.
pub(super) fn item_id(token: &str, item: &Type, components: &Components) -> Option<String> {
    let members = members(item, components).filter(|_| AFTER.contains(&&*snake(token)))?;
    let id = IDS.iter().find_map(|name| members.iter().find(|member| member.name == *name))?;
    is_string(&id.ty, components).then(|| id.name.clone())
}

/// Records the members of a page that its scheme does not read.
pub(super) fn lose_others(
    ty: &Type,
    scheme: &Scheme,
    components: &Components,
    losses: &mut Losses,
) {
    let paths = scheme.response.iter().map(|(_, path)| path.trim_end_matches('?'));
    let paths: Vec<&str> = paths.collect();
    lose_members(ty, &paths, components, losses);
}

/// Records the members that none of these paths leads to or through.
fn lose_members(ty: &Type, paths: &[&str], components: &Components, losses: &mut Losses) {
    for member in members(ty, components).unwrap_or_default() {
        let name = in_path(&member.name);
        let rests = paths.iter().filter_map(|path| path.strip_prefix(name.as_str()));
        let rests: Vec<&str> = rests.collect();
        if rests.contains(&"") {
            continue;
        }
        let within: Vec<&str> = rests.iter().filter_map(|rest| rest.strip_prefix('.')).collect();
        if within.is_empty() {
            let reason = format!("member `{}` of a page", member.name);
            losses.push_at(member.place, Grade::Fact, reason);
        } else {
            lose_members(&member.ty, &within, components, losses);
        }
    }
}

/// Returns the item of a page that is a list.
pub(super) fn bare(ty: &Type, components: &Components) -> Option<Type> {
    match &behind(ty, components).base {
        Base::Array(item) if !item.nullable => Some((**item).clone()),
        _ => None,
    }
}

/// Returns the member that holds the items: the only list, or the one with the commonest name.
fn items(members: &[Member], components: &Components) -> Option<(String, Type)> {
    let lists: Vec<(&Member, Type)> = members
        .iter()
        .filter(|member| !NO_ITEMS.contains(&member.name.as_str()))
        .filter_map(|member| Some((member, bare(&member.ty, components)?)))
        .collect();
    let found = match &lists[..] {
        [] => return None,
        [one] => one,
        _ => ITEMS.iter().find_map(|name| lists.iter().find(|(member, _)| member.name == *name))?,
    };
    let mark = if found.0.optional { "?" } else { "" };
    Some((format!("{}{mark}", in_path(&found.0.name)), found.1.clone()))
}

/// Returns a name as it stands in a path, which a dot splits.
fn in_path(name: &str) -> String {
    name.replace('.', DOT)
}

fn named<'m>(members: &'m [Member], name: &str) -> Option<&'m Member> {
    members.iter().find(|member| snake(&member.name) == name)
}

fn is_token(member: &Member, beside: &[Member], components: &Components) -> bool {
    is_string(&member.ty, components) && !is_link(member, beside, components)
}

/// Whether a member is the URL of a page. JSON:API has objects in place of some.
fn is_url(member: &Member, beside: &[Member], components: &Components) -> bool {
    let definition = match &behind(&member.ty, components).base {
        Base::InPlace(definition) => Some(&**definition),
        Base::Component(name) => components.get(name),
        _ => return is_string(&member.ty, components),
    };
    is_link(member, beside, components)
        && definition.is_some_and(|definition| match &definition.kind {
            Kind::AnyOf(union) => union.types.iter().any(|ty| is_string(ty, components)),
            _ => false,
        })
}

/// Whether a member is one of several links, or says that it is a URL.
fn is_link(member: &Member, beside: &[Member], components: &Components) -> bool {
    let is_among_links = || beside.iter().any(|it| LINKS.contains(&&*snake(&it.name)));
    behind(&member.ty, components).base == Base::Word("uri")
        || (member.name == "next" && is_among_links())
}

fn is_flag(member: &Member, _: &[Member], components: &Components) -> bool {
    behind(&member.ty, components).base == Base::Word("boolean")
}

fn is_count(member: &Member, _: &[Member], components: &Components) -> bool {
    is_integer(&member.ty, components)
}

pub(super) fn is_string(ty: &Type, components: &Components) -> bool {
    matches!(behind(ty, components).base, Base::Word("string" | "uuid" | "bytes" | "uri"))
}

pub(super) fn is_integer(ty: &Type, components: &Components) -> bool {
    matches!(
        behind(ty, components).base,
        Base::Word("integer" | "int32" | "uint32" | "uint64" | "number" | "float")
    )
}
