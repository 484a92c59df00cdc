//! The names that emitted code has no room for.
//!
//! Each list is complete for its scope: keywords of edition 2024, what the standard library's
//! prelude and the emitted `use` lines bring, and the methods that the runtime's own types have.

/// Whether a word is a keyword of edition 2024, in use or reserved.
pub(super) fn is_keyword(name: &str) -> bool {
    KEYWORDS.binary_search(&name).is_ok()
}

/// Whether a type of this name would shadow one that emitted code or its user means.
pub(super) fn is_type(name: &str) -> bool {
    TYPES.binary_search(&name).is_ok()
}

/// Whether the struct of a resource, a pagination scheme or the client of this name would.
pub(super) fn is_item(name: &str) -> bool {
    is_type(name) || ITEMS.binary_search(&name).is_ok()
}

/// Sorted.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Sorted. The prelude, and what the files of types import.
const TYPES: &[&str] = &[
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "BTreeMap",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Deserialize",
    "Deserializer",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Extra",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "Json",
    "MapAccess",
    "Mismatch",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "RawObject",
    "Result",
    "Self",
    "Send",
    "Serialize",
    "SerializeMap",
    "Serializer",
    "Sized",
    "Slot",
    "Slots",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Unrecognized",
    "Upload",
    "Vec",
];

/// Sorted. What else the files of resources and of the client import, and what the crate's root
/// exports.
const ITEMS: &[&str] = &[
    "AggregatedText",
    "Api",
    "ApiError",
    "ApiErrorKind",
    "Auth",
    "AuthScheme",
    "Bytes",
    "CallWithResult",
    "Client",
    "ClientBuilder",
    "Config",
    "ConfigurationError",
    "ConnectionError",
    "Cow",
    "Cursor",
    "DecodeError",
    "Display",
    "Duration",
    "Environment",
    "Error",
    "ErrorBodies",
    "Event",
    "EventStream",
    "Formatter",
    "HeaderMap",
    "HeaderName",
    "HeaderValue",
    "InvalidArgumentError",
    "ItemStream",
    "Kind",
    "Lines",
    "Members",
    "Method",
    "Object",
    "Options",
    "Page",
    "PageStream",
    "PaginationError",
    "RawResponse",
    "Reason",
    "Request",
    "ResponseFuture",
    "ResponseHeaders",
    "Shape",
    "StatusCode",
    "StreamError",
    "StreamErrorKind",
    "StreamedResponse",
    "TextStream",
    "TimeoutError",
    "TimeoutPhase",
    "Transport",
    "Undocumented",
    "Union",
    "Untagged",
    "VariantMismatch",
];

/// Fields that every struct has already.
pub(super) const FIELDS: &[&str] = &["extra"];

/// Variants that every enum has already.
pub(super) const VARIANTS: &[&str] = &["Unrecognized"];

/// Methods that every request has: its options, the ways to send it, and those of traits. Sorted.
pub(super) const SETTERS: &[&str] = &[
    "clone",
    "idempotent",
    "into_future",
    "items",
    "pages",
    "returning",
    "send",
    "wait",
    "with_header",
    "with_json",
    "with_max_retries",
    "with_max_retry_after",
    "with_member",
    "with_query",
    "with_response",
    "with_streamed_response",
    "with_timeout",
    "without_header",
    "without_query",
];

/// Methods that every builder has. Sorted.
pub(super) const BUILDER_METHODS: &[&str] = &[
    "base_url",
    "build",
    "connect_timeout",
    "default",
    "environment_lookup",
    "fmt",
    "header",
    "max_event_size",
    "max_response_size",
    "max_retries",
    "max_retry_after",
    "member",
    "new",
    "query",
    "timeout",
    "transport",
    "without_header",
];

/// Methods of the traits that every resource has. An operation of the name `clone` would take it
/// from those who clone the resource; one that is called `into` could not be called by its name, as
/// methods that take `self` are found before those that take `&self`.
pub(super) const ACCESSORS: &[&str] = &["clone", "into", "try_into"];

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
    "into",
    "new",
    "patch",
    "post",
    "put",
    "request",
    "try_into",
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
    "retry_after",
    "source",
    "status",
    "to_string",
    "typed",
    "typed_where",
];

/// Methods of a map of headers. Whoever calls one of them means it, and not an accessor.
pub(super) const HEADER_METHODS: &[&str] = &[
    "append",
    "as_ref",
    "borrow",
    "borrow_mut",
    "capacity",
    "clear",
    "clone",
    "clone_from",
    "clone_into",
    "contains_key",
    "drain",
    "entry",
    "eq",
    "extend",
    "fmt",
    "from",
    "get",
    "get_all",
    "get_mut",
    "index",
    "insert",
    "into",
    "into_iter",
    "is_empty",
    "iter",
    "iter_mut",
    "keys",
    "len",
    "ne",
    "remove",
    "reserve",
    "to_owned",
    "try_append",
    "try_entry",
    "try_insert",
    "try_into",
    "try_reserve",
    "type_id",
    "values",
    "values_mut",
];

/// Modules that the files of resources refer to by name.
pub(super) const MODULES: &[&str] =
    &["pagination", "response", "runtime", "scalar", "std", "types"];

/// Stems that no file can have: a folder's own module, and devices of Windows.
pub(super) const FILES: &[&str] = &[
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt1",
    "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "mod", "nul", "prn",
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{BUILDER_METHODS, ITEMS, KEYWORDS, SETTERS, TYPES};

    #[test]
    fn the_searched_lists_are_sorted() {
        assert!(KEYWORDS.is_sorted());
        assert!(TYPES.is_sorted());
        assert!(ITEMS.is_sorted());
    }

    /// Nothing else of the runtime is a method of an emitted request.
    #[test]
    fn setters_leave_room_for_the_options_of_requests_and_for_nothing_else() {
        let options = include_str!("../../../runtime/src/runtime/request/options.rs");
        let (options, _) = options.split_once("pub(crate) use request;").expect("the macro's end");
        let methods = options.split(" fn ").skip(1);
        let mut methods: BTreeSet<&str> =
            methods.filter_map(|method| method.split(['(', '<']).next()).collect();
        assert!(methods.remove("from"), "`From` gives a request no method");
        // What the macro leaves to a derive, and to a trait that every future has.
        methods.extend(["clone", "wait"]);
        assert_eq!(methods, SETTERS.iter().copied().collect());
    }

    #[test]
    fn credentials_leave_room_for_the_options_of_builders_and_for_nothing_else() {
        let builder = include_str!("../../../runtime/src/runtime/client/builder.rs");
        let (_, options) = builder.split_once("macro_rules!").expect("the macro");
        let (options, _) = options.split_once("use client_builder;").expect("its end");
        let methods = options.split(" fn ").skip(1);
        let methods: BTreeSet<&str> =
            methods.filter_map(|method| method.split(['(', '<']).next()).collect();
        assert_eq!(methods, BUILDER_METHODS.iter().copied().collect());
    }
}
