/** A browser as far as the server can tell: it keeps cookies, and sends JSON from the server's own page. */
export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(
    readonly address: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.keep(await fetch(this.address + path, { headers: { ...this.all(), ...headers } }));
  }

  async post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    const response = await fetch(this.address + path, {
      method: 'POST',
      headers: { ...this.all(), 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return this.keep(response);
  }

  signIn(email: string, password: string): Promise<Response> {
    return this.post('/auth/sign-in', { email, password });
  }

  /** Runs a trusted document. */
  run(sha256Hash: string, variables: object = {}): Promise<Response> {
    return this.post('/graphql', { variables, extensions: { persistedQuery: { version: 1, sha256Hash } } });
  }

  private all(): Record<string, string> {
    return { ...this.headers, ...(this.cookies.size && { cookie: this.cookie }) };
  }

  private keep(response: Response): Response {
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }
}
