import { nameKey } from '@scrimmage/domain/imports/given-text';
import { v7 as uuidv7 } from 'uuid';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Finds programs, units or systems by the names a file gives them, and notes those that are still to be made. */
export class NameBook {
  private readonly exact: Map<string, string>;
  private readonly alike: Map<string, string>;
  private readonly missing: Named[] = [];

  /** `literal`: every spelling is a name of its own. */
  constructor(
    known: readonly Named[],
    private readonly literal: boolean,
  ) {
    this.exact = new Map(known.map(({ id, name }) => [name, id]));
    this.alike = new Map([...known].reverse().map(({ id, name }) => [nameKey(name), id]));
  }

  /** The id of a name: of that spelling, of a spelling people take for the same, or a new one. */
  idOf(name: string): string {
    const known = this.exact.get(name);
    if (known !== undefined) return known;
    const key = this.literal ? name : nameKey(name);
    let id = this.alike.get(key);
    if (id === undefined) {
      id = uuidv7();
      this.alike.set(key, id);
      this.missing.push({ id, name });
    }
    this.exact.set(name, id);
    return id;
  }

  /** Names met that nothing here has yet, each in its first spelling. */
  get toMake(): readonly Named[] {
    return this.missing;
  }
}
