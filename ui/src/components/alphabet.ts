/** Which alphabet the keyboard types at the moment, judged by the last letter. */
export function alphabetOf(text: string): "cyrillic" | "latin" | null {
  const letter = [...text].reverse().find((sign) => /\p{L}/u.test(sign));
  if (letter === undefined) return null;
  return /\p{Script=Cyrillic}/u.test(letter) ? "cyrillic" : "latin";
}
