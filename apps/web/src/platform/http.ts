/** An answer of one of the plain endpoints; status 0 when the server was not reached. */
export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

async function answerOf(request: Promise<Response>): Promise<Answer> {
  try {
    const response = await request;
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
    };
  } catch {
    return { status: 0, body: {} };
  }
}

export function getJson(path: string): Promise<Answer> {
  return answerOf(fetch(path, { credentials: 'same-origin', headers: { accept: 'application/json' } }));
}

export function postJson(path: string, body: unknown = {}): Promise<Answer> {
  return answerOf(
    fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    }),
  );
}

/** Sends a file as it is; the answer says under which id it is known. */
export function postFile(path: string, file: Blob): Promise<Answer> {
  return answerOf(fetch(path, { method: 'POST', credentials: 'same-origin', body: file }));
}
