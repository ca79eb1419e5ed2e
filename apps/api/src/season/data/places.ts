import type { Layer, Mode } from '@scrimmage/domain/systems';
import type { PersonKey } from './people.js';

/** Departments. */
export const units = {
  care: 'Customer Care',
  billing: 'Billing and Payments',
  field: 'Field Service',
  homes: 'Heating and Home Installations',
  trading: 'Energy Trading',
} as const;

export type UnitKey = keyof typeof units;

/** Standing causes: each has a purpose and no end. */
export const programs = {
  bills: {
    name: 'Bills nobody has to call about',
    purpose: 'Every bill is right, and understood at first sight, so that nobody has to call us about one.',
    owner: 'mireille',
  },
  visits: {
    name: 'One visit fixes it',
    purpose: 'The technician comes once, on time and with the right part, and leaves a warm house behind.',
    owner: 'jonas',
  },
  homes: {
    name: 'Warm homes on less',
    purpose: 'Homes stay as warm on less energy, whatever heats them, and the bill shows it.',
    owner: 'priya',
  },
  balance: {
    name: 'Buy what customers will use',
    purpose: 'We buy and shift power so close to what customers use that surprises cost neither them nor us.',
    owner: 'samuel',
  },
} satisfies Record<string, { name: string; purpose: string; owner: PersonKey }>;

export type ProgramKey = keyof typeof programs;

interface SeasonSystem {
  readonly name: string;
  readonly mode: Mode;
  readonly layer: Layer;
  readonly owner: PersonKey;
}

/** The systems pilots run on or touch. */
export const systems = {
  billing: { name: 'Billing core', mode: 'MODE_1', layer: 'RECORD', owner: 'mireille' },
  customers: { name: 'Customer register', mode: 'MODE_1', layer: 'RECORD', owner: 'ada' },
  meters: { name: 'Meter data hub', mode: 'MODE_1', layer: 'RECORD', owner: 'ada' },
  ledger: { name: 'General ledger', mode: 'MODE_1', layer: 'RECORD', owner: 'samuel' },
  dispatch: { name: 'Dispatch board', mode: 'MODE_2', layer: 'DIFFERENTIATION', owner: 'jonas' },
  app: { name: 'Customer app', mode: 'MODE_2', layer: 'DIFFERENTIATION', owner: 'priya' },
  desk: { name: 'Contact desk', mode: 'MODE_2', layer: 'DIFFERENTIATION', owner: 'mireille' },
  advice: { name: 'Home advice', mode: 'MODE_2', layer: 'INNOVATION', owner: 'priya' },
  flex: { name: 'Flexibility pool', mode: 'MODE_2', layer: 'INNOVATION', owner: 'priya' },
} satisfies Record<string, SeasonSystem>;

export type SystemKey = keyof typeof systems;
