//! A folder is made to hold what was generated: files are written, left alone and removed.

use std::fs;
use std::time::{Duration, SystemTime};

use super::folder::{
    contents, fault, faults, file, first_generation, generate, marked, names, put,
    second_generation,
};
use codegen::file::{File, Keep};
use tempfile::TempDir;
use xtask::reconcile::{self, Fault, MANIFEST};

#[test]
fn an_empty_folder_is_filled_and_then_at_rest() {
    let dir = TempDir::new().unwrap();
    let folder = dir.path().join("deep/down");
    let files = first_generation();
    assert_eq!(
        faults(&folder, &files),
        [".generated", "LICENSE", "src/lib.rs", "src/old/mod.rs"]
            .map(|path| fault(path, Fault::Missing))
    );
    assert!(!folder.exists(), "planning writes nothing");
    generate(&folder, &files).unwrap();
    assert_eq!(
        names(&folder),
        [".generated", "LICENSE", "src/", "src/lib.rs", "src/old/", "src/old/mod.rs"]
    );
    assert_eq!(contents(&folder)["LICENSE"], "Do as you like.\n");
    assert_eq!(faults(&folder, &files), []);
}

#[test]
fn the_manifest_has_a_line_for_each_file_and_does_not_depend_on_their_order() {
    let dir = TempDir::new().unwrap();
    let mut files = first_generation();
    generate(dir.path(), &files).unwrap();
    let manifest = fs::read_to_string(dir.path().join(MANIFEST)).unwrap();
    insta::assert_snapshot!(manifest);
    files.reverse();
    assert_eq!(faults(dir.path(), &files), []);
}

/// A comment in a spec must make no noise in what is committed.
#[test]
fn what_the_spec_said_is_listed_but_written_only_along_with_files() {
    let dir = TempDir::new().unwrap();
    let files = first_generation();
    let generate = |files: &[File], spec| {
        reconcile::plan(dir.path(), files, spec).unwrap().apply().unwrap();
        fs::read_to_string(dir.path().join(MANIFEST)).unwrap()
    };
    let first = generate(&files, Some(0xfeed));
    assert_eq!(first.lines().nth(1), Some("# spec 000000000000feed"));
    let plan = reconcile::plan(dir.path(), &files, Some(0xbeef)).unwrap();
    assert_eq!((plan.changes.len(), plan.unchanged), (0, 4));
    assert_eq!((plan.is_of_this_spec(), plan.is_of(0xfeed)), (Some(false), Some(true)));
    assert_eq!(generate(&files, Some(0xbeef)), first);

    let mut other = files.clone();
    other[0] = marked("src/lib.rs", "mod other;");
    let list = generate(&other, Some(0xbeef));
    assert_eq!(list.lines().nth(1), Some("# spec 000000000000beef"));

    put(
        dir.path(),
        MANIFEST,
        &list.replace("# spec", "<<<<<<<\n# spec 000000000000feed\n=======\n# spec"),
    );
    let plan = reconcile::plan(dir.path(), &other, Some(0xfeed)).unwrap();
    assert_eq!(plan.is_of_this_spec(), Some(true), "either side of a conflict may be it");
    assert_eq!(plan.changes.len(), 1, "and the conflict is no list");
}

#[test]
fn unchanged_files_are_not_written_again() {
    let dir = TempDir::new().unwrap();
    let mut files = first_generation();
    generate(dir.path(), &files).unwrap();
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for name in [".generated", "LICENSE", "src/lib.rs", "src/old/mod.rs"] {
        fs::File::options()
            .write(true)
            .open(dir.path().join(name))
            .unwrap()
            .set_modified(long_ago)
            .unwrap();
    }
    let modified = |name: &str| fs::metadata(dir.path().join(name)).unwrap().modified().unwrap();

    generate(dir.path(), &files).unwrap();
    assert_eq!(modified(MANIFEST), long_ago, "nothing changed");

    files[0] = marked("src/lib.rs", "mod other;");
    let plan = reconcile::plan(dir.path(), &files, None).unwrap();
    assert_eq!(plan.unchanged, 2);
    plan.apply().unwrap();
    assert_eq!(modified("LICENSE"), long_ago);
    assert_eq!(modified("src/old/mod.rs"), long_ago);
    assert_ne!(modified("src/lib.rs"), long_ago);
    assert_ne!(modified(MANIFEST), long_ago);
}

