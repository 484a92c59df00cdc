// @generated: a copy of codegen/runtime/src/runtime/scalar/uri.rs: edit that instead of this.

//! A URI.

text! {
    /// A URI, as text.
    ///
    /// Any text is accepted and kept to the letter, also one that is relative or not a URI. Values
    /// are compared, ordered and hashed by their text.
    ///
    /// The feature `url` adds conversions to and from the type of that crate.
    Uri
}

#[cfg(feature = "url")]
impl Uri {
    /// Converts it to a URL.
    ///
    /// # Errors
    /// If the text is not an absolute URL.
    pub fn to_url(&self) -> Result<url::Url, url::ParseError> {
        self.as_str().parse()
    }
}

#[cfg(feature = "url")]
impl From<url::Url> for Uri {
    fn from(url: url::Url) -> Self {
        Self(url.into())
    }
}
