import { defineConfig } from 'vitest/config';

// The tests run as tsc compiled them, decorators' metadata included: what is tested is what ships.
export default defineConfig({
  test: {
    name: 'api',
    environment: 'node',
    include: ['dist/test/**/*.feature.test.js', 'dist/src/**/*.test.js'],
    exclude: ['**/node_modules/**'],
    // One process, one module graph: the database and the app start once for all files.
    pool: 'forks',
    isolate: false,
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    server: { deps: { external: [/\/dist\/src\//] } },
  },
});
