/** Zero-width, bidirectional and other characters without an image of their own. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u

/** True when a name holds a character that a reader cannot see or that changes the direction of writing. */
export function hasInvisible(name: string): boolean {
  return INVISIBLE.test(name)
}

/**
 * What remains of a name once compatibility forms (full-width letters, radicals), letter case and invisible characters are
 * taken away. Two names with one skeleton cannot be told apart reliably.
 */
export function skeleton(name: string): string {
  const visible = Array.from(name.normalize('NFKC')).filter((char) => !INVISIBLE.test(char))
  // Upper, then lower: a case fold that also joins ß with ss and final sigma with sigma.
  return visible.join('').toUpperCase().toLowerCase().normalize('NFKC')
}
