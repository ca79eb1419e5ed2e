// The vectors of vendors and of where money goes: what they leave out, and their words, as the built packages have them.
import { assessTerms } from '@scrimmage/domain/assess-terms';
import { concentration } from '@scrimmage/domain/concentration';
import { ledgerGap } from '@scrimmage/domain/ledger-gap';
import { mixGap } from '@scrimmage/domain/mix-gap';
import { vendorStance } from '@scrimmage/domain/vendor-stance';
import { vendorThresholds } from '@scrimmage/domain/vendor-thresholds';
import { shareChances, vendorPosterior } from '@scrimmage/stats/vendor-posterior';

const upper = (word) => word.toUpperCase();

/** A contract without anything special. Refunds, where nothing is said, are owed below half of the value. */
const noTerms = {
  freeDays: 0,
  netDays: 0,
  noticeDays: 0,
  feeCap: null,
  minCommitment: 0,
  earlyTerminationFee: 0,
  refundBelow: 0.5,
  refundRealisation: 1,
  gainShare: null,
  liabilityCap: null,
  dataReturn: null,
  clauses: [],
};
const triggers = { first_value: 'ACCEPTANCE', outcome: 'VALUE_PROVEN' };
const noFee = {
  day: null,
  everyDays: null,
  untilDay: null,
  contingent: null,
  refundableShare: 0,
  clause: null,
};

function termsOf({ fees, gainShare, ...given }) {
  return {
    ...noTerms,
    ...given,
    gainShare: gainShare ? { cap: null, ...gainShare } : null,
    fees: fees.map(({ trigger, contingent, ...fee }) => ({
      ...noFee,
      ...fee,
      trigger: triggers[trigger] ?? upper(trigger),
      contingent: contingent ? { ...contingent, shape: upper(contingent.shape) } : null,
    })),
  };
}

const classWords = { RISK_SHARER: 'risk-sharer', PARTIAL: 'partial', RISK_SHIRKER: 'shirker' };

function assess({ terms }) {
  const { scenarios, class: own, ...it } = assessTerms(termsOf(terms));
  const { FAIL_EARLY, FAIL_LATE, PARTIAL, SUCCESS } = scenarios;
  const named = { failEarly: FAIL_EARLY, failLate: FAIL_LATE, partial: PARTIAL, success: SUCCESS };
  const outcome = ({ endDay, ...outcomes }) => ({ end: endDay, ...outcomes });
  const told = Object.entries(named).map(([name, scenario]) => [name, outcome(scenario)]);
  return { ...it, scenarios: Object.fromEntries(told), class: classWords[own] };
}

/** Facts replace the planned days; what they do not mention came as planned. */
function gap({ terms, facts, ledger }) {
  const { endDay, valueFraction, early = false, ...dates } = facts;
  const { kickoffDay, goLiveDay, firstValueDay } = { ...terms, ...dates };
  const milestones = { kickoffDay, goLiveDay, firstValueDay, provenDay: null };
  const exits = early || valueFraction < 1;
  return ledgerGap(
    termsOf(terms),
    { endDay, valueFraction, early, exits, running: false, milestones },
    ledger,
  );
}

function posterior({ realised, ...prior }) {
  const { low90, high90, ...believed } = vendorPosterior(realised, prior);
  const { shirker, partial, sharer } = shareChances(believed, vendorThresholds.stance);
  const { stance } = vendorStance({ shirker, partial, sharer, n: believed.n });
  return {
    ...believed,
    lo90: low90,
    hi90: high90,
    pShirker: shirker,
    pPartial: partial,
    pSharer: sharer,
    verdict: classWords[stance] ?? stance.toLowerCase(),
  };
}

export const vendorVectors = {
  assessTerms: assess,
  ledgerGap: gap,
  vendorPosterior: posterior,
  hhi: ({ spend }) => concentration(spend),
  mixGap: ({ spend, target }) => mixGap(spend, target),
};
