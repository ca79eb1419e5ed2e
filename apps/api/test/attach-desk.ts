import { zip } from './a-workbook.js';
import { ask } from './ask.js';
import type { House, Person } from './house.js';

/** A short PDF; `text` makes it another file. */
export const aPdf = (text = 'terms') => Buffer.from(`%PDF-1.7\n% ${text}\n%%EOF\n`);

export const aPng = Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001', 'hex');

/** A text document as Word saves it, with what else is put into it. */
export function aDocx(parts: Readonly<Record<string, string>> = {}, extraType = ''): Buffer {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const all = {
    '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${main}"/>${extraType}</Types>`,
    'word/document.xml': '<w:document/>',
    ...parts,
  };
  return zip(Object.entries(all).map(([name, text]) => ({ name, bytes: Buffer.from(text) })));
}

export type Subject = readonly [kind: 'VENDOR' | 'ENGAGEMENT' | 'PILOT', id: string];

interface Sending {
  readonly fileName?: string;
  readonly id?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Sent {
  readonly status: number;
  readonly body: { readonly id: string; readonly name: string; readonly sentence?: string };
}

/** Sends a file as a browser does. */
export async function attach(
  { address }: Pick<House, 'address'>,
  person: Person | null,
  [subject, subjectId]: Subject,
  bytes: Buffer | string,
  { fileName = 'Terms.pdf', id, headers = {} }: Sending = {},
): Promise<Sent> {
  const query = new URLSearchParams({ subject, subjectId, fileName, ...(id !== undefined && { id }) });
  const response = await fetch(`${address}/attachments?${query}`, {
    method: 'POST',
    headers: { ...(person && { authorization: `Bearer ${person.token}` }), ...headers },
    body: new Uint8Array(Buffer.from(bytes)),
  });
  return { status: response.status, body: (await response.json()) as Sent['body'] };
}

/** Asks for a file. */
export function open(
  { address }: Pick<House, 'address'>,
  person: Person | null,
  id: string,
): Promise<Response> {
  return fetch(`${address}/attachments/${id}`, {
    headers: person ? { authorization: `Bearer ${person.token}` } : {},
  });
}

const typeOf = { VENDOR: 'Vendor', ENGAGEMENT: 'Engagement', PILOT: 'Pilot' } as const;

/** What a thing lists. */
export async function attached(house: House, person: Person, [kind, id]: Subject) {
  const { data, errors } = await ask(
    house,
    person,
    `query ($id: ID!) { node(id: $id) { ... on ${typeOf[kind]} { viewerCan { attach } attachments {
      id name kind size sha256 path addedBy { name } addedAt removedAt viewerCan { remove } } } } }`,
    { id },
  );
  if (errors.length) throw new Error(JSON.stringify(errors));
  return data.node;
}
