import { Client, escapeIdentifier } from 'pg';

export const OWNER = 'scrimmage_owner';
export const DATABASE = 'scrimmage';

/**
 * Makes the role that owns and migrates the database, and the database, where they are missing.
 * The owner is no superuser: row-level security holds for it too. It may create roles, because migrations make those the API works under.
 */
export async function prepareDatabase(
  superuserUrl: string,
  ownerPassword: string | undefined,
): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const { rowCount: owners } = await client.query('select from pg_roles where rolname = $1', [OWNER]);
    if (owners === 0) {
      const password = ownerPassword === undefined ? '' : ` password ${client.escapeLiteral(ownerPassword)}`;
      await client.query(`create role ${OWNER} login createrole${password}`);
    }
    const { rowCount: databases } = await client.query('select from pg_database where datname = $1', [
      DATABASE,
    ]);
    if (databases === 0) await client.query(createStatement(DATABASE, 'template1'));
  });
}

/** Makes a database that belongs to the owner, as a copy of another one that nobody is connected to. */
export async function createDatabase(superuserUrl: string, name: string, template: string): Promise<void> {
  await withClient(superuserUrl, (client) => client.query(createStatement(name, template)));
}

function createStatement(name: string, template: string): string {
  return `create database ${escapeIdentifier(name)} owner ${OWNER} template ${escapeIdentifier(template)}`;
}

async function withClient(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
