// npm start: runs Scrimmage on a fresh clone or an old one, with nothing but Node.
import './launch/node-version.mjs';

const { startProduct } = await import('./launch/start-product.mjs');
await startProduct();
