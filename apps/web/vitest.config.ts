import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    name: 'web',
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.page.test.tsx'],
    // Testing Library empties the document after each test when it finds a global afterEach.
    globals: true,
    // Styles say nothing in jsdom, but the token test reads its colours as text.
    css: { include: [/tokens\.css/] },
    setupFiles: ['test/support/browser-gaps.ts'],
    testTimeout: 45_000,
  },
});
