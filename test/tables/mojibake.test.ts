import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findHeaderIssues } from '../../src/tables/header.js'
import { isMojibake, repairMojibake } from '../../src/tables/mojibake.js'

describe('mojibake', () => {
  it('row 59: UTF-8 that was read as GBK is recognised, a lost last character included', () => {
    expect(repairMojibake('鐒﹁檻')).toBe('焦虑')
    for (const text of ['从不', '担心事情', '几乎每天都这样', 'Q1 经常']) {
      const damaged = new TextDecoder('gbk').decode(new TextEncoder().encode(text))
      expect(isMojibake(damaged), damaged).toBe(true)
      expect(repairMojibake(damaged)?.slice(0, -1)).toBe(text.slice(0, (repairMojibake(damaged)?.length ?? 0) - 1))
    }
    expect(isMojibake('锟斤拷锟斤拷')).toBe(true)
    expect(isMojibake('a\ufffd')).toBe(true)
  })

  it('row 59: real Chinese is not', () => {
    // every sentence of the Chinese message catalogue
    const catalogue = readFileSync(new URL('../../src/core/messages/zh-cn.ts', import.meta.url), 'utf8')
    for (const text of catalogue.match(/[\u4e00-\u9fff]+/gu) ?? []) expect(isMojibake(text), text).toBe(false)
    for (const text of ['男', '焦虑', '聯通', 'naïve', '', '⽬标', '日本語テキスト']) expect(isMojibake(text), text).toBe(false)
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => !isMojibake(text)))
  })

  it('row 59: a damaged header is told', () => {
    expect(
      findHeaderIssues(['id', '鐒﹁檻'])
        .filter(({ severity }) => severity === 'warning')
        .map(({ code, params }) => [code, params]),
    ).toEqual([['import/mojibake', { sample: '鐒﹁檻', count: 1 }]])
  })
})