#[test]
fn leftovers_go_and_so_do_the_folders_that_they_leave_empty() {
    let dir = TempDir::new().unwrap();
    generate(dir.path(), &first_generation()).unwrap();
    // The manifest need not know it, as after a merge.
    put(dir.path(), "src/a/b/leftover.rs", "// @generated long ago\n");
    let files = second_generation();
    assert_eq!(
        faults(dir.path(), &files),
        [
            fault(".generated", Fault::Stale),
            fault("LICENSE", Fault::Orphaned),
            fault("src/a/b/leftover.rs", Fault::Orphaned),
            fault("src/lib.rs", Fault::Stale),
            fault("src/new.rs", Fault::Missing),
            fault("src/old/mod.rs", Fault::Orphaned),
        ]
    );
    generate(dir.path(), &files).unwrap();
    assert_eq!(names(dir.path()), [".generated", "src/", "src/lib.rs", "src/new.rs"]);
}

/// A run can be killed after it has removed the last file of a folder.
#[test]
fn a_folder_that_an_interrupted_run_has_emptied_goes() {
    let dir = TempDir::new().unwrap();
    generate(dir.path(), &first_generation()).unwrap();
    fs::remove_file(dir.path().join("src/old/mod.rs")).unwrap();
    fs::create_dir(dir.path().join("src/mine")).unwrap();
    generate(dir.path(), &second_generation()).unwrap();
    assert_eq!(names(dir.path()), [".generated", "src/", "src/lib.rs", "src/mine/", "src/new.rs"]);
}

#[cfg(unix)]
#[test]
fn an_edit_is_reported_from_age() {
    let dir = TempDir::new().unwrap();
    generate(dir.path(), &first_generation()).unwrap();
    put(dir.path(), "src/lib.rs", "// @generated from spec/a.yaml\nmod old; // mine\n");
    put(dir.path(), "LICENSE", "Do not.\n");
    assert_eq!(
        faults(dir.path(), &first_generation()),
        [fault("LICENSE", Fault::HandEdited), fault("src/lib.rs", Fault::HandEdited)]
    );
    let mut newer = first_generation();
    newer[1] = marked("src/old/mod.rs", "struct Newer;");
    assert_eq!(
        faults(dir.path(), &newer),
        [
            fault(".generated", Fault::Stale),
            fault("LICENSE", Fault::HandEdited),
            fault("src/lib.rs", Fault::HandEdited),
            fault("src/old/mod.rs", Fault::Stale),
        ]
    );
    generate(dir.path(), &newer).unwrap();
    assert_eq!(contents(dir.path())["LICENSE"], "Do as you like.\n");
}

#[test]
fn an_edited_leftover_without_the_marker_stays() {
    let dir = TempDir::new().unwrap();
    generate(dir.path(), &first_generation()).unwrap();
    put(dir.path(), "LICENSE", "Mine now.\n");
    let files = second_generation();
    assert!(faults(dir.path(), &files).contains(&fault("LICENSE", Fault::Kept)));
    generate(dir.path(), &files).unwrap();
    assert_eq!(contents(dir.path())["LICENSE"], "Mine now.\n");
    assert_eq!(faults(dir.path(), &files), [], "it is a stranger from now on");
}

#[test]
fn a_manifest_in_conflict_knows_both_sides_and_mends() {
    let dir = TempDir::new().unwrap();
    let manifest = || fs::read_to_string(dir.path().join(MANIFEST)).unwrap();
    let ours = first_generation();
    let mut theirs = first_generation();
    theirs[2].text = "Do as they like.\n".into();
    generate(dir.path(), &theirs).unwrap();
    let text = manifest();
    generate(dir.path(), &ours).unwrap();
    let conflict = format!("<<<<<<< ours\n{}=======\n{text}>>>>>>> theirs\n", manifest());
    put(dir.path(), MANIFEST, &conflict);
    assert_eq!(faults(dir.path(), &ours), [fault(".generated", Fault::Stale)]);
    assert_eq!(
        faults(dir.path(), &theirs),
        [fault(".generated", Fault::Stale), fault("LICENSE", Fault::Stale)]
    );
    put(dir.path(), MANIFEST, "../../etc/passwd\n0123456789abcdef  ../escape\n\u{0}\n");
    generate(dir.path(), &ours).unwrap();
    assert_eq!(faults(dir.path(), &ours), []);
}

#[test]
fn without_a_manifest_the_marker_is_enough() {
    let dir = TempDir::new().unwrap();
    generate(dir.path(), &first_generation()).unwrap();
    fs::remove_file(dir.path().join(MANIFEST)).unwrap();
    assert_eq!(
        faults(dir.path(), &second_generation()),
        [
            fault(".generated", Fault::Missing),
            fault("src/lib.rs", Fault::Stale),
            fault("src/new.rs", Fault::Missing),
            fault("src/old/mod.rs", Fault::Orphaned),
        ]
    );
}

