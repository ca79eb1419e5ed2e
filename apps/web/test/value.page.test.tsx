import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aPilot } from './support/a-pilot';
import { aCriterion, aValue, aValueModel, valueVersions } from './support/a-value';
import { axeFindings } from './support/axe';
import { aFault, connection, never, renderPage } from './support/render-page';

interface Sent {
  readonly version: number;
  readonly changes: Readonly<Record<string, unknown>>;
}

describe('The value tab', () => {
  let stop: () => void = () => undefined;
  beforeEach(() => localStorage.clear());
  afterEach(() => stop());

  const open = (changes: object, answer: object = {}) => {
    const sent: Sent[] = [];
    const previewed: unknown[] = [];
    const pilot = aPilot({
      comments: connection([]),
      criteria: [aCriterion],
      value: null,
      valueModels: [],
      ...changes,
    });
    const page = renderPage('/pilots/SC-101?tab=value', {
      Query: {
        pilot,
        valuePreview: (_parent: unknown, { changes: given }: { changes: unknown }) => {
          previewed.push(given);
          return { value: aValue({ sentence: 'It would bring about €1k.' }), problems: [] };
        },
      },
      Mutation: {
        editValueModel: (_parent: unknown, { input }: { input: Sent }) => {
          sent.push(input);
          const valued = { ...pilot, value: aValue(), valueModels: valueVersions };
          return { refusal: null, problems: [], conflicts: [], pilot: valued, ...answer };
        },
      },
    });
    stop = page.stop;
    return { ...page, sent, previewed };
  };
  const tab = async () => within(await screen.findByRole('region', { name: 'Value' }));

  it('says that nothing is stated, and offers to', async () => {
    open({});
    expect(await (await tab()).findByRole('heading', { name: 'Nothing stated yet' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'State it' })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('shows the value in words, both numbers of the effect, and what it rests on, blanks too', async () => {
    open({ value: aValue(), valueModels: valueVersions });
    const value = await tab();
    expect(await value.findByText(/^From here on it brings about €270k/)).toBeTruthy();
    expect(
      value.getByText(/^4 more weeks cost €20k and are worth about €12k: deciding today pays more/),
    ).toBeTruthy();
    const figure = (name: string) => value.getByText(name).parentElement?.querySelector('dd')?.textContent;
    expect(figure('The chance that it pays')).toMatch(/^87\s%/);
    expect(figure('Value at stake')).toMatch(/^€12k/);
    expect(figure('Expected return')).toMatch(/^62\s%.*not the ratio of medians/);
    expect(figure('The chance that all of it pays')).toMatch(/^83\s%/);
    const effect = within(value.getByRole('region', { name: 'The effect on Refund share' }));
    expect(effect.getByText('+3 points')).toBeTruthy();
    expect(effect.getByText('+0.4 to +5.8 points')).toBeTruthy();
    expect(effect.getByText(/^n = 12,000 \+ 11,800, 30 days\./).textContent).toContain('Randomised.');
    expect(effect.getByText('+2.2 points')).toBeTruthy();
    expect(
      effect.getByText(/^80 % of the effect is believed to survive.*pads score is 60 of 100/),
    ).toBeTruthy();
    const row = (name: RegExp) => value.getByRole('row', { name }).textContent;
    expect(row(/(Benefit|Cost) ?Fewer calls/)).toMatch(
      /€20,000 to €90,000, in nine cases of ten, a month.*60\s% likely, after 1 month, in full 3 months later/,
    );
    expect(row(/(Benefit|Cost) ?Licences/)).toContain('Not known yet');
    expect(row(/(Benefit|Cost) ?Roll-out/)).toMatch(/€1,500\.50, once.*certain, from now/);
    expect(row(/(Benefit|Cost) ?Refund share/)).toMatch(
      /Believed before: \+0\.5\spoints to \+6\spoints.*€3,000 to €12,000, most likely €5,000, a month for each point/,
    );
    expect(value.getByText(/^Version 2, stated by Priya Rao/)).toBeTruthy();
    expect(value.getByText('Earlier versions (1)')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('says what is not known where a figure would stand', async () => {
    const unknown = { forward: null, nextWeeks: null, expected: null, measured: null };
    const sentence = 'What it is worth is not known yet. Not known: adoption.';
    open({ value: aValue({ ...unknown, sentence, model: aValueModel({ adoption: null }) }) });
    const value = await tab();
    expect(await value.findByText(sentence)).toBeTruthy();
    expect(value.queryByText('Value at stake')).toBeNull();
    expect(value.getByText('Neither a belief nor a measurement is there.')).toBeTruthy();
    expect(value.getByText(/^18 months ahead, discounted by 8\.0 % a year/).textContent).toContain(
      'Not known yet',
    );
  });

  it('is shown while it is typed, and saved as it was typed', async () => {
    const { user, sent, previewed } = open({});
    await user.click(await screen.findByRole('button', { name: 'State it' }));
    const type = async (label: string, text: string) => {
      const field = screen.getByLabelText(label);
      await user.click(field);
      await user.clear(field);
      await user.paste(text);
    };
    await type('Adoption: at least (%)', '30');
    await type('Adoption: most likely (%)', '60');
    await type('Adoption: at most (%)', '85');
    await user.click(screen.getByRole('button', { name: 'Add a benefit' }));
    await type('It brings', 'Fewer calls');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Fewer calls: stated as' }), 'CI90');
    await type('Fewer calls: from (EUR)', '-1,250.50');
    await type('Fewer calls: to (EUR)', '90 000');
    await type('Fewer calls: chance it happens (%)', '60');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Criterion' }), aCriterion.id);
    await type('Worth of a point a month: at least (EUR)', '1');
    await type('Worth of a point a month: most likely (EUR)', '2');
    await type('Worth of a point a month: at most (EUR)', '3');
    await type('Improvement believed before: from (points)', '0,5');
    await type('Improvement believed before: to (points)', '6');
    await type('Spent so far (EUR)', '40000');
    expect(await screen.findByText('It would bring about €1k.')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/^From here on it brings/)).toBeTruthy();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.version).toBe(0);
    const changes = {
      adoption: { kind: 'PERT', low: 0.3, likely: 0.6, high: 0.85 },
      lines: [
        {
          name: 'Fewer calls',
          side: 'BENEFIT',
          per: 'MONTH',
          amount: { kind: 'CI90', low: -125_050, likely: null, high: 9_000_000 },
          probability: 0.6,
          startMonth: 0,
          rampMonths: 0,
        },
      ],
      effect: {
        criterionId: aCriterion.id,
        perUnit: { kind: 'PERT', low: 100, likely: 200, high: 300 },
        expected: { kind: 'CI90', low: 0.005, likely: null, high: 0.06 },
        startMonth: 0,
        rampMonths: 0,
      },
      sunk: 4_000_000,
    };
    expect(sent[0]?.changes).toEqual(changes);
    expect(previewed.at(-1)).toEqual(changes);
  });

  it('sends only what was changed, so that what others change stands', async () => {
    const { user, sent } = open({ value: aValue(), valueModels: valueVersions });
    await user.click(await screen.findByRole('button', { name: 'Change' }));
    const spent = screen.getByRole('textbox', { name: 'Spent so far (EUR)' });
    await user.clear(spent);
    await user.click(screen.getByRole('button', { name: /^Save/ }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ version: 2, changes: { sunk: null } });
    expect(Object.keys(sent[0]?.changes ?? {})).toEqual(['sunk']);
  });

  it('says beside its field what is wrong, goes there, and sends nothing', async () => {
    const { user, sent } = open({});
    await user.click(await screen.findByRole('button', { name: 'State it' }));
    await user.click(screen.getByRole('button', { name: 'Add a cost' }));
    await user.type(screen.getByRole('textbox', { name: 'New cost: at least (EUR)' }), 'much');
    expect(screen.getByText('Write a number.')).toBeTruthy();
    await user.clear(screen.getByRole('textbox', { name: 'New cost: at least (EUR)' }));
    await user.type(screen.getByRole('textbox', { name: 'New cost: most likely (EUR)' }), '5');
    await user.click(screen.getByRole('button', { name: /^Save/ }));
    expect(await screen.findByText('The name is needed.')).toBeTruthy();
    expect(screen.getByText('The low end is needed.')).toBeTruthy();
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'It costs' })),
    );
    await user.click(screen.getByRole('button', { name: 'Remove New cost' }));
    expect(screen.queryByText('The name is needed.')).toBeNull();
    expect(sent).toEqual([]);
  });

  it('keeps what was typed when somebody else was quicker, and saves it over theirs when asked again', async () => {
    const sentence = 'Somebody else changed this meanwhile: money spent so far.';
    const theirs = aPilot({
      criteria: [aCriterion],
      value: aValue({ model: aValueModel({ version: 5 }) }),
      valueModels: [],
    });
    const refusal = { code: 'CHANGED_MEANWHILE', sentence, facts: [] };
    const { user, sent } = open({ value: aValue(), valueModels: valueVersions }, { refusal, pilot: theirs });
    await user.click(await screen.findByRole('button', { name: 'Change' }));
    const spent = screen.getByRole('textbox', { name: 'Spent so far (EUR)' });
    await user.clear(spent);
    await user.type(spent, '7');
    await user.click(screen.getByRole('button', { name: /^Save/ }));
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect((spent as HTMLInputElement).value).toBe('7');
    await user.click(screen.getByRole('button', { name: /^Save/ }));
    await waitFor(() => expect(sent.map(({ version }) => version)).toEqual([2, 5]));
  });

  it('keeps a half-done form until it is saved or given up', async () => {
    const { user } = open({});
    await user.click(await screen.findByRole('button', { name: 'State it' }));
    await user.type(screen.getByRole('textbox', { name: 'A week of it costs (EUR)' }), '5000');
    await waitFor(() => expect(localStorage.length).toBeGreaterThan(0));
    stop();
    document.body.replaceChildren();
    const again = open({});
    await again.user.click(await screen.findByRole('button', { name: 'Go on with your draft' }));
    expect(screen.getByText('Your draft is back.')).toBeTruthy();
    expect(
      (screen.getByRole('textbox', { name: 'A week of it costs (EUR)' }) as HTMLInputElement).value,
    ).toBe('5000');
    await again.user.click(screen.getByRole('button', { name: 'Give up' }));
    expect(await screen.findByRole('button', { name: 'State it' })).toBeTruthy();
  });

  it('only shows it to those who may not state it', async () => {
    const viewerCan = { ...aPilot().viewerCan, editValue: false };
    open({ value: aValue(), valueModels: valueVersions, viewerCan });
    expect(await (await tab()).findByText(/^From here on it/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Change' })).toBeNull();
  });

  it('shows its bones while the answer is on its way', async () => {
    let asked = 0;
    const page = renderPage('/pilots/SC-101?tab=value', {
      Query: { pilot: () => (asked++ === 0 ? aPilot({ comments: connection([]) }) : never()) },
    });
    stop = page.stop;
    expect(await (await tab()).findByText('Loading…')).toBeTruthy();
  });

  it('names the request when it is broken, and loads when asked again', async () => {
    let broken = true;
    const page = renderPage('/pilots/SC-101?tab=value', {
      Query: { pilot: aPilot({ comments: connection([]) }) },
      Pilot: {
        valueModels: () => {
          if (broken) throw aFault('INTERNAL', 'req-9');
          return [];
        },
      },
    });
    stop = page.stop;
    expect(await screen.findByText('Request req-9')).toBeTruthy();
    broken = false;
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Nothing stated yet' })).toBeTruthy();
  });
});
