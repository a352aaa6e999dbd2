import { defineConfig } from 'vitest/config'

/** The slow stage: tests of the packed tarball, as a host would install it. Needs `npm run build` first. */
export default defineConfig({
  test: { environment: 'node', include: ['test/package/**/*.test.ts'], maxWorkers: 1, testTimeout: 180_000, hookTimeout: 300_000 },
})
