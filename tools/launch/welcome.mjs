const COLUMNS = ['name', 'role', 'email', 'password'];
const TITLES = { name: 'Name', role: 'Role', email: 'E-mail', password: 'Password' };

/** What a person needs once the product runs: the address, and who they may sign in as. */
export function welcome({ address, people = [] }) {
  const open = `Scrimmage is ready: ${address}`;
  if (people.length === 0) return `\n${open}\n\nCtrl-C stops it.\n`;
  const rows = [TITLES, ...people];
  const widths = COLUMNS.map((column) => Math.max(...rows.map((row) => row[column].length)));
  const table = rows.map((row) =>
    COLUMNS.map((column, i) => row[column].padEnd(widths[i]))
      .join('   ')
      .trimEnd(),
  );
  return `\n${open}\n\nSign in as one of the sample people:\n\n${table.map((line) => `  ${line}`).join('\n')}\n\nCtrl-C stops it.\n`;
}
