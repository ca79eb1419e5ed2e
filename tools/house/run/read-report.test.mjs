import { describe, expect, it } from 'vitest';
import { inTemporaryTree } from '../planted-house.mjs';
import { readPlaywright, readVitest, withExitCode } from './read-report.mjs';
import { countReport } from './run-suite.mjs';

const file = (name, ...statuses) => ({
  name: `/house/${name}`,
  status: statuses.length > 0 && !statuses.includes('failed') ? 'passed' : 'failed',
  assertionResults: statuses.map((status) => ({ status })),
});
const vitestReport = (counts, ...testResults) => ({
  ...{ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 },
  ...counts,
  testResults,
});
const all = { root: '/house', parts: ['packages/a/'], passWithNone: false };

describe('A Vitest report', () => {
  it('is counted by tests', () => {
    const report = vitestReport(
      { numPassedTests: 2, numFailedTests: 1, numPendingTests: 1 },
      file('packages/a/src/a.test.ts', 'passed', 'passed', 'failed', 'pending'),
    );
    expect(readVitest(report, all)).toEqual({ passed: 2, failed: 1, skipped: 1, problems: [] });
  });

  it('counts a file that could not be run as a failure', () => {
    const report = vitestReport(
      { numPassedTests: 1 },
      file('packages/a/a.test.ts', 'passed'),
      file('packages/a/b.test.ts'),
    );
    expect(readVitest(report, all)).toMatchObject({
      failed: 1,
      problems: ['packages/a/b.test.ts could not be run.'],
    });
  });

  it('counts a part without tests as a failure, unless that was asked for', () => {
    const report = vitestReport({ numPassedTests: 1 }, file('packages/b/a.test.ts', 'passed'));
    expect(readVitest(report, all)).toMatchObject({ failed: 1, problems: ['packages/a/ has no tests.'] });
    expect(readVitest(report, { ...all, passWithNone: true })).toMatchObject({ passed: 1, failed: 0 });
  });
});

describe('A Playwright report', () => {
  const report = (stats, errors = []) => ({
    stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
    errors,
  });
  const read = (it) => readPlaywright(it, { passWithNone: false });

  it('is counted by tests', () => {
    expect(read(report({ expected: 3, unexpected: 1, skipped: 2 }))).toMatchObject({
      passed: 3,
      failed: 1,
      skipped: 2,
    });
  });

  it('names the tests that passed on a second try only', () => {
    expect(read(report({ expected: 1, flaky: 1 }))).toMatchObject({
      passed: 2,
      notes: ['1 passed on a second try only.'],
    });
  });

  it('counts an error outside the tests as a failure', () => {
    const counts = read(report({ expected: 1 }, [{ message: 'The product did not start.' }]));
    expect(counts).toMatchObject({ failed: 1, problems: ['The product did not start.'] });
  });

  it('counts no journeys as a failure, unless that was asked for', () => {
    const none = report({}, [{ message: 'No tests found' }]);
    expect(read(none).failed).toBe(1);
    expect(read(report({})).failed).toBe(1);
    expect(readPlaywright(none, { passWithNone: true }).failed).toBe(0);
  });
});

describe('A runner that crashes', () => {
  const counts = { passed: 2, failed: 0, skipped: 0, problems: [] };

  it('is a failure although each test passed', () => {
    expect(withExitCode(counts, 'SIGKILL')).toMatchObject({ passed: 2, failed: 1 });
    expect(withExitCode(counts, 1).problems).toEqual(['The runner ended with 1 although no test failed.']);
    expect(withExitCode(counts, 0)).toEqual(counts);
    expect(withExitCode({ ...counts, failed: 3 }, 1)).toMatchObject({ failed: 3 });
  });

  it('is a failure when it leaves no report, or half of one', async () => {
    const none = {
      passed: 0,
      failed: 1,
      skipped: 0,
      problems: ['The runner ended with 0 and left no report.'],
    };
    await inTemporaryTree({ 'half.json': '{"stats":' }, (root) => {
      expect(countReport(`${root}/none.json`, () => counts, 0)).toEqual(none);
      expect(countReport(`${root}/half.json`, () => counts, 0)).toEqual(none);
    });
  });
});
