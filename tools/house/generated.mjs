// Checks that generated files are what their sources generate now. The generators write in place; nothing is put back.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { finding, runAsCommand } from './findings.mjs';
import { walkFiles } from './walk-files.mjs';

export const GENERATED_RULES = {
  'generated/fresh':
    'The files are now up to date: look at the difference and commit it (`npm run codegen -w <workspace>` does the same).',
  'generated/runs': 'Correct the source the message names, then run the command again.',
};

// The contract first: the web generates its operations from the contract's schema.
export const GENERATORS = [
  { workspace: 'packages/contract', script: 'codegen.mjs', folder: 'packages/contract/src/generated' },
  { workspace: 'apps/web', script: 'codegen.mjs', folder: 'apps/web/src/generated' },
];

/** Runs each generator and returns one finding per file that was not up to date. */
export function checkGenerated(root, generators = GENERATORS) {
  return generators.flatMap((generator) => regenerate(root, generator));
}

function regenerate(root, { workspace, script, folder }) {
  const before = contentsOf(root, folder);
  const command = `cd ${workspace} && node ${script}`;
  const run = spawnSync(process.execPath, [script], { cwd: `${root}/${workspace}`, encoding: 'utf8' });
  if (run.status !== 0) {
    const said = (run.stderr || run.stdout || run.error?.message || '').trim();
    return [
      finding(
        GENERATED_RULES,
        'generated/runs',
        `${workspace}/${script}`,
        0,
        `\`${command}\` failed: ${said}`,
      ),
    ];
  }
  const after = contentsOf(root, folder);
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((file) => before.get(file) !== after.get(file))
    .sort()
    .map((file) =>
      finding(
        GENERATED_RULES,
        'generated/fresh',
        file,
        0,
        `${changeOf(file, before, after)} \`${command}\`.`,
      ),
    );
}

function changeOf(file, before, after) {
  if (!before.has(file)) return 'The file was missing; it was written by';
  return after.has(file)
    ? 'The file was out of date; it was rewritten by'
    : 'Nothing generates the file any more; it was removed by';
}

const contentsOf = (root, folder) =>
  new Map(
    walkFiles(root, [folder]).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(`${root}/${file}`))
        .digest('hex'),
    ]),
  );

await runAsCommand(import.meta.url, checkGenerated, GENERATED_RULES);
