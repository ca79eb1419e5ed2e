import { v7 as uuidv7 } from 'uuid';
import { newKey } from '../src/platform/auth/keys.js';
import { aName, asUpkeep, change } from './builders.js';
import type { House, Person, TestWorkspace } from './house.js';

/** Somebody without an account, as tests ask for one. */
export interface BuiltRecipient {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

let count = 0;

/** Adds somebody without an account to the digest. */
export async function aRecipient(house: House, by: Person, name = aName('Kim')): Promise<BuiltRecipient> {
  const given = { name, email: `kim-${++count}@board.example` };
  const { payload, errors } = await change(
    house,
    by,
    'addDigestRecipient',
    given,
    'recipient { id name email }',
  );
  if (errors.length || !payload.recipient)
    throw new Error(`Nobody was added: ${JSON.stringify([errors, payload])}`);
  return payload.recipient;
}

/** The token in a digest that was sent to somebody, as the mail server handed it on. */
export async function aStopToken(
  house: Pick<House, 'databaseUrl'>,
  { id }: Pick<TestWorkspace, 'id'>,
  to: { readonly memberId?: string; readonly recipientId?: string },
): Promise<string> {
  const { text, hash } = newKey(id, 'LINK');
  await asUpkeep(
    house,
    `insert into mail (workspace_id, id, occasion, kind, member_id, recipient_id, name, address, letter, state, attempts,
       made_at, settled_at, link_hash)
     values ($1, $2, $3, 'DIGEST', $4, $5, 'x', 'x@example.org', '{"subject": "x", "intro": "x", "sections": [], "footer": "x"}',
       'SENT', 1, now(), now(), $6)`,
    [id, uuidv7(), `DIGEST ${text}`, to.memberId ?? null, to.recipientId ?? null, hash.toString('hex')],
  );
  return text;
}
