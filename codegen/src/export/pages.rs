//! Schemes of pages, as a spec writes them, and the pages themselves.

use super::exporter::Exporter;
use super::extension::some_text;
use crate::json::Json;
use crate::spec::{MemberPath, PageScheme, TypeExpr};

impl Exporter<'_> {
    /// Returns all schemes, by their names.
    pub(super) fn schemes(&self) -> Json {
        Json::of(self.spec.pagination.iter().map(|it| (&it.name.value, scheme(it))))
    }

    /// Returns the schema of a page.
    pub(super) fn page(&self, name: &str, item: &TypeExpr) -> Json {
        let list =
            Json::map().with("type", Json::text("array")).with("items", self.expression(item));
        let Some(scheme) = self.spec.pagination.iter().find(|it| it.name.value == name) else {
            return list;
        };
        let PageScheme {
            position,
            in_body,
            items,
            items_optional,
            next,
            has_more,
            total,
            total_pages,
            ..
        } = scheme;
        let Some(items) = items.as_ref().filter(|items| !items.names.is_empty()) else {
            return list;
        };
        let typed = |names: &[&str]| Json::map().with("type", Json::texts(names.iter().copied()));
        let token: &[&str] = match position.as_ref().map(|(key, _)| key.value.as_str()) {
            Some("token") if in_body.is_some() => &["string", "integer", "null"],
            Some("token") => &["string", "null"],
            _ => &["integer", "null"],
        };
        let next = next.as_ref().and_then(|(key, path)| match key.value.as_str() {
            "next" => Some((path, typed(token))),
            "next_url" => Some((path, typed(&["string", "null"]))),
            _ => None,
        });
        let flag = has_more.as_ref().map(|path| (path, typed(&["boolean", "null"])));
        let counts = [total, total_pages].into_iter().flatten();
        let counts = counts.map(|path| (path, typed(&["integer", "null"])));
        let mut page = member(Json::map(), &items.names, list, !items_optional);
        for (path, schema) in next.into_iter().chain(flag).chain(counts) {
            page = member(page, &path.names, schema, false);
        }
        page
    }
}

/// Adds a member to the schema of an object, below others where the path leads through them.
fn member(object: Json, path: &[String], schema: Json, required: bool) -> Json {
    let Some((first, rest)) = path.split_first() else { return object };
    let properties = object.get("properties").cloned().unwrap_or_else(Json::map);
    let inner = properties.get(first).cloned();
    let schema = match rest {
        [] => inner.unwrap_or(schema),
        rest => member(inner.unwrap_or_else(Json::map), rest, schema, required),
    };
    let mut names = match object.get("required") {
        Some(Json::List(names)) => names.clone(),
        _ => Vec::new(),
    };
    if required && !names.contains(&Json::text(first)) {
        names.push(Json::text(first));
    }
    object
        .with("type", Json::text("object"))
        .with("properties", properties.with(first, schema))
        .with_some("required", Json::List(names).filled())
}

fn scheme(scheme: &PageScheme) -> Json {
    let PageScheme {
        name: _,
        keys: _,
        docs,
        position,
        size,
        first,
        in_body,
        items,
        items_optional,
        next,
        has_more,
        total,
        total_pages,
        short_page_is_last,
    } = scheme;
    let mut request = Json::map();
    if let Some((key, parameter)) = position {
        request = request.with(&key.value, Json::text(&parameter.value));
    }
    let request = request
        .with_some("size", some_text(size.as_ref()))
        .with_some("first", first.as_ref().map(|first| Json::number(first.value)))
        .with_some("in", in_body.map(|_| Json::text("body")));
    let mut response =
        Json::map().with_some("items", items.as_ref().map(|items| path(items, *items_optional)));
    if let Some((key, member)) = next {
        let named =
            if key.value == "link" { Json::text(&member.text.value) } else { path(member, false) };
        response = response.with(&key.value, named);
    }
    let response = response
        .with_some("has_more", has_more.as_ref().map(|member| path(member, false)))
        .with_some("total", total.as_ref().map(|member| path(member, false)))
        .with_some("total_pages", total_pages.as_ref().map(|member| path(member, false)))
        .with_some("short_page_is_last", short_page_is_last.map(|_| Json::Bool(true)));
    Json::map()
        .with_some("docs", some_text(docs.as_ref()))
        .with_some("request", request.filled())
        .with("response", response)
}

/// Returns a path as a spec writes it.
fn path(path: &MemberPath, optional: bool) -> Json {
    let mark = if optional { "?" } else { "" };
    match path.names.split_last() {
        None => Json::text(format!(".{mark}")),
        Some((last, before)) if path.names.iter().any(|name| name.contains('.')) => {
            let last = format!("{last}{mark}");
            Json::texts(before.iter().chain([&last]))
        }
        Some(_) => Json::text(format!("{}{mark}", path.names.join("."))),
    }
}
