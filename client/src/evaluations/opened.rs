//! The evaluation that is open, as the parts of its page see it.

use leptos::prelude::*;
use shared::error::Problem;
use shared::evaluations::changes::EvaluationRecipients;
use shared::evaluations::{EvaluationAction, EvaluationDetail};
use shared::ids::EvaluationId;

use crate::api::{self, Versioned};
use crate::ui::loaded::Remote;

/// The id of the panel. The focus goes there after each step.
pub(super) const PANEL: &str = "evaluation";

/// The evaluation that is open, where it was read, and whom its next step would reach.
#[derive(Clone, Copy)]
pub(super) struct Opened {
    /// The evaluation; follows what is read.
    pub(super) detail: Signal<EvaluationDetail>,
    /// Its `ETag`.
    pub(super) etag: Signal<String>,
    /// Where it was read.
    pub(super) remote: Remote<Versioned<EvaluationDetail>>,
    /// The persons whom its next step would reach.
    pub(super) recipients: Remote<EvaluationRecipients>,
    /// Told when it is removed.
    pub(super) gone: Callback<()>,
}

impl Opened {
    /// The evaluation as it was read; `gone` is called when it is removed. When the evaluation changes, the server is asked again
    /// whom its next step would reach.
    pub(super) fn new(
        seen: Signal<Versioned<EvaluationDetail>>,
        remote: Remote<Versioned<EvaluationDetail>>,
        gone: Callback<()>,
    ) -> Self {
        let recipients = Remote::new(move || {
            let id = seen.with(|seen| seen.value.evaluation.id);
            async move { api::get(&format!("/evaluations/{id}/recipients")).await }
        });
        Self {
            detail: Signal::derive(move || seen.with(|seen| seen.value.clone())),
            etag: Signal::derive(move || seen.with(|seen| seen.etag.clone())),
            remote,
            recipients,
            gone,
        }
    }

    /// The evaluation's number.
    pub(super) fn id(self) -> EvaluationId {
        self.detail.with_untracked(|detail| detail.evaluation.id)
    }

    /// True when that may be done now.
    pub(super) fn allows(self, action: EvaluationAction) -> bool {
        self.detail.with(|detail| detail.allowed_actions.contains(&action))
    }
}

/// Reads an evaluation.
pub(super) async fn read(id: EvaluationId) -> Result<Versioned<EvaluationDetail>, Problem> {
    api::get_versioned(&format!("/evaluations/{id}")).await
}
