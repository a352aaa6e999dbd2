import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendEntry, createGrowthFile } from '../../../src/care/growth/append.js'
import { headsOf } from '../../../src/care/growth/chain.js'
import { type GrowthFile, isWhole, type NewEntry } from '../../../src/care/growth/growth-file.js'
import { checkIntegrity } from '../../../src/care/growth/integrity.js'
import { mergeGrowthFiles } from '../../../src/care/growth/merge.js'
import { parseGrowthFile } from '../../../src/care/growth/parse.js'
import { redactEntry, removeEntry } from '../../../src/care/growth/redact.js'
import { canonicalJson } from '../../../src/core/canonical.js'
import { sealResult } from '../../../src/seal.js'
import { codesOf, EVERY_KIND, entry, fileOf, filled, note, PSYCHOLOGIST, salt, sealed } from './made-up-file.js'

const FULL = filled(EVERY_KIND)
const codes = (issues: readonly { readonly code: string; readonly params: object }[]): readonly string[] =>
  issues.map(({ code, params }) => [code, (params as { why?: string }).why].filter((each) => each !== undefined).join(' '))
const options = (id: string, recordedAt = '2026-12-01T10:00:00+08:00') =>
  ({ id, recordedAt, author: PSYCHOLOGIST, visibleTo: ['psychologist'], reason: 'request', salt: salt(id) }) as const

/** The text of a file with one character of one string or digit of one number changed, everywhere it can be. */
function* editions(file: GrowthFile): Generator<{ readonly at: number; readonly text: string }> {
  const text = JSON.stringify(file)
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? ''
    const other = /[0-8a-yA-Y]/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 1) : char === '9' ? '8' : char === 'z' ? 'y' : ''
    if (other !== '') yield { at, text: text.slice(0, at) + other + text.slice(at + 1) }
  }
}

describe('append', () => {
  it('takes an entry of every kind; the file is whole and has one end', () => {
    expect(FULL.entries.map(({ id }) => id)).toEqual(EVERY_KIND.map(({ id }) => id))
    expect(checkIntegrity(FULL)).toEqual([])
    expect(headsOf(FULL.entries)).toEqual([FULL.entries.at(-1)?.chain.link])
    expect(parseGrowthFile(JSON.stringify(FULL))).toMatchObject({ ok: true, issues: [], value: FULL })
  })

  it('is idempotent: the same entry once more gives the same file, whatever the salt; other content under its id is refused', () => {
    for (const each of EVERY_KIND) expect(fileOf(appendEntry(FULL, each, salt('another')))).toBe(FULL)
    expect(codesOf(appendEntry(FULL, note('e10', '2026-10-01T10:00:00+08:00', 'other'), salt('x')))).toEqual(['growth/entry-conflict'])
  })

  it('refuses what was recorded before the last entry, a weak or reused salt, another pupil and unknown references', () => {
    const at = '2026-10-02T10:00:00+08:00'
    expect(codesOf(appendEntry(FULL, note('n', '2026-10-01T01:59:59Z'), salt('n')))).toEqual(['growth/order'])
    // the same instant on another clock is not earlier
    expect(codesOf(appendEntry(FULL, note('n', '2026-10-01T02:00:00Z'), salt('n')))).toEqual(['ok'])
    expect(codesOf(appendEntry(FULL, note('n', at), 'ab'))).toEqual(['growth/salt short'])
    expect(codesOf(appendEntry(FULL, note('n', at), salt('e10')))).toEqual(['growth/salt reused'])
    const other = { result: sealed(1, at, 'stu-2') }
    expect(codesOf(appendEntry(FULL, entry('assessment', 'n', at, other), salt('n')))).toEqual(['growth/respondent'])
    const plan = { caseHolder: PSYCHOLOGIST, agreedWith: [], actions: [], reviewBy: '2026-12-01', replaces: 'e77' }
    expect(codesOf(appendEntry(FULL, entry('plan', 'n', at, plan), salt('n')))).toEqual(['growth/unknown-entry'])
  })

  it.each([
    ['no zone', note('n', '2026-10-02T10:00:00')],
    ['29 February of a common year', note('n', '2026-02-29T10:00:00+08:00')],
    [
      'a review on 31 November',
      entry('judgement', 'n', '2026-10-02T10:00:00Z', { about: ['e1'], outcome: 'confirmed', reason: 'r', reviewBy: '2026-11-31' }),
    ],
    [
      'a phase that ends before it begins',
      entry('intervention-phase', 'n', '2026-10-02T10:00:00Z', { intervention: 'x', phase: 'after', from: '2026-10-02', to: '2026-10-01' }),
    ],
    ['an unknown kind', { ...note('n', '2026-10-02T10:00:00Z'), kind: 'rumour' } as unknown as NewEntry],
    ['no author', { ...note('n', '2026-10-02T10:00:00Z'), author: undefined } as unknown as NewEntry],
    ['an unknown sign', entry('observation', 'n', '2026-10-02T10:00:00Z', { observation: { kind: 'sad' } } as never)],
    ['a redaction written by hand', entry('redaction', 'n', '2026-10-02T10:00:00Z', { entry: 'e1', how: 'removed', reason: 'mistake' })],
    ['not an entry', null as unknown as NewEntry],
    ['a date object', { ...note('n', '2026-10-02T10:00:00Z'), body: new Date(0) } as unknown as NewEntry],
  ])('refuses %s', (_, each) => {
    const outcome = appendEntry(FULL, each, salt('n'))
    expect(outcome.ok).toBe(false)
    expect(codesOf(outcome)[0]).toMatch(/^growth\/structure/)
  })

  it('warns when an entry was recorded before what it tells of', () => {
    const late = entry('assessment', 'n', '2026-10-02T10:00:00+08:00', { result: sealed(1, '2026-10-02T10:00:01+08:00') })
    expect(appendEntry(FULL, late, salt('n'))).toMatchObject({ ok: true, issues: [{ code: 'growth/order', severity: 'warning' }] })
  })

  it('keeps the file it was given as it was, and an entry cannot be changed from outside', () => {
    const before = canonicalJson(FULL)
    const mine = { ...note('n', '2026-10-02T10:00:00Z'), body: { text: 'as written' } }
    const file = fileOf(appendEntry(FULL, mine, salt('n')))
    mine.body.text = 'changed later'
    expect(canonicalJson(FULL)).toBe(before)
    expect(checkIntegrity(file)).toEqual([])
    expect(file.entries.at(-1)).toMatchObject({ body: { text: 'as written' } })
  })

  it('an empty key is refused', () => expect(() => createGrowthFile('')).toThrow('growth/structure'))
})

