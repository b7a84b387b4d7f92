import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { BenchmarkResults } from '@fmops/backstage-plugin-fmops-models-common';
import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormGroup from '@material-ui/core/FormGroup';
import FormLabel from '@material-ui/core/FormLabel';
import Typography from '@material-ui/core/Typography';
import { rankingTranslationRef } from './messages';

interface BenchmarkChoiceProps {
  benchmarks: readonly BenchmarkResults[];
  /** Keys. */
  chosen: readonly string[];
  onChange: (keys: string[]) => void;
}

/** Which benchmarks stand for quality. */
export function BenchmarkChoice(props: BenchmarkChoiceProps) {
  const { benchmarks, chosen, onChange } = props;
  const { t } = useTranslationRef(rankingTranslationRef);
  if (benchmarks.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('benchmarks.none')}
      </Typography>
    );
  }
  const toggle = (key: string) =>
    chosen.includes(key)
      ? chosen.filter(other => other !== key)
      : [...chosen, key];
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">{t('benchmarks.legend')}</FormLabel>
      <FormGroup>
        {benchmarks.map(({ key, title, known, results }) => (
          <FormControlLabel
            key={key}
            label={t('benchmarks.choice', {
              benchmark: title,
              known: String(known),
              all: String(results.length),
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
  );
}
