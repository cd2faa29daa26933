/** Looks of a tick among others in a list: as high as a finger needs. */
export const TALL_TICK = {
  body: { alignItems: "center" },
  label: { paddingBlock: "0.375rem" },
} as const;
