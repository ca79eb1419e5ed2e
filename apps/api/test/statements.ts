import { DataSource } from 'typeorm';
import { vi } from 'vitest';
import { currentOperation } from '../src/platform/database/operation.js';
import type { House } from './house.js';

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const widest = 110;

/** Long lines broken between columns, so that a changed column is a changed line and not a changed page. */
function wrapped(line: string): string {
  const at = line.length > widest ? line.lastIndexOf(', ', widest) : -1;
  return at > 0 ? `${line.slice(0, at + 1)}\n  ${wrapped(line.slice(at + 2))}` : line;
}

/** A statement as a person reads it: one blank between words, a line for each clause, ids without their value. */
function readable(statement: string): string {
  const clauses = statement
    .replace(uuid, '<id>')
    .replace(/\s+/g, ' ')
    .replace(
      / (with|select|from|where|group by|order by|limit|cross join lateral|left join|join|union all|returning) /g,
      '\n$1 ',
    )
    .trim();
  return clauses.split('\n').map(wrapped).join('\n');
}

/** Asks one question, or makes one change, and gives back the statements it was made of, in order; not who asked. */
export async function statementsOf(house: House, run: () => Promise<unknown>): Promise<readonly string[]> {
  const { logger } = house.server.app.get(DataSource);
  const sent: string[] = [];
  const count = logger.logQuery.bind(logger);
  // What the server asks for itself meanwhile (are imports waiting?) belongs to no operation.
  const spy = vi.spyOn(logger, 'logQuery').mockImplementation((...query) => {
    if (currentOperation.getStore()) sent.push(query[0]);
    return count(...query);
  });
  try {
    await run();
    return sent.slice(sent.findIndex((text) => text.includes('role scrimmage_app'))).map(readable);
  } finally {
    spy.mockRestore();
  }
}
