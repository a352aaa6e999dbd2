/**
 * A made-up district: 3 schools, 1 200 pupils, grades 4–12, two waves. Nobody in it exists; every answer is drawn from a seeded
 * generator, so that each run gives the same files.
 */
export interface MadePupil {
  readonly key: string
  readonly school: string
  readonly grade: number
  readonly class: string
  readonly sex: 'F' | 'M'
  readonly screening: 'absent' | 'declined' | 'guardian-declined' | 'moved' | null
  readonly context: Readonly<Record<string, 'yes' | 'no'>>
  /** codes of 16 items in each wave, the 9 of PHQ-A and the 7 of GAD-7; null is blank */
  readonly waves: readonly (readonly (number | null)[] | null)[]
}

const SCHOOLS = [
  ['Willow primary', 4],
  ['Heron junior', 7],
  ['Summit senior', 10],
] as const

/** Numbers between 0 and 1, the same for one seed (mulberry32). */
function drawer(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function answers(burden: number, draw: () => number): (number | null)[] {
  return Array.from({ length: 16 }, (_, item) => {
    const shift = item === 8 ? -1.6 : 0
    const value = Math.floor(burden + shift + (draw() - 0.5) * 2.4 + 0.5)
    return draw() < 0.004 ? null : Math.min(3, Math.max(0, value))
  })
}

/** The pupils in the order of the roster. The last class of grade 8 answers every item alike; see the named pupils in the README. */
export function makePupils(): readonly MadePupil[] {
  const draw = drawer(20261012)
  const pupils: MadePupil[] = []
  for (const [school, first] of SCHOOLS) {
    for (let n = 0; n < 400; n += 1) {
      const place = Math.floor((n * 12) / 400)
      const grade = first + Math.floor(place / 4)
      const group = String((place % 4) + 1)
      const key = `made-up-${String(pupils.length + 1).padStart(4, '0')}`
      const burden = draw() < 0.09 ? 1.2 + draw() : draw() * 0.75
      const chance = draw()
      const screening =
        chance < 0.02 ? 'absent' : chance < 0.026 ? 'declined' : chance < 0.034 ? 'guardian-declined' : chance < 0.04 ? 'moved' : null
      const straight = grade === 8 && group === '4'
      const one = straight ? Array<number>(16).fill(1) : answers(burden, draw)
      const two = answers(burden * 0.8 + draw() * 0.2, draw)
      const sex = draw() < 0.49 ? 'F' : 'M'
      const yes = (share: number): 'yes' | 'no' => (draw() < share ? 'yes' : 'no')
      const context: MadePupil['context'] = {
        'learning-difficulty': yes(0.03),
        poverty: yes(0.03),
        'single-parent': yes(0.05),
        'illness-or-disability': yes(0.02),
        'left-behind': yes(0.04),
        migrant: yes(0.02),
      }
      pupils.push({ key, school, grade, class: group, sex, screening, context, waves: screening === null ? [one, two] : [null, null] })
    }
  }
  const change = (key: string, part: Partial<MadePupil>): void => {
    const at = pupils.findIndex((pupil) => pupil.key === key)
    const pupil = pupils[at]
    if (pupil !== undefined) pupils[at] = { ...pupil, ...part }
  }
  const critical = Array<number>(16).fill(0)
  critical[8] = 1
  change('made-up-0450', { screening: null, waves: [critical, critical] })
  change('made-up-0900', { screening: null, waves: [[2, 3, 2, null, 3, null, 2, 3, null, 1, 1, 1, 0, 1, 0, 1], null] })
  change('made-up-1000', {
    screening: null,
    waves: [
      [1, 1, 1, 0, 1, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1],
      [1, 1, 1, 0, 1, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1],
    ],
  })
  return pupils
}
