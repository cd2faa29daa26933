/**
 * Half-filled forms and where the person was, so that a lock loses nothing.
 *
 * Pure: the store is handed how to keep a text and how to tell the route. It never writes to the browser's
 * storage; what is kept lies sealed in the client base.
 */

/** What is kept: the route and the values of each open form by its key. */
export type Kept = { route: string; forms: Record<string, unknown> };

type Options = { keep: (text: string) => Promise<unknown>; route: () => string; delayMs: number };

/** A store of drafts. */
export type DraftStore = ReturnType<typeof createDraftStore>;

/** Reads a kept text; anything unreadable counts as nothing kept. */
export function readKept(text: string | null): Kept | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return null;
    const { route, forms } = value as Partial<Kept>;
    if (typeof route !== "string" || typeof forms !== "object" || forms === null) return null;
    return { route, forms };
  } catch {
    return null;
  }
}

/** Makes a store that keeps changes `delayMs` after the last one. */
export function createDraftStore({ keep, route, delayMs }: Options) {
  const open = new Map<string, unknown>();
  const waiting = new Map<string, unknown>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  // While nobody is signed in, screens that are being taken down must not overwrite what was kept.
  let closed = false;

  function cancel(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  async function flush(): Promise<void> {
    cancel();
    const forms = Object.fromEntries([...waiting, ...open]);
    await keep(JSON.stringify({ route: route(), forms } satisfies Kept)).catch(() => undefined);
  }

  function touch(): void {
    cancel();
    if (closed) return;
    timer = setTimeout(() => void flush(), delayMs);
  }

  return {
    /** Remembers the values of the form `key`. */
    put(key: string, values: unknown): void {
      open.set(key, values);
      touch();
    },
    /** Forgets the form `key`: it was saved or given up. */
    drop(key: string): void {
      if (open.delete(key)) touch();
    },
    /** The route changed: it is kept too. */
    touch,
    /** Keeps everything now; called before the desk is locked. */
    flush,
    /** Forgets everything without touching what is kept; called when the desk was locked. */
    forget(): void {
      closed = true;
      cancel();
      open.clear();
      waiting.clear();
    },
    /** Takes over what was kept for the person who signed in and returns the route to go back to. */
    resume(text: string | null): string | null {
      const kept = readKept(text);
      closed = false;
      waiting.clear();
      for (const [key, values] of Object.entries(kept?.forms ?? {})) waiting.set(key, values);
      return kept?.route ?? null;
    },
    /** Hands out the values waiting for the form `key`, once. */
    take(key: string): unknown {
      const values = waiting.get(key);
      waiting.delete(key);
      return values;
    },
  };
}
