const quoted = (text: string) => text.replaceAll(/"([^"]*)"/g, '“$1”');

/** What is said of queries in the language of their makers, and what it means for whoever writes one. */
const meanings: ReadonlyArray<readonly [RegExp, string]> = [
  [/^Cannot query field "([^"]+)" on type "([^"]+)"\./, '“$2” has nothing called “$1”.'],
  [
    /^Syntax Error: Unexpected <EOF>\.|^Syntax Error: Expected .+, found <EOF>\./,
    'The query ends too soon: a bracket may be missing.',
  ],
  [/^Syntax Error: Expected (.+), found (.+)\./, 'Here $1 is expected, and $2 was found.'],
  [/^Syntax Error: Unexpected (.+)\./, '$1 cannot stand where it stands.'],
  [
    /^Field "([^"]+)" of type "[^"]+" must have a selection of subfields\..*/,
    'Say which parts of “$1” you want: $1 { … }.',
  ],
  [
    /^Field "([^"]+)" must not have a selection since type .* has no subfields\./,
    '“$1” has no parts: leave out the brackets behind it.',
  ],
  [/^Unknown argument "([^"]+)" on field "([^"]+)"\./, '“$2” takes nothing called “$1”.'],
  [/^Field "([^"]+)" argument "([^"]+)" of type "([^"]+)" is required.*/, '“$1” needs “$2”, a $3.'],
  [
    /^Variable "(\$\w+)" of required type "([^"]+)" was not provided\./,
    'Give $1 a value: the query needs it.',
  ],
  [/^Variable "(\$\w+)" is not defined.*/, 'Say of what type $1 is, in the brackets behind “query”.'],
  [/^Variable "(\$\w+)" is never used.*/, '$1 is not used. Use it, or leave it out.'],
  [/^Variable "(\$\w+)" got invalid value (.+?); (.+)/, '$1 cannot be $2: $3'],
  [/^Unknown type "([^"]+)"\./, 'There is no type called “$1”.'],
];

/** A sentence about a query in plain words; one that is not known stays as it is, with proper quotes. */
export function plainSentence(message: string): string {
  const found = meanings.find(([pattern]) => pattern.test(message));
  return quoted(found ? message.replace(found[0], found[1]) : message);
}
