/** What the program tells the window without being asked. Each function returns how to stop listening. */
import { listen } from "@tauri-apps/api/event";

/** Progress of a long job. `total` is 0 while unknown. */
export type Job = {
  job: "import" | "backup" | "restore" | "leaving";
  stage: string;
  done: number;
  total: number;
};

function on<T>(name: string, tell: (payload: T) => void): () => void {
  const listening = listen<T>(name, (event) => tell(event.payload));
  return () => void listening.then((stop) => stop());
}

/** The desk was locked or opened. */
export const onPhase = (tell: (phase: string) => void) => on<string>("phase", tell);

/** Working hours are nearly over: the minutes that are left, 0 when they are over and the desk is locked. */
export const onHours = (tell: (minutesLeft: number) => void) => on<number>("hours", tell);

/** Data changed: the topics that did. */
export const onChanged = (tell: (topics: string[]) => void) => on<string[]>("changed", tell);

/** A long job moved on. */
export const onJob = (tell: (job: Job) => void) => on<Job>("job", tell);
