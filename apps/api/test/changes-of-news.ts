import { aRecipient, aStopToken } from './builders-digest.js';
import type { ExampleChange } from './changes-of-house.js';
import type { House, TestWorkspace } from './house.js';

/** The changes to what people are told and to the digest, each once, in an order in which they can be made. */
export async function changesOfNews(house: House, own: TestWorkspace): Promise<readonly ExampleChange[]> {
  const stopping = await aRecipient(house, own.people.ADMIN, 'Kim');
  const token = await aStopToken(house, own, { recipientId: stopping.id });
  const recipientId = (await aRecipient(house, own.people.ADMIN)).id;
  const lee = { name: 'Lee', email: 'lee@board.example' };
  const time = { version: 0, weekday: 'FRIDAY', hour: 9 };
  return [
    ['setNotificationChoice', { kind: 'MENTION', inApp: true, email: false }, null],
    ['readNotices', {}, { noticeIds: Array(101).fill(recipientId) }],
    ['setDigestTime', time, time],
    ['addDigestRecipient', lee, lee],
    ['removeDigestRecipient', { recipientId }, { recipientId }],
    ['sendDigest', { onlyToMe: true }, null],
    ['stopDigest', { token }, { token }],
  ];
}
