// @generated from spec/container-registry.yaml by codegen/src/emit/client/response_headers.rs: edit those instead of this.

//! Typed headers of responses.

use crate::runtime::HeaderMap;

/// Accessors for headers of responses. Import this trait to call them on the headers of a
/// [`RawResponse`](crate::RawResponse), a stream or an [`ApiError`](crate::ApiError).
pub trait ResponseHeaders: sealed::Sealed {
    /// The URL of the next page.
    ///
    /// Reads the header `Link`: `None` if it is absent.
    fn link(&self) -> Option<&str>;
    /// Digest of the targeted content for the request.
    ///
    /// Reads the header `Docker-Content-Digest`: `None` if it is absent.
    fn docker_content_digest(&self) -> Option<&str>;
    /// Identifies the docker upload uuid for the current request.
    ///
    /// Reads the header `Docker-Upload-UUID`: `None` if it is absent.
    fn docker_upload_uuid(&self) -> Option<&str>;
    /// Provided location for blob
    ///
    /// Reads the header `Location`: `None` if it is absent.
    fn location(&self) -> Option<&str>;
    /// Range indicating the current progress of the upload.
    ///
    /// Reads the header `Range`: `None` if it is absent.
    fn range(&self) -> Option<&str>;
    /// Content range of blob chunk.
    ///
    /// Reads the header `Content-Range`: `None` if it is absent.
    fn content_range(&self) -> Option<&str>;
}

impl ResponseHeaders for HeaderMap {
    fn link(&self) -> Option<&str> {
        text(self, "Link")
    }

    fn docker_content_digest(&self) -> Option<&str> {
        text(self, "Docker-Content-Digest")
    }

    fn docker_upload_uuid(&self) -> Option<&str> {
        text(self, "Docker-Upload-UUID")
    }

    fn location(&self) -> Option<&str> {
        text(self, "Location")
    }

    fn range(&self) -> Option<&str> {
        text(self, "Range")
    }

    fn content_range(&self) -> Option<&str> {
        text(self, "Content-Range")
    }
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    std::str::from_utf8(headers.get(name)?.as_bytes()).ok()
}

mod sealed {
    use crate::runtime::HeaderMap;
    /// Keeps callers from implementing the trait, so that it may get accessors.
    pub trait Sealed {}
    impl Sealed for HeaderMap {}
}
