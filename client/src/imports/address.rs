//! Where tables are sent, and who may send them.

use shared::ids::ActivityId;
use shared::imports::access::Imports;
use shared::tables::ImportKind;

use crate::api;
use crate::session::Session;

/// True for those who may import something.
pub(crate) fn may_import(session: Session) -> bool {
    session.may(Imports::Send(ImportKind::Persons))
}

/// The address of the page where a table of that kind is sent.
pub(crate) fn import_address(kind: ImportKind, activity: Option<ActivityId>) -> String {
    let activity = activity.map(|id| id.to_string()).unwrap_or_default();
    api::with_query("/imports/new", &[("kind", kind.word()), ("activityId", &activity)])
}