describe('integrity', () => {
  it('notices every single edited letter or digit of a whole file', () => {
    const small = filled([EVERY_KIND[2] as NewEntry, note('n', '2026-10-02T10:00:00+08:00')])
    let tried = 0
    for (const { text, at } of editions(small)) {
      tried += 1
      expect(parseGrowthFile(text).ok, `${at}: …${text.slice(Math.max(0, at - 20), at + 5)}`).toBe(false)
    }
    expect(tried).toBeGreaterThan(900)
  })

  it('notices edits of a redacted and a removed entry just so', () => {
    let file = filled([note('a', '2026-09-01T10:00:00Z'), note('b', '2026-09-02T10:00:00Z')])
    file = fileOf(removeEntry(fileOf(redactEntry(file, 'a', options('r1'))), 'b', options('r2')))
    expect(parseGrowthFile(JSON.stringify(file)).ok).toBe(true)
    for (const { text, at } of editions(file))
      expect(parseGrowthFile(text).ok, `${at}: …${text.slice(Math.max(0, at - 20), at + 5)}`).toBe(false)
  })

  it('row 89: an edited result is noticed twice over, and even when its entry is chained anew', () => {
    const result = sealed(1, '2026-09-20T09:00:00+08:00')
    const edited = { ...result, informant: 'parent' } as typeof result
    const outcome = appendEntry(createGrowthFile('stu-1'), entry('assessment', 'a', '2026-09-21T00:00:00Z', { result: edited }), salt('a'))
    expect(codesOf(outcome)).toEqual(['result/tampered'])
    const file = filled([entry('assessment', 'a', '2026-09-21T00:00:00Z', { result })])
    const first = file.entries[0]
    const swapped = { ...file, entries: [{ ...first, body: { result: edited } }] } as unknown as GrowthFile
    expect(codes(checkIntegrity(swapped))).toEqual(['growth/tampered content', 'result/tampered'])
    const again = { ...file, entries: [{ ...first, body: { result: sealResult(edited) } }] } as unknown as GrowthFile
    expect(codes(checkIntegrity(again))).toEqual(['growth/tampered content'])
  })

  it('notices entries left out, turned round, doubled, moved to another pupil, or put back', () => {
    const [a, b, c] = [note('a', '2026-09-01T10:00:00Z'), note('b', '2026-09-02T10:00:00Z'), note('c', '2026-09-03T10:00:00Z')]
    const file = filled([a, b, c])
    const [x, y, z] = file.entries
    const having = (...entries: readonly unknown[]): GrowthFile => ({ ...file, entries }) as GrowthFile
    expect(codes(checkIntegrity(having(x, z)))).toEqual(['growth/tampered missing'])
    expect(codes(checkIntegrity(having(y, x, z)))).toEqual(['growth/order shuffled'])
    expect(codes(checkIntegrity(having(x, y, y, z)))).toContain('growth/tampered twice')
    expect(codes(checkIntegrity({ ...file, respondent: 'stu-2' }))).toEqual(Array(3).fill('growth/tampered link'))
    const redacted = fileOf(redactEntry(file, 'b', options('r')))
    const back = { ...redacted, entries: redacted.entries.map((each) => (each.id === 'b' ? y : each)) } as GrowthFile
    expect(codes(checkIntegrity(back))).toEqual(['growth/tampered restored'])
    const hidden = { ...file, entries: redacted.entries.slice(0, 3) }
    expect(codes(checkIntegrity(hidden))).toEqual(['growth/tampered unrecorded'])
  })

  it('missing newest entries, or a file written anew, are noticed by a link that was noted elsewhere', () => {
    const file = filled([note('a', '2026-09-01T10:00:00Z'), note('b', '2026-09-02T10:00:00Z')])
    const noted = headsOf(file.entries)
    expect(checkIntegrity(file, noted)).toEqual([])
    const shorter = { ...file, entries: file.entries.slice(0, 1) }
    expect(checkIntegrity(shorter)).toEqual([])
    expect(codes(checkIntegrity(shorter, noted))).toEqual(['growth/tampered known-missing'])
    const anew = filled([note('a', '2026-09-01T10:00:00Z', 'nicer'), note('b', '2026-09-02T10:00:00Z')])
    expect(codes(checkIntegrity(anew, noted))).toEqual(['growth/tampered known-missing'])
    // and it holds through redaction and merging
    const more = fileOf(mergeGrowthFiles(fileOf(removeEntry(file, 'b', options('r'))), filled([note('x', '2026-09-03T10:00:00Z')])))
    expect(checkIntegrity(more, noted)).toEqual([])
  })
})

