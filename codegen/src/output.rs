//! Stage 4: tokens to text, spaced as a person would.
//!
//! prettyplease lays out items but sets no blank line between them. Each item is printed alone and
//! joined here, so the spacing follows from the syntax tree and from nothing in the text.

use std::mem;

use proc_macro2::TokenStream;
use syn::{Attribute, ImplItem, Item, ItemImpl, UseTree, Visibility};

/// Prints the items of one file below its header.
///
/// # Panics
///
/// If the tokens are no Rust file, which is a bug of the emitter that made them; the message shows
/// them.
pub(crate) fn render(header: &str, make: impl Fn() -> TokenStream) -> String {
    let file: syn::File = syn::parse2(make()).unwrap_or_else(|error| {
        panic!("an emitter made tokens that are no file: {error}\n{}", make())
    });
    let mut out = header.to_owned();
    if !file.attrs.is_empty() {
        out += "\n";
        out += print(file.attrs, Vec::new()).trim_end();
        out += "\n";
    }
    let mut previous = None;
    for item in file.items {
        let block = Block::of(&item);
        if block == Block::Own || previous != Some(block) {
            out += "\n";
        }
        out += &match item {
            Item::Impl(item) => print_impl(item),
            item => print(Vec::new(), vec![item]),
        };
        previous = Some(block);
    }
    out
}

/// What an item stands together with, without a blank line.
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

/// Where an import is from.
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

/// An impl whose functions stand apart.
fn print_impl(mut item: ItemImpl) -> String {
    let inner = mem::take(&mut item.items);
    let mut frame = Frame::new(item);
    let mut out = frame.head.clone();
    let mut after_function = None;
    for item in inner {
        let is_function = matches!(item, ImplItem::Fn(_));
        match after_function {
            None => out += "\n",
            Some(after_function) if is_function || after_function => out += "\n",
            Some(_) => {}
        }
        out += &frame.print(item);
        after_function = Some(is_function);
    }
    out + "}\n"
}

/// An impl without its items, to print them in one by one.
struct Frame {
    file: syn::File,
    /// How it is printed, up to its opening brace.
    head: String,
}

impl Frame {
    fn new(item: ItemImpl) -> Self {
        let file = file(Vec::new(), vec![Item::Impl(item)]);
        let text = prettyplease::unparse(&file);
        let head = text.strip_suffix("}\n").expect("an impl ends in a brace").to_owned();
        Self { file, head }
    }

    /// An item as it is printed inside, without the impl around it.
    fn print(&mut self, inner: ImplItem) -> String {
        let [Item::Impl(frame)] = self.file.items.as_mut_slice() else {
            unreachable!("a frame holds its impl")
        };
        frame.items = vec![inner];
        let text = prettyplease::unparse(&self.file);
        let inside = text.strip_prefix(&self.head).and_then(|text| text.strip_suffix("}\n"));
        let inside = inside.expect("an impl is its head, its items and a brace");
        inside.strip_prefix('\n').unwrap_or(inside).to_owned()
    }
}

fn print(attrs: Vec<Attribute>, items: Vec<Item>) -> String {
    prettyplease::unparse(&file(attrs, items))
}

fn file(attrs: Vec<Attribute>, items: Vec<Item>) -> syn::File {
    syn::File { shebang: None, frontmatter: None, attrs, items }
}
