//! From lines to a file: drawn, and tagged so that it can be read aloud.

use std::num::NonZeroU16;

use chrono::{Datelike, Timelike};
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::{Page, PageSettings};
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, ListNumbering, Node, SpanTag, Tag, TagGroup, TagKind, TagTree,
};
use krilla::{Document, SerializeSettings};
use shared::time::Timestamp;

use super::fonts::Fonts;
use super::layout::{self, Block, Kind, Line, PAGE};
use crate::error::{Error, Result};

/// The colours of the screens: spruce for headings, ink for the rest.
const SPRUCE: (u8, u8, u8) = (0x0b, 0x5d, 0x52);
const INK: (u8, u8, u8) = (0x15, 0x24, 0x2b);

/// One paper to draw.
pub(super) struct Paper {
    /// Its title.
    pub(super) title: String,
    /// The language it is written in.
    pub(super) language: &'static str,
    /// The name of its link.
    pub(super) link: &'static str,
    /// When it was issued.
    pub(super) issued_at: Timestamp,
    /// Its text.
    pub(super) blocks: Vec<Block>,
}

/// The file of papers.
pub(super) fn file(papers: &[Paper]) -> Result<Vec<u8>> {
    let fault =
        |cause: &dyn std::fmt::Debug| Error::internal(format!("the paper could not be drawn: {cause:?}"));
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|cause| fault(&cause))?;
    let mut document =
        Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let fonts = Fonts::load()?;
    let (mut outline, mut tree, mut first) = (Outline::new(), TagTree::new(), 0);
    for paper in papers {
        let pages = layout::pages(&paper.blocks, &fonts);
        let mut parts: Vec<Vec<Node>> = vec![Vec::new(); paper.blocks.len()];
        for lines in &pages {
            draw_page(&mut document, paper, lines, &fonts, &mut parts)?;
        }
        tree.push(tagged(paper, parts));
        let top = XyzDestination::new(first, Point::from_xy(0.0, 0.0));
        outline.push_child(OutlineNode::new(paper.title.clone(), top));
        first += pages.len();
    }
    if let Some(paper) = papers.first() {
        document.set_metadata(metadata(paper, papers.len()));
    }
    document.set_outline(outline);
    document.set_tag_tree(tree);
    document.finish().map_err(|cause| fault(&cause))
}

fn metadata(paper: &Paper, count: usize) -> Metadata {
    let title = if count == 1 { paper.title.clone() } else { format!("{} (1/{count})", paper.title) };
    let at = paper.issued_at.utc();
    // This cannot fail: each value is within its range (the month within twelve, say).
    let small = |number: u32| u8::try_from(number).unwrap_or_default();
    let date = DateTime::new(u16::try_from(at.year()).unwrap_or_default())
        .month(small(at.month()))
        .day(small(at.day()))
        .hour(small(at.hour()))
        .minute(small(at.minute()))
        .second(small(at.second()))
        .utc_offset_hour(0);
    Metadata::new()
        .title(title)
        .language(paper.language.to_owned())
        .creator("Samverka".to_owned())
        .creation_date(date)
}

fn draw_page(
    document: &mut Document,
    paper: &Paper,
    lines: &[Line],
    fonts: &Fonts,
    parts: &mut [Vec<Node>],
) -> Result<()> {
    let settings =
        PageSettings::from_wh(PAGE.0, PAGE.1).ok_or_else(|| Error::internal("a page of no size"))?;
    let mut page = document.start_page_with(settings);
    let mut surface = page.surface();
    draw_band(&mut surface);
    for line in lines {
        let drawn = draw_line(&mut surface, &paper.blocks[line.block], line, fonts);
        parts[line.block].push(drawn);
    }
    surface.finish();
    for line in lines {
        let block = &paper.blocks[line.block];
        if let Kind::Link(address) = &block.kind {
            parts[line.block].extend(link(&mut page, address, paper.link, block, line, fonts));
        }
    }
    page.finish();
    Ok(())
}

// A band of spruce above: an ornament, which is not read aloud.
fn draw_band(surface: &mut Surface<'_>) {
    let band = Rect::from_xywh(0.0, 0.0, PAGE.0, 14.0).and_then(|rect| {
        let mut path = PathBuilder::new();
        path.push_rect(rect);
        path.finish()
    });
    if let Some(band) = band {
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
        surface.set_fill(Some(fill(SPRUCE)));
        surface.draw_path(&band);
        surface.end_tagged();
    }
}

fn fill((red, green, blue): (u8, u8, u8)) -> Fill {
    Fill { paint: rgb::Color::new(red, green, blue).into(), ..Fill::default() }
}

fn draw_line(surface: &mut Surface<'_>, block: &Block, line: &Line, fonts: &Fonts) -> Node {
    let face = fonts.face(block.is_bold);
    // The space keeps the words of two lines apart for screen readers.
    let said = format!("{} ", line.text);
    let drawn = face.drawable(&said);
    let span = SpanTag::empty().with_actual_text((drawn != said).then_some(said.as_str()));
    let id = surface.start_tagged(ContentTag::Span(span));
    let colour = match block.kind {
        Kind::Heading(_) | Kind::Link(_) => SPRUCE,
        Kind::Paragraph | Kind::Item => INK,
    };
    surface.set_fill(Some(fill(colour)));
    let start = Point::from_xy(line.left, line.base);
    surface.draw_glyphs(start, &face.glyphs(&drawn), face.font.clone(), &drawn, block.size, false);
    surface.end_tagged();
    id.into()
}

fn link(
    page: &mut Page<'_>,
    address: &str,
    name: &str,
    block: &Block,
    line: &Line,
    fonts: &Fonts,
) -> Option<Node> {
    let face = fonts.face(block.is_bold);
    let width = face.width(&face.drawable(&line.text)) * block.size;
    let area = Rect::from_xywh(line.left, line.base - block.size, width, block.size * 1.4)?;
    let target = Target::Action(Action::Link(LinkAction::new(address.to_owned())));
    let annotation = Annotation::new_link(LinkAnnotation::new(area, target), Some(name.to_owned()));
    Some(page.add_tagged_annotation(annotation).into())
}

// The tags of a paper: the order in which it is read, and the kind of each part.
fn tagged(paper: &Paper, parts: Vec<Vec<Node>>) -> TagGroup {
    let mut part = TagGroup::new(Tag::Part.with_lang(Some(paper.language.to_owned())));
    let mut list: Option<TagGroup> = None;
    for (block, nodes) in paper.blocks.iter().zip(parts) {
        // A block without text has no lines.
        if nodes.is_empty() {
            continue;
        }
        if block.kind == Kind::Item {
            let body = TagGroup::with_children(Tag::LBody, nodes);
            let own = list.get_or_insert_with(|| TagGroup::new(Tag::L(ListNumbering::None)));
            own.push(TagGroup::with_children(Tag::LI, vec![body.into()]));
            continue;
        }
        if let Some(list) = list.take() {
            part.push(list);
        }
        part.push(match &block.kind {
            Kind::Heading(level) => {
                let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
                TagGroup::with_children(TagKind::from(Tag::Hn(level, Some(block.text.clone()))), nodes)
            }
            Kind::Link(_) => {
                let link = TagGroup::with_children(Tag::Link, nodes);
                TagGroup::with_children(Tag::P, vec![link.into()])
            }
            Kind::Paragraph | Kind::Item => TagGroup::with_children(Tag::P, nodes),
        });
    }
    if let Some(list) = list {
        part.push(list);
    }
    part
}
