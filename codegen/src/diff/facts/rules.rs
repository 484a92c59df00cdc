//! Every rule with its three verdicts: on the wire, for the crate, and for a server that lags
//! behind.
//!
//! Lag is what the mirror says of the wire, except where only code that uses something new would
//! meet an old server's refusal. A rule without a mirror is its own. A rule of requests or
//! responses without its counterpart says why.

use super::rule::Severity::{Breaking, Dangerous, Fine};
use super::rule::{Level, Rule};

macro_rules! rules {
    ($($name:ident $id:literal $(($mirror:literal))? $wire:ident $level:ident $lag:ident
        $(silent: $silent:literal)? $(one_sided: $reason:literal)?;)*) => {
        $(pub(crate) const $name: &Rule = &Rule {
            id: $id,
            mirror: either!($id $(, $mirror)?),
            wire: $wire,
            level: Level::$level,
            lag: $lag,
            silent: said!($($silent)?),
            one_sided: said!($($reason)?),
        };)*

        /// All of them, by subject.
        pub const ALL: &[&Rule] = &[$($name),*];
    };
}

macro_rules! either {
    ($id:literal) => {
        $id
    };
    ($id:literal, $mirror:literal) => {
        $mirror
    };
}

macro_rules! said {
    () => {
        None
    };
    ($text:literal) => {
        Some($text)
    };
}

