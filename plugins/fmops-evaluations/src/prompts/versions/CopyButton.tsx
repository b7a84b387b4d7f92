import Button from '@material-ui/core/Button';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';

/** Hands a text to the clipboard, and says whether that went well. */
export function CopyButton({ label, text }: { label: string; text: string }) {
  const [{ value, error }, copy] = useCopyToClipboard();
  const done = value === text && (error ? 'Could not copy' : 'Copied');
  return (
    <Button size="small" variant="outlined" onClick={() => copy(text)}>
      <span aria-live="polite">{done || label}</span>
    </Button>
  );
}
