//! The reference pages beside the vendor's: each method, type, member and sentence of its page is on
//! ours, in the section that it belongs to.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use codegen::{Source, generate};

/// An element of a page, or text.
enum Node {
    Element { name: String, attributes: String, children: Vec<Node> },
    Text(String),
}

/// Elements that hold nothing.
const VOID: [&str; 4] = ["meta", "link", "input", "br"];

/// Elements that stand on lines of their own.
const BLOCKS: [&str; 8] = ["p", "div", "ul", "details", "summary", "table", "pre", "section"];

impl Node {
    /// Reads a page.
    fn read(html: &str) -> Self {
        let body = html.find("<body>").expect("a page has a body");
        let mut open = vec![("body".to_owned(), String::new(), Vec::new())];
        for piece in html[body + 6..].split('<').skip(1) {
            let (tag, text) = piece.split_once('>').expect("a tag ends");
            if let Some(name) = tag.strip_prefix('/') {
                let (opened, attributes, children) = open.pop().expect("what ends has begun");
                assert_eq!(opened, name, "elements end in order");
                let node = Self::Element { name: opened, attributes, children };
                match open.last_mut() {
                    Some((_, _, above)) => above.push(node),
                    None => return node,
                }
            } else {
                let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
                assert!(!VOID.contains(&name), "{name} is not on a reference page");
                open.push((name.to_owned(), format!(" {attributes}"), Vec::new()));
            }
            if let Some((_, _, children)) = open.last_mut() {
                children.push(Self::Text(decoded(text)));
            }
        }
        panic!("the body ends");
    }

    fn is(&self, wanted: &str) -> bool {
        matches!(self, Self::Element { name, .. } if name == wanted)
    }

    fn children(&self) -> &[Self] {
        match self {
            Self::Element { children, .. } => children,
            Self::Text(_) => &[],
        }
    }

    fn attribute(&self, name: &str) -> Option<&str> {
        let Self::Element { attributes, .. } = self else { return None };
        attributes.split(&format!(" {name}=\"")).nth(1)?.split('"').next()
    }

    /// The first of these elements in it, itself included.
    fn find(&self, wanted: &dyn Fn(&Self) -> bool) -> Option<&Self> {
        if wanted(self) {
            return Some(self);
        }
        self.children().iter().find_map(|child| child.find(wanted))
    }

    fn by_id(&self, id: &str) -> Option<&Self> {
        self.find(&|node| node.attribute("id") == Some(id))
    }

    /// The section whose heading has this anchor.
    fn section(&self, id: &str) -> Option<&Self> {
        self.find(&|node| {
            node.is("section")
                && node.children().iter().any(|child| child.attribute("id") == Some(id))
        })
    }

    fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Element { children, .. } => children.iter().map(Self::text).collect(),
        }
    }

    /// The text before the first block in it.
    fn head(&self) -> String {
        let is_block = |node: &&Self| BLOCKS.iter().any(|name| node.is(name));
        let children = self.children().iter().take_while(|child| !is_block(child));
        children.map(Self::text).collect::<String>().trim().to_owned()
    }

    /// The text of the paragraphs in it, but those of members.
    fn docs(&self) -> String {
        let children = self.children().iter().filter(|child| !child.is("ul"));
        let own = children.filter(|child| !child.is("details"));
        own.map(Self::text).collect::<Vec<_>>().join("\n")
    }

    /// The list of members in it, without those of members.
    fn members(&self) -> Vec<&Self> {
        let list = self.find(&|node| node.is("ul") && node.attribute("class") == Some("members"));
        list.map_or_else(Vec::new, |list| list.children().iter().filter(|it| it.is("li")).collect())
    }

    /// The type that its head leads to.
    fn ty(&self) -> Option<&str> {
        let code = self.find(&|node| node.is("code"))?;
        let link = code.find(&|node| node.is("a"))?;
        link.attribute("href")?.rsplit('#').next()
    }
}

fn decoded(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&amp;", "&")
}

/// The members of an object or a union, as far as they have been found.
struct Open<'p> {
    /// The type, if it has a section.
    ty: Option<&'p str>,
    members: Vec<&'p Node>,
    found: Vec<bool>,
}

