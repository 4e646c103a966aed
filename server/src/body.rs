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
/// How long a body may take to arrive: whoever sends a byte now and then holds a connection and the memory behind it.
const PATIENCE: Duration = Duration::from_secs(30);

/// Reads a request's body.
pub async fn read(request: &mut ServiceRequest, operation: &Operation) -> Result<Bytes> {
    let body = collect(request.take_payload(), PATIENCE).await?;
    let given = request
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .map(|text| text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase());
    match operation.media() {
        Some(media)
            if given.as_deref() != Some(media)
                && !(media == "application/json"
                    && given.as_deref() == Some("application/merge-patch+json")) =>
        {
            Err(ErrorCode::UnsupportedMediaType.because(format!("Send the body as {media}.")).into())
        }
        _ => Ok(body),
    }
}

async fn collect(
    mut payload: impl Stream<Item = Result<Bytes, PayloadError>> + Unpin,
    patience: Duration,
) -> Result<Bytes> {
    let all = async {
        let mut body = BytesMut::new();
        while let Some(chunk) = payload.next().await {
            let chunk = chunk.map_err(|cause| {
                ErrorCode::Unreadable.because(format!("The body cannot be read: {cause}."))
            })?;
            if body.len() + chunk.len() > LIMIT {
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
        let refused = collect(never, Duration::from_millis(10)).await.unwrap_err().into_problem();
        assert_eq!((refused.code, refused.status), (ErrorCode::BodyTooSlow, 408));
        assert_eq!(collect(begun(), PATIENCE).await.unwrap(), "{");
    }
}
