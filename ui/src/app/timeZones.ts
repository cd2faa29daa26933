/** The time zones this computer knows, with `chosen` among them even if it does not. */
export function timeZones(chosen: string): string[] {
  return [...new Set([chosen, ...Intl.supportedValuesOf("timeZone")])].sort();
}
