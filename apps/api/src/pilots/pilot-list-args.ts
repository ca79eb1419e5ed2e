import type { QueryPilotsArgs } from '@scrimmage/contract/generated/schema-types';
import type { Day } from '@scrimmage/domain/calendar';
import { pageArgs } from '../platform/graphql/connection.js';
import type { PilotList } from './pilots.reader.js';

/** A list's arguments as the reader wants them. */
export function pilotList(args: QueryPilotsArgs, today: Day): PilotList {
  return { page: pageArgs(args), filter: args.filter ?? null, orderBy: args.orderBy ?? null, today };
}
