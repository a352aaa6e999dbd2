import { foldValue } from '../fold.js'

/** Words that rank how often something happens, weakest first; each inner list says the same. Generic choices, no questionnaire's items. */
const SCALES: readonly (readonly (readonly string[])[])[] = [
  [
    ['never', '从不', '从来没有', '从未'],
    ['rarely', '很少', '偶尔'],
    ['sometimes', '有时', '有时候'],
    ['often', '经常', '常常'],
    ['always', '总是', '一直'],
  ],
  [
    ['not at all', '完全不会', '没有', '完全没有', '根本没有'],
    ['several days', '好几天', '几天', '有几天'],
    ['more than half the days', '一半以上的天数', '超过一周', '一半以上', '超过一半的天数'],
    ['nearly every day', '几乎每天', '近乎每天', '几乎天天'],
  ],
  [
    ['less than 1 day', '少于1天', '不足一天', '没有或几乎没有'],
    ['1-2 days', '1~2天', '少有'],
    ['3-4 days', '3~4天', '常有'],
    ['5-7 days', '5~7天', '几乎一直有'],
  ],
]

/** The rank of each folded text among those that occur, from 0, when all of them that rank belong to one scale. */
export function frequencyRanks(texts: readonly string[]): ReadonlyMap<string, number> {
  const folded = texts.map(foldValue)
  const candidates = SCALES.map((scale) => {
    const places = folded.flatMap((text) => {
      const place = scale.findIndex((words) => words.some((word) => foldValue(word) === text))
      return place < 0 ? [] : [{ text, place }]
    })
    const used = [...new Set(places.map(({ place }) => place))].sort((a, b) => a - b)
    return new Map(places.map(({ text, place }) => [text, used.indexOf(place)]))
  })
  return candidates.reduce((best, each) => (each.size > best.size ? each : best))
}
