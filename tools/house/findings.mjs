// A finding is what is wrong, where, under which rule, and the way out in one sentence.
import { pathToFileURL } from 'node:url';

/** Makes one finding; `line` 0 means the file as a whole. */
export const finding = (rules, rule, file, line, what) => {
  const says = rules[rule];
  if (says === undefined) throw new Error(`The rule ${rule} is not in its list of rules.`);
  return { rule, file, line, what, wayOut: says };
};

/** One finding as the lines a person reads: a place an editor can open, then the way out. */
export const describeFinding = ({ file, line, rule, what, wayOut }) =>
  `${line > 0 ? `${file}:${line}` : file}  ${rule}\n    ${what}\n    Way out: ${wayOut}`;

/** Runs `check(root)` when the module is the command that was started; prints the findings and sets the exit code. */
export async function runAsCommand(moduleUrl, check, rules) {
  if (!process.argv[1] || moduleUrl !== pathToFileURL(process.argv[1]).href) return;
  if (process.argv.includes('--rules')) {
    for (const [rule, wayOut] of Object.entries(rules)) console.log(`${rule}\n    ${wayOut}`);
    return;
  }
  const findings = await check(process.cwd());
  for (const item of findings) console.log(describeFinding(item));
  process.exitCode = findings.length === 0 ? 0 : 1;
}
