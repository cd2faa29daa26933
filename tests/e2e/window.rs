//! The window as a person uses it: find by label or name, type, press, read, wait. Every wait names
//! what it waits for and leaves a picture when it gives up.

use crate::computer::{Computer, evidence, program};
use kartoteka_api::words;
use kartoteka_domain::Language;
use std::{
    fs,
    path::Path,
    process::Command,
    time::{Duration, Instant},
};
use thirtyfour::{By, Capabilities, Key, TypingData, WebDriver, WebElement};

const PATIENCE: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(100);

/// The text of an element as a person reads it: Fluent wraps arguments in marks of direction, numbers hold narrow spaces.
const SPOKEN: &str = "normalize-space(translate(string(.), '\u{a0}\u{202f}\u{2068}\u{2069}', '  '))";

pub struct Window {
    pub driver: WebDriver,
    language: Language,
    display: String,
}

impl Window {
    /// Starts the program on `computer` and waits for its first screen.
    pub async fn open(computer: &mut Computer, name: &str, language: Language, arguments: &[&str]) -> Self {
        let port = computer.driver(&evidence().join(format!("{name}.log")));
        let mut capabilities = Capabilities::new();
        let options = serde_json::json!({ "application": program(), "args": arguments });
        capabilities.set("tauri:options", options).unwrap();
        let mut driver = None;
        for _ in 0..40 {
            match WebDriver::new(&format!("http://127.0.0.1:{port}"), capabilities.clone()).await {
                Ok(session) => {
                    driver = Some(session);
                    break;
                }
                Err(error) => {
                    eprintln!("the window is not there yet: {error}");
                    tokio::time::sleep(Duration::from_millis(500)).await;
                }
            }
        }
        let window = Self { driver: driver.expect("the window opens"), language, display: computer.display().to_owned() };
        window.find("//main | //form | //nav", "the first screen").await;
        window
    }

    /// Ends the program as closing the window does.
    pub async fn close(self) {
        self.driver.quit().await.unwrap();
    }

    /// Lets go of a window whose program is gone.
    pub async fn abandon(self) {
        let _ = self.driver.quit().await;
    }

    /// From now on the window is read in `language`.
    pub fn speaks(&mut self, language: Language) {
        self.language = language;
    }

    /// The words of the catalogue.
    pub fn t(&self, id: &str) -> String {
        words::say(self.language, id, &[])
    }

    /// The words of the catalogue with arguments.
    pub fn t_with(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: Vec<_> = arguments.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        words::say(self.language, id, &arguments)
    }

