import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess.js'
import type { NormSetDefinition } from '../../src/core/definition.js'
import { k10, k10China2019 } from '../../src/instruments/generated/k10.js'
import { phq9, phq9Germany, phq9Norway2017 } from '../../src/instruments/generated/phq-9.js'
import type { Instrument } from '../../src/instruments/instrument.js'
import { cli, workspace } from './harness.js'

const files = workspace()
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('schemas/run-report.schema.json', 'utf8')) as object,
)
interface Report {
  readonly instruments: readonly { readonly warnings: readonly { readonly code: string }[] }[]
  readonly inputs: readonly { readonly warnings: readonly { readonly code: string; readonly rows: number }[] }[]
}
const ofNorms = ({ code }: { readonly code: string }): boolean => /^norms\/(other|country|adult)/.test(code)

/** Grades 4, 8 and 11; the second pupil has an answer that no code stands for. */
const GRADES = [4, 8, 11]
const CASES: readonly (readonly [string, Instrument, NormSetDefinition, readonly string[], readonly number[]])[] = [
  ['adults of another country', phq9 as unknown as Instrument, phq9Germany, ['norms/adult-sample', 'norms/other-country'], [4]],
  ['pupils of another country', phq9 as unknown as Instrument, phq9Norway2017, ['norms/other-country'], []],
  ['the pupils themselves', k10 as unknown as Instrument, k10China2019, [], []],
]

describe('a norm set that is chosen by name', () => {
  it.each(CASES)('%s: a result, a run and its report say the same', async (_, instrument, set, ofFile, ofGrades) => {
    const items = instrument.items.map(({ id }) => id)
    for (const grade of GRADES) {
      const responses = Object.fromEntries(items.map((id) => [id, 1]))
      const choices = { norms: [set], country: 'CN' }
      const { warnings } = assess(instrument, { responses, respondent: { key: 'p', grade, sex: 'F' } }, choices)
      expect(warnings.filter(ofNorms).map(({ code }) => code)).toEqual([
        ...ofFile,
        ...(ofGrades.includes(grade) ? ['norms/other-ages'] : []),
      ])
    }
    const rows = GRADES.map((grade, at) => `p${at},${grade},F,${items.map((_id, k) => (at === 1 && k === 2 ? 'often' : 1)).join()}`)
    const file = files.write(`${set.id}.csv`, `key,grade,sex,${items.join()}\n${rows.join('\n')}\n`)
    const report = files.path(`${set.id}.report.json`)
    const { code, err } = await cli([
      'score',
      instrument.id,
      file,
      '--norms',
      set.id,
      '--country',
      'CN',
      '--out',
      files.path(`${set.id}.out.csv`),
      '--report',
      report,
    ])
    expect(code).toBe(0)
    for (const each of ['norms/adult-sample', 'norms/other-country']) expect(err.split(each).length - 1).toBe(ofFile.includes(each) ? 1 : 0)
    expect(err.includes(`norms/other-ages × ${ofGrades.length}`)).toBe(ofGrades.length > 0)
    const told = JSON.parse(readFileSync(report, 'utf8')) as Report
    expect(validate(told), JSON.stringify(validate.errors)).toBe(true)
    expect(told.instruments[0]?.warnings.map((warning) => warning.code)).toEqual(ofFile)
    expect(told.inputs[0]?.warnings.filter(ofNorms)).toEqual(
      ofGrades.length === 0 ? [] : [{ code: 'norms/other-ages', rows: ofGrades.length }],
    )
  })

  it('no norm set is applied that was not named', async () => {
    const result = assess(k10, {
      responses: Object.fromEntries(k10.items.map(({ id }) => [id, 1])),
      respondent: { key: 'p', grade: 8, sex: 'F' },
    })
    expect(result.provenance.norms).toEqual([])
    expect(result.scales.total?.standardScores).toEqual([])
  })
})
