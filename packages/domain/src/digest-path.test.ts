import { expect, it } from 'vitest';
import { changePath } from './digest-path.js';

it.each([
  ['Pilot', 'SC-101 Proactive refund', '/pilots/SC-101'],
  ['Failure', 'F-12', '/failures/F-12'],
  ['Learning', 'L-3 Ask first', '/learnings/L-3'],
  ['Milestone', 'M-4 All depots', '/road/M-4'],
  ['Vendor', 'Kestrel', '/vendors/7'],
  ['Program', 'M-4 is no key here', null],
  ['Pilot', 'Without a key', null],
] as const)('A change of the %s “%s” leads to %s', (subjectType, subjectLabel, path) => {
  expect(changePath({ subjectType, subjectId: '7', subjectLabel })).toBe(path);
});
