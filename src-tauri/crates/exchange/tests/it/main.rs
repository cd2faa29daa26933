//! Whole files through the importer: what comes out of each, and that no bytes break it.

#[cfg(test)]
mod any_bytes;
#[cfg(test)]
mod drift;
#[cfg(test)]
mod files;
