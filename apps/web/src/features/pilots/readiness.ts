interface Stated {
  readonly customerOutcome: string | null;
  readonly businessOutcome: string | null;
  readonly hypothesis: string | null;
  readonly preMortem: string | null;
  readonly sponsor: object | null;
  readonly lead: object | null;
  readonly system: object | null;
  readonly problem: string | null;
  readonly decisionDate: string | null;
  readonly vendorText: string | null;
  readonly noVendor: boolean;
  readonly largestLossOurs: object | null;
  readonly largestLossVendor: object | null;
  readonly systemsTouched: readonly object[];
}

/** One thing a charter has to state, and whether it does; `field` says where. */
export interface Statement {
  readonly field: string;
  readonly words: string;
  readonly stated: boolean;
}

/** What the charter has to state before the pilot can start, in the charter's order: yes or no, never a percentage. */
export function readiness(pilot: Stated): readonly Statement[] {
  const has = (field: keyof Stated, words: string) => ({ field, words, stated: Boolean(pilot[field]) });
  return [
    has('problem', 'Problem'),
    has('hypothesis', 'Hypothesis'),
    has('customerOutcome', 'Customer outcome'),
    has('businessOutcome', 'Business outcome'),
    has('preMortem', 'Pre-mortem'),
    has('decisionDate', 'Decision date'),
    has('lead', 'Lead'),
    has('sponsor', 'Sponsor'),
    has('system', 'System it runs on'),
    {
      field: 'systemsTouched',
      words: 'Systems touched, with access',
      stated: pilot.systemsTouched.length > 0,
    },
    {
      field: 'vendorText',
      words: 'Vendor, or that there is none',
      stated: pilot.noVendor || Boolean(pilot.vendorText),
    },
    has('largestLossOurs', 'Largest loss, ours'),
    // Without a vendor there is nothing for one to lose.
    ...(pilot.noVendor ? [] : [has('largestLossVendor', 'Largest loss, the vendor’s')]),
  ];
}
