import { spawn } from 'node:child_process';
import { LaunchProblem, tailOf } from './launch-problem.mjs';
import { root } from './places.mjs';

const running = new Set();
const ownGroup = process.platform !== 'win32';

/** Runs a program to its end without showing its output, unless it fails: then its last lines say why. */
export function runProgram(purpose, file, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: ownGroup,
      ...options,
    });
    running.add(child);
    let output = '';
    const collect = (text) => {
      output = (output + text).slice(-20_000);
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.once('error', (error) => reject(new LaunchProblem(`${purpose} failed: ${error.message}.`)));
    child.once('close', (code, signal) => {
      running.delete(child);
      if (code === 0) resolve(output);
      else
        reject(new LaunchProblem(`${purpose} failed (${signal ?? `exit code ${code}`}).\n${tailOf(output)}`));
    });
  });
}

/** Ends the programs that `runProgram` is waiting for, with everything they have started themselves. */
export function endPrograms() {
  for (const child of running) {
    if (ownGroup && child.pid) process.kill(-child.pid, 'SIGTERM');
    else child.kill('SIGTERM');
  }
}
