// How fast the command line imports a large file, and with how much memory: generated rows in the shape of an
// inventory, on a throw-away PostgreSQL with its usual settings but no fsync. Memory is read from /proc, so it is
// told on Linux only, like processor time. Run: npm run build && node tools/bench/import-rate.mjs [rows] [pilots|ledger]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startTestCluster } from '../../packages/embedded-postgres/dist/test-cluster.js';
import { mulberry32 } from '../../packages/stats/dist/mulberry32.js';

const rows = Number(process.argv[2] ?? 100_000);
const kind = process.argv[3] ?? 'pilots';
const cli = fileURLToPath(new URL('../../apps/api/dist/src/cli/main.js', import.meta.url));

const words =
  'crane berth lock queue tide harbour meadow flock letter sorter forecast ledger refund triage bed ward bus lamp bridge river ferry permit inspector archive'.split(
    ' ',
  );
const stages = [
  'Planned',
  'Implementation and Assessment',
  'In production',
  'Retired',
  'Acquisition and/or Development',
];

/** A ledger in the shape of a spending file: a twentieth as many suppliers as rows, a refund now and then. */
async function writeLedger(path, corrected) {
  const random = mulberry32(2026);
  const file = createWriteStream(path);
  file.write(
    'Departmental Family,Entity,Date,Expense Type,Expense Area,Supplier,Transaction number,Amount\n',
  );
  for (let n = 0; n < rows; n++) {
    const supplier = Math.floor(random() * (rows / 20));
    const [month, day] = [1 + Math.floor(random() * 12), 1 + Math.floor(random() * 28)];
    const pence = Math.floor(random() * 100_000_000) - (n % 40 === 0 ? 100_000_000 : 0);
    const amount = (pence + (corrected && n % 100 === 0 ? 1 : 0)) / 100;
    const name = `"${words[supplier % words.length]} & Sons ${supplier} Ltd"`;
    const on = `2025-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    file.write(`HAR,Quays,${on},Rope,Ropes,${name},${20_000_000 + n},${amount.toFixed(2)}\n`);
  }
  file.end();
  await once(file, 'close');
}

/** A file with blanks, commas, quotation marks and line ends in its cells; `corrected` changes one row in a hundred. */
async function writePilots(path, corrected) {
  const random = mulberry32(2026);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const prose = (length) => Array.from({ length }, () => pick(words)).join(' ');
  const day = (year) => `${1 + Math.floor(random() * 12)}/${1 + Math.floor(random() * 28)}/${year}`;
  const file = createWriteStream(path);
  file.write(
    'Use Case ID,Use Case Name,Agency,Bureau,Purpose,Stage of Development,Date Initiated,Date Implemented,Vendor,System Name,Outputs,Notes\n',
  );
  for (let n = 0; n < rows; n++) {
    const purpose = `${prose(30)}, ""${prose(3)}""\n${prose(25)}.`;
    const stage = pick(stages);
    const cells = [
      `G-${n}`,
      `${prose(3)} ${n}${corrected && n % 100 === 0 ? ' corrected' : ''}`,
      `Ministry of ${pick(words)} and ${pick(words)}`,
      random() < 0.2 ? '' : `Office of ${pick(words)}`,
      `"${purpose}"`,
      stage,
      day(2022),
      stage.startsWith('I') ? day(2024) : '',
      random() < 0.5 ? '' : `${pick(words)} & Sons`,
      random() < 0.7 ? '' : `${pick(words)}-${pick(words)}`.toUpperCase(),
      `"${prose(40)}"`,
      random() < 0.5 ? 'N/A' : prose(12),
    ];
    if (!file.write(`${cells.join(',')}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}

/** The most memory a process has held so far, in megabytes, and the processor time it has used, in seconds. */
function usedBy(pid) {
  try {
    const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .split(') ')
      .at(-1)
      .split(' ')
      .slice(11, 13);
    return { peak, cpu: (Number(user) + Number(system)) / 100 };
  } catch {
    return { peak: 0, cpu: 0 };
  }
}

async function run(url, args) {
  const from = performance.now();
  const child = spawn(process.execPath, [cli, ...args], {
    env: { ...process.env, DATABASE_URL: url, SCRIMMAGE_PASSWORD: 'a river under the bridge' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let [out, used] = ['', { peak: 0, cpu: 0 }];
  child.stdout.on('data', (part) => {
    out += part;
  });
  const watch = setInterval(() => {
    const { peak, cpu } = usedBy(child.pid);
    used = { peak: Math.max(used.peak, peak), cpu: Math.max(used.cpu, cpu) };
  }, 50);
  const [code] = await once(child, 'close');
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
  return { out, seconds: (performance.now() - from) / 1_000, ...used };
}

const folder = await mkdtemp(join(tmpdir(), 'scrimmage-bench-'));
const cluster = await startTestCluster();
try {
  const url = await cluster.createDatabase('bench');
  await run(url, ['migrate']);
  await run(url, [
    'user',
    'create',
    '--email',
    'bench@example.org',
    '--name',
    'Bench',
    '--new-workspace',
    'Bench',
  ]);
  const [first, second] = [join(folder, 'first.csv'), join(folder, 'second.csv')];
  const write = kind === 'ledger' ? writeLedger : writePilots;
  await write(first, false);
  await write(second, true);
  console.log(
    `${rows.toLocaleString('en-US')} rows, ${((await stat(first)).size / 1_048_576).toFixed(0)} MB, Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`,
  );
  for (const [what, path, ...more] of [
    ['dry run', first, '--dry-run'],
    ['all new', first],
    ['the same again', first],
    ['one in a hundred corrected', second],
  ]) {
    const { out, seconds, peak, cpu } = await run(url, [
      'import',
      kind,
      path,
      '--json',
      ...(kind === 'ledger'
        ? ['--mapping', 'uk-spend', '--as', 'bench@example.org']
        : ['--mapping', 'bench']),
      ...more,
    ]);
    const { counts } = JSON.parse(out);
    console.log(
      `${what.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s  ${Math.round(rows / seconds)
        .toLocaleString('en-US')
        .padStart(
          7,
        )} rows/s  CPU ${cpu.toFixed(1)} s  peak ${Math.round(peak)} MB  ${JSON.stringify(counts)}`,
    );
  }
} finally {
  await cluster.stop();
  await rm(folder, { recursive: true, force: true });
}
