//! Titles of operations that a spec gives none.

use heck::ToTitleCase;

/// Names of operations that are about one thing of the resource.
const OF_ONE: &[&str] = &[
    "add",
    "append",
    "approve",
    "archive",
    "cancel",
    "check",
    "clone",
    "close",
    "complete",
    "copy",
    "create",
    "delete",
    "destroy",
    "disable",
    "download",
    "duplicate",
    "edit",
    "enable",
    "execute",
    "fetch",
    "finish",
    "get",
    "insert",
    "lock",
    "merge",
    "mount",
    "move",
    "open",
    "parse",
    "patch",
    "pause",
    "post",
    "publish",
    "put",
    "read",
    "reject",
    "remove",
    "rename",
    "reopen",
    "replace",
    "restart",
    "restore",
    "resume",
    "retrieve",
    "retry",
    "run",
    "save",
    "send",
    "show",
    "start",
    "stop",
    "submit",
    "sync",
    "unlock",
    "update",
    "upload",
    "upsert",
    "validate",
    "verify",
    "view",
    "write",
];

/// Names of operations that say what of one thing of the resource is read.
const PARTS: &[&str] = &[
    "config",
    "configuration",
    "content",
    "contents",
    "details",
    "health",
    "history",
    "info",
    "logs",
    "metadata",
    "progress",
    "result",
    "results",
    "settings",
    "stats",
    "status",
    "summary",
    "url",
    "usage",
    "versions",
];

/// Words that are plural in form only, or that name one thing in the plural.
const KEPT: &[&str] = &[
    "analytics",
    "credentials",
    "details",
    "docs",
    "news",
    "preferences",
    "series",
    "settings",
    "statistics",
    "stats",
];

/// Plurals that follow no rule.
const IRREGULAR: &[(&str, &str)] = &[
    ("aliases", "alias"),
    ("analyses", "analysis"),
    ("buses", "bus"),
    ("children", "child"),
    ("indices", "index"),
    ("matrices", "matrix"),
    ("movies", "movie"),
    ("people", "person"),
    ("statuses", "status"),
    ("vertices", "vertex"),
];

/// Returns the title that an operation has by its name: `list` of `notes` is "List Notes", `get` is
/// "Get Note", and `status` is "Note Status".
pub(crate) fn of_operation(operation: &str, resource: Option<&str>) -> String {
    let title = operation.to_title_case();
    let Some(resource) = resource else { return title };
    if title.contains(' ') {
        return title;
    }
    let word = operation.to_lowercase();
    let title = match word.as_str() {
        word if OF_ONE.contains(&word) => format!("{title} {}", singular(resource)),
        word if PARTS.contains(&word) => format!("{} {title}", singular(resource)),
        _ => format!("{title} {}", resource.to_title_case()),
    };
    title.trim().to_owned()
}

/// The name of one thing of a resource, as a title has it.
fn singular(resource: &str) -> String {
    let title = resource.to_title_case();
    let (before, word) = title.rsplit_once(' ').unwrap_or(("", &title));
    let lower = word.to_lowercase();
    let cut = |end: usize| word.chars().take(word.chars().count() - end).collect::<String>();
    let ends = |ends: &[&str]| ends.iter().any(|end| lower.ends_with(end));
    let word = if let Some((_, one)) = IRREGULAR.iter().find(|(many, _)| *many == lower) {
        one.to_title_case()
    } else if KEPT.contains(&lower.as_str()) || ends(&["ss", "us", "is"]) || lower.len() < 4 {
        word.to_owned()
    } else if ends(&["ies"]) && lower.len() > 4 {
        cut(3) + "y"
    } else if ends(&["sses", "shes", "ches", "xes", "zzes"]) {
        cut(2)
    } else if ends(&["s"]) {
        cut(1)
    } else {
        word.to_owned()
    };
    format!("{before} {word}").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_read_as_english() {
        for (operation, resource, title) in [
            ("list", "notes", "List Notes"),
            ("create", "notes", "Create Note"),
            ("get", "data_sources", "Get Data Source"),
            ("delete", "repositories", "Delete Repository"),
            ("update", "indexes", "Update Index"),
            ("update", "batches", "Update Batch"),
            ("get", "databases", "Get Database"),
            ("get", "status", "Get Status"),
            ("get", "settings", "Get Settings"),
            ("get", "dns", "Get Dns"),
            ("status", "uploads", "Upload Status"),
            ("content", "files", "File Content"),
            ("exchange", "tokens", "Exchange Tokens"),
            ("get_status", "jobs", "Get Status"),
            ("parse", "", "Parse"),
        ] {
            assert_eq!(of_operation(operation, Some(resource)), title);
        }
        assert_eq!(of_operation("get", None), "Get");
    }
}
