/** An id as part of a column name: `bodyMass` → `body_mass`, `rcads-us` → `rcads_us`; letters of any script stay. */
export function columnName(...parts: readonly string[]): string {
  return parts
    .map((part) =>
      part
        .replaceAll(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1_$2')
        .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
        .toLowerCase(),
    )
    .join('_')
}
