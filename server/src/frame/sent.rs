//! Answers leave in pieces. So a connection whose client does not read holds one piece of an answer, not a copy of the whole.

use std::pin::Pin;
use std::task::{Context, Poll};

use actix_web::body::{BodySize, BoxBody, MessageBody};
use actix_web::web::Bytes;

use crate::limits::UnderWay;

/// The most bytes that are handed to a connection at once.
const PIECE: usize = 32 * 1024;

/// The body of an answer. The request is under way until it is gone.
pub struct Sent {
    body: Whole,
    under_way: Option<UnderWay>,
}

enum Whole {
    Bytes(Bytes),
    Other(BoxBody),
}

impl Sent {
    /// A body, with the place of its request among those under way.
    pub fn of(body: impl MessageBody + 'static, under_way: Option<UnderWay>) -> Self {
        let body = match body.try_into_bytes() {
            Ok(bytes) => Whole::Bytes(bytes),
            Err(body) => Whole::Other(body.boxed()),
        };
        Self { body, under_way }
    }

    /// The whole body, where it lies in memory.
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.body {
            Whole::Bytes(bytes) => Some(bytes),
            Whole::Other(_) => None,
        }
    }

    /// The same with other bytes.
    pub fn with(self, bytes: impl Into<Bytes>) -> Self {
        Self { body: Whole::Bytes(bytes.into()), ..self }
    }
}

impl MessageBody for Sent {
    type Error = Box<dyn std::error::Error>;

    fn size(&self) -> BodySize {
        match &self.body {
            Whole::Bytes(bytes) => BodySize::Sized(bytes.len() as u64),
            Whole::Other(body) => body.size(),
        }
    }

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Self::Error>>> {
        match &mut self.body {
            Whole::Bytes(bytes) if bytes.is_empty() => Poll::Ready(None),
            Whole::Bytes(bytes) => Poll::Ready(Some(Ok(bytes.split_to(bytes.len().min(PIECE))))),
            Whole::Other(body) => Pin::new(body).poll_next(context),
        }
    }

    fn try_into_bytes(self) -> Result<Bytes, Self> {
        match self.body {
            Whole::Bytes(bytes) if bytes.len() <= PIECE && self.under_way.is_none() => Ok(bytes),
            body => Err(Self { body, ..self }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[actix_web::test]
    async fn a_large_answer_leaves_in_pieces_and_whole() {
        let mut sent = Sent::of(Bytes::from(vec![7; 3 * PIECE + 1]), None);
        assert_eq!(sent.size(), BodySize::Sized(3 * PIECE as u64 + 1));
        let mut lengths = Vec::new();
        while let Some(piece) = std::future::poll_fn(|context| Pin::new(&mut sent).poll_next(context)).await {
            lengths.push(piece.unwrap().len());
        }
        assert_eq!(lengths, [PIECE, PIECE, PIECE, 1]);
    }
}
