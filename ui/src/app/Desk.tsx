/** The open desk. Mounted at each sign-in with routes of its own, so that nothing of the last one is left. */
import { RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import { makeRouter } from "./router";

export function Desk() {
  const [router] = useState(makeRouter);
  return <RouterProvider router={router} />;
}
