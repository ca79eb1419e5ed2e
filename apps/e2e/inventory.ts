import { Buffer } from 'node:buffer';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const streets = ['Gänsemarkt', 'Rue des Fèves', 'Quai d’Ostrava', 'Plaza Ñandú', 'Ålegatan'];

/** A list as an office keeps it: semicolons, Windows-1252, a stage word of its own, and one row without a name. */
export function officeList(rows: number, ownWord: string): ChosenFile {
  const stages = ['in use', 'planned', ownWord];
  const lines = Array.from({ length: rows }, (_, row) => {
    const street = streets[row % streets.length] ?? '';
    const name = row === 6 ? '' : `Ticket office ${row + 1}, ${street}`;
    return `T-${row + 1};${name};Queues longer than ten minutes – every day;Façades & counters;${stages[row % stages.length]};Lötzke & Söhne`;
  });
  const text = `Id;Use case name;Problem;Program;Stage;Vendor\r\n${lines.join('\r\n')}\r\n`;
  return { name: 'ticket offices 2025.csv', mimeType: 'text/csv', buffer: inWindows1252(text) };
}

/** A harbour's payments as its clerk sends them: Windows-1252, an amount column called “ £ ”, brackets for money given back. */
export function harbourPayments(): ChosenFile {
  const lines = [
    'Supplier Name,Payment Date,AP Transaction No, £ ,,',
    'Kelp & Söhne Ltd,25/04/22,1971," £25,779.79 ",,',
    'KELP & SÖHNE LIMITED,26/04/22,1972,"1,000.50",,',
    ',,,,,',
    'Kelp & Söhne Ltd,27/04/22,1973,(20.00),,',
  ];
  return {
    name: 'harbour payments.csv',
    mimeType: 'text/csv',
    buffer: inWindows1252(`${lines.join('\r\n')}\r\n`),
  };
}

/** The two signs of these lists that Windows-1252 keeps elsewhere than Latin-1 does. */
function inWindows1252(text: string): Buffer {
  return Buffer.from(text.replaceAll('–', '\x96').replaceAll('’', '\x92'), 'latin1');
}

const beside = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const inventory = join(resolve(process.env.SCRIMMAGE_SHARED_DATA ?? beside), 'us_ai_inventory_2024_core.csv');

/** The public inventory of 2024 with its 2,133 rows; null where it was not put beside the repository. */
export const realInventory: string | null = existsSync(inventory) ? inventory : null;
