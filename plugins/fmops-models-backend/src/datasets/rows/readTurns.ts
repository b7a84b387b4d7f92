/** Older datasets name the speakers otherwise; projects know the same names. */
const ROLES = new Map([
  ['system', 'system'],
  ['user', 'user'],
  ['human', 'user'],
  ['assistant', 'assistant'],
  ['gpt', 'assistant'],
]);

const MOST_TURNS = 1000;

/** A message of a conversation, as chat templates understand it. */
export interface Turn {
  role: string;
  content: string;
}

function readTurn(message: unknown, at: number): Turn {
  const { role, from, content, value } = (message ?? {}) as Record<
    string,
    unknown
  >;
  const said = role ?? from;
  const known = typeof said === 'string' ? ROLES.get(said) : undefined;
  if (!known) {
    throw new TypeError(
      `Message ${at + 1} has ${
        typeof said === 'string' ? `the role '${said.slice(0, 50)}'` : 'no role'
      }; system, user and assistant are understood.`,
    );
  }
  const text = content ?? value;
  if (typeof text !== 'string' || !text.trim()) {
    throw new TypeError(`Message ${at + 1} has no text as its content.`);
  }
  return { role: known, content: text };
}

/**
 * Reads the messages of a conversation.
 *
 * @throws TypeError with what is wrong, for people
 */
export function readTurns(messages: unknown): Turn[] {
  if (!Array.isArray(messages)) {
    throw new TypeError('The conversation is no list of messages.');
  }
  if (messages.length > MOST_TURNS) {
    throw new TypeError(
      `The conversation has ${messages.length} messages; ${MOST_TURNS} is the most.`,
    );
  }
  const turns = messages.map(readTurn);
  if (turns.findLastIndex(({ role }) => role === 'assistant') < 1) {
    throw new TypeError(
      'The conversation has no answer of the assistant after another message.',
    );
  }
  return turns;
}
