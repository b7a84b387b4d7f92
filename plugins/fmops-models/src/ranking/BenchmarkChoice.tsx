import { BenchmarkResults } from '@fmops/backstage-plugin-fmops-models-common';
import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormGroup from '@material-ui/core/FormGroup';
import FormLabel from '@material-ui/core/FormLabel';
import Typography from '@material-ui/core/Typography';

interface BenchmarkChoiceProps {
  benchmarks: readonly BenchmarkResults[];
  /** Keys. */
  chosen: readonly string[];
  onChange: (keys: string[]) => void;
}

/** Which benchmarks stand for quality. */
export function BenchmarkChoice(props: BenchmarkChoiceProps) {
  const { benchmarks, chosen, onChange } = props;
  if (benchmarks.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        No two of these models have a result of the same benchmark under the
        same conditions, so quality does not count.
      </Typography>
    );
  }
  const toggle = (key: string) =>
    chosen.includes(key)
      ? chosen.filter(other => other !== key)
      : [...chosen, key];
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">Quality is</FormLabel>
      <FormGroup>
        {benchmarks.map(({ key, title, known, results }) => (
          <FormControlLabel
            key={key}
            label={`${title} (${known} of ${results.length})`}
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
