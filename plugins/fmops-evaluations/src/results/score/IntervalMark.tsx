import { useTheme } from '@material-ui/core/styles';
import type { Score } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { placeOn, type Scale } from './scale';

const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;

/**
 * A score as a dot with its interval as a line, on a scale that it shares with
 * others. The numbers stand beside it in words.
 */
export function IntervalMark(props: {
  score: Pick<Score, 'value' | 'interval'>;
  scale: Scale;
  /** A value to compare with, drawn across. */
  reference?: number;
}) {
  const { palette } = useTheme();
  const { score, scale, reference } = props;
  const at = (value: number) => `${placeOn(scale, value)}%`;
  const { interval } = score;
  return (
    <svg width="100%" height={HEIGHT} aria-hidden data-testid="interval">
      <line
        {...{ x1: 0, x2: '100%', y1: MIDDLE, y2: MIDDLE }}
        stroke={palette.divider}
      />
      {reference !== undefined && (
        <line
          {...{ x1: at(reference), x2: at(reference), y1: 0, y2: HEIGHT }}
          stroke={palette.text.secondary}
          strokeDasharray="2 2"
        />
      )}
      {interval && (
        <g stroke={palette.primary.main} strokeWidth={2}>
          <line
            x1={at(interval.low)}
            x2={at(interval.high)}
            y1={MIDDLE}
            y2={MIDDLE}
          />
          {[interval.low, interval.high].map(end => (
            <line
              key={end}
              {...{ x1: at(end), x2: at(end), y1: MIDDLE - 4, y2: MIDDLE + 4 }}
            />
          ))}
        </g>
      )}
      <circle
        cx={at(score.value)}
        cy={MIDDLE}
        r={4}
        fill={palette.primary.main}
      />
    </svg>
  );
}
