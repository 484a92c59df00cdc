//! Names that callers can use of an emitted crate: every public item with its types, as lines.
//!
//! What one crate has and a later one has not breaks somebody. Names of arguments are left out, and
//! aliases are taken for what they stand for: to the compiler they are the same.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use codegen::File;
use codegen::setters;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{FnArg, ImplItem, Item, TraitItem, Visibility};

/// The parsed files of a crate, by path, each with its text.
pub(crate) type Parsed = BTreeMap<String, (String, syn::File)>;

/// Parses the files of a crate that callers can use.
pub(crate) fn parsed(files: &[File]) -> Parsed {
    let parsed = visible(files).map(|file| (file.path.clone(), (file.text.clone(), parse(file))));
    parsed.collect()
}

fn parse(file: &File) -> syn::File {
    syn::parse_file(&file.text).expect("it is Rust")
}

fn visible(files: &[File]) -> impl Iterator<Item = &File> {
    files
        .iter()
        .filter(|file| file.path.starts_with("src/") && !file.path.starts_with("src/runtime/"))
        .filter(|file| file.path.ends_with(".rs"))
        // Items that no program can use: what was removed.
        .filter(|file| file.path != "src/removed.rs")
}

/// The lines of a crate. Most of its files are those of another one, which are parsed.
pub(crate) fn surface(files: &[File], other: &Parsed) -> BTreeSet<String> {
    let mut surface = Surface { lines: BTreeSet::new(), aliases: BTreeMap::new() };
    let sources: Vec<(&str, Cow<'_, syn::File>)> = visible(files)
        .map(|file| {
            let source = match other.get(&file.path) {
                Some((text, source)) if *text == file.text => Cow::Borrowed(source),
                _ => Cow::Owned(parse(file)),
            };
            (file.path.as_str(), source)
        })
        .collect();
    for (_, source) in &sources {
        for item in &source.items {
            if let Item::Type(alias) = item
                && alias.generics.params.is_empty()
                && !was_removed(alias)
            {
                surface.aliases.insert(alias.ident.to_string(), alias.ty.to_token_stream());
            }
        }
    }
    for (path, source) in &sources {
        let module = match path.split('/').nth(1) {
            Some("types") => "types".to_owned(),
            _ => path.trim_start_matches("src/").trim_end_matches(".rs").replace("/mod", ""),
        };
        source.items.iter().for_each(|item| surface.item(&module, item));
    }
    if let Some(manifest) = files.iter().find(|file| file.path == "Cargo.toml") {
        let name = manifest.text.lines().find(|line| line.starts_with("name = "));
        surface.lines.extend(name.map(str::to_owned));
    }
    surface.lines
}

struct Surface {
    lines: BTreeSet<String>,
    aliases: BTreeMap<String, TokenStream>,
}

impl Surface {
    fn add(&mut self, line: impl Into<String>) {
        self.lines.insert(line.into());
    }

    fn item(&mut self, module: &str, item: &Item) {
        match item {
            // What unions read into is public in a private module.
            Item::Struct(item) if is_public(&item.vis) && item.ident != "Slots" => {
                let name = format!("{module}::{}", item.ident);
                // Written out where it keeps a value to itself, and derived elsewhere, it is the same to callers.
                let derives = item.attrs.iter().filter(|it| it.path().is_ident("derive"));
                let derives: String = derives.map(|it| it.to_token_stream().to_string()).collect();
                for (derived, name) in [("Debug", "fmt::Debug"), ("Default", "Default")] {
                    if derives.contains(derived) {
                        self.add(format!("{module}: {name} for {}", item.ident));
                    }
                }
                for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
                    let ident = field.ident.as_ref().expect("it has a name");
                    let ty = self.text(&field.ty);
                    self.add(format!("{name}.{ident}: {ty}"));
                }
                // Whoever writes one down in full names all its fields.
                if !item.attrs.iter().any(|attribute| attribute.path().is_ident("non_exhaustive")) {
                    let fields = item.fields.iter().filter_map(|field| field.ident.as_ref());
                    let fields: BTreeSet<String> = fields.map(ToString::to_string).collect();
                    self.add(format!("{name} with {fields:?}"));
                }
                self.add(name);
            }
            Item::Enum(item) if is_public(&item.vis) => {
                let name = format!("{module}::{}", item.ident);
                for variant in &item.variants {
                    let fields = self.text(&variant.fields);
                    self.add(format!("{name}::{}{fields}", variant.ident));
                }
                self.add(name);
            }
            Item::Type(item) if is_public(&item.vis) && !was_removed(item) => {
                let ty = self.text(&item.ty);
                self.add(format!("{module}::{} = {ty}", item.ident));
            }
            Item::Impl(item) => self.implementation(module, item),
            Item::Trait(item) if is_public(&item.vis) => {
                for part in &item.items {
                    if let TraitItem::Fn(part) = part {
                        let gives = self.text(&part.sig.output);
                        self.add(format!("{module}: {}::{} {gives}", item.ident, part.sig.ident));
                    }
                }
            }
            // How the members are read and written is nobody's to call; the struct has them.
            Item::Macro(item) if item.mac.path.is_ident("members") => {}
            // The values of an enum, whose variants the enum has, and its conversions.
            Item::Macro(item) if item.mac.path.is_ident("values") => {
                let ident = item.mac.tokens.clone().into_iter().next();
                self.add(format!("{module}: values of {}", ident.expect("the enum comes first")));
            }
            Item::Macro(item) if item.mac.path.is_ident(setters::MACRO) => {
                let methods = setters::expanded(item.mac.tokens.clone());
                self.implementation(module, &methods.expect("it is a table"));
            }
            // It gives a request its options, which have the types of the response.
            Item::Macro(item) => {
                let request = self.text(&item.mac.tokens);
                self.add(format!("{module}: {request}"));
            }
            Item::Mod(item) if is_public(&item.vis) => {
                self.add(format!("{module}::{}", item.ident))
            }
            _ => {}
        }
    }

    fn implementation(&mut self, module: &str, item: &syn::ItemImpl) {
        let of = self.text(&item.self_ty);
        if let Some((of_trait, _)) = &item.trait_ {
            let of_trait = self.text(of_trait);
            // How values are read and written is nobody's to call.
            let own = ["Members", "Union", "Untagged", "Object", "Api"];
            if of == "Slots" || own.iter().any(|name| of_trait.ends_with(name)) {
                return;
            }
            for part in &item.items {
                if let ImplItem::Type(part) = part {
                    let ty = self.text(&part.ty);
                    self.add(format!("{module}: {of_trait} for {of}: {} = {ty}", part.ident));
                }
            }
            self.add(format!("{module}: {of_trait} for {of}"));
            return;
        }
        for part in &item.items {
            if let ImplItem::Const(part) = part
                && is_public(&part.vis)
            {
                let ty = self.text(&part.ty);
                self.add(format!("{module}: {of}::{}: {ty}", part.ident));
            }
            let ImplItem::Fn(part) = part else { continue };
            if !is_public(&part.vis) {
                continue;
            }
            let arguments = part.sig.inputs.iter().map(|argument| match argument {
                FnArg::Receiver(receiver) => self.text(receiver).replace("mut ", ""),
                FnArg::Typed(argument) => self.text(&argument.ty),
            });
            let arguments: Vec<String> = arguments.collect();
            let gives = self.text(&part.sig.output);
            self.add(format!(
                "{module}: {of}::{}({}) {gives}",
                part.sig.ident,
                arguments.join(", ")
            ));
        }
    }

    /// Tokens without attributes, with aliases replaced.
    fn text(&self, tokens: &impl ToTokens) -> String {
        let mut text = String::new();
        self.write(tokens.to_token_stream(), &mut text);
        text
    }

    fn write(&self, tokens: TokenStream, text: &mut String) {
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == '#' => {
                    tokens.next();
                }
                TokenTree::Ident(ident) => match self.aliases.get(&ident.to_string()) {
                    Some(target) => self.write(target.clone(), text),
                    None => {
                        let word = ident.to_string();
                        // Types are named with and without the module that they come from.
                        if word == "types" || word == "crate" {
                            tokens.next();
                            tokens.next();
                        } else {
                            text.push_str(&word);
                            if matches!(word.as_str(), "impl" | "mut" | "dyn") {
                                text.push(' ');
                            }
                        }
                    }
                },
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Parenthesis => ("(", ")"),
                        Delimiter::Bracket => ("[", "]"),
                        Delimiter::Brace | Delimiter::None => ("{", "}"),
                    };
                    text.push_str(open);
                    self.write(group.stream(), text);
                    text.push_str(close);
                }
                token => text.push_str(&token.to_string()),
            }
        }
    }
}

/// Whether an alias is one that no program can use.
fn was_removed(alias: &syn::ItemType) -> bool {
    alias.ty.to_token_stream().to_string().contains("crate :: removed ::")
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}
