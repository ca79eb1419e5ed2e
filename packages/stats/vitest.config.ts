import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'stats', environment: 'node', include: ['src/**/*.test.ts'] },
});
