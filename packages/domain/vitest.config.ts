import { defineConfig } from 'vitest/config';

export default defineConfig({
  // A time-out is for what hangs: a property tried a thousand times may be slow on a busy machine.
  test: { name: 'domain', environment: 'node', include: ['src/**/*.test.ts'], testTimeout: 60_000 },
});
