import { useId, useState, type DragEvent } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import FormHelperText from '@material-ui/core/FormHelperText';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ImportFile } from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { resultsImportTranslationRef } from './messages';
import { readFiles } from './readFiles';

const useStyles = makeStyles(theme => ({
  root: {
    border: `1px dashed ${theme.palette.text.secondary}`,
    borderRadius: theme.shape.borderRadius,
    padding: theme.spacing(2),
    display: 'grid',
    justifyItems: 'start',
    gap: theme.spacing(1),
  },
  over: { backgroundColor: theme.palette.action.hover },
  names: { margin: 0, paddingLeft: theme.spacing(2.5) },
  input: {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clip: 'rect(0 0 0 0)',
  },
}));

/** Files to choose, or to drop. */
export function FileField(props: {
  files: readonly ImportFile[];
  error?: string;
  onChange(files: ImportFile[]): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(resultsImportTranslationRef);
  const id = useId();
  const { files, onChange } = props;
  const [isOver, setOver] = useState(false);
  const [{ error }, read] = useAsyncFn(
    async (chosen: Iterable<File>) => onChange(await readFiles(t, chosen)),
    [t, onChange],
  );
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    read(event.dataTransfer.files);
  };
  const problem = error?.message ?? props.error;
  return (
    <div
      className={`${classes.root} ${isOver ? classes.over : ''}`}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        id={id}
        className={classes.input}
        type="file"
        multiple
        aria-label={t('files.label')}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem`}
        onChange={({ target }) => {
          if (target.files?.length) read([...target.files]);
          // The same file again is a change too
          target.value = '';
        }}
      />
      <Button
        variant="outlined"
        onClick={() => document.getElementById(id)?.click()}
      >
        {t('files.choose')}
      </Button>
      {files.length > 0 ? (
        <ul className={classes.names}>
          {files.map(({ name }) => (
            <Typography key={name} component="li" variant="body2">
              {name}
            </Typography>
          ))}
        </ul>
      ) : (
        <Typography variant="body2" color="textSecondary">
          {t('files.drop')}
        </Typography>
      )}
      {problem && (
        <FormHelperText id={`${id}-problem`} error role="alert">
          {problem}
        </FormHelperText>
      )}
    </div>
  );
}
