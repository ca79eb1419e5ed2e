import { describe, expect, it } from 'vitest';
import { emailAddress, memberInput, newPassword } from './people.js';
import { checked } from './problems.js';
import { isTimeZone } from './workspace.js';

function refusalOf(password: unknown): string | undefined {
  return checked(newPassword, password).problems[0]?.message;
}

describe('A new password', () => {
  it.each([
    'a river under the bridge',
    'x7#kQp2!mZ9w',
    'пароль из слов',
    'ab cd ab cd ab',
    `${'é'.repeat(9)}abc`,
  ])('may be %j', (password) => expect(refusalOf(password)).toBeUndefined());

  it.each([
    ['short', 'Use at least 12 characters. A few unrelated words are easy to remember.'],
    ['x'.repeat(129), 'Use at most 128 characters.'],
    ['Password12345', 'This password is on every list of stolen ones. Choose another.'],
    ['abababababab', 'Use more than three different characters.'],
    ['abcdefgh\0ijkl', 'The password contains characters that cannot be stored.'],
    ['abcdefghijkl\uD800', 'The password contains characters that cannot be stored.'],
  ])('may not be %j', (password, message) => expect(refusalOf(password)).toBe(message));

  it('may have 12 to 128 characters, blanks included and kept', () => {
    const spaced = '  abcdefgh  ';
    expect(checked(newPassword, spaced)).toEqual({ value: spaced, problems: [] });
    expect(refusalOf('abcd'.repeat(32))).toBeUndefined();
  });
});

describe('An e-mail address', () => {
  it('is kept in lower case, without blanks around it', () => {
    expect(checked(emailAddress, '  Priya.Rao@Example.ORG ')).toMatchObject({
      value: 'priya.rao@example.org',
    });
  });

  it.each([
    '',
    'priya',
    'priya@',
    '@example.org',
    'a b@example.org',
    'a@b\0.org',
    `${'a'.repeat(250)}@b.org`,
  ])('is not %j', (text) => expect(checked(emailAddress, text).problems).not.toEqual([]));
});

describe('A member', () => {
  it('is told every mistake at once', () => {
    const paths = checked(memberInput, { name: ' ', email: 'nobody', role: 'KING' }).problems.map(
      (p) => p.path,
    );
    expect(paths).toEqual(['name', 'email', 'role']);
  });
});

describe('A time zone', () => {
  it.each(['UTC', 'Europe/Berlin', 'Pacific/Apia', 'America/Sao_Paulo'])('is %s', (zone) => {
    expect(isTimeZone(zone)).toBe(true);
  });

  it.each(['', 'Berlin', 'EST5EDT7', '+02:00', 'Europe/Atlantis'])('is not %j', (zone) => {
    expect(isTimeZone(zone)).toBe(false);
  });
});
