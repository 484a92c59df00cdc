//! A date and a time.

text! {
    /// A date and a time, as text.
    ///
    /// Mostly it has the form of RFC 3339, such as `2026-04-22T12:34:41Z`; some servers leave the
    /// offset out, as in `2026-04-22T12:34:41.342245`. Any text is accepted and kept to the letter.
    /// Values are compared, ordered and hashed by their text: two texts for one instant differ.
    DateTime
}
