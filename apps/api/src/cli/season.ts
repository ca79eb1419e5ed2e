import { loadSeason } from '../season/load-season.js';
import { samplePeople } from '../season/sample-people.js';
import { table } from './columns.js';
import { type Command, CommandProblem } from './command.js';

export const seasonCommand: Command = {
  name: 'season',
  summary: 'Loads the sample season, a fictional year of an organisation, into an empty database.',
  options: { json: { type: 'boolean', says: 'Prints the sample people as JSON.' } },
  more: 'Where the sample season is already, it only lists the people one may sign in as.',
  example: 'season',
  async run({ values }, { database: open, clock, print, note }) {
    const database = await open();
    const loaded = await loadSeason(database, clock);
    const people = await samplePeople(database);
    if (!loaded && people.length === 0)
      throw new CommandProblem(
        'There is a workspace already. The sample season goes into an empty database only.',
      );
    if (!loaded) note('The sample season is there already.');
    print(table(people, values.json === true));
    return 0;
  },
};
