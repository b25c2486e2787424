//! Serves the site while it is written: a change of chapters, theme or catalog builds it anew, and open pages reload.

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use notify::{RecursiveMode, Watcher};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::sync::watch;
use tokio::task::spawn_blocking;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt};
use tower_http::services::{ServeDir, ServeFile};

use crate::work::Work;
use crate::{Failure, make};

/// Below this path the site stands, as where it is published.
pub const BASE: &str = "/asa-messages";

/// An editor writes several files in a row; so long nothing may happen until a change counts as complete.
const QUIET: Duration = Duration::from_millis(100);

/// What is watched, and what a change means.
pub struct Sources<R> {
    /// The folder of the book.
    pub book: PathBuf,
    /// The folder of the catalog.
    pub catalog: PathBuf,
    /// Makes the generated pages from the catalog, or tells its findings.
    pub regenerate: R,
}

/// A site that is being served. Dropped, it ends and leaves no file.
pub struct Server<R> {
    runtime: Runtime,
    listener: TcpListener,
    site: watch::Sender<Arc<TempDir>>,
    sources: Arc<Sources<R>>,
}

impl<R: Fn() + Send + Sync + 'static> Server<R> {
    /// Builds the site and takes a port; 0 takes any that is free.
    ///
    /// # Errors
    /// When the pages have faults, or the port is taken.
    pub fn start(sources: Sources<R>, port: u16) -> Result<Self, Failure> {
        let site = built(&sources.book)?;
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let listener =
            runtime.block_on(TcpListener::bind(address)).map_err(|error| {
                Failure::Faults(vec![format!(
                    "{address} can't be served: {error}; name another port with `--port`"
                )])
            })?;
        Ok(Self {
            runtime,
            listener,
            site: watch::Sender::new(Arc::new(site)),
            sources: Arc::new(sources),
        })
    }

    /// Where the first page is.
    pub fn address(&self) -> io::Result<String> {
        Ok(format!("http://{}{BASE}/", self.listener.local_addr()?))
    }

    /// Serves until `end` comes.
    ///
    /// # Errors
    /// When the folders can't be watched.
    pub fn run(self, end: impl Future<Output = ()>) -> Result<(), Failure> {
        let Self {
            runtime,
            listener,
            site,
            sources,
        } = self;
        let router = router(&site);
        let (told, changes) = unbounded_channel();
        // The watcher works as long as it lives.
        let mut watcher =
            notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
                // Reading the pages is no change of them.
                if let Ok(event) = event
                    && !event.kind.is_access()
                {
                    _ = told.send(event.paths);
                }
            })?;
        for folder in [&sources.book, &sources.catalog] {
            watcher.watch(folder, RecursiveMode::Recursive)?;
        }
        runtime.block_on(async {
            tokio::select! {
                ended = axum::serve(listener, router) => ended?,
                () = follow(&sources, changes, &site) => {}
                () = end => {}
            }
            Ok(())
        })
    }
}

/// Builds the site anew after each change.
async fn follow<R: Fn() + Send + Sync + 'static>(
    sources: &Arc<Sources<R>>,
    mut changes: UnboundedReceiver<Vec<PathBuf>>,
    site: &watch::Sender<Arc<TempDir>>,
) {
    while let Some(mut changed) = changes.recv().await {
        while let Ok(Some(more)) = tokio::time::timeout(QUIET, changes.recv()).await {
            changed.extend(more);
        }
        let sources = Arc::clone(sources);
        let next = spawn_blocking(move || sources.next(&changed)).await;
        if let Ok(Some(next)) = next {
            site.send_replace(Arc::new(next));
        }
    }
}

impl<R: Fn()> Sources<R> {
    /// The site after a change, if the change concerns it and has no faults; these are told.
    fn next(&self, changed: &[PathBuf]) -> Option<TempDir> {
        let any = |folder: &Path| changed.iter().any(|path| path.starts_with(folder));
        if any(&self.catalog) {
            // What it writes is a change that comes by itself.
            (self.regenerate)();
        }
        if !["pages", "theme", "book.toml"].iter().any(|name| any(&self.book.join(name)))
        {
            return None;
        }
        match built(&self.book) {
            Ok(site) => {
                eprintln!("The site is built anew.");
                Some(site)
            }
            Err(failure) => {
                eprint!("{failure}");
                eprintln!("The site stays as it was.");
                None
            }
        }
    }
}

/// The site in a folder that goes with its last reader.
fn built(book: &Path) -> Result<TempDir, Failure> {
    let folder = TempDir::new()?;
    make(book, folder.path(), true, &Work::hidden())?;
    Ok(folder)
}

fn router(site: &watch::Sender<Arc<TempDir>>) -> Router {
    Router::new()
        .nest_service(BASE, get(page).with_state(site.subscribe()))
        .route("/reload", get(reload).with_state(site.subscribe()))
        .fallback(async || Redirect::temporary(&format!("{BASE}/")))
}

/// A file of the site as it is now.
async fn page(
    State(site): State<watch::Receiver<Arc<TempDir>>>,
    request: Request,
) -> impl IntoResponse {
    let folder = Arc::clone(&site.borrow());
    let missing = ServeFile::new(folder.path().join("404.html"));
    ServeDir::new(folder.path())
        .not_found_service(missing)
        .try_call(request)
        .await
        .map_err(|error| error.to_string())
}

/// Tells an open page whenever there is a new site.
async fn reload(
    State(site): State<watch::Receiver<Arc<TempDir>>>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let news = WatchStream::from_changes(site).map(|_| Ok(Event::default().data("new")));
    Sse::new(news).keep_alive(KeepAlive::default())
}
