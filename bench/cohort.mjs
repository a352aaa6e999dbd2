/** A made-up cohort with a fixed seed: coded answers, grade and sex, some blanks. Never real data. */

/** mulberry32: small, fast, repeatable on every engine. */
export function createRandom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const BLANK = 255

/** Columns of code indexes (255 blank), grades 4–12, sex 0 = F, 1 = M. */
export function makeCohort(count, items, codes, blankShare, seed = 20261123) {
  const random = createRandom(seed)
  const columns = Array.from({ length: items }, () => new Uint8Array(count))
  const grade = new Int32Array(count)
  const sex = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    grade[i] = 4 + Math.floor(random() * 9)
    sex[i] = random() < 0.5 ? 0 : 1
    for (const column of columns) column[i] = random() < blankShare ? BLANK : Math.floor(random() * codes)
  }
  return { count, items: columns, grade, sex }
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
