import { isDay } from '@scrimmage/domain/calendar';

import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

function bad(sentence: string): GraphQLError {
  return new GraphQLError(sentence, { extensions: { code: 'BAD_USER_INPUT' } });
}

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function instant(value: unknown): string {
  if (typeof value !== 'string' || !instantForm.test(value) || Number.isNaN(Date.parse(value))) {
    throw bad('A moment is written like 2026-11-21T19:00:00.000Z.');
  }
  return new Date(value).toISOString();
}

function day(value: unknown): string {
  if (typeof value !== 'string' || !isDay(value))
    throw bad('A day is written like 2026-11-21, and has to exist.');
  return value;
}

function minorUnits(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw bad('An amount is a whole number of the smallest unit.');
  return value;
}

function literal(parse: (value: unknown) => unknown) {
  return (node: ValueNode): unknown => {
    if (node.kind === Kind.STRING) return parse(node.value);
    if (node.kind === Kind.INT) return parse(Number(node.value));
    throw bad('This value has the wrong form.');
  };
}

function scalar(name: string, parse: (value: unknown) => unknown): GraphQLScalarType {
  return new GraphQLScalarType({
    name,
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral: literal(parse),
  });
}

export const scalars = {
  DateTime: scalar('DateTime', instant),
  Day: scalar('Day', day),
  MinorUnits: scalar('MinorUnits', minorUnits),
  JSON: new GraphQLScalarType({
    name: 'JSON',
    serialize: (value) => value,
    parseValue: () => {
      throw bad('JSON is given out, never taken in.');
    },
  }),
};
