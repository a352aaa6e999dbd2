import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { openPseudonymKey } from '../../../src/care/growth/pseudonym.js'

const KEY = Uint8Array.from({ length: 32 }, (_, at) => (at * 37 + 11) % 256)

describe('row 88: pseudonyms', () => {
  it('are HMAC-SHA-256 as Node computes it, the same for the same identifier and other ones under another key', () => {
    const wanted = createHmac('sha256', KEY).update('psyscore/pseudonym/1\n20260001').digest('hex').slice(0, 32)
    const key = openPseudonymKey(KEY)
    expect(key.of('20260001')).toBe(wanted)
    expect(key.of(' ２０２６０００１ ')).toBe(wanted)
    expect(key.of('20260002')).not.toBe(wanted)
    expect(openPseudonymKey(KEY.map((byte) => byte ^ 1)).of('20260001')).not.toBe(wanted)
  })

  it('a missing, short or weak key is refused, and a changed one is noticed by its fingerprint', () => {
    for (const bad of [undefined, new Uint8Array(0), KEY.slice(0, 31), new Uint8Array(32), new Uint8Array(64).fill(7)])
      expect(() => openPseudonymKey(bad as Uint8Array)).toThrow('pseudonym/key-invalid')
    const { fingerprint } = openPseudonymKey(KEY)
    expect(openPseudonymKey(KEY, fingerprint).fingerprint).toBe(fingerprint)
    expect(() => openPseudonymKey(KEY.toReversed(), fingerprint)).toThrow('pseudonym/key-changed')
    expect(fingerprint).not.toBe(openPseudonymKey(KEY).of(''))
  })

  it('changing the bytes given does not change a key that is open', () => {
    const bytes = Uint8Array.from(KEY)
    const key = openPseudonymKey(bytes)
    const before = key.of('a')
    bytes.fill(0)
    expect(key.of('a')).toBe(before)
  })
})
