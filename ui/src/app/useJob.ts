/** The latest progress of a long job, `null` before the first word of it. */
import { useEffect, useState } from "react";
import { type Job, onJob } from "@/ipc/events";

export function useJob(name: Job["job"]): Job | null {
  const [job, setJob] = useState<Job | null>(null);
  useEffect(() => onJob((news) => news.job === name && setJob(news)), [name]);
  return job;
}
