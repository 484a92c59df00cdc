//! A crate that compiles if no type and no call has lost `Send`, `Sync` or `Unpin`.
//!
//! It asks about everything that both crates have under the same path: the client, the resources,
//! their requests with their futures, and the types.

use std::collections::BTreeSet;

use codegen::api::{Api, Resource, TypeKind};

/// The probe's source; it knows the crates as `old` and `new`.
pub(super) fn text(old: &Api, new: &Api) -> String {
    let both = |paths: fn(&Api) -> BTreeSet<String>| &paths(old) & &paths(new);
    let mut text = PRELUDE.to_owned();
    for path in both(types) {
        text += &format!("kept!(Probe::<old::{path}>::new(), Probe::<new::{path}>::new());\n");
    }
    for path in both(requests) {
        text += &format!("kept!(Probe::<old::{path}>::new(), Probe::<new::{path}>::new());\n");
        for how in ["send", "with_response", "with_streamed_response"] {
            text += &format!("kept!(given(<old::{path}>::{how}), given(<new::{path}>::{how}));\n");
        }
    }
    text
}

/// A method of the type itself goes before one of a trait, where its bounds hold: so `send` gives
/// `Yes` for what is `Send`, and `No` for all else.
const PRELUDE: &str = "\
#![allow(deprecated, dead_code)]

use std::marker::PhantomData;

struct Yes;
struct No;

#[diagnostic::on_unimplemented(message = \"`Send`, `Sync` or `Unpin` is lost\")]
trait Keeps<Old> {}
impl Keeps<Yes> for Yes {}
impl Keeps<No> for Yes {}
impl Keeps<No> for No {}

struct Probe<T>(PhantomData<T>);

impl<T> Probe<T> {
    fn new() -> Self {
        Self(PhantomData)
    }
}
impl<T: Send> Probe<T> {
    fn send(&self) -> Yes {
        Yes
    }
}
impl<T: Sync> Probe<T> {
    fn sync(&self) -> Yes {
        Yes
    }
}
impl<T: Unpin> Probe<T> {
    fn unpin(&self) -> Yes {
        Yes
    }
}

trait Otherwise {
    fn send(&self) -> No {
        No
    }
    fn sync(&self) -> No {
        No
    }
    fn unpin(&self) -> No {
        No
    }
}
impl<T> Otherwise for Probe<T> {}

fn given<A, R>(_: impl FnOnce(A) -> R) -> Probe<R> {
    Probe::new()
}

fn must_keep<Old, New: Keeps<Old>>(_: Old, _: New) {}

macro_rules! kept {
    ($old:expr, $new:expr) => {
        const _: fn() = || {
            let (old, new) = ($old, $new);
            must_keep(old.send(), new.send());
            must_keep(old.sync(), new.sync());
            must_keep(old.unpin(), new.unpin());
        };
    };
}

";

/// The client, the resources, and the types.
fn types(api: &Api) -> BTreeSet<String> {
    let mut paths = BTreeSet::from([api.client.ident.to_string()]);
    if !api.client.environments.is_empty() {
        paths.insert("Environment".to_owned());
    }
    paths.extend(api.schemes.iter().map(|scheme| format!("pagination::{}", scheme.ident)));
    walk(&api.resources, "resources", &mut |module, resource| {
        paths.insert(format!("{module}::{}", resource.type_ident));
        let arguments =
            resource.operations.iter().filter_map(|operation| operation.arguments.as_ref());
        paths.extend(arguments.map(|ident| format!("{module}::{ident}")));
    });
    for def in &api.types {
        let mut idents = vec![&def.ident];
        idents.extend(&def.also);
        match &def.kind {
            TypeKind::Struct(object) => idents.extend(&object.arguments),
            TypeKind::TaggedUnion(union) => {
                idents.extend(union.aggregate.iter().map(|collection| &collection.ident));
            }
            TypeKind::Enum(_) | TypeKind::ShapeUnion(_) | TypeKind::Alias(_) => {}
        }
        paths.extend(idents.into_iter().map(|ident| format!("types::{ident}")));
    }
    paths
}

fn requests(api: &Api) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    walk(&api.resources, "resources", &mut |module, resource| {
        let requests = resource.operations.iter().map(|operation| &operation.request);
        paths.extend(requests.map(|request| format!("{module}::{request}")));
    });
    paths
}

fn walk(resources: &[Resource], above: &str, visit: &mut impl FnMut(&str, &Resource)) {
    for resource in resources {
        let module = format!("{above}::{}", resource.ident);
        visit(&module, resource);
        walk(&resource.resources, &module, visit);
    }
}

#[cfg(test)]
mod tests {
    use std::process::{Command, Output};
    use std::{env, fs};

    use super::*;
    use crate::pair::Pairs;
    use crate::pair::tests::{folder, rule};

    /// A crate with the same paths as the one of the tests, where a call holds this.
    fn stand_in(name: &str, held: &str) -> String {
        format!(
            "pub mod {name} {{
                pub struct Notes;
                pub mod resources {{ pub mod notes {{
                    pub struct Notes;
                    pub struct ReadRequest;
                    impl ReadRequest {{
                        pub async fn send(self) {{
                            let held = {held};
                            std::future::ready(()).await;
                            drop(held);
                        }}
                        pub async fn with_response(self) {{}}
                        pub async fn with_streamed_response(self) {{}}
                    }}
                }} }}
            }}
            "
        )
    }

    fn compiled(old: &str, new: &str) -> Output {
        let folder = folder();
        let pair = Pairs::new(folder.path().to_owned()).read(rule("operation.added")).unwrap();
        let probe = text(&pair.old.api, &pair.new.api);
        let source = folder.path().join("probe.rs");
        let text = probe + &stand_in("old", old) + &stand_in("new", new);
        fs::write(&source, text).unwrap();
        Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
            .args(["--edition=2024", "--crate-type=lib", "--emit=metadata", "-o"])
            .arg(folder.path().join("probe.rmeta"))
            .arg(&source)
            .output()
            .unwrap()
    }

    #[test]
    fn a_future_that_can_no_longer_be_sent_is_an_error() {
        let output = compiled("1", "std::rc::Rc::new(1)");
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(stderr.contains("error[E0277]: `Send`, `Sync` or `Unpin` is lost"), "{stderr}");
    }

    #[test]
    fn what_stays_and_what_is_gained_is_none() {
        for (old, new) in [
            ("1", "2"),
            ("std::rc::Rc::new(1)", "1"),
            ("std::rc::Rc::new(1)", "std::rc::Rc::new(1)"),
        ] {
            let output = compiled(old, new);
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
    }
}