rules! {
    // The crate and its client.
    PACKAGE_RENAMED "package.renamed" Fine Major Fine;
    PACKAGE_METADATA_CHANGED "package.metadata.changed" Fine Patch Fine;
    PACKAGE_FEATURES_ADDED "package.features.added" ("package.features.removed") Fine Major Fine;
    PACKAGE_FEATURES_REMOVED "package.features.removed" ("package.features.added") Fine Major Fine
        silent: "its code compiles, but a dependency that lists the feature of a resource does not resolve";
    CLIENT_RENAMED "client.renamed" Fine Major Fine;
    CLIENT_BASE_URL_CHANGED "client.base-url.changed" Dangerous Minor Dangerous;
    CLIENT_BASE_URL_PREFIX_MOVED "client.base-url.prefix.moved" Fine Major Fine
        silent: "it compiles, but other paths are appended to a base URL that the caller sets";
    CLIENT_ENVIRONMENT_ADDED "client.environment.added" ("client.environment.removed") Fine Minor Fine;
    CLIENT_ENVIRONMENT_REMOVED "client.environment.removed" ("client.environment.added") Breaking Major Fine;
    CLIENT_ENVIRONMENT_RENAMED "client.environment.renamed" Fine Major Fine;
    CLIENT_ENVIRONMENT_URL_CHANGED "client.environment.url.changed" Dangerous Minor Dangerous;
    CLIENT_SERVER_ADDED "client.server.added" ("client.server.removed") Fine Minor Fine;
    CLIENT_SERVER_REMOVED "client.server.removed" ("client.server.added") Fine Major Fine;
    CLIENT_SERVER_RENAMED "client.server.renamed" Fine Major Fine;
    CLIENT_SERVER_URL_CHANGED "client.server.url.changed" Dangerous Minor Dangerous;
    CLIENT_URL_VARIABLE_ADDED "client.url-variable.added" ("client.url-variable.removed") Fine Minor Fine;
    CLIENT_URL_VARIABLE_REQUIRED_ADDED "client.url-variable.required.added" ("client.url-variable.required.removed") Fine Major Fine
        silent: "it compiles, but no client can be built until the variable is given";
    CLIENT_URL_VARIABLE_REQUIRED_REMOVED "client.url-variable.required.removed" ("client.url-variable.required.added") Fine Major Fine;
    CLIENT_URL_VARIABLE_REMOVED "client.url-variable.removed" ("client.url-variable.added") Fine Major Fine;
    CLIENT_URL_VARIABLE_DEFAULT_ADDED "client.url-variable.default.added" ("client.url-variable.default.removed") Fine Minor Fine;
    CLIENT_URL_VARIABLE_DEFAULT_REMOVED "client.url-variable.default.removed" ("client.url-variable.default.added") Fine Major Fine
        silent: "it compiles, but no client can be built until the variable is given";
    CLIENT_URL_VARIABLE_DEFAULT_CHANGED "client.url-variable.default.changed" Dangerous Minor Dangerous;
    CLIENT_URL_VARIABLE_VALUE_ADDED "client.url-variable.value.added" ("client.url-variable.value.removed") Fine Minor Fine;
    CLIENT_URL_VARIABLE_VALUE_REMOVED "client.url-variable.value.removed" ("client.url-variable.value.added") Breaking Major Fine;
    CLIENT_AUTH_ADDED "client.auth.added" ("client.auth.removed") Breaking Major Fine
        silent: "it compiles, but no client can be built until there is a key";
    CLIENT_AUTH_REMOVED "client.auth.removed" ("client.auth.added") Fine Major Breaking;
    CLIENT_AUTH_SCHEME_CHANGED "client.auth.scheme.changed" Breaking Patch Breaking;
    CLIENT_AUTH_REORDERED "client.auth.reordered" Fine Minor Fine;
    CLIENT_CREDENTIALS_ADDED "client.credentials.added" ("client.credentials.removed") Fine Minor Fine;
    CLIENT_CREDENTIALS_REMOVED "client.credentials.removed" ("client.credentials.added") Breaking Major Fine;
    CLIENT_AUTH_CREDENTIALS_CHANGED "client.auth.credentials.changed" Breaking Major Breaking;
    CLIENT_ENV_ADDED "client.env.added" ("client.env.removed") Fine Minor Fine;
    CLIENT_ENV_REMOVED "client.env.removed" ("client.env.added") Fine Major Fine
        silent: "it compiles, but the variable that is set is no longer read";
    CLIENT_ENV_CHANGED "client.env.changed" Fine Major Fine
        silent: "it compiles, but the variable that is set is no longer read";
    CLIENT_ENV_REORDERED "client.env.reordered" Fine Minor Fine;
    CLIENT_TIMEOUT_CHANGED "client.timeout.changed" Fine Minor Fine;
    CLIENT_RETRIES_CHANGED "client.retries.changed" Fine Minor Fine;

    // Bodies of errors.
    ERROR_ADDED "error.added" ("error.removed") Fine Minor Fine;
    ERROR_REMOVED "error.removed" ("error.added") Fine Major Fine;
    ERROR_RENAMED "error.renamed" Fine Major Fine;
    ERROR_STATUS_ADDED "error.status.added" ("error.status.removed") Fine Minor Fine;
    ERROR_STATUS_REMOVED "error.status.removed" ("error.status.added") Fine Major Fine
        silent: "it compiles, but the accessor gives `None` for this status";
    ERROR_TYPE_CHANGED "error.type.changed" Breaking Major Breaking
        silent: "where other errors keep the old type, its accessor compiles, but gives `None` for this one";

    // Headers of responses.
    RESPONSE_HEADER_ADDED "response-header.added" ("response-header.removed") Fine Minor Fine;
    RESPONSE_HEADER_REMOVED "response-header.removed" ("response-header.added") Fine Major Fine;
    RESPONSE_HEADER_RENAMED "response-header.renamed" Fine Major Fine;
    RESPONSE_HEADER_TYPE_CHANGED "response-header.type.changed" Dangerous Major Dangerous;

    // Resources and operations.
    RESOURCE_ADDED "resource.added" ("resource.removed") Fine Minor Fine;
    RESOURCE_REMOVED "resource.removed" ("resource.added") Fine Major Fine;
    RESOURCE_MOVED "resource.moved" Fine Major Fine;
    OPERATION_ADDED "operation.added" ("operation.removed") Fine Minor Fine;
    OPERATION_REMOVED "operation.removed" ("operation.added") Breaking Major Fine;
    OPERATION_MOVED "operation.moved" Fine Major Fine;
    OPERATION_RENAMED "operation.renamed" Fine Major Fine;
    OPERATION_METHOD_CHANGED "operation.method.changed" Breaking Patch Breaking;
    OPERATION_PATH_CHANGED "operation.path.changed" Breaking Patch Breaking;
    OPERATION_PATH_PARAMETER_RENAMED "operation.path-parameter.renamed" Fine None Fine;
    OPERATION_ARGUMENTS_REORDERED "operation.arguments.reordered" Fine Major Fine
        silent: "arguments of one type change places without an error";
    OPERATION_IDEMPOTENCY_ADDED "operation.idempotency.added" ("operation.idempotency.removed") Fine Minor Dangerous;
    OPERATION_IDEMPOTENCY_REMOVED "operation.idempotency.removed" ("operation.idempotency.added") Dangerous Minor Fine;
    OPERATION_SERVER_CHANGED "operation.server.changed" Dangerous Minor Dangerous;
    OPERATION_AUTH_CHANGED "operation.auth.changed" Breaking Patch Breaking;
    OPERATION_AUTH_REORDERED "operation.auth.reordered" Fine Minor Fine;
    OPERATION_ACCEPT_CHANGED "operation.accept.changed" Dangerous Patch Dangerous;
    OPERATION_TIMEOUT_CHANGED "operation.timeout.changed" Fine Minor Fine;
    OPERATION_STATUS_CHANGED "operation.status.changed" Dangerous Patch Dangerous;
    OPERATION_ERROR_ADDED "operation.error.added" ("operation.error.removed") Fine Patch Fine;
    OPERATION_ERROR_REMOVED "operation.error.removed" ("operation.error.added") Fine Patch Fine;

    // What operations send.
    REQUEST_PARAMETER_ADDED "request.parameter.added" ("request.parameter.removed") Fine Minor Fine
        one_sided: "responses have no parameters";
    REQUEST_PARAMETER_REMOVED "request.parameter.removed" ("request.parameter.added") Dangerous Major Fine
        one_sided: "responses have no parameters";
    REQUEST_PARAMETER_REQUIRED_ADDED "request.parameter.required.added" ("request.parameter.required.removed") Breaking Major Dangerous
        one_sided: "responses have no parameters";
    REQUEST_PARAMETER_REQUIRED_REMOVED "request.parameter.required.removed" ("request.parameter.required.added") Dangerous Major Breaking
        one_sided: "responses have no parameters";
    REQUEST_PARAMETER_BECAME_REQUIRED "request.parameter.became-required" ("request.parameter.became-optional") Breaking Major Fine
        one_sided: "responses have no parameters";
    REQUEST_PARAMETER_BECAME_OPTIONAL "request.parameter.became-optional" ("request.parameter.became-required") Fine Major Breaking
        one_sided: "responses have no parameters";
    REQUEST_ARGUMENT_BECAME_OPTIONAL "request.argument.became-optional" ("request.argument.became-required") Fine Minor Breaking
        one_sided: "the client sends no responses";
    REQUEST_ARGUMENT_BECAME_REQUIRED "request.argument.became-required" ("request.argument.became-optional") Breaking Major Fine
        one_sided: "the client sends no responses";
    REQUEST_SETTER_BECAME_OPTIONAL "request.setter.became-optional" ("request.setter.became-required") Fine Patch Breaking
        one_sided: "the client sends no responses";
    REQUEST_SETTER_BECAME_REQUIRED "request.setter.became-required" ("request.setter.became-optional") Breaking Patch Fine
        one_sided: "the client sends no responses";
    REQUEST_PARAMETER_BECAME_NULLABLE "request.parameter.became-nullable" ("request.parameter.became-not-nullable") Fine Major Breaking
        one_sided: "responses have no parameters";
    REQUEST_PARAMETER_BECAME_NOT_NULLABLE "request.parameter.became-not-nullable" ("request.parameter.became-nullable") Breaking Major Fine
        one_sided: "responses have no parameters";
    REQUEST_PARAMETER_OPTIONAL_BECAME_NULLABLE "request.parameter.optional.became-nullable" ("request.parameter.optional.became-not-nullable") Fine Minor Fine
        one_sided: "responses have no parameters";
    REQUEST_PARAMETER_OPTIONAL_BECAME_NOT_NULLABLE "request.parameter.optional.became-not-nullable" ("request.parameter.optional.became-nullable") Breaking Major Fine
        one_sided: "responses have no parameters";
    REQUEST_PARAMETER_LOCATION_CHANGED "request.parameter.location.changed" Breaking Patch Breaking
        one_sided: "responses have no parameters";
    REQUEST_PARAMETER_SEGMENTS_CHANGED "request.parameter.segments.changed" Dangerous Minor Dangerous
        one_sided: "responses have no parameters";
    REQUEST_PARAMETER_STYLE_CHANGED "request.parameter.style.changed" Breaking Patch Breaking
        one_sided: "responses have no parameters";
    REQUEST_PARAMETER_WIRE_NAME_CHANGED "request.parameter.wire-name.changed" Breaking Patch Breaking
        one_sided: "responses have no parameters";
    REQUEST_PARAMETER_RENAMED "request.parameter.renamed" Fine Major Fine
        one_sided: "responses have no parameters";
    REQUEST_PARAMETER_PRESENCE_CHANGED "request.parameter.presence.changed" Breaking Major Breaking
        one_sided: "responses have no parameters";
    REQUEST_PARAMETER_REPLACED "request.parameter.replaced" Breaking Major Breaking
        silent: "what was meant for one parameter is given to another of its type, in its place"
        one_sided: "responses have no parameters";
    REQUEST_ARGUMENT_RENAMED "request.argument.renamed" Fine None Fine
        one_sided: "responses have no parameters";
    REQUEST_ARGUMENT_FORMAT_ADDED "request.argument.format.added" ("request.argument.format.removed") Dangerous Minor Fine
        one_sided: "responses have no arguments";
    REQUEST_ARGUMENT_FORMAT_REMOVED "request.argument.format.removed" ("request.argument.format.added") Fine Major Dangerous
        one_sided: "responses have no arguments";
    REQUEST_CONSTANT_ADDED "request.constant.added" ("request.constant.removed") Breaking Patch Dangerous
        one_sided: "a response that is always the same is an enum with one value";
    REQUEST_CONSTANT_REMOVED "request.constant.removed" ("request.constant.added") Dangerous Patch Breaking
        one_sided: "a response that is always the same is an enum with one value";
    REQUEST_CONSTANT_CHANGED "request.constant.changed" Dangerous Minor Dangerous
        one_sided: "a response that is always the same is an enum with one value";
    REQUEST_CONSTANT_FIXED "request.constant.fixed" ("request.constant.freed") Breaking Major Fine
        one_sided: "a response that is always the same is an enum with one value";
    REQUEST_CONSTANT_FREED "request.constant.freed" ("request.constant.fixed") Fine Major Breaking
        one_sided: "a response that is always the same is an enum with one value";
    REQUEST_CONSTANT_LOOSENED "request.constant.loosened" ("request.constant.tightened") Fine Minor Breaking
        one_sided: "a response that is always the same is an enum with one value";
    REQUEST_CONSTANT_TIGHTENED "request.constant.tightened" ("request.constant.loosened") Breaking Major Fine
        one_sided: "a response that is always the same is an enum with one value";
    REQUEST_EMPTY_BODY_ADDED "request.empty-body.added" ("request.empty-body.removed") Fine Patch Fine
        one_sided: "a response without content is `response.body.added`";
    REQUEST_EMPTY_BODY_REMOVED "request.empty-body.removed" ("request.empty-body.added") Dangerous Patch Fine
        one_sided: "a response without content is `response.body.added`";
    REQUEST_BODY_STYLE_CHANGED "request.body.style.changed" Fine Major Fine
        one_sided: "what a response holds is one value either way";
    REQUEST_BODY_ENCODING_CHANGED "request.body.encoding.changed" Breaking Patch Breaking
        one_sided: "a response in another encoding is `response.kind.changed`";
    REQUEST_BODY_CHANGED "request.body.changed" Breaking Major Breaking
        one_sided: "what a response holds is one value either way";

    // What operations give.
    RESPONSE_BODY_ADDED "response.body.added" ("response.body.removed") Dangerous Major Breaking
        one_sided: "what is sent comes as parameters, each a fact";
    RESPONSE_BODY_REMOVED "response.body.removed" ("response.body.added") Breaking Major Dangerous
        one_sided: "what is sent comes as parameters, each a fact";
    RESPONSE_STREAM_ENCODING_CHANGED "response.stream.encoding.changed" Breaking Major Breaking
        one_sided: "a request in another encoding is `request.body.encoding.changed`";
    RESPONSE_KIND_CHANGED "response.kind.changed" Breaking Major Breaking
        one_sided: "a request in another encoding is `request.body.encoding.changed`";
    RESPONSE_STATUS_ADDED "response.status.added" ("response.status.removed") Dangerous Minor Fine
        one_sided: "a request has no status";
    RESPONSE_STATUS_REMOVED "response.status.removed" ("response.status.added") Fine Major Dangerous
        one_sided: "a request has no status";
    RESPONSE_STATUS_RENAMED "response.status.renamed" Fine Major Fine
        one_sided: "a request has no status";
    PAGINATION_ADDED "pagination.added" ("pagination.removed") Dangerous Major Fine;
    PAGINATION_REMOVED "pagination.removed" ("pagination.added") Fine Major Dangerous;
    PAGINATION_CHANGED "pagination.changed" Fine Major Fine;
    PAGINATION_RENAMED "pagination.renamed" Fine Major Fine;
    PAGINATION_TOKEN_RENAMED "pagination.token.renamed" Breaking Major Breaking;
    PAGINATION_ITEMS_RENAMED "pagination.items.renamed" Breaking Patch Breaking;
    PAGINATION_ITEMS_BECAME_OPTIONAL "pagination.items.became-optional" ("pagination.items.became-required") Breaking Patch Fine;
    PAGINATION_ITEMS_BECAME_REQUIRED "pagination.items.became-required" ("pagination.items.became-optional") Fine Patch Breaking;
    PAGINATION_NEXT_RENAMED "pagination.next.renamed" Breaking Patch Breaking;
    PAGINATION_KIND_CHANGED "pagination.kind.changed" Breaking Patch Breaking;
    PAGINATION_FIRST_CHANGED "pagination.first.changed" Dangerous Patch Dangerous;
    PAGINATION_END_CHANGED "pagination.end.changed" Dangerous Patch Dangerous;
    PAGINATION_TOTAL_ADDED "pagination.total.added" ("pagination.total.removed") Fine Minor Fine;
    PAGINATION_TOTAL_REMOVED "pagination.total.removed" ("pagination.total.added") Fine Major Fine;
    PAGINATION_TOTAL_RENAMED "pagination.total.renamed" Dangerous Patch Dangerous;

    // Members of types.
    REQUEST_FIELD_ADDED "request.field.added" ("request.field.removed") Fine Minor Fine;
    REQUEST_FIELD_REMOVED "request.field.removed" ("request.field.added") Dangerous Major Fine;
    REQUEST_FIELD_REQUIRED_ADDED "request.field.required.added" ("request.field.required.removed") Breaking Major Dangerous;
    REQUEST_FIELD_REQUIRED_REMOVED "request.field.required.removed" ("request.field.required.added") Dangerous Major Breaking;
    REQUEST_FIELD_CONSTANT_ADDED "request.field.constant.added" ("request.field.constant.removed") Breaking Minor Dangerous
        one_sided: "a response that is always the same is an enum with one value";
    REQUEST_FIELD_CONSTANT_REMOVED "request.field.constant.removed" ("request.field.constant.added") Dangerous Major Breaking
        one_sided: "a response that is always the same is an enum with one value";
    REQUEST_FIELD_BECAME_REQUIRED "request.field.became-required" ("request.field.became-optional") Breaking Major Fine;
    REQUEST_FIELD_BECAME_OPTIONAL "request.field.became-optional" ("request.field.became-required") Fine Major Breaking;
    REQUEST_OPTION_BECAME_REQUIRED "request.option.became-required" ("request.option.became-optional") Breaking Patch Fine;
    REQUEST_OPTION_BECAME_OPTIONAL "request.option.became-optional" ("request.option.became-required") Fine Patch Breaking;
    REQUEST_FIELD_BECAME_NULLABLE "request.field.became-nullable" ("request.field.became-not-nullable") Fine Major Breaking
        one_sided: "to a reader null is absent, which `response.field.became-optional` reports";
    REQUEST_FIELD_BECAME_NOT_NULLABLE "request.field.became-not-nullable" ("request.field.became-nullable") Breaking Major Fine
        one_sided: "to a reader null is absent, which `response.field.became-optional` reports";
    REQUEST_FIELD_OPTIONAL_BECAME_NULLABLE "request.field.optional.became-nullable" ("request.field.optional.became-not-nullable") Fine Minor Fine
        one_sided: "to a reader null is absent, which `response.field.became-optional` reports";
    REQUEST_FIELD_OPTIONAL_BECAME_NOT_NULLABLE "request.field.optional.became-not-nullable" ("request.field.optional.became-nullable") Breaking Major Fine
        one_sided: "to a reader null is absent, which `response.field.became-optional` reports";
    REQUEST_FIELDS_REORDERED "request.fields.reordered" Fine Major Fine
        silent: "arguments of one type change places without an error"
        one_sided: "what is only received has no constructor";
    RESPONSE_FIELD_ADDED "response.field.added" ("response.field.removed") Fine Minor Fine;
    RESPONSE_FIELD_REMOVED "response.field.removed" ("response.field.added") Dangerous Major Fine;
    RESPONSE_FIELD_REQUIRED_ADDED "response.field.required.added" ("response.field.required.removed") Fine Minor Breaking;
    RESPONSE_FIELD_REQUIRED_REMOVED "response.field.required.removed" ("response.field.required.added") Breaking Major Fine;
    RESPONSE_FIELD_BECAME_OPTIONAL "response.field.became-optional" ("response.field.became-required") Breaking Major Fine;
    RESPONSE_OPTION_BECAME_OPTIONAL "response.option.became-optional" ("response.option.became-required") Fine Patch Fine;
    RESPONSE_OPTION_BECAME_REQUIRED "response.option.became-required" ("response.option.became-optional") Fine Patch Fine;
    RESPONSE_FIELD_BECAME_REQUIRED "response.field.became-required" ("response.field.became-optional") Fine Major Breaking;
    RESPONSE_FIELD_WRITE_ONLY_ADDED "response.field.write-only.added" ("response.field.write-only.removed") Dangerous Patch Fine
        one_sided: "a request without a member is `request.field.removed`";
    RESPONSE_FIELD_WRITE_ONLY_REMOVED "response.field.write-only.removed" ("response.field.write-only.added") Fine Patch Dangerous
        one_sided: "a request without a member is `request.field.removed`";
    REQUEST_FIELD_PRESENCE_CHANGED "request.field.presence.changed" Breaking Major Breaking;
    RESPONSE_FIELD_PRESENCE_CHANGED "response.field.presence.changed" Fine None Fine;
    FIELD_TAG_ADDED "field.tag.added" ("field.tag.removed") Fine Minor Fine;
    FIELD_TAG_REMOVED "field.tag.removed" ("field.tag.added") Fine Major Fine;
    FIELD_TAG_ARGUMENT_ADDED "field.tag.argument.added" ("field.tag.argument.removed") Fine Major Fine;
    FIELD_TAG_ARGUMENT_REMOVED "field.tag.argument.removed" ("field.tag.argument.added") Fine Major Fine;
    FIELD_RENAMED "field.renamed" Fine Major Fine;
    FIELD_WIRE_NAME_CHANGED "field.wire-name.changed" Breaking Patch Breaking;
    FIELD_BOXED "field.boxed" ("field.unboxed") Fine Major Fine;
    FIELD_UNBOXED "field.unboxed" ("field.boxed") Fine Major Fine;
    FIELD_OTHERS_ADDED "field.others.added" ("field.others.removed") Fine Major Fine
        silent: "it compiles, but `extra` no longer has the members that are in `others`";
    FIELD_OTHERS_REMOVED "field.others.removed" ("field.others.added") Fine Major Fine;
    FIELD_OPTION_ADDED "field.option.added" ("field.option.removed") Fine Major Fine;
    FIELD_OPTION_REMOVED "field.option.removed" ("field.option.added") Fine Major Fine;
    REQUEST_CONSTRAINT_TIGHTENED "request.constraint.tightened" ("request.constraint.loosened") Dangerous Patch Fine;
    REQUEST_CONSTRAINT_LOOSENED "request.constraint.loosened" ("request.constraint.tightened") Fine Patch Fine;
    RESPONSE_CONSTRAINT_TIGHTENED "response.constraint.tightened" ("response.constraint.loosened") Fine Patch Fine;
    RESPONSE_CONSTRAINT_LOOSENED "response.constraint.loosened" ("response.constraint.tightened") Fine Patch Fine;
    REQUEST_DEFAULT_ADDED "request.default.added" ("request.default.removed") Dangerous Patch Dangerous;
    REQUEST_DEFAULT_REMOVED "request.default.removed" ("request.default.added") Dangerous Patch Dangerous;
    REQUEST_DEFAULT_CHANGED "request.default.changed" Dangerous Patch Dangerous;
    REQUEST_DEFAULT_SENT_ADDED "request.default.sent.added" ("request.default.sent.removed") Fine Minor Fine
        one_sided: "the client sends no responses";
    REQUEST_DEFAULT_SENT_REMOVED "request.default.sent.removed" ("request.default.sent.added") Fine Minor Fine
        one_sided: "the client sends no responses";
    RESPONSE_DEFAULT_ADDED "response.default.added" ("response.default.removed") Fine Patch Fine;
    RESPONSE_DEFAULT_REMOVED "response.default.removed" ("response.default.added") Fine Patch Fine;
    RESPONSE_DEFAULT_CHANGED "response.default.changed" Fine Patch Fine;

    // Types.
    REQUEST_TYPE_CHANGED "request.type.changed" Breaking Major Breaking;
    RESPONSE_TYPE_CHANGED "response.type.changed" Breaking Major Breaking;
    REQUEST_TYPE_WIDENED "request.type.widened" ("request.type.narrowed") Fine Major Breaking;
    REQUEST_TYPE_NARROWED "request.type.narrowed" ("request.type.widened") Breaking Major Fine;
    RESPONSE_TYPE_WIDENED "response.type.widened" ("response.type.narrowed") Breaking Major Fine;
    RESPONSE_TYPE_NARROWED "response.type.narrowed" ("response.type.widened") Fine Major Breaking;
    REQUEST_TYPE_BECAME_STRING "request.type.became-string" ("request.type.became-enum") Fine Major Breaking;
    REQUEST_TYPE_BECAME_ENUM "request.type.became-enum" ("request.type.became-string") Breaking Major Fine;
    RESPONSE_TYPE_BECAME_STRING "response.type.became-string" ("response.type.became-enum") Dangerous Major Fine;
    RESPONSE_TYPE_BECAME_ENUM "response.type.became-enum" ("response.type.became-string") Fine Major Dangerous;
    REQUEST_TYPE_FORMAT_ADDED "request.type.format.added" ("request.type.format.removed") Dangerous Major Fine;
    REQUEST_TYPE_FORMAT_REMOVED "request.type.format.removed" ("request.type.format.added") Fine Major Dangerous;
    RESPONSE_TYPE_FORMAT_ADDED "response.type.format.added" ("response.type.format.removed") Fine Major Dangerous;
    RESPONSE_TYPE_FORMAT_REMOVED "response.type.format.removed" ("response.type.format.added") Dangerous Major Fine;
    TYPE_RENAMED "type.renamed" Fine Major Fine;
    TYPE_NAME_ADDED "type.name.added" ("type.name.removed") Fine Minor Fine;
    TYPE_NAME_REMOVED "type.name.removed" ("type.name.added") Fine Major Fine;
    TYPE_ALIAS_ADDED "type.alias.added" ("type.alias.removed") Fine Minor Fine;
    TYPE_ALIAS_REMOVED "type.alias.removed" ("type.alias.added") Fine Major Fine;
    TYPE_SPLIT "type.split" ("type.merged") Fine Major Fine;
    TYPE_MERGED "type.merged" ("type.split") Fine Major Fine;

    // Enums and unions.
    REQUEST_ENUM_VALUE_ADDED "request.enum.value.added" ("request.enum.value.removed") Fine Minor Fine;
    REQUEST_ENUM_VALUE_REMOVED "request.enum.value.removed" ("request.enum.value.added") Breaking Major Fine;
    RESPONSE_ENUM_VALUE_ADDED "response.enum.value.added" ("response.enum.value.removed") Dangerous Minor Fine;
    RESPONSE_ENUM_VALUE_REMOVED "response.enum.value.removed" ("response.enum.value.added") Fine Major Dangerous;
    REQUEST_LITERAL_CHANGED "request.literal.changed" Breaking Major Breaking;
    RESPONSE_LITERAL_CHANGED "response.literal.changed" Breaking Major Breaking;
    ENUM_VALUE_RENAMED "enum.value.renamed" Fine Major Fine;
    ENUM_VALUE_WIRE_CHANGED "enum.value.wire.changed" Breaking Patch Breaking;
    REQUEST_UNION_VARIANT_ADDED "request.union.variant.added" ("request.union.variant.removed") Fine Minor Fine;
    REQUEST_UNION_VARIANT_REMOVED "request.union.variant.removed" ("request.union.variant.added") Breaking Major Fine;
    RESPONSE_UNION_VARIANT_ADDED "response.union.variant.added" ("response.union.variant.removed") Dangerous Minor Fine;
    RESPONSE_UNION_VARIANT_REMOVED "response.union.variant.removed" ("response.union.variant.added") Fine Major Dangerous;
    UNION_VARIANT_RENAMED "union.variant.renamed" Fine Major Fine;
    UNION_TAG_RENAMED "union.tag.renamed" Breaking Patch Breaking;
    UNION_TAG_VALUE_CHANGED "union.tag-value.changed" Breaking Patch Breaking;
    REQUEST_UNION_TAG_BECAME_OPTIONAL "request.union.tag.became-optional" ("request.union.tag.became-required") Fine None Fine;
    REQUEST_UNION_TAG_BECAME_REQUIRED "request.union.tag.became-required" ("request.union.tag.became-optional") Fine None Fine;
    RESPONSE_UNION_TAG_BECAME_OPTIONAL "response.union.tag.became-optional" ("response.union.tag.became-required") Breaking None Fine;
    RESPONSE_UNION_TAG_BECAME_REQUIRED "response.union.tag.became-required" ("response.union.tag.became-optional") Fine None Breaking;
    UNION_ERROR_ADDED "union.error.added" ("union.error.removed") Fine Major Fine
        silent: "it compiles, but a stream ends with an error where it gave the element";
    UNION_ERROR_REMOVED "union.error.removed" ("union.error.added") Fine Major Fine
        silent: "it compiles, but a stream gives the element where it ended with an error";
    UNION_REORDERED "union.reordered" Fine Major Fine
        silent: "it compiles, but a value that several variants fit may become another one of them";
    UNION_ACCESSOR_ADDED "union.accessor.added" ("union.accessor.removed") Fine Minor Fine;
    UNION_ACCESSOR_REMOVED "union.accessor.removed" ("union.accessor.added") Fine Major Fine;
    UNION_CONVERSION_ADDED "union.conversion.added" ("union.conversion.removed") Fine Minor Fine;
    UNION_CONVERSION_REMOVED "union.conversion.removed" ("union.conversion.added") Fine Major Fine;
    AGGREGATE_ADDED "aggregate.added" ("aggregate.removed") Fine Minor Fine;
    AGGREGATE_REMOVED "aggregate.removed" ("aggregate.added") Fine Major Fine;
    AGGREGATE_RENAMED "aggregate.renamed" Fine Major Fine;
    AGGREGATE_PART_ADDED "aggregate.part.added" ("aggregate.part.removed") Fine Minor Fine;
    AGGREGATE_PART_REMOVED "aggregate.part.removed" ("aggregate.part.added") Fine Major Fine;
    AGGREGATE_PART_CHANGED "aggregate.part.changed" Fine Major Fine;
    AGGREGATE_PART_SOURCE_CHANGED "aggregate.part.source.changed" Fine Minor Fine;
    AGGREGATE_TEXT_CHANGED "aggregate.text.changed" Fine Major Fine
        silent: "`text()` streams another text under the same name";

    // The lock.
    LOCK_ADDED "lock.added" ("lock.removed") Fine None Fine;
    LOCK_REMOVED "lock.removed" ("lock.added") Fine None Fine;
    LOCK_CHANGED "lock.changed" Fine None Fine;

    // Words.
    STABILITY_LOWERED "stability.lowered" ("stability.raised") Fine Minor Fine;
    STABILITY_RAISED "stability.raised" ("stability.lowered") Fine Minor Fine;
    ALIAS_ADDED "alias.added" ("alias.removed") Fine Minor Fine;
    ALIAS_REMOVED "alias.removed" ("alias.added") Fine Major Fine;
    DEPRECATION_ADDED "deprecation.added" ("deprecation.removed") Fine Minor Fine;
    DEPRECATION_REMOVED "deprecation.removed" ("deprecation.added") Fine Patch Fine;
    DEPRECATION_CHANGED "deprecation.changed" Fine Patch Fine;
    TOMBSTONE_ADDED "tombstone.added" ("tombstone.removed") Fine Minor Fine;
    TOMBSTONE_REMOVED "tombstone.removed" ("tombstone.added") Fine Patch Fine;
    TOMBSTONE_CHANGED "tombstone.changed" Fine Patch Fine;
    SENSITIVE_ADDED "sensitive.added" ("sensitive.removed") Fine Patch Fine;
    SENSITIVE_REMOVED "sensitive.removed" ("sensitive.added") Fine Patch Fine;
    DOCS_CHANGED "docs.changed" Fine Patch Fine;
}
