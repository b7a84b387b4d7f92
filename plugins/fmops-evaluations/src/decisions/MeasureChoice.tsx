import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormGroup from '@material-ui/core/FormGroup';
import FormLabel from '@material-ui/core/FormLabel';
import Typography from '@material-ui/core/Typography';
import type { DecisionMeasure } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { CRITERIA } from '@fmops/backstage-plugin-fmops-models-common';
import { decisionsTranslationRef } from './messages';

const TITLES = {
  quality: { is: 'quality.is', none: 'quality.none' },
  cost: { is: 'cost.is', none: 'cost.none' },
  speed: { is: 'speed.is', none: 'speed.none' },
} as const;

const BASES = {
  measured: 'measure.measured',
  estimated: 'measure.estimated',
} as const;

const isKnown = (value: number | undefined) => value !== undefined;

/** Which figures stand for what a model is chosen by. */
export function MeasureChoice(props: {
  measures: readonly DecisionMeasure[];
  /** Keys. */
  chosen: readonly string[];
  onChange(keys: string[]): void;
}) {
  const { t } = useTranslationRef(decisionsTranslationRef);
  const { measures, chosen, onChange } = props;
  const toggle = (key: string) =>
    chosen.includes(key)
      ? chosen.filter(other => other !== key)
      : [...chosen, key];
  return (
    <>
      {CRITERIA.map(criterion => {
        const own = measures.filter(one => one.criterion === criterion);
        return own.length > 0 ? (
          <FormControl component="fieldset" key={criterion}>
            <FormLabel component="legend">{t(TITLES[criterion].is)}</FormLabel>
            <FormGroup>
              {own.map(({ key, title, basis, values }) => (
                <FormControlLabel
                  key={key}
                  label={t(BASES[basis], {
                    title,
                    known: String(values.filter(isKnown).length),
                    all: String(values.length),
                  })}
                  control={
                    <Checkbox
                      size="small"
                      color="primary"
                      checked={chosen.includes(key)}
                      onChange={() => onChange(toggle(key))}
                    />
                  }
                />
              ))}
            </FormGroup>
          </FormControl>
        ) : (
          <Typography key={criterion} variant="body2" color="textSecondary">
            {t(TITLES[criterion].none)}
          </Typography>
        );
      })}
    </>
  );
}