describe('redaction', () => {
  it('takes content and salt out, keeps who and when, is recorded, and leaves the chain verifiable', () => {
    const file = fileOf(redactEntry(FULL, 'e3', options('r1')))
    const text = JSON.stringify(file)
    expect(text).not.toContain('I want to die')
    expect(text).not.toContain(salt('e3'))
    expect(file.entries[2]).toMatchObject({ kind: 'redacted', was: { kind: 'observation', author: { role: 'homeroom-teacher' } } })
    expect(file.entries.at(-1)).toMatchObject({ kind: 'redaction', body: { entry: 'e3', how: 'redacted', reason: 'request' } })
    expect(checkIntegrity(file)).toEqual([])
    expect(fileOf(redactEntry(file, 'e3', options('r1')))).toEqual(file)
  })

  it('what is left does not betray a content of which there are only two', () => {
    const yesNo = (id: string, acute: boolean) => entry('referral', id, '2026-09-01T10:00:00Z', { to: 'clinic', acute, state: 'made' })
    const left = fileOf(redactEntry(filled([yesNo('a', true)]), 'a', options('r'))).entries[0]
    // trying out both contents with guessed salts gives neither the digest nor the commitment
    for (const acute of [true, false]) {
      for (const guess of ['salt', 'a', '']) {
        const tried = fileOf(appendEntry(createGrowthFile('stu-1'), yesNo('a', acute), salt(`guess ${guess}`))).entries[0]
        expect(tried?.chain.commitment).not.toBe(left?.chain.commitment)
      }
    }
    const withSalt = fileOf(appendEntry(createGrowthFile('stu-1'), yesNo('a', true), salt('a'))).entries[0]
    expect(withSalt?.chain.commitment).toBe(left?.chain.commitment)
  })

  it('removal leaves id, instant and place; neither can be put back, and a redaction cannot be redacted', () => {
    const file = fileOf(removeEntry(FULL, 'e10', options('r1')))
    const { id, kind, recordedAt, chain } = file.entries[9] as GrowthFile['entries'][number]
    expect(file.entries[9]).toEqual({ id, kind, recordedAt, chain })
    expect([id, kind, Object.keys(chain).sort()]).toEqual(['e10', 'removed', ['commitment', 'follows', 'link']])
    expect(checkIntegrity(file)).toEqual([])
    expect(codesOf(appendEntry(file, EVERY_KIND[9] as NewEntry, salt('e10')))).toEqual(['growth/entry-removed'])
    expect(codesOf(redactEntry(file, 'r1', options('r2')))).toEqual(['growth/structure redaction'])
    expect(codesOf(redactEntry(file, 'e99', options('r2')))).toEqual(['growth/unknown-entry'])
    // a redacted entry may still be removed
    const both = fileOf(removeEntry(fileOf(redactEntry(FULL, 'e3', options('r1'))), 'e3', options('r2')))
    expect(both.entries[2]?.kind).toBe('removed')
    expect(checkIntegrity(both)).toEqual([])
  })
})

