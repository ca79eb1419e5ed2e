import { describe, expect, it } from 'vitest';
import { paperRules } from './paper-lines';

describe('the lines on every sheet', () => {
  it('name the workspace, the moment and the page', () => {
    const rules = paperRules('Brindlewick', '22 Nov 2026, 16:15 CET');
    expect(rules).toContain('@top-left { content: "Brindlewick";');
    expect(rules).toContain('@bottom-left { content: "As of 22 Nov 2026, 16:15 CET";');
    expect(rules).toContain('counter(page) " of " counter(pages)');
  });

  it('take any name as text: nothing in it ends the rule', () => {
    const rules = paperRules('A "house"\\ } * { display: none }\n<b>', '');
    expect(rules).toContain('content: "A \\22 house\\22 \\5c  } * { display: none }\\a \\3c b\\3e ";');
    expect(rules.match(/@top-left/g)).toHaveLength(1);
  });
});
