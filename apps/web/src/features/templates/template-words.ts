import type { TemplateDefaults_defaultsFragment } from '../../generated/operations';
import { formatCount } from '../../platform/format';

export type Defaults = Omit<TemplateDefaults_defaultsFragment, ' $fragmentName' | '__typename'>;

const words = {
  problem: 'problem',
  hypothesis: 'hypothesis',
  customerOutcome: 'customer outcome',
  businessOutcome: 'business outcome',
  preMortem: 'pre-mortem',
  program: 'program',
  unit: 'unit',
  system: 'system',
  sponsor: 'sponsor',
  decider: 'decider',
} as const;

/** What a template states, in a row: "hypothesis, system, decision after 56 days, 2 criteria". */
export function statedWords(defaults: Defaults): string {
  const stated: string[] = Object.entries(words)
    .filter(([name]) => defaults[name as keyof typeof words] !== null)
    .map(([, word]) => word);
  if (defaults.decisionDays !== null)
    stated.push(`decision after ${formatCount(defaults.decisionDays, 'day')}`);
  if (defaults.criteria.length > 0)
    stated.push(formatCount(defaults.criteria.length, 'criterion', 'criteria'));
  return stated.length > 0 ? stated.join(', ') : 'nothing yet';
}
