type Facts = Readonly<Record<string, string>>;

/** With which sentences the business says no to what is said of the digest. */
export const digestSentences = {
  RECIPIENT_KNOWN: ({ email }) => `${email} gets the digest already.`,
  RECIPIENT_IS_MEMBER: ({ name }) => `${name} is a member, and chooses in the settings under Notifications.`,
  TOO_MANY_RECIPIENTS: ({ most }) => `The digest goes to ${most} people already. Remove somebody first.`,
  RECIPIENT_REMOVED: () => 'This person gets the digest no more.',
  DIGEST_TO_NOBODY: () => 'Nobody gets the digest yet. Add somebody first, or choose it for yourself.',
  DIGEST_TO_SELF_ONLY: () =>
    'You can send the digest to yourself. Executives and administrators send it to everybody.',
  DIGEST_LINK_OVER: () => 'This link does not work any more: whoever it was for gets no more digests.',
} as const satisfies Readonly<Record<string, (facts: Facts) => string>>;

/** Every code with which the business says no to it. */
export type DigestRefusal = keyof typeof digestSentences;
