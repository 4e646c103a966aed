//! The bytes of a body: within their limit, in time, and of the media type that the operation takes.

use std::time::Duration;

use actix_web::HttpMessage;
use actix_web::dev::ServiceRequest;
use actix_web::error::PayloadError;
use actix_web::http::header;
use actix_web::web::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt};
use shared::error::ErrorCode;

use crate::error::Result;
use crate::operations::Operation;

/// The most bytes of a body.
const LIMIT: usize = 1024 * 1024;
/// The most bytes of a file, of somebody with a token.
pub const FILE_LIMIT: usize = 20 * 1024 * 1024;
/// How long a body may take to arrive: whoever sends a byte now and then holds a connection and the memory behind it.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long a file may take.
pub const FILE_PATIENCE: Duration = Duration::from_mins(2);

/// Reads a request's body; a stranger sends no files.
pub(crate) async fn read(
    request: &mut ServiceRequest,
    operation: &Operation,
    is_stranger: bool,
) -> Result<Bytes> {
    let bounds =
        if operation.takes_file() && !is_stranger { (FILE_LIMIT, FILE_PATIENCE) } else { (LIMIT, PATIENCE) };
    let body = collect(request.take_payload(), bounds).await?;
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
    (limit, patience): (usize, Duration),
) -> Result<Bytes> {
    let all = async {
        let mut body = BytesMut::new();
        while let Some(chunk) = payload.next().await {
            let chunk = chunk.map_err(|cause| {
                ErrorCode::Unreadable.because(format!("The body cannot be read: {cause}."))
            })?;
            if body.len() + chunk.len() > limit {
                return Err(ErrorCode::BodyTooLarge.into());
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body.freeze())
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
        let refused = collect(never, (LIMIT, Duration::from_millis(10))).await.unwrap_err().into_problem();
        assert_eq!((refused.code, refused.status), (ErrorCode::BodyTooSlow, 408));
        assert_eq!(collect(begun(), (LIMIT, PATIENCE)).await.unwrap(), "{");
        let large = collect(begun(), (0, PATIENCE)).await.unwrap_err().into_problem();
        assert_eq!(large.code, ErrorCode::BodyTooLarge);
    }
}
