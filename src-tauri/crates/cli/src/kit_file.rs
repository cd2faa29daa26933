//! The recovery sheet as a text file, which is an identity file for the stock `age` program too.

use crate::failure::Failure;
use kartoteka_api::{kit::Sheet, words::say};
use kartoteka_domain::Language;
use std::{
    fs::{self, File, OpenOptions},
    io::Write,
    path::{Path, PathBuf},
};

/// A new file for a sheet; it vanishes again unless the sheet was written.
pub struct KitFile {
    path: PathBuf,
    file: File,
    written: bool,
}

impl KitFile {
    /// Makes the file, readable by its owner only; one that exists already is refused.
    pub fn create(path: &Path) -> Result<Self, Failure> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let refused = |_| Failure::Said { id: "cli-kit-file-refused", arguments: vec![("path", path.display().to_string())] };
        let file = options.open(path).map_err(refused)?;
        Ok(Self { path: path.to_owned(), file, written: false })
    }

    /// Writes the sheet and leaves it on the disk.
    pub fn write(mut self, sheet: &Sheet, language: Language) -> Result<(), Failure> {
        self.file.write_all(text(sheet, language).as_bytes())?;
        self.file.sync_all()?;
        self.written = true;
        Ok(())
    }
}

impl Drop for KitFile {
    fn drop(&mut self) {
        if !self.written {
            // Empty as it is it would only stand in the way of the next attempt.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// For `age` every line but the identity is a comment.
fn text(sheet: &Sheet, language: Language) -> String {
    let arguments = [("business", sheet.business_name.clone()), ("base", sheet.base_id.clone()), ("words", sheet.words.join(" "))];
    let told = say(language, "cli-kit-sheet", &arguments);
    let comments = told.lines().map(|line| format!("# {line}").trim_end().to_owned() + "\n");
    comments.collect::<String>() + &sheet.age_identity + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_identity_is_no_comment() {
        let sheet = Sheet {
            words: vec!["zebra".into(); 24],
            qr_svg: String::new(),
            age_identity: "AGE-SECRET-KEY-1X".into(),
            base_id: "0199".into(),
            business_name: "Салон\nЛуна".into(),
        };
        for language in Language::ALL {
            let text = text(&sheet, language);
            let bare: Vec<_> = text.lines().filter(|line| !line.starts_with('#')).collect();
            assert_eq!(bare, ["AGE-SECRET-KEY-1X"]);
            assert!(text.lines().any(|line| line.matches("zebra").count() == 24), "the words stand on one line");
        }
    }

    #[test]
    fn an_existing_file_is_left_alone() {
        let path = std::env::temp_dir().join(format!("kartoteka-kit-{}", std::process::id()));
        fs::write(&path, "precious").unwrap();
        assert!(KitFile::create(&path).is_err());
        assert_eq!(fs::read_to_string(&path).unwrap(), "precious");
        fs::remove_file(&path).unwrap();
    }
}
