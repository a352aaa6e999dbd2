import { describe, expect, it } from 'vitest'
import { columnKey, findHeaderIssues } from '../../src/tables/header.js'

describe('header names', () => {
  it.each([
    ['ｑ１', 'q1'],
    [' q1\u200b ', 'q1'],
    ['\ufeffid', 'id'],
    ['a\u00a0 b', 'a b'],
    ['⽬标', '目标'],
    ['意⻅', '意见'],
    ['⻓⻢', '长马'],
    ['①', '1'],
    ['学 号', '学 号'],
  ])('row 64: %j is matched as %j', (name, key) => {
    expect(columnKey(name)).toBe(key)
  })

  it('row 64: letter case and unlike characters stay apart', () => {
    expect(columnKey('Q1')).not.toBe(columnKey('q1'))
    expect(columnKey('目')).not.toBe(columnKey('日'))
  })

  it('row 64: duplicates, also after folding, empty names and folded names are told; __proto__ is a name like others', () => {
    const found = findHeaderIssues(['id', 'ｉd', '', '__proto__', 'constructor', '⽬'])
    expect(found.map(({ code, severity, params }) => [code, severity, params])).toEqual([
      ['import/header-normalised', 'info', { column: 'ｉd', as: 'id', position: 2 }],
      ['import/header-empty', 'warning', { column: 3 }],
      ['import/header-normalised', 'info', { column: '⽬', as: '目', position: 6 }],
      ['import/header-duplicate', 'warning', { column: 'id', positions: [1, 2] }],
    ])
    expect(findHeaderIssues(['a', '__proto__', 'toString'])).toEqual([])
  })
})
