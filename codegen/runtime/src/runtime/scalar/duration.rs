//! A duration.

text! {
    /// A duration, as text.
    ///
    /// Mostly it has the form of ISO 8601, such as `PT1H30M` or `P1Y2M`. Any text is accepted and
    /// kept to the letter. Values are compared, ordered and hashed by their text: `PT60S` and
    /// `PT1M` differ.
    ///
    /// The feature `jiff` adds a conversion to and from its `Span`.
    Duration
}

/// Seconds, with the part of one that is not whole: `PT90.5S`.
impl From<std::time::Duration> for Duration {
    fn from(duration: std::time::Duration) -> Self {
        let text = format!("PT{}.{:09}", duration.as_secs(), duration.subsec_nanos());
        Self(format!("{}S", text.trim_end_matches('0').trim_end_matches('.')))
    }
}

#[cfg(feature = "jiff")]
impl Duration {
    /// Converts it to a span.
    ///
    /// # Errors
    /// If the text is not a duration of ISO 8601.
    pub fn to_jiff(&self) -> Result<jiff::Span, jiff::Error> {
        self.as_str().parse()
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::Span> for Duration {
    fn from(span: jiff::Span) -> Self {
        Self(span.to_string())
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::SignedDuration> for Duration {
    fn from(duration: jiff::SignedDuration) -> Self {
        Self(duration.to_string())
    }
}
