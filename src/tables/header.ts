import { type Issue, issue } from '../core/issue.js'
import { isMojibake } from './mojibake.js'

/**
 * Radicals of the CJK Radicals Supplement that survey tools put in place of the character they look like (pasted from PDF).
 * NFKC folds the Kangxi radicals (U+2F00–2FD5) by itself, but of this block only U+2E9F and U+2EF3.
 * @see The Unicode Standard, CJK Radicals Supplement (U+2E80–2EFF): EquivalentUnifiedIdeograph.txt
 */
const RADICALS: ReadonlyMap<string, string> = new Map(
  [
    '⺁厂⺂乛⺃乚⺄乙⺅亻⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺',
    '⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳罓⺴网⺵罒⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月',
    '⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页',
    '⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
  ].flatMap((row) => {
    const pairs: [string, string][] = []
    const chars = [...row]
    for (let i = 0; i + 1 < chars.length; i += 2) pairs.push([chars[i] ?? '', chars[i + 1] ?? ''])
    return pairs
  }),
)

/**
 * Names are compared after NFKC, with radical look-alikes folded, without invisible characters, with inner white space as one
 * space and trimmed: `ｑ１`, ` q1` and `q1` are the same column. Letter case counts.
 */
export function columnKey(name: string): string {
  return name
    .replace(/[\u2e80-\u2eff]/gu, (radical) => RADICALS.get(radical) ?? radical)
    .normalize('NFKC')
    .replace(/[\p{Cf}\u115f\u1160\u3164\uffa0]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/**
 * What a header says about itself: names that occur more than once after {@link columnKey} (`import/header-duplicate`) and
 * columns without a name (`import/header-empty`) are warnings, since such columns may well be unused; names that only match
 * after folding are told as information (`import/header-normalised`), names that a wrong encoding has damaged as a warning
 * (`import/mojibake`). Columns count from 1.
 */
export function findHeaderIssues(header: readonly string[]): readonly Issue[] {
  const found: Issue[] = []
  const places = new Map<string, number[]>()
  header.forEach((name, column) => {
    const key = columnKey(name)
    if (key === '') found.push(issue('import/header-empty', '', { column: column + 1 }, 'warning'))
    else {
      const before = places.get(key)
      if (before === undefined) places.set(key, [column])
      else before.push(column)
      if (key !== name.trim()) found.push(issue('import/header-normalised', '', { column: name, as: key, position: column + 1 }, 'info'))
    }
  })
  for (const [key, columns] of places) {
    if (columns.length < 2) continue
    found.push(issue('import/header-duplicate', '', { column: key, positions: columns.map((column) => column + 1) }, 'warning'))
  }
  const damaged = header.filter(isMojibake)
  const [sample] = damaged
  if (sample !== undefined) found.push(issue('import/mojibake', '', { sample, count: damaged.length }, 'warning'))
  return found
}
