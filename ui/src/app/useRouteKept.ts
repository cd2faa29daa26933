/** Keeps where the person is, so that after a lock the same page opens. */
import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { draft } from "./draft";

export function useRouteKept(): void {
  const router = useRouter();
  useEffect(() => router.subscribe("onResolved", () => draft.touch()), [router]);
}
