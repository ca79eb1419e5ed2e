import * as v from 'valibot';
import { isCurrency } from './money.js';
import { emailAddress, newPassword } from './people.js';
import { nameText } from './text.js';

/** Tells whether a text names a time zone of the IANA database, as this machine's Intl knows it. */
export function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return text.includes('/') || text === 'UTC';
  } catch {
    return false;
  }
}

/** What the first page asks: the workspace and its first administrator. */
export const newWorkspace = v.object({
  workspaceName: nameText('The name of the organisation'),
  name: nameText('Your name'),
  email: emailAddress,
  password: newPassword,
  currency: v.pipe(v.string(), v.check(isCurrency, 'Use a currency code of ISO 4217, such as EUR.')),
  timeZone: v.pipe(v.string(), v.check(isTimeZone, 'Use a time zone such as Europe/Berlin.')),
});

export type NewWorkspace = v.InferOutput<typeof newWorkspace>;
