//! Building blocks for the pages of every slice. Nothing here knows what an activity or a person is.

pub(crate) mod badge;
pub(crate) mod breadcrumb;
pub(crate) mod button;
pub(crate) mod chart;
pub(crate) mod choices;
pub(crate) mod copyable;
pub(crate) mod dialog;
pub(crate) mod empty;
pub(crate) mod field;
pub(crate) mod figures;
pub(crate) mod file;
pub(crate) mod filter;
pub(crate) mod form;
pub(crate) mod group;
pub(crate) mod growing;
pub(crate) mod heading;
pub(crate) mod kept_focus;
pub(crate) mod loaded;
pub(crate) mod notice;
pub(crate) mod picked;
pub(crate) mod picker;
pub(crate) mod progress;
pub(crate) mod table;
pub(crate) mod tabs;
