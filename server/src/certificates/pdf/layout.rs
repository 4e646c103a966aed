//! The layout of a paper: text is broken into lines, and lines into pages.

use super::fonts::Fonts;

/// The width and height of a page (A4), in points.
pub(super) const PAGE: (f32, f32) = (595.28, 841.89);
/// The margin at the left and right.
const SIDE: f32 = 72.0;
/// The margin above and below.
const TOP: f32 = 96.0;
const BOTTOM: f32 = 64.0;
/// From one line to the next, in ems.
const LEADING: f32 = 1.4;

/// The kind of a block of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// A heading of this level.
    Heading(u16),
    /// A paragraph.
    Paragraph,
    /// An item of a list; those that follow each other are one list.
    Item,
    /// A paragraph that leads to this address.
    Link(String),
}

/// A block of text.
#[derive(Debug, Clone)]
pub(super) struct Block {
    /// Its kind.
    pub(super) kind: Kind,
    /// Its text.
    pub(super) text: String,
    /// The size of its letters, in points.
    pub(super) size: f32,
    /// True for bold letters.
    pub(super) is_bold: bool,
    /// The free space above it.
    space: f32,
}

impl Block {
    /// A block in plain letters. Line breaks and control characters become spaces.
    pub(super) fn new(kind: Kind, text: &str, size: f32) -> Self {
        let is_gap = |sign: char| sign.is_whitespace() || sign.is_control();
        let words: Vec<_> = text.split(is_gap).filter(|word| !word.is_empty()).collect();
        Self { kind, text: words.join(" "), size, is_bold: false, space: 0.0 }
    }

    /// This block in bold letters.
    pub(super) fn bold(self) -> Self {
        Self { is_bold: true, ..self }
    }

    /// This block, after so much free space.
    pub(super) fn after(self, space: f32) -> Self {
        Self { space, ..self }
    }
}

/// One line, and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    /// The block that it is a line of.
    pub(super) block: usize,
    /// Its text.
    pub(super) text: String,
    /// Where its letters begin.
    pub(super) left: f32,
    /// On which height its letters stand, from above.
    pub(super) base: f32,
}

/// The lines of each page.
pub(super) fn pages(blocks: &[Block], fonts: &Fonts) -> Vec<Vec<Line>> {
    let mut pages = vec![Vec::new()];
    let mut height = TOP;
    for (number, block) in blocks.iter().enumerate() {
        height += block.space;
        for text in lines(block, fonts) {
            let step = block.size * LEADING;
            if height + step > PAGE.1 - BOTTOM {
                pages.push(Vec::new());
                height = TOP;
            }
            height += step;
            let line = Line { block: number, text, left: SIDE, base: height - block.size * 0.4 };
            if let Some(page) = pages.last_mut() {
                page.push(line);
            }
        }
    }
    pages
}

// A line ends where the next word has no room; a word that has no room on any line is broken.
fn lines(block: &Block, fonts: &Fonts) -> Vec<String> {
    let face = fonts.face(block.is_bold);
    let room = (PAGE.0 - 2.0 * SIDE) / block.size;
    let fits = |text: &str| face.width(&face.drawable(text)) <= room;
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in block.text.split(' ').filter(|word| !word.is_empty()) {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if fits(&longer) {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for sign in word.chars() {
            line.push(sign);
            if !fits(&line) {
                line.pop();
                lines.push(std::mem::take(&mut line));
                line.push(sign);
            }
        }
    }
    lines.push(line);
    lines.retain(|line| !line.is_empty());
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_go_on_the_next_line_and_nothing_is_lost() {
        let fonts = Fonts::load().unwrap();
        let text = "Rektorns pedagogiska ledarskap i förskolan och fritidshemmet, en fördjupning\nför grupper av ledare"
            .repeat(3);
        let block = Block::new(Kind::Paragraph, &text, 18.0).bold();
        let made = lines(&block, &fonts);
        assert!(made.len() > 3);
        assert_eq!(made.join(" "), block.text);
        let word = Block::new(Kind::Paragraph, &"å".repeat(300), 12.0);
        let broken = lines(&word, &fonts);
        assert!(broken.len() > 3);
        assert_eq!(broken.concat(), word.text);
    }

    #[test]
    fn what_does_not_fit_stands_on_the_next_page() {
        let fonts = Fonts::load().unwrap();
        let blocks: Vec<_> = (0..80)
            .map(|number| Block::new(Kind::Item, &format!("Tillfälle {number}"), 12.0).after(4.0))
            .collect();
        let made = pages(&blocks, &fonts);
        assert!(made.len() > 1);
        assert_eq!(made.iter().map(Vec::len).sum::<usize>(), 80);
        assert!(made.iter().flatten().all(|line| line.base > TOP && line.base < PAGE.1 - BOTTOM));
    }
}
