import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Compressed once at build time, so that the server never compresses per request. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    enforce: 'post',
    closeBundle() {
      const dist = join(import.meta.dirname, 'dist');
      copyFileSync(
        join(import.meta.dirname, 'src/generated/trusted-documents.json'),
        join(dist, 'trusted-documents.json'),
      );
      for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|css|html|svg)$/.test(name)) continue;
        const bytes = readFileSync(join(dist, name));
        writeFileSync(join(dist, `${name}.gz`), gzipSync(bytes, { level: 9 }));
        const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
        writeFileSync(join(dist, `${name}.br`), brotliCompressSync(bytes, { params }));
      }
    },
  };
}

/** The one font of the first screen starts loading with the page, not after the style sheet. */
function fontPreload(): Plugin {
  return {
    name: 'font-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((name) => /inter-latin-wght-normal.*\.woff2$/.test(name))
          .map((name) => ({
            tag: 'link',
            injectTo: 'head' as const,
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${name}` },
          })),
    },
  };
}

const api = process.env.SCRIMMAGE_API ?? 'http://127.0.0.1:4000';
const proxy = Object.fromEntries(
  ['/graphql', '/auth', '/imports', '/attachments', '/export'].map((path) => [
    `^${path}(/|\\?|$)`,
    // The server compares Origin with its own host, on upgrades too.
    { target: api, changeOrigin: true, ws: path === '/graphql', headers: { origin: api } },
  ]),
);

export default defineConfig({
  plugins: [react(), tailwind(), fontPreload(), compressed()],
  server: { proxy, strictPort: true },
  preview: { proxy },
  optimizeDeps: { entries: ['index.html'] },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    manifest: true,
    reportCompressedSize: false,
  },
});
