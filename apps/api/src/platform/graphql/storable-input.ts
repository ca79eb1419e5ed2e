import { isStorable } from '@scrimmage/domain/text';
import { type DocumentNode, visit } from 'graphql';

function storable(value: unknown): boolean {
  if (typeof value === 'string') return isStorable(value);
  if (Array.isArray(value)) return value.every(storable);
  if (typeof value === 'object' && value !== null) return Object.values(value).every(storable);
  return true;
}

/** Tells whether every text in an operation can be stored: PostgreSQL takes neither NUL nor half a surrogate pair. */
export function isStorableInput(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  let fine = storable(variables);
  visit(document, {
    StringValue(node) {
      fine &&= isStorable(node.value);
    },
  });
  return fine;
}
