//! Words that leave the program without a screen: the README beside backup copies, messages of the
//! command line. They live in `assets/locales` with all others.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use kartoteka_domain::Language;
use std::sync::OnceLock;

type Bundle = FluentBundle<FluentResource>;

/// The catalogue of `language`.
#[must_use]
pub fn catalogue(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("../../../../assets/locales/en.ftl"),
        Language::Ukrainian => include_str!("../../../../assets/locales/uk.ftl"),
        Language::Polish => include_str!("../../../../assets/locales/pl.ftl"),
        Language::Russian => include_str!("../../../../assets/locales/ru.ftl"),
    }
}

/// The message `id` in `language`, with `arguments`; the id itself when the catalogue lacks it, which
/// a test of the catalogues rules out.
#[must_use]
pub fn say(language: Language, id: &str, arguments: &[(&str, String)]) -> String {
    let bundle = bundle(language);
    let mut args = FluentArgs::new();
    for (name, value) in arguments {
        // A number chooses the plural form.
        args.set(*name, FluentValue::try_number(value));
    }
    let pattern = bundle.get_message(id).and_then(|message| message.value());
    pattern.map_or_else(|| id.to_owned(), |pattern| bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
}

/// The catalogue of `language`, read when it is first asked for: it is long, and an export says many words.
fn bundle(language: Language) -> &'static Bundle {
    static ENGLISH: OnceLock<Bundle> = OnceLock::new();
    static UKRAINIAN: OnceLock<Bundle> = OnceLock::new();
    static POLISH: OnceLock<Bundle> = OnceLock::new();
    static RUSSIAN: OnceLock<Bundle> = OnceLock::new();
    let read = match language {
        Language::English => &ENGLISH,
        Language::Ukrainian => &UKRAINIAN,
        Language::Polish => &POLISH,
        Language::Russian => &RUSSIAN,
    };
    read.get_or_init(|| {
        let resource = FluentResource::try_new(catalogue(language).to_owned()).unwrap_or_else(|(resource, _)| resource);
        let mut bundle = Bundle::new_concurrent(language.code().parse().into_iter().collect());
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        bundle
    })
}

/// The README that lies beside backup copies, in all languages one after another.
#[must_use]
pub fn backup_readme() -> String {
    let parts = Language::ALL.map(|language| say(language, "backup-readme", &[]));
    parts.join("\n\n────────────────────────────────────────\n\n") + "\n"
}
