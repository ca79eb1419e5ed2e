import type { FileHandle } from 'node:fs/promises';
import { openZip as open, type Zip, ZipProblem } from '../../platform/files/zip.js';
import { CsvProblem } from '../csv/csv-problem.js';

const mostBytes = 128 * 1024 * 1024;

/** Thrown when a workbook is damaged, or packed in a way that workbooks are not. */
export const damaged = () =>
  new CsvProblem(
    'NOT_CSV',
    'This Excel workbook cannot be unpacked. Save it again, or export it as “CSV UTF-8”.',
  );

/** Runs what reads a packed file, and says of a workbook what goes wrong. */
export async function asWorkbook<T>(file: FileHandle, read: (zip: Zip) => Promise<T>): Promise<T> {
  try {
    return await read(await open(file, mostBytes));
  } catch (error) {
    if (!(error instanceof ZipProblem)) throw error;
    if (error.code === 'DAMAGED') throw damaged();
    throw new CsvProblem(
      'FILE_TOO_LARGE',
      'This Excel workbook is too large to unpack. Export its sheet as “CSV UTF-8”.',
    );
  }
}
