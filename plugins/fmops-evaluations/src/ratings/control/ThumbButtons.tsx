import IconButton from '@material-ui/core/IconButton';
import Tooltip from '@material-ui/core/Tooltip';
import ThumbDownIcon from '@material-ui/icons/ThumbDownAltOutlined';
import ThumbUpIcon from '@material-ui/icons/ThumbUpAltOutlined';

const THUMBS = [
  { thumb: 'up', title: 'Good answer', Icon: ThumbUpIcon },
  { thumb: 'down', title: 'Bad answer', Icon: ThumbDownIcon },
] as const;

type Thumb = (typeof THUMBS)[number]['thumb'];

/** Good or bad; pressed again, neither. */
export function ThumbButtons(props: {
  value: Thumb | undefined;
  /** Of whose answer. */
  of: string;
  disabled?: boolean;
  onChange(thumb: Thumb | undefined): void;
}) {
  const { value, of, disabled, onChange } = props;
  return (
    <span>
      {THUMBS.map(({ thumb, title, Icon }) => {
        const pressed = value === thumb;
        return (
          <Tooltip key={thumb} title={title}>
            <span>
              <IconButton
                size="small"
                color={pressed ? 'primary' : 'default'}
                aria-label={`${title}: ${of}`}
                aria-pressed={pressed}
                disabled={disabled}
                onClick={() => onChange(pressed ? undefined : thumb)}
              >
                <Icon fontSize="small" />
              </IconButton>
            </span>
          </Tooltip>
        );
      })}
    </span>
  );
}
