import { describe, expect, it } from 'vitest';
import { readiness } from './readiness';

const bare = {
  customerOutcome: null,
  businessOutcome: null,
  hypothesis: null,
  preMortem: null,
  sponsor: null,
  lead: null,
  system: null,
  problem: null,
  decisionDate: null,
  vendorText: null,
  noVendor: false,
  largestLossOurs: null,
  largestLossVendor: null,
  systemsTouched: [],
};
const missing = (changes: object) =>
  readiness({ ...bare, ...changes })
    .filter(({ stated }) => !stated)
    .map(({ field }) => field);

describe('What a charter has to state', () => {
  it('is thirteen things, all missing at first', () => {
    expect(missing({})).toHaveLength(13);
  });

  it('takes "no vendor" for an answer, and then asks for no loss of one', () => {
    expect(missing({ noVendor: true })).not.toContain('vendorText');
    expect(missing({ noVendor: true })).not.toContain('largestLossVendor');
    expect(missing({ vendorText: 'Halyard AI' })).toContain('largestLossVendor');
  });

  it('wants at least one system with its access', () => {
    expect(missing({})).toContain('systemsTouched');
    expect(missing({ systemsTouched: [{ access: 'READ' }] })).not.toContain('systemsTouched');
  });
});
