/** Where a rule of the check-up is mended: the page, also by what is to be done there, and the right it takes. Pure. */

const WAYS = {
  people: { to: "/people", right: "see-people" },
  "kit-check": { to: "/settings", right: "hold-kit" },
  "backup-now": { to: "/backups", right: "make-backups" },
  backups: { to: "/backups", right: "make-backups" },
  exports: { to: "/watch", right: "see-watch" },
  journal: { to: "/journal", right: "see-journal" },
  "verify-journal": { to: "/journal", right: "see-journal" },
  computers: { to: "/computers", right: "change-settings" },
  settings: { to: "/settings", right: "use-desk" },
  "data-rules": { to: "/data-rules", right: "see-watch" },
} as const;

type Way = (typeof WAYS)[keyof typeof WAYS]["to"];

function isKnown(go: string): go is keyof typeof WAYS {
  return Object.hasOwn(WAYS, go);
}

/** The page a rule leads a person with these rights to; `null` where there is nothing to press. */
export function wayOf(go: string | null, rights: readonly string[]): Way | null {
  if (go === null || !isKnown(go)) return null;
  const { to, right } = WAYS[go];
  return rights.includes(right) ? to : null;
}
