import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { queryText } from './query-text';

const document = parse(`query Page($filter: Filter, $n: Int) {
  page(filter: $filter) { __typename asOf ...Spend_page @unmask ...Rate_page }
  other(first: $n) { __typename id }
}
fragment Spend_page on Page { __typename spend { __typename ...Row } }
fragment Row on Spend { money union { __typename } }
fragment Rate_page on Page { rate }`);

describe('The query behind something shown', () => {
  it('is what its fragment is answered from, with the variables that it needs, and nothing of the client', () => {
    expect(queryText(document, { filter: { mode: ['MODE_1'] }, n: 3 }, 'Spend_page')).toEqual({
      variables: { filter: { mode: ['MODE_1'] } },
      text: `query Spend($filter: Filter) {
  page(filter: $filter) {
    ...Spend_page
  }
}

fragment Spend_page on Page {
  spend {
    ...Row
  }
}

fragment Row on Spend {
  money
  union {
    __typename
  }
}`,
    });
  });

  it('is the whole page where no part is meant, or the part is not in it', () => {
    const whole = queryText(document, { filter: undefined, n: 3 });
    expect(whole.text).toMatch(/^query Page\(\$filter: Filter, \$n: Int\)/);
    expect(whole.text).toContain('fragment Rate_page');
    expect(whole.variables).toEqual({ n: 3 });
    expect(queryText(document, { n: 3 }, 'Nothing_page')).toEqual(whole);
  });
});
