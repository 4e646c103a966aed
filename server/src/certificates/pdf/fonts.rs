//! The typefaces of the paper: Noto Sans (SIL Open Font License), cut to the Latin, Greek and Cyrillic scripts.

use krilla::text::{Font, GlyphId, KrillaGlyph};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

use crate::error::{Error, Result};

const REGULAR: &[u8] = include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../../assets/fonts/NotoSans-Bold.ttf");

/// Drawn in place of a sign that the typefaces do not have. Screen readers still get the sign itself.
const UNKNOWN: char = '?';

/// The typefaces.
pub(super) struct Fonts {
    regular: Face,
    bold: Face,
}

impl Fonts {
    /// Both, read from the program itself.
    pub(super) fn load() -> Result<Self> {
        Ok(Self { regular: Face::load(REGULAR)?, bold: Face::load(BOLD)? })
    }

    /// One of them.
    pub(super) fn face(&self, is_bold: bool) -> &Face {
        if is_bold { &self.bold } else { &self.regular }
    }
}

/// A typeface, by which text is measured and drawn.
pub(super) struct Face {
    outlines: FontRef<'static>,
    /// The typeface as it is put into the file.
    pub(super) font: Font,
}

impl Face {
    fn load(bytes: &'static [u8]) -> Result<Self> {
        let outlines = FontRef::new(bytes).map_err(Error::internal)?;
        let font = Font::new(bytes.into(), 0).ok_or_else(|| Error::internal("the typeface is broken"))?;
        Ok(Self { outlines, font })
    }

    /// The text with [`UNKNOWN`] in place of signs that the typeface does not have.
    pub(super) fn drawable(&self, text: &str) -> String {
        let signs = self.outlines.charmap();
        text.chars().map(|sign| if signs.map(sign).is_some() { sign } else { UNKNOWN }).collect()
    }

    /// The glyphs of a drawable text, measured in ems.
    pub(super) fn glyphs(&self, text: &str) -> Vec<KrillaGlyph> {
        let signs = self.outlines.charmap();
        let widths = self.outlines.glyph_metrics(Size::new(1.0), LocationRef::default());
        let glyph = |(at, sign): (usize, char)| {
            let id = signs.map(sign).unwrap_or_default();
            let width = widths.advance_width(id).unwrap_or_default();
            let range = at..at + sign.len_utf8();
            KrillaGlyph::new(GlyphId::new(id.to_u32()), width, 0.0, 0.0, 0.0, range, None)
        };
        text.char_indices().map(glyph).collect()
    }

    /// How wide a drawable text is, in ems.
    pub(super) fn width(&self, text: &str) -> f32 {
        self.glyphs(text).iter().map(|glyph| glyph.x_advance).sum()
    }
}
