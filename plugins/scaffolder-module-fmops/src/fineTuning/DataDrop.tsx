import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useId, useState, type DragEvent } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { PageNumberFormat } from '@fmops/backstage-plugin-fmops-models-react';
import { ACCEPTED, mediaTypeOf } from './dataFile';
import { fineTuningTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  area: {
    border: `2px dashed ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    padding: theme.spacing(3, 2),
    display: 'grid',
    gap: theme.spacing(1),
    justifyItems: 'center',
    textAlign: 'center',
    overflowWrap: 'anywhere',
  },
  over: { borderColor: theme.palette.primary.main },
  input: {
    position: 'absolute',
    width: 1,
    height: 1,
    opacity: 0,
    '&:focus-visible + label': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 2,
    },
  },
}));

const unit = (name: 'kilobyte' | 'megabyte') =>
  new PageNumberFormat({
    style: 'unit',
    unit: name,
    maximumFractionDigits: 1,
  });
const kilobytes = unit('kilobyte');
const megabytes = unit('megabyte');

const sizeOf = (bytes: number) =>
  bytes < 1e6
    ? kilobytes.format(Math.max(bytes / 1e3, 0.1))
    : megabytes.format(bytes / 1e6);

/** Takes one file with rows, dropped or chosen. */
export function DataDrop(props: {
  file?: File;
  maxBytes: number;
  disabled?: boolean;
  onChange(file: File): void;
}) {
  const { file, maxBytes, disabled, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(fineTuningTranslationRef);
  const id = useId();
  const [isOver, setOver] = useState(false);
  const [objection, setObjection] = useState<string>();

  const take = (taken: File | undefined) => {
    if (!taken || disabled) return;
    if (!mediaTypeOf(taken)) {
      setObjection(t('file.unreadable', { name: taken.name }));
    } else if (taken.size > maxBytes) {
      setObjection(
        t('file.tooLarge', { name: taken.name, size: sizeOf(maxBytes) }),
      );
    } else {
      setObjection(undefined);
      onChange(taken);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };

  return (
    <div
      className={`${classes.area} ${isOver ? classes.over : ''}`}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Typography aria-live="polite">
        {file ? `${file.name}, ${sizeOf(file.size)}` : t('file.drop')}
      </Typography>
      <input
        id={id}
        className={classes.input}
        type="file"
        accept={ACCEPTED.join(',')}
        disabled={disabled}
        onChange={({ target }) => {
          take(target.files?.[0]);
          // So that the same file can be chosen again once it is mended
          target.value = '';
        }}
      />
      <label htmlFor={id}>
        <Button component="span" variant="outlined" disabled={disabled}>
          {file ? t('file.chooseAnother') : t('file.choose')}
        </Button>
      </label>
      <Typography variant="caption" color="textSecondary">
        {t('file.help', { size: sizeOf(maxBytes) })}
      </Typography>
      {objection && (
        <Typography variant="body2" color="error" role="alert">
          {objection}
        </Typography>
      )}
    </div>
  );
}
