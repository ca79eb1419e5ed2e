import { afterEach, describe, expect, it } from 'vitest';
import { firstUses, markedUses } from './words-on-page';

function page(html: string): Element {
  document.body.innerHTML = html;
  return document.body;
}

describe('Words on a page', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  it('are found where they first stand, in that order', () => {
    const uses = firstUses(page('<h1>Sprints</h1><p>A marathon of sprints.</p><p>The marathon</p>'));
    expect(uses.map(({ term, range }) => [term.word, range.startContainer.parentElement?.tagName])).toEqual([
      ['Sprint', 'H1'],
      ['Marathon', 'P'],
    ]);
    expect(uses[0]?.range.toString()).toBe('Sprints');
  });

  it('are marked where pressing does nothing else: past a link, the next place', () => {
    const root = page('<a href="/">Failure budget</a><button>Stance</button><p>Over its failure budget.</p>');
    expect(firstUses(root).map(({ term }) => term.word)).toEqual(['Failure budget', 'Stance']);
    expect(
      markedUses(firstUses(root)).map(({ range }) => range.startContainer.parentElement?.tagName),
    ).toEqual(['P']);
  });

  it('are not looked for in what is typed or hidden', () => {
    expect(
      firstUses(page('<textarea>sprint</textarea><p aria-hidden="true">gate</p><code>stance</code>')),
    ).toEqual([]);
  });
});
