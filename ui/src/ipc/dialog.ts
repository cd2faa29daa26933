/** The system's file dialogs. `null` when the person closed them. Every path can be typed as well. */
import { open } from "@tauri-apps/plugin-dialog";

/** Lets the person choose one file, offering those with one of `extensions`. */
export async function pickFile(title: string, extensions: string[] = []): Promise<string | null> {
  const filters =
    extensions.length > 0 ? [{ name: extensions.map((end) => `*.${end}`).join(", "), extensions }] : [];
  return open({ title, multiple: false, directory: false, filters });
}

/** Lets the person choose one folder. */
export async function pickFolder(title: string): Promise<string | null> {
  return open({ title, multiple: false, directory: true });
}
