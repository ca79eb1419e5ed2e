import type { VendorContact } from '@scrimmage/domain/vendors';

interface SeasonVendor {
  readonly name: string;
  readonly note: string;
  readonly contact: Pick<VendorContact, 'name' | 'role' | 'email'>;
}

/** Suppliers; all of them are made up. */
export const vendors = {
  penhallow: {
    name: 'Penhallow Comfort',
    note: 'Valves, chargers and boxes for warm homes.',
    contact: { name: 'Isolde Marchetti', role: 'Head of pilots', email: 'isolde@penhallow.example' },
  },
  tallowmere: {
    name: 'Tallowmere Analytics',
    note: 'Forecasts and texts. Counts against itself.',
    contact: { name: 'Bram Okonjo', role: 'Partner', email: 'bram@tallowmere.example' },
  },
  larkhollow: {
    name: 'Larkhollow Routing',
    note: 'Reroutes vans while they drive.',
    contact: { name: 'Petra Vasko', role: 'Account manager', email: 'petra@larkhollow.example' },
  },
  marrowgate: {
    name: 'Marrowgate Parts',
    note: 'Boiler parts on sale or return, and gateways on loan.',
    contact: { name: 'Dennis Achterberg', role: 'Key accounts', email: 'dennis@marrowgate.example' },
  },
  thistlemoor: {
    name: 'Thistlemoor Storage',
    note: 'The one box that speaks to all three makes of home battery.',
    contact: { name: 'Wanda Fairlight', role: 'Delivery manager', email: 'wanda@thistlemoor.example' },
  },
  hexholt: {
    name: 'Hexholt Systems',
    note: 'Scores who can keep a payment plan.',
    contact: { name: 'Gideon Sharrow', role: 'Sales director', email: 'gideon@hexholt.example' },
  },
} satisfies Record<string, SeasonVendor>;

export type VendorKey = keyof typeof vendors;
