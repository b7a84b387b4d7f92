import {
  bootstrap,
  cohensKappa,
  fleissKappa,
  krippendorffAlpha,
  type AgreementFigure,
  type KappaWeights,
  type ReviewSettings,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { choiceOf, scoresOf } from '../queue';
import type { ItemVerdicts } from './Verdicts';

type Value = string | number;

/** What is compared: all of a judgement, or its score by one criterion. */
interface Aspect {
  about: string;
  level: AgreementFigure['level'];
  valueOf(verdict: string): Value;
}

/** How far reviewers agree, on items that two or more have judged. */
export function agreementOf(
  settings: Pick<ReviewSettings, 'task' | 'rubric'>,
  items: readonly ItemVerdicts[],
): AgreementFigure[] {
  const shared = items.filter(({ verdicts }) => verdicts.length > 1);
  return aspectsOf(settings).flatMap(aspect => figures(aspect, shared));
}

function aspectsOf({
  task,
  rubric = [],
}: Pick<ReviewSettings, 'task' | 'rubric'>): Aspect[] {
  if (task !== 'scored') {
    return [{ about: 'Choice', level: 'nominal', valueOf: choiceOf }];
  }
  return rubric.map(({ name }) => ({
    about: name,
    level: 'interval',
    valueOf: verdict => scoresOf(verdict)[name],
  }));
}

function figures(aspect: Aspect, items: ItemVerdicts[]): AgreementFigure[] {
  const units = items.map(({ verdicts }) =>
    verdicts.map(({ verdict }) => aspect.valueOf(verdict)),
  );
  const { about, level } = aspect;
  const figure = (
    measure: AgreementFigure['measure'],
    estimate: AgreementFigure['estimate'],
  ): AgreementFigure => ({
    ...{ about, measure, level, items: items.length },
    ...(estimate && { estimate }),
  });
  const pairs = pairsOfTwo(aspect, items);
  const sameNumber = new Set(units.map(({ length }) => length)).size === 1;
  return [
    figure(
      'krippendorff',
      bootstrap(units, (some, times) => krippendorffAlpha(some, level, times)),
    ),
    ...(pairs ? [figure('cohen', kappa(pairs, level))] : []),
    ...(sameNumber && !pairs && level === 'nominal'
      ? [figure('fleiss', bootstrap(units, fleissKappa<Value>))]
      : []),
  ];
}

function kappa(pairs: [Value, Value][], level: AgreementFigure['level']) {
  const weights: KappaWeights = level === 'nominal' ? 'none' : 'quadratic';
  return bootstrap(pairs, (some, times) => cohensKappa(some, weights, times));
}

/** By reviewer, where there are two in all. */
function pairsOfTwo(
  { valueOf }: Aspect,
  items: ItemVerdicts[],
): [Value, Value][] | undefined {
  const reviewers = [
    ...new Set(
      items.flatMap(({ verdicts }) => verdicts.map(({ reviewer }) => reviewer)),
    ),
  ].sort();
  if (reviewers.length !== 2) return undefined;
  return items.map(({ verdicts }) => {
    const [first, second] = reviewers.map(
      name => verdicts.find(({ reviewer }) => reviewer === name)!,
    );
    return [valueOf(first.verdict), valueOf(second.verdict)];
  });
}
