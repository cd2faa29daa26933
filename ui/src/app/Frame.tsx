/** The frame around every page: rail, top bar, page. */
import { Outlet } from "@tanstack/react-router";

export function Frame() {
  return <Outlet />;
}
