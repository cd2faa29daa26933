/** The cache of what was read from the base. It is emptied when the desk is locked. */
import { QueryClient } from "@tanstack/react-query";

/** The data are local and Rust tells what changed: nothing goes stale by itself, nothing is retried. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      refetchOnWindowFocus: false,
      networkMode: "always",
    },
    mutations: { retry: false, networkMode: "always" },
  },
});
