import { table } from './columns.js';
import type { Command } from './command.js';
import { type ChainReport, verifyChains } from './verify-chain.js';

export const auditVerify: Command = {
  name: 'audit verify',
  summary: 'Recomputes the chain of hashes over every workspace’s activity and says whether it is whole.',
  options: { json: { type: 'boolean', says: 'Prints the findings as JSON.' } },
  more: `Ends with 1 when a chain is broken, and names the first entry that does not fit. Keep the last hash somewhere else:
who can rewrite the whole database can rewrite a whole chain, but not the hash you wrote down.`,
  example: 'audit verify',
  async run({ values }, { database, print }) {
    const reports: ChainReport[] = [];
    for await (const report of verifyChains(await database())) reports.push(report);
    if (values.json) print(table(reports, true));
    else print(reports.length ? reports.map(sentence).join('\n') : 'There is no workspace yet.');
    return reports.every(({ problem }) => problem === null) ? 0 : 1;
  },
};

function sentence({ workspace, entries, lastHash, problem }: ChainReport): string {
  return problem === null
    ? `${workspace}: ${entries} entries, the chain is whole. Last hash ${lastHash}`
    : `${workspace}: the chain is broken after ${entries} good entries. ${problem}`;
}
