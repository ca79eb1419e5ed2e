import type { CauseId, WorkspaceId } from './ids.js';
import { wordStems } from './word-stems.js';

/** Why something failed: one of a short list the workspace may change, with the words people use for it. */
export interface Cause {
  readonly workspaceId: WorkspaceId;
  readonly id: CauseId;
  readonly name: string;
  /** Words and phrases that hint at it. */
  readonly hints: readonly string[];
  /** Where it stands in the list, from 1. */
  readonly place: number;
  /** No longer offered; what has it keeps it. */
  readonly retired: boolean;
  readonly version: number;
}

/** A cause a new workspace begins with. */
export type DefaultCause = Pick<Cause, 'name' | 'hints'>;

/** What a new workspace begins with, in the order in which it is shown. Things and circumstances, never people. */
export const defaultCauses: readonly DefaultCause[] = [
  {
    name: 'Nobody needed it',
    hints: words(
      'need, demand, interest, wish, asked for, opened, signed up, clicked, would rather, problem to solve, nobody asked, no uptake, customers ignored, irrelevant, wrong problem, not useful, did not care, preference, prefer, churn, unsubscribe, abandon, appetite, willing to pay, market, value proposition, gimmick, novelty',
    ),
  },
  {
    name: 'People did not take it up',
    hints: words(
      'adoption, adopt, training, habit, workaround, spreadsheet, old way, resistance, refuse, distrust, trust, bypass, ignore, staff, crew, frontline, agents, dispatcher, clerk, shift, union, override, overrule, change management, onboarding, confusing, hard to use, usability, interface, too many clicks, login, password',
    ),
  },
  {
    name: 'The data was not good enough',
    hints: words(
      'data, dataset, data quality, postcode, address, empty, gaps, years old, twice, missing values, missing, incomplete, stale, outdated, duplicate, wrong address, master data, label, unlabelled, history, sample, records, field, blank, null, format, encoding, drift, bias, noise, sensor, timestamp, garbage, inconsistent, mismatch, catalogue',
    ),
  },
  {
    name: 'Systems did not fit together',
    hints: words(
      'integration, integrate, interface, API, connector, middleware, legacy, mainframe, ERP, CRM, SSO, single sign-on, sync, synchronise, batch, export, import, version, upgrade, migration, compatible, incompatible, firewall, webhook, endpoint, schema, mapping, identity, certificate, protocol, environment',
    ),
  },
  {
    name: 'It was too slow or broke under load',
    hints: words(
      'slow, latency, timeout, time out, load, peak, crash, outage, downtime, fell over, froze, stood still, minutes to answer, throughput, queue, backlog, memory, capacity limit, scale, bottleneck, freeze, hang, lag, seconds, response time, performance, overload, unavailable, battery, connection, network, offline, restart, bug, error',
    ),
  },
  {
    name: 'The answers were wrong',
    hints: words(
      'accuracy, accurate, inaccurate, wrong answer, wrong, false positive, false alarm, false negative, misclassify, hallucinate, hallucination, invent, made up, error rate, precision, recall, prediction, predict, forecast, model, recommendation, estimate, misread, misrouted, mistake, quality, confidence, nonsense, translation, chatbot, bot, classifier',
    ),
  },
  {
    name: 'Security, privacy or rules',
    hints: words(
      'security, privacy, GDPR, consent, personal data, breach, leak, compliance, regulation, regulator, law, legal, licence, audit, policy, permission, access rights, approval, sign-off, encryption, penetration test, vulnerability, data protection, works council, ethics, audit trail, certification, safety, prohibited, forbidden, against the rules',
    ),
  },
  {
    name: 'The vendor did not deliver',
    hints: words(
      'vendor, supplier, provider, delivery, deliver, late delivery, consultants, subcontractor, roadmap, promised, promise, demo, vapourware, support ticket, escalation, account manager, their team, product gap, missing feature, feature, bankrupt, acquired, discontinued, implementation partner, release, patch, overpromised, unresponsive',
    ),
  },
  {
    name: 'Terms, price or billing',
    hints: words(
      'invoice, billing, bill, paid for, price, pricing, fee, licence fee, contract, terms, clause, minimum commitment, lock-in, renewal, auto-renewal, notice period, penalty, termination, refund, credit, discount, charged, charge, overcharge, invoiced before, procurement, purchase order, tender, negotiation, before go-live, subscription',
    ),
  },
  {
    name: 'No time, skills or sponsor',
    hints: words(
      'no time, out of time, capacity, busy, on leave, parental leave, sick, nobody free, no one free, resource, staffing, headcount, vacancy, left the company, holiday, skill, expertise, know-how, knowledge, sponsor, sponsorship, priority, priorities, reorganisation, reorg, budget cut, funding, management, executive, owner, ownership, overloaded, overworked, season, nobody owned, decision, stalled, delayed',
    ),
  },
  {
    name: 'Too much at once, or the aim moved',
    hints: words(
      'scope, scope creep, too big, too large, too many, requirement, requirements, unclear, vague, goal, aim, objective, changed, moving target, complex, complexity, phases, big bang, assumption, assumptions, misunderstanding, expectation, expectations, specification, success criteria, everything at once, edge case, exception, planning, timeline, schedule',
    ),
  },
  {
    name: 'It cost more than it was worth',
    hints: words(
      'cost, costs, expensive, return, ROI, business case, saving, savings, benefit, benefits, margin, running cost, cost per, overrun, budget, over budget, unprofitable, payback, worth, uneconomic, manual work, manual effort, effort, hours, overhead, token cost, cloud bill, hidden cost, maintenance, did not pay',
    ),
  },
  {
    name: 'We could not measure it',
    hints: words(
      'measure, measurement, measured, nothing to compare, told us nothing, too few cases, baseline, metric, metrics, KPI, control group, comparison, compare, sample size, too few, statistical, significance, inconclusive, noise, attribution, survey, tracking, instrumentation, analytics, dashboard, no evidence, evidence, before and after, seasonal, unmeasured, could not tell',
    ),
  },
];

