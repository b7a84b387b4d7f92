import { sameFields } from '../../__testUtils__/sameFields';
import { OperatorScene } from './OperatorScene';
import { recordOf, type RecordedCase } from './RecordedCase';

/** Versions of the operators that `npm run test:operators` has started, by name. */
const running: Record<string, string> = JSON.parse(
  process.env.FMOPS_OPERATORS ?? '{}',
);

/** The version of an operator that runs, if it does. */
export function runningVersion(operator: string): string | undefined {
  return running[operator];
}

/** Of what was recorded, the fields that were told then as they are told now. */
export function readAgain({ object, queueObject, says }: RecordedCase) {
  return sameFields(recordOf(object, queueObject), says);
}

/** A scene for the tests of a describe block, empty at the start of each. */
export function useOperator(operator: string): () => OperatorScene {
  let scene: OperatorScene | undefined;

  beforeAll(async () => {
    scene = await OperatorScene.start(operator, running[operator]);
  });

  afterEach(async () => {
    await scene?.clear();
  });

  afterAll(async () => {
    await scene?.stop();
  });

  return () => scene!;
}
