import type { Told } from './activity-words.js';

function counted(count: unknown, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${Number(count).toLocaleString('en-US')} ${many}`;
}

/** By which ways somebody wants to hear of a thing from now on. */
function waysChosen({ here, byEmail }: Told['changes']): string {
  const ways = [...(here?.[1] ? ['here'] : []), ...(byEmail?.[1] ? ['by e-mail'] : [])];
  return ways.join(' and ') || 'not at all';
}

/** What is done with notices and the digest, in words. What somebody was told and read is not said: the history is everybody's. */
export const digestPhrases = {
  tellPeople: (t: Told) => `told ${counted(t.changes.people?.[1], 'person', 'people')} what concerns them`,
  readNotices: (t: Told) =>
    t.changes.unread
      ? `marked ${counted(t.changes.unread[1], 'notice', 'notices')} as not read`
      : `marked ${counted(t.changes.read?.[1], 'notice', 'notices')} as read`,
  setNotificationChoice: (t: Told) => `chose to hear of “${t.changes.notice?.[1]}” ${waysChosen(t.changes)}`,
  setDigestTime: () => 'changed when the digest is sent',
  addDigestRecipient: (t: Told) => `added ${t.changes.recipient?.[1]} to the digest`,
  removeDigestRecipient: (t: Told) => `removed ${t.changes.recipient?.[0]} from the digest`,
  sendDigest: (t: Told) => `sent the digest to ${counted(t.changes.people?.[1], 'person', 'people')}`,
  stopDigest: () => 'ended the digest for themself',
};
