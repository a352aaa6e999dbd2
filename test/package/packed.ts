import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The packed tarball, unpacked where a host would have it. */
export interface Host {
  readonly folder: string
  readonly tarball: string
  readonly manifest: { readonly exports: Readonly<Record<string, unknown>>; readonly [key: string]: unknown }
  /** Writes a file into the host and runs it with Node; gives its standard output. */
  run(name: string, text: string, ...flags: readonly string[]): string
  remove(): void
}

export function unpackHost(): Host {
  const folder = mkdtempSync(join(tmpdir(), 'psyscore-host-'))
  const listed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { encoding: 'utf8' })
  const [packed] = JSON.parse(listed.slice(listed.indexOf('['))) as readonly { readonly filename: string }[]
  const tarball = join(folder, packed?.filename ?? '')
  const home = join(folder, 'node_modules', 'psyscore')
  mkdirSync(home, { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '-C', home, '--strip-components=1'])
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Host['manifest']
  return {
    folder,
    tarball,
    manifest,
    run(name, text, ...flags) {
      writeFileSync(join(folder, name), text)
      const done = spawnSync(process.execPath, [...flags, name], { cwd: folder, encoding: 'utf8' })
      if (done.status !== 0) throw new Error(`${name} failed: ${done.stderr}`)
      return done.stdout
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Gives the host a TypeScript, which it would have installed itself. */
export function linkTypeScript(host: Host): void {
  symlinkSync(join(process.cwd(), 'node_modules', 'typescript'), join(host.folder, 'node_modules', 'typescript'))
}
