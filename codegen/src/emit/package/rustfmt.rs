//! The settings of rustfmt, which would lay generated code out in another way.

use crate::emit::unit::Unit;

/// `rustfmt.toml`.
pub(super) fn unit<'a>() -> Unit<'a> {
    let text = || "disable_all_formatting = true\n".to_owned();
    Unit::text("rustfmt.toml", module_path!(), text)
}
