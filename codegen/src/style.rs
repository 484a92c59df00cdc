//! How a list or an object is written into a query: one row for each style.
//!
//! The names are those of the language. OpenAPI says the same with `style` and `explode`.

macro_rules! styles {
    ($($(#[$docs:meta])* $variant:ident $name:literal;)*) => {
        /// The style of a parameter.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        pub enum Style {
            $($(#[$docs])* $variant,)*
        }

        impl Style {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The word of the language.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }
        }
    };
}

styles! {
    /// A list repeats the parameter: `tag=a&tag=b`.
    #[default]
    Repeat "repeat";
    /// A list repeats the parameter with brackets: `tag[]=a&tag[]=b`.
    Brackets "brackets";
    /// The items of a list are separated by commas: `tag=a,b`.
    Comma "comma";
    /// The items of a list are separated by spaces: `tag=a%20b`.
    Space "space";
    /// The items of a list are separated by pipes: `tag=a%7Cb`.
    Pipe "pipe";
    /// The value is JSON: `tag=["a","b"]`.
    Json "json";
}

impl Style {
    /// Whether the items of a list are joined into one value.
    pub fn joins(self) -> bool {
        matches!(self, Self::Comma | Self::Space | Self::Pipe)
    }
}
