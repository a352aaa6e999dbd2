import { describe, expect, test } from 'vitest'
import { readGrade } from '../../src/core/grade.js'
import type { SchoolSystem } from '../../src/core/words.js'

const grade = (input: string | number, system?: SchoolSystem): number | string => {
  const reading = readGrade(input, system)
  return reading.ok ? reading.grade : reading.code
}
const UNREADABLE = 'respondent/grade-unreadable'
const AMBIGUOUS = 'respondent/grade-ambiguous'

describe('words that mean one grade under every school system', () => {
  const same: readonly (readonly [string | number, number])[] = [
    [1, 1],
    [12, 12],
    [13, 13],
    ['4', 4],
    ['七', 7],
    ['04', 4],
    [' 7 ', 7],
    ['７', 7],
    ['G7', 7],
    ['g 12', 12],
    ['Gr. 7', 7],
    ['Grade 7', 7],
    ['grade7', 7],
    ['Ｇｒａｄｅ　７', 7],
    ['3rd grade', 3],
    ['11th Grade', 11],
    ['一年级', 1],
    ['四年级', 4],
    ['七年级', 7],
    ['十年级', 10],
    ['十一年级', 11],
    ['十二年级', 12],
    ['7年级', 7],
    ['７ 年级', 7],
    ['七年級', 7],
    ['小一', 1],
    ['小四', 4],
    ['小6', 6],
    ['小学四年级', 4],
    ['小學四年級', 4],
    ['高一', 10],
    ['高二', 11],
    ['高三', 12],
    ['高中一年级', 10],
    ['高中十一年级', 11],
    ['初中八年级', 8],
    ['预初', 6],
    ['預初', 6],
    ['预初年级', 6],
  ]
  test.each(same)('%s is grade %d', (input, expected) => {
    for (const system of [undefined, '6-3-3', '5-4-3'] as const) expect(grade(input, system)).toBe(expected)
  })
  test('every number of a year from one to thirteen', () => {
    const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三']
    numerals.forEach((numeral, i) => {
      expect(grade(`${numeral}年级`)).toBe(i + 1)
    })
  })
})

describe('junior years depend on the school system', () => {
  const table: readonly (readonly [string, number | string, number])[] = [
    ['初一', 7, 6],
    ['初二', 8, 7],
    ['初三', 9, 8],
    ['初四', AMBIGUOUS, 9],
    ['初中二年级', 8, 7],
    ['初二年级', 8, 7],
    ['初2', 8, 7],
  ]
  test.each(table)('%s', (word, in633, in543) => {
    expect(grade(word, '6-3-3')).toBe(in633)
    expect(grade(word, '5-4-3')).toBe(in543)
    expect(grade(word)).toBe(AMBIGUOUS)
  })
})

describe('nothing is guessed', () => {
  test.each([
    0,
    14,
    -1,
    7.5,
    Number.NaN,
    '',
    '0',
    '14',
    '14年级',
    '1 2',
    '7.0',
    '+7',
    '7²',
    '1²',
    '⑦',
    '七年级(3)班',
    '初一(3)班',
    '初二三班',
    '初五',
    '初七',
    '高四',
    '高十',
    '高中十三年级',
    '小七',
    '小学七年级',
    '小中一年级',
    '初学一年级',
    '初中四年级四班',
    '初中五年级',
    '大一',
    '中一',
    'Year 7',
    'K',
    'Grade',
    'grade seven',
    '7/8',
    'constructor',
    'x'.repeat(10_000),
  ])('%j', (input) => {
    expect(grade(input)).toBe(UNREADABLE)
  })
  test('asking twice gives the same, whatever system was asked before', () => {
    expect([grade('初一', '6-3-3'), grade('初一', '5-4-3'), grade('初一'), grade('初一', '6-3-3')]).toEqual([7, 6, AMBIGUOUS, 7])
  })
})
