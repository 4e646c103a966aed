//! How a task is run: on a server and in a browser of its own, at both sizes, with evidence of a failure.

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use tests::database::build_folder;

use crate::driver::{DESK, Driver, PHONE, Size};
use crate::page::Page;
use crate::site::Site;

/// Runs a task on a desk and then on a phone.
pub(crate) async fn at_both_sizes<Task>(name: &str, task: impl Fn(Arc<Site>, Page) -> Task)
where
    Task: Future<Output = ()> + Send + 'static,
{
    at(name, DESK, &[], &task).await;
    at(name, PHONE, &[], &task).await;
}

/// Runs a task in a browser of that size, started with further flags. The task also fails if the browser's console says anything
/// that it must not say.
pub(crate) async fn at<Task>(name: &str, window: Size, flags: &[&str], task: impl Fn(Arc<Site>, Page) -> Task)
where
    Task: Future<Output = ()> + Send + 'static,
{
    let site = Arc::new(Site::demo());
    let driver = Driver::start();
    let client = driver.open(window, flags).await;
    let page = Page::new(client, driver, window, &site.address);
    let outcome = tokio::spawn(task(Arc::clone(&site), page.clone())).await;
    let console = page.driver.console(&page.client).await;
    let mut fault = outcome.err().map(|broken| match broken.try_into_panic() {
        Ok(panic) => said(panic.as_ref()),
        Err(broken) => broken.to_string(),
    });
    if let Some(line) = console.iter().find(|line| line.is_fault()) {
        fault.get_or_insert_with(|| format!("the console says: {}", line.message));
    }
    if let Some(fault) = &mut fault {
        let mut lines = page.steps();
        lines.push_str("\n--- console\n");
        for line in &console {
            writeln!(lines, "{} {}: {}", line.level, line.source, line.message).expect("a string");
        }
        writeln!(lines, "\n--- server\n{}", site.log()).expect("a string");
        let evidence = keep(name, &page, &lines).await;
        write!(
            fault,
            "\n{name} at {}: screenshot, text, console and server's log are in {}",
            window.name,
            evidence.display()
        )
        .expect("a string");
    }
    // The browser ends before its driver, or it would stay.
    drop(page.client.clone().close().await);
    if let Some(fault) = fault {
        panic!("{fault}");
    }
}

/// Writes down what the page shows and what led to it; returns where. The files have fixed names, so the last failure stays.
async fn keep(name: &str, page: &Page, lines: &str) -> PathBuf {
    let file = picture(page, name).await;
    let address = page.client.current_url().await.map(|url| url.to_string()).unwrap_or_default();
    let text = page.client.execute("return document.body.innerText", Vec::new()).await.unwrap_or_default();
    let text = text.as_str().unwrap_or_default();
    fs::write(file.with_extension("txt"), format!("{address}\n\n{text}\n\n--- steps\n{lines}"))
        .expect("the text");
    file.with_extension("txt")
}

/// Writes a screenshot beside the evidence of other failures; returns where.
pub(crate) async fn picture(page: &Page, name: &str) -> PathBuf {
    let folder = build_folder().join("browser");
    fs::create_dir_all(&folder).expect("a folder for evidence");
    let file = folder.join(format!("{name}-{}.png", page.size.name));
    if let Ok(picture) = page.client.screenshot().await {
        fs::write(&file, picture).expect("the screenshot");
    }
    file
}

fn said(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().cloned();
    text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default()
}
