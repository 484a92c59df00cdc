//! Markdown as HTML.
//!
//! HTML in it is shown, not obeyed; links lead to the web or are left out; an image is a link, so
//! that nothing is loaded.

use std::borrow::Cow;
use std::ops::Range;

use maud::{Markup, PreEscaped, html};
use pulldown_cmark::html::push_html;
use pulldown_cmark::{
    BrokenLink, BrokenLinkCallback, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd,
};

use super::page::slug;
use crate::api::Docs;
use crate::api::docs::is_invisible;

const OPTIONS: Options =
    Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH).union(Options::ENABLE_TASKLISTS);

/// Documentation of the spec. Its headings are no headings of the page.
pub(super) fn docs(docs: &Docs) -> Markup {
    if let Some(paragraph) = docs.paragraph() {
        return html! { p { (line(&paragraph)) } };
    }
    let mut html = String::new();
    push_html(&mut html, harmless(docs.as_str()).flat_map(without_heading));
    html! { div.docs { (PreEscaped(html.trim_end())) } }
}

/// One paragraph, as part of a line.
pub(super) fn line(text: &str) -> Markup {
    let is_paragraph = |event: &Event<'_>| {
        matches!(event, Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph))
    };
    let mut html = String::new();
    push_html(&mut html, harmless(text).filter(|event| !is_paragraph(event)));
    PreEscaped(html.trim_end().to_owned())
}

/// Text between tags. Unlike in attributes, quotes mean nothing there and stay as they are.
pub(super) fn text(text: &str) -> Markup {
    let mut html = String::new();
    push_html(&mut html, [Event::Text(CowStr::from(text))].into_iter());
    PreEscaped(html)
}

/// A text of ours, whose headings have anchors.
pub(super) fn guide(text: &str) -> Markup {
    let mut headings = headings(text).into_iter();
    let text = shown(text);
    let events = harmless(&text).map(|event| match event {
        Event::Start(Tag::Heading { level, classes, attrs, id: _ }) => {
            let id = headings.next().map(|(id, _)| CowStr::from(id));
            Event::Start(Tag::Heading { level, classes, attrs, id })
        }
        event => event,
    });
    let mut html = String::new();
    push_html(&mut html, events);
    html! { div.guide { (PreEscaped(html)) } }
}

/// The headings of a text, each with its anchor.
pub(super) fn headings(text: &str) -> Vec<(String, String)> {
    let mut headings = Vec::new();
    let mut heading: Option<String> = None;
    for event in Parser::new_ext(text, OPTIONS) {
        match (event, &mut heading) {
            (Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }), _) => {
                heading = Some(String::new());
            }
            (Event::End(TagEnd::Heading(_)), _) => {
                headings.extend(heading.take().map(|heading| (slug(&heading), heading)));
            }
            (Event::Text(text) | Event::Code(text), Some(heading)) => *heading += &text,
            _ => {}
        }
    }
    headings
}

/// A text of ours as Markdown: of its links, only those to the web and within the page are left.
pub(super) fn guide_as_markdown(text: &str) -> String {
    without_links(&shown(text), |url| url.contains("://") || url.starts_with('#'))
}

/// Documentation as part of a page: its headings are paragraphs, its images are links, and of its
/// links only those to the web are left.
pub(super) fn part(text: &str) -> Cow<'_, str> {
    let mut part = Cow::Borrowed(text);
    if part.contains('[') {
        part = Cow::Owned(without_links(&part, is_web));
    }
    if part.contains(['#', '=', '-']) {
        part = Cow::Owned(without_headings(&part));
    }
    part
}

/// A text, of whose links only some are left, and no images.
fn without_links(text: &str, is_left: impl Fn(&str) -> bool) -> String {
    let mut edits = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    for (event, range) in events(text).into_offset_iter() {
        if matches!(event, Event::End(TagEnd::Link | TagEnd::Image))
            && let Some(Open { is_left, is_image, label, .. }) = open.pop()
        {
            let label = label.unwrap_or(range.end..range.end);
            if !is_left {
                edits.extend([(range.start..label.start, ""), (label.end..range.end, "")]);
            } else if is_image {
                edits.push((range.start..range.start + 1, ""));
            }
        }
        if let Some(Open { label, .. }) = open.last_mut() {
            let before = label.take().unwrap_or(range.clone());
            *label = Some(before.start.min(range.start)..before.end.max(range.end));
        }
        if let Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = &event {
            let is_left = is_left(dest_url) && !open.iter().any(|around| around.is_left);
            let is_image = matches!(event, Event::Start(Tag::Image { .. }));
            open.push(Open { is_left, is_image, label: None });
        }
    }
    edited(text, edits)
}

/// A link or an image that has not ended yet.
struct Open {
    is_left: bool,
    is_image: bool,
    /// What is in it, as far as it has been read.
    label: Option<Range<usize>>,
}

