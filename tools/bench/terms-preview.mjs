// What one key in the terms form costs: everything its preview works out anew, by the functions the browser runs, in the
// same JavaScript engine. Prints milliseconds and what part of a frame of 60 a second they are.
// Run: npm run build && node tools/bench/terms-preview.mjs
import { archetypalTerms } from '../../packages/domain/dist/archetypal-terms.js';
import { assessTerms } from '../../packages/domain/dist/assess-terms.js';
import { exposureCurve, maximumExposure } from '../../packages/domain/dist/exposure.js';
import { checkedTerms } from '../../packages/domain/dist/terms-input.js';
import { termsSentence } from '../../packages/domain/dist/terms-sentence.js';

const keys = 400;
/** Until the engine has compiled what it runs. */
const warm = 100;
const frameMs = 1_000 / 60;
const signedOn = '2026-03-01';

/** As many invoices as terms may have, nearly: ten years, one every four days. */
const longest = {
  ...archetypalTerms.BASE_FEE_AND_GAIN_SHARE,
  horizonDays: 3_650,
  fees: [{ ...archetypalTerms.TIME_AND_MATERIALS.fees[0], everyDays: 4 }],
};

/** What is typed becomes terms, judged, told in a sentence and drawn. */
function preview(typed) {
  const answer = checkedTerms(typed);
  if (!('value' in answer)) throw new Error(JSON.stringify(answer.problems));
  const terms = answer.value;
  const stop = Math.round(terms.horizonDays / 4);
  return [
    assessTerms(terms),
    termsSentence({ terms, currency: 'EUR', signedOn }, stop),
    exposureCurve(terms, 0),
    maximumExposure(terms),
  ];
}

function measured(terms) {
  const times = [];
  for (let key = 0; key < keys + warm; key++) {
    const typed = { ...terms, valueAtTarget: terms.valueAtTarget + key };
    const from = performance.now();
    preview(typed);
    if (key >= warm) times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b);
}

console.log(`${keys} keys each, Node ${process.version}`);
for (const [name, terms] of [...Object.entries(archetypalTerms), ['ten years, 912 invoices', longest]]) {
  const times = measured(terms);
  const at = (share) => times[Math.floor(share * (times.length - 1))];
  const [median, slow] = [at(0.5), at(0.95)];
  console.log(
    `${name.padEnd(26)} median ${median.toFixed(2).padStart(7)} ms  95 % ${slow.toFixed(2).padStart(7)} ms  ${(median / frameMs).toFixed(2)} frames`,
  );
}
