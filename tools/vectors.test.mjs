import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareVector } from './vectors-compare.mjs';
import { vectorsMap } from './vectors-map.mjs';

const file = new URL('../packages/stats/src/vectors/reference-vectors.json', import.meta.url);
const { methods } = JSON.parse(readFileSync(file, 'utf8'));

describe.each(Object.entries(methods))('The reference vectors of %s', (_, entries) => {
  it.each(entries)('hold for $fn: $source', (entry) => {
    for (const vector of entry.vectors)
      expect(compareVector(entry, vector, vectorsMap[entry.fn])).toEqual([]);
  });
});

describe('The rule of comparison', () => {
  const near = { tol: 1e-3, tolAbs: { look: 1 } };

  it('is relative above 1 and absolute below', () => {
    expect(compareVector(near, { in: 0, out: 1000 }, () => 1000.9)).toEqual([]);
    expect(compareVector(near, { in: 0, out: 1000 }, () => 1001.1)).toHaveLength(1);
    expect(compareVector(near, { in: 0, out: 1e-6 }, () => 9e-4)).toEqual([]);
  });

  it('takes a field with its own tolerance as such', () => {
    expect(compareVector(near, { in: 0, out: { look: 5, p: 0.5 } }, () => ({ look: 6, p: 0.5 }))).toEqual([]);
    expect(compareVector(near, { in: 0, out: { look: 5, p: 0.5 } }, () => ({ look: 5, p: 0.6 }))).toEqual([
      'p: 0.6 instead of 0.5',
    ]);
  });

  it('reads null as infinite, missing or refused, and a number never as null', () => {
    const refused = () => {
      throw new RangeError('no');
    };
    expect(compareVector(near, { in: 0, out: null }, () => Number.POSITIVE_INFINITY)).toEqual([]);
    expect(compareVector(near, { in: 0, out: null }, refused)).toEqual([]);
    expect(compareVector(near, { in: 0, out: null }, () => 0)).toHaveLength(1);
    expect(compareVector(near, { in: 0, out: 0 }, () => null)).toHaveLength(1);
    expect(compareVector(near, { in: 0, out: [1, 2] }, () => [1])).toHaveLength(1);
  });

  it('lets a mistake in the code through', () => {
    const broken = () => {
      throw new TypeError('broken');
    };
    expect(() => compareVector(near, { in: 0, out: 1 }, broken)).toThrow(TypeError);
  });
});

describe('npm run vectors', () => {
  function asked(entries) {
    const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
    try {
      const given = join(folder, 'vectors.json');
      writeFileSync(given, JSON.stringify({ methods: { any: entries } }));
      const { status, stdout } = spawnSync(
        process.execPath,
        [join(import.meta.dirname, 'vectors.mjs'), given],
        {
          encoding: 'utf8',
        },
      );
      return { status, last: stdout.trim().split('\n').at(-1), stdout };
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  const right = { in: { alpha: 0.05 }, out: 7.936154601737565 };

  it('lists what is not built yet without failing', () => {
    const { status, last, stdout } = asked([
      { fn: 'kAlpha', tol: 1e-9, vectors: [right] },
      { fn: 'somethingElse', tol: 0, vectors: [right] },
    ]);
    expect(stdout).toContain('not built yet: somethingElse');
    expect({ status, last }).toEqual({ status: 0, last: '1 passed, 0 failed, 1 entries not built yet' });
  });

  it('fails when a number is wrong or a function breaks, and hears the rest', () => {
    const { status, last } = asked([
      { fn: 'ratioCs', tol: 0, vectors: [{ in: {}, out: 1 }] },
      { fn: 'kAlpha', tol: 1e-9, vectors: [{ ...right, out: 8 }, right] },
    ]);
    expect({ status, last }).toEqual({ status: 1, last: '1 passed, 2 failed, 0 entries not built yet' });
  });
});
