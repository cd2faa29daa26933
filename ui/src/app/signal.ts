/** A value of the whole window that is no query and no part of one screen: set anywhere, read by any component. */
import { useSyncExternalStore } from "react";

export function signal<T>(first: T) {
  let value = first;
  const listeners = new Set<() => void>();
  const subscribe = (tell: () => void) => {
    listeners.add(tell);
    return () => listeners.delete(tell);
  };
  const get = () => value;
  return {
    get,
    set: (next: T): void => {
      value = next;
      for (const tell of listeners) tell();
    },
    /** The value; the component redraws when it changes. */
    use: (): T => useSyncExternalStore(subscribe, get),
  };
}
