import { InMemoryCache, type TypePolicies } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { possibleTypes } from '../generated/possible-types';

/** A vendor and its parts in pilots are asked for piece by piece: header, tab and table add to the same one. */
const vendors: TypePolicies = {
  Vendor: {
    fields: {
      invoices: relayStylePagination(['first']),
      stance: { merge: true },
      saysSignsDoes: { merge: true },
      stopToday: { merge: true },
      viewerCan: { merge: true },
    },
  },
  Engagement: {
    fields: {
      invoices: relayStylePagination(['first']),
      dates: { merge: true },
      gap: { merge: true },
      assessment: { merge: true },
      ratings: { merge: true },
      stopToday: { merge: true },
      viewerCan: { merge: true },
    },
  },
};

/**
 * Entities by id. Lists that only grow downwards ("Show more") join their pages; `Query.pilots` does not:
 * its page is part of the address, and each page stands on its own.
 * DateTime, Day and MinorUnits stay as they travel: `format.ts` turns them into words at the last moment.
 */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          activity: relayStylePagination(['filter']),
          notices: relayStylePagination(['unreadOnly']),
          mails: relayStylePagination(['kind']),
          members: relayStylePagination(['search', 'active']),
          programs: relayStylePagination(['search']),
          systems: relayStylePagination(['search', 'mode', 'classified']),
          units: relayStylePagination(['search']),
          vendors: relayStylePagination(['filter', 'sort', 'first']),
        },
      },
      Pilot: {
        fields: {
          activity: relayStylePagination(),
          comments: relayStylePagination(),
          readings: relayStylePagination(['metricId']),
          stopToday: { merge: true },
          viewerCan: { merge: true },
          gate: { merge: true },
          readiness: { merge: true },
          recommendation: { merge: true },
          evidencePlan: { merge: true },
          waiting: { merge: true },
          pads: { merge: true },
        },
      },
      // The list asks twice for the same page: first its rows, then their intervals.
      PilotConnection: { merge: true },
      Criterion: { fields: { evidence: { merge: true } } },
      Import: { fields: { remarks: relayStylePagination(['severity']), counts: { merge: true } } },
      Member: { fields: { viewerCan: { merge: true } } },
      Program: { fields: { viewerCan: { merge: true }, failureBudget: { merge: true } } },
      System: { fields: { viewerCan: { merge: true } } },
      ...vendors,
      NotificationChoice: { keyFields: ['kind'] },
      Viewer: { merge: true },
      Portfolio: { merge: true },
      Money: { keyFields: false, merge: true },
    },
  });
}
