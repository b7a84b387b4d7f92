/** Icon of foundation models. */
export { default as ModelIcon } from '@material-ui/icons/AccountTree';
