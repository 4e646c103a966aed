//! The bytes of a body: within their limit, in time, and of the media type that the operation takes.

use std::sync::Arc;
use std::time::Duration;

use actix_web::HttpMessage;
use actix_web::dev::ServiceRequest;
use actix_web::error::PayloadError;
use actix_web::http::header;
use actix_web::web::Bytes;
use futures_util::{Stream, StreamExt};
use shared::error::ErrorCode;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::error::{Error, Result};
use crate::operations::Operation;

/// The most bytes of any body, even if its operation could take more.
const LIMIT: usize = 1024 * 1024;
/// The most bytes of a file, of somebody with a token.
pub const FILE_LIMIT: usize = 20 * 1024 * 1024;
/// How long a body may take to arrive. A caller who sends a byte now and then holds a connection and the memory behind it.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long a file may take.
pub const FILE_PATIENCE: Duration = Duration::from_mins(2);

/// Bytes of a body that are not counted against the room. Most bodies have fewer.
const FREE: usize = 8 * 1024;
/// The least step, in bytes, by which a body asks for more room.
const STEP: usize = 64 * 1024;

/// Room for bodies that are being read or worked on, of all requests together, in KiB. A thousand large bodies that arrive
/// slowly would take the memory of the whole machine.
#[derive(Debug)]
pub struct Room {
    strangers: Arc<Semaphore>,
    callers: Arc<Semaphore>,
}

impl Default for Room {
    fn default() -> Self {
        Self { strangers: Arc::new(Semaphore::new(3 * 1024)), callers: Arc::new(Semaphore::new(96 * 1024)) }
    }
}

/// The part of the room that a body holds until its request is gone.
type Held = Option<OwnedSemaphorePermit>;

/// Reads a request's body, of a stranger or of somebody with a token. A body may have as many bytes as its operation's schema can
/// fill within its bounds, and no more.
pub async fn read(
    request: &mut ServiceRequest,
    operation: &Operation,
    (room, is_stranger): (&Room, bool),
) -> Result<Bytes> {
    let (limit, patience) = if operation.takes_file() {
        (FILE_LIMIT, FILE_PATIENCE)
    } else {
        (operation.most_bytes().min(LIMIT), PATIENCE)
    };
    let room = if is_stranger { &room.strangers } else { &room.callers };
    let length = request.headers().get(header::CONTENT_LENGTH);
    let length = length.and_then(|value| value.to_str().ok()).and_then(|text| text.parse().ok());
    let length = length.filter(|length| *length <= limit);
    let (body, held) = collect(request.take_payload(), length, (limit, patience), room).await?;
    if let Some(held) = held {
        request.extensions_mut().insert(held);
    }
    let given = request
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .map(|text| text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase());
    let given = match given.as_deref() {
        Some("application/merge-patch+json") => Some("application/json"),
        other => other,
    };
    let media = operation.media();
    if media.is_empty() || media.iter().any(|one| given == Some(one.as_str())) {
        return Ok(body);
    }
    Err(ErrorCode::UnsupportedMediaType.because(format!("Send the body as {}.", media.join(" or "))).into())
}

async fn collect(
    mut payload: impl Stream<Item = Result<Bytes, PayloadError>> + Unpin,
    length: Option<usize>,
    (limit, patience): (usize, Duration),
    room: &Arc<Semaphore>,
) -> Result<(Bytes, Held)> {
    let all = async {
        let (mut body, mut held, mut allowed) = (Vec::new(), Held::None, FREE);
        while let Some(chunk) = payload.next().await {
            let chunk = chunk.map_err(|cause| {
                ErrorCode::Unreadable.because(format!("The body cannot be read: {cause}."))
            })?;
            if body.len() + chunk.len() > limit {
                return Err(ErrorCode::BodyTooLarge.into());
            }
            let needed = body.len() + chunk.len();
            if needed > allowed {
                // If the length is known, the room for all of it is taken at once. Then nothing is read of a body that finds no
                // room. A body that grows step by step leaves holes in memory that nobody fills.
                let wanted = length.unwrap_or_default().max(needed);
                let more = (wanted - allowed).max(STEP).max(allowed / 4).next_multiple_of(1024);
                let kibibytes = u32::try_from(more / 1024).unwrap_or(u32::MAX);
                let more_held = Arc::clone(room).try_acquire_many_owned(kibibytes);
                let more_held = more_held.map_err(|_| Error::Unavailable)?;
                match &mut held {
                    Some(held) => held.merge(more_held),
                    None => held = Some(more_held),
                }
                allowed += more;
                // Reserves exactly the room that was taken: a vector that grows by itself would take up to twice as much.
                body.reserve_exact(allowed - body.len());
            }
            body.extend_from_slice(&chunk);
        }
        Ok((Bytes::from(body), held))
    };
    tokio::time::timeout(patience, all).await.unwrap_or_else(|_| Err(ErrorCode::BodyTooSlow.into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::stream;

    #[actix_web::test]
    async fn a_body_that_does_not_end_in_time_is_refused() {
        let begun = || stream::iter([Ok(Bytes::from_static(b"{"))]);
        let never = begun().chain(stream::pending());
        let room = Arc::new(Semaphore::new(1024));
        let brief = (LIMIT, Duration::from_millis(10));
        let refused = collect(never, None, brief, &room).await.unwrap_err().into_problem();
        assert_eq!((refused.code, refused.status), (ErrorCode::BodyTooSlow, 408));
        assert_eq!(collect(begun(), Some(1), (LIMIT, PATIENCE), &room).await.unwrap().0, "{");
        let large = collect(begun(), None, (0, PATIENCE), &room).await.unwrap_err().into_problem();
        assert_eq!(large.code, ErrorCode::BodyTooLarge);
    }

    #[actix_web::test]
    async fn bodies_share_a_room_and_small_ones_need_none() {
        let of = |bytes: usize| stream::iter([Ok(Bytes::from(vec![b' '; bytes]))]);
        let room = Arc::new(Semaphore::new(100));
        let bounds = (LIMIT, PATIENCE);
        let (_, held) = collect(of(100 * 1024), None, bounds, &room).await.unwrap();
        assert!(
            matches!(collect(of(FREE + 1), Some(FREE + 1), bounds, &room).await, Err(Error::Unavailable)),
            "no room is left"
        );
        assert!(collect(of(FREE), None, bounds, &room).await.is_ok());
        drop(held);
        assert!(collect(of(FREE + 1), Some(FREE), bounds, &room).await.is_ok(), "room that was given back");
    }
}
