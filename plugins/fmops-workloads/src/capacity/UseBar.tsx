import { makeStyles, useTheme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { DeviceUse } from './deviceUse';
import { DEVICE_PARTS } from './deviceParts';
import { capacityTranslationRef } from './messages';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: 1,
    height: 12,
    minWidth: '8rem',
    borderRadius: 3,
    overflow: 'hidden',
  },
  part: { flexBasis: 0, minWidth: 2 },
});

/** Devices by what becomes of them, as a bar; the cells beside it say the same. */
export function UseBar({ use }: { use: DeviceUse }) {
  const classes = useStyles();
  const { t } = useTranslationRef(capacityTranslationRef);
  const theme = useTheme();
  const parts = DEVICE_PARTS.map(({ part, title, colorOf }) => ({
    part,
    count: use[part] ?? 0,
    text: `${t(title)}: ${use[part] ?? t('value.unknown')}`,
    color: colorOf(theme),
  }));
  return (
    <div
      className={classes.bar}
      role="img"
      aria-label={parts.map(({ text }) => text).join('; ')}
    >
      {parts
        .filter(({ count }) => count > 0)
        .map(({ part, count, text, color }) => (
          <div
            key={part}
            className={classes.part}
            title={text}
            style={{ flexGrow: count, background: color }}
          />
        ))}
    </div>
  );
}
