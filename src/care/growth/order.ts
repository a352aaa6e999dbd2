import { epochOf } from '../calendar/instants.js'
import type { GrowthEntry } from './growth-file.js'

/** Steps from the beginning of the chain; an entry lies deeper than every entry it follows. */
function depths(entries: readonly GrowthEntry[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const byLink = new Map(entries.map((entry) => [entry.chain.link, entry]))
  for (const start of byLink.keys()) {
    const open = [start]
    const entered = new Set<string>()
    for (let link = open.at(-1); link !== undefined; link = open.at(-1)) {
      const known = (byLink.get(link)?.chain.follows ?? []).filter((each) => byLink.has(each))
      const waiting = entered.has(link) ? [] : known.filter((each) => !found.has(each))
      entered.add(link)
      if (waiting.length > 0) open.push(...waiting)
      else {
        open.pop()
        found.set(link, 1 + Math.max(-1, ...known.map((each) => found.get(each) ?? 0)))
      }
    }
  }
  return found
}

/** The one order of a set of entries: by instant of recording, then by the chain, then by link. */
export function inOrder(entries: readonly GrowthEntry[]): readonly GrowthEntry[] {
  const depth = depths(entries)
  const keys = new Map(
    entries.map(({ recordedAt, chain }) => [chain.link, [epochOf(recordedAt) ?? 0, depth.get(chain.link) ?? 0] as const]),
  )
  return [...entries].sort((a, b) => {
    const [[timeA, depthA], [timeB, depthB]] = [keys.get(a.chain.link) ?? [0, 0], keys.get(b.chain.link) ?? [0, 0]]
    return timeA - timeB || depthA - depthB || (a.chain.link < b.chain.link ? -1 : a.chain.link > b.chain.link ? 1 : 0)
  })
}
