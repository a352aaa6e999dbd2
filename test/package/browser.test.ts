import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Host, unpackHost } from './packed.js'

/** The policy under which the pages run: modules of the same origin, nothing from strings, nothing inline. */
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'"
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' }

const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find((name) => spawnSync(name, ['--version']).status === 0)
if (chromium === undefined) process.stdout.write('browser: skipped (no chromium)\n')

/** What a page and Node both run. */
const WORK = `
const administration = {
  responses: { phqa_1: 2, phqa_2: 1, phqa_3: null, phqa_4: 0, phqa_5: 2, phqa_6: 1, phqa_7: 1, phqa_8: 0, phqa_9: 1 },
  respondent: { key: '学生-8842', grade: '初二', schoolSystem: '6-3-3', sex: 'F', birthDate: '2012-03-01' },
  administeredAt: '2026-11-23T10:15:00+08:00',
}
const result = assess(phqA, administration)
const planned = assessWithPlan(linkPlan(JSON.parse(JSON.stringify(compile(phqA)))), administration)
const answers = JSON.stringify([result, planned, sealResult(result).contentHash, explain({ instrument: phqA, result }, 'total').text('zh-CN')])`

const PAGE = `import { assess, compile, explain, sealResult } from './dist/index.js'
import { phqA } from './dist/instruments/phq-a.js'
import { assessWithPlan, linkPlan } from './dist/runtime.js'
${WORK}
document.querySelector('#result').textContent = encodeURIComponent(answers)`

/** Listens before anything else is loaded, and tries what must be refused, so that silence means something. */
const WATCH = `document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
  document.querySelector('#violations').textContent += blockedURI + ';'
})
if (location.search === '?try') try { Function('return 1')() } catch { /* refused, as it should be */ }`

const html = (...scripts: string[]): string =>
  `<!doctype html><meta charset="utf-8"><p id="result"></p><p id="violations"></p>${scripts.join('')}`

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname))
    try {
      const body = readFileSync(join(folder, path))
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain', 'content-security-policy': POLICY })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

describe.skipIf(chromium === undefined)('the packed package in a browser', () => {
  let host: Host
  let server: Server
  const profile = mkdtempSync(join(tmpdir(), 'psyscore-browser-'))

  beforeAll(async () => {
    host = unpackHost()
    cpSync(join(host.folder, 'node_modules/psyscore/dist'), join(host.folder, 'dist'), { recursive: true })
    writeFileSync(join(host.folder, 'page.js'), PAGE)
    writeFileSync(join(host.folder, 'watch.js'), WATCH)
    const scripts = ['<script src="watch.js"></script>', '<script type="module" src="page.js"></script>']
    writeFileSync(join(host.folder, 'page.html'), html(...scripts))
    server = await serve(host.folder)
  })
  afterAll(() => {
    server?.close()
    host?.remove()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  })

  function dump(path: string): Promise<string> {
    const { port } = server.address() as AddressInfo
    const flags = ['headless', 'no-sandbox', 'disable-gpu', 'disable-quic', 'no-first-run', 'disable-background-networking']
    const more = ['disable-component-update', 'disable-sync', `user-data-dir=${profile}`, 'virtual-time-budget=10000', 'dump-dom']
    const url = `http://127.0.0.1:${port}/${path}`
    const browser = spawn(chromium ?? '', [...[...flags, ...more].map((flag) => `--${flag}`), url], { timeout: 60_000 })
    return new Promise((resolve, reject) => {
      let out = ''
      browser.stdout.on('data', (part: Buffer) => {
        out += part.toString('utf8')
      })
      browser.on('error', reject)
      browser.on('close', () => resolve(out))
    })
  }
  const textOf = (dom: string, id: string): string => new RegExp(`<p id="${id}">([^<]*)</p>`).exec(dom)?.[1] ?? 'not found'

  it('gives the bytes that Node gives, under a policy without code from strings, and breaks no rule of it', async () => {
    const dom = await dump('page.html')
    const node = host.run(
      'node.mjs',
      `import { assess, compile, explain, sealResult } from 'psyscore'
import { phqA } from 'psyscore/instruments/phq-a'
import { assessWithPlan, linkPlan } from 'psyscore/runtime'
${WORK}
process.stdout.write(answers)`,
    )
    expect(decodeURIComponent(textOf(dom, 'result'))).toBe(node)
    expect(node).toContain('"status":"scored"')
    expect(textOf(dom, 'violations')).toBe('')
  })

  it('the watch sees a violation when there is one', async () => {
    expect(textOf(await dump('page.html?try'), 'violations')).toBe('eval;')
  })

  it('runs the example page on a plan that Node compiled', async () => {
    const folder = join(host.folder, 'examples/browser')
    mkdirSync(folder, { recursive: true })
    cpSync('examples/browser', folder, { recursive: true })
    host.run('examples/browser/compile.mjs', readFileSync('examples/browser/compile.mjs', 'utf8'))
    expect(textOf(await dump('examples/browser/index.html'), 'result')).toContain('"item":"phqa_9","kind":"suicide","state":"endorsed"')
  })
})

it.runIf(process.env.PSYSCORE_BROWSER === 'required')('a browser is there where one is required', () => {
  expect(chromium).toBeDefined()
})
