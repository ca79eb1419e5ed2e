// One schema, read from schema/*.graphql in the order of their names: its text for the server, its types for both sides.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import { buildASTSchema, lexicographicSortSchema, parse, printSchema, validateSchema } from 'graphql';

const here = new URL('.', import.meta.url);
const files = readdirSync(new URL('schema/', here))
  .filter((name) => name.endsWith('.graphql'))
  .sort();
const text = files.map((name) => readFileSync(new URL(`schema/${name}`, here), 'utf8')).join('\n');
const document = parse(text.replace(/^type (Mutation|Subscription)$/gm, 'type $1 { _: Boolean }'));

/** `extend type X` folded into `type X`, so that one plain document comes out. */
function folded(ast) {
  const types = new Map();
  const rest = [];
  for (const node of ast.definitions) {
    if (node.kind === 'ObjectTypeDefinition')
      types.set(node.name.value, { ...node, fields: node.fields.filter((f) => f.name.value !== '_') });
    else if (node.kind !== 'ObjectTypeExtension') rest.push(node);
  }
  for (const node of ast.definitions) {
    if (node.kind !== 'ObjectTypeExtension') continue;
    const type = types.get(node.name.value);
    if (!type) throw new Error(`extend type ${node.name.value}: there is no such type`);
    types.set(node.name.value, { ...type, fields: [...type.fields, ...node.fields] });
  }
  return { kind: 'Document', definitions: [...rest, ...types.values()] };
}

const schema = buildASTSchema(folded(document));
const errors = validateSchema(schema);
if (errors.length) throw new AggregateError(errors, errors.map((e) => e.message).join('\n'));
const sdl = printSchema(lexicographicSortSchema(schema));
const generated = new URL('src/generated/', here);
mkdirSync(generated, { recursive: true });

const types = await codegen({
  filename: 'schema-types.ts',
  schema: parse(sdl),
  documents: [],
  config: {},
  plugins: [
    {
      typescript: {
        enumsAsTypes: true,
        immutableTypes: true,
        skipTypename: true,
        useTypeImports: true,
        maybeValue: 'T | null',
        inputMaybeValue: 'T | null | undefined',
        scalars: { ID: 'string', DateTime: 'string', Day: 'string', MinorUnits: 'number', JSON: 'unknown' },
      },
    },
  ],
  pluginMap: { typescript },
});
const banner =
  '// Generated from schema/*.graphql by `npm run codegen -w @scrimmage/contract`. Do not edit.\n';
writeFileSync(new URL('schema-types.ts', generated), banner + types);
writeFileSync(
  new URL('schema-text.ts', generated),
  `${banner}export const schemaText = ${JSON.stringify(sdl)};\n`,
);
writeFileSync(new URL('schema.graphql', generated), sdl);
