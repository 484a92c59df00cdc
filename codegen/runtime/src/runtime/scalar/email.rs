//! An address of email.

text! {
    /// An address of email, as text.
    ///
    /// Any text is accepted and kept to the letter. Values are compared, ordered and hashed by
    /// their text.
    Email
}
