import type { Actor } from '@scrimmage/domain/actor';
import type { Engagement } from '@scrimmage/domain/engagements';
import type { MetricId, ProgramId, SystemId, UnitId } from '@scrimmage/domain/ids';
import { type Pilot, pilotKey } from '@scrimmage/domain/pilot';
import type { Reply } from '../platform/graphql/payload.js';
import type { MetricKey } from './data/metrics.js';
import type { PersonKey } from './data/people.js';
import type { ProgramKey, SystemKey, UnitKey } from './data/places.js';
import type { VendorKey } from './data/vendors.js';

/** What the season has made so far, by the names its texts use. */
export class Register {
  readonly members = new Map<PersonKey, Actor>();
  readonly units = new Map<UnitKey, UnitId>();
  readonly programs = new Map<ProgramKey, ProgramId>();
  readonly systems = new Map<SystemKey, SystemId>();
  readonly metrics = new Map<MetricKey, MetricId>();
  readonly pilots = new Map<string, Pilot>();
  readonly vendors = new Map<VendorKey, string>();
  /** By the pilot they are part of: in the season a pilot has one vendor. */
  readonly engagements = new Map<string, Engagement>();

  /** A text with the pilots it names: `{refund}` becomes SC-105. */
  spell(text: string): string {
    return text.replace(/\{([a-z-]+)\}/g, (_, key: string) => pilotKey(registered(this.pilots, key).number));
  }
}

/** What is registered under a key; the season's own mistake when there is nothing. */
export function registered<K, V>(known: ReadonlyMap<K, V>, key: K): V {
  const found = known.get(key);
  if (found === undefined) throw new Error(`The season speaks of “${String(key)}” before it is there.`);
  return found;
}

/** The value of a reply; in the season nothing is refused. */
export function granted<T>(reply: Reply<T>, what: string): T {
  if (reply.ok) return reply.value;
  throw new Error(
    `The season's “${what}” was refused: ${JSON.stringify('problems' in reply ? reply.problems : reply.refusal)}`,
  );
}
