//! The encodings of request bodies: one row for each.
//!
//! Every stage asks this table; the calls of the runtime that send a body stand in `emit`.

macro_rules! encodings {
    ($(
        $(#[$docs:meta])*
        $variant:ident $key:literal $optional:literal
            $(word $word:literal,)?
            $noun:literal,
            described $described:literal,
            null $null:literal;
    )*) => {
        /// The encoding of a request's body.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Encoding {
            $($(#[$docs])* $variant,)*
        }

        impl Encoding {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// Returns the key of an operation that the body stands under, and that of a body which
            /// may be left out.
            pub fn keys(self) -> [&'static str; 2] {
                match self { $(Self::$variant => [$key, $optional],)* }
            }

            /// Returns what stands under the key in place of a type, if something does.
            pub fn word(self) -> Option<&'static str> {
                match self { $(Self::$variant => word!($($word)?),)* }
            }

            /// Returns the body in a sentence.
            pub fn noun(self) -> &'static str {
                match self { $(Self::$variant => $noun,)* }
            }

            /// Returns the encoding in a sentence.
            pub fn described(self) -> &'static str {
                match self { $(Self::$variant => $described,)* }
            }

            /// Returns what it has for null, in a sentence.
            pub fn null(self) -> &'static str {
                match self { $(Self::$variant => $null,)* }
            }
        }
    };
}

macro_rules! word {
    () => {
        None
    };
    ($word:literal) => {
        Some($word)
    };
}

encodings! {
    /// JSON.
    Json "body" "body?"
        "body",
        described "JSON",
        null "null";
    /// `application/x-www-form-urlencoded`.
    Form "form" "form?"
        "form",
        described "a form",
        null "an empty value";
    /// `multipart/form-data`.
    Multipart "multipart" "multipart?"
        "form",
        described "a multipart form",
        null "an empty text";
    /// Bytes, as they are.
    Bytes "body" "body?"
        word "bytes",
        "body",
        described "bytes",
        null "null";
    /// Text, as it is.
    Text "body" "body?"
        word "text",
        "body",
        described "text",
        null "null";
    /// Lines of JSON, one for each value.
    Lines "body" "body?"
        word "Lines<T>",
        "body",
        described "lines of JSON",
        null "null";
}

impl Encoding {
    /// Returns the key of an operation that the body stands under.
    pub fn key(self) -> &'static str {
        self.keys()[0]
    }

    /// Whether it holds the members of an object and no other values.
    pub fn holds_only_members(self) -> bool {
        matches!(self, Self::Form | Self::Multipart)
    }
}