    pub async fn find(&self, xpath: &str, what: &str) -> WebElement {
        let start = Instant::now();
        loop {
            if let Ok(elements) = self.driver.find_all(By::XPath(xpath)).await {
                for element in elements {
                    if element.is_displayed().await.unwrap_or(false) {
                        return element;
                    }
                }
            }
            if start.elapsed() > PATIENCE {
                self.give_up(&format!("{what} did not appear at {xpath}"));
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Waits until nothing on the screen answers to `xpath`.
    pub async fn gone(&self, xpath: &str, what: &str) {
        let start = Instant::now();
        while self.driver.find_all(By::XPath(xpath)).await.is_ok_and(|elements| !elements.is_empty()) {
            if start.elapsed() > PATIENCE {
                self.give_up(&format!("{what} did not go"));
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Leaves a picture and ends the journey.
    fn give_up(&self, why: &str) -> ! {
        let picture = evidence().join(format!("missing-{}.png", std::process::id()));
        self.picture(&picture);
        panic!("{why}; picture: {}", picture.display());
    }

    /// Waits for a text anywhere on the screen.
    pub async fn text(&self, text: &str) -> WebElement {
        self.find(&saying(text), &format!("the text “{text}”")).await
    }

    /// Waits until one of several texts stands on the screen; which.
    pub async fn one_of(&self, texts: &[&str]) -> usize {
        let any = texts.iter().map(|text| saying(text)).collect::<Vec<_>>().join(" | ");
        self.find(&any, &format!("one of {texts:?}")).await;
        let screen = self.everything().await;
        texts.iter().position(|text| screen.contains(text)).unwrap_or_default()
    }

    /// Waits until a text stands nowhere on the screen.
    pub async fn no_text(&self, text: &str) {
        self.gone(&saying(text), &format!("the text “{text}”")).await;
    }

    /// Waits for a refusal in words and for its way out.
    pub async fn refusal(&self, code: &str) {
        self.text(&self.t(&format!("error-{code}"))).await;
        self.text(&self.t(&format!("error-{code}-hint"))).await;
    }

    /// Waits for the count of clients above the list.
    pub async fn clients(&self, count: usize) {
        self.text(&self.t_with("clients-count", &[("count", &count.to_string())])).await;
    }

    /// Waits for the count of those found, above the list.
    pub async fn found(&self, count: usize) {
        self.text(&self.t_with("clients-found", &[("count", &count.to_string())])).await;
    }

    pub async fn button(&self, name: &str) -> WebElement {
        let name = quoted(name);
        let xpath = format!("(//button | //a | //*[@role='button'])[{SPOKEN}={name} or @aria-label={name}][not(@disabled)]");
        self.find(&xpath, &format!("the button {name}")).await
    }

    /// Waits until no button is called `name`.
    pub async fn no_button(&self, name: &str) {
        self.gone(&format!("//button[@aria-label={}]", quoted(name)), &format!("the button “{name}”")).await;
    }

    /// Clicks into a field; what lies over it may still be on its way out.
    async fn reach(&self, field: &WebElement, label: &str) {
        let start = Instant::now();
        while let Err(error) = field.click().await {
            if start.elapsed() > PATIENCE {
                self.give_up(&format!("the field {label}: {error}"));
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    pub async fn press(&self, name: &str) {
        let start = Instant::now();
        loop {
            match self.button(name).await.click().await {
                Ok(()) => return,
                // It moved or was drawn anew under the pointer.
                Err(error) => assert!(start.elapsed() < PATIENCE, "the button {name}: {error}"),
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Presses a button of the dialog that lies above everything.
    pub async fn press_in_dialog(&self, name: &str) {
        let xpath = format!("//*[@role='dialog'][@aria-modal='true']//button[{SPOKEN}={}]", quoted(name));
        self.find(&xpath, &format!("the button “{name}” of the dialog")).await.click().await.unwrap();
    }

    /// Takes one of several that lie open: the words beside its mark are pressed.
    pub async fn pick(&self, name: &str) {
        let xpath = format!("//label[{SPOKEN}={}]", quoted(name));
        self.find(&xpath, &format!("the choice “{name}”")).await.click().await.unwrap();
    }

    /// Turns a switch: the words beside it are pressed.
    pub async fn switch(&self, name: &str) {
        let xpath =
            format!("//input[@role='switch'][@id=//label[starts-with({SPOKEN}, {})]/@for]/ancestor::*[label][1]//label", quoted(name));
        self.find(&xpath, &format!("the switch “{name}”")).await.click().await.unwrap();
    }

    /// Waits for a line of the journal.
    pub async fn line(&self, who: &str, what: &str, whom: &str) {
        let says = |text| format!("[contains({SPOKEN}, {})]", quoted(text));
        let xpath = format!("//li{}{}{}", says(who), says(what), says(whom));
        self.find(&xpath, &format!("the line “{who} {what} {whom}”")).await;
    }

    /// Chooses from the list that hangs open.
    pub async fn choose(&self, name: &str) {
        let xpath = format!("//*[@role='option'][{SPOKEN}={}]", quoted(name));
        self.find(&xpath, &format!("the choice “{name}”")).await.click().await.unwrap();
    }

    /// The field with this label.
    pub async fn field(&self, label: &str) -> WebElement {
        let label = quoted(label);
        let labelled = format!("//*[@id=//label[starts-with({SPOKEN}, {label})]/@for]");
        let named = format!("(//input | //textarea)[@aria-label={label}]");
        let headed = format!("//textarea[@aria-labelledby=//*[{SPOKEN}={label}]/@id]");
        self.find(&format!("{labelled} | {named} | {headed}"), &format!("the field {label}")).await
    }

    /// Puts `text` in place of what the field holds.
    pub async fn fill(&self, label: &str, text: &str) {
        let field = self.field(label).await;
        self.reach(&field, label).await;
        field.send_keys(Key::Control + "a").await.unwrap();
        if text.is_empty() {
            field.send_keys(Key::Backspace + "").await.unwrap();
        } else {
            field.send_keys(text).await.unwrap();
        }
    }

    /// Presses keys where the cursor is.
    pub async fn keys(&self, keys: impl Into<TypingData>) {
        let active = self.driver.active_element().await.unwrap();
        active.send_keys(keys).await.unwrap();
    }

    /// Moves with Tab until the cursor is at the field or button `name`.
    pub async fn tab_to(&self, name: &str) {
        let mut passed = Vec::new();
        while passed.len() < 80 {
            let here = self.cursor().await;
            if here == name {
                return;
            }
            passed.push(here);
            self.keys(Key::Tab + "").await;
        }
        self.give_up(&format!("Tab does not reach “{name}”: {passed:?}"));
    }

    /// Waits until the cursor is at the field or button `name`.
    pub async fn cursor_at(&self, name: &str) {
        let start = Instant::now();
        while self.cursor().await != name {
            if start.elapsed() > PATIENCE {
                self.give_up(&format!("the cursor did not come to “{name}”"));
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// What the cursor is at, as it is called.
    async fn cursor(&self) -> String {
        let script = "const at = document.activeElement;
            if (!at || at === document.body) return '';
            return at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent ?? '';";
        let name: String = self.driver.execute(script, Vec::new()).await.unwrap().convert().unwrap();
        name.replace(['\u{2068}', '\u{2069}'], "").trim().to_owned()
    }

    pub async fn value(&self, label: &str) -> String {
        self.field(label).await.prop("value").await.unwrap().unwrap_or_default()
    }

    /// The whole visible text.
    pub async fn everything(&self) -> String {
        self.driver.find(By::Tag("body")).await.unwrap().text().await.unwrap()
    }

    /// Brings a part of the page into sight.
    pub async fn scroll_to(&self, text: &str) {
        self.text(text).await;
        let innermost = format!("({})[last()]", saying(text));
        let part = self.driver.find(By::XPath(&innermost)).await.unwrap().to_json().unwrap();
        self.driver.execute("arguments[0].scrollIntoView({ block: 'center' });", vec![part]).await.unwrap();
    }

    /// Chooses from a list of the system's own kind.
    pub async fn choose_in(&self, label: &str, option: &str) {
        let xpath = format!("./option[starts-with({SPOKEN}, {})]", quoted(option));
        self.field(label).await.find(By::XPath(&xpath)).await.unwrap().click().await.unwrap();
    }

    /// Takes the pointer off everything that answers to it.
    pub async fn hand_off(&self) {
        self.driver.action_chain().move_to(60, 500).move_to(1, 600).perform().await.unwrap();
    }

    /// A picture of the whole screen, after everything that moves has come to rest.
    pub fn picture(&self, path: &Path) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let done = Command::new("import").args(["-display", &self.display, "-window", "root"]).arg(path).status();
        assert!(done.is_ok_and(|status| status.success()), "imagemagick is installed by cargo xtask test");
    }
}

/// Every element that holds `text`.
fn saying(text: &str) -> String {
    format!("//body//*[not(self::script)][contains({SPOKEN}, {})]", quoted(text))
}

/// A text as XPath takes it, whatever quotes it holds.
pub fn quoted(text: &str) -> String {
    let pieces: Vec<String> = text.split('\'').map(|piece| format!("'{piece}'")).collect();
    if pieces.len() == 1 { pieces.concat() } else { format!("concat({})", pieces.join(", \"'\", ")) }
}
