import { expect, type Locator, type Page } from '@playwright/test';

/** As often as a person would be patient with. */
const MOST_STEPS = 120;

/** Whether something, or what it is drawn by, looks different with the focus. */
const showsFocus = (target: Locator) =>
  target.evaluate(async element => {
    const frame = element.parentElement?.parentElement ?? element;
    const looks = () =>
      [frame, ...frame.querySelectorAll('*')]
        .slice(0, 100)
        .flatMap(part => [
          getComputedStyle(part),
          getComputedStyle(part, '::before'),
          getComputedStyle(part, '::after'),
        ])
        .map(style =>
          [
            ...[style.outline, style.boxShadow, style.border, style.opacity],
            ...[style.backgroundColor, style.textDecoration, style.transform],
          ].join(),
        )
        .join('|');
    const drawn = () =>
      new Promise(resolve => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      });
    const focused = document.activeElement as HTMLElement;
    const still = document.createElement('style');
    still.textContent = '* { transition: none !important }';
    document.head.append(still);
    await drawn();
    const withFocus = looks();
    focused.blur();
    await drawn();
    const without = looks();
    focused.focus({ preventScroll: true });
    still.remove();
    return withFocus !== without;
  });

/** Somebody who has no mouse. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  press(...keys: string[]): Promise<void> {
    return keys.reduce(
      (before, key) => before.then(() => this.page.keyboard.press(key)),
      Promise.resolve(),
    );
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Steps on until something has the focus, which must be seen there. */
  async stepTo(target: Locator, key = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    for (let step = 0; step < MOST_STEPS; step += 1) {
      if (await this.has(target)) {
        // The ripple that shows it is there a moment after the button
        await expect
          .poll(() => showsFocus(target), `${target} shows its focus`)
          .toBe(true);
        return;
      }
      await this.page.keyboard.press(key);
    }
    throw new Error(`${target} is not reached with ${MOST_STEPS} × ${key}`);
  }

  /** Goes to something and does what it is there for. */
  async use(target: Locator, key = 'Enter'): Promise<void> {
    await this.stepTo(target);
    await this.page.keyboard.press(key);
  }

  has(target: Locator): Promise<boolean> {
    return target.evaluate(
      element =>
        element === document.activeElement ||
        // Of a checkbox the label is what is found
        Boolean(
          element.tagName === 'LABEL' &&
            element.contains(document.activeElement),
        ),
    );
  }
}
