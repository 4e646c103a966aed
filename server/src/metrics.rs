//! Counts and times for Prometheus, served on a listener of their own.

use std::time::Duration;

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::Registry;

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Labels {
    operation: String,
    status: u16,
}

/// What is measured.
pub struct Metrics {
    registry: Registry,
    requests: Family<Labels, Counter>,
    seconds: Histogram,
    waiting: Gauge,
}

impl Default for Metrics {
    fn default() -> Self {
        let (requests, seconds) = (Family::default(), Histogram::new(exponential_buckets(0.000_25, 2.0, 16)));
        let waiting = Gauge::default();
        let mut registry = Registry::with_prefix("samverka");
        registry.register("requests", "Requests by operation and status", Family::clone(&requests));
        registry.register("request_seconds", "Seconds from request to answer", seconds.clone());
        registry.register("writes_waiting", "Writes that wait for their commit to begin", waiting.clone());
        Self { registry, requests, seconds, waiting }
    }
}

impl Metrics {
    /// Counts a finished request.
    pub fn observe(&self, operation: &str, status: u16, took: Duration) {
        self.requests.get_or_create(&Labels { operation: operation.to_owned(), status }).inc();
        self.seconds.observe(took.as_secs_f64());
    }

    /// Everything, in the text form of `OpenMetrics`; so many writes wait at this moment.
    pub fn text(&self, waiting: usize) -> String {
        self.waiting.set(i64::try_from(waiting).unwrap_or(i64::MAX));
        let mut text = String::new();
        if let Err(cause) = prometheus_client::encoding::text::encode(&mut text, &self.registry) {
            tracing::error!(%cause, "metrics cannot be written");
        }
        text
    }
}
