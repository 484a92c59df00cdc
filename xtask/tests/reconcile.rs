//! A folder is made to hold what was generated: files are written, left alone and removed.

mod folder;

use std::{
    fs,
    time::{Duration, SystemTime},
};

use folder::{
    contents, fault, faults, first_generation, generate, marked, names, put, second_generation,
};
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
    let plan = reconcile::plan(dir.path(), &files).unwrap();
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

#[cfg(unix)]
#[test]
fn an_edit_is_told_from_age() {
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
