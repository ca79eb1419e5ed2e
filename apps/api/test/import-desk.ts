import { setTimeout as sleep } from 'node:timers/promises';
import { type Answered, ask } from './ask.js';
import type { House, Person } from './house.js';

export interface ImportShape {
  readonly id: string;
  readonly kind: string;
  readonly mapping: string;
  readonly currency: string | null;
  readonly history: {
    readonly program: { readonly name: string } | null;
    readonly sprintDays: number | null;
    readonly lastEndsOn: string | null;
  } | null;
  readonly state: string;
  readonly fileName: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly columns: readonly {
    readonly name: string;
    readonly target: string;
    readonly confidence: number;
    readonly dateOrder: string | null;
    readonly unclearDays: readonly string[];
  }[];
  readonly stageWords: readonly {
    readonly given: string;
    readonly count: number;
    readonly stage: string | null;
    readonly outcome: string | null;
  }[];
  readonly counts: {
    readonly rows: number;
    readonly new: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly refused: number;
    readonly blank?: number;
  } | null;
  readonly done: number;
  readonly failure: string | null;
  readonly undoableUntil: string | null;
}

const fields = `id kind mapping currency history { program { name } sprintDays lastEndsOn } state fileName encoding delimiter columns { name target confidence dateOrder unclearDays }
  stageWords { given count stage outcome } counts { rows new changed unchanged refused } done failure undoableUntil`;

