import * as v from 'valibot';
import { dayParam, textParam } from '../../platform/search-params';

/** What the address of the audit log may say: who, what, to what, and between which days. */
export const auditSearch = v.object({
  actor: textParam,
  verb: textParam,
  subject: textParam,
  from: dayParam,
  to: dayParam,
});

export type AuditSearch = v.InferOutput<typeof auditSearch>;
