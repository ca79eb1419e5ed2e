import type { Instant } from '@scrimmage/domain/calendar';
import type { ExportReader } from './export.reader.js';
import { type SectionName, sections } from './sections.js';

/** Changes only when an older reading of an export would go wrong. 2: with decisions, which release 1 would lose. */
export const exportVersion = 2;

/** Everything of the workspace as one JSON object, piece by piece, each thing on a line of its own. */
export async function* everythingAsJson(reader: ExportReader, now: Instant): AsyncGenerator<string> {
  const workspace = JSON.stringify(await reader.workspace());
  yield `{"format":"scrimmage","version":${exportVersion},"exportedAt":${JSON.stringify(now)},\n"workspace":${workspace}`;
  for (const name of Object.keys(sections) as SectionName[]) {
    yield `,\n${JSON.stringify(name)}:[`;
    let between = '\n';
    for await (const row of reader.rows(name)) {
      yield between + JSON.stringify(row);
      between = ',\n';
    }
    yield ']';
  }
  yield '}\n';
}
