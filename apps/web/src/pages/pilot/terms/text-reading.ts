import { currencyDigits } from '../../../platform/format';
import { parseMoney } from '../../../platform/parse-money';
import { readCount, readNumber } from '../../../platform/read-number';

/** Something wrong, or still missing, beside the field at `path`: `fees.0.amount`. */
export interface Mistake {
  readonly path: string;
  readonly message: string;
  /** `text`: it cannot be read, and is said at once. `missing`: the figures can be shown without it. */
  readonly kind: 'text' | 'missing' | 'rule';
}

/** Reads the fields of a form; what cannot be read is kept as a mistake at its path. Blank is null. */
export class TextReading {
  readonly mistakes: Mistake[] = [];

  constructor(private readonly currency: string) {}

  unread(path: string, message: string): null {
    this.mistakes.push({ path, message, kind: 'text' });
    return null;
  }

  missing(path: string, message: string): void {
    this.mistakes.push({ path, message, kind: 'missing' });
  }

  /** Whole minor units of the terms' currency. */
  money(text: string, path: string): number | null {
    if (text.trim() === '') return null;
    const found = parseMoney(text, this.currency);
    if (found?.currency === this.currency) return found.minorUnits;
    return this.unread(
      path,
      found
        ? `All amounts of these terms are in ${this.currency}.`
        : `Write the amount as a number, such as 42000${currencyDigits(this.currency) > 0 ? ' or 12.50' : ''}.`,
    );
  }

  /** Per cent as a share of 1. */
  share(text: string, path: string): number | null {
    if (text.trim() === '') return null;
    const value = readNumber(text.replace(/\s*%\s*$/, ''));
    if (Number.isNaN(value)) return this.unread(path, 'Write per cent as a number, such as 50.');
    if (value < 0 || value > 100) return this.unread(path, 'Write per cent from 0 to 100.');
    return Number((value / 100).toPrecision(12));
  }

  days(text: string, path: string): number | null {
    if (text.trim() === '') return null;
    const value = readCount(text);
    return Number.isNaN(value) ? this.unread(path, 'Write whole days, such as 30.') : value;
  }
}
