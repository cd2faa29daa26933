/** Where a rule of the check-up is mended: the routes it may lead to, also by what is to be done there. Pure. */

const ROUTES = [
  "/people",
  "/roles",
  "/computers",
  "/watch",
  "/data-rules",
  "/journal",
  "/backups",
  "/settings",
] as const;
export type Way = (typeof ROUTES)[number];

/** What is done, and the page it is done on. */
const DONE_AT: Record<string, Way> = {
  "second-factor": "/settings",
  "change-password": "/settings",
  "check-kit": "/settings",
  "kit-check": "/settings",
  "verify-journal": "/journal",
  "journal-verify": "/journal",
  "back-up": "/backups",
  "backup-now": "/backups",
  "sign-rules": "/data-rules",
  exports: "/watch",
};

/** The page a rule leads to; `null` where there is nothing to press. */
export function wayOf(go: string | null): Way | null {
  if (go === null) return null;
  return ROUTES.find((route) => route === go || route === `/${go}`) ?? DONE_AT[go] ?? null;
}
