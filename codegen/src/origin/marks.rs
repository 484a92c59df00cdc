//! Marks on what emitters make.
//!
//! While a map is made, each mark is a number: of a thing, the emitter, and the mark within it.
//! Otherwise nothing is marked, and it costs nothing.

use std::cell::RefCell;
use std::collections::HashMap;
use std::panic::Location;
use std::sync::Arc;

use proc_macro2::{Group, Literal, Span, TokenStream, TokenTree};

use super::nodes::{Key, Nodes};

/// A mark, with what was marked inside of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Mark {
    /// The number of the thing.
    pub(super) node: usize,
    /// The line of the emitter.
    pub(super) emitter: &'static Location<'static>,
    /// The mark on the same text that was made before.
    pub(super) inner: Option<u32>,
}

/// The marks of one file.
#[derive(Debug)]
pub(super) struct Marks {
    nodes: Arc<Nodes>,
    all: Vec<Mark>,
    numbers: HashMap<Mark, u32>,
    is_text: bool,
}

thread_local! {
    /// The marks of the file that this thread makes, if it makes a map.
    static CURRENT: RefCell<Option<Marks>> = const { RefCell::new(None) };
    /// The text whose lines are the numbers of marks.
    static LINES: Literal = lines();
}

/// The most marks in a file. Tokens beyond them have the origin of what is around them.
const MOST: usize = (1 << 14) - 1;

/// Characters that stand around marked text: the number of the mark follows the first of them.
/// Unicode keeps them for use within programs.
pub(super) const BEGIN: char = '\u{fdd0}';
pub(super) const NUMBERED: char = '\u{fdd1}';
pub(crate) const END: char = '\u{fdd2}';

/// Calls a function that makes a file, and returns the marks that were made meanwhile. Texts are
/// marked only where `is_text` says so: their marks have to be taken out again.
pub(super) fn recorded<T>(
    nodes: &Arc<Nodes>,
    is_text: bool,
    make: impl FnOnce() -> T,
) -> (T, Vec<Mark>) {
    let marks =
        Marks { nodes: Arc::clone(nodes), all: Vec::new(), numbers: HashMap::new(), is_text };
    let before = CURRENT.replace(Some(marks));
    let made = make();
    let marks = CURRENT.replace(before);
    (made, marks.map(|marks| marks.all).unwrap_or_default())
}

/// Calls a function in which no text is marked, as where its length counts.
pub(crate) fn without_marks<T>(make: impl FnOnce() -> T) -> T {
    let before = CURRENT.replace(None);
    let made = make();
    CURRENT.replace(before);
    made
}

/// Marks tokens as those of a thing of the API. What is marked within them stays so.
#[track_caller]
pub(crate) fn mark<T: 'static>(thing: &T, tokens: TokenStream) -> TokenStream {
    mark_key(Some(Key::of(thing)), tokens)
}

/// The same by the key of the thing, if there is one.
#[track_caller]
pub(crate) fn mark_key(thing: Option<Key>, tokens: TokenStream) -> TokenStream {
    let emitter = Location::caller();
    CURRENT.with_borrow_mut(|current| match current {
        Some(marks) => match thing.and_then(|thing| marks.nodes.find(thing)) {
            Some(node) => marks.tokens(node, emitter, tokens),
            None => tokens,
        },
        None => tokens,
    })
}

/// Marks text as that of a thing, by its number.
#[track_caller]
pub(crate) fn mark_number(node: usize, text: String) -> String {
    let emitter = Location::caller();
    let begin = CURRENT.with_borrow_mut(|current| {
        let marks = current.as_mut().filter(|marks| marks.is_text)?;
        let number = marks.number(Mark { node, emitter, inner: None })?;
        Some(format!("{BEGIN}{number}{NUMBERED}"))
    });
    match begin {
        Some(begin) => format!("{begin}{text}{END}"),
        None => text,
    }
}

/// Marks text as that of a thing of the API. What is marked within it stays so.
#[track_caller]
pub(crate) fn mark_text<T: 'static>(thing: &T, text: String) -> String {
    mark_text_of(Some(Key::of(thing)), text)
}

/// The same by the key of the thing, if there is one.
#[track_caller]
pub(crate) fn mark_text_of(thing: Option<Key>, text: String) -> String {
    match begin(thing) {
        Some(begin) if !text.is_empty() => format!("{begin}{text}{END}"),
        _ => text,
    }
}

/// The beginning of a text of a thing of the API, if texts are marked; [`END`] ends it.
#[track_caller]
pub(crate) fn begin(thing: Option<Key>) -> Option<String> {
    let emitter = Location::caller();
    CURRENT.with_borrow_mut(|current| {
        let marks = current.as_mut().filter(|marks| marks.is_text)?;
        let node = marks.nodes.find(thing?)?;
        let number = marks.number(Mark { node, emitter, inner: None })?;
        Some(format!("{BEGIN}{number}{NUMBERED}"))
    })
}

impl Marks {
    fn number(&mut self, mark: Mark) -> Option<u32> {
        if let Some(number) = self.numbers.get(&mark) {
            return Some(*number);
        }
        let number = u32::try_from(self.all.len()).ok().filter(|_| self.all.len() < MOST)?;
        self.all.push(mark);
        self.numbers.insert(mark, number);
        Some(number)
    }

    fn tokens(
        &mut self,
        node: usize,
        emitter: &'static Location<'static>,
        tokens: TokenStream,
    ) -> TokenStream {
        let tokens = tokens.into_iter().map(|token| {
            let inner = number_of(token.span());
            let is_marked = inner.is_some_and(|inner| self.all[inner as usize].node == node);
            let span = match is_marked {
                true => None,
                false => self.number(Mark { node, emitter, inner }).and_then(span_of),
            };
            let mut token = match token {
                TokenTree::Group(group) => {
                    let inner = self.tokens(node, emitter, group.stream());
                    let mut marked = Group::new(group.delimiter(), inner);
                    marked.set_span(group.span());
                    TokenTree::Group(marked)
                }
                token => token,
            };
            if let Some(span) = span {
                token.set_span(span);
            }
            token
        });
        tokens.collect()
    }
}

/// The line that begins the first mark: before it are those of tokens without marks.
const FIRST: usize = 2;

/// A text of as many lines as there may be marks.
fn lines() -> Literal {
    let text = format!("\"{}\"", "\n".repeat(MOST + FIRST));
    text.parse().expect("line breaks are a string")
}

/// The span that stands for a mark: the line of its number.
fn span_of(number: u32) -> Option<Span> {
    // The quote and the first break are on the first line.
    let at = number as usize + FIRST;
    LINES.with(|lines| lines.subspan(at..=at))
}

/// The mark that a span stands for, if any.
pub(super) fn number_of(span: Span) -> Option<u32> {
    u32::try_from(span.start().line.checked_sub(FIRST)?).ok()
}
