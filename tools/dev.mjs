// npm run dev: Scrimmage for working on it, with everything rebuilt on save.
import './launch/node-version.mjs';

const { startDev } = await import('./launch/start-dev.mjs');
await startDev();
