/** Whole seconds left of a wait, down to zero. */
import { useEffect, useState } from "react";

const TICK_MS = 250;

/** Seconds from `now` until `until`, rounded up, never below zero. */
export function secondsUntil(until: number, now: number): number {
  return Math.max(0, Math.ceil((until - now) / 1000));
}

export function useCountdown() {
  const [until, setUntil] = useState(0);
  const [left, setLeft] = useState(0);

  useEffect(() => {
    const tick = () => setLeft(secondsUntil(until, performance.now()));
    tick();
    if (until <= performance.now()) return;
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [until]);

  return { left, start: (seconds: number) => setUntil(performance.now() + seconds * 1000) };
}
