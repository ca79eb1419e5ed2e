import type { EvidenceStory, Happening, PilotFacts } from '../story.js';
import { balanceEvidence } from './evidence-balance.js';
import { billsEvidence } from './evidence-bills.js';
import { homesEvidence } from './evidence-homes.js';
import { visitsEvidence } from './evidence-visits.js';
import { closedVisitsEvidence } from './evidence-visits-closed.js';
import { balanceHeld } from './held-balance.js';
import { billsHeld } from './held-bills.js';
import { homesHeld } from './held-homes.js';
import { visitsHeld } from './held-visits.js';

const evidence: Readonly<Record<string, EvidenceStory>> = {
  ...billsEvidence,
  ...closedVisitsEvidence,
  ...visitsEvidence,
  ...homesEvidence,
  ...balanceEvidence,
};

const held: Readonly<Record<string, readonly Happening[]>> = {
  ...billsHeld,
  ...visitsHeld,
  ...homesHeld,
  ...balanceHeld,
};

/** What belongs to each pilot beside its story. */
export function factsOf(key: string): PilotFacts {
  return { ...(evidence[key] && { evidence: evidence[key] }), ...(held[key] && { held: held[key] }) };
}
