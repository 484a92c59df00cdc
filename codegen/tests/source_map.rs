//! The map of a generated crate: every line has an origin, and the files are those of `generate`.

use codegen::origin::{MappedFile, SourceMap};
use codegen::{Source, generate, generate_mapped};

mod specs;

use specs::specs;

fn map(name: &str, sources: &[Source]) -> SourceMap {
    generate_mapped(sources).unwrap_or_else(|it| panic!("{name}: {}", it.render(sources)))
}

#[test]
fn every_line_has_an_origin_and_the_files_are_the_same() {
    for (name, sources) in specs() {
        let map = map(&name, &sources);
        let files: Vec<_> = map.files.iter().map(|mapped| mapped.file.clone()).collect();
        assert!(files == generate(&sources).expect("it was generated"), "{name}: other files");
        for MappedFile { file, lines, is_exact, .. } in &map.files {
            assert!(is_exact, "{name}: {}: tokens do not match their text", file.path);
            assert_eq!(lines.len(), file.text.lines().count(), "{name}: {}", file.path);
            for (number, pieces) in lines.iter().enumerate() {
                let at = format!("{name}: {}:{}", file.path, number + 1);
                assert!(pieces.iter().all(|it| !it.origins.is_empty()), "{at}: no origin");
                assert!(!pieces.is_empty(), "{at}: no piece");
                let nodes = pieces.iter().flat_map(|it| &it.origins).map(|it| it.node);
                assert!(nodes.max() < Some(map.nodes.len()), "{at}: no such thing");
            }
        }
    }
}
