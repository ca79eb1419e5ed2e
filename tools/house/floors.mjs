// Checks that every import goes the way the house is built. `--rules` prints the rules and the way out of each.
import { runAsCommand } from './findings.mjs';
import { readHouse } from './read-house.mjs';
import { API_RULES, apiFloors } from './rules-api.mjs';
import { FORM_RULES, formRules } from './rules-form.mjs';
import { PACKAGE_RULES, packageFloors } from './rules-packages.mjs';
import { WEB_RULES, webFloors } from './rules-web.mjs';

export const FLOOR_RULES = { ...WEB_RULES, ...API_RULES, ...PACKAGE_RULES, ...FORM_RULES };

/** Returns every break of the floors under `root`, sorted by place. */
export function checkFloors(root) {
  const house = readHouse(root);
  return [webFloors, apiFloors, packageFloors, formRules]
    .flatMap((rules) => rules(house))
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.rule.localeCompare(b.rule));
}

await runAsCommand(import.meta.url, checkFloors, FLOOR_RULES);
