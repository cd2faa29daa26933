/** A value that is another one only when it says something else: what is drawn from it is not drawn again without cause. */
import { useState } from "react";

export function useSame<T>(value: T): T {
  const [kept, keep] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  keep(value);
  return value;
}
