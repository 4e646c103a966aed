//! The trace of a request.

use actix_web::http::header::HeaderMap;

/// W3C Trace Context: 00-<32 hex>-<16 hex>-<2 hex>, later versions with more behind. Anything else begins a new trace.
pub fn trace_of(headers: &HeaderMap) -> String {
    let given = headers.get("traceparent").and_then(|value| value.to_str().ok()).and_then(|text| {
        let parts: Vec<_> = text.split('-').collect();
        let is_hex = |part: &str, length: usize| {
            part.len() == length
                && part.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
        };
        match parts.as_slice() {
            [version, trace, parent, flags, rest @ ..]
                if (*version != "00" || rest.is_empty())
                    && is_hex(version, 2)
                    && *version != "ff"
                    && is_hex(trace, 32)
                    && is_hex(parent, 16)
                    && is_hex(flags, 2) =>
            {
                Some(*trace)
            }
            _ => None,
        }
    });
    given
        .filter(|trace| trace.bytes().any(|byte| byte != b'0'))
        .map_or_else(|| format!("{:032x}", rand::random::<u128>() | 1), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::{HeaderName, HeaderValue};

    #[test]
    fn only_well_formed_traces_are_continued() {
        let with = |text: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(HeaderName::from_static("traceparent"), HeaderValue::from_static(text));
            trace_of(&headers)
        };
        assert_eq!(
            with("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
            "4bf92f3577b34da6a3ce929d0e0e4736"
        );
        for wrong in [
            "",
            "00-x-y-z",
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        ] {
            let fresh = with(wrong);
            assert!(fresh.len() == 32 && fresh != with(wrong), "{wrong}");
        }
    }
}