#[test]
fn nothing_at_all_empties_the_folder_of_what_is_ours() {
    let dir = TempDir::new().unwrap();
    generate(dir.path(), &first_generation()).unwrap();
    put(dir.path(), "notes.txt", "mine\n");
    generate(dir.path(), &[]).unwrap();
    assert_eq!(names(dir.path()), ["notes.txt"]);
}

#[test]
fn temporary_files_of_a_killed_run_are_removed() {
    let dir = TempDir::new().unwrap();
    put(dir.path(), "src/.xtask-4711-0.tmp", "half a fi");
    put(dir.path(), ".xtask-.tmp", "");
    put(dir.path(), ".xtask-notes.md", "mine");
    // A name that this process itself would take.
    put(dir.path(), &format!("src/.xtask-{}-0.tmp", std::process::id()), "half");
    generate(dir.path(), &second_generation()).unwrap();
    assert_eq!(
        names(dir.path()),
        [".generated", ".xtask-notes.md", "src/", "src/lib.rs", "src/new.rs"]
    );
}

#[test]
fn what_is_written_once_belongs_to_people_from_then_on() {
    let dir = TempDir::new().unwrap();
    let stub = File { keep: Keep::Once, ..file("CHANGELOG.md", "# Changes\n") };
    let files = [first_generation(), vec![stub]].concat();
    generate(dir.path(), &files).unwrap();
    assert_eq!(contents(dir.path())["CHANGELOG.md"], "# Changes\n");
    assert!(!contents(dir.path())[MANIFEST].contains("CHANGELOG"));

    put(dir.path(), "CHANGELOG.md", "# Changes\n\nMany.\n");
    assert_eq!(faults(dir.path(), &files), []);
    generate(dir.path(), &files).unwrap();
    assert_eq!(contents(dir.path())["CHANGELOG.md"], "# Changes\n\nMany.\n");
    generate(dir.path(), &first_generation()).unwrap();
    assert!(dir.path().join("CHANGELOG.md").exists(), "it is nobody's leftover");

    fs::remove_file(dir.path().join("CHANGELOG.md")).unwrap();
    assert_eq!(faults(dir.path(), &files), [fault("CHANGELOG.md", Fault::Missing)]);
}

/// Who has the old file open, or is killed, never meets half a file: it is replaced, not written
/// into.
#[cfg(unix)]
#[test]
fn a_file_is_replaced_whole() {
    use std::io::Read as _;

    let dir = TempDir::new().unwrap();
    generate(dir.path(), &first_generation()).unwrap();
    for (path, old) in [("src/lib.rs", "mod old;"), (MANIFEST, "LICENSE")] {
        generate(dir.path(), &first_generation()).unwrap();
        let mut reader = fs::File::open(dir.path().join(path)).unwrap();
        generate(dir.path(), &second_generation()).unwrap();
        let mut text = String::new();
        reader.read_to_string(&mut text).unwrap();
        assert!(text.contains(old), "{text}");
        assert!(!contents(dir.path())[path].contains(old));
    }
}

#[test]
fn a_crate_within_is_entered_if_it_was_generated() {
    let dir = TempDir::new().unwrap();
    let inner = [
        file("inner/Cargo.toml", "[package]\n"),
        file("inner/NOTES", "Generated.\n"),
        marked("inner/src/lib.rs", ""),
    ];
    generate(dir.path(), &[&first_generation()[..], &inner].concat()).unwrap();
    generate(dir.path(), &[&first_generation()[..], &inner[..1]].concat()).unwrap();
    assert_eq!(fs::read_dir(dir.path().join("inner")).unwrap().count(), 1);
    generate(dir.path(), &first_generation()).unwrap();
    assert!(!dir.path().join("inner").exists());
}

/// What cannot carry the marker must be in the manifest for as long as it is there.
#[test]
fn after_a_failure_everything_is_still_known_as_ours() {
    // No file system takes such a name.
    let impossible = "n".repeat(300);
    for failing in [file(&impossible, "unmarked\n"), marked(&impossible, "marked")] {
        let dir = TempDir::new().unwrap();
        generate(dir.path(), &first_generation()).unwrap();
        let files = [second_generation(), vec![file("NOTICE", "Old.\n"), failing]].concat();
        assert!(generate(dir.path(), &files).unwrap_err().to_string().contains(&impossible));

        let files = [second_generation(), vec![file("NOTICE", "New.\n")]].concat();
        generate(dir.path(), &files).unwrap();
        let expected = [".generated", "NOTICE", "src/", "src/lib.rs", "src/new.rs"];
        assert_eq!(names(dir.path()), expected);
    }
}
