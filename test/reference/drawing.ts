/** Takes small decisions one after another from a list of random naturals; an exhausted list answers 0, the simplest choice. */
export interface Draw {
  /** 0 … below − 1 */
  index(below: number): number
  /** least … greatest */
  integer(least: number, greatest: number): number
  of<T>(list: readonly T[]): T
  chance(outOfTen: number): boolean
  list<T>(least: number, greatest: number, make: (k: number) => T): T[]
  some<T>(list: readonly T[], least: number): T[]
}

export function drawFrom(picks: readonly number[]): Draw {
  let next = 0
  const index = (below: number): number => (picks[next++] ?? 0) % below
  const draw: Draw = {
    index,
    integer: (least, greatest) => least + index(greatest - least + 1),
    of: (list) => list[index(list.length)] as (typeof list)[number],
    chance: (outOfTen) => index(10) >= 10 - outOfTen,
    list: (least, greatest, make) => Array.from({ length: draw.integer(least, greatest) }, (_, k) => make(k)),
    some(list, least) {
      const rest = [...list]
      const taken = rest.splice(0, 0)
      for (let k = draw.integer(Math.min(least, rest.length), rest.length); k > 0; k--) {
        taken.push(...rest.splice(index(rest.length), 1))
      }
      return taken
    },
  }
  return draw
}
