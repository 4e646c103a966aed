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

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct JobLabels {
    job: &'static str,
}

/// The measurements.
pub struct Metrics {
    registry: Registry,
    requests: Family<Labels, Counter>,
    seconds: Histogram,
    waiting: Gauge,
    job_failures: Family<JobLabels, Counter>,
    job_done: Family<JobLabels, Gauge>,
    put_off: Family<JobLabels, Gauge>,
}

impl Default for Metrics {
    fn default() -> Self {
        let (requests, seconds) = (Family::default(), Histogram::new(exponential_buckets(0.000_25, 2.0, 16)));
        let waiting = Gauge::default();
        let mut registry = Registry::with_prefix("samverka");
        registry.register("requests", "Requests by operation and status", Family::clone(&requests));
        registry.register("request_seconds", "Seconds from request to answer", seconds.clone());
        registry.register("writes_waiting", "Writes that wait for their commit to begin", waiting.clone());
        let job_failures = Family::default();
        registry.register("job_failures", "Rounds of a job that failed", Family::clone(&job_failures));
        let job_done: Family<JobLabels, Gauge> = Family::default();
        let (name, told) =
            ("job_done_timestamp_seconds", "When a round of a job last ended well on this server");
        registry.register(name, told, Family::clone(&job_done));
        let put_off: Family<JobLabels, Gauge> = Family::default();
        registry.register("put_off_items", "Items that a job has put off", Family::clone(&put_off));
        Self { registry, requests, seconds, waiting, job_failures, job_done, put_off }
    }
}

impl Metrics {
    /// Counts a finished request.
    pub fn observe(&self, operation: &str, status: u16, took: Duration) {
        self.requests.get_or_create(&Labels { operation: operation.to_owned(), status }).inc();
        self.seconds.observe(took.as_secs_f64());
    }

    /// Counts a round of a job that failed.
    pub fn job_failed(&self, job: &'static str) {
        self.job_failures.get_or_create(&JobLabels { job }).inc();
    }

    /// Notes that a round of a job ended well at that time, in seconds since 1970.
    pub fn job_done(&self, job: &'static str, at: i64) {
        self.job_done.get_or_create(&JobLabels { job }).set(at);
    }

    /// Notes how many items a job has put off.
    pub fn put_off(&self, job: &'static str, items: usize) {
        self.put_off.get_or_create(&JobLabels { job }).set(i64::try_from(items).unwrap_or(i64::MAX));
    }

    /// All measurements in the text form of `OpenMetrics`. `waiting` is the number of writes that wait at this moment.
    pub fn text(&self, waiting: usize) -> String {
        self.waiting.set(i64::try_from(waiting).unwrap_or(i64::MAX));
        let mut text = String::new();
        if let Err(cause) = prometheus_client::encoding::text::encode(&mut text, &self.registry) {
            tracing::error!(%cause, "metrics cannot be written");
        }
        text
    }
}
