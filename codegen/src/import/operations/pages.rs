//! Lists that come in pages, recognized by their parameters and members.

use crate::import::components::{Components, behind, members};
use crate::import::losses::{Losses, Owner};
use crate::import::model::{Base, Member, Operation, Response, Type};

/// The pagination schemes that operations use, by their names.
pub(in crate::import) type Schemes = Vec<(String, Scheme)>;

/// A pagination scheme: what a page is asked for with, and by which members it is read.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::import) struct Scheme {
    /// `token`, `page` or `offset`, with the parameter. None where the next page is at a URL.
    pub(in crate::import) request: Option<(&'static str, String)>,
    pub(in crate::import) size: Option<String>,
    /// The keys of the response with their paths, `items` first.
    pub(in crate::import) response: Vec<(&'static str, String)>,
}

const TOKENS: &[&str] = &[
    "page_token",
    "pageToken",
    "cursor",
    "after",
    "starting_after",
    "after_id",
    "next_token",
    "nextToken",
    "next_page_token",
    "continuation_token",
    "continue",
    "page_cursor",
    "pageCursor",
    "startingAfter",
    "marker",
    "next_cursor",
    "page_after",
    "page[after]",
    "page[cursor]",
    "PageToken",
    "next",
];
const NUMBERS: &[&str] = &[
    "page",
    "page_number",
    "pageNumber",
    "page[number]",
    "Page",
    "page_num",
    "current_page",
    "p",
    "pageIndex",
];
const OFFSETS: &[&str] =
    &["offset", "skip", "start", "page[offset]", "from", "start_index", "startIndex"];
const SIZES: &[&str] = &[
    "page_size",
    "pageSize",
    "limit",
    "per_page",
    "perPage",
    "size",
    "page[size]",
    "page[limit]",
    "PageSize",
    "maxResults",
    "max_results",
    "count",
    "take",
    "items_per_page",
    "pagelen",
    "top",
    "rows",
];
const NEXT: &[&str] = &[
    "next_page_token",
    "nextPageToken",
    "next_cursor",
    "nextCursor",
    "next_token",
    "nextToken",
    "next_page_cursor",
    "continue",
    "cursor",
    "after",
    "end_cursor",
    "endCursor",
    "next",
    "next_page",
    "nextPage",
    "last_id",
    "lastId",
    "next_page_params",
    "nextMarker",
    "continuation_token",
];
const HAS_MORE: &[&str] =
    &["has_more", "hasMore", "has_next", "hasNext", "has_next_page", "hasNextPage", "hasmore"];
const TOTAL: &[&str] = &[
    "total",
    "total_count",
    "totalCount",
    "count",
    "total_size",
    "totalSize",
    "total_items",
    "totalItems",
    "total_results",
    "totalResults",
    "total_entries",
];
const TOTAL_PAGES: &[&str] =
    &["total_pages", "totalPages", "pages", "page_count", "pageCount", "last_page", "num_pages"];
const ITEMS: &[&str] =
    &["data", "items", "results", "values", "records", "entries", "list", "objects", "result"];
/// Members of a page that hold what tells about it.
const INNER: &[&str] = &[
    "meta",
    "pagination",
    "paging",
    "page_info",
    "pageInfo",
    "metadata",
    "cursors",
    "response_metadata",
    "result_info",
    "page",
    "links",
];

/// Makes pages of the lists that can be recognized.
pub(in crate::import) fn page_all(
    operations: &mut [Operation],
    components: &Components,
    losses: &mut Losses,
) -> Schemes {
    let mut schemes = Schemes::new();
    for operation in operations.iter_mut().filter(|operation| operation.method == "GET") {
        let Some((scheme, item)) = recognize(operation, components) else { continue };
        losses.enter(Owner::Operation(operation.number));
        let known =
            schemes.iter().find(|(_, known)| *known == scheme).map(|(name, _)| name.clone());
        let name = known.unwrap_or_else(|| {
            let name = name(&scheme, &schemes);
            schemes.push((name.clone(), scheme.clone()));
            name
        });
        adjust(operation, &scheme);
        operation.response = Response::Pages { scheme: name, item };
    }
    losses.enter(Owner::Document);
    schemes
}

fn name(scheme: &Scheme, schemes: &Schemes) -> String {
    let kind = match scheme.request.as_ref().map(|(key, _)| *key) {
        Some("page") => "PageNumber",
        Some("offset") => "Offset",
        Some(_) => "Cursor",
        None => "NextUrl",
    };
    let name = format!("{kind}Page");
    let taken = |name: &str| schemes.iter().any(|(known, _)| known == name);
    if !taken(&name) {
        return name;
    }
    (2..).map(|number| format!("{name}{number}")).find(|name| !taken(name)).unwrap_or(name)
}

fn recognize(operation: &Operation, components: &Components) -> Option<(Scheme, Type)> {
    let Response::Value(ty) = &operation.response else { return None };
    let find = |names: &[&str], sort: fn(&Type, &Components) -> bool| {
        names.iter().find_map(|name| {
            let found = operation.query.iter().find(|member| member.name == *name)?;
            (found.optional && sort(&found.ty, components)).then(|| found.name.clone())
        })
    };
    let token = find(TOKENS, is_string);
    let page = find(NUMBERS, is_integer);
    let offset = find(OFFSETS, is_integer);
    let size = find(SIZES, is_integer);
    if let Some(item) = bare(ty, components) {
        let request =
            page.map(|name| ("page", name)).or_else(|| offset.map(|name| ("offset", name)))?;
        let response = vec![("items", ".".to_owned())];
        return Some((Scheme { request: Some(request), size, response }, item));
    }
    let members = members(ty, components)?;
    let (items, item) = items(members, components)?;
    let path = |names: &[&str], sort: fn(&Type, &Components) -> bool| {
        find_path(members, names, sort, components)
    };
    let mut response = vec![("items", items)];
    let has_more = path(HAS_MORE, is_boolean);
    let total = path(TOTAL, is_integer);
    let total_pages = path(TOTAL_PAGES, is_integer);
    let mut request = None;
    if let Some(token) = token {
        // The id of the last page's last item is set on the last page, too: then `has_more` ends
        // it.
        let next = path(NEXT, is_string)
            .filter(|next| !next.to_ascii_lowercase().contains("last") || has_more.is_some());
        match next {
            Some(next) => response.push(("next", next)),
            None if has_more.is_some() && has_id(&item, components) => {
                response.push(("item_id", "id".to_owned()))
            }
            None => return None,
        }
        request = Some(("token", token));
        response.extend(has_more.map(|path| ("has_more", path)));
    } else if let Some(page) = page {
        request = Some(("page", page));
        response.extend(has_more.map(|path| ("has_more", path)));
        response.extend(total_pages.map(|path| ("total_pages", path)));
    } else if let Some(offset) = offset {
        request = Some(("offset", offset));
        response.extend(has_more.map(|path| ("has_more", path)));
    } else {
        let url = path(&["next", "next_url", "next_page_uri", "next_page_url"], is_string)?;
        response.push(("next_url", url));
    }
    response.extend(total.map(|path| ("total", path)));
    Some((Scheme { request, size, response }, item))
}

/// Takes from an operation the parameters that its scheme declares.
fn adjust(operation: &mut Operation, scheme: &Scheme) {
    let names = scheme.request.iter().map(|(_, name)| name).chain(&scheme.size);
    let names: Vec<&String> = names.collect();
    operation.query.retain_mut(|member| {
        if !names.contains(&&member.name) {
            return true;
        }
        let is_token = scheme
            .request
            .as_ref()
            .is_some_and(|(key, name)| *key == "token" && *name == member.name);
        member.ty = Type::word(if is_token { "string" } else { "integer" }).or_null(true);
        member.optional = true;
        // What the scheme says of it by itself need not be said again.
        member.notes.docs.is_some()
    });
}

fn is_string(ty: &Type, components: &Components) -> bool {
    matches!(behind(ty, components).base, Base::Word("string" | "uuid" | "bytes" | "uri"))
}

fn is_integer(ty: &Type, components: &Components) -> bool {
    matches!(
        behind(ty, components).base,
        Base::Word("integer" | "int32" | "uint32" | "uint64" | "number" | "float")
    )
}

fn is_boolean(ty: &Type, components: &Components) -> bool {
    matches!(behind(ty, components).base, Base::Word("boolean"))
}

/// Returns the item of a page that is a list.
fn bare(ty: &Type, components: &Components) -> Option<Type> {
    match &behind(ty, components).base {
        Base::Array(item) if !item.nullable => Some((**item).clone()),
        _ => None,
    }
}

/// Returns the member that holds the items: the only list, or the one with the commonest name.
fn items(members: &[Member], components: &Components) -> Option<(String, Type)> {
    let lists: Vec<(&Member, Type)> =
        members.iter().filter_map(|member| Some((member, bare(&member.ty, components)?))).collect();
    let found = match &lists[..] {
        [] => return None,
        [one] => one,
        _ => ITEMS.iter().find_map(|name| lists.iter().find(|(member, _)| member.name == *name))?,
    };
    let mark = if found.0.optional { "?" } else { "" };
    Some((format!("{}{mark}", found.0.name), found.1.clone()))
}

/// Returns the path of a member of a page, or of what tells about it.
fn find_path(
    page: &[Member],
    names: &[&str],
    sort: fn(&Type, &Components) -> bool,
    components: &Components,
) -> Option<String> {
    let find = |within: &[Member]| {
        names.iter().find_map(|name| {
            let found = within.iter().find(|member| member.name == *name)?;
            sort(&found.ty, components).then(|| found.name.clone())
        })
    };
    if let Some(name) = find(page) {
        return Some(name);
    }
    INNER.iter().find_map(|inner| {
        let outer = page.iter().find(|member| member.name == *inner)?;
        let within = members(&outer.ty, components)?;
        if let Some(name) = find(within) {
            return Some(format!("{inner}.{name}"));
        }
        INNER.iter().find_map(|deeper| {
            let member = within.iter().find(|member| member.name == *deeper)?;
            Some(format!("{inner}.{deeper}.{}", find(members(&member.ty, components)?)?))
        })
    })
}

fn has_id(item: &Type, components: &Components) -> bool {
    let members = members(item, components).unwrap_or_default();
    members
        .iter()
        .any(|member| member.name == "id" && !member.optional && is_string(&member.ty, components))
}