describe('other versions', () => {
  it('row 90: unknown properties survive a round trip, a merge and an append, and are under the chain', () => {
    const more = { ...note('a', '2026-09-01T10:00:00Z'), body: { text: 'x', colour: { of: 'later' } }, urgency: 4 } as unknown as NewEntry
    const file = { ...filled([more]), campus: 'north' } as GrowthFile
    const read = parseGrowthFile(JSON.stringify(file))
    if (!read.ok) throw new Error(read.issues[0].code)
    expect(canonicalJson(read.value)).toBe(canonicalJson(file))
    const next = fileOf(mergeGrowthFiles(fileOf(appendEntry(read.value, note('b', '2026-09-02T10:00:00Z'), salt('b'))), filled([more])))
    expect(next).toMatchObject({ campus: 'north', entries: [{ urgency: 4, body: { colour: { of: 'later' } } }, { id: 'b' }] })
    expect(parseGrowthFile(JSON.stringify(next)).ok).toBe(true)
    expect(parseGrowthFile(JSON.stringify(next).replace('"urgency":4', '"urgency":5'))).toMatchObject({
      ok: false,
      issues: [{ code: 'growth/tampered' }],
    })
    // they go with the content when it is taken out
    expect(JSON.stringify(fileOf(redactEntry(file, 'a', options('r'))))).not.toContain('urgency')
  })

  it('row 90: a newer file and a newer result are refused with their own codes; a spoilt file names its place', () => {
    expect(parseGrowthFile({ ...FULL, formatVersion: 2 })).toMatchObject({ ok: false, issues: [{ code: 'growth/version' }] })
    const newer = sealResult({ ...sealed(1, '2026-09-01T09:00:00Z'), formatVersion: 2 } as never)
    const outcome = appendEntry(createGrowthFile('stu-1'), entry('assessment', 'a', '2026-09-01T10:00:00Z', { result: newer }), salt('a'))
    expect(codesOf(outcome)).toEqual(['result/version'])
    const spoilt = { ...FULL, entries: [{ ...FULL.entries[0], author: 'me' }] }
    expect(parseGrowthFile(spoilt)).toMatchObject({ ok: false, issues: [{ code: 'growth/structure', path: '/entries/0/author' }] })
    for (const junk of [null, 3, 'x', [], {}, '{"format":"psyscore/growth-file"}']) expect(parseGrowthFile(junk).ok).toBe(false)
  })

  it('row 91: both scorings of the same answers are kept', () => {
    const [first, second] = [sealed(1, '2026-09-01T09:00:00Z'), sealed(1, '2026-09-01T09:00:00Z')]
    const file = filled([
      entry('assessment', 'a', '2026-09-01T10:00:00Z', { result: first }),
      entry('assessment', 'b', '2026-10-01T10:00:00Z', { result: second, replaces: 'a' }),
    ])
    expect(file.entries.filter(isWhole)).toHaveLength(2)
  })
})

