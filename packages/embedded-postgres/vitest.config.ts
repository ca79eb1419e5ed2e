import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'embedded-postgres',
    environment: 'node',
    include: ['src/**/*.test.ts'],
    // Each test starts a real server; a first start on a busy machine takes many seconds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
