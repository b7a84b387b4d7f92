import { mockServices } from '@backstage/backend-test-utils';
import { failedPodOf, jobOf } from './__testUtils__/objects';
import { diagnose } from './diagnose';
import { diagnosisRules } from './rules';
import { UnverifiedMatches } from './UnverifiedMatches';

const diagnosesOf = (text: string) =>
  diagnose(
    {
      workload: jobOf('Failed'),
      pods: [failedPodOf('train-0')],
      logs: [{ pod: 'train-0', container: 'trainer', lines: [{ text }] }],
    },
    diagnosisRules,
  );

it('a match of an unverified rule is logged once, others are not', () => {
  const logger = mockServices.logger.mock();
  const unverified = new UnverifiedMatches(logger);

  unverified.note(diagnosesOf('CUDA out of memory. Tried to allocate 2 GiB'));
  expect(logger.info).not.toHaveBeenCalled();

  unverified.note(diagnosesOf('step 1200 loss: nan'));
  unverified.note(diagnosesOf('step 1300 loss: nan'));
  expect(logger.info).toHaveBeenCalledTimes(1);
  expect(logger.info).toHaveBeenCalledWith(
    'The unverified rule app.nan has matched',
    { ruleId: 'app.nan', text: 'step 1200 loss: nan' },
  );
});
