/** What a hostile client may send, each as one request: the text, its variables, and why it is to be refused. */
export interface Hostile {
  readonly what: string;
  readonly query: string;
  readonly variables?: object;
  readonly code: 'TOO_MUCH' | 'BAD_INPUT';
  readonly says?: RegExp;
}

const times = (count: number, part: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');
const nest = (levels: number, open: string, inner: string) =>
  open.repeat(levels) + inner + '}'.repeat(levels);

/** `depth` fragments, each spread twice by the one before: the text is short, what it asks for doubles with each. */
function fanOut(depth: number): string {
  const fragments = times(
    depth,
    (i) =>
      `fragment F${i} on Program { id a${i}: pilots { edges { node { program { ...F${i + 1} } } } } b: __typename ...F${i + 1} }`,
  );
  return `{ programs { edges { node { ...F0 } } } } ${fragments} fragment F${depth} on Program { id }`;
}

/** A field inside itself, twice at every level: comparing all with all is 4 to the power of the depth. */
function twice(levels: number): string {
  return levels === 0 ? 'name' : `program { ${twice(levels - 1)} } program { ${twice(levels - 1)} }`;
}

const node = (text: string) => `{ node(id: "00000000-0000-7000-8000-000000000000") { ${text} } }`;
const unit = (name: string) => `mutation { addUnit(input: { name: ${name} }) { problems { path } } }`;

export const hostile: readonly Hostile[] = [
  {
    what: 'nests deeply',
    query: node(`... on Pilot { ${nest(300, 'program { pilots { edges { node {', 'id').slice(0, -1)} }`),
    code: 'BAD_INPUT',
  },
  {
    what: 'nests through the schema and back',
    query: `{ pilots(first: 1) { edges { node { ${nest(4, 'program { pilots(first: 1) { edges { node { ', 'id').replaceAll('}', '} } } }')} } } } }`,
    code: 'TOO_MUCH',
  },
  { what: 'fans out through fragments', query: fanOut(12), code: 'TOO_MUCH' },
  {
    what: 'fans out through 300 fragments in one place',
    query: `{ viewer { ${times(300, (i) => `...F${i}`)} } } ${times(300, (i) => `fragment F${i} on Viewer { today ...F${(i + 1) % 300} }`)}`,
    code: 'TOO_MUCH',
  },
  {
    what: 'spreads a fragment inside itself',
    query: '{ viewer { ...A } } fragment A on Viewer { today ...B } fragment B on Viewer { ...A }',
    code: 'BAD_INPUT',
    says: /within itself/,
  },
  {
    what: 'floods with aliases',
    query: `{ viewer { ${times(500, (i) => `a${i}: today`)} } }`,
    code: 'TOO_MUCH',
    says: /aliases/,
  },
  {
    what: 'floods with directives',
    query: `{ viewer { today ${times(500, () => '@include(if: true)')} } }`,
    code: 'TOO_MUCH',
    says: /directives/,
  },
  {
    what: 'repeats a field',
    query: `{ viewer { ${times(3_000, () => 'today')} } }`,
    code: 'TOO_MUCH',
    says: /again/,
  },
  {
    what: 'repeats a field through inline fragments',
    query: `{ viewer { ${times(900, () => '... { today }')} } }`,
    code: 'TOO_MUCH',
    says: /again/,
  },
  {
    what: 'repeats fields inside repeated fields',
    query: node(`... on Pilot { ${twice(9)} }`),
    code: 'TOO_MUCH',
    says: /again/,
  },
  {
    what: 'has more words than any page',
    query: `{ viewer { ${times(5_000, (i) => `f${i}`)} } }`,
    code: 'BAD_INPUT',
    says: /tokens/,
  },
  {
    what: 'asks for every field of the schema thirty times',
    query: `{ __schema { types { ${times(30, (i) => `a${i}: fields { name type { name kind ofType { name kind } } args { name } }`)} } } }`,
    code: 'TOO_MUCH',
    says: /values/,
  },
  {
    what: 'goes round in the schema by what implements what',
    query: '{ __schema { types { possibleTypes { interfaces { possibleTypes { fields { name } } } } } } }',
    code: 'TOO_MUCH',
    says: /values/,
  },
  {
    what: 'asks ninety questions',
    query: `{ ${times(90, () => 'viewer { today }')} }`,
    code: 'TOO_MUCH',
    says: /questions/,
  },
  {
    what: 'asks ninety questions inside a fragment',
    query: `{ ...F } fragment F on Query { ${times(90, () => `... { viewer { today } }`)} }`,
    code: 'TOO_MUCH',
    says: /questions/,
  },
  {
    what: 'asks for a page of 0',
    query: '{ pilots(first: 0) { totalCount } }',
    code: 'TOO_MUCH',
    says: /1 to 100/,
  },
  {
    what: 'asks for a page of 101',
    query: '{ pilots(first: 101) { totalCount } }',
    code: 'TOO_MUCH',
    says: /1 to 100/,
  },
  {
    what: 'asks for a page of -1',
    query: '{ pilots(first: -1) { totalCount } }',
    code: 'TOO_MUCH',
    says: /1 to 100/,
  },
  {
    what: 'hides a page of 101 in a variable',
    query: 'query ($n: Int) { pilots(first: $n) { totalCount } }',
    variables: { n: 101 },
    code: 'TOO_MUCH',
    says: /1 to 100/,
  },
  {
    what: 'hides a page of 1,000,000 in a default',
    query: 'query ($n: Int = 1000000) { pilots(first: $n) { totalCount } }',
    code: 'TOO_MUCH',
    says: /1 to 100/,
  },
  {
    what: 'gives a page size as text',
    query: 'query ($n: Int) { pilots(first: $n) { totalCount } }',
    variables: { n: '50' },
    code: 'TOO_MUCH',
    says: /1 to 100/,
  },
  {
    what: 'asks for pages of pages',
    query:
      '{ programs(first: 100) { edges { node { pilots(first: 100) { edges { node { comments(first: 100) { edges { node { body } } } } } } } } } }',
    code: 'TOO_MUCH',
    says: /values at once/,
  },
  {
    what: 'hands in a huge list in variables',
    query: 'query ($f: ActivityFilter) { activity(filter: $f) { totalCount } }',
    variables: { f: { actorIds: Array.from({ length: 1_500 }, () => 'x') } },
    code: 'TOO_MUCH',
    says: /1000 items/,
  },
  {
    what: 'hands in a huge list in the text',
    query: `{ activity(filter: { verbs: [${times(1_500, () => '"x"')}] }) { totalCount } }`,
    code: 'TOO_MUCH',
    says: /1000 items/,
  },
  {
    what: 'nests its variables',
    query: 'query ($f: ActivityFilter) { activity(filter: $f) { totalCount } }',
    variables: { f: JSON.parse(`${'['.repeat(1_000)}${']'.repeat(1_000)}`) as unknown },
    code: 'TOO_MUCH',
    says: /levels deep/,
  },
  {
    what: 'digs into the schema',
    query: `{ __schema { types { ${nest(5, 'fields { type { ', 'name').replaceAll('}', '} }')} } } }`,
    code: 'TOO_MUCH',
  },
  {
    what: 'digs into the schema along one type',
    query: `{ __type(name: "Pilot") { ${nest(30, 'ofType { ', 'name')} } }`,
    code: 'TOO_MUCH',
    says: /describes itself/,
  },
  {
    what: 'adds two members at once',
    query: `mutation { ${times(2, (i) => `m${i}: addMember(input: { name: "N", email: "n${i}@example.org", role: LEAD, password: "a river under it" }) { problems { path } }`)} }`,
    code: 'TOO_MUCH',
    says: /addMember can be done once/,
  },
  {
    what: 'hides the second member in a fragment',
    query:
      'mutation { ...A b: addMember(input: { name: "N", email: "b@example.org", role: LEAD, password: "a river under it" }) { problems { path } } } fragment A on Mutation { addMember(input: { name: "N", email: "a@example.org", role: LEAD, password: "a river under it" }) { problems { path } } }',
    code: 'TOO_MUCH',
    says: /addMember can be done once/,
  },
  {
    what: 'writes NUL in a variable',
    query: 'mutation ($n: String!) { addUnit(input: { name: $n }) { problems { path } } }',
    variables: { n: 'a\u0000b' },
    code: 'BAD_INPUT',
    says: /cannot be stored/,
  },
  {
    what: 'writes half a surrogate pair in a variable',
    query: 'mutation ($n: String!) { addUnit(input: { name: $n }) { problems { path } } }',
    variables: { n: 'a\ud83c' },
    code: 'BAD_INPUT',
    says: /cannot be stored/,
  },
  { what: 'writes NUL in the text', query: unit('"a\\u0000b"'), code: 'BAD_INPUT', says: /cannot be stored/ },
  { what: 'writes half a surrogate pair in the text', query: unit('"\\uD83C"'), code: 'BAD_INPUT' },
  {
    what: 'counts beyond 32 bits',
    query: '{ pilots(first: 99999999999999999999) { totalCount } }',
    code: 'TOO_MUCH',
  },
  {
    what: 'counts beyond all numbers',
    query: `{ pilots(first: 1${'0'.repeat(400)}) { totalCount } }`,
    code: 'TOO_MUCH',
  },
  {
    what: 'names no operation of two',
    query: 'query A { viewer { today } } query B { viewer { today } }',
    code: 'BAD_INPUT',
    says: /which operation/,
  },
  {
    what: 'asks for a field that is not there',
    query: '{ viewer { secrets } }',
    code: 'BAD_INPUT',
    says: /Cannot query field/,
  },
  { what: 'is no GraphQL', query: '{ viewer { ', code: 'BAD_INPUT', says: /Syntax Error/ },
];
