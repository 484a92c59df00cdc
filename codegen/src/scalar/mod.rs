//! The types that the language has a word for and that are made of no other type: one row for each.
//!
//! Every stage asks this table; what a scalar is in Rust stands in the table of `emit`.

mod forms;

/// The form of a scalar's values in JSON, and in a spec where one is shown.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    /// Any JSON.
    Any,
    /// Any string.
    String,
    /// A string for which this holds, such as this one.
    Text(fn(&str) -> bool, &'static str),
    /// A whole number from the first to the last.
    Whole(i128, i128),
    /// A finite number.
    Finite,
    /// `true` or `false`.
    Flag,
}

macro_rules! scalars {
    ($(
        $(#[$docs:meta])*
        $variant:ident $name:literal $form:expr,
            expected $expected:literal,
            widens to [$($wider:ident)*],
            elsewhere [$($word:literal)*];
    )*) => {
        /// A type that the language has a word for, and that is made of no other type.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Scalar {
            $($(#[$docs])* $variant,)*
        }

        impl Scalar {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The word of the language.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// Returns the form of its values.
            pub fn form(self) -> Form {
                match self { $(Self::$variant => $form,)* }
            }

            /// A value in a sentence: `an integer`.
            pub fn expected(self) -> &'static str {
                match self { $(Self::$variant => $expected,)* }
            }

            /// The scalars that take each of its values.
            fn wider(self) -> &'static [Self] {
                match self { $(Self::$variant => &[$(Self::$wider),*],)* }
            }

            /// Returns its names in other languages, in small letters.
            fn elsewhere(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($word),*],)* }
            }
        }
    };
}

scalars! {
    /// Text.
    String "string" Form::String,
        expected "a string",
        widens to [Unknown],
        elsewhere ["str" "char" "date" "time" "uuid" "uri" "url"];
    /// A point in time, as text.
    DateTime "date-time" Form::Text(forms::is_date_time, "2026-04-22T12:34:41Z"),
        expected "a date and time",
        widens to [String Unknown],
        elsewhere ["datetime" "timestamp" "instant"];
    /// A whole number of 64 bits.
    Integer "integer" Form::Whole(i64::MIN as i128, i64::MAX as i128),
        expected "an integer",
        widens to [Number Unknown],
        elsewhere ["int" "int32" "int64" "i32" "i64" "u32" "u64" "long"];
    /// A number.
    Number "number" Form::Finite,
        expected "a number",
        widens to [Unknown],
        elsewhere ["float" "double" "f32" "f64" "decimal"];
    /// True or false.
    Boolean "boolean" Form::Flag,
        expected "a boolean",
        widens to [Unknown],
        elsewhere ["bool"];
    /// Any JSON, kept as it came.
    Unknown "unknown" Form::Any,
        expected "any JSON",
        widens to [],
        elsewhere ["any" "json" "value"];
}

impl Scalar {
    /// The scalar of a word of the language.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|scalar| scalar.name() == name)
    }

    /// The scalar that is meant by a word of the language in any case, or of another language.
    pub fn familiar(name: &str) -> Option<Self> {
        let name = name.to_ascii_lowercase();
        let mut all = Self::ALL.iter().copied();
        all.find(|scalar| scalar.name() == name || scalar.elsewhere().contains(&name.as_str()))
    }

    /// Whether each of its values is one of the other, too.
    pub fn widens_to(self, other: Self) -> bool {
        self.wider().contains(&other)
    }

    /// Whether every value is one piece of text where it is no JSON: in a path, in a header, in a
    /// list of a query.
    pub fn is_plain(self) -> bool {
        !matches!(self.form(), Form::Any)
    }
}
