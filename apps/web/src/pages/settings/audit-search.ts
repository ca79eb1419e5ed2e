import * as v from 'valibot';
import { idsParam, textParam } from '../../platform/search-params';

/** What the address of the audit log may say. */
export const auditSearch = v.object({ actor: idsParam, verb: idsParam, from: textParam, to: textParam });
