//! Reads a set from its beginning, believing nothing: names, order, sizes and sums are compared.

use crate::{
    Contents, Error, Identity, Manifest,
    layout::{self, BLOCK, HEAD_LIMIT, SEALED_CHUNK, Sums, TAR},
    open_contents,
    progress::Meter,
    writer::fill,
};
use age::{DecryptError, Decryptor, stream::StreamReader};
use blake3::Hasher;
use std::{
    fs::File,
    io::{self, BufReader, Read, Seek, SeekFrom},
    iter,
    path::Path,
};

/// The first line of an `age` file.
const MAGIC: &[u8] = b"age-encryption.org/v1\n";
/// Where the line with the MAC begins, the last one of the head of an `age` file.
const MAC_LINE: &[u8] = b"\n--- ";
/// Random bytes between the head of an `age` file and what it seals.
const NONCE: u64 = 16;

/// What a set holds besides its database.
pub(crate) struct Front {
    pub(crate) manifest: Manifest,
    pub(crate) contents: Contents,
    /// The card as it is sealed.
    pub(crate) sealed: Vec<u8>,
}

/// A set opened, with its database not yet read.
pub(crate) struct OpenSet {
    stream: StreamReader<BufReader<File>>,
    sums: Sums,
}

impl OpenSet {
    /// Opens the set `path` and reads as far as its card.
    pub(crate) fn open(path: &Path, identity: &Identity) -> Result<(Self, Front), Error> {
        let mut file =
            File::open(path).map_err(|error| if error.kind() == io::ErrorKind::NotFound { Error::SetMissing } else { error.into() })?;
        let sealed_len = sealed_len(&mut file)?;
        let decryptor = Decryptor::new_buffered(BufReader::with_capacity(BLOCK, file)).map_err(unopened)?;
        let stream = decryptor.decrypt(iter::once(identity.as_age())).map_err(unopened)?;
        let mut set = Self { stream, sums: Sums::default() };
        let json = set.small(layout::MANIFEST)?;
        let manifest = Manifest::parse(&json)?;
        let tar_len = layout::tar_len(json.len() as u64, &manifest);
        match sealed_len.cmp(&layout::sealed_len(tar_len)) {
            std::cmp::Ordering::Less => return Err(Error::Truncated),
            std::cmp::Ordering::Equal => {}
            std::cmp::Ordering::Greater => return Err(Error::Altered),
        }
        let sealed = set.listed(layout::CONTENTS, &manifest)?;
        let contents = open_contents(&sealed, identity)?;
        Ok((set, Front { manifest, contents, sealed }))
    }

    /// The vault's header.
    pub(crate) fn header(&mut self, manifest: &Manifest) -> Result<Vec<u8>, Error> {
        self.listed(layout::HEADER, manifest)
    }

    /// The database, block by block into `sink`.
    pub(crate) fn database(
        &mut self,
        manifest: &Manifest,
        meter: &mut Meter<'_>,
        sink: &mut dyn FnMut(&[u8]) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let size = self.next(layout::DATABASE)?;
        if size != manifest.size_of(layout::DATABASE) {
            return Err(Error::Altered);
        }
        let mut hasher = Hasher::new();
        let mut block = vec![0; BLOCK];
        let mut left = size;
        while left > 0 {
            let block = fill(&mut (&mut self.stream).take(left), &mut block).map_err(Error::reading)?;
            if block.is_empty() {
                return Err(Error::Truncated);
            }
            hasher.update(block);
            sink(block)?;
            meter.add(block.len())?;
            left -= block.len() as u64;
        }
        self.sums.add(layout::DATABASE, hasher.finalize());
        self.zeros(layout::padding(size) as u64)
    }

    /// Compares the sums and sees that nothing but zeros follows.
    pub(crate) fn finish(mut self) -> Result<(), Error> {
        let expected = std::mem::take(&mut self.sums);
        if self.small(layout::SUMS)? != expected.text().as_bytes() {
            return Err(Error::Altered);
        }
        self.zeros(u64::MAX)
    }

    /// A member that is held in memory, of the size the manifest says.
    fn listed(&mut self, name: &str, manifest: &Manifest) -> Result<Vec<u8>, Error> {
        let bytes = self.small(name)?;
        if bytes.len() as u64 == manifest.size_of(name) { Ok(bytes) } else { Err(Error::Altered) }
    }

    fn small(&mut self, name: &str) -> Result<Vec<u8>, Error> {
        let size = self.next(name)?;
        let mut bytes = Vec::new();
        (&mut self.stream).take(size).read_to_end(&mut bytes).map_err(Error::reading)?;
        if bytes.len() as u64 != size {
            return Err(Error::Truncated);
        }
        self.sums.add(name, blake3::hash(&bytes));
        self.zeros(layout::padding(size) as u64)?;
        Ok(bytes)
    }

    /// The size of the next member, which must be `name`.
    fn next(&mut self, name: &str) -> Result<u64, Error> {
        let mut block = [0; TAR];
        self.stream.read_exact(&mut block).map_err(Error::reading)?;
        layout::member_size(&block, name)
    }

    /// Passes over at most `count` bytes, which must be zeros.
    fn zeros(&mut self, count: u64) -> Result<(), Error> {
        let mut rest = (&mut self.stream).take(count);
        let mut block = [0; 4096];
        loop {
            let block = fill(&mut rest, &mut block).map_err(Error::reading)?;
            if block.is_empty() {
                return Ok(());
            }
            if block.iter().any(|&byte| byte != 0) {
                return Err(Error::Altered);
            }
        }
    }
}

/// What it means that `age` did not open something.
pub(crate) fn unopened(error: DecryptError) -> Error {
    match error {
        DecryptError::NoMatchingKeys => Error::WrongKit,
        DecryptError::Io(error) => Error::reading(error),
        _ => Error::Altered,
    }
}

/// How many sealed bytes follow the head of `file`. Looked at before `age` does, because it would
/// read a file without a line end to its last byte.
fn sealed_len(file: &mut File) -> Result<u64, Error> {
    let meta = file.metadata()?;
    if !meta.is_file() {
        return Err(Error::NotASet);
    }
    let mut head = Vec::new();
    file.take(HEAD_LIMIT).read_to_end(&mut head)?;
    file.seek(SeekFrom::Start(0))?;
    check_magic(&head)?;
    let sealed = head_len(&head).and_then(|len| meta.len().checked_sub(len + NONCE));
    match sealed {
        Some(sealed) if sealed >= SEALED_CHUNK => Ok(sealed),
        None if head.len() as u64 == HEAD_LIMIT => Err(Error::Altered),
        _ => Err(Error::Truncated),
    }
}

/// A file that begins almost like a set was one.
fn check_magic(head: &[u8]) -> Result<(), Error> {
    let same = head.iter().zip(MAGIC).filter(|(a, b)| a == b).count();
    let compared = head.len().min(MAGIC.len());
    match same {
        _ if same == MAGIC.len() => Ok(()),
        _ if same == compared => Err(Error::Truncated),
        _ if same * 2 > compared => Err(Error::Altered),
        _ => Err(Error::NotASet),
    }
}

fn head_len(head: &[u8]) -> Option<u64> {
    let line = head.windows(MAC_LINE.len()).position(|window| window == MAC_LINE)? + 1;
    let end = head.iter().skip(line).position(|&byte| byte == b'\n')?;
    Some((line + end + 1) as u64)
}
