export { ec2Rules } from './ec2Rules';
export { autoscalerRules } from './autoscalerRules';
