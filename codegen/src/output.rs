//! Stage 4: tokens to text, spaced as a person would.
//!
//! prettyplease lays out items but sets no blank line between them. Each item is printed alone and
//! joined here, so the spacing follows from the syntax tree and from nothing in the text.

use proc_macro2::TokenStream;
use syn::{ImplItem, Item, ItemImpl, Visibility};

/// Prints the items of one file below its header.
///
/// # Panics
///
/// If the tokens are no Rust file, which is a bug of the emitter that made them; the message shows
/// them.
pub(crate) fn render(header: &str, tokens: TokenStream) -> String {
    let file: syn::File = syn::parse2(tokens.clone()).unwrap_or_else(|error| {
        panic!("an emitter made tokens that are no file: {error}\n{tokens}")
    });
    let mut out = header.to_owned();
    if !file.attrs.is_empty() {
        out += "\n";
        out += &print(syn::File { items: Vec::new(), ..file.clone() });
    }
    let mut previous: Option<&Item> = None;
    for item in &file.items {
        if previous.is_none_or(|previous| !stand_together(previous, item)) {
            out += "\n";
        }
        out += &match item {
            Item::Impl(item) => print_impl(item),
            item => print_item(item.clone()),
        };
        previous = Some(item);
    }
    out
}

/// Imports and module declarations stand in blocks of their own kind.
fn stand_together(first: &Item, second: &Item) -> bool {
    match (first, second) {
        (Item::Use(first), Item::Use(second)) => is_public(&first.vis) == is_public(&second.vis),
        (Item::Mod(first), Item::Mod(second)) => {
            is_public(&first.vis) == is_public(&second.vis) && first.content.is_none()
        }
        _ => false,
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// An impl whose functions stand apart.
fn print_impl(item: &ItemImpl) -> String {
    let mut empty = item.clone();
    empty.items.clear();
    let frame = print_item(Item::Impl(empty.clone()));
    let head = frame.strip_suffix("}\n").expect("an impl ends in a brace");
    let mut out = head.to_owned();
    for (index, inner) in item.items.iter().enumerate() {
        if index > 0 && (is_function(inner) || is_function(&item.items[index - 1])) {
            out += "\n";
        }
        let mut alone = empty.clone();
        alone.items.push(inner.clone());
        let text = print_item(Item::Impl(alone));
        let body = text.strip_prefix(head).and_then(|text| text.strip_suffix("}\n"));
        out += body.expect("an impl is its head, its items and a brace").trim_start_matches('\n');
        if index == 0 {
            out.insert(head.len(), '\n');
        }
    }
    out + "}\n"
}

fn is_function(item: &ImplItem) -> bool {
    matches!(item, ImplItem::Fn(_))
}

fn print_item(item: Item) -> String {
    print(syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] })
}

fn print(file: syn::File) -> String {
    prettyplease::unparse(&file)
}
