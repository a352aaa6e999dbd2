import { readFileSync } from 'node:fs'

// Adds up the JSON reports of the test runner; a failed stage counts as one failure, since it may have no report.
const [stages = '0', ...files] = process.argv.slice(2)
let passed = 0
let failed = Number(stages)
for (const file of files) {
  const report = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof report.numPassedTests !== 'number') throw new Error(`${file} is no report of the test runner`)
  passed += report.numPassedTests
  failed += report.numFailedTests
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
