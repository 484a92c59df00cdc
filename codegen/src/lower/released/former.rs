//! Former names that were released: they stay as aliases, and what is new makes way for them.

use std::collections::HashSet;

use super::Released;
use crate::api::{Ident, Kind, Path};
use crate::lower::names::Role;
use crate::spec::{self, Spanned};

impl Released<'_> {
    /// The former names of things below a path that were released as such.
    pub(in crate::lower) fn former<'n>(
        &self,
        above: &[String],
        role: Role,
        names: impl Iterator<Item = &'n Spanned<String>>,
    ) -> HashSet<Ident> {
        if self.is_empty() {
            return HashSet::new();
        }
        let lines = self.lock().below(above).filter(|(_, line)| line.kind == Kind::Former);
        let released: HashSet<&str> = lines.map(|(_, line)| &*line.ident).collect();
        let idents = names.map(|name| role.ident(&name.value));
        idents.filter(|ident| released.contains(ident.as_str())).collect()
    }

    /// The former accessors of moved resources, below a resource or of the client.
    pub(in crate::lower) fn former_accessors(&self, above: &[String]) -> HashSet<Ident> {
        let here = self.accessors.iter().filter(|(path, _)| path == above);
        here.map(|(_, ident)| ident.clone()).collect()
    }

    /// Finds the accessors by which resources were reached before, among those that were released.
    pub(super) fn find_accessors(&mut self, resources: &[spec::Resource], above: &[String]) {
        if self.is_empty() {
            return;
        }
        for resource in resources {
            let path: Path = above.iter().chain([&resource.name.value]).cloned().collect();
            for former in &resource.notes.renamed_from {
                let names: Path = former.value.split('.').map(str::to_owned).collect();
                let Some((last, holder)) = names.split_last() else { continue };
                let role = if holder.is_empty() { Role::RootResource } else { Role::Resource };
                let ident = role.ident(last);
                let at: Path = ["resources".to_owned()].into_iter().chain(path.clone()).collect();
                let mut lines = self.lock().below(&at);
                if lines.any(|(_, line)| line.kind == Kind::Former && line.ident == ident.as_str())
                {
                    self.accessors.push((holder.to_vec(), ident));
                }
            }
            self.find_accessors(&resource.resources, &path);
        }
    }

    /// The path in the lock of a resource at a path, below another one there: where it was, if it
    /// was released there.
    pub(in crate::lower) fn resource_path(
        &self,
        path: &[String],
        above: &[String],
        resource: &spec::Resource,
    ) -> Path {
        let own: Path = above.iter().chain([&resource.name.value]).cloned().collect();
        let is_there = |path: &[String]| self.name(path, Kind::Resource).is_some();
        if self.is_empty() || is_there(path) || is_there(&own) {
            return if is_there(path) { path.to_vec() } else { own };
        }
        let former = resource.notes.renamed_from.iter().map(|former| -> Path {
            let names = former.value.split('.').map(str::to_owned);
            ["resources".to_owned()].into_iter().chain(names).collect()
        });
        former.into_iter().find(|former| is_there(former)).unwrap_or(own)
    }
}