/** Written as one line: an array of so many words would fill pages. */
function words(list: string): readonly string[] {
  return list.split(', ');
}

/** A cause a text hints at. */
export interface CauseHint<C> {
  readonly cause: C;
  /** Above 0; the higher, the more of its words were found, and the fewer other causes share them. */
  readonly score: number;
  /** The words of the cause that were found, as its list writes them. */
  readonly found: readonly string[];
}

interface Entry<C> {
  readonly cause: C;
  readonly word: string;
  readonly stems: readonly string[];
}

/**
 * The causes a text hints at, the likeliest first, at most `limit`; empty when no word is known. A phrase counts once a word of it,
 * and a word that several causes share is divided among them; causes with the same score stay in the order of the list. A person
 * chooses. Pure: the same text and list give the same answer.
 */
export function suggestCauses<C extends DefaultCause>(
  text: string,
  causes: readonly C[],
  limit = 3,
): readonly CauseHint<C>[] {
  const said = ` ${wordStems(text).join(' ')} `;
  const heard = entriesOf(causes).filter(({ stems }) => said.includes(` ${stems.join(' ')} `));
  const sharedBy = new Map<string, number>();
  for (const { stems } of heard) sharedBy.set(stems.join(' '), (sharedBy.get(stems.join(' ')) ?? 0) + 1);
  const hints = causes.map((cause) => {
    const own = heard.filter((entry) => entry.cause === cause);
    const score = own.reduce(
      (sum, { stems }) => sum + stems.length / (sharedBy.get(stems.join(' ')) ?? 1),
      0,
    );
    return { cause, score, found: own.map(({ word }) => word) };
  });
  return hints
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, limit);
}

/** Every word of every cause once; two forms of one word are one. */
function entriesOf<C extends DefaultCause>(causes: readonly C[]): readonly Entry<C>[] {
  return causes.flatMap((cause) => {
    const known = new Set<string>();
    return cause.hints.flatMap((word) => {
      const stems = wordStems(word);
      const key = stems.join(' ');
      if (key === '' || known.has(key)) return [];
      known.add(key);
      return [{ cause, word, stems }];
    });
  });
}
