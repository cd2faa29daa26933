/** The system's file dialogs. `null` when the person closed them. Every path can be typed as well. */
import { open, save } from "@tauri-apps/plugin-dialog";

function filtersOf(extensions: string[]) {
  return extensions.length > 0 ? [{ name: extensions.map((end) => `*.${end}`).join(", "), extensions }] : [];
}

/** Lets the person choose one file, offering those with one of `extensions`. */
export async function pickFile(title: string, extensions: string[] = []): Promise<string | null> {
  return open({ title, multiple: false, directory: false, filters: filtersOf(extensions) });
}

/** Lets the person say where a new file goes, beginning with the name `suggested`. */
export async function pickNewFile(
  title: string,
  suggested: string,
  extension: string,
): Promise<string | null> {
  return save({ title, defaultPath: suggested, filters: filtersOf([extension]) });
}

/** Lets the person choose one folder. */
export async function pickFolder(title: string): Promise<string | null> {
  return open({ title, multiple: false, directory: true });
}
