import { describe, expect, it } from 'vitest';
import { escapedHtml, type Letter, letterHtml, letterSubject, letterText } from './letter.js';

const letter: Letter = {
  subject: 'Brindlewick: 1 decision due',
  intro: 'What the week brought.',
  sections: [
    {
      heading: 'Decisions',
      none: 'Nothing is due.',
      more: 'And 3 more.',
      lines: [{ text: 'SC-101 <b>Refund</b> & "more"', detail: '4 days late.', path: '/pilots/SC-101' }],
    },
    { heading: 'Failures', none: 'No failure was logged.', more: null, lines: [] },
  ],
  footer: 'You get this every week.',
};

describe('A letter as plain text', () => {
  it('reads from top to bottom, with addresses where the product is reached', () => {
    expect(letterText(letter, 'https://scrimmage.example')).toBe(`What the week brought.

DECISIONS
- SC-101 <b>Refund</b> & "more"
  4 days late.
  https://scrimmage.example/pilots/SC-101
And 3 more.

FAILURES
No failure was logged.

--
You get this every week.
`);
  });

  it('has no links where the address of the product is not known', () => {
    expect(letterText(letter, null)).not.toContain('/pilots');
  });
});

describe('A letter as HTML', () => {
  const html = letterHtml(letter, 'https://scrimmage.example');

  it('says the same as the plain text', () => {
    for (const said of [
      'What the week brought.',
      'Decisions',
      '4 days late.',
      'And 3 more.',
      'No failure was logged.',
    ])
      expect(html).toContain(said);
  });

  it('shows what people typed as they typed it', () => {
    expect(html).toContain('SC-101 &lt;b&gt;Refund&lt;/b&gt; &amp; &quot;more&quot;');
    expect(html).not.toContain('<b>');
  });

  it('links to the product, and only when it knows where that is', () => {
    expect(html).toContain('href="https://scrimmage.example/pilots/SC-101"');
    expect(letterHtml(letter, null)).not.toContain('href');
  });

  it('fetches nothing: no images, no styles and no scripts from anywhere', () => {
    expect(html).not.toMatch(/<img|<link|<script|url\(|@import/);
  });

  it('ends with the link that stops such letters, where there is one', () => {
    const stop = 'https://scrimmage.example/digest/stop#scl_x';
    expect(letterHtml(letter, null, stop)).toContain(`<a href="${stop}">Stop these letters</a>`);
    expect(letterText(letter, null, stop)).toMatch(new RegExp(`\\nStop these letters: ${stop}\\n$`));
    expect(html).not.toContain('Stop these letters');
  });

  it('keeps an attribute closed whatever is in it', () => {
    expect(escapedHtml(`"onmouseover='x' <&>`)).toBe('&quot;onmouseover=&#39;x&#39; &lt;&amp;&gt;');
  });
});

describe('A subject', () => {
  it('stays one line, so that it cannot become another header', () => {
    const subject = 'SC-101 x\r\nBcc: everybody@example.org\u0000\u2028y';
    expect(letterSubject({ ...letter, subject })).toBe('SC-101 x Bcc: everybody@example.org y');
  });

  it('is cut after 150 characters', () => {
    expect(letterSubject({ ...letter, subject: 'é'.repeat(200) })).toBe(`${'é'.repeat(149)}…`);
  });
});
