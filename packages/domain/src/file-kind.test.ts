import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOfBytes, kindOfPacked } from './file-kind.js';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf8'));
const sentWith = (code: string, facts: object = {}) => ({ ok: false, refusal: { code, facts } });

describe('The kind of a file, by its bytes', () => {
  it.each([
    ['%PDF-1.7\n%âãÏÓ', 'PDF'],
    ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'PNG'],
    ['\xff\xd8\xff\xe0\0\x10JFIF', 'JPEG'],
    ['RIFF\x24\0\0\0WEBPVP8 ', 'WEBP'],
    ['PK\x03\x04\x14\0', 'PACKED'],
    ['Week;Bookings\n1;40\n', 'TEXT'],
    ['\xef\xbb\xbfWeek,Bookings', 'TEXT'],
  ])('is told of %j', (bytes, kind) => {
    expect(kindOfBytes(latin1(bytes))).toEqual({ ok: true, value: kind });
  });

  it.each([
    ['<!DOCTYPE html><script>alert(1)</script>', 'a web page, a drawing or other markup'],
    ['\xef\xbb\xbf \n\t<svg onload="alert(1)">', 'a web page, a drawing or other markup'],
    ['<?xml version="1.0"?><svg/>', 'a web page, a drawing or other markup'],
    ['#!/bin/sh\nrm -rf .', 'a script'],
    ['MZ\x90\0\x03', 'a program'],
    ['\x7fELF\x02\x01', 'a program'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an Office file of before 2007'],
    ['GIF89a\x01\0', 'a GIF picture'],
    ['{\\rtf1\\ansi', 'an RTF file'],
    ['\x1f\x8b\x08\0', 'a packed archive'],
    ['RIFF\x24\0\0\0WAVEfmt ', 'of an unknown kind'],
    ['some text\0with a hole', 'of an unknown kind'],
    [' %PDF-1.7', null],
  ])('turns %j away, or takes it for what it is', (bytes, what) => {
    const told = kindOfBytes(latin1(bytes));
    expect(told).toEqual(
      what === null ? { ok: true, value: 'TEXT' } : sentWith('FILE_NOT_ALLOWED', { what }),
    );
  });

  it.each([
    ['Caf\xe9, \xa312', 'FILE_NOT_UTF8'],
    ['\xff\xfeW\0e\0', 'FILE_NOT_UTF8'],
    ['cut short \xe2\x82', 'FILE_NOT_UTF8'],
    ['too long \xc0\xaf', 'FILE_NOT_UTF8'],
    ['half a pair \xed\xa0\x80', 'FILE_NOT_UTF8'],
    ['', 'FILE_EMPTY'],
    ['\xef\xbb\xbf \n', 'FILE_EMPTY'],
  ])('says why text %j is not taken', (bytes, code) => {
    expect(kindOfBytes(latin1(bytes))).toEqual(sentWith(code));
  });

  it('takes any text for text that is written in UTF-8 and does not begin like markup or a script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(kindOfBytes(utf8(`Note: ${text}`))).toEqual({ ok: true, value: 'TEXT' });
      }),
    );
  });

  it('never takes bytes for text that a strict reader of UTF-8 would not', () => {
    const reader = new TextDecoder('utf-8', { fatal: true });
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 8 }), (bytes) => {
        const all = Uint8Array.from([0x41, 0x42, ...bytes]);
        const told = kindOfBytes(all);
        if (told.ok) expect(() => reader.decode(all)).not.toThrow();
        else if (told.refusal.code === 'FILE_NOT_UTF8') expect(() => reader.decode(all)).toThrow();
      }),
      { numRuns: 2_000 },
    );
  });
});

const types = (main: string) =>
  `<Types><Override PartName="/x" ContentType="application/vnd.openxmlformats-officedocument.${main}"/></Types>`;
const sheet = types('spreadsheetml.sheet.main+xml');

describe('The kind of a packed file, by its parts', () => {
  it.each([
    ['word/document.xml', 'wordprocessingml.document.main+xml', 'DOCX'],
    ['xl/workbook.xml', 'spreadsheetml.sheet.main+xml', 'XLSX'],
    ['ppt/presentation.xml', 'presentationml.presentation.main+xml', 'PPTX'],
  ])('with %s is that document', (part, main, kind) => {
    expect(kindOfPacked(['[Content_Types].xml', part], types(main))).toEqual({ ok: true, value: kind });
  });

  it.each([
    [['xl/workbook.xml', 'xl/vbaProject.bin'], sheet],
    [['xl/workbook.xml', 'XL\\VBAPROJECT.BIN'], sheet],
    [['xl/workbook.xml', 'xl/macrosheets/sheet1.xml'], sheet],
    [['xl/workbook.xml', 'xl/activeX/activeX1.xml'], sheet],
    [['xl/workbook.xml', 'xl/harmless.bin'], `${sheet}application/vnd.ms-office.vbaProject`],
    [['xl/workbook.xml'], 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
  ])('is refused for its macros: %j', (parts, contentTypes) => {
    expect(kindOfPacked(parts, contentTypes)).toEqual(sentWith('FILE_WITH_MACROS'));
  });

  it('is an archive without content types, without its folder, or of another kind', () => {
    const archive = sentWith('FILE_NOT_ALLOWED', { what: 'a packed archive' });
    expect(kindOfPacked(['run.exe'], null)).toEqual(archive);
    expect(kindOfPacked(['word/document.xml'], sheet)).toEqual(archive);
    expect(kindOfPacked(['xl/workbook.xml'], '<Types/>')).toEqual(archive);
  });

  it('is damaged when two parts have one name', () => {
    expect(kindOfPacked(['xl/workbook.xml', 'XL/workbook.xml'], sheet)).toEqual(sentWith('FILE_DAMAGED'));
  });
});
