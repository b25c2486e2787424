//! Collects what mdBook warns of, and hears of each file it writes: it tells both to `tracing` alone.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use tracing::field::{Field, Visit};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};

use crate::work::Work;

/// Where and how mdBook announces a file.
const FILES: &str = "mdbook_core::utils::fs";
const FILE: &str = "Writing `";

/// Runs `render` and returns, beside its result, every warning and error that was told meanwhile.
pub fn collect<T>(work: &Work, render: impl FnOnce() -> T) -> (T, Vec<String>) {
    let texts = Arc::default();
    let collector = Collector(Arc::clone(&texts), work.clone());
    let subscriber = tracing_subscriber::registry().with(collector);
    let result = tracing::subscriber::with_default(subscriber, render);
    let texts =
        std::mem::take(&mut *texts.lock().unwrap_or_else(PoisonError::into_inner));
    (result, texts)
}

struct Collector(Arc<Mutex<Vec<String>>>, Work);

impl<S: Subscriber> Layer<S> for Collector {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        self.1.go_on();
        let (level, target) = (*event.metadata().level(), event.metadata().target());
        if level > Level::WARN && target != FILES {
            return;
        }
        let mut text = Message::default();
        event.record(&mut text);
        if text.0.starts_with(FILE) {
            self.1.file();
        }
        if level <= Level::WARN {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).push(text.0);
        }
    }
}

/// The text of an event.
#[derive(Default)]
struct Message(String);

impl Visit for Message {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if field.name() == "message" {
            self.0 = format!("{value:?}");
        }
    }
}
