//! Docs of a spec as doc comments: whatever they say, rustdoc has nothing to say about them.

use std::fs;
use std::path::Path;
use std::process::Command;

use codegen::lower::markdown::safe;

#[test]
fn plain_text_stays_as_it_is() {
    for text in [
        "Delete a session.",
        "ISO-format timestamp, e.g. 2026-04-22T12:34:41.342245.",
        "First paragraph.\n\nSecond one, with `code` and *emphasis*.",
        "# Title\n\n- one\n- two\n  with two lines\n\n1. first\n2. second",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "See [the guide](https://example.com/guide) or <https://example.com>.",
        "By [name][ref].\n\n[ref]: https://example.com",
        "A note[^1].\n\n[^1]: The note.",
        "```json\n{\"a\": [1]}\n```",
        "- [ ] open\n- [x] done",
        "Line one<br>line two.",
        "",
    ] {
        assert_eq!(safe(text), text);
    }
}

#[test]
fn code_is_never_run() {
    assert_eq!(safe("```\nlet x = 1;\n```"), "```text\nlet x = 1;\n```");
    for info in
        ["rust", "rust,no_run", "should_panic", "ignore", "edition2021", "E0308", "{.rust}", "Rust"]
    {
        assert_eq!(safe(&format!("```{info}\nx\n```")), "```text\nx\n```", "{info}");
    }
    assert_eq!(safe("~~~\nx\n~~~"), "~~~text\nx\n~~~");
    assert_eq!(
        safe("Then:\n\n    panic!()\n      more\n\n    end\n\nAfter."),
        "Then:\n\n```text\npanic!()\n  more\n\nend\n```\n\nAfter."
    );
    assert_eq!(
        safe("- item\n\n      panic!()\n\n  more"),
        "- item\n\n  ```text\n  panic!()\n  ```\n\n  more"
    );
    assert_eq!(safe("> quote\n>\n>     panic!()"), "> quote\n>\n> ```text\n> panic!()\n> ```");
    assert_eq!(safe("-     panic!()"), "- ```text\n  panic!()\n  ```");
    assert_eq!(safe("    ```\n    x"), "````text\n```\nx\n````");
}

#[test]
fn an_unclosed_fence_is_closed() {
    assert_eq!(safe("```json\n{"), "```json\n{\n```");
    assert_eq!(safe("Text:\n\n````\n```\nx"), "Text:\n\n````text\n```\nx\n````");
    assert_eq!(safe("```"), "```text\n```");
    assert_eq!(safe("- ```\n  x\n\nafter"), "- ```text\n  x\n\n  ```\nafter");
}

#[test]
fn brackets_that_link_to_nothing_are_brackets() {
    assert_eq!(
        safe("An [array] of [a][b] and [c][] and ![d]."),
        r"An \[array] of \[a]\[b] and \[c]\[] and !\[d]."
    );
    assert_eq!(safe("`[x]` and [`y`]"), r"`[x]` and \[`y`]");
    assert_eq!(safe(r"Already \[escaped] and \\[not]."), r"Already \[escaped] and \\\[not].");
    assert_eq!(
        safe("[String](string) [x](Vec::new) [y](javascript:alert(1)//)"),
        r"\[String](string) \[x](Vec::new) \[y](javascript:alert(1)//)"
    );
    assert_eq!(safe("[a]\n\n[a]: Vec"), "\\[a]\n\n[a]: Vec");
    assert_eq!(safe("Undefined[^note]."), r"Undefined\[^note].");
    assert_eq!(
        safe("[outer [inner](Foo)](https://a.example/)"),
        r"\[outer \[inner](Foo)](<https://a.example/>)"
    );
}

#[test]
fn bare_urls_become_links() {
    assert_eq!(
        safe("See https://example.com/a_b_c?x=1&y=[z]."),
        r"See <https://example.com/a_b_c?x=1&y=>\[z]."
    );
    assert_eq!(
        safe("(http://example.com/a_(b)), https://b.example!"),
        "(<http://example.com/a_(b)>), <https://b.example>!"
    );
    assert_eq!(safe("http:// alone"), "http:// alone");
    assert_eq!(
        safe("`https://in.code` [x](https://in.link)"),
        "`https://in.code` [x](https://in.link)"
    );
    assert_eq!(safe("*https://em.example*"), "*<https://em.example>*");
}

#[test]
fn tags_are_shown_and_not_taken_for_html() {
    assert_eq!(safe("Array<string> of <T>"), r"Array\<string> of \<T>");
    assert_eq!(safe("<div>\nx <b>y\n</div>"), "\\<div>\nx \\<b>y\n\\</div>");
    assert_eq!(safe("a <!-- hidden --> b"), r"a \<!-- hidden --> b");
    assert_eq!(safe("<script>alert(1)</script>"), r"\<script>alert(1)\</script>");
    assert_eq!(safe("<std::vec::Vec> <a@b.example>"), r"\<std::vec::Vec> \<a@b.example>");
    assert_eq!(safe("a < b, c > d"), "a < b, c > d");
}

#[test]
fn nothing_hides_or_ends_the_comment() {
    assert_eq!(safe("a\r\nb\rc\u{2028}d\u{85}e"), "a\nb\nc\nd\ne");
    assert_eq!(safe("a\u{202e}b\u{2066}c\u{200b}d\u{0}e\u{7}"), "abcde");
    assert_eq!(safe("\n\n  \ntext  \n\n\n"), "text");
    assert_eq!(safe("a\tb\n\tc"), "a   b\n    c");
    assert_eq!(safe("ends */ a \"# comment"), "ends */ a \"# comment");
}

