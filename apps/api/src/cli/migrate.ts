import { migrations } from '../migrations/migrations.js';
import { migrate } from '../platform/database/migrate.js';
import type { Command } from './command.js';

export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'Brings the tables of the database up to date.',
  options: {},
  example: 'migrate',
  more: 'The server does this itself when it starts. Several at once take turns; a database that is up to date stays as it is.',
  async run(_given, { config, print }) {
    const ran = await migrate(config.databaseUrl, migrations);
    print(ran.length ? `Up to date: ${ran.join(', ')} applied.` : 'The database was up to date already.');
    return 0;
  },
};
