//! References to components.

use crate::json::Json;

/// The pointer to a component.
pub(super) fn pointer(section: &str, name: &str) -> String {
    format!("#/components/{section}/{name}")
}

/// A reference to a component.
pub(super) fn reference(section: &str, name: &str) -> Json {
    Json::reference(pointer(section, name))
}
