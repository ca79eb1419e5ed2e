import sql, { join, type Sql } from 'sql-template-tag';
import { amongIds } from '../platform/database/among-ids.js';
import { Fault } from '../platform/graphql/faults.js';
import { contains } from '../platform/graphql/name-list.js';

/** A name is not longer; more would be looked for word by word for nothing. */
const longestSearch = 1_000;

/** Which vendors; null does not narrow. */
export interface WantedVendors {
  readonly search: string | null;
  readonly ids: readonly string[] | null;
  readonly engaged: boolean | null;
}

/** Every word stands in the name, or every word in one spelling of it. */
function searched(search: string): Sql {
  if (search.length > longestSearch)
    throw new Fault('BAD_INPUT', `A search has at most ${longestSearch.toLocaleString('en-US')} characters.`);
  const words = [...new Set(search.split(/\s+/).filter(Boolean))];
  if (words.length === 0) return sql`true`;
  const inName = words.map((word) => contains(sql`lower(v.name)`, word));
  const inSpelling = words.map((word) => contains(sql`lower(n.name)`, word));
  return sql`(${join(inName, ' and ')} or exists (
    select from vendor_name n where n.vendor_id = v.id and ${join(inSpelling, ' and ')}))`;
}

/** The conditions on `vendor v`, joined by *and*; a merged vendor is none. */
export function vendorConditions({ search, ids, engaged }: WantedVendors): Sql {
  const conditions = [sql`v.merged_into is null`];
  if (search !== null) conditions.push(searched(search));
  conditions.push(...amongIds(sql`v.id`, ids));
  if (engaged !== null)
    conditions.push(sql`exists (select from engagement e where e.vendor_id = v.id) = ${engaged}`);
  return join(conditions, ' and ');
}
