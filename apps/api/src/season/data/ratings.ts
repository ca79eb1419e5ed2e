import type { RatingStory, StanceStory } from '../rating-story.js';

/** What procurement made of vendors whose part is over. Hexholt's and Penhallow's second wait for theirs. */
export const ratings: readonly RatingStory[] = [
  {
    pilot: 'valves',
    ago: 234,
    by: 'marcus',
    levels: '4432',
    reason: 'Not one invoice, and all valves gone in six days. That 41 fell off we found, not they.',
    again: true,
    answered: {
      asked: 233,
      ago: 227,
      name: 'Isolde Marchetti',
      text: 'The thread was ours to check on the first visit, and we did not. Since then nobody here sells a valve without having held one to the radiator it is for.',
    },
  },
  {
    pilot: 'route',
    ago: 108,
    by: 'noor',
    levels: '1011',
    reason: 'Billed before the first van was connected, and for a mobilisation the terms do not know.',
    again: false,
  },
  {
    pilot: 'route',
    ago: 101,
    by: 'ada',
    levels: '1143',
    reason:
      'Their engineer sat with dispatch every day and mended the feed overnight. The invoices are another matter.',
    again: false,
  },
];

/** Where a person has said what a vendor is. */
export const stances: readonly StanceStory[] = [
  {
    vendor: 'penhallow',
    ago: 75,
    by: 'marcus',
    stance: 'RISK_SHARER',
    pretender: false,
    reason: 'Two pilots came to nothing, and both times most of what was lost was theirs, as they had said.',
  },
];
