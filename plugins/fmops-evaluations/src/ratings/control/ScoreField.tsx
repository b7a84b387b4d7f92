import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { ratingsTranslationRef } from '../messages';

const SCORES = [1, 2, 3, 4, 5];

/** 1 (bad) to 5 (good), or nothing. */
export function ScoreField(props: {
  value: number | undefined;
  onChange(score: number | undefined): void;
}) {
  const { value, onChange } = props;
  const { t } = useTranslationRef(ratingsTranslationRef);
  return (
    <div>
      <FormLabel id="score-label">{t('score.label')}</FormLabel>
      <RadioGroup
        row
        aria-labelledby="score-label"
        value={value ?? ''}
        onChange={(_, score) => onChange(Number(score))}
      >
        {SCORES.map(score => (
          <FormControlLabel
            key={score}
            value={score}
            label={score}
            labelPlacement="bottom"
            control={<Radio size="small" color="primary" />}
          />
        ))}
        {value && (
          <Button size="small" onClick={() => onChange(undefined)}>
            {t('score.none')}
          </Button>
        )}
      </RadioGroup>
    </div>
  );
}
