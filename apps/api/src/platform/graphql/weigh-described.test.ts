import { schemaText } from '@scrimmage/contract/generated/schema-text';
import { buildSchema, executeSync, getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { limits } from './limits.js';
import { describedPerValue, weigh } from './weigh.js';

const schema = buildSchema(schemaText);

/** How many values an answer has: every field that was answered. */
function valuesOf(answer: unknown): number {
  if (Array.isArray(answer)) return answer.reduce((sum: number, one) => sum + valuesOf(one), 0);
  if (typeof answer !== 'object' || answer === null) return 0;
  return Object.values(answer).reduce((sum: number, one) => sum + 1 + valuesOf(one), 0);
}

function described(query: string) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('No operation.');
  const { data, errors } = executeSync({ schema, document });
  expect(errors).toBeUndefined();
  const counted = weigh(schema, new Set(), { document, operation, variables: {} }) * describedPerValue;
  return { counted, values: valuesOf(data) };
}

const more = { specifiedByUrl: true, directiveIsRepeatable: true, inputValueDeprecation: true };

describe('What the schema says of itself', () => {
  it.each([
    ['what every tool asks', getIntrospectionQuery(more)],
    [
      'what each field is of',
      '{ __schema { types { fields { args { name } type { name ofType { name } } } } } }',
    ],
    ['what implements what', '{ __schema { types { possibleTypes { name } interfaces { name } } } }'],
    [
      'all that one type leads to',
      '{ __type(name: "Vendor") { fields { type { ofType { fields { name } } } } } }',
    ],
    [
      'all that can be asked',
      '{ __schema { queryType { fields { name args { name } } } directives { args { name } } } }',
    ],
  ])('is never more than was counted: %s', (_, query) => {
    const { counted, values } = described(query);
    expect(values).toBeLessThanOrEqual(counted);
  });

  it('may grow to twice its size before tools are turned away', () => {
    const { counted } = described(getIntrospectionQuery(more));
    expect(counted).toBeLessThan(limits.introspectionCost / 2);
  });
});
