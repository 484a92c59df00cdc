//! Links: those that lead to the web stay, bare URLs become some, and the rest is shown as it is.

use std::ops::Range;

use pulldown_cmark::LinkType;

use super::edits::Edit;

/// Takes a link apart that rustdoc would look up as the name of an item, or that runs something.
pub(super) fn unlink(
    text: &str,
    range: &Range<usize>,
    link_type: LinkType,
    destination: &str,
    edits: &mut Vec<Edit>,
) {
    if leads_somewhere(destination, link_type) {
        return;
    }
    let link = &text[range.clone()];
    let open = if matches!(link_type, LinkType::Autolink | LinkType::Email) { '<' } else { '[' };
    let first = link.find(open).unwrap_or_default();
    edits.push(Edit::escape(range.start + first));
    if matches!(link_type, LinkType::Reference | LinkType::Collapsed)
        && let Some(label) = link.rfind('[')
        && label != first
    {
        edits.push(Edit::escape(range.start + label));
    }
}

fn leads_somewhere(destination: &str, link_type: LinkType) -> bool {
    let web = destination.starts_with("https://") || destination.starts_with("http://");
    let here = destination.starts_with(['#', '/']);
    web || (here && !matches!(link_type, LinkType::Autolink | LinkType::Email))
}

/// Puts the URLs of a text in `<>`. `linked_to` is how far that has been done: a URL may reach over
/// several events.
pub(super) fn wrap_urls(
    text: &str,
    range: &Range<usize>,
    linked_to: &mut usize,
    edits: &mut Vec<Edit>,
) {
    let mut at = range.start.max(*linked_to);
    while at < range.end
        && let Some(start) = find_url(&text[at..range.end])
    {
        let start = at + start;
        let end = start + url_length(&text[start..]);
        at = end.max(start + 1);
        *linked_to = end;
        let scheme = text[start..].find("://").map_or(start, |colon| start + colon + 3);
        if end > scheme {
            edits.push(Edit::replace(start..start, "<"));
            edits.push(Edit::replace(end..end, ">"));
        }
    }
}

fn find_url(text: &str) -> Option<usize> {
    ["http://", "https://"].iter().filter_map(|scheme| text.find(scheme)).min()
}

/// Returns the length of the URL with which the text begins, without what ends the sentence around
/// it.
fn url_length(text: &str) -> usize {
    let end = text.find(|letter: char| {
        letter.is_whitespace() || !letter.is_ascii_graphic() || "<>\"`\\[]{}|^*".contains(letter)
    });
    let mut url = &text[..end.unwrap_or(text.len())];
    while let Some(last) = url.chars().next_back() {
        let opened = url.matches('(').count() >= url.matches(')').count();
        let part = match last {
            ')' => opened,
            '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '_' | '~' => false,
            _ => true,
        };
        if part {
            break;
        }
        url = &url[..url.len() - 1];
    }
    url.len()
}
