//! Packed answers: as gzip or brotli, as whoever asks can take them.

use std::io::Write;

use actix_web::http::header::{self, HeaderMap};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::error::{Error, Result};

/// True when the headers of a request say that an answer may be coded in this way.
pub fn accepts(headers: &HeaderMap, coding: &str) -> bool {
    let lists = headers.get_all(header::ACCEPT_ENCODING).filter_map(|list| list.to_str().ok());
    lists.flat_map(|list| list.split(',')).any(|one| {
        let (name, weight) = one.split_once(';').unwrap_or((one, ""));
        let weight = weight.trim().trim_start_matches("q=").parse::<f32>();
        name.trim() == coding && weight.map_or(true, |weight| weight > 0.0)
    })
}

/// How much time packing may take.
#[derive(Clone, Copy)]
pub enum Effort {
    /// Packed for one answer.
    Quick,
    /// Packed once and sent often.
    Thorough,
}

/// Bytes as gzip.
pub fn gzip(bytes: &[u8], effort: Effort) -> Result<Vec<u8>> {
    let level = match effort {
        Effort::Quick => Compression::fast(),
        Effort::Thorough => Compression::best(),
    };
    let mut packer = GzEncoder::new(Vec::with_capacity(bytes.len() / 4), level);
    packer.write_all(bytes).map_err(Error::internal)?;
    packer.finish().map_err(Error::internal)
}

/// Bytes as brotli. It is made for what is packed once: it takes some megabytes while it works.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams { quality: 9, ..Default::default() };
    let mut packed = Vec::with_capacity(bytes.len() / 4);
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &parameters).map_err(Error::internal)?;
    Ok(packed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::HeaderValue;

    #[test]
    fn a_coding_is_taken_where_it_is_named_and_not_refused() {
        let takes = |list: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(list));
            accepts(&headers, "gzip")
        };
        assert!(takes("gzip") && takes("br, gzip;q=0.5") && takes("deflate,gzip ; q=1.0"));
        assert!(!takes("") && !takes("br") && !takes("x-gzip") && !takes("gzip;q=0"));
        assert!(!accepts(&HeaderMap::new(), "gzip"));
    }
}
