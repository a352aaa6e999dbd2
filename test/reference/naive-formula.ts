/** A number, or null when there is none. */
type Maybe = number | null

/**
 * Works a formula out while reading it, by recursive descent: comparisons under a conditional, sums, products, signs, calls.
 * Knows only what random instruments write; anything else is an error of the test.
 */
export function workOut(text: string, read: (name: string) => Maybe): Maybe {
  const tokens = text.match(/[A-Za-z_][A-Za-z0-9_]*|\d+(?:\.\d+)?|<=|>=|[-+*/(),<>?:]/g) ?? []
  let at = 0
  const peek = (): string | undefined => tokens[at]
  const take = (wanted?: string): string => {
    const token = tokens[at++]
    if (token === undefined || (wanted !== undefined && token !== wanted)) throw new Error(`formula: ${wanted} at ${at} of ${text}`)
    return token
  }
  const both = (a: Maybe, b: Maybe, join: (x: number, y: number) => number): Maybe => {
    if (a === null || b === null) return null
    const value = join(a, b)
    return Number.isFinite(value) ? value : null
  }

  function conditional(): Maybe {
    const left = total()
    const test = peek()
    if (test !== '<' && test !== '<=' && test !== '>' && test !== '>=') return left
    take()
    const right = total()
    take('?')
    const yes = conditional()
    take(':')
    const no = conditional()
    if (left === null || right === null) return null
    const holds = { '<': left < right, '<=': left <= right, '>': left > right, '>=': left >= right }[test]
    return holds ? yes : no
  }

  function total(): Maybe {
    let value = product()
    for (let sign = peek(); sign === '+' || sign === '-'; sign = peek()) {
      take()
      value = both(value, product(), sign === '+' ? (a, b) => a + b : (a, b) => a - b)
    }
    return value
  }

  function product(): Maybe {
    let value = atom()
    for (let sign = peek(); sign === '*' || sign === '/'; sign = peek()) {
      take()
      value = both(value, atom(), sign === '*' ? (a, b) => a * b : (a, b) => a / b)
    }
    return value
  }

  function atom(): Maybe {
    const token = take()
    if (token === '-') {
      const inner = atom()
      return inner === null ? null : 0 - inner
    }
    if (token === '(') {
      const inner = conditional()
      take(')')
      return inner
    }
    if (/^\d/.test(token)) return Number(token)
    if (peek() !== '(') return read(token)
    const args: Maybe[] = []
    do {
      take()
      args.push(conditional())
    } while (peek() === ',')
    take(')')
    return call(token, args)
  }

  const value = conditional()
  if (at < tokens.length) throw new Error(`formula: left over at ${at} of ${text}`)
  return value
}

function call(name: string, args: readonly Maybe[]): Maybe {
  const present = args.flatMap((each) => (each === null ? [] : [each]))
  const [first = 0] = present
  const added = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0)
  if (name === 'coalesce') return present.length === 0 ? null : first
  if (name === 'sumAtLeast' || name === 'meanAtLeast') {
    const [least, ...values] = present
    if (values.length < (least ?? 0)) return null
    const sum = added(values)
    if (name === 'meanAtLeast') return sum / values.length
    return values.length === args.length - 1 ? sum : (sum * (args.length - 1)) / values.length
  }
  if (present.length < args.length) return null
  switch (name) {
    case 'sum':
      return added(present)
    case 'mean':
      return added(present) / present.length
    case 'min':
      return Math.min(...present)
    case 'max':
      return Math.max(...present)
    case 'abs':
      return Math.abs(first)
    case 'floor':
      return Math.floor(first)
    default:
      throw new Error(`formula: ${name}`)
  }
}
