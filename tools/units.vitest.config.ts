import { defineConfig } from 'vitest/config';

// The tests that need no browser and no running product, as one run.
export default defineConfig({
  test: { projects: ['packages/{domain,stats,contract,embedded-postgres}', 'tools'] },
});
