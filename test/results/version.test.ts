import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ENGINE_VERSION } from '../../src/core/version.js'

it('the engine version in every provenance is that of the package', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly version: string }
  expect(ENGINE_VERSION).toBe(manifest.version)
})
