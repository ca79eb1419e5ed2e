import { describe, expect, it } from 'vitest';
import { gradesOf } from './criterion-grades';

const one = (grade: 'RANDOMISED' | 'NO_COMPARISON', name: string) => ({ grade, metric: { name } });

describe('How far one may speak of cause', () => {
  it('is said once when it is the same for all criteria', () => {
    expect(gradesOf([one('RANDOMISED', 'Calls'), one('RANDOMISED', 'Cost')])).toEqual([
      { grade: 'RANDOMISED', metrics: [] },
    ]);
    expect(gradesOf([])).toEqual([]);
  });

  it('is said of each metric by name, once, where criteria differ', () => {
    const criteria = [
      one('NO_COMPARISON', 'Calls'),
      one('RANDOMISED', 'Cost'),
      one('NO_COMPARISON', 'Calls'),
      one('NO_COMPARISON', 'Errors'),
    ];
    expect(gradesOf(criteria)).toEqual([
      { grade: 'NO_COMPARISON', metrics: ['Calls', 'Errors'] },
      { grade: 'RANDOMISED', metrics: ['Cost'] },
    ]);
  });
});
