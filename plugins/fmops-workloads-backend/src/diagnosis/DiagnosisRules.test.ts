import { diagnosisRules } from './rules';
import { DiagnosisRules } from './DiagnosisRules';

const [rule] = diagnosisRules;

describe('the registry of rules', () => {
  it('takes all rules that come with the backend', () => {
    expect(new DiagnosisRules(diagnosisRules).all()).toEqual(diagnosisRules);
  });

  it('refuses a rule that is there already', () => {
    expect(() => new DiagnosisRules(diagnosisRules).add(rule)).toThrow(
      `The rule ${rule.id} is registered twice`,
    );
  });

  it.each([
    [{ id: 'weather.rain' as 'app.rain' }, 'id must be a layer'],
    [{ priority: 0 }, 'priority must be a whole number from 1 to 99'],
    [{ signals: [] }, 'signals must hold at least one pattern'],
    [{ runbook: 'file:///etc/passwd' }, 'runbook must begin with http'],
    [{ values: [/a/g] }, 'patterns must have neither the flag g nor y'],
  ])('refuses %p', (fields, message) => {
    expect(() => new DiagnosisRules([{ ...rule, ...fields }])).toThrow(message);
  });
});
