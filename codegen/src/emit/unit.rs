//! The input of emitters, and the files that they plan, each with the origin that its first line
//! names.

use std::borrow::Cow;

use proc_macro2::TokenStream;

use crate::api::Api;
use crate::example::Example;
use crate::file::Keep;
use crate::origin::Key;

/// The input of every emitter.
#[derive(Clone, Copy)]
pub(crate) struct Input<'a> {
    /// The API.
    pub(crate) api: &'a Api,
    /// The examples that are kept by hand.
    pub(crate) examples: &'a [Example<'a>],
}

/// A file to be made.
pub(crate) struct Unit<'a> {
    /// The path below the crate's folder.
    pub(crate) path: String,
    /// The origin that the first line names.
    pub(crate) origin: Origin,
    /// The function that makes what stands below that line.
    pub(crate) content: Content<'a>,
    /// Owner of the file after it was written: the generator or the user.
    pub(crate) keep: Keep,
    /// The thing that the file is about, unless it is about the API as a whole.
    pub(crate) about: Option<Key>,
}

/// The origin of a file.
pub(crate) enum Origin {
    /// The emitter in the module of this path, as `module_path!()` spells it.
    Emitter(&'static str),
    /// The same, of a text that must begin with something else and states its origin below that.
    Within(&'static str),
    /// A file of Rust that is copied.
    Copy(String),
    /// Not stated: a licence is quoted to the letter, and a file that users own is theirs.
    Unstated,
}

/// The function that makes a file's content.
pub(crate) enum Content<'a> {
    /// Items of Rust.
    Items(Box<dyn Fn() -> TokenStream + Send + Sync + 'a>),
    /// Any other text.
    Text(Box<dyn Fn() -> String + Send + Sync + 'a>),
}

impl<'a> Unit<'a> {
    /// A file of Rust from the emitter in the module `emitter`, which is `module_path!()`.
    pub(super) fn items(
        path: impl Into<String>,
        emitter: &'static str,
        make: impl Fn() -> TokenStream + Send + Sync + 'a,
    ) -> Self {
        Self::new(path, Origin::Emitter(emitter), Content::Items(Box::new(make)))
    }

    /// Any other file from the emitter in the module `emitter`, which is `module_path!()`.
    pub(super) fn text(
        path: impl Into<String>,
        emitter: &'static str,
        make: impl Fn() -> String + Send + Sync + 'a,
    ) -> Self {
        Self::new(path, Origin::Emitter(emitter), Content::Text(Box::new(make)))
    }

    /// A file that states its origin by itself, with `statement`.
    pub(super) fn stated(
        path: impl Into<String>,
        emitter: &'static str,
        make: impl Fn() -> String + Send + Sync + 'a,
    ) -> Self {
        Self::new(path, Origin::Within(emitter), Content::Text(Box::new(make)))
    }

    /// A copy of the Rust file `source`.
    pub(super) fn copy(
        path: impl Into<String>,
        source: impl Into<String>,
        text: impl Into<Cow<'a, str>>,
    ) -> Self {
        let text = text.into();
        let make = move || text.clone().into_owned();
        Self::new(path, Origin::Copy(source.into()), Content::Text(Box::new(make)))
    }

    /// A file that names no origin.
    pub(super) fn plain(
        path: impl Into<String>,
        make: impl Fn() -> String + Send + Sync + 'a,
    ) -> Self {
        Self::new(path, Origin::Unstated, Content::Text(Box::new(make)))
    }

    /// Says what the file is about.
    pub(super) fn about<T: 'static>(self, thing: &T) -> Self {
        Self { about: Some(Key::of(thing)), ..self }
    }

    fn new(path: impl Into<String>, origin: Origin, content: Content<'a>) -> Self {
        Self { path: path.into(), origin, content, keep: Keep::Always, about: None }
    }
}
