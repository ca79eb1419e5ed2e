import type { ApolloClient } from '@apollo/client';
import { dayIn } from '@scrimmage/domain/calendar';
import { LogFailureDocument } from '../../generated/documents/log-failure';
import { type FaultCode, faultOf } from '../../platform/faults';
import { keep, letGo, outbox, type Waiting } from './outbox';

/** Faults that pass by themselves: the failure waits on. */
const passing: ReadonlySet<FaultCode> = new Set([
  'OFFLINE',
  'UNAVAILABLE',
  'UNAUTHENTICATED',
  'INTERNAL',
  'CONFLICT',
  'OPERATION_NOT_REGISTERED',
]);

export interface Sent {
  readonly key: string;
}

/** Whose outbox is sent, and the zone in which the workspace counts its days. */
interface Sender {
  readonly client: ApolloClient;
  readonly memberId: string;
  readonly timeZone: string;
}

type Sending = { readonly sent: Sent } | { readonly why: string } | 'later';

async function sendOne({ client, timeZone }: Sender, { input, keptAt }: Waiting): Promise<Sending> {
  try {
    // The failure's own id is its key too: whoever sends it, and how often, it is logged once.
    const { data } = await client.mutate({
      mutation: LogFailureDocument,
      // It was seen on the day it was written down, whenever the line came back.
      variables: {
        input: { seenOn: dayIn(timeZone, keptAt), ...input, clientMutationId: input.id },
      },
    });
    const answer = data?.logFailure;
    if (!answer) return 'later';
    if (answer.failure) return { sent: { key: answer.failure.key } };
    return { why: answer.refusal?.sentence ?? answer.problems.map(({ message }) => message).join(' ') };
  } catch (error) {
    const fault = faultOf(error);
    return passing.has(fault.code) ? 'later' : { why: fault.sentence };
  }
}

/** One tab sends at a time, where the browser can tell tabs apart. */
async function alone(work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work();
  await navigator.locks.request('scrimmage.outbox', { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
}

/** Sends what waits, the oldest first, until the server cannot be reached. What it has something against stays, with why. */
export async function sendOutbox(sender: Sender, onSent: (sent: Sent) => void): Promise<void> {
  const { memberId } = sender;
  await alone(async () => {
    for (const waiting of outbox.get().filter(({ why }) => why === null)) {
      const result = await sendOne(sender, waiting);
      if (result === 'later') return;
      if ('why' in result) {
        keep(memberId, { ...waiting, why: result.why });
        continue;
      }
      letGo(memberId, waiting.input.id);
      onSent(result.sent);
    }
  });
}
