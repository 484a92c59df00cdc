//! The package and the client: what the document is about, and where its calls go.

use std::time::Duration;

use super::exporter::Exporter;
use super::extension::{deprecation, extended, some_text, texts};
use super::operations::security;
use super::schema::one_or_several;
use crate::json::Json;
use crate::spec::{
    Auth, Client, Env, Environment, Package, ResponseHeader, Scheme, SchemeKind, Server, Tombstone,
    TypeExprKind, Variable,
};

impl Exporter<'_> {
    pub(super) fn info(&self) -> Json {
        let package = self.spec.package.as_ref();
        let client = self.spec.client.as_ref();
        let license = package.and_then(|package| package.license.as_ref()).map(|license| {
            let text = Json::text(&license.value);
            Json::map().with("name", text.clone()).with("identifier", text)
        });
        let text =
            |text: Option<&crate::spec::Spanned<String>>| some_text(text).unwrap_or(Json::text(""));
        Json::map()
            .with("title", text(client.and_then(|client| client.name.as_ref())))
            .with_some(
                "summary",
                some_text(package.and_then(|package| package.description.as_ref())),
            )
            .with_some("description", some_text(client.and_then(|client| client.docs.as_ref())))
            .with("version", text(package.and_then(|package| package.version.as_ref())))
            .with_some("license", license)
    }

    /// Returns the base URL, and behind it those of the environments.
    pub(super) fn servers(&self) -> Json {
        let Some(client) = &self.spec.client else { return Json::list([]) };
        let base = client.base_url.as_ref().map(|url| self.server(&url.value));
        let environments = client.environments.iter().map(|Environment { name, base_url }| {
            self.server(&base_url.value).with("description", Json::text(&name.value))
        });
        Json::list(base.into_iter().chain(environments))
    }

    /// Returns a server, with the variables in its URL.
    pub(super) fn server(&self, url: &str) -> Json {
        let variables = self.spec.client.iter().flat_map(|client| &client.variables);
        let variables = variables.filter(|it| url.contains(&format!("{{{}}}", it.name.value)));
        let variables = variables.map(|variable| {
            let Variable { name, keys: _, docs, values, default, env: _ } = variable;
            // OpenAPI requires a default. One that is made up is the name.
            let default = default.as_ref().or(values.first()).unwrap_or(name);
            let described = Json::map()
                .with_some("enum", texts(values).filled())
                .with("default", Json::text(&default.value))
                .with_some("description", some_text(docs.as_ref()));
            (&name.value, described)
        });
        Json::map()
            .with("url", Json::text(url))
            .with_some("variables", Json::of(variables).filled())
    }

    pub(super) fn security_schemes(&self) -> Json {
        let Some(client) = &self.spec.client else { return Json::map() };
        let mut schemes: Vec<Scheme> = client.credentials.clone();
        if let Auth::Scheme(scheme) = &client.auth {
            let Env { keys: _, api_key, username, password, base_url: _, headers: _ } =
                client.env.clone();
            schemes.push(Scheme {
                env: api_key,
                username_env: username,
                password_env: password,
                ..(**scheme).clone()
            });
        }
        Json::of(schemes.iter().map(|scheme| (&scheme.name.value, security_scheme(scheme))))
    }

    /// Returns the authentication of all operations that have none of their own.
    pub(super) fn security(&self) -> Option<Json> {
        match &self.spec.client.as_ref()?.auth {
            Auth::None | Auth::Broken => None,
            Auth::Scheme(scheme) => Some(security(&vec![vec![scheme.name.clone()]])),
            Auth::Uses(uses) => Some(security(uses)),
        }
    }

    /// Returns what the extension says of the package, the client and the schemes of pages.
    pub(super) fn sdk(&self) -> Json {
        let package = self.spec.package.as_ref().map(package);
        let client = self.spec.client.as_ref().map(client);
        Json::map()
            .with_some("package", package.and_then(Json::filled))
            .with_some("client", client)
            .with_some("pagination", self.schemes().filled())
            .with_some("removed", self.removed().filled())
    }

    /// Returns the tombstones.
    fn removed(&self) -> Json {
        let removed = self.spec.removed.iter().map(|tombstone| {
            let Tombstone { path, version, note, replaced_by } = tombstone;
            let said = Json::map()
                .with_some("in", some_text(version.as_ref()))
                .with_some("note", some_text(note.as_ref()))
                .with_some("replaced_by", some_text(replaced_by.as_ref()));
            (&path.value, said)
        });
        Json::of(removed)
    }
}

