// Counts the tests of a finished run. Whatever cannot be counted is a failure: a silent crash must not look green.
import { relative } from 'node:path';

/** The counts of a Vitest JSON report; `parts` (path prefixes under `root`) without a test file count as failures. */
export function readVitest(report, { root, parts, passWithNone }) {
  const files = report.testResults ?? [];
  const problems = files
    .filter(
      (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
    )
    .map((file) => `${relative(root, file.name)} could not be run.`);
  const paths = files.map((file) => relative(root, file.name).replaceAll('\\', '/'));
  const empty = passWithNone ? [] : parts.filter((part) => !paths.some((path) => path.startsWith(part)));
  problems.push(...empty.map((part) => `${part} has no tests.`));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + problems.length,
    skipped: report.numPendingTests + report.numTodoTests,
    problems,
  };
}

/** The counts of a Playwright JSON report. A test that passed on its second try has passed, and is named. */
export function readPlaywright(report, { passWithNone }) {
  const { expected, flaky, skipped, unexpected } = report.stats;
  const none = expected + flaky + skipped + unexpected === 0;
  const errors = unexpected === 0 && !(none && passWithNone) ? (report.errors ?? []) : [];
  const problems = errors.map((error) => error.message ?? 'Playwright failed without a message.');
  if (none && !passWithNone && problems.length === 0) problems.push('There are no journeys.');
  const notes = flaky > 0 ? [`${flaky} passed on a second try only.`] : [];
  return { passed: expected + flaky, failed: unexpected + problems.length, skipped, problems, notes };
}

/** Adds the failure nobody counted: a runner that ended badly although each of its tests passed. */
export function withExitCode(counts, code) {
  if (code === 0 || counts.failed > 0) return counts;
  return {
    ...counts,
    failed: 1,
    problems: [...counts.problems, `The runner ended with ${code} although no test failed.`],
  };
}
