// The page: a conversation, and the field to go on with it.

import { about, ask, RequestError } from './api.js';
import { AnswerView } from './answer.js';
import { showText } from './text.js';

const byId = id => document.getElementById(id);
const question = byId('question');
const conversation = byId('conversation');
const HINT = byId('hint').textContent;

let limits = { question_characters: 4000, messages: 20, comment_characters: 1000 };
let messages = [];
let running = null;

function say(status) {
  byId('status').textContent = status;
}

/** What is wrong with the question; without it, how to ask. */
function hint(wrong = '') {
  byId('hint').textContent = wrong || HINT;
  byId('hint').classList.toggle('wrong', wrong !== '');
  question.setAttribute('aria-invalid', String(wrong !== ''));
}

function show() {
  const empty = conversation.childElementCount === 0;
  byId('welcome').hidden = !empty;
  byId('restart').hidden = empty;
  byId('send').hidden = Boolean(running);
  byId('stop').hidden = !running;
  const main = document.querySelector('main');
  main.scrollTop = main.scrollHeight;
}

/** Follows the answer downwards, unless the reader has scrolled up. */
function follow(change) {
  const main = document.querySelector('main');
  const atEnd = main.scrollHeight - main.scrollTop - main.clientHeight < 80;
  change();
  if (atEnd) {
    main.scrollTop = main.scrollHeight;
  }
}

function showAsked(text) {
  const item = byId('asked').content.firstElementChild.cloneNode(true);
  showText(item.querySelector('.text'), text);
  conversation.append(item);
}

async function answer(asked) {
  const view = new AnswerView();
  conversation.append(view.element);
  running = new AbortController();
  show();
  say('The answer is being written.');
  const again = () => {
    view.element.remove();
    answer(asked);
  };
  let ended = false;
  try {
    for await (const [name, data] of ask(asked, running.signal)) {
      follow(() => {
        if (name === 'step') {
          view.step(data.title);
        } else if (name === 'piece') {
          view.add(data.text);
        } else if (name === 'done') {
          view.done(data.answer_id, limits.comment_characters);
          messages = [...asked, { role: 'assistant', content: view.text }];
        } else {
          view.failed(data.message, name === 'error' ? again : null);
        }
      });
      ended = name === 'done' || name === 'blocked' || name === 'error';
    }
    if (!ended) {
      throw new RequestError('The answer broke off.');
    }
    say('The answer is complete.');
  } catch (error) {
    if (!view.element.isConnected) {
      // A new conversation has begun.
    } else if (error.name === 'AbortError') {
      view.stopped();
      messages = view.text ? [...asked, { role: 'assistant', content: view.text }] : messages;
      say('Stopped.');
    } else {
      view.failed(error.message, again);
    }
  } finally {
    running = null;
    show();
    question.focus();
  }
}

function submit(text) {
  if (running) {
    return;
  }
  if (!text) {
    hint('Write a question first.');
    return;
  }
  if (text.length > limits.question_characters) {
    hint(`A question may have ${limits.question_characters} characters; this has ${text.length}.`);
    return;
  }
  hint();
  question.value = '';
  showAsked(text);
  // The model is shown the end of a long conversation, from a question on.
  const room = 2 * Math.floor((limits.messages - 1) / 2);
  const before = room > 0 ? messages.slice(-room) : [];
  answer([...before, { role: 'user', content: text }]);
}

byId('composer').addEventListener('submit', event => {
  event.preventDefault();
  submit(question.value.trim());
});

question.addEventListener('keydown', event => {
  // Not while a character is being composed, as in Japanese.
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    submit(question.value.trim());
  }
});

question.addEventListener('input', () => hint());

byId('stop').addEventListener('click', () => running?.abort());

byId('restart').addEventListener('click', () => {
  running?.abort();
  messages = [];
  conversation.replaceChildren();
  show();
  question.focus();
});

function showExamples(examples) {
  byId('examples').replaceChildren(
    ...examples.map(text => {
      const button = Object.assign(document.createElement('button'), {
        type: 'button',
        textContent: text,
      });
      button.addEventListener('click', () => submit(text));
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
}

async function start() {
  try {
    const facts = await about();
    limits = facts.limits;
    document.title = facts.title;
    byId('title').textContent = facts.title;
    byId('greeting').textContent = facts.welcome;
    byId('environment').textContent = facts.environment;
    byId('environment').hidden = !facts.environment;
    showExamples(facts.examples);
  } catch (error) {
    hint(error.message);
  }
}

start();
