// Runs every bundled instrument with up to a million answer patterns whole, and the others along their borders, against an
// independent reading of the definition; then the other conformance checks with all norm sets.
//   npm run conform:exhaustive [-- <id>…]

import { conform } from '../src/conform/conform.js'
import { MOST_PATTERNS } from '../src/conform/exhaustive.js'
import { assertInstrument } from '../src/instruments/parse.js'
import { assertNormSet } from '../src/instruments/parse-norm-set.js'
import { readFolders } from './instrument-modules.js'

const named = process.argv.slice(2)
let failed = 0
let whole = 0
let patterns = 0
for (const { definition, norms } of readFolders(new URL('../instruments/', import.meta.url))) {
  if (named.length > 0 && !named.includes(definition.id)) continue
  const from = performance.now()
  const instrument = assertInstrument(definition, { permission: 'conformance' })
  const sets = norms.map((set) => assertNormSet(set, { instrument }))
  const { checks, passed } = conform(instrument, sets, { most: MOST_PATTERNS })
  const run = checks.find(({ check }) => check === 'patterns')
  if (run?.params.exhaustive === true) whole += 1
  patterns += Number(run?.params.tried ?? 0)
  if (!passed) failed += 1
  const kind = run?.params.exhaustive === true ? 'every pattern' : 'borders'
  const seconds = ((performance.now() - from) / 1000).toFixed(1)
  console.log(`${passed ? 'pass' : 'FAIL'} ${definition.id}: ${run?.params.tried} forms (${kind}), ${checks.length} checks (${seconds} s)`)
  for (const each of checks.filter((check) => !check.passed)) console.log(`    ${each.check} ${each.path} ${JSON.stringify(each.params)}`)
}
console.log(`${patterns} forms; ${whole} instruments run whole; ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
