//! The Cargo features of resources, and the items that are compiled with each of them.

use std::collections::BTreeSet;

use super::{Api, FormerResource, Operation, Resource, Response, Stub};

/// The features of which at least one must be enabled for an item to be there. It is always there
/// where none is listed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gate<'a>(Vec<&'a str>);

impl<'a> Gate<'a> {
    /// The names of the features.
    pub fn features(&self) -> &[&'a str] {
        &self.0
    }

    /// Whether the item is there whatever the features.
    pub fn is_open(&self) -> bool {
        self.0.is_empty()
    }
}

impl Resource {
    /// The gate of the resource: an operation of it, or of a resource below it, is there.
    pub fn gate(&self) -> Gate<'_> {
        let below = self.resources.iter().flat_map(|it| it.gate().0);
        let below: Vec<&str> = below.chain(self.former.iter().flat_map(|it| it.gate().0)).collect();
        let mut seen = BTreeSet::new();
        let below: Vec<&str> = below.into_iter().filter(|name| seen.insert(*name)).collect();
        // Its own feature enables those of the resources below it.
        Gate(if below.is_empty() { self.gate_of_operations().0 } else { below })
    }

    /// The gate of its own operations.
    pub fn gate_of_operations(&self) -> Gate<'_> {
        Gate(self.feature.as_deref().into_iter().collect())
    }
}

impl FormerResource {
    /// The gate of the resource.
    pub fn gate(&self) -> Gate<'_> {
        Gate(self.features.iter().map(String::as_str).collect())
    }
}

impl Stub {
    /// The gate of what has it.
    pub fn gate(&self) -> Gate<'_> {
        Gate(self.features.iter().map(String::as_str).collect())
    }
}

/// The resources' features, and what each reaches. Without features, every gate is open.
#[derive(Debug)]
pub struct Features<'a> {
    all: Vec<Feature<'a>>,
    types: Vec<Reach>,
    schemes: Vec<Reach>,
    error_bodies: Vec<Reach>,
}

/// The features whose own operations reach an item.
type Reach = BTreeSet<usize>;

#[derive(Debug)]
struct Feature<'a> {
    name: &'a str,
    /// The end of the features that it enables, which follow it.
    end: usize,
}

impl<'a> Features<'a> {
    /// The features of an API.
    pub fn of(api: &'a Api) -> Self {
        let mut features = Self {
            all: Vec::new(),
            types: vec![Reach::new(); api.types.len()],
            schemes: vec![Reach::new(); api.schemes.len()],
            error_bodies: vec![Reach::new(); api.error_bodies.len()],
        };
        for resource in &api.resources {
            features.add(api, resource);
        }
        for feature in 0..features.all.len() {
            // Endpoints without a method have them too.
            api.errors.iter().for_each(|(_, ty)| features.reach_error(api, ty.index, feature));
        }
        features
    }

    /// The gate of the type with this index.
    pub fn gate_of_type(&self, index: usize) -> Gate<'a> {
        self.gate(&self.types[index])
    }

    /// The gate of each pagination scheme.
    pub fn gates_of_schemes(&self) -> Vec<Gate<'a>> {
        self.schemes.iter().map(|reach| self.gate(reach)).collect()
    }

    /// The gate of each error body.
    pub fn gates_of_error_bodies(&self) -> Vec<Gate<'a>> {
        self.error_bodies.iter().map(|reach| self.gate(reach)).collect()
    }

    /// The gate that is open where one of these is.
    pub fn any<'g>(&self, gates: impl IntoIterator<Item = &'g Gate<'a>>) -> Gate<'a>
    where
        'a: 'g,
    {
        let mut reach = Reach::new();
        for gate in gates {
            if gate.is_open() {
                return Gate::default();
            }
            let listed = |feature: &Feature<'_>| gate.0.contains(&feature.name);
            reach.extend((0..self.all.len()).filter(|index| listed(&self.all[*index])));
        }
        self.least(&reach)
    }

    fn gate(&self, reach: &Reach) -> Gate<'a> {
        let is_reached = |index: usize| reach.range(index..self.all[index].end).next().is_some();
        match (0..self.all.len()).all(is_reached) {
            true => Gate::default(),
            false => self.least(reach),
        }
    }

    /// The gate of what these features reach, without those that enable another of them.
    fn least(&self, reach: &Reach) -> Gate<'a> {
        let enables_none =
            |index: &&usize| reach.range(*index + 1..self.all[**index].end).next().is_none();
        Gate(reach.iter().filter(enables_none).map(|index| self.all[*index].name).collect())
    }

    fn add(&mut self, api: &Api, resource: &'a Resource) {
        let Some(name) = &resource.feature else { return };
        let index = self.all.len();
        self.all.push(Feature { name, end: index + 1 });
        for operation in &resource.operations {
            self.add_operation(api, operation, index);
        }
        for inner in &resource.resources {
            self.add(api, inner);
        }
        self.all[index].end = self.all.len();
    }

    fn add_operation(&mut self, api: &Api, operation: &Operation, feature: usize) {
        operation.for_each_type(&mut |ty| {
            ty.for_each_reference(&mut |index| self.reach_type(api, index, feature));
        });
        for (_, ty) in &operation.errors {
            self.reach_error(api, ty.index, feature);
        }
        if let Response::Pages { scheme, item: _ } = operation.response {
            self.schemes[scheme].insert(feature);
        }
    }

    fn reach_error(&mut self, api: &Api, ty: usize, feature: usize) {
        self.reach_type(api, ty, feature);
        let bodies = api.error_bodies.iter().zip(&mut self.error_bodies);
        for (_, reach) in bodies.filter(|(body, _)| body.ty.index == ty) {
            reach.insert(feature);
        }
    }

    fn reach_type(&mut self, api: &Api, index: usize, feature: usize) {
        if self.types[index].insert(feature) {
            let kind = &api.types[index].kind;
            kind.for_each_reference(&mut |inner| self.reach_type(api, inner, feature));
        }
    }
}

/// Returns the feature of a resource that is reached by these words: `beta_chat`.
pub fn default_feature(words: &str) -> String {
    let name = words.replace('_', "-");
    if TAKEN.contains(&name.as_str()) { format!("{name}-resource") } else { name }
}

/// The features that crates have besides.
const TAKEN: &[&str] = &[
    "blocking",
    "chrono",
    "default",
    "gzip",
    "jiff",
    "reqwest",
    "rust_decimal",
    "rustls",
    "time",
    "tracing",
    "url",
    "uuid",
];

#[cfg(test)]
mod tests {
    use super::TAKEN;

    #[test]
    fn the_features_of_the_runtime_are_taken() {
        let manifest = include_str!("../../runtime/Cargo.toml");
        let (_, features) = manifest.split_once("[features]").expect("it has features");
        let (features, _) = features.split_once("\n[").expect("a section follows");
        let names = features.lines().filter_map(|line| line.split_once(" = [")).map(|it| it.0);
        let mut names: Vec<&str> = names.collect();
        names.sort_unstable();
        assert_eq!(names, TAKEN);
    }
}
