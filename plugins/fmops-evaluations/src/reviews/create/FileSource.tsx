import { useRef, useState } from 'react';
import Button from '@material-ui/core/Button';
import FormHelperText from '@material-ui/core/FormHelperText';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { toError } from '@backstage/errors';
import {
  readJsonLines,
  type ReviewTask,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { SourceFieldProps } from './SourceFields';

/** Bytes of a file that the backend takes, with what stands around it. */
const MOST_BYTES = 15_000_000;

const LINES: Record<ReviewTask, string> = {
  pairwise: '{"prompt": "…", "outputs": {"model-one": "…", "model-two": "…"}}',
  scored: '{"prompt": "…", "answer": "…", "model": "model-one"}',
  preference: '{"prompt": "…", "chosen": "…", "rejected": "…"}',
  instruction: '{"prompt": "…", "completion": "…"} or {"messages": […]}',
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
          `${chosen.name} has more than ${
            MOST_BYTES / 1e6
          } MB: take a part of it`,
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
        One JSON object in each line, such as
      </Typography>
      <Typography variant="body2" className={classes.line}>
        {LINES[task]}
      </Typography>
      <div>
        <Button variant="outlined" onClick={() => input.current?.click()}>
          {file ? 'Choose another file' : 'Choose a file'}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label="File of JSON Lines"
          accept=".jsonl,.ndjson,.json,application/x-ndjson"
          onChange={event => {
            read(event.target.files?.[0]);
            // The same file can be chosen again once it is mended.
            event.target.value = '';
          }}
        />{' '}
        <Typography component="span" variant="body2" role="status">
          {file && `${file.name}: ${file.rows.toLocaleString('en-US')} rows`}
        </Typography>
      </div>
      {problem && <FormHelperText error>{problem}</FormHelperText>}
    </>
  );
}
