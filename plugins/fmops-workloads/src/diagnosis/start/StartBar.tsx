import { makeStyles, useTheme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useFormatDuration } from '../../time/useFormatDuration';
import { diagnosisTranslationRef } from '../messages';
import { layerColor } from './layerColors';
import { phaseTitle } from './phaseTitle';
import type { StartShare } from './startShares';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: 2,
    height: 14,
    borderRadius: 4,
    overflow: 'hidden',
  },
  segment: { flexBasis: 0, minWidth: 3 },
});

/** Where the time to start went, as a bar; the table below it says the same. */
export function StartBar(props: { shares: readonly StartShare[] }) {
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(diagnosisTranslationRef);
  const formatDuration = useFormatDuration();
  const shown = props.shares.filter(({ millis }) => millis > 0);
  const texts = shown.map(
    ({ phase, millis }) => `${phaseTitle(t, phase)} ${formatDuration(millis)}`,
  );
  return shown.length > 0 ? (
    <div
      className={classes.bar}
      role="img"
      aria-label={t('start.parts', { parts: texts.join('; ') })}
    >
      {shown.map(({ phase, layer, from, share }, index) => (
        <div
          key={`${from} ${phase}`}
          className={classes.segment}
          title={texts[index]}
          style={{ flexGrow: share, background: layerColor(layer, theme) }}
        />
      ))}
    </div>
  ) : null;
}
