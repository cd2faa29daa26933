/** Where the window is. Its own file, because both the routes and the lock need it. */
import { createHashHistory } from "@tanstack/react-router";

export const history = createHashHistory();

/** The route with its search part, as it can be given to `history.replace`. */
export function currentRoute(): string {
  return history.location.href;
}