#[test]
fn lines_of_lists_and_quotes_begin_where_they_belong() {
    assert_eq!(safe("- a\nlazy\n- b\n     far"), "- a\n  lazy\n- b\n  far");
    assert_eq!(safe("> a\nlazy"), "> a\n> lazy");
    assert_eq!(safe("10. a\nlazy"), "10. a\n    lazy");
}

#[test]
fn what_is_safe_stays_as_it_is() {
    for text in NASTY {
        let once = safe(text);
        assert_eq!(safe(&once), once, "{text:?}");
    }
}

/// Rustdoc with every lint, and every doctest run: the proof of all the above.
#[test]
fn rustdoc_has_nothing_to_say() {
    let Ok(rustdoc) = Command::new("rustdoc").arg("--version").output() else {
        return;
    };
    assert!(rustdoc.status.success());
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("markdown");
    fs::create_dir_all(&folder).expect("a folder for the crate");
    let file = folder.join("lib.rs");
    fs::write(&file, commented()).expect("the crate");
    for mode in [&["--out-dir", "doc"][..], &["--test"]] {
        let output = Command::new("rustdoc")
            .args(["--edition", "2024", "--crate-name", "nasty"])
            .args(mode)
            .arg(&file)
            .current_dir(&folder)
            .output()
            .expect("rustdoc runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && said.is_empty(), "{said}");
        if mode == ["--test"] {
            let said = String::from_utf8_lossy(&output.stdout);
            assert!(said.contains("running 0 tests"), "{said}");
        }
    }
}

fn commented() -> String {
    let mut text = String::from(
        "//! Nasty docs.\n#![deny(warnings, rustdoc::all)]\n#![allow(rustdoc::unescaped_backticks)]\n",
    );
    for (at, nasty) in NASTY.iter().enumerate() {
        text.push('\n');
        for line in safe(nasty).lines() {
            text.push_str(format!("/// {line}").trim_end());
            text.push('\n');
        }
        text.push_str(&format!("pub struct Item{at};\n"));
    }
    text
}

const NASTY: &[&str] = &[
    "```\npanic!()\n```",
    "```rust\npanic!()\n```",
    "```rust,should_panic\nlet x = 1;\n```",
    "``` {.rust .numberLines}\npanic!()\n```",
    "```no-run\npanic!()\n```",
    "```\nunclosed",
    "~~~\nunclosed [x] <y>",
    "text\n\n    panic!()\n\ttab\n\nmore\n\n    again()",
    "- a\n\n      panic!()\n  - b\n\n        panic!()\n\n1.     panic!()",
    "> > deep\n> >\n> >     panic!()\n> lazy\nlazier",
    "\tpanic!()",
    "    ```\n    panic!()\n    ```",
    "[array] [a][b] [c][] ![d] [`e`] [Vec] [std::vec] [crate::x] [x!] [fn@y] [z()] [`Option<T>`]",
    "[a](b) [c](<d e>) [e](f \"title\") [g](#h) [i](mailto:j@k.l) [m]()",
    "[a]\n\n[a]: Vec\n[b]: <c d>",
    "- [x]: http://in.list\n\n> [y]: http://in.quote\n\n[x] [y]",
    "[outer [inner](Foo) http://x.example](https://a.example/)",
    "http://a.example/b_c_d?e=[f]&g={h}. (https://x.example/(y)) https://z.example/*star* HTTPS://UP.EXAMPLE",
    "www.example.com user@example.com ftp://x.example //y.example",
    "Array<string> Record<string, Array<T>> <T> </T> <br> <br/> <img src=x onerror=alert(1)> <p",
    "<div>\n\n[x] <b>\n\n</div>\n<!--\n[y]\n-->\n<?php x ?>\n<![CDATA[ z ]]>",
    "<details><summary>x</summary>\n\n```\npanic!()\n```\n</details>",
    "<foo:bar> <std::vec::Vec> <a@b.example> <http://ok.example> <x",
    "`unclosed `` ``` code",
    "a\\\nb  \nc\\",
    "*/ /* \"# r#\" \\ \\\\ \\[ \\` \0 \u{1b}[0m \u{202e}rtl\u{2069} \u{2028} \u{feff}",
    "#[allow(x)] #![feature(y)] #!shebang",
    "! bang\n/ slash\n// comment\n* star",
    "| a [x] | `b` <c> |\n|---|:-:|\n| http://t.example | [y][z] |",
    "Note[^1], [^none].\n\n[^1]: Text [x]\n    http://n.example\n\n[^unused]: y",
    "Title\n=====\n\nSub [x]\n---\n\n# A <b> [c]\n\n####### seven",
    "- [ ] todo [x]\n- [x] done\n* * *\n- - a",
    "1. a\nlazy\n   2. b\nlazy\n- c\n      far\n> q\n  - d\nlazy\n    very",
    "&lt;b&gt; &amp; &nbsp; &#0; &#x202e; &unknown;",
    "\u{5d0}\u{5d1} \u{4f60}\u{597d} \u{1f600} e\u{301}",
    "$$x$$ ~~struck~~ ~x~ H~2~O ==mark== :emoji: @user #12 `a` \"quote\" 'x' -- ... ",
    "[[wiki]] [[a]](b) [a]](c) ]]]] [[[[ ![![x](y)](z)",
    "{{template}} {% raw %} ${x} %s {0}",
];
