import * as v from 'valibot';
import { textParam } from '../../platform/search-params';

const dayParam = v.fallback(v.optional(v.pipe(v.string(), v.isoDate())), undefined);

/** What the address of the audit log may say: who, what, to what, and between which days. */
export const auditSearch = v.object({
  actor: textParam,
  verb: textParam,
  subject: textParam,
  from: dayParam,
  to: dayParam,
});

export type AuditSearch = v.InferOutput<typeof auditSearch>;