fn security_scheme(scheme: &Scheme) -> Json {
    let Scheme { name: _, docs, kind, prefix, env, username_env, password_env } = scheme;
    let http = |scheme: &str| {
        Json::map().with("type", Json::text("http")).with("scheme", Json::text(scheme))
    };
    let key = |place: &str, name: &str| {
        Json::map()
            .with("type", Json::text("apiKey"))
            .with("in", Json::text(place))
            .with("name", Json::text(name))
    };
    let described = match kind {
        Some(SchemeKind::Bearer) => http("bearer"),
        Some(SchemeKind::Basic) => http("basic"),
        Some(SchemeKind::Header(name)) => key("header", &name.value),
        Some(SchemeKind::Query(name)) => key("query", &name.value),
        None => Json::map(),
    };
    let own = Json::map()
        .with_some("prefix", some_text(prefix.as_ref()))
        .with_some("env", one_or_several(env))
        .with_some("username_env", one_or_several(username_env))
        .with_some("password_env", one_or_several(password_env));
    extended(described.with_some("description", some_text(docs.as_ref())), own)
}

fn package(package: &Package) -> Json {
    let Package {
        place: _,
        keys: _,
        name: _,
        version: _,
        license: _,
        repository,
        homepage,
        documentation,
        description: _,
        keywords,
        categories,
        authors,
        resource_features,
    } = package;
    Json::map()
        .with_some("repository", some_text(repository.as_ref()))
        .with_some("homepage", some_text(homepage.as_ref()))
        .with_some("documentation", some_text(documentation.as_ref()))
        .with_some("keywords", texts(keywords).filled())
        .with_some("categories", texts(categories).filled())
        .with_some("authors", texts(authors).filled())
        .with_some("features", resource_features.then(|| Json::text("resources")))
}

fn client(client: &Client) -> Json {
    let Client {
        place: _,
        keys: _,
        name,
        docs: _,
        base_url: _,
        environments: _,
        servers,
        variables,
        credentials: _,
        auth: _,
        env,
        timeout,
        max_retries,
        // They are components.
        errors: _,
        response_headers,
    } = client;
    let Env { keys: _, api_key: _, username: _, password: _, base_url, headers } = env;
    let env = Json::map()
        .with_some("base_url", some_text(base_url.as_ref()))
        .with_some("headers", some_text(headers.as_ref()));
    let servers = servers.iter().map(|Server { name, keys: _, docs, url, env }| {
        let server = Json::map()
            .with_some("url", some_text(url.as_ref()))
            .with_some("docs", some_text(docs.as_ref()))
            .with_some("env", one_or_several(env));
        (&name.value, server)
    });
    let variables = variables.iter().map(|variable| {
        let Variable { name, keys: _, docs, values, default, env } = variable;
        let variable = Json::map()
            .with_some("values", texts(values).filled())
            .with_some("default", some_text(default.as_ref()))
            .with_some("docs", some_text(docs.as_ref()))
            .with_some("env", one_or_several(env));
        (&name.value, variable)
    });
    let response_headers = response_headers.iter().map(|header| {
        let ResponseHeader { name, keys: _, notes, rust_name, ty } = header;
        let scalar = ty.as_ref().and_then(|ty| match ty.kind {
            TypeExprKind::Scalar(scalar) => Some(Json::text(scalar.name())),
            _ => None,
        });
        let deprecated = notes.deprecated.as_ref();
        let deprecated = deprecated.map(|it| deprecation(it).unwrap_or(Json::Bool(true)));
        let header = Json::map()
            .with_some("type", scalar)
            .with_some("docs", some_text(notes.docs.as_ref()))
            .with_some("deprecated", deprecated)
            .with_some("name", some_text(rust_name.as_ref()));
        (&name.value, header)
    });
    Json::map()
        .with_some("name", some_text(name.as_ref()))
        .with_some("servers", Json::of(servers).filled())
        .with_some("variables", Json::of(variables).filled())
        .with_some("env", env.filled())
        .with_some("timeout", timeout.as_ref().map(|timeout| seconds(timeout.value)))
        .with_some("max_retries", max_retries.as_ref().map(|count| Json::number(count.value)))
        .with_some("response_headers", Json::of(response_headers).filled())
}

/// Returns a duration as a spec writes it.
pub(super) fn seconds(duration: Duration) -> Json {
    Json::number(duration.as_secs_f64())
}
