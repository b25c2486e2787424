//! One browser a test: Debian's Chromium, steered through its driver.
//!
//! A test is a function given to [`browse`]. It fails too where a page tells an error in the console, which a breach of
//! the Content-Security-Policy is.

use std::env;
use std::fmt::Display;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::sync::mpsc::channel;
use std::thread::{sleep, spawn};
use std::time::{Duration, Instant};

use axum::Router;
use book::serve::BASE;
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::prelude::*;
use thirtyfour::{ChromiumLikeCapabilities, LoggingPrefsLogLevel, WebDriver};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tower_http::services::ServeDir;

/// How long a page may take until it shows what a test waits for.
const PATIENCE: Duration = Duration::from_secs(10);

/// What a browser needs to run as root, without a screen and without asking any host.
const FLAGS: [&str; 9] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // The driver clicks before a page has scrolled smoothly.
    "--force-prefers-reduced-motion",
];

/// The site, built once for all tests of a run.
static SITE: LazyLock<PathBuf> = LazyLock::new(|| {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser-site");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    book::build(root, &out)
        .unwrap_or_else(|failure| panic!("the site has faults: {failure:?}"));
    out
});

/// Where the site is served, below a path as where it is published.
static SERVED: LazyLock<String> = LazyLock::new(|| {
    let (told, address) = channel();
    spawn(move || {
        runtime().block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
            told.send(listener.local_addr().expect("its address"))
                .expect("who asked waits");
            let router = Router::new().nest_service(BASE, ServeDir::new(site()));
            axum::serve(listener, router).await.expect("the site is served");
        });
    });
    format!("http://{}{BASE}", address.recv().expect("a server that started"))
});

/// The two themes that the site offers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Theme {
    Light,
    Dark,
}

impl Theme {
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// mdBook's name for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "coal",
        }
    }
}

/// A browser that shows one page.
pub struct Browser {
    runtime: Runtime,
    driver: WebDriver,
    process: Child,
    _profile: TempDir,
}

/// Runs a test in a browser of its own, and fails it if a page told an error.
#[track_caller]
pub fn browse(test: impl FnOnce(&Browser)) {
    let browser = Browser::start();
    test(&browser);
    let errors = browser.errors();
    assert!(
        errors.is_empty(),
        "the console tells errors; a page is expected to tell none:\n{}",
        errors.join("\n")
    );
}

/// The folder of the built site.
pub fn site() -> &'static Path {
    &SITE
}

/// Every page of the site, such as `generated/by-id.html`, in their order; the frame with the list of pages is none.
pub fn pages() -> Vec<String> {
    let mut folders = vec![site().to_owned()];
    let mut pages = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of the site") {
            let path = entry.expect("a file of the site").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "html") {
                let page = path.strip_prefix(site()).expect("a page below the site");
                pages.push(page.to_str().expect("a path of text").to_owned());
            }
        }
    }
    pages.retain(|page| page != "toc.html");
    pages.sort();
    pages
}

impl Browser {
    fn start() -> Self {
        let (process, port) = start_driver();
        let profile = TempDir::new().expect("a folder for the browser's profile");
        let mut wishes = DesiredCapabilities::chrome();
        let profile_flag = format!("--user-data-dir={}", profile.path().display());
        for flag in FLAGS.into_iter().chain([profile_flag.as_str()]) {
            wishes.add_arg(flag).expect("a flag");
        }
        wishes.set_browser_log_level(LoggingPrefsLogLevel::All).expect("a level");
        let runtime = runtime();
        let driver = runtime
            .block_on(WebDriver::new(format!("http://127.0.0.1:{port}"), wishes))
            .unwrap_or_else(|error| {
                panic!("chromedriver can't start Chromium: {error}\n{INSTALL}")
            });
        let browser = Self {
            runtime,
            driver,
            process,
            _profile: profile,
        };
        browser
            .run("setting timeouts", browser.driver.set_implicit_wait_timeout(PATIENCE));
        browser.resize(1440, 900);
        browser
    }

    /// Waits for an answer of the driver. `what` names the deed where it fails.
    #[track_caller]
    fn run<T>(
        &self,
        what: impl Display,
        deed: impl Future<Output = WebDriverResult<T>>,
    ) -> T {
        self.runtime.block_on(deed).unwrap_or_else(|error| panic!("{what}: {error}"))
    }

    /// Opens a page of the site from its file, such as `generated/by-id.html#id`.
    #[track_caller]
    pub fn open(&self, page: &str) {
        self.goto(&format!("file://{}/{page}", site().display()));
    }

    /// Opens a page of the site from a web server, below a path.
    #[track_caller]
    pub fn open_served(&self, page: &str) {
        self.goto(&format!("{}/{page}", *SERVED));
    }

    /// Opens any address.
    #[track_caller]
    pub fn goto(&self, address: &str) {
        self.run(address, self.driver.goto(address));
    }

    #[track_caller]
    pub fn reload(&self) {
        self.run("reloading", self.driver.refresh());
    }

