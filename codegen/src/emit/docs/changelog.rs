//! The changelog, which users keep from then on.

use crate::api::Api;
use crate::emit::unit::Unit;
use crate::file::Keep;

/// `CHANGELOG.md`.
pub(super) fn unit(api: &Api) -> Unit<'_> {
    let text = move || format!("# Changelog\n\n## {}\n\n- First version.\n", api.package.version);
    Unit { keep: Keep::Once, ..Unit::plain("CHANGELOG.md", text) }
}
