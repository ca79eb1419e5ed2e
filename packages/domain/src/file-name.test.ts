import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileKinds } from './file-kind.js';
import { attachmentName, mostNameCharacters } from './file-name.js';

describe('The name of an attached file', () => {
  it.each([
    ['Signed terms.pdf', 'PDF', 'Signed terms.pdf'],
    ['Van nine.JPG', 'JPEG', 'Van nine.JPG'],
    ['C:\\Users\\ada\\offer.pdf', 'PDF', 'offer.pdf'],
    ['../../etc/passwd', 'TEXT', 'passwd.txt'],
    ['photo.exe', 'PNG', 'photo.exe.png'],
    ['offer.doc', 'PDF', 'offer.doc.pdf'],
    ['readings.csv', 'TEXT', 'readings.csv'],
    ['offer\u202efdp.txt', 'TEXT', 'offerfdp.txt'],
    ['a\r\nb\0c.pdf', 'PDF', 'abc.pdf'],
    ['  what: "now"?.pdf', 'PDF', 'what- -now--.pdf'],
    ['.pdf', 'PDF', 'pdf.pdf'],
    ['...', 'XLSX', 'document.xlsx'],
    ['', 'DOCX', 'document.docx'],
    ['Müller 🧾.pdf', 'PDF', 'Müller 🧾.pdf'],
  ] as const)('%j of a %s is kept as %j', (given, kind, name) => {
    expect(attachmentName(given, kind)).toEqual({ ok: true, value: name });
  });

  it.each(['run.bat', 'page.HTML', 'drawing.svg', 'job.ps1'])('%s is refused when it is text', (given) => {
    expect(attachmentName(given, 'TEXT')).toMatchObject({
      ok: false,
      refusal: { code: 'FILE_NAMED_ACTIVE' },
    });
  });

  it('fits, can be stored, names no folder and tells the kind, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom(...fileKinds),
        (given, kind) => {
          const told = attachmentName(given, kind);
          if (!told.ok) return;
          expect(told.value.length).toBeLessThanOrEqual(mostNameCharacters);
          expect(told.value.isWellFormed()).toBe(true);
          expect(told.value).toMatch(/^[^/\\\p{Cc}]+\.[a-z]{2,4}$/iu);
          expect(attachmentName(told.value, kind)).toEqual(told);
        },
      ),
    );
  });
});