impl<'p> Open<'p> {
    fn new(ty: Option<&'p str>, members: Vec<&'p Node>) -> Self {
        let found = vec![false; members.len()];
        Self { ty, members, found }
    }
}

/// Walks through the vendor's page beside ours.
struct Walk<'p> {
    chat: &'p Node,
    types: &'p Node,
    /// The members around the place.
    open: Vec<Open<'p>>,
    /// What a sentence is about.
    subject: Option<&'p Node>,
    faults: Vec<String>,
}

impl<'p> Walk<'p> {
    fn expect(&mut self, is: bool, fault: impl FnOnce() -> String) {
        if !is {
            self.faults.push(fault());
        }
    }

    /// A method: its title, its signature, and its verb and path.
    fn method(&mut self, title: &str, signature: &str, endpoint: &str) -> Option<&'p Node> {
        let (name, rest) = signature.split_once('(').expect("a method has arguments");
        let name = name.rsplit('.').next().expect("it has a name");
        let snake: String = name.chars().flat_map(snake).collect();
        let Some(section) = self.chat.section(&snake) else {
            self.faults.push(format!("no section of {snake}"));
            return None;
        };
        let heading = section.find(&|node| node.is("h2")).map(Node::text);
        self.expect(heading.as_deref() == Some(title), || format!("{snake}: {heading:?}"));
        let code = section.find(&|node| node.is("pre")).map(Node::text).unwrap_or_default();
        self.expect(code.contains(&format!("pub fn {snake}(")), || format!("{snake}: {code}"));
        let facts = section.find(&|node| node.is("dl")).map(Node::text).unwrap_or_default();
        let endpoint = endpoint.replacen('/', " /", 1);
        self.expect(facts.contains(&format!("Endpoint{endpoint}\n")), || {
            format!("{snake}: {facts}")
        });

        let (arguments, returned) = rest.rsplit_once("): ").expect("it returns something");
        let mut row = |parameter: &str, place: &[&str], is_required: Option<bool>| {
            let Some(row) = self.chat.by_id(&format!("{snake}.{parameter}")) else {
                self.faults.push(format!("{snake} lacks {parameter}"));
                return false;
            };
            let cell = |number| {
                let mut cells = row.children().iter().filter(|it| it.is("td"));
                cells.nth(number).map(Node::text)
            };
            // The place is beside the name, and behind the type whether it is required.
            let found = cell(0);
            let required = cell(2).as_deref() == Some("yes");
            if !place.contains(&found.as_deref().unwrap_or_default())
                || is_required.is_some_and(|is| is != required)
            {
                self.faults.push(format!("{snake}: {parameter}: {found:?}, required: {required}"));
            }
            required
        };
        if arguments.starts_with("stringsessionID") {
            row("session_id", &["path"], Some(true));
        }
        let (_, object) = arguments.split_once("Params { ").expect("it has parameters");
        let (names, how) = object.split_once(" } ").expect("they end");
        let is_optional = how.starts_with("query?") || how.starts_with("params?");
        let place = if how.starts_with("query") { &["query"][..] } else { &["query", "body"] };
        let required = names
            .split(", ")
            .map(|name| row(name, place, is_optional.then_some(false)))
            .filter(|is_required| *is_required)
            .count();
        self.expect(is_optional || required > 0, || format!("{snake} needs no parameter"));

