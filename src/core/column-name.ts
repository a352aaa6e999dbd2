/** Names that were asked for: flattening asks for the same few again and again. */
const known = new Map<string, string>()
const MOST = 4096

function snake(part: string): string {
  const found = known.get(part)
  if (found !== undefined) return found
  const name = part
    .replaceAll(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1_$2')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .toLowerCase()
  if (known.size < MOST) known.set(part, name)
  return name
}

/** An id as part of a column name: `bodyMass` → `body_mass`, `rcads-us` → `rcads_us`; letters of any script stay. */
export function columnName(...parts: readonly string[]): string {
  let name = ''
  for (let k = 0; k < parts.length; k++) name += k === 0 ? snake(parts[k] as string) : `_${snake(parts[k] as string)}`
  return name
}
