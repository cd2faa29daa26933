//! Writes a file on a second thread, so that the disk works while the next block is being sealed.

use crate::{Error, layout::BLOCK};
use blake3::{Hash, Hasher};
use std::{
    fs::File,
    io::{self, Write},
    sync::mpsc::{Receiver, SyncSender, sync_channel},
    thread,
};

/// Blocks on their way. More would only hide a slow target from the progress bar.
const AHEAD: usize = 4;
/// The disk is told to keep up this often, else a slow stick swallows everything at once and then
/// cannot be stopped for minutes.
const SYNC_EVERY: usize = 16 * BLOCK;

/// Where the bytes go in.
pub(crate) struct Behind {
    block: Vec<u8>,
    blocks: SyncSender<Vec<u8>>,
}

/// Writes to `file` what `produce` writes and leaves it on the disk. Returns its length and BLAKE3.
pub(crate) fn write_behind(file: &File, produce: impl FnOnce(Behind) -> Result<(), Error>) -> Result<(u64, Hash), Error> {
    thread::scope(|scope| {
        let (sender, blocks) = sync_channel(AHEAD);
        let writer = scope.spawn(move || write_all(file, &blocks));
        let produced = produce(Behind { block: Vec::with_capacity(BLOCK), blocks: sender });
        // A failed write also breaks the producer; the disk's own error is the one to tell.
        let written = writer.join().unwrap_or_else(|_| Err(io::ErrorKind::Other.into()))?;
        produced.map(|()| written)
    })
}

fn write_all(mut file: &File, blocks: &Receiver<Vec<u8>>) -> io::Result<(u64, Hash)> {
    let mut hasher = Hasher::new();
    let mut unsynced = 0;
    for block in blocks {
        file.write_all(&block)?;
        hasher.update(&block);
        unsynced += block.len();
        if unsynced >= SYNC_EVERY {
            file.sync_data()?;
            unsynced = 0;
        }
    }
    file.sync_all()?;
    Ok((hasher.count(), hasher.finalize()))
}

impl Write for Behind {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.block.extend_from_slice(bytes);
        if self.block.len() >= BLOCK {
            self.flush()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let block = std::mem::replace(&mut self.block, Vec::with_capacity(2 * BLOCK));
        self.blocks.send(block).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
}
