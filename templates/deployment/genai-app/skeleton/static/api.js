// What the application answers to: about itself, questions, ratings.

/** A request that was refused; the message is for the user. */
export class RequestError extends Error {}

const GENERAL = 'The application does not answer. Check your connection and try again.';

async function send(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch (error) {
    throw error.name === 'AbortError' ? error : new RequestError(GENERAL);
  }
  if (!response.ok) {
    const { detail } = await response.json().catch(() => ({}));
    throw new RequestError(typeof detail === 'string' ? detail : GENERAL);
  }
  return response;
}

function post(path, body, signal) {
  return send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  });
}

export async function about() {
  return (await send('api/about')).json();
}

export async function rate(answerId, rating, comment = '') {
  await post('api/ratings', { answer_id: answerId, rating, comment });
}

/** Events of the answer to the last of the messages, as they come: [name, data]. */
export async function* ask(messages, signal) {
  const response = await post('api/answers', { messages }, signal);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let held = '';
  for (;;) {
    let read;
    try {
      read = await reader.read();
    } catch (error) {
      throw error.name === 'AbortError' ? error : new RequestError('The answer broke off.');
    }
    if (read.done) {
      return;
    }
    held += read.value;
    const events = held.split('\n\n');
    held = events.pop();
    for (const event of events) {
      const [, name, data] = /^event: (\w+)\ndata: (.*)$/.exec(event) ?? [];
      if (name) {
        yield [name, JSON.parse(data)];
      }
    }
  }
}
