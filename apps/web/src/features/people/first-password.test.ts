import { newPassword } from '@scrimmage/domain/people';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { firstPassword } from './first-password';

describe('A first password', () => {
  it('has four groups of four signs, none of them a look-alike', () => {
    expect(firstPassword()).toMatch(/^([a-km-np-z2-9]{4}-){3}[a-km-np-z2-9]{4}$/);
  });

  it('is one the product takes, and another one each time', () => {
    const made = Array.from({ length: 50 }, () => firstPassword());
    expect(made.every((password) => safeParse(newPassword, password).success)).toBe(true);
    expect(new Set(made).size).toBe(50);
  });

  it('uses every sign equally often', () => {
    expect(256 % 32).toBe(0);
    expect(firstPassword((bytes) => bytes.map((_, place) => place))).toBe('abcd-efgh-ijkm-npqr');
  });
});
