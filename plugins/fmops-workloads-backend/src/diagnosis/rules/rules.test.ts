import { inputOf } from '../__testUtils__/inputOf';
import { signalFixtures } from '../__testUtils__/signalFixtures';
import { diagnose } from '../diagnose';
import { diagnosisRules } from '.';

const fixtures = signalFixtures();

describe('the rules', () => {
  it.each(fixtures.map(fixture => [fixture.rule, fixture.text, fixture]))(
    '%s explains: %s',
    (rule, _, fixture) => {
      const [first] = diagnose(inputOf(fixture), diagnosisRules);
      expect(first?.ruleId).toBe(rule);
      expect(first.evidence[0].object.name).toBeTruthy();
    },
  );

  it('have a fixture each', () => {
    const covered = new Set(fixtures.map(({ rule }) => rule));
    expect(
      diagnosisRules.map(({ id }) => id).filter(id => !covered.has(id)),
    ).toEqual([]);
  });

  it('make whole sentences of what the fixtures say', () => {
    const sentences = fixtures.flatMap(fixture =>
      diagnose(inputOf(fixture), diagnosisRules).slice(0, 1),
    );
    for (const { sentence, advice } of sentences) {
      expect(`${sentence} ${advice}`).not.toMatch(/unknown|undefined|[{}]/);
      expect(sentence).toMatch(/^[A-Z].*[.]$/s);
      expect(advice).toMatch(/^[A-Z].*[.]$/s);
    }
  });

  it('name who must act, but for symptoms', () => {
    const nobody = diagnosisRules.filter(({ who }) => who.length === 0);
    expect(nobody.every(({ priority }) => priority >= 90)).toBe(true);
  });
});
