import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  CRITERIA,
  type Criterion,
  type Weights,
} from '@fmops/backstage-plugin-fmops-models-common';
import Slider from '@material-ui/core/Slider';
import Typography from '@material-ui/core/Typography';
import { rankingTranslationRef } from './messages';

/**
 * Most that one criterion can count.
 *
 * @public
 */
export const MAX_WEIGHT = 5;

const TITLES = {
  quality: 'weight.quality',
  cost: 'weight.cost',
  speed: 'weight.speed',
} as const satisfies Record<Criterion, string>;

/**
 * Props of {@link WeightSliders}.
 *
 * @public
 */
export interface WeightSlidersProps {
  weights: Weights;
  onChange: (weights: Weights) => void;
}

/**
 * How much each criterion counts, from nothing to most.
 *
 * @public
 */
export function WeightSliders({ weights, onChange }: WeightSlidersProps) {
  const { t } = useTranslationRef(rankingTranslationRef);
  return (
    <>
      {CRITERIA.map(criterion => (
        <div key={criterion}>
          <Typography id={`weight-${criterion}`} variant="body2">
            {t(TITLES[criterion], { weight: String(weights[criterion]) })}
          </Typography>
          <Slider
            aria-labelledby={`weight-${criterion}`}
            min={0}
            max={MAX_WEIGHT}
            step={1}
            marks
            value={weights[criterion]}
            onChange={(_, value) =>
              value !== weights[criterion] &&
              onChange({ ...weights, [criterion]: value as number })
            }
          />
        </div>
      ))}
    </>
  );
}
