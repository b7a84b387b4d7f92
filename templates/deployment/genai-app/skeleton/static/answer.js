// One answer on the page: as it is written, when something goes wrong, and its rating.

import { rate } from './api.js';
import { showText } from './text.js';

export class AnswerView {
  #root = document.getElementById('answered').content.firstElementChild.cloneNode(true);

  text = '';

  get element() {
    return this.#root;
  }

  #find(selector) {
    return this.#root.querySelector(selector);
  }

  constructor() {
    this.#root.setAttribute('aria-busy', 'true');
    this.step('Asking the model');
    this.#find('.copy').addEventListener('click', () => this.#copy());
  }

  step(title) {
    this.#find('.step').textContent = title;
  }

  add(piece) {
    this.text += piece;
    showText(this.#find('.text'), this.text);
  }

  /** The answer is whole, and can be rated by its id. */
  done(answerId, commentCharacters) {
    this.#end();
    this.#find('.after').hidden = false;
    this.#offerRating(answerId, commentCharacters);
  }

  stopped() {
    this.#end();
    this.#find('.after').hidden = false;
    this.#find('.rate').hidden = true;
    this.#say('You stopped this answer.');
  }

  /** What keeps it from being written; `retry` is offered where it may help. */
  failed(message, retry) {
    this.#end();
    const problem = this.#find('.problem');
    problem.hidden = false;
    problem.querySelector('p').textContent = message;
    const button = problem.querySelector('.retry');
    button.hidden = !retry;
    button.addEventListener('click', () => retry?.(), { once: true });
  }

  #end() {
    this.#root.removeAttribute('aria-busy');
    this.#find('.progress').hidden = true;
  }

  #say(text) {
    this.#find('.thanks').textContent = text;
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.text);
      this.#say('Copied.');
    } catch {
      this.#say('Your browser did not allow that. Select the text and copy it.');
    }
  }

  #offerRating(answerId, commentCharacters) {
    const form = this.#find('.comment');
    const comment = form.querySelector('textarea');
    comment.maxLength = commentCharacters;
    const buttons = { good: this.#find('.good'), bad: this.#find('.bad') };
    const give = async (rating, text) => {
      try {
        await rate(answerId, rating, text);
      } catch (error) {
        this.#say(error.message);
        return false;
      }
      for (const [name, button] of Object.entries(buttons)) {
        button.setAttribute('aria-pressed', String(name === rating));
      }
      this.#say('Thank you.');
      return true;
    };
    buttons.good.addEventListener('click', async () => {
      if (await give('good')) {
        form.hidden = true;
      }
    });
    buttons.bad.addEventListener('click', async () => {
      if (await give('bad')) {
        form.hidden = false;
        comment.focus();
        form.scrollIntoView({ block: 'nearest' });
      }
    });
    form.addEventListener('submit', async event => {
      event.preventDefault();
      if (await give('bad', comment.value.trim())) {
        form.hidden = true;
        buttons.bad.focus();
      }
    });
  }
}
