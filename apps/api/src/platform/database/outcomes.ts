/** The connection went away while nobody was asking; nothing of its transaction was kept. */
export class ConnectionLost extends Error {
  constructor() {
    super('The connection was lost.');
  }
}

/** The connection was lost while a transaction was being committed: whether it was, PostgreSQL alone knows. */
export class CommitInDoubt extends Error {
  constructor(cause: unknown) {
    super('The connection was lost during a commit.', { cause });
  }
}

/** Somebody asked in the name of an operation whose answer has left already. */
export class OperationEnded extends Error {
  constructor() {
    super('The operation has ended.');
  }
}
