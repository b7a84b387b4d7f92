export { default as PromptIcon } from '@material-ui/icons/Description';
