/** Guarded and registered by the workloads backend, through which all questions go. */
export { endpointInvokePermission } from '@fmops/backstage-plugin-fmops-workloads-common';
