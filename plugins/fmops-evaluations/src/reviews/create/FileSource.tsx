import { useRef, useState } from 'react';
import Button from '@material-ui/core/Button';
import FormHelperText from '@material-ui/core/FormHelperText';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { toError } from '@backstage/errors';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  readJsonLines,
  type ReviewTask,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { newReviewTranslationRef } from './messages';
import type { SourceFieldProps } from './SourceFields';

/** Bytes of a file that the backend takes, with what stands around it. */
const MOST_BYTES = 15_000_000;

const LINES: Record<ReviewTask, string[]> = {
  pairwise: [
    '{"prompt": "…", "outputs": {"model-one": "…", "model-two": "…"}}',
  ],
  scored: ['{"prompt": "…", "answer": "…", "model": "model-one"}'],
  preference: ['{"prompt": "…", "chosen": "…", "rejected": "…"}'],
  instruction: ['{"prompt": "…", "completion": "…"}', '{"messages": […]}'],
};

const useStyles = makeStyles(theme => ({
  line: {
    fontFamily: 'monospace',
    overflowWrap: 'anywhere',
    marginBottom: theme.spacing(1),
  },
}));

/** A file of JSON Lines, read in the browser first. */
export function FileSource({ task, onChange }: SourceFieldProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(newReviewTranslationRef);
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<{ name: string; rows: number }>();
  const [problem, setProblem] = useState<string>();
  const read = async (chosen: File | undefined) => {
    setFile(undefined);
    setProblem(undefined);
    onChange(undefined);
    if (!chosen) return;
    try {
      if (chosen.size > MOST_BYTES) {
        throw new Error(
          t('file.tooLarge', {
            file: chosen.name,
            megabytes: MOST_BYTES / 1e6,
          }),
        );
      }
      const jsonLines = await chosen.text();
      const rows = readJsonLines(jsonLines).length;
      const name = chosen.name.slice(0, 200);
      setFile({ name, rows });
      onChange({ type: 'file', name, jsonLines });
    } catch (error) {
      setProblem(toError(error).message);
    }
  };
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {t('file.lines')}
      </Typography>
      <Typography variant="body2" className={classes.line}>
        {LINES[task].join(` ${t('file.or')} `)}
      </Typography>
      <div>
        <Button variant="outlined" onClick={() => input.current?.click()}>
          {t(file ? 'file.chooseAnother' : 'file.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('file.label')}
          accept=".jsonl,.ndjson,.json,application/x-ndjson"
          onChange={event => {
            read(event.target.files?.[0]);
            // The same file can be chosen again once it is mended.
            event.target.value = '';
          }}
        />{' '}
        <Typography component="span" variant="body2" role="status">
          {file && t('file.read', { file: file.name, count: file.rows })}
        </Typography>
      </div>
      {problem && <FormHelperText error>{problem}</FormHelperText>}
    </>
  );
}
