import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormGroup from '@material-ui/core/FormGroup';
import FormLabel from '@material-ui/core/FormLabel';
import Typography from '@material-ui/core/Typography';
import type { DecisionMeasure } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { CRITERIA } from '@fmops/backstage-plugin-fmops-models-common';

const TITLES = {
  quality: {
    is: 'Quality is',
    none: 'Nothing was measured alike, so quality does not count.',
  },
  cost: { is: 'Cost is', none: 'No cost is known.' },
  speed: {
    is: 'Speed is',
    none: 'Speed was not measured alike, so it does not count. Run the same load test on each.',
  },
};

/** Which figures stand for what a model is chosen by. */
export function MeasureChoice(props: {
  measures: readonly DecisionMeasure[];
  /** Keys. */
  chosen: readonly string[];
  onChange(keys: string[]): void;
}) {
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
            <FormLabel component="legend">{TITLES[criterion].is}</FormLabel>
            <FormGroup>
              {own.map(({ key, title, basis, values }) => (
                <FormControlLabel
                  key={key}
                  label={`${title}, ${basis} (${
                    values.filter(value => value !== undefined).length
                  } of ${values.length})`}
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
            {TITLES[criterion].none}
          </Typography>
        );
      })}
    </>
  );
}
