import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import type { ReviewPart } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { PartTexts } from './PartTexts';

const useStyles = makeStyles(theme => ({
  fields: { display: 'grid', gap: theme.spacing(2) },
}));

/** Texts of a row: to read, or to change. */
export function EditableParts(props: {
  /** Names the texts to a screen reader. */
  name: string;
  parts: ReviewPart[];
  /** As they are now, where they are being changed. */
  texts?: string[];
  raw: boolean;
  onChange(texts: string[]): void;
}) {
  const classes = useStyles();
  const { name, parts, texts, raw, onChange } = props;
  if (!texts) return <PartTexts parts={parts} raw={raw} />;
  return (
    <div className={classes.fields}>
      {parts.map(({ label }, index) => (
        <TextField
          key={index}
          label={label}
          inputProps={{ 'aria-label': `${name}, ${label}` }}
          value={texts[index] ?? ''}
          onChange={event =>
            onChange(
              texts.map((text, at) =>
                at === index ? event.target.value : text,
              ),
            )
          }
          multiline
          maxRows={24}
          variant="outlined"
          fullWidth
        />
      ))}
    </div>
  );
}
