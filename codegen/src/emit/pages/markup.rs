//! Markdown as HTML.
//!
//! HTML in it is shown, not obeyed; links lead to the web or are left out; an image is a link, so
//! that nothing is loaded.

use maud::{Markup, PreEscaped, html};
use pulldown_cmark::html::push_html;
use pulldown_cmark::{BrokenLink, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::page::slug;
use crate::api::Docs;

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
    let html = html.replace("<pre>", "<pre tabindex=\"0\">");
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

/// A text of ours, of whose links only those to the web and within the page are left.
pub(super) fn without_rustdoc_links(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut copied, mut inner) = (0, None);
    let broken = |_: BrokenLink<'_>| Some((CowStr::from(""), CowStr::from("")));
    let parser = Parser::new_with_broken_link_callback(text, OPTIONS, Some(broken));
    for (event, range) in parser.into_offset_iter() {
        match event {
            Event::Start(Tag::Link { dest_url, .. })
                if !dest_url.contains("://") && !dest_url.starts_with('#') =>
            {
                inner = Some(range.end..range.end);
            }
            Event::End(TagEnd::Link) => {
                if let Some(label) = inner.take() {
                    out += &text[copied..range.start];
                    out += &text[label];
                    copied = range.end;
                }
            }
            _ => {
                if let Some(label) = &mut inner {
                    *label = label.start.min(range.start)..match label.end == label.start {
                        true => range.end,
                        false => label.end.max(range.end),
                    };
                }
            }
        }
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

fn harmless(text: &str) -> impl Iterator<Item = Event<'_>> {
    let mut leads = Vec::new();
    // What rustdoc resolves leads nowhere here.
    let broken = |_: BrokenLink<'_>| Some((CowStr::from(""), CowStr::from("")));
    Parser::new_with_broken_link_callback(text, OPTIONS, Some(broken)).filter_map(move |event| {
        Some(match event {
            Event::Html(html) | Event::InlineHtml(html) => Event::Text(html),
            Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
            Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
            Event::Start(
                Tag::Link { link_type, dest_url, id, .. }
                | Tag::Image { link_type, dest_url, id, .. },
            ) => {
                let is_web = ["https://", "http://"].iter().any(|it| dest_url.starts_with(it));
                leads.push(is_web);
                if !is_web {
                    return None;
                }
                Event::Start(Tag::Link { link_type, dest_url, id, title: CowStr::from("") })
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if !leads.pop().unwrap_or_default() {
                    return None;
                }
                Event::End(TagEnd::Link)
            }
            event => event,
        })
    })
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