/// A text with paragraphs in place of its headings, which would have anchors.
fn without_headings(text: &str) -> String {
    let mut edits = Vec::new();
    let (mut is_heading, mut label): (_, Option<Range<usize>>) = (false, None);
    for (event, range) in events(text).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { .. }) => (is_heading, label) = (true, None),
            Event::End(TagEnd::Heading(_)) => {
                is_heading = false;
                let label = label.take().unwrap_or(range.end..range.end);
                // Stars within stars would mean something else.
                let mark = if text[label.clone()].contains(['*', '_']) { "" } else { "**" };
                let end = if mark.is_empty() { "\n\n" } else { "**\n\n" };
                edits.extend([(range.start..label.start, mark), (label.end..range.end, end)]);
            }
            _ if is_heading => {
                let before = label.take().unwrap_or(range.clone());
                label = Some(before.start.min(range.start)..before.end.max(range.end));
            }
            _ => {}
        }
    }
    edited(text, edits)
}

/// The events of a text, in which what rustdoc resolves are links that lead nowhere.
fn events(text: &str) -> Parser<'_, impl BrokenLinkCallback<'_>> {
    let broken = |_: BrokenLink<'_>| Some((CowStr::from(""), CowStr::from("")));
    Parser::new_with_broken_link_callback(text, OPTIONS, Some(broken))
}

/// A text after edits that do not overlap.
fn edited(text: &str, mut edits: Vec<(Range<usize>, &str)>) -> String {
    edits.sort_by_key(|(range, _)| range.start);
    let (mut out, mut copied) = (String::with_capacity(text.len()), 0);
    for (range, new) in edits {
        out += &text[copied..range.start.max(copied)];
        out += new;
        copied = range.end.max(copied);
    }
    out + &text[copied..]
}

/// The text without the lines of examples that rustdoc hides.
fn shown(text: &str) -> String {
    let mut is_rust = false;
    let mut shown = String::new();
    for line in text.split_inclusive('\n') {
        if line.starts_with("```") {
            is_rust = line.starts_with("```rust");
        } else if is_rust && (line.starts_with("# ") || line == "#\n") {
            continue;
        }
        shown += line;
    }
    shown
}

/// The events of a text, without what would lead elsewhere or could not be used by everyone.
fn harmless(text: &str) -> impl Iterator<Item = Event<'_>> {
    let mut links = Links::default();
    events(text).flat_map(move |event| links.event(event)).flatten()
}

/// The links of a text, of which those to the web are kept, each with a text and none in another.
#[derive(Default)]
struct Links<'a> {
    /// The links and images around the place, and whether each has become a link.
    around: Vec<bool>,
    /// The target of the link around the place, as long as it has no text.
    unnamed: Option<CowStr<'a>>,
}

impl<'a> Links<'a> {
    fn event(&mut self, event: Event<'a>) -> [Option<Event<'a>>; 2] {
        let one = |event| [Some(event), None];
        match event {
            Event::Html(text) | Event::InlineHtml(text) | Event::Text(text) => {
                self.name(&text);
                one(Event::Text(text))
            }
            Event::Code(text) => {
                self.name(&text);
                one(Event::Code(text))
            }
            Event::Start(Tag::HtmlBlock) => one(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => one(Event::End(TagEnd::Paragraph)),
            Event::Start(
                Tag::Link { link_type, dest_url, id, .. }
                | Tag::Image { link_type, dest_url, id, .. },
            ) => {
                let is_link = is_web(&dest_url) && !self.around.contains(&true);
                self.around.push(is_link);
                if !is_link {
                    return [None, None];
                }
                self.unnamed = Some(dest_url.clone());
                one(Event::Start(Tag::Link { link_type, dest_url, id, title: CowStr::from("") }))
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if !self.around.pop().unwrap_or_default() {
                    return [None, None];
                }
                [self.unnamed.take().map(Event::Text), Some(Event::End(TagEnd::Link))]
            }
            // A box that nobody can tick would need a name.
            Event::TaskListMarker(is_done) => {
                one(Event::Text(CowStr::from(if is_done { "\u{2611} " } else { "\u{2610} " })))
            }
            // What scrolls can be reached by the keyboard.
            Event::Start(Tag::CodeBlock(_)) => one(html("<pre tabindex=\"0\"><code>")),
            Event::End(TagEnd::CodeBlock) => one(html("</code></pre>\n")),
            Event::Start(Tag::Table(columns)) => [
                Some(html("<figure class=\"wide\" tabindex=\"0\" aria-label=\"Table\">")),
                Some(Event::Start(Tag::Table(columns))),
            ],
            Event::End(TagEnd::Table) => {
                [Some(Event::End(TagEnd::Table)), Some(html("</figure>\n"))]
            }
            event => one(event),
        }
    }

    /// Notes that the link around the place has a text.
    fn name(&mut self, text: &str) {
        if text.chars().any(|letter| !letter.is_whitespace() && !is_invisible(letter)) {
            self.unnamed = None;
        }
    }
}

/// HTML of ours.
fn html<'a>(html: &'static str) -> Event<'a> {
    Event::Html(CowStr::Borrowed(html))
}

fn is_web(url: &str) -> bool {
    ["https://", "http://"].iter().any(|start| url.starts_with(start))
}

fn without_heading(event: Event<'_>) -> Vec<Event<'_>> {
    match event {
        Event::Start(Tag::Heading { .. }) => {
            vec![Event::Start(Tag::Paragraph), Event::Start(Tag::Strong)]
        }
        Event::End(TagEnd::Heading(_)) => {
            vec![Event::End(TagEnd::Strong), Event::End(TagEnd::Paragraph)]
        }
        event => vec![event],
    }
}
