import {
  buildSchema,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaText } from './generated/schema-text.js';

const schema = buildSchema(schemaText);
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const types = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);

describe('Every change', () => {
  it.each(mutations.map((field) => [field.name, field] as const))(
    '%s takes one input with a key for once-only',
    (_, field) => {
      expect(field.args.map((arg) => arg.name)).toEqual(['input']);
      const input = getNamedType(field.args[0]?.type);
      expect(isInputObjectType(input) && 'clientMutationId' in input.getFields()).toBe(true);
    },
  );

  it.each(mutations.map((field) => [field.name, field] as const))(
    '%s answers with a refusal or problems beside its value',
    (_, field) => {
      const answer = getNamedType(field.type);
      expect(isObjectType(answer) && answer.getInterfaces().map((type) => type.name)).toContain(
        'MutationPayload',
      );
    },
  );
});

describe('Every list', () => {
  const connections = types.filter((type) => type.name.endsWith('Connection'));

  it('there are some', () => {
    expect(connections.length).toBeGreaterThan(5);
  });

  it.each(connections.map((type) => [type.name, type] as const))(
    '%s is a Relay connection that counts',
    (_, type) => {
      // A list of money also says what it comes to, a list of news how many are new.
      const fields = Object.keys(type.getFields()).filter((name) => !['totals', 'unread'].includes(name));
      expect(fields.sort()).toEqual(['edges', 'pageInfo', 'totalCount']);
    },
  );
});

describe('Everything with an id', () => {
  it('is a node', () => {
    const without = types.filter((type) => {
      const id = type.getFields().id;
      return id && isNonNullType(id.type) && !type.getInterfaces().some((known) => known.name === 'Node');
    });
    expect(without.map((type) => type.name)).toEqual([]);
  });
});