        let response = section.section(&format!("{snake}:response"));
        let text = response.map(Node::docs).unwrap_or_default();
        let expected = match returned {
            "void" => "Returns () with status 204.",
            paged if paged.starts_with("PaginatedCursor") => "Returns Page<",
            "ChatStreamResponse" => "Returns EventStream<ChatEvent>.",
            _ => "Returns Chat",
        };
        self.expect(text.contains(expected), || format!("{snake}: {text}"));
        response
    }

    /// A model, which an operation returns.
    fn model(&mut self, name: &str, names: &str, response: &'p Node) {
        self.leave_to(0);
        self.subject = Some(response);
        let ty = response.ty();
        let section = ty.and_then(|ty| self.types.section(ty));
        let is_there = section.is_some_and(|section| section.docs().contains(name));
        self.expect(is_there, || format!("no type {name}"));
        self.enter(ty, response, name, names);
    }

    /// An alternative of a union.
    fn variant(&mut self, name: &'p str, names: &str) {
        let is_it = |node: &&Node| node.ty() == Some(name);
        while let Some(open) = self.open.last_mut() {
            if let Some(index) = open.members.iter().position(is_it) {
                open.found[index] = true;
                let node = open.members[index];
                self.subject = Some(node);
                self.expect_type(name);
                self.enter(Some(name), node, name, names);
                return;
            }
            self.leave_to(self.open.len() - 1);
        }
        self.faults.push(format!("no alternative {name}"));
    }

    fn expect_type(&mut self, name: &str) {
        let is_there = self.types.section(name).is_some();
        self.expect(is_there, || format!("no section of type {name}"));
    }

    /// Goes into the members of a type, which are as many as the vendor says.
    fn enter(&mut self, ty: Option<&'p str>, node: &'p Node, name: &str, names: &str) {
        let members = node.members();
        let count = names.split(", ").map(|name| match name.strip_suffix(" more") {
            Some(count) => count.parse::<usize>().expect("it is a number"),
            None => 1,
        });
        let count = count.sum::<usize>();
        self.expect(members.len() == count, || format!("{name}: {} of {count}", members.len()));
        self.open.push(Open::new(ty, members));
    }

    /// A member, with its type as the vendor writes it.
    fn member(&mut self, name: &str, ty: &str) {
        let plain = name.trim_end_matches('?');
        let named =
            |node: &Node| node.find(&|it| it.is("a")).is_some_and(|link| link.text() == plain);
        while let Some(open) = self.open.last_mut() {
            let Some(index) = open.members.iter().position(|node| named(node)) else {
                self.leave_to(self.open.len() - 1);
                continue;
            };
            let is_second = std::mem::replace(&mut open.found[index], true);
            let (node, owner) = (open.members[index], open.ty);
            self.expect(!is_second, || format!("{name} is there twice"));
            let expected = member(name, ty);
            self.expect(says(&node.head(), &expected), || format!("{expected}: {}", node.head()));
            // The section of the type says the same.
            let own = owner.and_then(|owner| self.types.by_id(&format!("{owner}.{plain}")));
            let own = own.map(Node::head).unwrap_or_default();
            let is_tag = ty.starts_with('"');
            self.expect(is_tag || says(&own, &expected), || {
                format!("{owner:?}: {expected}: {own}")
            });
            self.subject = Some(node);
            if let Some(ty) = node.ty().filter(|_| !node.members().is_empty()) {
                self.expect_type(ty);
                match ty.ends_with("Event") {
                    true => {
                        let is_union = node.text().contains("One of the following");
                        self.expect(is_union, || format!("{name} is no union"));
                    }
                    false => self.expect(node.text().contains(&format!("Members of {ty}")), || {
                        format!("{name} shows no members")
                    }),
                }
                self.open.push(Open::new(Some(ty), node.members()));
            }
            return;
        }
        self.faults.push(format!("{name}: {ty} is nowhere"));
    }

    /// Leaves members, all of which the vendor has shown.
    fn leave_to(&mut self, depth: usize) {
        for open in self.open.split_off(depth) {
            for (node, is_found) in open.members.iter().zip(open.found) {
                if !is_found {
                    self.faults.push(format!("the vendor does not show {}", node.head()));
                }
            }
        }
    }

    /// A sentence about a member or a model.
    fn sentence(&mut self, text: &str) {
        let is_there = self.subject.is_some_and(|it| it.docs().contains(text));
        self.expect(is_there, || format!("not where it belongs: {text}"));
    }
}

/// Whether a head begins like this, and says no more of presence.
fn says(head: &str, expected: &str) -> bool {
    head.strip_prefix(expected).is_some_and(|rest| {
        (rest.is_empty() || rest.starts_with([' ', ',']))
            && !rest.contains("optional")
            && !rest.contains("may be null")
    })
}

