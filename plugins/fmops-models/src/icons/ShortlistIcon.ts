/** Icon of the shortlist. */
export { default as ShortlistIcon } from '@material-ui/icons/PlaylistAddCheck';