/** Sends a file as a browser does. */
export async function upload(
  house: House,
  person: Person | null,
  body: string | Buffer,
  {
    kind = 'PILOTS',
    fileName = 'pilots.csv',
    mapping = (kind === 'PILOTS' ? 'tests' : null) as string | null,
    headers = {} as Record<string, string>,
  } = {},
): Promise<{ status: number; body: { id?: string; sentence?: string } }> {
  const query = new URLSearchParams({ kind, fileName, ...(mapping !== null && { mapping }) });
  const response = await fetch(`${house.address}/imports?${query}`, {
    method: 'POST',
    headers: {
      'content-type': 'text/csv',
      ...(person && { authorization: `Bearer ${person.token}` }),
      ...headers,
    },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
  return { status: response.status, body: (await response.json()) as { id?: string; sentence?: string } };
}

export async function theImport(house: House, person: Person, id: string): Promise<ImportShape> {
  const { data } = await ask(house, person, `query ($id: ID!) { import(id: $id) { ${fields} } }`, { id });
  return data.import;
}

/** Brings a file in and answers the draft. */
export async function draft(
  house: House,
  person: Person,
  body: string | Buffer,
  mapping: string | null = 'tests',
  asked: { readonly kind?: string; readonly fileName?: string } = {},
): Promise<ImportShape> {
  const { status, body: answer } = await upload(house, person, body, { mapping, ...asked });
  if (status !== 201 || !answer.id) throw new Error(answer.sentence ?? `Status ${status}`);
  return theImport(house, person, answer.id);
}

interface Payload {
  readonly import: ImportShape | null;
  readonly refusal: { readonly code: string; readonly sentence: string } | null;
  readonly problems: readonly { readonly path: string; readonly code: string; readonly message: string }[];
}

/** Checks a draft with what was guessed, or with other choices. */
export async function check(
  house: House,
  person: Person,
  drafted: ImportShape,
  {
    targets = {} as Readonly<Record<string, string>>,
    words = [] as readonly { given: string; stage: string; outcome?: string }[],
    dateOrders = {} as Readonly<Record<string, string>>,
    currency = null as string | null,
    past = {} as { programId?: string; sprintDays?: number; lastEndsOn?: string },
  } = {},
): Promise<Payload> {
  const columns = drafted.columns.map(({ name, target }) => ({
    name,
    target: targets[name] ?? target,
    ...(dateOrders[name] !== undefined && { dateOrder: dateOrders[name] }),
  }));
  const { data, errors } = await ask(
    house,
    person,
    `mutation ($input: CheckImportInput!) { checkImport(input: $input) {
      import { ${fields} } refusal { code sentence } problems { path code message } } }`,
    { input: { importId: drafted.id, columns, stageWords: words, currency, ...past } },
  );
  if (errors.length) throw new Error(JSON.stringify(errors));
  return data.checkImport;
}

export async function apply(
  house: House,
  person: Person,
  id: string,
  leaveOutRefused = false,
): Promise<Payload> {
  const { data, errors } = await ask(
    house,
    person,
    `mutation ($input: ApplyImportInput!) { applyImport(input: $input) { import { ${fields} } refusal { code sentence } problems { path code message } } }`,
    { input: { importId: id, leaveOutRefused } },
  );
  if (errors.length) throw new Error(JSON.stringify(errors));
  return data.applyImport;
}

/** Waits until an import is no longer being written. */
export async function settled(house: House, person: Person, id: string): Promise<ImportShape> {
  for (let tries = 0; tries < 600; tries++) {
    const found = await theImport(house, person, id);
    if (found.state !== 'APPLYING') return found;
    await sleep(50);
  }
  throw new Error('The import is still being written.');
}

/** A file from its bytes to its pilots. */
export async function importFile(
  house: House,
  person: Person,
  body: string | Buffer,
  mapping: string | null = 'tests',
  choices: Parameters<typeof check>[3] = {},
  asked: Parameters<typeof draft>[4] = {},
): Promise<ImportShape> {
  const drafted = await draft(house, person, body, mapping, asked);
  const checked = await check(house, person, drafted, choices);
  if (checked.refusal || checked.problems.length) throw new Error(JSON.stringify(checked));
  const started = await apply(house, person, drafted.id, true);
  if (started.refusal) throw new Error(started.refusal.sentence);
  return settled(house, person, drafted.id);
}

export async function undo(house: House, person: Person, id: string): Promise<Payload> {
  const { data, errors } = await ask(
    house,
    person,
    `mutation ($input: UndoImportInput!) { undoImport(input: $input) { import { ${fields} } refusal { code sentence } problems { path code message } } }`,
    { input: { importId: id } },
  );
  if (errors.length) throw new Error(JSON.stringify(errors));
  return data.undoImport;
}

export interface PilotShape {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly problem: string | null;
  readonly stage: string;
  readonly outcome: string | null;
  readonly onHold: boolean;
  readonly program: { readonly name: string };
  readonly unit: { readonly name: string } | null;
  readonly system: { readonly name: string } | null;
  readonly lead: { readonly email: string } | null;
  readonly vendorText: string | null;
  readonly proposedOn: string | null;
  readonly startedOn: string | null;
  readonly decisionDate: string | null;
  readonly closedOn: string | null;
  readonly customerOutcome: string | null;
  readonly businessOutcome: string | null;
  readonly hypothesis: string | null;
  readonly due: string | null;
  readonly version: number;
  readonly source: {
    readonly name: string;
    readonly fileName: string;
    readonly row: number;
    readonly given: Readonly<Record<string, string>>;
    readonly remarks: readonly string[];
  } | null;
}

const pilotFields = `id key name problem stage outcome onHold program { name } unit { name } system { name } lead { email }
  vendorText proposedOn startedOn decisionDate closedOn customerOutcome businessOutcome hypothesis due version
  source { name fileName row given remarks }`;

/** Every pilot of the workspace by key, a page at a time as a program would read them. */
export async function allPilots(house: House, person: Person): Promise<readonly PilotShape[]> {
  const pilots: PilotShape[] = [];
  let after: string | null = null;
  do {
    const {
      data,
      errors,
    }: Answered<{
      pilots: {
        edges: readonly { node: PilotShape }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    }> = await ask(
      house,
      person,
      `query ($after: String) { pilots(first: 100, after: $after, orderBy: { field: KEY, direction: ASC }) {
        edges { node { ${pilotFields} } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    if (errors.length) throw new Error(JSON.stringify(errors));
    pilots.push(...data.pilots.edges.map(({ node }) => node));
    after = data.pilots.pageInfo.hasNextPage ? data.pilots.pageInfo.endCursor : null;
  } while (after !== null);
  return pilots;
}
