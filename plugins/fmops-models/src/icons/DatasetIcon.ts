/** Icon of datasets. */
export { default as DatasetIcon } from '@material-ui/icons/Storage';