/// Each method, type, member and sentence of the vendor's page is on ours, where it belongs.
#[test]
fn the_vendor_shows_nothing_that_the_pages_lack() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("codegen is in the workspace");
    let name = "spec/llama-cloud.yaml".to_owned();
    let text = fs::read_to_string(root.join(&name)).expect("the spec is there");
    let sources = [Source { name, text }];
    let files = generate(&sources).unwrap_or_else(|faults| panic!("{}", faults.render(&sources)));
    let page = |path: &str| {
        let file = files.iter().find(|file| file.path == path);
        Node::read(&file.expect("the page is there").text)
    };
    let (chat, types) = (page("docs/resources/beta-chat.html"), page("docs/types/index.html"));
    let (open, faults) = (Vec::new(), Vec::new());
    let mut walk = Walk { chat: &chat, types: &types, open, subject: None, faults };

    let reference = include_str!("data/chat-api-reference.txt");
    let (methods, models) = reference.split_once("ModelsExpand Collapse\n").expect("it has both");
    let mut responses: BTreeMap<&str, &Node> = BTreeMap::new();
    let mut counts = [0; 4];
    let lines: Vec<&str> = methods.lines().filter(|line| !line.is_empty()).collect();
    for lines in lines.windows(3) {
        let [title, signature, endpoint] = lines else { continue };
        let Some(method) = signature.strip_prefix("client.") else { continue };
        counts[0] += 1;
        let response = walk.method(title, method, endpoint);
        let (_, returned) = method.rsplit_once("): ").expect("it returns something");
        let returned = returned.trim_start_matches("PaginatedCursor<");
        let name = returned.split(' ').next().expect("it has a name");
        responses.extend(response.map(|response| (name, response)));
    }
    for line in models.lines().filter(|line| !line.is_empty()) {
        let header = line.split_once(" { ").filter(|(name, _)| !name.contains(':'));
        if let Some((name, names)) = header {
            counts[1] += 1;
            let names = names.trim_end_matches(" }");
            match responses.get(name) {
                Some(response) => walk.model(name, names, response),
                None => walk.variant(name, names),
            }
        } else if let Some((name, ty)) =
            line.split_once(": ").filter(|(name, _)| !name.contains(' '))
        {
            counts[2] += 1;
            walk.member(name, ty);
        } else if line.ends_with('.') {
            counts[3] += 1;
            walk.sentence(line);
        } else {
            assert!(
                ["One of the following:", "ChatStreamResponse = unknown"].contains(&line),
                "a line of another kind: {line}"
            );
        }
    }
    walk.leave_to(0);
    assert!(walk.faults.is_empty(), "the pages lack:\n{}", walk.faults.join("\n"));
    assert_eq!(counts, [7, 13, 90, 32], "the lines of the reference are recognized");

    // What the vendor's page shows as `unknown` and `{}`.
    let stream = responses["ChatStreamResponse"].text();
    for event in ["thinking_delta", "tool_call", "stop", "user_input"] {
        let frame = format!("data: {{\"type\": \"{event}\"");
        assert!(stream.contains(&frame), "no example of {event}");
    }
    for part in ["ChatAnswer", "text", "thinking", "tool_calls", "usage", "stop"] {
        assert!(stream.contains(part), "the aggregate lacks {part}");
    }
}

fn snake(letter: char) -> Vec<char> {
    if letter.is_uppercase() { vec!['_', letter.to_ascii_lowercase()] } else { vec![letter] }
}

/// A member as the pages show it: its name, its type, and whether it may be absent or null.
fn member(name: &str, ty: &str) -> String {
    let (name, optional) = name.strip_suffix('?').map_or((name, ""), |name| (name, " optional"));
    let (ty, null) = ty.strip_suffix(" | null").map_or((ty, ""), |ty| (ty, "may be null"));
    let rust = match ty {
        "string" => "String",
        "number" if name == "duration_ms" => "f64",
        "number" => "i64",
        "boolean" => "bool",
        "unknown" => "Json",
        "Array<string>" => "Vec<String>",
        "Record<string, unknown>" => "BTreeMap<String, Json>",
        list if list.starts_with("Array<ThinkingDeltaEvent") => "Vec<ChatEvent>",
        ty => ty.split(" {").next().unwrap_or(ty),
    };
    let separator = match (optional, null) {
        (_, "") => "",
        ("", _) => " ",
        _ => ", ",
    };
    format!("{name} {rust}{optional}{separator}{null}")
}
