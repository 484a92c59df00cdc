//! Titles of operations that a spec gives none.

use heck::ToTitleCase;

/// Returns the title that an operation has by its name: `list` of `notes` is "List Notes".
pub(crate) fn of_operation(operation: &str, resource: Option<&str>) -> String {
    let title = operation.to_title_case();
    if title.contains(' ') {
        return title;
    }
    let resource = resource.map(ToTitleCase::to_title_case).unwrap_or_default();
    format!("{title} {resource}").trim().to_owned()
}
