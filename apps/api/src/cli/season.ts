import { loadSeason } from '../season/load-season.js';
import { samplePeople } from '../season/sample-people.js';
import { table } from './columns.js';
import { type Command, CommandProblem } from './command.js';

export const seasonCommand: Command = {
  name: 'season',
  summary: 'Loads the sample season, a fictional year of an organisation, into an empty database.',
  options: { json: { type: 'boolean', says: 'Prints the sample people as JSON.' } },
  example: 'season',
  async run({ values }, { database: open, clock, print }) {
    const database = await open();
    if (!(await loadSeason(database, clock)))
      throw new CommandProblem(
        'There is a workspace already. The sample season goes into an empty database only.',
      );
    print(table(await samplePeople(database), values.json === true));
    return 0;
  },
};
