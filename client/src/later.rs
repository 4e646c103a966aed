//! Pages whose code is fetched when the first page of their part is opened: all but the catalogue and the login. So visitors of the
//! catalogue do not wait for them.

use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;

use crate::browser;
use crate::ui::badge::Tone;
use crate::ui::button::Button;
use crate::ui::notice::Notice;
use crate::words::app as t;

/// A page, or that its code could not be fetched.
pub(crate) type Later = Result<AnyView, NotFetched>;

/// The code of a page could not be fetched: there is no network, or the server runs another version by now.
pub(crate) struct NotFetched;

impl From<SplitLoaderError> for NotFetched {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// Makes a function of each page, by which its part is fetched before the page is made.
macro_rules! pages {
    ($part:ident: $($name:ident => $page:ident),+ $(,)?) => {
        $(
            #[leptos::wasm_split::wasm_split($part, wasm_split_path = ::leptos::wasm_split, fallible)]
            fn $name() -> $crate::later::Later {
                Ok(leptos::prelude::IntoAny::into_any($page()))
            }
        )+
    };
}
pub(crate) use pages;

/// Shows a page when its code is there.
pub(crate) fn later(page: impl Future<Output = Later> + Send + 'static) -> impl IntoView {
    let is_here = RwSignal::new(false);
    let page = Suspend::new(async move {
        let page = page.await;
        is_here.set(true);
        page.unwrap_or_else(|_| view! { <Absent/> }.into_any())
    });
    view! {
        {page}
        {move || (!is_here.get()).then(|| view! { <p class="waiting">{t::opening()}</p> })}
    }
}

/// Says that the page could not be fetched. Loading the address anew also gets the version that the server runs.
#[component]
fn Absent() -> impl IntoView {
    view! {
        <Notice tone=Tone::Danger>
            <p>{t::not_fetched()}</p>
            <Button on_press=browser::reload>{t::fetch_again()}</Button>
        </Notice>
    }
}
