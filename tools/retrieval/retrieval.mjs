// npm run retrieval -- FILE: how well the right note is found, by the product's ranking and by others, in one run.
// FILE holds a JSON object a line: { id, text, query?, target? }. Every text is indexed; a query should find its target's text.
import { readFileSync } from 'node:fs';
import { retrievalMetrics } from '@scrimmage/domain/retrieval-metrics';
import { becomeMember, index, noteId, openNotes, workspaceId } from './notes-database.mjs';
import { rankers } from './rankers.mjs';

const file = process.argv[2] ?? new URL('./lessons.jsonl', import.meta.url);
const depths = [1, 5, 10];

function readLines() {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
}

async function judge(client, statement, questions) {
  const sums = { mrr: 0, recall: depths.map(() => 0) };
  for (const { query, wanted } of questions) {
    const { rows } = await client.query(statement, [workspaceId, query]);
    const ranked = rows.map(({ id }) => id);
    const at = depths.map((depth) => retrievalMetrics(ranked, [wanted], depth));
    for (const [place, { recall }] of at.entries()) sums.recall[place] += recall;
    sums.mrr += at[0].reciprocalRank;
  }
  return [...sums.recall, sums.mrr].map((sum) => (sum / questions.length).toFixed(3));
}

const rows = readLines();
const notes = rows.filter(({ text }) => typeof text === 'string' && text.trim() !== '');
const places = new Map(notes.map(({ id }, at) => [String(id), noteId(at)]));
const asked = rows.filter(({ query }) => typeof query === 'string' && query.trim() !== '');
const questions = asked.map(({ id, query, target = id }) => ({ query, wanted: places.get(String(target)) }));
const lost = questions.filter(({ wanted }) => wanted === undefined).length;
if (lost > 0) throw new Error(`${lost} queries have a target whose text is not in the file.`);
if (questions.length === 0) throw new Error('The file has no query.');

const database = await openNotes();
try {
  await index(
    database.client,
    notes.map(({ text }) => text),
  );
  await becomeMember(database.client);
  console.log(`${questions.length} queries, ${notes.length} notes\n`);
  console.log('| ranking | recall@1 | recall@5 | recall@10 | MRR |\n|---|---|---|---|---|');
  for (const [name, statement] of Object.entries(rankers)) {
    const figures = await judge(database.client, statement, questions);
    console.log(`| ${name} | ${figures.join(' | ')} |`);
  }
} finally {
  await database.close();
}
