import type { Role } from './people.js';

/** ALL: whatever it is done to. OWN: only what the member leads, owns or is named for. */
export type Leave = 'ALL' | 'OWN';

/** Who may do a thing, and how that is said. */
export interface Rule {
  /** The sentence the contract's documentation and a refusal are made of. */
  readonly who: string;
  readonly leave: Partial<Readonly<Record<Role, Leave>>>;
  /** Changes something: a token that only reads may not. */
  readonly writes: boolean;
}

/** Whoever they are. */
export const everybody = {
  LEAD: 'ALL',
  PROCUREMENT: 'ALL',
  EXECUTIVE: 'ALL',
  CONTRIBUTOR: 'ALL',
  ADMIN: 'ALL',
} as const;

/** Whoever it belongs to; administrators whatever it is done to. */
export const owners = {
  LEAD: 'OWN',
  PROCUREMENT: 'OWN',
  EXECUTIVE: 'OWN',
  CONTRIBUTOR: 'OWN',
  ADMIN: 'ALL',
} as const;

/** The same, and executives whatever it is done to. */
export const ownersAndExecutives = { ...owners, EXECUTIVE: 'ALL' } as const;
