import { createParse } from 'mathjs/number'
import type { Scanned, Token } from './scan.js'

declare module 'mathjs/number' {
  /** Builds a parser from node constructors; the package exports it, its type declarations leave it out. */
  export const createParse: (parts: Readonly<Record<string, unknown>>) => MathParser
}

interface MathParser {
  (expression: string): SyntaxNode
  isAlpha: (character: string, previous: string, next: string) => boolean
}

/** What the parser builds: plain data that cannot be evaluated. */
export interface SyntaxNode {
  readonly kind: string
  /** Offset of its leftmost name or literal, when it has one. */
  readonly at: number | undefined
  readonly args: readonly SyntaxNode[]
  /** symbols: the name; functions: the called name; operators: mathjs's name of the operation */
  readonly name?: string
  /** operators: as written */
  readonly op?: string
  readonly implicit?: boolean
  readonly isPercentage?: boolean
  /** constants: a number literal as written, or a string, boolean, null or undefined */
  readonly literal?: string
  readonly value?: unknown
  /** arrays: their rows, which the parser compares in length */
  readonly items?: readonly unknown[]
}

export type Syntax =
  | { readonly ok: true; readonly root: SyntaxNode }
  | { readonly ok: false; readonly reason: 'syntax' | 'too-deep'; readonly at: number }

const LETTER = /^[\p{L}\p{N}_]$/u

function isLetter(character: string, previous: string, next: string): boolean {
  const code = character.charCodeAt(0)
  if (code >= 0xd800 && code <= 0xdbff) return LETTER.test(character + next)
  if (code >= 0xdc00 && code <= 0xdfff) return LETTER.test(previous + character)
  return LETTER.test(character)
}

/** mathjs recognises its nodes by a flag and by the prototype of their constructor. */
const RECOGNISED = { prototype: { isNode: true } }

function isNode(part: unknown): part is SyntaxNode {
  return typeof part === 'object' && part !== null && Object.hasOwn(part, 'kind')
}

/** Node constructors for one reading; leaves take the offsets of their tokens in turn. */
function inertNodes(tokens: readonly Token[]): Record<string, unknown> {
  const places = new Map<string, number[]>()
  for (const { kind, text, at } of tokens) {
    const key = kind === 'string' ? 'string' : text
    places.set(key, [...(places.get(key) ?? []), at])
  }
  const place = (text: string): number | undefined => {
    const list = places.get(text)
    return list !== undefined && list.length > 1 ? list.shift() : list?.[0]
  }
  function build(kind: string, parts: readonly unknown[], own: Partial<SyntaxNode> = {}): SyntaxNode {
    const args = parts.flat().filter(isNode)
    const at = own.at ?? args.find((each) => each.at !== undefined)?.at
    return { ...own, kind, at, args, [`is${kind}`]: true, constructor: RECOGNISED } as SyntaxNode
  }
  const generic = (kind: string): unknown =>
    function inert(...parts: readonly unknown[]): SyntaxNode {
      return build(kind, parts)
    }
  const nodes: Record<string, unknown> = {
    SymbolNode(name: string): SyntaxNode {
      return build('SymbolNode', [], { name, at: place(name) })
    },
    ConstantNode(value: unknown): SyntaxNode {
      if (typeof value === 'object' && value !== null && 'literal' in value) {
        const literal = String(value.literal)
        return build('ConstantNode', [], { literal, at: place(literal) })
      }
      return build('ConstantNode', [], { value, at: place(typeof value === 'string' ? 'string' : String(value)) })
    },
    OperatorNode(op: string, name: string, args: readonly SyntaxNode[], implicit = false, isPercentage = false): SyntaxNode {
      return build('OperatorNode', args, { op, name, implicit, isPercentage })
    },
    ArrayNode(items: readonly SyntaxNode[]): SyntaxNode {
      return build('ArrayNode', items, { items })
    },
    FunctionNode(called: SyntaxNode, args: readonly SyntaxNode[]): SyntaxNode {
      const plain = called.kind === 'SymbolNode' && called.name !== undefined
      return plain
        ? build('FunctionNode', args, { name: called.name, at: called.at })
        : build('FunctionNode', [called, ...args], { at: called.at })
    },
  }
  const others = ['Accessor', 'Assignment', 'Block', 'Conditional', 'FunctionAssignment', 'Index', 'Object', 'Parenthesis']
  for (const kind of [...others, 'Range', 'Relational']) nodes[`${kind}Node`] = generic(`${kind}Node`)
  // Constructors are called with `new`; methods cannot be, functions can.
  return Object.fromEntries(
    Object.entries(nodes).map(([name, make]) => [
      name,
      function inert(...parts: unknown[]): unknown {
        return (make as (...all: unknown[]) => unknown)(...parts)
      },
    ]),
  )
}

/**
 * Reads a scanned formula with the grammar of mathjs. Each reading builds its own parser over inert nodes: no evaluator, no
 * shared state, and letters of every script (the change touches this instance only).
 * @see josdejong/mathjs, docs/expressions/security.md: why its evaluator never sees the text of a definition
 */
export function parseSyntax(scanned: Scanned & { ok: true }): Syntax {
  const typed = Object.assign((_: string, forms: Readonly<Record<string, unknown>>): unknown => forms.string, {
    addConversion(): void {},
  })
  const parse = createParse({
    ...inertNodes(scanned.tokens),
    typed,
    numeric: (text: string): unknown => ({ literal: text }),
    config: { number: 'number', numberFallback: 'number' },
  })
  parse.isAlpha = isLetter
  try {
    return { ok: true, root: parse(scanned.text) }
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, reason: 'too-deep', at: 0 }
    const char = typeof error === 'object' && error !== null && 'char' in error ? Number(error.char) : 1
    return { ok: false, reason: 'syntax', at: Math.max(0, char - 1) }
  }
}
