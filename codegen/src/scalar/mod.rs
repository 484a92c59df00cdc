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
    /// A finite number, or a string that is one.
    Decimal,
    /// `true` or `false`.
    Flag,
}

macro_rules! scalars {
    ($(
        $(#[$docs:meta])*
        $variant:ident $name:literal $form:expr,
            expected $expected:literal,
            widens to [$($wider:ident)*],
            $(also [$($also:literal)*],)?
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

            /// Returns further words of the language for it.
            fn also(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($($also),*)?],)* }
            }

            /// Returns the words of the language for it.
            pub(crate) fn words(self) -> impl Iterator<Item = &'static str> {
                [self.name()].into_iter().chain(self.also().iter().copied())
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
        elsewhere ["str" "char" "text"];
    /// A date and a time, as text.
    DateTime "date-time" Form::Text(forms::is_date_time, "2026-04-22T12:34:41Z"),
        expected "a date and time",
        widens to [Unknown],
        elsewhere ["datetime" "timestamp" "instant"];
    /// A day, as text.
    Date "date" Form::Text(forms::is_date, "2026-04-22"),
        expected "a date",
        widens to [Unknown],
        elsewhere [];
    /// A time of day, as text.
    Time "time" Form::Text(forms::is_time, "12:34:41Z"),
        expected "a time",
        widens to [Unknown],
        elsewhere [];
    /// A duration, as text.
    Duration "duration" Form::Text(forms::is_duration, "PT1H30M"),
        expected "a duration of ISO 8601",
        widens to [Unknown],
        elsewhere ["timedelta" "timespan" "interval" "period"];
    /// A UUID, as text.
    Uuid "uuid" Form::Text(forms::is_uuid, "936da01f-9abd-4d9d-80c7-02af85c822a8"),
        expected "a UUID",
        widens to [Unknown],
        elsewhere ["guid" "uuid4"];
    /// A URI, as text.
    Uri "uri" Form::Text(forms::is_uri, "https://example.com/"),
        expected "a URI",
        widens to [Unknown],
        elsewhere ["url" "uri-reference" "iri" "anyurl" "httpurl"];
    /// An address of email, as text.
    Email "email" Form::Text(forms::is_email, "ada@example.com"),
        expected "an email address",
        widens to [Unknown],
        elsewhere ["idn-email"];
    /// Bytes, as the text of their Base64.
    Bytes "bytes" Form::Text(forms::is_base64, "aGVsbG8="),
        expected "Base64",
        widens to [Unknown],
        elsewhere ["byte" "base64" "binary" "blob"];
    /// A whole number from -2³¹ to 2³¹ - 1.
    Int32 "int32" Form::Whole(i32::MIN as i128, i32::MAX as i128),
        expected "an integer of 32 bits",
        widens to [Integer BigInteger Number Unknown],
        elsewhere ["i32" "int16" "int8" "short"];
    /// A whole number from 0 to 2³² - 1.
    Uint32 "uint32" Form::Whole(0, u32::MAX as i128),
        expected "an unsigned integer of 32 bits",
        widens to [Integer Uint64 BigInteger Number Unknown],
        elsewhere ["u32" "uint" "uint16" "uint8"];
    /// A whole number of 64 bits.
    Integer "integer" Form::Whole(i64::MIN as i128, i64::MAX as i128),
        expected "an integer",
        widens to [BigInteger Number Unknown],
        also ["int64"],
        elsewhere ["int" "i64" "long"];
    /// A whole number from 0 to 2⁶⁴ - 1.
    Uint64 "uint64" Form::Whole(0, u64::MAX as i128),
        expected "an unsigned integer of 64 bits",
        widens to [BigInteger Number Unknown],
        elsewhere ["u64" "ulong"];
    /// A whole number of any length.
    BigInteger "big-integer" Form::Whole(i128::MIN, i128::MAX),
        expected "a big integer",
        widens to [Unknown],
        elsewhere ["bigint" "biginteger" "int128" "uint128" "i128" "u128"];
    /// A number of single precision.
    Float "float" Form::Finite,
        expected "a number",
        widens to [Number Unknown],
        elsewhere ["f32" "single"];
    /// A number.
    Number "number" Form::Finite,
        expected "a number",
        widens to [Unknown],
        elsewhere ["double" "f64" "float64"];
    /// A decimal number, as a string or a number with all of its digits.
    Decimal "decimal" Form::Decimal,
        expected "a decimal number",
        widens to [Unknown],
        elsewhere ["numeric" "money"];
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
        let mut all = Self::ALL.iter().copied();
        all.find(|scalar| scalar.name() == name || scalar.also().contains(&name))
    }

    /// The scalar that is meant by a word of the language in any case, or of another language.
    pub fn familiar(name: &str) -> Option<Self> {
        let name = name.to_ascii_lowercase();
        let mut all = Self::ALL.iter().copied();
        let name = name.as_str();
        all.find(|scalar| {
            let words = [scalar.also(), scalar.elsewhere()];
            scalar.name() == name || words.iter().any(|words| words.contains(&name))
        })
    }

    /// Whether each of its values is one of the other, too.
    pub fn widens_to(self, other: Self) -> bool {
        self.wider().contains(&other)
    }

    /// Whether it is a string with a format.
    pub fn is_formatted(self) -> bool {
        matches!(self.form(), Form::Text(..))
    }

    /// Whether every value is one piece of text where it is no JSON: in a path, in a header, in a
    /// list of a query.
    pub fn is_plain(self) -> bool {
        !matches!(self.form(), Form::Any)
    }
}