    /// The address of the page that is shown.
    #[track_caller]
    pub fn address(&self) -> String {
        self.run("the address", self.driver.current_url()).into()
    }

    /// The first element that fits; waits until there is one.
    #[track_caller]
    pub fn find(&self, css: &str) -> WebElement {
        self.run(
            format!("`{css}` on {}", self.address()),
            self.driver.find(By::Css(css)),
        )
    }

    #[track_caller]
    pub fn click(&self, css: &str) {
        self.run(format!("clicking `{css}`"), self.find(css).click());
    }

    /// Types into an element. For `<input type="file">` the text is the path of a file.
    #[track_caller]
    pub fn type_into(&self, css: &str, text: impl AsRef<str>) {
        self.run(
            format!("typing into `{css}`"),
            self.find(css).send_keys(text.as_ref()),
        );
    }

    /// Presses keys where the focus is: a text, a [`Key`], or `Key::Control + "a"`.
    #[track_caller]
    pub fn press(&self, keys: impl Into<TypingData>) {
        self.run("pressing keys", self.driver.action_chain().send_keys(keys).perform());
    }

    /// The visible text of an element.
    #[track_caller]
    pub fn text(&self, css: &str) -> String {
        self.run(format!("the text of `{css}`"), self.find(css).text())
    }

    /// Runs the body of a function on the page and returns what it returns; a promise is awaited.
    #[track_caller]
    pub fn script(&self, body: &str) -> Value {
        self.script_with(body, vec![])
    }

    /// As [`Browser::script`], with `arguments`.
    #[track_caller]
    pub fn script_with(&self, body: &str, arguments: Vec<Value>) -> Value {
        self.run(body, self.driver.execute(body, arguments)).json().clone()
    }

    /// Waits until an expression is true on the page, and all of that has loaded.
    #[track_caller]
    pub fn wait_until(&self, expression: &str) {
        self.wait_until_within(PATIENCE, expression);
    }

    /// As [`Browser::wait_until`], with a patience of its own.
    #[track_caller]
    pub fn wait_until_within(&self, patience: Duration, expression: &str) {
        let begin = Instant::now();
        // A key or a click that follows needs the page's scripts.
        let script = format!(
            "return document.readyState === 'complete' && Boolean({expression})"
        );
        // While a page makes way for another the script fails, which says nothing of the next page.
        while !self
            .runtime
            .block_on(self.driver.execute(script.as_str(), vec![]))
            .is_ok_and(|value| value.json() == &json!(true))
        {
            assert!(
                begin.elapsed() < patience,
                "`{expression}` has not come true on {} within {patience:?}",
                self.address()
            );
            sleep(Duration::from_millis(20));
        }
    }

    /// A command of Chromium's own protocol.
    #[track_caller]
    pub fn devtools(&self, method: &str, parameters: Value) -> Value {
        self.run(method, self.driver.cdp().send_raw(method, parameters))
    }

    /// Shows the page in a theme, as a reader does who chose it before.
    #[track_caller]
    pub fn set_theme(&self, theme: Theme) {
        self.script_with(
            "localStorage.setItem('mdbook-theme', arguments[0])",
            vec![json!(theme.name())],
        );
        self.reload();
        self.wait_until(&format!(
            "document.documentElement.classList.contains('{}')",
            theme.name()
        ));
    }

    /// Gives the page a width and a height in CSS pixels.
    #[track_caller]
    pub fn resize(&self, width: u32, height: u32) {
        self.devtools(
            "Emulation.setDeviceMetricsOverride",
            json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false}),
        );
    }

    /// The errors that the console has told since the last call.
    #[track_caller]
    pub fn errors(&self) -> Vec<String> {
        self.run("the console", self.driver.browser_log())
            .into_iter()
            .filter(|entry| entry.level == "SEVERE")
            .map(|entry| entry.message)
            .collect()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver ends the browser; killed at once it would leave it behind.
        _ = self.runtime.block_on(self.driver.clone().quit());
        _ = self.process.kill();
        _ = self.process.wait();
    }
}

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
}

const INSTALL: &str = "These tests need Chromium and its driver: `apt-get install chromium chromium-driver`.";

/// Starts the driver on a port that is free, and returns the port.
fn start_driver() -> (Child, u16) {
    let mut process = Command::new("chromedriver")
        .arg("--port=0")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| {
            panic!("chromedriver can't be started: {error}\n{INSTALL}")
        });
    let output = process.stdout.take().expect("its output is piped");
    let mut lines = BufReader::new(output).lines().map_while(Result::ok);
    let port = lines.find_map(|line| {
        let (_, port) = line.split_once("started successfully on port ")?;
        port.trim_end_matches('.').parse().ok()
    });
    // It may write on; nobody has to read that, but the pipe must stay open.
    spawn(move || lines.for_each(drop));
    let Some(port) = port else {
        _ = process.kill();
        panic!(
            "chromedriver names no port; it was expected to say that it `started successfully on port ...`\n{INSTALL}"
        );
    };
    (process, port)
}
