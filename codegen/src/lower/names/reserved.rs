//! The names that emitted code has no room for.
//!
//! Each list is complete for its scope: keywords of edition 2024, what the standard library's prelude
//! and the emitted `use` lines bring, and the methods that the runtime's own types have.

/// Whether a word is a keyword of edition 2024, in use or reserved.
pub(super) fn is_keyword(name: &str) -> bool {
    KEYWORDS.binary_search(&name).is_ok()
}

/// Whether a type of this name would shadow one that emitted code or its user means.
pub(super) fn is_type(name: &str) -> bool {
    TYPES.binary_search(&name).is_ok()
}

/// Sorted.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Sorted. The prelude, what emitted files import, and what the crate's root re-exports.
const TYPES: &[&str] = &[
    "Api",
    "ApiError",
    "ApiErrorKind",
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Auth",
    "BTreeMap",
    "Box",
    "Bytes",
    "Client",
    "ClientBuilder",
    "Clone",
    "Config",
    "ConfigurationError",
    "ConnectionError",
    "Copy",
    "Cow",
    "Cursor",
    "Debug",
    "DecodeError",
    "Default",
    "Deserialize",
    "Deserializer",
    "Display",
    "DoubleEndedIterator",
    "Drop",
    "Duration",
    "Environment",
    "Eq",
    "Err",
    "Error",
    "Event",
    "EventStream",
    "ExactSizeIterator",
    "Extend",
    "Extra",
    "Fn",
    "FnMut",
    "FnOnce",
    "Formatter",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "HeaderMap",
    "HeaderName",
    "HeaderValue",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "InvalidArgumentError",
    "ItemStream",
    "Iterator",
    "Json",
    "Kind",
    "MapAccess",
    "Members",
    "Method",
    "Mismatch",
    "None",
    "Object",
    "Ok",
    "Operation",
    "Option",
    "Options",
    "Ord",
    "Page",
    "PageStream",
    "PaginationError",
    "PartialEq",
    "PartialOrd",
    "RawObject",
    "RawResponse",
    "Reason",
    "Request",
    "Result",
    "Returning",
    "Self",
    "Send",
    "Serialize",
    "SerializeMap",
    "Serializer",
    "Shape",
    "Sized",
    "Slot",
    "Slots",
    "Some",
    "StatusCode",
    "StreamError",
    "StreamErrorKind",
    "String",
    "Sync",
    "TimeoutError",
    "TimeoutPhase",
    "ToOwned",
    "ToString",
    "Transport",
    "TryFrom",
    "TryInto",
    "Undocumented",
    "Union",
    "Unpin",
    "Unrecognized",
    "Untagged",
    "Vec",
];

/// Fields that every struct has already.
pub(super) const FIELDS: &[&str] = &["extra"];

/// Variants that every enum has already.
pub(super) const VARIANTS: &[&str] = &["Unrecognized"];

/// Methods of the runtime's request, and of the traits that it has.
pub(super) const SETTERS: &[&str] = &[
    "clone",
    "idempotent",
    "into_future",
    "items",
    "new",
    "pages",
    "returning",
    "send",
    "undocumented",
    "with_body",
    "with_header",
    "with_json",
    "with_max_retries",
    "with_member",
    "with_path",
    "with_query",
    "with_response",
    "with_timeout",
    "without_header",
    "without_query",
];

/// Methods of the traits that every resource has.
pub(super) const ACCESSORS: &[&str] = &["clone"];

/// Methods that the client has already.
pub(super) const CLIENT_METHODS: &[&str] = &[
    "builder",
    "clone",
    "config",
    "delete",
    "from_client",
    "from_env",
    "get",
    "head",
    "new",
    "patch",
    "post",
    "put",
    "request",
    "with_options",
];

/// Methods that the API error has already.
pub(super) const ERROR_METHODS: &[&str] = &[
    "body",
    "clone",
    "decode",
    "headers",
    "json",
    "kind",
    "message",
    "new",
    "operation",
    "request_id",
    "retries",
    "source",
    "status",
    "to_string",
    "typed",
];

/// Modules that the files of resources refer to by name.
pub(super) const MODULES: &[&str] = &["pagination", "response", "runtime", "std", "types"];

/// Stems that no file can have: a folder's own module, and devices of Windows.
pub(super) const FILES: &[&str] = &[
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt1",
    "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "mod", "nul", "prn",
];

#[cfg(test)]
mod tests {
    use super::{KEYWORDS, TYPES};

    #[test]
    fn the_searched_lists_are_sorted() {
        assert!(KEYWORDS.is_sorted());
        assert!(TYPES.is_sorted());
    }
}
