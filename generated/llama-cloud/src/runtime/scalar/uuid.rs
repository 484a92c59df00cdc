// @generated: a copy of codegen/runtime/src/runtime/scalar/uuid.rs: edit that instead of this.

//! A UUID.

text! {
    /// A UUID, as text.
    ///
    /// Mostly it has the form `936da01f-9abd-4d9d-80c7-02af85c822a8`. Any text is accepted and kept
    /// to the letter. Values are compared, ordered and hashed by their text: capital letters differ
    /// from small ones.
    ///
    /// The feature `uuid` adds conversions to and from the type of that crate.
    Uuid
}

#[cfg(feature = "uuid")]
impl Uuid {
    /// Converts it to a UUID.
    ///
    /// # Errors
    /// If the text is not one.
    pub fn to_uuid(&self) -> Result<uuid::Uuid, uuid::Error> {
        self.as_str().parse()
    }
}

#[cfg(feature = "uuid")]
impl From<uuid::Uuid> for Uuid {
    fn from(uuid: uuid::Uuid) -> Self {
        Self(uuid.to_string())
    }
}
