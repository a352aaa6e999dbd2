/** A made-up survey export with a fixed seed: id, grade, sex and 47 items 0–3, one in a hundred blank. Never real data. */
import { closeSync, openSync, writeSync } from 'node:fs'
import { createRandom } from './cohort.mjs'

const ITEMS = 47

/** Writes `rows` respondents as CSV; 1 000 000 rows are 110 MB. */
export function writeExport(path, rows, seed = 20261123) {
  const random = createRandom(seed)
  const file = openSync(path, 'w')
  const names = Array.from({ length: ITEMS }, (_, k) => `rcads_${k + 1}`)
  let text = `id,grade,sex,${names.join(',')}\n`
  for (let row = 1; row <= rows; row++) {
    text += `stu-${String(row).padStart(7, '0')},${4 + Math.floor(random() * 9)},${random() < 0.5 ? 'F' : 'M'}`
    for (let k = 0; k < ITEMS; k++) text += random() < 0.01 ? ',' : `,${Math.floor(random() * 4)}`
    text += '\n'
    if (text.length < 1_000_000) continue
    writeSync(file, text)
    text = ''
  }
  writeSync(file, text)
  closeSync(file)
}
