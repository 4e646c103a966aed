//! The page of one resource: the common frame of all pages whose address names it by `:id`.

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use serde::de::DeserializeOwned;

use crate::api;
use crate::protected::Protected;
use crate::session::Session;
use crate::ui::loaded::{Remote, Steady};

/// A page for those who are logged in, made anew for each `:id` of its address.
#[component]
pub(crate) fn PageOf<Draw, Drawn>(
    /// True for those who may see it, beyond being logged in.
    #[prop(default = |_| true)]
    allowed: fn(Session) -> bool,
    /// Draws it for an id.
    children: Draw,
) -> impl IntoView
where
    Draw: Fn(String) -> Drawn + Clone + Send + Sync + 'static,
    Drawn: IntoView + 'static,
{
    let params = use_params_map();
    let id = Memo::new(move |_| params.with(|params| params.get("id")).unwrap_or_default());
    view! {
        <Protected allowed>
            {
                let draw = children.clone();
                move || draw(id.get())
            }
        </Protected>
    }
}

/// The page of a resource that is read from the server: drawn once, from a signal that follows what is read.
#[component]
pub(crate) fn ResourcePage<T, Drawn>(
    /// True for those who may see it, beyond being logged in.
    #[prop(default = |_| true)]
    allowed: fn(Session) -> bool,
    /// Where such resources are read; the id comes after it.
    path: &'static str,
    /// Draws it, from what is read and from where it is read anew.
    draw: fn(Signal<T>, Remote<T>) -> Drawn,
) -> impl IntoView
where
    T: DeserializeOwned + Clone + Send + Sync + 'static,
    Drawn: IntoView + 'static,
{
    let page = move |id: String| {
        let remote = Remote::new(move || {
            let path = format!("{path}/{id}");
            async move { api::get::<T>(&path).await }
        });
        view! { <Steady page=true remote let:read>{draw(read, remote)}</Steady> }
    };
    view! { <PageOf allowed let:id>{page(id)}</PageOf> }
}
