/** Tells the program that somebody is at the desk, so that it does not lock. At most once in ten seconds. */
import { useEffect } from "react";
import { ipc } from "@/ipc/commands";

const EVERY_MS = 10_000;
const SIGNS = ["pointerdown", "pointermove", "keydown", "wheel"] as const;

export function useActivity(): void {
  useEffect(() => {
    let told = Number.NEGATIVE_INFINITY;
    const tell = () => {
      const now = performance.now();
      if (now - told < EVERY_MS) return;
      told = now;
      ipc.activity().catch(() => undefined);
    };
    for (const sign of SIGNS) window.addEventListener(sign, tell, { passive: true });
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, tell);
    };
  }, []);
}
