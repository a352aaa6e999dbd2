/** Appends steps to an RFC 6901 JSON Pointer, escaping `~` and `/`. */
export function pointer(base: string, ...steps: readonly (string | number)[]): string {
  let path = base
  for (const step of steps) path += `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`
  return path
}