describe('merging', () => {
  /** Files that grew apart from a common beginning, with copies, redactions and removals. */
  const files = fc
    .record({
      common: fc.integer({ min: 0, max: 3 }),
      own: fc.array(fc.constantFrom('n1', 'n2', 'n3', 'n4', 'n5'), { maxLength: 4 }),
      device: fc.constantFrom('x', 'y', 'z'),
      taken: fc.option(fc.record({ which: fc.nat(7), how: fc.constantFrom('redacted', 'removed') }), { nil: undefined }),
    })
    .map(({ common, own, device, taken }) => {
      const day = (at: number): string => `2026-09-${String(at + 1).padStart(2, '0')}T10:00:00Z`
      let file = filled(Array.from({ length: common }, (_, at) => note(`c${at}`, day(at))))
      for (const id of [...new Set(own)].sort()) {
        const next = appendEntry(file, note(id, day(10 + Number(id[1]))), salt(device + id))
        file = fileOf(next)
      }
      const ids = file.entries.map(({ id }) => id)
      const id = taken === undefined ? undefined : ids[taken.which % Math.max(1, ids.length)]
      if (id === undefined || taken === undefined) return file
      const how = taken.how === 'redacted' ? redactEntry : removeEntry
      return fileOf(how(file, id, options(`take-${taken.how}-${id}`, day(20))))
    })
  const merged = (a: GrowthFile, b: GrowthFile): GrowthFile => fileOf(mergeGrowthFiles(a, b))

  it('is commutative, associative and idempotent, and what comes out is whole', () => {
    fc.assert(
      fc.property(files, files, files, (a, b, c) => {
        expect(merged(a, b)).toEqual(merged(b, a))
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)))
        expect(merged(a, a)).toEqual(a)
        const all = merged(merged(a, b), c)
        expect(merged(all, b)).toEqual(all)
        expect(
          checkIntegrity(
            all,
            [a, b, c].flatMap(({ entries }) => headsOf(entries)),
          ),
        ).toEqual([])
        expect(parseGrowthFile(JSON.stringify(all)).ok).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('nothing whole is lost and nothing taken out comes back', () => {
    fc.assert(
      fc.property(files, files, (a, b) => {
        const all = merged(a, b)
        const taken = new Set(
          [...a.entries, ...b.entries].flatMap((each) => (isWhole(each) && each.kind === 'redaction' ? [each.body.entry] : [])),
        )
        const whole = all.entries.filter(isWhole).map(({ id }) => id)
        const wanted = [...a.entries, ...b.entries].filter(isWhole).map(({ id }) => id)
        expect(new Set(whole)).toEqual(new Set(wanted.filter((id) => !taken.has(id))))
        expect(whole.length).toBe(new Set(whole).size)
      }),
      { numRuns: 150 },
    )
  })

  it('can be appended to, and both ends are joined', () => {
    const [a, b] = [filled([note('a', '2026-09-01T10:00:00Z')]), filled([note('b', '2026-09-02T10:00:00Z')])]
    const both = merged(a, b)
    expect(headsOf(both.entries)).toHaveLength(2)
    const next = fileOf(appendEntry(both, note('c', '2026-09-03T10:00:00Z'), salt('c')))
    expect(headsOf(next.entries)).toHaveLength(1)
    expect(checkIntegrity(next, headsOf(both.entries))).toEqual([])
  })

  it('refuses other content under one id, two pupils, and a file that was tampered with, naming each', () => {
    const a = filled([note('n', '2026-09-01T10:00:00Z', 'one')])
    const b = filled([note('n', '2026-09-01T10:00:00Z', 'two')])
    expect(mergeGrowthFiles(a, b)).toMatchObject({ ok: false, issues: [{ code: 'growth/entry-conflict', params: { id: 'n' } }] })
    expect(codesOf(mergeGrowthFiles(a, filled([], 'stu-2')))).toEqual(['growth/respondent'])
    const edited = JSON.parse(JSON.stringify(a).replace('"one"', '"six"')) as GrowthFile
    expect(codesOf(mergeGrowthFiles(a, edited))).toEqual(['growth/tampered content'])
  })
})
