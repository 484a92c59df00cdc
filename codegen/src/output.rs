//! Stage 4: tokens to text, spaced as a person would.
//!
//! prettyplease lays out items but sets no blank line between them, apart from one for every item
//! that is empty. Such items are put where a blank line belongs, so the spacing follows from the
//! syntax tree and from nothing in the text, and a file is printed at once.

use std::mem;

use proc_macro2::{Punct, Spacing, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt, format_ident};
use syn::{ImplItem, Item, MacroDelimiter, UseTree, Visibility, parse_quote};

use crate::setters::{self, NullSetter, Row, Setters};

/// Prints the items of one file.
///
/// # Panics
///
/// If the tokens are no Rust file, which is a bug of the emitter that made them; the message shows
/// them.
pub(crate) fn render(make: impl Fn() -> TokenStream) -> String {
    let mut file: syn::File = syn::parse2(make()).unwrap_or_else(|error| {
        panic!("an emitter made tokens that are no file: {error}\n{}", make())
    });
    let mut tables = Vec::new();
    let mut previous = (!file.attrs.is_empty()).then_some(Block::Own);
    for mut item in mem::take(&mut file.items) {
        let block = Block::of(&item);
        if previous.is_some_and(|previous| block == Block::Own || previous != block) {
            file.items.push(Item::Verbatim(TokenStream::new()));
        }
        if let Item::Impl(item) = &mut item {
            space(&mut item.items);
        }
        if let Item::Macro(item) = &mut item
            && let MacroDelimiter::Brace(_) = item.mac.delimiter
        {
            let place = format_ident!("table_{}", tables.len());
            let table = mem::replace(&mut item.mac.tokens, place.to_token_stream());
            let is_of_setters = item.mac.path.is_ident(setters::MACRO);
            let table = if is_of_setters { rows(table) } else { lines(table) };
            tables.push((place.to_string(), table));
        }
        file.items.push(item);
        previous = Some(block);
    }
    let text = close_brackets(prettyplease::unparse(&file));
    tables.into_iter().fold(text, |text, (place, table)| {
        text.replacen(&format!("{{\n    {place}\n}}"), &format!("{{\n{table}}}"), 1)
    })
}

/// Writes each entry of a macro's table on a line of its own, where the printer would fill lines.
/// Marks stand before what they belong to, `&2`, but for `=`.
fn lines(table: TokenStream) -> String {
    let mut lines = String::new();
    let mut line = TokenStream::new();
    for token in table {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == ',' => {
                lines += &format!("    {},\n", mem::take(&mut line));
            }
            TokenTree::Punct(mark) if mark.as_char() != '=' => {
                line.append(Punct::new(mark.as_char(), Spacing::Joint));
            }
            token => line.append(token),
        }
    }
    lines
}

/// Writes the rows of a table of setters: as the functions that they stand for, which the printer
/// knows how to lay out.
fn rows(table: TokenStream) -> String {
    let Setters { owner, rows } = Setters::parse(table).unwrap_or_else(|error| {
        panic!("an emitter made tokens that are not a table of setters: {error}")
    });
    let mut text = format!("    {owner},\n");
    for Row { attributes, name, argument, value, null } in rows {
        let (signature, value) = laid_out(&parse_quote! {
            #(#attributes)*
            fn #name(#argument) { #value }
        });
        text += &format!("{signature} = {value}");
        if let Some(NullSetter { attributes, name, wire }) = null {
            let (signature, wire) = laid_out(&parse_quote! {
                #(#attributes)*
                fn #name() { #wire }
            });
            text += &format!(",\n{} = null {wire}", signature.trim_end_matches("()"));
        }
        text += ";\n";
    }
    text
}

/// Lays out the only function of a file: all above its body without `fn`, and its body.
fn laid_out(file: &syn::File) -> (String, String) {
    let text = prettyplease::unparse(file);
    let (head, body) = text.rsplit_once(" {\n").unwrap_or_default();
    let (attributes, signature) = head.rsplit_once("fn ").unwrap_or_default();
    let head = format!("{attributes}{signature}");
    let lines: Vec<String> = head.lines().map(|line| format!("    {line}")).collect();
    (lines.join("\n"), body.trim_end().trim_end_matches('}').trim().to_owned())
}

/// Writes types in the calls of macros as elsewhere, `Vec<Note>`: the printer knows no types there,
/// and sets every token apart.
fn close_brackets(text: String) -> String {
    let is_call = |line: &str| {
        line.starts_with(|first: char| first.is_alphabetic())
            && line.contains("!(")
            && line.contains(" < ")
    };
    if !text.lines().any(is_call) {
        return text;
    }
    let lines = text.split_inclusive('\n').map(|line| match is_call(line) {
        true => line.replace(" < ", "<").replace(" >", ">"),
        false => line.to_owned(),
    });
    lines.collect()
}

/// Sets the functions of an impl apart.
fn space(items: &mut Vec<ImplItem>) {
    let mut after_function = None;
    for item in mem::take(items) {
        let is_function = matches!(item, ImplItem::Fn(_));
        if after_function.is_some_and(|after_function| is_function || after_function) {
            items.push(ImplItem::Verbatim(TokenStream::new()));
        }
        items.push(item);
        after_function = Some(is_function);
    }
}

/// The block in which an item stands together with others, without a blank line.
#[derive(Clone, Copy, PartialEq)]
enum Block {
    /// Imports of the standard library, of other crates, and of this one.
    Imports(Origin),
    Exports,
    Modules,
    PublicModules,
    Own,
}

impl Block {
    fn of(item: &Item) -> Self {
        match item {
            Item::Use(item) if is_public(&item.vis) => Self::Exports,
            Item::Use(item) => Self::Imports(Origin::of(&item.tree)),
            Item::Mod(item) if item.content.is_some() => Self::Own,
            Item::Mod(item) if is_public(&item.vis) => Self::PublicModules,
            Item::Mod(_) => Self::Modules,
            _ => Self::Own,
        }
    }
}

/// Origin of an import.
#[derive(Clone, Copy, PartialEq)]
enum Origin {
    Std,
    Foreign,
    Own,
}

impl Origin {
    fn of(tree: &UseTree) -> Self {
        match tree {
            UseTree::Path(path) if path.ident == "std" => Self::Std,
            UseTree::Path(path) if path.ident == "crate" || path.ident == "super" => Self::Own,
            _ => Self::Foreign,
        }
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}
