import { describe, expect, it } from 'vitest';
import { readConfig } from './config.js';

const env = { DATABASE_URL: 'postgres://localhost/x' };
const from = 'scrimmage@brindlewick.example';

describe('The settings of mail', () => {
  it('are none unless a mail server is named', () => {
    expect(readConfig(env).mail).toBeNull();
    expect(readConfig({ ...env, SCRIMMAGE_MAIL_FROM: from }).mail).toBeNull();
  });

  it('are the server and the sender', () => {
    const given = { ...env, SMTP_URL: 'smtps://house:secret@mail.example:465', SCRIMMAGE_MAIL_FROM: from };
    expect(readConfig(given).mail).toEqual({ smtpUrl: given.SMTP_URL, from });
  });

  it('need a sender as soon as there is a server', () => {
    expect(() => readConfig({ ...env, SMTP_URL: 'smtp://mail.example' })).toThrow(
      'SCRIMMAGE_MAIL_FROM: SMTP_URL is set',
    );
  });

  it.each(['mail.example', 'https://house:secret@mail.example', 'smtp://'])(
    'are refused without a word of what was given: %s',
    (SMTP_URL) => {
      const reading = () => readConfig({ ...env, SMTP_URL, SCRIMMAGE_MAIL_FROM: from });
      expect(reading).toThrow('SMTP_URL must be an address such as');
      expect(reading).not.toThrow('secret');
    },
  );
});
