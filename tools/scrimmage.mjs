// npm run scrimmage -- <command>: the product's command line, with its database found or started.
import './launch/node-version.mjs';

const { runCommand } = await import('./launch/run-command.mjs');
await runCommand(process.argv.slice(2));
