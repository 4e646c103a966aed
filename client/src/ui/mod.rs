//! What every slice builds its pages with. Nothing here knows what an activity or a person is.

mod badge;
mod breadcrumb;
mod button;
mod chart;
mod copyable;
mod dialog;
mod empty;
mod field;
mod filter;
mod form;
mod growing;
mod heading;
mod loaded;
mod notice;
mod picker;
mod progress;
mod table;
mod tabs;

pub(crate) use badge::{Badge, Tone};
pub(crate) use breadcrumb::Breadcrumb;
pub(crate) use button::{Button, Weight};
pub(crate) use copyable::Copyable;
pub(crate) use dialog::{Confirm, Dialog};
pub(crate) use empty::Empty;
pub(crate) use field::{Checkbox, Checkboxes, Options, Select, TextArea, TextField};
pub(crate) use filter::{ChoiceFilter, Filter, FilterBar, PickerFilter, TextFilter};
pub(crate) use form::{Form, FormState};
pub(crate) use growing::{Growing, More};
pub(crate) use heading::Heading;
pub(crate) use loaded::{Loaded, Remote, Steady};
pub(crate) use notice::{Announcer, Live, Notice};
pub(crate) use picker::{Choice, Picker};
pub(crate) use table::{Column, Table};
pub(crate) use tabs::{Tabs, current_tab};
