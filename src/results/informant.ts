import type { AnyResult } from './result.js'

/** Was it open who answered? The stored role is then that of the first form, and nothing was read by it. */
export function isInformantOpen({ warnings }: AnyResult): boolean {
  return warnings.some(({ code, path }) => code === 'response/form-unknown' && path === '/informant')
}
