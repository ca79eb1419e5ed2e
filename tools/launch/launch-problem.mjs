/** Something the person at the keyboard can act on; the message is printed as it is, without a stack. */
export class LaunchProblem extends Error {
  name = 'LaunchProblem';
}

/** What to print for an error: its sentences if it was written for people, else everything there is to find the fault. */
export function describeError(error) {
  if (!(error instanceof Error)) return String(error);
  return ['LaunchProblem', 'ClusterProblem'].includes(error.name)
    ? error.message
    : (error.stack ?? error.message);
}

/** The last lines of a program's output, indented below a sentence about it. */
export function tailOf(output, count = 20) {
  const lines = output.trimEnd().split('\n').slice(-count);
  return lines.map((line) => `  ${line}`).join('\n');
}
