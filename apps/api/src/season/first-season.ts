import { Clock } from '../platform/clock.js';
import type { Config } from '../platform/config/config.js';
import type { Database } from '../platform/database/database.js';
import { isEmpty, loadSeason } from './load-season.js';
import { type SamplePerson, samplePeople } from './sample-people.js';

/** Loads the sample season into a database that has no workspace yet, unless told not to; says whom one may sign in as. */
export async function firstSeason(
  database: Database,
  { season }: Pick<Config, 'season'>,
  tell: (text: string) => void,
): Promise<readonly SamplePerson[]> {
  if (season === 'sample' && (await isEmpty(database))) {
    tell('Loading the sample season');
    await loadSeason(database, new Clock());
  }
  return samplePeople(database);
}
