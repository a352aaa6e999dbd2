import { expect, test } from 'vitest'
import { assertInstrument } from '../../src/instruments/parse.js'
import { parseWording } from '../../src/instruments/parse-wording.js'
import { minimalDefinition } from '../fixtures/minimal.js'

const instrument = assertInstrument(minimalDefinition())
const sound = {
  format: 'psyscore/wording',
  formatVersion: 1,
  instrument: { id: 'minimal', major: 1 },
  form: 'en',
  language: 'en',
  permission: { holder: 'nobody', reference: 'invented' },
  items: { q1: 'First line.', q2: 'Second line.' },
  options: { frequency: { '0': 'never', '3': 'always' } },
}
const summary = (input: unknown): readonly string[] => parseWording(input, { instrument }).issues.map((each) => `${each.code} ${each.path}`)

test('a wording that fits is accepted', () => {
  expect(parseWording(sound, { instrument })).toEqual({ ok: true, value: sound, issues: [] })
})
test.each([
  ['another instrument', { instrument: { id: 'other', major: 1 } }, 'definition/value /instrument/id'],
  ['another major version', { instrument: { id: 'minimal', major: 2 } }, 'definition/value /instrument/major'],
  ['an unknown form', { form: 'fr' }, 'definition/unknown-reference /form'],
  ['an unknown item', { items: { q9: 'x' } }, 'definition/unknown-reference /items/q9'],
  ['an unknown response set', { options: { frequence: {} } }, 'definition/unknown-reference /options/frequence'],
  ['an unknown code', { options: { frequency: { '4': 'x' } } }, 'definition/unknown-reference /options/frequency/4'],
  ['no permission', { permission: { holder: 'nobody' } }, 'definition/missing-property /permission'],
])('%s is refused', (_, change, expected) => {
  expect(summary({ ...sound, ...change })).toEqual([expected])
})
