import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

describe('the made-up district', () => {
  it('prints what its README shows', () => {
    const folder = mkdtempSync(join(tmpdir(), 'psyscore-district-'))
    try {
      const done = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'examples/made-up-district/run.ts', folder], {
        encoding: 'utf8',
      })
      const shown = /```text\n([\s\S]*?)```/.exec(readFileSync('examples/made-up-district/README.md', 'utf8'))?.[1]
      expect([done.status, done.stdout]).toEqual([0, shown])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }, 60_000)
})
