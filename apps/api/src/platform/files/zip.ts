import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const mostParts = 10_000;

const inflate = promisify(inflateRaw);

/** A packed file that is damaged, packed in a way that documents are not, or has a part larger than it may be. */
export class ZipProblem extends Error {
  constructor(readonly code: 'DAMAGED' | 'TOO_LARGE') {
    super(code);
  }
}

const damaged = () => new ZipProblem('DAMAGED');

interface Part {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly at: number;
}

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  if (bytesRead < length) throw damaged();
  return buffer;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const partMark = 0x04034b50;

/** Where the list of parts stands (APPNOTE.TXT 6.3, 4.3.16: within the last 65,557 bytes). */
async function directoryOf(file: FileHandle): Promise<Buffer> {
  const { size } = await file.stat();
  const tail = Math.min(size, 65_557);
  const end = await bytesAt(file, size - tail, tail);
  for (let at = tail - 22; at >= 0; at--) {
    if (end.readUInt32LE(at) !== endMark) continue;
    const [count, length, start] = [
      end.readUInt16LE(at + 10),
      end.readUInt32LE(at + 12),
      end.readUInt32LE(at + 16),
    ];
    if (count > mostParts || start + length > size) throw damaged();
    return bytesAt(file, start, length);
  }
  throw damaged();
}

function partsOf(directory: Buffer): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at + 46 <= directory.length; ) {
    if (directory.readUInt32LE(at) !== entryMark) throw damaged();
    const nameLength = directory.readUInt16LE(at + 28);
    const name = directory.toString('utf8', at + 46, at + 46 + nameLength);
    parts.push({
      name: name.replaceAll('\\', '/'),
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      at: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return parts;
}

/** The parts of a packed file, each read when it is asked for. */
export interface Zip {
  /** The names of all parts in the order they stand, one that comes twice twice. */
  readonly names: readonly string[];
  /** A part as text, in any case of its name; null when there is none. Throws a ZipProblem when it is damaged or too large. */
  text(name: string): Promise<string | null>;
}

/**
 * Opens a packed file (ZIP, stored or deflated; PKWARE APPNOTE.TXT 6.3). A part may unpack to `mostBytes`, whatever its
 * packed size promises. Throws a ZipProblem.
 */
export async function openZip(file: FileHandle, mostBytes: number): Promise<Zip> {
  const listed = partsOf(await directoryOf(file));
  const parts = new Map(listed.map((part) => [part.name.toLowerCase(), part]));
  return {
    names: listed.map(({ name }) => name),
    async text(name) {
      const part = parts.get(name.toLowerCase());
      if (!part) return null;
      const head = await bytesAt(file, part.at, 30);
      if (head.readUInt32LE(0) !== partMark) throw damaged();
      const start = part.at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
      if (part.packed > mostBytes) throw new ZipProblem('TOO_LARGE');
      const packed = await bytesAt(file, start, part.packed);
      if (part.method === 0) return packed.toString('utf8');
      if (part.method !== 8) throw damaged();
      return (await unpacked(packed, mostBytes)).toString('utf8');
    },
  };
}

async function unpacked(packed: Buffer, mostBytes: number): Promise<Buffer> {
  try {
    return await inflate(packed, { maxOutputLength: mostBytes });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ZipProblem(code === 'ERR_BUFFER_TOO_LARGE' ? 'TOO_LARGE' : 'DAMAGED');
  }
}
