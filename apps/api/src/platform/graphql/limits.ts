/** How much one operation may ask for. */
export interface Limits {
  readonly tokens: number;
  readonly depth: number;
  /** The schema's description of itself nests deeper than any page does: a list of a non-null of … */
  readonly introspectionDepth: number;
  readonly introspectionCost: number;
  readonly cost: number;
  readonly aliases: number;
  readonly directives: number;
  /** The same name twice in one selection; comparing them all with each other is what makes validation expensive. */
  readonly repeats: number;
  readonly rootFields: number;
  readonly page: number;
  /** Items in a list that is handed in, in variables or in the text. */
  readonly listItems: number;
  /** Levels of objects and lists in variables. */
  readonly inputDepth: number;
}

export const limits: Limits = {
  tokens: 4_000,
  depth: 12,
  introspectionDepth: 18,
  // More than twice what the question of every tool comes to on the schema as it is; what asks for more goes round in it.
  introspectionCost: 300_000,
  cost: 30_000,
  aliases: 40,
  directives: 40,
  repeats: 100,
  rootFields: 20,
  page: 100,
  listItems: 1_000,
  inputDepth: 12,
};

/** Thrown out of a walk as soon as it is known that an operation goes too far; the message is for people. */
export class TooMuch extends Error {}
