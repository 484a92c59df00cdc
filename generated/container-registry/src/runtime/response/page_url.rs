// @generated: a copy of codegen/runtime/src/runtime/response/page_url.rs: edit that instead of this.

//! The URL of a page.

use crate::runtime::call::Call;
use crate::runtime::error::{Error, PaginationError};
use crate::runtime::http::redirect;

/// Makes a call go to the URL of a page, which may be relative to that of the page before. The key
/// never leaves for another origin.
pub(crate) fn go_to(call: &mut Call, url: &str) -> Result<String, Error> {
    let refuse = |call: &Call, reason: &str| {
        let shown = redirect::shown_location(url.as_bytes());
        let reason = format!("the next page cannot be requested: {reason}: {shown}");
        Error::from(PaginationError::because(call.origin(), url, reason))
    };
    let base = match &call.followed {
        Some(followed) => Ok(followed.target().clone()),
        None => call.uri(),
    };
    let base = base.map_err(|reason| refuse(call, &reason))?;
    let uri = redirect::resolve(&base, url.as_bytes())
        .map_err(|unfollowed| refuse(call, &unfollowed.to_string()))?;
    let own = call.base().join("/".to_owned());
    if !own.is_ok_and(|own| redirect::is_same_origin(&own, &uri)) {
        return Err(refuse(call, "its URL leads to another origin"));
    }
    call.page_url = Some(uri.path_and_query().map_or("/", |target| target.as_str()).to_owned());
    call.target().map_err(|reason| refuse(call, &reason))
}
