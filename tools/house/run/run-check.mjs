import { spawn } from 'node:child_process';
import { turboEnv } from '../../launch/build.mjs';
import { root } from '../../launch/places.mjs';
import { CHECK_LANES } from './check-steps.mjs';

/**
 * Runs the lanes side by side and each lane's steps in order, writing one line per step and the output of those that fail.
 * Every step runs, whatever failed before it. Answers `[{ name, ok, seconds }]`.
 */
export async function runCheck({ lanes = CHECK_LANES, out = process.stdout, cwd = root } = {}) {
  const results = await Promise.all(lanes.map((steps) => runLane(steps, out, cwd)));
  return results.flat();
}

async function runLane(steps, out, cwd) {
  const results = [];
  for (const step of steps) {
    const { code, output, seconds } = await runStep(step.command, cwd);
    const ok = code === 0;
    out.write(`${ok ? '✓' : '✗'} ${step.name} (${seconds.toFixed(1)} s)\n`);
    if (!ok)
      out.write(`${indented(output.trimEnd() || `It ended with exit code ${code} and said nothing.`)}\n`);
    results.push({ name: step.name, ok, seconds });
  }
  return results;
}

const indented = (text) => text.replace(/^(?=.)/gm, '  ');

function runStep([file, ...args], cwd) {
  const start = performance.now();
  return new Promise((resolve) => {
    let output = '';
    const collect = (text) => {
      output += text;
    };
    const done = (code) => resolve({ code, output, seconds: (performance.now() - start) / 1000 });
    const child = spawn(file, args, { cwd, env: turboEnv, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.once('error', (error) => {
      collect(error.message);
      done(null);
    });
    child.once('close', (code, signal) => done(code ?? signal));
  });
}
