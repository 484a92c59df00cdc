//! Every seed and every kept input, and a short run that is the same each time.

use fuzz::TARGETS;

#[test]
fn every_known_input_holds() {
    let mut faults = Vec::new();
    for target in TARGETS {
        let known = target.known().expect("the kept inputs can be read");
        assert!(!known.is_empty(), "{} has no seeds", target.name);
        for line in known {
            if let Err(reason) = target.replay(&line) {
                faults.push(format!("{}: {line}\n{reason}", target.name));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

#[test]
fn a_short_run_holds() {
    for target in TARGETS {
        if let Err(failure) = target.batch(0, 0, 256) {
            panic!("{}: {}\n{}", target.name, failure.input, failure.reason);
        }
    }
}
