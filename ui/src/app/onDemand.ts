/** Great screens whose code is read when it is needed, or ahead of that. */
import { type ComponentType, createElement, lazy } from "react";

/**
 * A screen of which `read` gets the code. Read `ahead` it is drawn at once; `lazy` alone waits even then, and React
 * shows what waited inside `Suspense` 300 ms late.
 */
export function onDemand<P extends object>(read: () => Promise<ComponentType<P>>) {
  const waiting = lazy(async () => ({ default: await read() })) as unknown as ComponentType<P>;
  let ready: ComponentType<P> | undefined;
  let chosen: ComponentType<P> | undefined;

  const ahead = async (): Promise<void> => {
    ready ??= await read();
  };
  const screen = (props: P) => {
    // Chosen once, so that a screen on show is not made anew when its code turns out to be there.
    chosen ??= ready ?? waiting;
    return createElement(chosen, props);
  };
  return Object.assign(screen, { ahead });
}
